// Which letters do the pages ship? Five faces, cut to the letters of English, German, Polish and Czech.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const CACHE = '.build/fonts';
const PACKAGES = 'node_modules/@fontsource';
const FACES = [['source-serif-4', '400-normal', 'serif-400'], ['source-serif-4', '400-italic', 'serif-400i'], ['source-serif-4', '600-normal', 'serif-600'],
  ['fira-sans-condensed', '400-normal', 'sans-400'], ['fira-sans-condensed', '600-normal', 'sans-600']] as const;
const LATIN = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 32 + i))}\u00a0°±·×ßäöüÄÖÜéèáàçóøå–—‘’“”…‹›−`;
const EXTENDED = 'ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽőű';

/** Kerning costs a third of a file: only the prose carries it. */
const PROSE = new Set(['serif-400', 'serif-400i']);
const KERNED = { targetFormat: 'woff2' as const, keepFeatures: ['kern'], noLayoutClosure: true, noHinting: true, dropTables: ['STAT', 'gasp', 'DSIG'] };
const PLAIN = { ...KERNED, keepFeatures: [], dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT', 'gasp', 'DSIG'] };

export interface FontFile { name: string; bytes: Uint8Array }

/** The woff2 files of the pages: `<face>.woff2` and `<face>-ext.woff2`; cut once, then kept in .build/fonts. */
export async function textFonts(): Promise<FontFile[]> {
  mkdirSync(CACHE, { recursive: true });
  const wanted = FACES.flatMap(([family, style, name]) => [
    { name: `${name}.woff2`, from: `${family}-latin-${style}`, family, letters: LATIN },
    { name: `${name}-ext.woff2`, from: `${family}-latin-ext-${style}`, family, letters: EXTENDED },
  ]);
  return Promise.all(wanted.map(async ({ name, from, family, letters }) => {
    const kept = join(CACHE, name);
    if (!existsSync(kept)) writeFileSync(kept, await subsetFont(readFileSync(join(PACKAGES, family, 'files', `${from}.woff2`)), letters, PROSE.has(name.replace('-ext', '').replace('.woff2', '')) ? KERNED : PLAIN));
    return { name, bytes: readFileSync(kept) };
  }));
}
