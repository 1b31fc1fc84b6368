// Could he see the smoke? How high a plume over Berlin must rise to show above the horizon, from each place on the road.
import { colour } from '../../map-style/palette';
import type { Pen } from '../../print/figures/pen';
import { plotSheet, type SheetSize } from '../../print/figures/sheet';
import { km, kmBetween, measureOf, placeOf, whole, type Figure, type FigureInput } from './figure';

/** Mean radius of the earth, km, and the factor by which ordinary refraction flattens it for a line of sight. */
const EARTH = 6371.0088, REFRACTION = 7 / 6;
const EYE_M = 2;

/** Metres a top must reach to stand on the horizon of an eye `eye` metres up, `distance` km away, over level ground. */
export function heightNeeded(distance: number, eye = EYE_M): number {
  const radius = EARTH * REFRACTION, own = Math.sqrt((2 * radius * eye) / 1000);
  return distance <= own ? 0 : (1000 * (distance - own) ** 2) / (2 * radius);
}

interface Post { name: string; km: number; who: string; told: boolean }

const metres = (m: number): string => (m >= 1000 ? `${(m / 1000).toFixed(1)} km` : `${whole(m)} m`);

/** The posts of the question, nearest first. The account names no place on the Elbe: the bridge nearest to Berlin stands for it. */
export function posts(input: FigureInput): Post[] {
  const at = (id: string, who: string, told = false): Post => ({ name: placeOf(input, id).name, km: kmBetween(input, id, 'brandenburg-gate'), who, told });
  return [
    { name: 'Nearest Western ground, 15 April', km: measureOf(input, 'western-gate-1945-04-15'), who: 'Ninth Army', told: false },
    at('tangermuende', 'where the account could have Patton', true), at('magdeburg', 'Ninth Army'), at('rochlitz', 'Third Army’s nearest, 15 April'), at('passau', 'Third Army, 2 May'),
  ].sort((a, b) => a.km - b.km);
}

function draw(pen: Pen, { width, height, narrow }: SheetSize, all: readonly Post[]): void {
  const left = 46, right = width - 16, top = 18, bottom = height - 40, farthest = 480, tallest = 15;
  const x = (d: number): number => left + ((right - left) * d) / farthest, y = (kmHigh: number): number => bottom - ((bottom - top) * kmHigh) / tallest;
  for (let v = 0; v <= 14; v += 2) {
    pen.line([[left, y(v)], [right, y(v)]], { ink: colour.rule, width: 0.6 });
    pen.text(left - 6, y(v) + 4, `${v}`, { size: 12, anchor: 'end', ink: colour.ink2, halo: false });
  }
  for (let d = 0; d <= 400; d += 100) pen.text(x(d), bottom + 17, `${d}`, { size: 12, anchor: 'middle', ink: colour.ink2, halo: false });
  pen.text(right, bottom + 33, 'km from the Brandenburg Gate', { size: 12, anchor: 'end', ink: colour.ink2, halo: false });
  pen.text(left + 6, top + 2, narrow ? 'km high before it shows' : 'km that a plume over Berlin must rise before it shows', { size: 12, ink: colour.ink2 });
  const curve = Array.from({ length: 97 }, (_, i): [number, number] => [x(i * 5), y(heightNeeded(i * 5) / 1000)]);
  pen.area([...curve, [x(farthest), y(0)], [x(0), y(0)]], colour.ink, 0.1);
  pen.line(curve, { width: 2.2 });
  pen.text(x(330), y(1.2), 'below the horizon', { size: 13, font: 'Serif Italic', anchor: 'middle' });
  all.forEach((post, i) => {
    const px = x(post.km), py = y(heightNeeded(post.km) / 1000), ink = post.told ? colour.story : colour.ink, lift = post.km > 300 ? py - 22 : y(8.6) + i * 19;
    const end = px > width * 0.62, label = narrow ? `${post.name.replace('Nearest Western ground, 15 April', 'Nearest')} ${metres(heightNeeded(post.km))}` : `${post.name}: ${metres(heightNeeded(post.km))}`;
    pen.line([[px, py], [px, lift + 4]], { ink, width: 0.9 });
    pen.circle(px, py, 4.5, { ink, width: 2, fill: post.told ? colour.paper : ink });
    pen.text(end ? px - 4 : px + 4, lift + 4, label, { size: 12.5, font: 'Sans Bold', anchor: end ? 'end' : 'start', ink });
  });
}

export function smoke(input: FigureInput): Figure {
  const all = posts(input), passau = all.at(-1), bridge = all.find((p) => p.told), rochlitz = all.find((p) => p.name === 'Rochlitz');
  return {
    id: 'smoke', title: 'Could he see the smoke?', passages: ['b15'], heights: [330, 340],
    caption: `From the Elbe at ${bridge?.name ?? ''}, ${km(bridge?.km ?? 0)} away, a plume over Berlin shows once it is ${metres(heightNeeded(bridge?.km ?? 0))} high: a burning city can do that. But Patton was never there. From his army’s nearest point, Rochlitz, it must rise ${metres(heightNeeded(rochlitz?.km ?? 0))}, and from Passau, where it stood when Berlin fell, ${metres(heightNeeded(passau?.km ?? 0))}, higher than the highest mountain.`,
    rests: `Geometry of a level earth with ordinary refraction (radius times seven sixths), for an eye ${EYE_M} m above the ground: height = (distance − own horizon)² ÷ twice that radius. Hills, haze, rain and the width of the plume are left out: it says what is hidden for certain, not what was seen.`,
    sources: [{ source: 'moeller-mulde', locator: 'Rochlitz-Chemnitz' }, { source: 'stars-and-stripes-1-may', locator: '' }],
    alt: `Chart of the height at which something over Berlin comes above the horizon, against distance. ${all.map((p) => `${p.name}, ${km(p.km)}: ${metres(heightNeeded(p.km))}`).join('; ')}.`,
    table: { head: ['From', 'Who', 'To the Brandenburg Gate', `Height needed, eye at ${EYE_M} m`, 'Eye at 30 m'],
      rows: all.map((p) => [p.name, p.who, km(p.km), metres(heightNeeded(p.km)), metres(heightNeeded(p.km, 30))]) },
    draw: (size, words) => plotSheet(size, words, (pen) => draw(pen, size, all)),
  };
}
