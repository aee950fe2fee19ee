/** A plain message over the map: what was clicked outside the area, or why the live map is not there. */
export interface Notice {
	readonly text: string;
	/** Where the reader can go from here, if anywhere. */
	readonly links: readonly { readonly href: string; readonly label: string }[];
}

let notice = $state<Notice | null>(null);

export const currentNotice = (): Notice | null => notice;

export function showNotice(next: Notice): void {
	notice = next;
}

export function closeNotice(): void {
	notice = null;
}
