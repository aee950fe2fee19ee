import type { IndexedOperation } from '../../atlas/atlas-index';

/** Under the name of an operation on the map: its seat, and once it has closed the years of its work. */
export function secondLine({ shortName, seat, opened, closed }: IndexedOperation, isClosed: boolean): string {
	const years = isClosed && closed !== null ? `${opened.slice(0, 4)}–${closed.slice(0, 4)}` : '';
	return [shortName.includes(seat) ? '' : seat, years].filter((part) => part !== '').join(', ');
}
