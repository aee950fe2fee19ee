import { FIGURE } from '$lib/atlas/perspective';
import type { StyledElement } from '$lib/figure/paper/painted';
import { themeDeclarations } from '$lib/theme/colours/theme';
import type { Theme } from '$lib/theme/colours/theme';

/**
 * A figure with the style that the browser finds for each of its elements in a theme. While `use` runs, the
 * figure stands in the page, unseen and of its own size, so that the page's style sheet holds for it.
 */
export function withStyledFigure<Result>(
	figure: SVGSVGElement,
	theme: Theme,
	use: (styled: StyledElement) => Result
): Result {
	const place = document.createElement('div');
	place.className = 'unseen-figure';
	place.setAttribute('aria-hidden', 'true');
	Object.assign(place.style, {
		position: 'fixed',
		left: '-10000px',
		top: '0',
		width: `${FIGURE.width}px`,
		height: `${FIGURE.height}px`
	});
	for (const declaration of themeDeclarations(theme).split(';')) {
		const colon = declaration.indexOf(':');
		place.style.setProperty(declaration.slice(0, colon), declaration.slice(colon + 1));
	}
	place.append(figure);
	document.body.append(place);
	try {
		return use(styled(figure));
	} finally {
		place.remove();
	}
}

function styled(element: Element): StyledElement {
	const computed = getComputedStyle(element);
	return {
		name: element.localName,
		attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
		children: [...element.childNodes].flatMap((child): (StyledElement | string)[] => {
			if (child instanceof Element) return [styled(child)];
			return child instanceof Text ? [child.data] : [];
		}),
		style(property) {
			// The browser says an attribute's transform in a matrix; a style sheet sets none in a box of this size.
			if (property === 'transform') return undefined;
			const value = computed.getPropertyValue(property);
			return value === '' ? undefined : plainValue(value);
		}
	};
}

/**
 * A computed value as any program understands it: colours as `#rrggbb` or `#rrggbbaa`, links to a gradient
 * without quotes.
 */
export function plainValue(value: string): string {
	const [, kind, list = ''] = /^(rgba?|color)\((?:srgb\s+)?([^)]*)\)$/.exec(value) ?? [];
	if (kind === undefined) return value.replace(/^url\(["']?([^"')]*)["']?\)$/, 'url($1)');
	const [red = 0, green = 0, blue = 0, alpha = 1] = list.split(/[\s,/]+/).map(Number);
	const scale = kind === 'color' ? 255 : 1;
	const channels = [red * scale, green * scale, blue * scale, ...(alpha < 1 ? [alpha * 255] : [])];
	return `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;
}
