// Which id does a computed feature keep from build to build? One made of what it is, not of its place in a list.
import type { Position } from 'geojson';

/** 32-bit FNV-1a of a text in base 36: the same on every machine. */
export function shortHash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h.toString(36);
}

/**
 * One id for each feature: `prefix` and a hash of what it rests on. Only equals are numbered (`-2`, `-3`, …), from north to
 * south and west to east of where they begin, so that other features coming or going change nothing.
 */
export function lastingIds(prefix: string, all: readonly { restsOn: string; from: Position }[]): string[] {
  const equals = new Map<string, number[]>();
  all.forEach(({ restsOn }, n) => {
    const id = `${prefix}-${shortHash(restsOn)}`;
    equals.set(id, [...equals.get(id) ?? [], n]);
  });
  const out: string[] = [];
  for (const [id, members] of equals) {
    members.sort((a, b) => all[b]!.from[1]! - all[a]!.from[1]! || all[a]!.from[0]! - all[b]!.from[0]! || a - b);
    members.forEach((n, k) => { out[n] = k === 0 ? id : `${id}-${k + 1}`; });
  }
  return out;
}
