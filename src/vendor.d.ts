// Which shapes do the untyped packages have that the still maps use?
declare module 'fontkit' {
  export interface GlyphPath { scale(x: number, y: number): GlyphPath; toSVG(): string }
  export interface Font { unitsPerEm: number; hasGlyphForCodePoint(code: number): boolean; glyphForCodePoint(code: number): { advanceWidth: number; path: GlyphPath } }
  export function create(buffer: Uint8Array): Font;
}
declare module 'rbush' {
  export default class RBush<T extends { minX: number; minY: number; maxX: number; maxY: number }> {
    insert(item: T): this;
    load(items: readonly T[]): this;
    search(box: { minX: number; minY: number; maxX: number; maxY: number }): T[];
    collides(box: { minX: number; minY: number; maxX: number; maxY: number }): boolean;
  }
}
declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, text: string, options: { targetFormat: 'woff2'; keepFeatures: string[]; noLayoutClosure: boolean; noHinting: boolean; dropTables: string[] }): Promise<Buffer>;
}
