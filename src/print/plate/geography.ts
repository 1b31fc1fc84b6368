// What lies under the story? Sea with waterlines, land, lakes, rivers, canals, borders, zones, roads, the city.
import { ringsOf, coastSource } from '../../map-style/sources';
import { colour } from '../../map-style/palette';
import { num, path } from '../paths';
import { resample } from '../simplify';
import type { Draft } from './draft';
import { areasOn, draw, featuresOn, pxAreas, pxLines } from './draft';
import { LINE, MM } from './paper';

const d2 = (lines: readonly (readonly [number, number][])[], closed = false): string => lines.map((l) => path(l, closed)).join('');
export const stroke = (d: string, c: string, w: number, more = ''): string => (d ? `<path fill="none" stroke="${c}" stroke-width="${Math.round(w * 100) / 100}" stroke-linejoin="round"${more} d="${d}"/>` : '');
export const fill = (d: string, c: string, more = ''): string => (d ? `<path fill="${c}"${more} d="${d}"/>` : '');

const withinWindow = (d: Draft): boolean => { const [w, s, e, n] = d.frame.bounds; return w >= 3.1 && s >= 46.6 && e <= 23.9 && n <= 55.95; };

/** Sea, four waterlines following the coast, land. Beyond the window of the detailed coast the coarse world takes over. */
export function seaAndLand(d: Draft): void {
  const { width, height } = d.frame, inside = withinWindow(d);
  const land = pxAreas(d, featuresOn(d, inside ? 'land' : 'world'), inside ? 0.28 : 0.4);
  const shape = d2(land, true), coast = inside ? d2(pxLines(d, coastSource(d.data['land']).features)) : '';
  let rings = '';
  for (const [i, far] of [2.4, 1.5, 0.8, 0.3].entries()) {
    const w = 2 * far * MM;
    rings += stroke(coast, colour.waterline, w + LINE.thin * 2) + stroke(coast, i === 3 ? colour.sea : '#F1F5F3', w);
  }
  draw(d, 'sea', `<path fill="${colour.sea}" d="M0 0h${num(width)}v${num(height)}H0z"/>${rings}`);
  draw(d, 'land', `<defs><path id="land-shape" d="${shape}"/><clipPath id="on-land"><use href="#land-shape"/></clipPath></defs><use href="#land-shape" fill="${colour.land}"/>` + (inside ? '' : stroke(shape, colour.coast, LINE.coast)));
}

/** Lakes and the coast, drawn over the ground taken. */
export function shores(d: Draft): void {
  if (withinWindow(d)) draw(d, 'coast', stroke(d2(pxLines(d, coastSource(d.data['land']).features)), colour.coast, LINE.coast));
  const lakes = d2(pxAreas(d, featuresOn(d, 'lakes')), true);
  draw(d, 'lakes', lakes && `<path fill="${colour.lake}" stroke="${colour.water}" stroke-width="${num(LINE.thin + 0.05)}" d="${lakes}"/>`);
}

export const BIG_SHEET = 1_200_000;

/** Rivers: the two or three that were obstacles cased, the rest thin; canals where asked or on large scales. */
export function rivers(d: Draft): void {
  const all = featuresOn(d, 'rivers'), canals = d.spec.layers.includes('canals') || d.frame.denominator < 400_000;
  const thin = all.filter((f) => f.properties['rank'] !== 1 && (canals || f.properties['kind'] !== 'canal') && (d.frame.denominator < 4_200_000 || f.properties['rank'] === 2));
  const main = all.filter((f) => f.properties['rank'] === 1), grow = d.frame.denominator < BIG_SHEET ? 1.5 : 1;
  draw(d, 'rivers', stroke(d2(pxLines(d, thin)), colour.water, LINE.river * grow));
  const lines = pxLines(d, main), shape = d2(lines);
  for (const line of lines) d.room.addInk(resample(line, 5), 0.3);
  draw(d, 'rivers-main', stroke(shape, colour.waterName, LINE.riverMain.casing * grow) + stroke(shape, colour.waterCore, LINE.riverMain.core * grow));
}

export function borders(d: Draft): void {
  if (!d.spec.layers.includes('borders')) return;
  const shape = d2(pxLines(d, featuresOn(d, 'borders').filter((f) => f.properties['kind'] === '1937')));
  const dash = ` stroke-dasharray="${num(1.6 * MM)} ${num(0.6 * MM)} ${num(0.3 * MM)} ${num(0.6 * MM)}"`;
  draw(d, 'borders', stroke(shape, colour.ink2, LINE.border, dash), { id: 'borders', order: 60, label: 'German border of 1937', swatch: stroke('M1 6H33', colour.ink2, LINE.border, dash) });
}

export function roads(d: Draft): void {
  if (!d.spec.layers.includes('roads')) return;
  const lines = pxLines(d, featuresOn(d, 'roads')), shape = d2(lines);
  for (const line of lines) d.room.addInk(resample(line, 5), 0.3);
  const pair = (s: string): string => stroke(s, '#6B573C', LINE.road.casing) + stroke(s, '#F6E9C8', LINE.road.core);
  draw(d, 'roads', shape && pair(shape), { id: 'roads', order: 55, label: 'Reichsstraße 1', swatch: pair('M1 6H33') });
}

export function city(d: Draft): void {
  const wanted = d.spec.layers.includes('berlin-limit');
  if (d.frame.denominator > 2_600_000 && !wanted) return;
  const shape = d2(areasOn(featuresOn(d, 'berlin-limit').flatMap(ringsOf), d.frame), true);
  const dash = ` stroke-dasharray="${num(1.6 * MM)} ${num(0.7 * MM)}"`;
  draw(d, 'berlin-limit', stroke(shape, wanted ? colour.ink : colour.ink3, LINE.ring * (wanted ? 1.5 : 1), dash), { id: 'berlin-limit', order: 56, label: 'Berlin city limit', swatch: stroke('M1 6H33', wanted ? colour.ink : colour.ink3, LINE.ring * 1.5, dash) });
}

const ZONES = { soviet: colour.zoneSoviet, british: colour.zoneBritish, american: colour.zoneAmerican, french: colour.zoneFrench } as Record<string, string>;

export function zones(d: Draft): void {
  if (!d.spec.layers.includes('zones')) return;
  const all = featuresOn(d, 'zones');
  const areas = all.map((f) => fill(d2(pxAreas(d, [f]), true), ZONES[String(f.properties['power'])] ?? colour.land, ' fill-rule="evenodd"')).join('');
  draw(d, 'zones', areas, { id: 'zones', order: 50, label: 'Zones from July 1945: Soviet, British, American, French',
    swatch: Object.values(ZONES).map((c, i) => `<path fill="${c}" d="M${1 + i * 8} 1h8v10h-8z"/>`).join('') });
  draw(d, 'zone-lines', stroke(d2(pxAreas(d, all), true), colour.ink3, LINE.thin));
  const edge = d2(pxLines(d, featuresOn(d, 'zone-edge'))), dash = ` stroke-dasharray="${num(2.4 * MM)} ${num(0.8 * MM)}"`;
  draw(d, 'zone-edge', stroke(edge, colour.ink, LINE.boundary * 1.4, dash), { id: 'zone-edge', order: 51, label: 'Western limit of the Soviet zone', swatch: stroke('M1 6H33', colour.ink, LINE.boundary * 1.4, dash) });
}

