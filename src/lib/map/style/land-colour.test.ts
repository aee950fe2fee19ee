import { expect, test } from 'vitest';
import { light } from '../../theme/colours/theme';
import { landColour } from './land-colour';

test('land has the colour of its look far and near, a marked area one of its own', () => {
	expect(landColour(light.far, 'third')).toBe(light.far.third);
	expect(landColour(light.near, 'no-status')).toBe(light.near.noStatus);
});
