// Does the command line answer in sentences, with the right exit code and without a stack trace?
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildTable } from '../../../geo/table';

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['geo/run.mjs', ...args], { encoding: 'utf8' });
const folders: string[] = [];
afterAll(() => folders.forEach((f) => rmSync(f, { recursive: true })));

describe('node geo/run.mjs', () => {
  it('names its commands when it is asked for another', () => {
    const { status, stderr } = run('glow');
    expect([status, stderr]).toEqual([1, 'unknown command "glow"; use: node geo/run.mjs geo | check\n']);
  });
  it('tells every broken fact in one sentence each, counts them and exits 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-'));
    folders.push(folder);
    cpSync('geo/facts', folder, { recursive: true });
    const file = join(folder, 'captures/east.csv'), rows = readFileSync(file, 'utf8').split('\n');
    rows[1] = rows[1]!.replace('1945-01-12', '1945-02-30');
    rows[2] = rows[2]!.replace('1945-01-12', '1945-01-32');
    writeFileSync(file, rows.join('\n'));
    const { status, stderr, stdout } = run('check', folder);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('east.csv:2: E001 date: ');
    expect(stderr).toContain('east.csv:3: E002 date: ');
    expect(stderr).toMatch(/\n\n\d+ problems\.\n$/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('the table of a build', () => {
  it('has a row a layer, a row a step and the sum', () => {
    const entry = { id: 'pockets', title: '', description: '', geometry: 'Polygon', licence: '', attribution: '', path: '', features: 54, bytes: 37_582, sha256: '', bbox: null, fields: [] };
    const text = buildTable('.build/data', { catalogue: { version: '1', layers: [entry] }, measures: 432, files: 40, written: 2 },
      [{ name: 'read the facts', seconds: 0.5 }, { name: 'layer pockets', seconds: 0.25 }], 512.4);
    expect(text.split('\n')).toEqual([
      'layer                      features         KB  seconds', 'pockets                          54       36.7     0.25', '',
      'read the facts                                     0.50', '', '1 layers, 432 measures, 40 files in .build/data (2 changed); 0.8 s, peak 512 MB']);
  });
});
