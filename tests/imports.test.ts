// Who may import whom? Folders are the pipeline in order; a stage sees earlier stages only.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** For each folder, the folders it may take values from; `types` may be imported with `import type` only. */
const RULES: Record<string, { from: string[]; types?: string[] }> = {
  'geo/model': { from: [] },
  'geo/base': { from: ['geo/model'] },
  'geo/read': { from: ['geo/model'] },
  'geo/surface': { from: ['geo/model', 'geo/base'] },
  'geo/layers': { from: ['geo/model', 'geo/surface'], types: ['geo/base'] },
  'geo/measures': { from: ['geo/model', 'geo/surface', 'geo/layers'] },
  'geo/publish': { from: ['geo/model', 'geo/layers', 'geo/measures'], types: ['geo/surface'] },
  'src/map-style': { from: ['geo/model'] },
  'src/print': { from: ['src/map-style', 'geo/model'] },
  'src/site': { from: ['src/map-style', 'src/print', 'geo/model'] },
  // The explorer draws its view as SVG in the browser with the same code as the still maps.
  'src/client': { from: ['src/map-style', 'src/print', 'geo/model'], types: ['src/site'] },
};

interface Import { file: string; target: string; typeOnly: boolean }

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? sources(join(dir, e.name)) : /\.(ts|mjs)$/.test(e.name) && !e.name.endsWith('.d.ts') ? [join(dir, e.name)] : []);
}

/** The folder of two names a path lies in; files directly under geo/ or src/ (pipeline, command line) belong to none. */
const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/');

export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  for (const m of text.matchAll(/^\s*(import|export)\s+(type\s+)?([^;'"]*?from\s+)?['"](\.[^'"]+)['"]/gm)) {
    found.push({ file, target: relative('.', join(dirname(file), m[4]!)), typeOnly: m[2] !== undefined });
  }
  return found;
}

export function breaches(imports: Import[]): string[] {
  return imports.flatMap(({ file, target, typeOnly }) => {
    const own = folderOf(file), other = folderOf(target), rule = RULES[own];
    if (!rule || own === other || rule.from.includes(other) || (typeOnly && rule.types?.includes(other))) return [];
    return [`${file} imports ${typeOnly ? 'types from ' : ''}${target}: ${own} may use ${[...rule.from, ...(rule.types ?? []).map((t) => `types of ${t}`)].join(', ') || 'nothing else'}`];
  });
}

describe('imports run one way', () => {
  const files = [...sources('geo'), ...sources('src')];

  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files).toContain('geo/pipeline.ts');
  });

  it('has a rule for every folder of code', () => {
    const folders = new Set(files.filter((f) => f.split('/').length > 2).map(folderOf));
    expect([...folders].filter((f) => !(f in RULES))).toEqual([]);
  });

  it('lets no stage import a later one', () => {
    expect(files.flatMap((f) => breaches(importsOf(f, readFileSync(f, 'utf8'))))).toEqual([]);
  });

  it('keeps the site out of the project\'s data code and the tests out of both', () => {
    const all = files.flatMap((f) => importsOf(f, readFileSync(f, 'utf8')));
    expect(all.filter((i) => i.target.startsWith('tests/'))).toEqual([]);
  });

  it('would notice a breach', () => {
    const bad = importsOf('geo/model/day.ts', "import { computeSurface } from '../surface';\nimport type { Base } from '../base/read';\n");
    expect(breaches(bad)).toEqual([
      'geo/model/day.ts imports geo/surface: geo/model may use nothing else',
      'geo/model/day.ts imports types from geo/base/read: geo/model may use nothing else',
    ]);
  });
});
