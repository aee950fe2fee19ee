import { markNotes } from '$lib/i18n/mark-names';
import { mapLegend } from '$lib/features/share/printed-legend';
import { element, escaped } from '$lib/figure/markup/markup';
import { elementOf } from '$lib/figure/markup/part-markup';
import { KEY_BOX, keySign } from '$lib/figure/paper/legend-parts';
import type { KeySign } from '$lib/figure/paper/legend-parts';
import { publicAddress } from '$lib/i18n/address';
import { formatDate } from '$lib/i18n/format';
import { m } from '$lib/i18n/paraglide/messages.js';
import { atlas } from './atlas';
import { model } from './model';
import { shownOf } from './page-figure';
import { organisationWords } from '$lib/features/organisation';

/** A sign in the colours of the page's theme. */
function keyPicture({ parts, top }: KeySign): string {
	const { width, height } = KEY_BOX;
	const paths = parts.map(({ outline, fill, stroke, width: line, dash, round }) =>
		element(elementOf(outline), {
			...outline,
			fill: fill ? `var(--${fill})` : 'none',
			stroke: stroke && `var(--${stroke})`,
			'stroke-width': stroke && line,
			'stroke-dasharray': dash?.join(' '),
			[fill ? 'stroke-linejoin' : 'stroke-linecap']: round && 'round'
		})
	);
	const viewBox = `${-width / 2} ${top} ${width} ${height}`;
	return element('svg', { width, height, viewBox, 'aria-hidden': 'true' }, ...paths);
}

/**
 * What stands beside a page's map where no script runs: its legend and, on paper, where the map comes from, what it
 * is not, its day and its address. Once scripts run, `PrintNotes.svelte` says the
 * same of the picture that the reader has made. Empty where the page has no Scene.
 * @param pathname of the page: its address where the build was not told the site's origin
 */
export function printNotes({ scene, kind = 'home' }: App.Locals, pathname: string): string {
	if (!scene) return '';
	const entries = mapLegend(scene, model, kind, shownOf(scene)).map(({ sign, near, name }) =>
		// A filter leaves out what it takes off the map.
		element('li', { class: sign }, keyPicture(keySign(sign, near)), escaped(name))
	);
	const paragraph = (...content: string[]): string => element('p', {}, ...content);
	// The script in `app.html` puts the whole address here, once it is printed.
	const address = element('span', {}, escaped(publicAddress(pathname) ?? pathname));
	return element(
		'section',
		{ class: 'print-notes', id: 'print-notes', 'aria-label': m.print_notes() },
		element('ul', { 'aria-label': m.story_legend() }, ...entries),
		element('p', { class: 'earlier-view' }, escaped(m.print_earlier_view())),
		paragraph(escaped(m.print_sources())),
		paragraph(escaped([m.boundary_disclaimer(organisationWords), ...markNotes(model.marks)].join(' '))),
		paragraph(
			escaped(`${m.site_title(organisationWords)} · ${m.as_of({ date: formatDate(atlas.asOf) })} `),
			address
		)
	);
}
