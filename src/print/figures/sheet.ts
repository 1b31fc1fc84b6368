// How does a figure become a file of its own? Marks on paper, or over the map of a day, with title, description and letters.
import { colour } from '../../map-style/palette';
import { fontFaces } from '../fonts';
import { escapeXml } from '../paths';
import type { Projection } from '../projection';
import { renderViewMap } from '../view-map';
import type { MapData, ViewMapInput } from '../data';
import { Pen } from './pen';

export interface Words { title: string; desc: string }
export interface SheetSize { width: number; height: number; /** True for the drawing that is shown on phones. */ narrow: boolean }

/** A plot on plain paper. */
export async function plotSheet({ width, height }: SheetSize, words: Words, draw: (pen: Pen) => void): Promise<string> {
  const pen = new Pen();
  draw(pen);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`
    + `<title id="t">${escapeXml(words.title)}</title><desc id="d">${escapeXml(words.desc)}</desc><style>${await fontFaces(pen.used)}</style>`
    + `<path fill="${colour.paper}" d="M0 0h${width}v${height}H0z"/>${pen.svg()}</svg>\n`;
}

export type MapView = Pick<ViewMapInput, 'date' | 'layers' | 'highlight'> & Partial<Pick<ViewMapInput, 'lines' | 'pins'>> & { center: [number, number]; zoom: number };

/** A map of the atlas with marks of the figure's own above its lines and below its names. */
export async function mapSheet(size: SheetSize, words: Words, view: MapView, data: MapData, draw: (pen: Pen, projection: Projection) => void): Promise<string> {
  const { center, zoom, date, layers, highlight, lines = [], pins = [] } = view;
  const overlay = (projection: Projection): { svg: string; boxes: Pen['boxes']; used: Pen['used'] } => {
    const pen = new Pen();
    draw(pen, projection);
    return { svg: pen.svg(), boxes: pen.boxes, used: pen.used };
  };
  const { svg } = await renderViewMap({ view: { center, zoom, width: size.width, height: size.height }, date, layers, highlight, lines, pins, data, ...words, overlay });
  return svg;
}
