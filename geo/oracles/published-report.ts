import { isOutlier, median, type LengthComparison } from './published';
import { PUBLISHED_OUTLIERS } from './published-outliers';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const within = (comparisons: readonly LengthComparison[], distance: number) =>
	comparisons.filter(({ share }) => Math.abs(share - 1) <= distance).length;

/** The comparison as a page of Markdown: summary, outliers with reasons, every pair. */
export function publishedMarkdown(comparisons: readonly LengthComparison[]): string {
	const shares = comparisons.map(({ share }) => share);
	const outliers = comparisons.filter(isOutlier);
	const row = ({ id, mapKm, publishedKm, share }: LengthComparison) =>
		`| ${id} | ${mapKm} | ${publishedKm} | ${percent(share)} |`;
	return `# Map lengths and published lengths

Written by \`npm run geo -- table --write\`; do not edit. Lengths in km: on the map at full detail, and as published
(\`data/world/published-borders.json\`). ${comparisons.length} pairs have both. The median share is ${percent(median(shares))};
${within(comparisons, 0.1)} pairs are within 10 %, ${within(comparisons, 0.25)} within 25 %.

![Published length across, map length up, both in km](published-lengths.svg)

Each dot is a pair; the line is where both lengths are the same. Nearly all dots lie a little under it: a line
drawn with fewer bends is shorter. Nothing is scaled to fit.

## Outliers

Pairs under 70 % or above 110 %. A test fails when a pair becomes one without a reason here.

| pair | share | why |
|---|---|---|
${outliers.map(({ id, share }) => `| ${id} | ${percent(share)} | ${PUBLISHED_OUTLIERS[id] ?? '?'} |`).join('\n')}

## All pairs

| pair | map km | published km | share |
|---|---|---|---|
${comparisons.map(row).join('\n')}
`;
}

const SIZE = 640;
const MARGIN = 56;
const RADIUS = 3;
const TICKS = [1, 10, 100, 1000, 10_000];
const AXIS = { from: 0.8, to: 12_000 } as const;

/** Where a length stands on an axis of logarithms, in px from the left or bottom edge of the plot. */
const along = (km: number): number => {
	const share = Math.log(km / AXIS.from) / Math.log(AXIS.to / AXIS.from);
	return share * (SIZE - 2 * MARGIN);
};
const x = (km: number) => (MARGIN + along(km)).toFixed(1);
const y = (km: number) => (SIZE - MARGIN - along(km)).toFixed(1);

/**
 * The comparison as a scatter plot in SVG, both axes logarithmic. It has no background and one grey that
 * keeps 3:1 on white and on black, so it reads in a light and in a dark page.
 */
export function publishedSvg(comparisons: readonly LengthComparison[]): string {
	const ticks = TICKS.map(
		(
			km
		) => `<g stroke-opacity="0.25"><path d="M${x(km)} ${MARGIN}V${SIZE - MARGIN}M${MARGIN} ${y(km)}H${SIZE - MARGIN}"/></g>
<text x="${x(km)}" y="${SIZE - MARGIN + 20}" text-anchor="middle">${km}</text>
<text x="${MARGIN - 8}" y="${y(km)}" dy="0.32em" text-anchor="end">${km}</text>`
	);
	const dots = comparisons.map(
		({ id, mapKm, publishedKm, share }) =>
			`<circle cx="${x(publishedKm)}" cy="${y(mapKm)}" r="${RADIUS}"><title>${id}: ${mapKm} of ${publishedKm} km, ${percent(share)}</title></circle>`
	);
	const names = comparisons
		.filter(isOutlier)
		.map(
			({ id, mapKm, publishedKm }) =>
				`<text x="${x(publishedKm)}" y="${y(mapKm)}" dx="6" dy="0.32em">${id}</text>`
		);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}" role="img" aria-label="Map length against published length of ${comparisons.length} borders" fill="none" stroke="#767676" font-family="sans-serif" font-size="12">
<g>
${ticks.join('\n').replaceAll('<text', '<text fill="#767676" stroke="none"')}
</g>
<path d="M${x(AXIS.from)} ${y(AXIS.from)}L${x(AXIS.to)} ${y(AXIS.to)}" stroke-dasharray="4 4"/>
<g fill="#767676" fill-opacity="0.5">
${dots.join('\n')}
</g>
<g fill="#767676" stroke="none" font-size="10">
${names.join('\n')}
</g>
<g fill="#767676" stroke="none">
<text x="${SIZE / 2}" y="${SIZE - 12}" text-anchor="middle">published, km</text>
<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">on the map, km</text>
</g>
</svg>
`;
}
