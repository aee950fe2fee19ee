import { base } from '$app/paths';
import type { ThemeName } from '$lib/theme/colours/theme';

/** Address of a story's small map in the colours of a theme. */
export const thumbnailAddress = (slug: string, theme: ThemeName): string =>
	`${base}/thumbnails/${theme}/${slug}.png`;
