import { describe, expect, it } from 'vitest';
import { ATLAS, WORLD } from '$data/fixtures/small.fixture';
import { partnershipView, partnershipsView } from './partnership-view';

describe('the page of a partnership', () => {
	it('lists its Partners of today, the longest standing first', () => {
		const { partners } = partnershipView(WORLD, ATLAS, 'asian');
		expect(partners.map(({ name, since }) => [name, since])).toEqual([
			['Japan', '1992'],
			['Afghanistan', '2003']
		]);
	});

	it('tells the way of a Partner that stands otherwise now', () => {
		expect(partnershipView(WORLD, ATLAS, 'asian').former).toMatchObject([
			{
				name: 'Mongolia',
				steps: [
					{ standing: 'asian-partner', from: '2004-12', to: '2012-11-21' },
					{ standing: 'participating', from: '2012-11-21', to: null }
				]
			}
		]);
		expect(partnershipView(WORLD, ATLAS, 'mediterranean').former).toEqual([]);
	});

	it('holds its own milestones and those of both', () => {
		expect(partnershipView(WORLD, ATLAS, 'mediterranean').milestones.map(({ id }) => id)).toEqual([
			'sea',
			'all'
		]);
	});
});

describe('the page of both partnerships', () => {
	it('names the Partners of each', () => {
		expect(partnershipsView(WORLD, ATLAS).partnerships).toEqual([
			{ slug: 'mediterranean', status: 'mediterranean-partner', names: ['Algeria'] },
			{ slug: 'asian', status: 'asian-partner', names: ['Afghanistan', 'Japan'] }
		]);
	});

	it('holds every milestone in time, with links to its countries', () => {
		const { milestones } = partnershipsView(WORLD, ATLAS);
		expect(milestones.map(({ id }) => id)).toEqual(['sea', 'japan', 'all']);
		expect(milestones[1]?.countries).toEqual([{ name: 'Japan', slug: 'japan' }]);
	});

	it('marks day and event once only where the same sources stand behind both', () => {
		expect(partnershipsView(WORLD, ATLAS).milestones.map(({ markedOnce }) => markedOnce)).toEqual([
			true,
			false,
			true
		]);
	});
});
