import { fileAddress } from '$lib/i18n/address';
import { thingsOfAttribute } from '$lib/story/reader-things';
import type { MapThing } from '$lib/story/story';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A figure that stands in a file of the site, ready to be put into the page: without the colours that
 * it brings along, since the page has them, and with links that begin where the page is.
 * @throws where it cannot be loaded or is no figure.
 */
export async function loadFigure(path: string, signal: AbortSignal): Promise<SVGElement> {
	const response = await fetch(fileAddress(path), { signal });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	// Taken out before it is parsed: the content security policy would complain of it even so.
	const markup = (await response.text()).replace(/<style>[\s\S]*?<\/style>/, '');
	const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml');
	const figure = document.adoptNode(parsed.documentElement);
	if (!(figure instanceof SVGElement) || figure.localName !== 'svg') throw new Error(`${path} is no figure`);
	for (const link of figure.querySelectorAll('a')) {
		const address = link.getAttribute('href');
		if (address?.startsWith('/')) link.setAttribute('href', fileAddress(address));
	}
	return figure;
}

/** What an element of a figure stands for: a sign, or a country. */
export function thingsUnder(element: Element): MapThing[] {
	const sign = element.closest('[data-thing]')?.getAttribute('data-thing');
	if (sign) return thingsOfAttribute(sign);
	const country = element.closest('[data-country]')?.getAttribute('data-country');
	return country ? [{ kind: 'country', id: country }] : [];
}

/** Markup of a figure as an element of this page. */
export function figureElement(markup: string): SVGSVGElement {
	const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml');
	if (!(documentElement instanceof SVGSVGElement)) throw new Error('a figure must be well-formed markup');
	return document.importNode(documentElement, true);
}

/** Makes the links of a built figure hold when the page's address changes: they are relative to it. */
export function anchorLinks(figure: Element): void {
	for (const link of figure.querySelectorAll('a')) {
		link.setAttribute('href', new URL(link.getAttribute('href') ?? '', location.href).pathname);
	}
}

/** Marks on a figure what the reader points at, and nothing else. */
export function markPointed(figure: Element, things: readonly MapThing[]): void {
	for (const marked of figure.querySelectorAll('.pointed')) marked.classList.remove('pointed');
	for (const line of figure.querySelectorAll('.pointed-line')) line.remove();
	for (const { kind, id } of things) {
		const found =
			kind === 'border'
				? null
				: (figure.querySelector(`[data-thing~="${kind}:${CSS.escape(id)}"]`) ??
					figure.querySelector(`[data-country="${CSS.escape(id)}"]`));
		found?.classList.add('pointed');
		const line = kind === 'border' ? figure.querySelector(`[id$="-lit-${CSS.escape(id)}"]`) : null;
		if (!line) continue;
		const copy = document.createElementNS(SVG, 'use');
		copy.setAttribute('href', `#${line.id}`);
		copy.setAttribute('class', 'pointed-line');
		figure.querySelector('.marks')?.append(copy);
	}
}
