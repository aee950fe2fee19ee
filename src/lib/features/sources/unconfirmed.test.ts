import { expect, test } from 'vitest';
import { WORLD } from '$data/fixtures/small.fixture';
import { unconfirmedOf, valuesIn } from './unconfirmed';

const NOTHING = {
	countries: [],
	formerStates: [],
	documents: [],
	operations: [],
	activities: [],
	institutions: [],
	bodies: [],
	fields: [],
	meetings: [],
	meetingKinds: [],
	chairs: [],
	milestones: [],
	policy: [],
	places: [],
	glossary: [],
	marks: []
};

test('a record is listed with each of its fields that awaits confirmation, however deep the mark lies', () => {
	const term = {
		id: 'word',
		term: 'word',
		forms: [],
		definition: { value: 'A word.', sources: [], confirmed: false },
		seeAlso: [],
		pages: []
	};
	const year = {
		year: 1990,
		chair: { value: 'F-SUN', sources: ['list'], confirmed: true },
		persons: [{ name: 'A First', from: null, to: null, sources: [], confirmed: false }],
		handover: null
	} as unknown as (typeof WORLD.chairs)[number];
	expect(unconfirmedOf({ ...NOTHING, glossary: [term], chairs: [year] }, () => [])).toEqual([
		{ kind: 'chairs', records: [{ key: '1990', name: '1990', sign: '', fields: ['persons'] }] },
		{ kind: 'glossary', records: [{ key: 'word', name: 'word', sign: '', fields: ['definition'] }] }
	]);
});

test('a record that is unconfirmed as a whole is listed without a field', () => {
	const place = {
		id: 'bridge',
		name: 'Bridge',
		kind: 'bridge',
		point: [0, 0],
		sources: [],
		confirmed: false
	} as unknown as (typeof WORLD.places)[number];
	const step = { slug: 'rivers', story: 'Rivers', id: 'bridges', number: 2 };
	expect(unconfirmedOf({ ...NOTHING, places: [place] }, (id) => (id === 'bridge' ? [step] : []))).toEqual([
		{
			kind: 'places',
			records: [
				{ key: 'bridge', name: 'Bridge', sign: '', fields: [], shown: { onHome: false, steps: [step] } }
			]
		}
	]);
});

test('a row of the policy that is not confirmed is listed', () => {
	const row = {
		id: 'capital',
		name: 'A capital',
		countries: [],
		sources: [],
		confirmed: false
	} as unknown as (typeof WORLD.policy)[number];
	expect(unconfirmedOf({ ...NOTHING, policy: [row] }, () => [])).toEqual([
		{ kind: 'policy', records: [{ key: 'capital', name: 'A capital', sign: '', fields: [] }] }
	]);
});

test('a signature that awaits confirmation is listed by the name of its document', () => {
	const austria = WORLD.countries.find(({ slug }) => slug === 'austria');
	const signatures = (austria?.signatures ?? []).map((signature) => ({ ...signature, confirmed: false }));
	const [group] = unconfirmedOf(
		{
			...NOTHING,
			documents: WORLD.documents,
			countries: austria ? [{ ...austria, capital: { ...austria.capital, confirmed: true }, signatures }] : []
		},
		() => []
	);
	expect(group?.records).toEqual([
		{ key: 'austria', name: 'Austria', sign: '', fields: [], signed: ['Helsinki Final Act'] }
	]);
	expect(valuesIn(group?.records ?? [])).toBe(1);
});

test('what is confirmed is not listed', () => {
	expect(unconfirmedOf(NOTHING, () => [])).toEqual([]);
});

test('values are counted and not records; a record that is unconfirmed as a whole is one', () => {
	expect(valuesIn([{ fields: ['closed', 'decision'] }, { fields: [] }])).toBe(3);
});

test('what an editor says of a doubt is told with its record, once, also where no value is marked', () => {
	const doubt = 'The day has not been compared.';
	const years = [
		{
			year: 1990,
			persons: [],
			chair: { value: 'F-SUN', sources: ['list'], confirmed: true },
			handover: null,
			doubt
		}
	] as unknown as (typeof WORLD.chairs)[number][];
	const state = {
		id: 'F-SUN',
		name: 'Union',
		statuses: [
			{ from: '1973', confirmed: false, doubt },
			{ from: '1974', confirmed: false, doubt }
		]
	} as unknown as (typeof WORLD.formerStates)[number];
	expect(unconfirmedOf({ ...NOTHING, formerStates: [state], chairs: years }, () => [])).toEqual([
		{
			kind: 'formerStates',
			records: [{ key: 'F-SUN', name: 'Union', sign: '', fields: ['statuses'], doubts: [doubt] }]
		},
		{ kind: 'chairs', records: [{ key: '1990', name: '1990', sign: '', fields: [], doubts: [doubt] }] }
	]);
});
