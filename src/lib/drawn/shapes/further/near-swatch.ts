import { swatch } from '../swatch';
import type { SwatchBand, SwatchLook } from '../swatch';
import type { Part } from '../part';

const NEAR: SwatchBand = {
	band: 'near',
	hatch: 'M-12.5 1.2l9.7-9.7M-8.5 8.5l17-17M2.8 8.5l9.7-9.7',
	dots: 'M-1.6-6.1v.1M6.1-1.6v.1M-6.1 1.6v.1M1.6 6.1v.1',
	line: 'near-first-border'
};

/** A box that looks as near land does, and as land in stories: as `swatch`. */
export const nearSwatch = (look: SwatchLook): Part[] => swatch(look, NEAR);
