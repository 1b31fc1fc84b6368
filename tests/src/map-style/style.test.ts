// Is the style one that MapLibre accepts, and does a passage's list of layers alone decide what is visible?
import { describe, expect, it } from 'vitest';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { LEGEND, STYLE_LAYERS, legendOf } from '../../../src/map-style';
import { GROUPS, groupOf, layersFor, mapDate } from '../../../src/map-style/groups';
import { ICONS } from '../../../src/map-style/icons';
import { styleImages } from '../../../src/map-style/images';
import { SOURCE_IDS, mapSources } from '../../../src/map-style/sources';
import { atlasStyle } from '../../../src/map-style/style';
import { smallAtlas } from '../../fixtures/map/small-atlas';

const face = [{ url: 'https://example.org/a.woff2', 'unicode-range': ['U+0-FF'] }];
const style = atlasStyle({ fonts: { Sans: face, 'Sans Bold': face, 'Serif Italic': face }, data: mapSources(smallAtlas), groups: ['rings'], date: '1945-07-04' });

describe('style', () => {
  it('is valid', () => expect(validateStyleMin(style).map((e) => e.message)).toEqual([]));
  it('asks nobody for glyphs or sprites', () => { expect(style.glyphs).toBeUndefined(); expect(style.sprite).toBeUndefined(); });
  it('holds the date inside the campaign', () => {
    expect(style.state?.['date']).toEqual({ default: '1945-05-09' });
    expect([mapDate('1944-09-12'), mapDate('1945-04-16')]).toEqual(['1945-01-12', '1945-04-16']);
  });
  it('reads only sources that exist and has ids once', () => {
    const ids = STYLE_LAYERS.map((l) => l.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const l of STYLE_LAYERS) if ('source' in l) expect(SOURCE_IDS).toContain(l.source);
  });
  it('makes every picture it names', () => {
    const made = new Set(styleImages().map((i) => i.id)), text = JSON.stringify(STYLE_LAYERS);
    for (const name of [...Object.keys(ICONS), 'hatch', 'belt']) { expect(made).toContain(name); expect(text).toContain(`"${name}"`); }
  });
});

describe('groups', () => {
  it('every group a passage can name draws something and is explained', () => {
    for (const group of GROUPS) {
      const layers = STYLE_LAYERS.filter((l) => groupOf(l) === group).map((l) => l.id);
      expect(layers.length, group).toBeGreaterThan(0);
      expect(legendOf(layers).length, group).toBeGreaterThan(0);
    }
  });
  it('what is visible follows from the list alone', () => {
    const on = (groups: string[]): string[] => Object.entries(layersFor(STYLE_LAYERS, groups)).filter(([, v]) => v === 'visible').map(([id]) => id);
    const bare = on([]);
    expect(on(['rings']).filter((id) => !bare.includes(id))).toEqual(['rings', 'ring-names']);
    expect(on(['front-east'])).not.toContain('front-western');
  });
  it('the legend explains layers that exist', () => {
    const ids = STYLE_LAYERS.map((l) => l.id);
    for (const entry of LEGEND) for (const id of entry.explains) expect(ids).toContain(id);
  });
});
