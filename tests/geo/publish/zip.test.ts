// Is the zip we write by hand one that others open?
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipped } from '../../../geo/publish/zip';

describe('a zip of one file', () => {
  const text = `Küstrin ${'0123456789 '.repeat(1000)}`;
  it('gives the text back under its name, packed', () => {
    const bytes = zipped('doc.kml', text), files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(['doc.kml']);
    expect(strFromU8(files['doc.kml']!)).toBe(text);
    expect(bytes.length).toBeLessThan(600);
  });
  it('says 1 January 1980 and the checksum of the plain text', () => {
    // CRC-32 of "123456789" is the published check value cbf43926.
    const b = Buffer.from(zipped('a', '123456789'));
    expect([b.readUInt16LE(10), b.readUInt16LE(12), b.readUInt32LE(14), b.readUInt32LE(22)]).toEqual([0, 33, 0xcbf43926, 9]);
  });
});
