// How wide is a text in the browser? The page's own fonts measured on a canvas; put in the place of `fonts` when a bundle is for the browser.
import { FACES } from '../map-style/type';
import type { FontName } from '../map-style/type';

let pen: CanvasRenderingContext2D | null = null;

/** Width of the text in px with `spacing` em after every letter. */
export function textWidth(text: string, name: FontName, size: number, spacing = 0): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * (0.46 + spacing);
  const { family, weight, style } = FACES[name];
  pen.font = `${style} ${weight} ${size}px "${family}"`;
  return pen.measureText(text).width + [...text].length * spacing * size;
}
