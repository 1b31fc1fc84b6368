// Does an address give back the view it was written from, and does hostile text do no harm?
import { describe, expect, it } from 'vitest';
import { readHash, refusedSentence, START, writeHash, type ViewState } from '../../../../src/client/explore/view-state';

const full: ViewState = { center: [13.377, 52.516], zoom: 8.25, date: '1945-04-18', mode: 'isochrones', layers: ['front-east', 'band', 'rivers'], compare: '1945-02-01', selection: { layer: 'captures', id: 'E255' } };

describe('the address', () => {
  it('gives back every part of a view', () => {
    expect(writeHash(full)).toBe('#map=8.25/52.516/13.377&date=1945-04-18&view=isochrones&layers=front-east,band,rivers&compare=1945-02-01&sel=captures:E255');
    expect(readHash(writeHash(full))).toEqual({ state: full, refused: [] });
  });
  it('gives back a point of the ground, no layers at all, and the start', () => {
    const point: ViewState = { ...START, layers: [], selection: { at: [-3.5, 52.1234] } };
    expect(readHash(writeHash(point))).toEqual({ state: point, refused: [] });
    expect(readHash('')).toEqual({ state: START, refused: [] });
  });
  it('keeps the start where a part cannot be followed, and says which', () => {
    const { state, refused } = readHash('#map=99/0/0&date=1945-02-30&compare=1946-01-01&sel=<img src=x>&layers=rivers,nonsense&view=3d&x=1');
    expect(state).toEqual({ ...START, layers: ['rivers'] });
    expect(refusedSentence(refused)).toBe('This address could not be followed in full: the view, the day, the day to compare with, the selection, some layers, the kind of view, a part the explorer does not know. The rest is shown.');
  });
  it('survives hostile text', () => {
    for (const hash of ['#%', '#map=%E0%A4%A', '#date=javascript:alert(1)', '#__proto__=1', `#${'a'.repeat(100_000)}`, '#map=NaN/NaN/NaN', '#map=5/1e9/2', '#sel=at:999,99', '#sel=constructor:x', '#layers=__proto__', '#map=5/52', '#date=1945-04-16%00'])
      expect(readHash(hash), hash).toEqual({ state: hash.includes('layers') ? { ...START, layers: [] } : START, refused: [expect.any(String)] });
  });
  it('compares no day with itself', () => {
    expect(readHash('#date=1945-04-16&compare=1945-04-16').state.compare).toBeNull();
  });
});
