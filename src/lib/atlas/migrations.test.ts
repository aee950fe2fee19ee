import { describe, expect, it } from 'vitest';
import { migrate } from './migrations';
import type { Migration } from './migrations';

const renamed =
	(from: string, to: string): Migration =>
	(params) => {
		const value = params.get(from);
		if (value !== null) params.set(to, value);
		params.delete(from);
		return params;
	};

describe('migrate', () => {
	it('leaves the address of this release as it is', () => {
		expect(migrate(new URLSearchParams('status=asian&ops=off')).toString()).toBe('status=asian&ops=off');
	});

	it('applies every migration, oldest first', () => {
		const steps = [renamed('shown', 'state'), renamed('state', 'status')];
		expect(migrate(new URLSearchParams('shown=asian'), steps).toString()).toBe('status=asian');
	});

	it('does not change the parameters that it was given', () => {
		const given = new URLSearchParams('shown=asian');
		migrate(given, [renamed('shown', 'status')]);
		expect(given.toString()).toBe('shown=asian');
	});
});
