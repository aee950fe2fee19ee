/** Side of a locator's box in units; half of it is the globe's radius. */
export const LOCATOR_SIZE = 100;
