// Do the colours keep their contrasts, in colour and on a photocopy?
import { describe, expect, it } from 'vitest';
import { colour, contrast, grey, taken } from '../../../src/map-style/palette';

describe('palette', () => {
  it.each([['ink', 15.3], ['ink2', 8.3], ['ink3', 5.2], ['soviet', 6.5], ['western', 9.5], ['german', 8.4], ['story', 6.2], ['waterName', 7.1]] as const)('%s on paper has contrast %d', (name, ratio) => {
    expect(contrast(colour[name], colour.paper)).toBeCloseTo(ratio, 0.9);
  });
  it('black on white is 21 : 1', () => expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5));
  it('names and fronts stay readable on the deepest tints', () => {
    expect(contrast(colour.ink, taken.soviet[5])).toBeGreaterThan(7);
    expect(contrast(colour.soviet, taken.soviet[5])).toBeGreaterThan(3);
    expect(contrast(colour.western, taken.western[5])).toBeGreaterThan(4.5);
  });
  it('later ground is deeper, step by step', () => {
    for (const steps of [taken.soviet, taken.western]) steps.slice(1).forEach((c, i) => expect(grey(c)).toBeLessThan(grey(steps[i]!)));
  });
  it('in one bit (threshold 138) every line survives, every tint vanishes', () => {
    for (const c of [colour.soviet, colour.western, colour.german, colour.ink, colour.story, colour.relief]) expect(grey(c)).toBeLessThan(138);
    for (const c of [...taken.soviet, ...taken.western, colour.land, colour.paper, colour.sea, colour.pocket]) expect(grey(c)).toBeGreaterThan(138);
  });
});
