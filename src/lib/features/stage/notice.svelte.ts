export interface NoticeLink {
	readonly href: string;
	readonly label: string;
	/** A part of what stands above it in the list. */
	readonly part?: boolean;
}

/** A plain message over the map: what was pressed, or why the live map is not there. */
export interface Notice {
	/** What the links have in common, above them: a city. */
	readonly title?: string;
	readonly text: string;
	/** Where the reader can go from here, if anywhere. */
	readonly links: readonly NoticeLink[];
	/** A page on which the same stands in whole. */
	readonly more?: NoticeLink;
}

let notice = $state.raw<Notice | null>(null);

export const currentNotice = (): Notice | null => notice;

export function showNotice(next: Notice): void {
	notice = next;
}

export function closeNotice(): void {
	notice = null;
}
