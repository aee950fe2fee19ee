import { IMPORTED, makeWhatIsMissing } from '../bin/missing';

/** Before unit tests: makes what the sources import and a fresh clone lacks. */
export default function makeImports(): void {
	makeWhatIsMissing(IMPORTED);
}
