import { firstDay } from '../../../atlas/date';
import type { IsoDate, Operation } from '../../../atlas/types';
import type { Lookup } from '../../lookup';
import { unknownOf } from '../../lookup';
import { didYouMean } from '../../suggest';
import { dated, listOf, MANY, truth } from '../claim-function';
import type { ClaimFunction } from '../claim-function';
import type { Reader } from '../reading';
import { ClaimFault } from '../syntax';
import type { Value } from '../value';

/** Asks for all that ever worked. */
const EVER = 'ever';

export const atWork = (lookup: Lookup, day: IsoDate): Operation[] =>
	[...lookup.of.operation.values()].filter((one) => lookup.works(one, day));

/** The operations of the hosts that are named, of all where none is, on the day that is named last, or ever. */
function operations(given: Reader): Operation[] {
	const { lookup } = given.world;
	const last = given.count - 1;
	const ever = given.peek(last) === EVER;
	const isDated = ever || given.isDate(last);
	const hosts = Array.from({ length: isDated ? last : given.count }, (_, at) => given.land(at));
	if (new Set(hosts).size < hosts.length) throw new ClaimFault('a host stands twice in operations(…)');
	if (ever) given.word(last);
	const found = ever
		? [...lookup.of.operation.values()].filter(({ opened }) => firstDay(opened.value) <= lookup.asOf)
		: atWork(lookup, given.day(isDated ? last : given.count));
	return found.filter((one) => hosts.length === 0 || one.hosts.some((host) => hosts.includes(host)));
}

/** First or last day of a meeting or of one of the story's own facts. */
function dayOf(given: Reader, which: 'start' | 'end'): Value {
	const meeting = given.meeting(0);
	if (meeting) return dated(meeting.dates.value[which], 'the date', meeting.dates.confirmed);
	const id = given.word(0);
	const { lookup, facts } = given.world;
	if (!facts.has(id)) {
		const meant = didYouMean(id, facts.keys());
		if (meant === '' && facts.size > 0)
			throw new ClaimFault(unknownOf(lookup, id, 'meeting and no fact of this story', ['meeting']));
	}
	const fact = given.fact(0);
	return which === 'start'
		? dated(fact.date, `the date of ${fact.id}`)
		: dated(fact.until, `the end of ${fact.id}`);
}

export const PRESENCE: readonly ClaimFunction[] = [
	{
		name: 'operations',
		form: 'operations(), operations(2005), operations(ever), operations(TJK) or operations(TJK,UZB,2005)',
		takes: [0, MANY],
		compute: (given) => listOf('operation', operations(given))
	},
	{
		name: 'hosts',
		form: 'hosts() or hosts(2005)',
		takes: [0, 1],
		compute: (given) => {
			const found = atWork(given.world.lookup, given.day(0)).flatMap(({ hosts }) => hosts);
			return { kind: 'list', of: 'land', ids: [...new Set(found)] };
		}
	},
	{
		name: 'open',
		form: 'open(centre-in-dushanbe,2005)',
		takes: [1, 2],
		compute: (given) => truth(given.world.lookup.works(given.operation(0), given.day(1)))
	},
	{
		name: 'opened',
		form: 'opened(centre-in-ashgabat)',
		takes: [1, 1],
		compute: (given) => {
			const { value, confirmed } = given.operation(0).opened;
			return dated(value, 'the beginning', confirmed);
		}
	},
	{
		name: 'closed',
		form: 'closed(centre-in-dushanbe)',
		takes: [1, 1],
		compute: (given) => {
			const { closed } = given.operation(0);
			return dated(closed?.value, 'the end', closed?.confirmed);
		}
	},
	{
		name: 'date',
		form: 'date(course-2010) or date(2007-madrid)',
		takes: [1, 1],
		compute: (given) => dayOf(given, 'start')
	},
	{
		name: 'until',
		form: 'until(course-2010) or until(2007-madrid)',
		takes: [1, 1],
		compute: (given) => dayOf(given, 'end')
	},
	{
		name: 'meetings',
		form: 'meetings(summit-meetings) or meetings(summit-meetings,1999)',
		takes: [1, 2],
		compute: (given) => {
			const [kind, day] = [given.word(0), given.day(1)];
			const all = [...given.world.lookup.of.meeting.values()];
			const kinds = [...new Set<string>(all.map((one) => one.kind))];
			if (!kinds.includes(kind)) {
				throw new ClaimFault(
					`"${kind}" is no kind of meeting; known are ${kinds.join(', ')}${didYouMean(kind, kinds)}`
				);
			}
			return listOf(
				'meeting',
				all.filter((one) => one.kind === kind && one.dates.value.start <= day)
			);
		}
	}
];
