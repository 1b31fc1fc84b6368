// How does the view become a sheet to take away? The map as vectors with its day, legend, scale bar and source line below.
import type { LayerSpecification } from 'maplibre-gl';
import type { View } from '../../map-style/camera';
import { colour } from '../../map-style/palette';
import type { MapCollection } from '../../map-style/map-layers';
import { FACES, type FontName } from '../../map-style/type';
import type { FontUrls } from '../../map-style/style';
import { drawLayers } from '../../print/draw-layers';
import { escapeXml } from '../../print/paths';
import { exploreLegend } from './layers-panel';

export interface SheetInput {
  view: View;
  layers: readonly LayerSpecification[];
  sources: Readonly<Record<string, MapCollection | undefined>>;
  state: Readonly<Record<string, unknown>>;
  title: string;
  note: string;
  source: string;
  /** `@font-face` rules with the fonts inside. */
  faces: string;
}

const ROW = 20, COLUMN = 300;
const sans = (size: number, weight: 400 | 600 = 400): string => `font-family="'Fira Sans Condensed'" font-weight="${weight}" font-size="${size}"`;

/** A standalone SVG: width of the view, height of the view and its furniture. Bar and legend say only what is drawn. */
export function sheetSvg({ view, layers, sources, state, title, note, source, faces }: SheetInput): { svg: string; width: number; height: number } {
  const { body, drawn } = drawLayers({ view, sources, layers, state });
  const { width, height } = view, columns = Math.max(1, Math.floor((width - 32) / COLUMN)), entries = exploreLegend(drawn);
  const rows = Math.ceil(entries.length / columns), top = height + 58, total = top + rows * ROW + 40;
  const legend = entries.map((e, i) => {
    const x = 16 + (i % columns) * COLUMN, y = top + Math.floor(i / columns) * ROW;
    return `<g transform="translate(${x} ${y})"><g fill="none">${e.swatch}</g><text x="42" y="10.500" ${sans(13)} fill="${colour.ink}">${escapeXml(e.label)}</text></g>`;
  }).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" role="img" aria-labelledby="t d"><title id="t">${escapeXml(title)}</title><desc id="d">${escapeXml(`${note} ${source}`)}</desc><style>${faces}</style>`
    + `<path fill="${colour.paper}" d="M0 0h${width}v${total}H0z"/><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="${colour.sea}" d="M0 0h${width}v${height}H0z"/>${body}</svg><path fill="none" stroke="${colour.rule}" d="M0 ${height + 0.5}h${width}"/>`
    + `<text x="16" y="${height + 26}" ${sans(17, 600)} fill="${colour.ink}">${escapeXml(title)}</text><text x="16" y="${height + 44}" ${sans(12.5)} fill="${colour.ink2}">${escapeXml(note)}</text>${legend}<text x="16" y="${total - 14}" ${sans(12)} fill="${colour.ink2}">${escapeXml(source)}</text></svg>\n`;
  return { svg, width, height: total };
}

const base64 = (bytes: ArrayBuffer): string => {
  let text = '';
  for (const b of new Uint8Array(bytes)) text += String.fromCharCode(b);
  return btoa(text);
};

/** The map's own fonts as rules that carry their files. `assets` is the folder of `fonts.json`. */
export async function fontRules(assets: string): Promise<string> {
  const fonts = await (await fetch(`${assets}fonts.json`)).json() as FontUrls;
  const rules = Object.entries(fonts).flatMap(([face, files]) => files.map(async (file) => {
    const { family, weight, style } = FACES[face as FontName], bytes = await (await fetch(new URL(file.url, new URL(assets, document.baseURI)))).arrayBuffer();
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${base64(bytes)}) format("woff2");unicode-range:${file['unicode-range'].join(',')}}`;
  }));
  return (await Promise.all(rules)).join('');
}

/** The sheet as PNG at `ratio` pixels a unit. Throws where the browser cannot draw it. */
export async function sheetPng(sheet: { svg: string; width: number; height: number }, ratio: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sheet.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * ratio);
  canvas.height = Math.round(sheet.height * ratio);
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it'))), 'image/png'));
}
