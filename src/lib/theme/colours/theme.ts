/**
 * The one place for colour. Both renderers, the interface and the exports read it; nothing else in
 * the project may hold a colour. "Far" is the look below zoom 3, "near" from zoom 4 and in stories.
 */
export type ThemeName = 'light' | 'dark';

interface LandLook {
	readonly first: string;
	readonly firstBorder: string;
	readonly firstSelected: string;
	readonly second: string;
	readonly secondSelected: string;
	readonly secondHatch: string;
	readonly secondOutline: string;
	readonly third: string;
	readonly thirdSelected: string;
	readonly thirdDots: string;
	readonly thirdDotsOpacity: number;
	readonly outside: string;
	readonly outsideLine: string;
	readonly noStatus: string;
	readonly coast: string;
	readonly sea: string;
}

export interface Theme {
	readonly name: ThemeName;
	readonly interface: {
		readonly space: string;
		readonly paper: string;
		readonly paper2: string;
		readonly ink: string;
		readonly ink2: string;
		readonly ink3: string;
		readonly rule: string;
		readonly rule2: string;
		readonly control: string;
		readonly measuredBar: string;
		readonly textFirst: string;
		readonly textSecond: string;
		readonly textThird: string;
		readonly textHighlight: string;
		readonly shadow: string;
	};
	readonly far: LandLook;
	readonly near: LandLook;
	readonly map: {
		readonly graticule: string;
		readonly limb: string;
		readonly seaLabel: string;
		/** Rivers lie on land of every near fill. */
		readonly river: string;
		readonly riverLabel: string;
		readonly noStatusLine: string;
		readonly selectedLine: string;
		readonly highlight: string;
		readonly highlightText: string;
		readonly band: string;
		readonly bandOpacity: number;
		readonly halo: string;
		readonly pin: string;
		readonly pinRing: string;
		/** Of signs that the page is not about. */
		readonly pinAside: string;
		/** Disc of a microstate's sign: light in both themes, as it stands on strong land. */
		readonly disc: string;
		readonly institutionFill: string;
		readonly labelFarFirst: string;
		/** On the far fill of full members that are selected or set off. */
		readonly labelFarSelected: string;
		readonly labelFarSecond: string;
		readonly labelFarOutside: string;
		readonly labelNearFirst: string;
		readonly labelNearSecond: string;
		readonly labelNearThird: string;
		readonly labelNearOutside: string;
		readonly labelSelected: string;
		/** Ink over a country under the pointer, as an opacity of `selectedLine`. */
		readonly hoverOpacity: number;
		/** Darkening of the limb at its strongest, as an opacity of `limbShade`. */
		readonly limbShade: string;
		readonly limbShadeOpacity: number;
	};
}

export const light: Theme = {
	name: 'light',
	interface: {
		space: '#F2F0EA',
		paper: '#FBFAF7',
		paper2: '#F4F2EC',
		ink: '#17222C',
		ink2: '#46525D',
		ink3: '#636E78',
		rule: '#DFDBD2',
		rule2: '#C3BDB1',
		control: '#8C8577',
		measuredBar: '#918A7D',
		textFirst: '#265D91',
		textSecond: '#7C5200',
		textThird: '#8B3A6C',
		textHighlight: '#B2320F',
		shadow: '0 1px 2px rgba(23,34,44,.08), 0 8px 24px rgba(23,34,44,.10)'
	},
	far: {
		first: '#4279AE',
		firstBorder: '#FFFFFF',
		firstSelected: '#2C5F92',
		second: '#E2A83C',
		secondSelected: '#CB8F2B',
		secondHatch: '#7A4E00',
		secondOutline: '#7A4E00',
		third: '#B0548C',
		thirdSelected: '#8C3A6C',
		thirdDots: '#F6DDEC',
		thirdDotsOpacity: 1,
		outside: '#DCD7CC',
		outsideLine: '#B4AC9D',
		noStatus: '#CBCBC6',
		coast: '#B4AC9D',
		sea: '#E8EDEE'
	},
	near: {
		first: '#C6D9EA',
		firstBorder: '#36618A',
		firstSelected: '#8FB6D9',
		second: '#F5E2BC',
		secondSelected: '#EFD193',
		secondHatch: '#8B6113',
		secondOutline: '#A06F16',
		third: '#EBD5E4',
		thirdSelected: '#DCB0CE',
		thirdDots: '#99497A',
		thirdDotsOpacity: 0.8,
		outside: '#EAE6DD',
		outsideLine: '#A69E8F',
		noStatus: '#DCDDD8',
		coast: '#6E89A2',
		sea: '#E6ECEE'
	},
	map: {
		graticule: '#D8E0E2',
		limb: '#C9D1D4',
		seaLabel: '#5A6B75',
		river: '#3F7F8C',
		riverLabel: '#1F5F6B',
		noStatusLine: '#5E6A75',
		selectedLine: '#17222C',
		highlight: '#CF3F17',
		highlightText: '#B2320F',
		band: '#FADACC',
		bandOpacity: 0.82,
		halo: '#FFFFFF',
		pin: '#17222C',
		pinRing: '#FFFFFF',
		pinAside: '#5E6A75',
		disc: '#FFFFFF',
		institutionFill: '#FFFFFF',
		labelFarFirst: '#FFFFFF',
		labelFarSelected: '#FFFFFF',
		labelFarSecond: '#2B1C00',
		labelFarOutside: '#17222C',
		labelNearFirst: '#1F4F7E',
		labelNearSecond: '#7C5200',
		labelNearThird: '#7A2F5D',
		labelNearOutside: '#676052',
		labelSelected: '#17222C',
		hoverOpacity: 0.16,
		limbShade: '#17222C',
		limbShadeOpacity: 0.13
	}
};

