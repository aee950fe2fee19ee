import { base } from '$app/paths';
import type { ThemeName } from '$lib/theme/colours/theme';

/** Size in px of the small map on a story's card. */
export const THUMBNAIL = { width: 72, height: 54 } as const;

/** Address of a story's small map in the colours of a theme. */
export const thumbnailAddress = (slug: string, theme: ThemeName): string =>
	`${base}/thumbnails/${theme}/${slug}.png`;
