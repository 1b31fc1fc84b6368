// Which line is which river, from which source? Writes the stretches of every river, one file a source.
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { LineString } from 'geojson';
import { extracts, features, write, GSHHG, OWN, VG250 } from './files';
import { bend, type Control } from './bend';
import { readHand } from './hand';
import { cut, dedupe, thin, type Position } from './plane';
import { RECIPES, type Part } from './recipes';
import { unhook } from './unhook';

interface Stretch { line: Position[]; accuracy: number; of: { source: string; licence: string } }

/** Metres a line may move when thinned: overview rivers, detailed rivers. */
const PLAIN = 30, DETAIL = 15;

const CONTROLS = 'geo/base/bridges.csv', HAND = 'geo/base/hand-lines.csv';
const hand = existsSync(HAND) ? readHand(HAND) : new Map();
const controls: Control[] = !existsSync(CONTROLS) ? [] :
  (parse(readFileSync(CONTROLS, 'utf8'), { columns: true, comment: '#' }) as { river: string; name: string; lon: string; lat: string; use: string }[])
    .filter((r) => r.use === 'control').map((r) => ({ river: r.river, name: r.name, at: [Number(r.lon), Number(r.lat)] }));

/** The lines of one part of a recipe, in order, each with its accuracy and source. */
function stretches(river: string, part: Part): Stretch[] {
  if (part.from === 'hand') {
    const drawn = hand.get(part.name);
    if (!drawn) throw new Error(`${HAND} has no line ${part.name}`);
    return [{ ...drawn, of: OWN }];
  }
  if (part.from === 'overview') return lines('rivers_overview', part).map(({ line }) => ({ line: thin(clipped(line, part), PLAIN), accuracy: 400, of: GSHHG }));
  return lines(part.from, part).map(({ line, properties }) => {
    if (String(properties.source).startsWith('VG250')) return { line: thin(line, DETAIL), accuracy: Number(properties.accuracy_m), of: VG250 };
    const { line: moved, bent } = bend(clipped(line, part), controls.filter((c) => c.river === river));
    return { line: thin(moved, DETAIL), accuracy: bent ? 200 : 400, of: GSHHG };
  });
}

const clipped = (line: Position[], part: Part): Position[] => (part.cut ? cut(line, ...part.cut) : line);

/** Features of an extract called so; the "whole" feature of a detail file repeats its parts and is left out. */
function lines(file: string, part: Part): { line: Position[]; properties: Record<string, string | number> }[] {
  const found = features<LineString>(`${extracts()}/${file}.geojson`).filter((f) => f.properties.name === part.name && !/^whole/.test(String(f.properties.part)));
  if (found.length === 0) throw new Error(`${file} has no line called ${part.name}`);
  return found.map((f) => ({ line: f.geometry.coordinates as Position[], properties: f.properties }));
}

/** Only the Elbe changes its source every few kilometres. */
const unhooked = (river: string, list: Stretch[]): Stretch[] => (river === 'elbe' ? unhook(list) : list);

const out = RECIPES.flatMap(({ river, parts }) =>
  unhooked(river, parts.flatMap((part) => stretches(river, part))).map((s, i) => ({
    type: 'Feature' as const,
    properties: { id: `${river}-${i + 1}`, river, n: i + 1, ...s.of, accuracy_m: s.accuracy },
    geometry: { type: 'LineString' as const, coordinates: dedupe(s.line) },
  })));
for (const [file, { licence }] of [['rivers-gshhg', GSHHG], ['rivers-vg250', VG250], ['rivers-hand', OWN]] as const)
  write(`${file}.geojson`, out.filter((f) => f.properties.licence === licence));