export const dark: Theme = {
	name: 'dark',
	interface: {
		space: '#0C1218',
		paper: '#141C24',
		paper2: '#1B2530',
		ink: '#EDF1F3',
		ink2: '#B4BEC7',
		ink3: '#8E9AA4',
		rule: '#28333E',
		rule2: '#404E5B',
		control: '#6B7986',
		measuredBar: '#6B7986',
		textFirst: '#8FC1EC',
		textSecond: '#E9B859',
		textThird: '#E6A2CC',
		textHighlight: '#FF8F66',
		shadow: '0 1px 2px rgba(0,0,0,.5), 0 10px 28px rgba(0,0,0,.45)'
	},
	far: {
		first: '#407AB2',
		firstBorder: '#0F1A24',
		firstSelected: '#5C97CE',
		second: '#C98D28',
		secondSelected: '#E3AA40',
		secondHatch: '#4A2F00',
		secondOutline: '#F0C36B',
		third: '#AC5B8F',
		thirdSelected: '#C67AAA',
		thirdDots: '#F3D3E6',
		thirdDotsOpacity: 1,
		outside: '#2C2D2C',
		outsideLine: '#5D5C58',
		noStatus: '#565B60',
		coast: '#5D5C58',
		sea: '#16212B'
	},
	near: {
		first: '#24435F',
		firstBorder: '#8DB6DA',
		firstSelected: '#356189',
		second: '#4A3A17',
		secondSelected: '#5E481B',
		secondHatch: '#C98D28',
		secondOutline: '#C98D28',
		third: '#45283C',
		thirdSelected: '#643856',
		thirdDots: '#C98AB1',
		thirdDotsOpacity: 0.7,
		outside: '#2B2C2C',
		outsideLine: '#67655F',
		noStatus: '#3A3F44',
		coast: '#4C6E8C',
		sea: '#16212B'
	},
	map: {
		graticule: '#202D38',
		limb: '#33424F',
		seaLabel: '#7F909B',
		river: '#5FA3AF',
		riverLabel: '#9CCBD3',
		noStatusLine: '#A4AEB6',
		selectedLine: '#EDF1F3',
		highlight: '#FF7A4A',
		highlightText: '#FF8F66',
		band: '#5A2E20',
		bandOpacity: 0.82,
		halo: '#0C1218',
		pin: '#F3F6F8',
		pinRing: '#0C1218',
		pinAside: '#A4AEB6',
		disc: '#F3F6F8',
		institutionFill: '#0C1218',
		labelFarFirst: '#FFFFFF',
		labelFarSelected: '#0C1218',
		labelFarSecond: '#1B1100',
		labelFarOutside: '#EDF1F3',
		labelNearFirst: '#8FC1EC',
		labelNearSecond: '#E9B859',
		labelNearThird: '#E6A2CC',
		labelNearOutside: '#B4AC9D',
		labelSelected: '#EDF1F3',
		hoverOpacity: 0.16,
		limbShade: '#000000',
		limbShadeOpacity: 0.35
	}
};

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark };

const kebab = (name: string): string =>
	name.replace(/[A-Z]+/g, (match) => `-${match.toLowerCase()}`).replace(/^-/, '');

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
	? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
	: '';
type ColourOf<Group> = Kebab<
	Exclude<
		{ [Key in keyof Group]: Group[Key] extends string ? Key : never }[keyof Group],
		'shadow' | symbol | number
	>
>;

/** Name of a colour, as the custom property of CSS has it after its two dashes: `ink`, `far-first`. */
export type ThemeToken =
	| ColourOf<Theme['interface']>
	| `far-${ColourOf<LandLook>}`
	| `near-${ColourOf<LandLook>}`
	| `map-${ColourOf<Theme['map']>}`;

/** Names of custom properties without their dashes, with their values. */
function valuesOf(theme: Theme): (readonly [name: string, value: string])[] {
	const group = (prefix: string, values: object): (readonly [string, string])[] =>
		Object.entries(values).map(([key, value]) => [`${prefix}${kebab(key)}`, String(value)] as const);
	return [
		...group('', theme.interface),
		...group('far-', theme.far),
		...group('near-', theme.near),
		...group('map-', theme.map)
	];
}

/** The colour of a name in a theme, where no style sheet is at hand. Throws where the theme has none. */
export function colourOf(theme: Theme, token: ThemeToken): string {
	const found = valuesOf(theme).find(([name]) => name === token);
	if (!found) throw new Error(`the theme has no colour "${token}"`);
	return found[1];
}

/** The theme as CSS custom properties: `--ink`, `--far-first`, `--map-halo` … without braces. */
export function themeDeclarations(theme: Theme): string {
	return [`color-scheme:${theme.name}`, ...valuesOf(theme).map(([name, value]) => `--${name}:${value}`)].join(
		';'
	);
}

/**
 * The style sheet that gives every page its colours: light by default and on paper, dark on a
 * screen where the reader's system or the `data-theme` attribute of the root asks for it.
 */
export function themeStyleSheet(): string {
	return [
		`:root{${themeDeclarations(light)}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${themeDeclarations(dark)}}}`,
		`@media screen{:root[data-theme=dark]{${themeDeclarations(dark)}}}`,
		''
	].join('\n');
}
