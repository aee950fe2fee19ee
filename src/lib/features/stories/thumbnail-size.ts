/** Size in px of the small map on a story's card. */
export const THUMBNAIL = { width: 72, height: 54 } as const;
