// Which type for which kind of name? Serif italic for nature, condensed sans for everything made by men.

/** MapLibre font names; each is one face (family, weight, style) of `FACES`. */
export type MapFontName = 'Sans' | 'Sans Bold' | 'Serif Italic';
/** With the faces only paper uses. */
export type FontName = MapFontName | 'Serif' | 'Serif Bold';

export interface Face { family: string; weight: 400 | 600; style: 'normal' | 'italic'; /** File stem in @fontsource, before `-latin…`. */ pkg: string; file: string }

export const FACES: Record<FontName, Face> = {
  Sans: { family: 'Fira Sans Condensed', weight: 400, style: 'normal', pkg: 'fira-sans-condensed', file: '400-normal' },
  'Sans Bold': { family: 'Fira Sans Condensed', weight: 600, style: 'normal', pkg: 'fira-sans-condensed', file: '600-normal' },
  // Upright serif: titles and text of the printed plates; the moving map never loads it.
  Serif: { family: 'Source Serif 4', weight: 400, style: 'normal', pkg: 'source-serif-4', file: '400-normal' },
  'Serif Bold': { family: 'Source Serif 4', weight: 600, style: 'normal', pkg: 'source-serif-4', file: '600-normal' },
  'Serif Italic': { family: 'Source Serif 4', weight: 400, style: 'italic', pkg: 'source-serif-4', file: '400-italic' },
};

/** Text sizes on screen, px. Nothing under 11.5. */
export const SIZE = { berlin: 17, city: 14, town: 12.5, village: 12, water: 14, sea: 15, note: 12, ring: 11.5, line: 13 } as const;
