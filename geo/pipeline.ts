// How do dated facts become published layers? Read this first: the whole data half, step by step.
import { join } from 'node:path';
import { readBase } from './base/read';
import { readFacts } from './read';
import { computeSurface } from './surface';
import { implausible } from './surface/plausible';
import { LAYERS } from './layers';
import { groundHeld } from './layers/ground-held';
import { allMeasures } from './measures';
import { checkLayers, LayerProblems } from './publish/check';
import { publishedFiles } from './publish/files';
import { openSqlite } from './publish/gpkg';
import { keptFiles } from './publish/kept';
import { packageFiles } from './publish/package';
import { placeHistories } from './publish/place-history';
import { writeFiles } from './publish/write';
import type { Catalogue } from './publish/catalogue';

/** Runs one named step; the command line passes one that also times it. */
export type Step = <T>(name: string, work: () => T) => T;

export interface Built { catalogue: Catalogue; measures: number; files: number; written: number }

/** Facts in, files out: `campaign` is the folder of `facts/` and `base/`; `versioned` writes the package to `<out>/v<version>/` too. Throws `Problems` (facts) or `LayerProblems` (layers), each with everything that is wrong. */
export async function runPipeline(out: string, version: string, step: Step, campaign = 'geo', versioned = false): Promise<Built> {
  const sqlite = await openSqlite();
  const facts = step('read the facts', () => readFacts(`${campaign}/facts`));
  const base = step('read the base geography', () => readBase(`${campaign}/base`));
  const surface = step('arrival surface, both sides', () => computeSurface(facts, base));
  step('could an army have done that?', () => { const wrong = implausible(surface, facts, base); if (wrong.length) throw new LayerProblems(wrong); });
  const ctx = { facts, base, surface };
  const layers = LAYERS.map(({ id, make }) => step(`layer ${id}`, () => make(ctx)));
  const measures = step('measures', () => allMeasures(ctx));
  step('check every layer', () => checkLayers(layers, new Set(facts.sources.map((s) => s.id))));
  const ground = step('ground held, evening by evening', () => groundHeld(ctx));
  const histories = step('who held every place', () => placeHistories(ctx));
  const { files, catalogue } = step('write as text', () => publishedFiles(facts, layers, measures, version, histories));
  const all = step('GIS package', () => packageFiles({ facts, layers, ground, version, catalogue, files, kept: keptFiles(), sqlite }));
  const written = step('write to disk', () => writeFiles(out, all) + (versioned ? writeFiles(join(out, `v${version}`), all) : 0));
  return { catalogue, measures: measures.length, files: all.length, written };
}
