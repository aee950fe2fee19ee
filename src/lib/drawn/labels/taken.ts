import type { Box } from '../../lettering/box';
import type { BoxSize } from './box-size';

/** Boxes of what labels must not cover, as large as it is in a box of a size. */
export type Taken = (size: BoxSize) => readonly Box[];
