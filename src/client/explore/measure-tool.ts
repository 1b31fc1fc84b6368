// How far is it, and in which direction? A geodesic between two points: clicked, or named.
import { geodesicBearing, geodesicKm } from '../../../geo/model/geodesic';
import { greatCircle } from '../../map-style/earth';
import type { MapCollection, MapFeature } from '../../map-style/map-layers';
import { need } from '../page';

type Point = [number, number];
export interface NamedPoint { name: string; at: Point }

const POINTS = ['north', 'north-north-east', 'north-east', 'east-north-east', 'east', 'east-south-east', 'south-east', 'south-south-east', 'south', 'south-south-west', 'south-west', 'west-south-west', 'west', 'west-north-west', 'north-west', 'north-north-west'];
/** The word for a bearing in degrees. */
export const compass = (bearing: number): string => POINTS[Math.round(bearing / 22.5) % 16]!;

/** "68.3 km (42.4 miles), bearing 71° east-north-east" */
export function measureWords(a: Point, b: Point): string {
  const km = geodesicKm(a, b), bearing = geodesicBearing(a, b);
  return `${km < 10 ? km.toFixed(2) : km.toFixed(1)} km (${(km / 1.609344).toFixed(1)} miles), bearing ${Math.round(bearing) % 360}° ${compass(bearing)}`;
}

export class MeasureTool {
  private points: NamedPoint[] = [];
  private readonly words: HTMLElement;
  private readonly button: HTMLButtonElement;
  private on = false;

  constructor(root: HTMLElement, private readonly put: (features: MapCollection) => void, private readonly armed: (on: boolean) => void, private readonly find: (name: string) => Promise<NamedPoint | null>) {
    this.words = need('.measure-words', root);
    this.button = need('.measure-arm', root);
    this.button.addEventListener('click', () => this.arm(!this.on));
    need('.measure-clear', root).addEventListener('click', () => { this.points = []; this.draw(); });
    for (const input of root.querySelectorAll<HTMLInputElement>('.measure-name')) input.addEventListener('change', () => void this.named(root));
  }

  get active(): boolean { return this.on; }

  add(at: Point, name = `${at[1].toFixed(3)}, ${at[0].toFixed(3)}`): void {
    this.points = this.points.length >= 2 ? [{ name, at }] : [...this.points, { name, at }];
    this.draw();
  }

  private arm(on: boolean): void {
    this.on = on;
    this.button.setAttribute('aria-pressed', String(on));
    this.button.textContent = on ? 'Stop clicking' : 'Click two points on the map';
    this.armed(on);
  }

  private async named(root: HTMLElement): Promise<void> {
    const names = [...root.querySelectorAll<HTMLInputElement>('.measure-name')].map((i) => i.value.trim());
    const found = await Promise.all(names.map((n) => (n ? this.find(n) : null)));
    const missing = names.filter((n, i) => n && !found[i]);
    this.points = found.filter((p): p is NamedPoint => p !== null);
    this.draw();
    if (missing.length) this.words.textContent = `No place is called “${missing.join('”, “')}”.`;
  }

  private draw(): void {
    const [a, b] = this.points;
    const point = (p: NamedPoint, i: number): MapFeature => ({ type: 'Feature', id: i, properties: { kind: 'point' }, geometry: { type: 'Point', coordinates: p.at } });
    const line: MapFeature[] = a && b ? [{ type: 'Feature', id: 9, properties: { kind: 'line' }, geometry: { type: 'LineString', coordinates: greatCircle(a.at, b.at) } }] : [];
    this.put({ type: 'FeatureCollection', features: [...line, ...this.points.map(point)] });
    this.words.textContent = a && b ? `${a.name} to ${b.name}: ${measureWords(a.at, b.at)}.` : a ? `${a.name}: choose the second point.` : '';
  }
}
