import { mkdirSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readInputs } from './inputs';
import { borderRows } from './steps/borders';
import { cutAntimeridian } from './steps/cut-antimeridian';
import { identify } from './steps/identify';
import { join } from './steps/join';
import { labelPoints } from './steps/labels';
import { makeLevel, vertexWeights } from './steps/level';
import { patternBands } from './steps/patterns';
import { recognise } from './steps/recognise';
import { writeTopology } from './steps/write-topology';

const t0 = Date.now();
const log = (s: string) => console.log(((Date.now() - t0) / 1000).toFixed(1), s);
const i = readInputs(process.cwd());
log('read');
const named = identify(i.source, i.policy);
const areas = cutAntimeridian(recognise(named, i.policy, i.golanLine, i.dependencies, i.grid), i.grid);
log('areas ' + areas.length);
const world = join(areas, i.policy);
log('join ' + world.arcs.length + ' borders ' + world.borders.length);
const rows = borderRows(world);
log('rows ' + rows.length);
const weights = vertexWeights(world);
log('weights');
const overview = makeLevel(world, weights, i.grid, { weight: 2e-5, smallestIslandKm2: 400 });
log('overview');
const detail = makeLevel(world, weights, i.grid, { weight: 1.5e-7, smallestIslandKm2: 1 });
log('detail');
const labels = labelPoints(world, i.policy, i.labelOverrides);
log('labels');
const patterns = [...patternBands(overview, i.patternPlan, 'far'), ...patternBands(detail, i.patternPlan, 'near')];
log('patterns');
const out = joinPath(process.cwd(), 'geo/out');
mkdirSync(out, { recursive: true });
for (const [name, value] of Object.entries({
	overview: writeTopology(overview, i.grid),
	detail: writeTopology(detail, i.grid),
	labels,
	patterns,
	borders: rows
})) {
	const text = JSON.stringify(value);
	writeFileSync(joinPath(out, `${name}.json`), text);
	log(`${name} ${text.length} ${brotliCompressSync(text).length}`);
}
