import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of facts. */
export const DATA_DIRECTORY = dirname(fileURLToPath(import.meta.url));
