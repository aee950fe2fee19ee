import { printedLegend } from '$lib/features/share/printed-legend';
import { element, escaped } from '$lib/figure/markup';
import { legendSign } from '$lib/figure/paper/sheet';
import { publicAddress } from '$lib/i18n/address';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import { light } from '$lib/theme/theme';
import { atlas } from './atlas';

/** Room around a legend's sign, `[x, y, width, height]` about its middle. */
const SIGN_BOX = [-13, -9, 26, 18] as const;

/**
 * What a printed page needs beside its map where no script runs: the legend of its picture, where the
 * map comes from, what it is not, its day and its address. Once scripts run, `PrintNotes.svelte` says the
 * same of the picture that the reader has made. Empty where the page has no Scene.
 * @param pathname of the page: its address where the build was not told the site's origin
 */
export function printNotes({ scene }: App.Locals, pathname: string): string {
	if (!scene) return '';
	const [x, y, width, height] = SIGN_BOX;
	const entries = printedLegend(scene).map(({ sign, name }) =>
		element(
			'li',
			// A filter leaves out what it takes off the map.
			{ class: sign },
			element(
				'svg',
				{ width, height, viewBox: `${x} ${y} ${width} ${height}`, 'aria-hidden': 'true' },
				legendSign(sign, light)
			),
			escaped(name)
		)
	);
	const paragraph = (...content: string[]): string => element('p', {}, ...content);
	// The script in `app.html` puts the whole address here, once it is printed.
	const address = element('span', {}, escaped(publicAddress(pathname) ?? pathname));
	return element(
		'div',
		{ class: 'print-notes', id: 'print-notes' },
		element('ul', {}, ...entries),
		element('p', { class: 'earlier-view' }, escaped(m.print_earlier_view())),
		paragraph(escaped(m.print_sources())),
		paragraph(escaped(`${m.boundary_disclaimer()} ${m.kosovo_note()}`)),
		paragraph(escaped(`${m.site_title()} · ${m.as_of({ date: formatDate(atlas.asOf) })} `), address)
	);
}
