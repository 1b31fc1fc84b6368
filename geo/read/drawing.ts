// How is a GeoJSON file of facts read? As features with their lines, of one geometry type, in degrees.
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { At, Report } from './report';
import { readText } from './text';

export type Position2 = [number, number];

export interface DrawnFeature { properties: Record<string, unknown>; coordinates: unknown; at: At }

export interface Drawing {
  file: string;
  /** Members of the collection beside `type` and `features`, e.g. `trace` or `pocket`. */
  members: Record<string, unknown>;
  features: DrawnFeature[];
}

interface RawFeature { type?: unknown; properties?: Record<string, unknown> | null; geometry?: { type?: unknown; coordinates?: unknown } | null }

/** Reads a FeatureCollection whose geometries are all of `kind`; null when it cannot be used at all. */
export function readDrawing(file: string, kind: 'Point' | 'LineString' | 'Polygon', report: Report): Drawing | null {
  const text = readText(file, report);
  if (text === null) return null;
  let root: { type?: unknown; features?: unknown };
  try {
    root = JSON.parse(text) as typeof root;
  } catch (error) {
    report.add({ file, line: brokenLine(text, String(error)) }, 'JSON', 'the file cannot be read from here on', 'look for a missing comma, bracket or quote');
    return null;
  }
  if (root?.type !== 'FeatureCollection' || !Array.isArray(root.features)) {
    report.add({ file, line: 1 }, 'GeoJSON', 'the file is no FeatureCollection', 'write {"type": "FeatureCollection", "features": [ … ]}');
    return null;
  }
  const lines = featureLines(text, root.features.length);
  const { type: _type, features, ...members } = root as Record<string, unknown> & { features: RawFeature[] };
  return { file, members, features: features.flatMap((f, i) => drawn(f, i, { file, line: lines[i] ?? 1 }, kind, report)) };
}

function drawn(f: RawFeature, i: number, at: At, kind: string, report: Report): DrawnFeature[] {
  if (f.geometry?.type === kind) return [{ properties: f.properties ?? {}, coordinates: f.geometry.coordinates, at }];
  report.add(at, `feature ${i + 1}`, `its geometry is ${String(f.geometry?.type ?? 'missing')}`, `draw it as ${kind}`);
  return [];
}

/** The line each feature begins on. */
function featureLines(text: string, count: number): number[] {
  const rows = text.split('\n');
  const plain = rows.flatMap((row, i) => (/^\s*\{\s*"type":\s*"Feature"[,\s]/.test(row) ? [i + 1] : []));
  if (plain.length === count) return plain; // one feature a line, as we write them: no need for the slow way
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  return Array.from({ length: count }, (_, i) => {
    const node = document.getIn(['features', i], true);
    return isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
  });
}

/** The line the JSON reader stumbled on; the last one where it does not say. */
function brokenLine(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position === undefined ? text.trimEnd().length : Number(position)).split('\n').length;
}

/** True for `[lon, lat]` of two numbers. */
export const isPosition = (p: unknown): p is Position2 =>
  Array.isArray(p) && p.length === 2 && p.every((n) => typeof n === 'number' && Number.isFinite(n));

/** The positions of a line or ring, or null with a problem reported. */
export function positionsOf(raw: unknown, least: number, where: string, at: At, report: Report): Position2[] | null {
  if (!Array.isArray(raw) || !raw.every(isPosition)) {
    report.add(at, where, 'its coordinates are no list of [lon, lat] pairs', 'write each point as two numbers, longitude first');
    return null;
  }
  if (raw.length < least) {
    report.add(at, where, `it has ${raw.length} points`, `draw it with ${least} at least`);
    return null;
  }
  return raw;
}
