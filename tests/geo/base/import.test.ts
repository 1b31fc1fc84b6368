// Do the import's tools do what the README says of them? Hand-computed lines.
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bend } from '../../../geo/base/import/bend';
import { cut, lengthKm, nearest, thin, type Position } from '../../../geo/base/import/plane';
import { thinSimple } from '../../../geo/base/import/simple';
import { unhook } from '../../../geo/base/import/unhook';
import { readBase } from '../../../geo/base/read';

const equator: Position[] = [[0, 0], [0.01, 0], [0.02, 0], [0.03, 0], [0.04, 0]];

describe('plane', () => {
  it('measures a degree of the equator as 111.2 km and the nearest point across it', () => {
    expect(lengthKm([[0, 0], [1, 0]])).toBeCloseTo(111.195, 2);
    expect(nearest(equator, [0.015, 0.001])).toMatchObject({ index: 1, at: [0.015, 0] });
    expect(nearest(equator, [0.015, 0.001]).distance).toBeCloseTo(111.2, 0);
  });

  it('thins within the tolerance and keeps what lies further off', () => {
    expect(thin([[0, 0], [0.01, 0.0001], [0.02, 0]], 20)).toEqual([[0, 0], [0.02, 0]]);
    expect(thin([[0, 0], [0.01, 0.0003], [0.02, 0]], 20)).toHaveLength(3);
  });

  it('does not let a thinned line cross itself', () => {
    // Without its 60 m tooth the first leg would run through the hook that comes back into it.
    const line: Position[] = [[0, 0], [0.005, 0.0006], [0.01, 0], [0.01, -0.001], [0.005, -0.001], [0.005, 0.0003], [0.0045, -0.001]];
    expect(thin(line, 100)).not.toContainEqual([0.005, 0.0006]);
    expect(thinSimple(line, 100)).toContainEqual([0.005, 0.0006]);
  });

  it('cuts a line between two positions, in the order asked for', () => {
    expect(cut(equator, [0.005, 0.001], [0.025, 0])).toEqual([[0.005, 0], [0.01, 0], [0.02, 0], [0.025, 0]]);
  });
});

describe('bend', () => {
  it('draws the line through the control, half way from an end by half, and leaves the ends', () => {
    const { line, bent } = bend(equator, [{ river: 'x', name: 'bridge', at: [0.02, 0.004] }]);
    expect(bent).toBe(true);
    expect(line).toEqual([[0, 0], [0.01, 0.002], [0.02, 0.004], [0.03, 0.002], [0.04, 0]]);
  });

  it('ignores a control of another reach, more than 1.5 km off', () => {
    expect(bend(equator, [{ river: 'x', name: 'far', at: [0.02, 0.02] }])).toEqual({ line: equator, bent: false });
  });
});

describe('unhook', () => {
  it('takes out a spur of 110 m where two sources meet and keeps the stretches joined', () => {
    const [a, b] = unhook([{ line: [[0, 0], [0.02, 0], [0.021, 0]] }, { line: [[0.021, 0], [0.0205, 0.001], [0.025, 0.02]] }] as { line: Position[] }[]);
    expect(a!.line.at(-1)).toEqual(b!.line[0]);
    expect([...a!.line, ...b!.line].some((p) => p[0] === 0.021)).toBe(false);
    expect(b!.line.at(-1)).toEqual([0.025, 0.02]);
  });
});

describe('readBase', () => {
  it('names the river that has lost a stretch', () => {
    const folder = mkdtempSync(join(tmpdir(), 'base-'));
    for (const f of readdirSync('geo/base').filter((n) => /\.(geojson|csv)$/.test(n))) {
      const text = readFileSync(join('geo/base', f), 'utf8');
      writeFileSync(join(folder, f), text.split('\n').filter((l) => !l.includes('"id":"neisse-1"')).join('\n').replace(/,\n\]\}/, '\n]}'));
    }
    expect(() => readBase(folder)).toThrow(/rivers\.csv names neisse, but no file holds a stretch of it/);
  });

  it('reads everything in half a second', () => {
    const start = performance.now();
    readBase();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
