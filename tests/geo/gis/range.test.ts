// Can a browser ask a large FlatGeobuf for one corner and fetch only that? Served with range requests, as any static host does.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { geojson } from 'flatgeobuf';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DIR, layer, needPackage, numbers, type Collection } from './published';

let server: Server, url = '', sent = 0;
beforeAll(async () => {
  needPackage();
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  server = createServer((q, r) => {
    const bytes = readFileSync(`${DIR}${q.url}`), [from, to] = (/bytes=(\d+)-(\d+)/.exec(q.headers.range ?? '') ?? [0, 0, bytes.length - 1]).slice(1).map(Number) as [number, number];
    const part = bytes.subarray(from, to + 1);
    sent += part.length;
    r.writeHead(206, { 'Content-Range': `bytes ${from}-${to}/${bytes.length}`, 'Content-Length': part.length }).end(part);
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => { server.close(); vi.restoreAllMocks(); });

describe('FlatGeobuf by range requests', () => {
  it('gives exactly the features whose box meets the corner, for a small part of the bytes', async () => {
    const rect = { minX: 13.2, minY: 52.4, maxX: 13.5, maxY: 52.6 }, got: string[] = [];
    for await (const f of geojson.deserialize(`${url}/fgb/front-segments.fgb`, { rect })) got.push(String((f as unknown as Collection['features'][number]).properties.id));
    const want = layer('front-segments').features.filter((f) => {
      const n = numbers(f.geometry), x = n.filter((_, i) => i % 2 === 0), y = n.filter((_, i) => i % 2 === 1);
      return Math.min(...x) <= rect.maxX && Math.max(...x) >= rect.minX && Math.min(...y) <= rect.maxY && Math.max(...y) >= rect.minY;
    }).map((f) => String(f.id));
    expect(want.length).toBeGreaterThan(20);
    expect(got.sort()).toEqual(want.sort());
    expect(sent).toBeLessThan(statSync(`${DIR}/fgb/front-segments.fgb`).size / 3);
  });
});
