// How far was everybody from Berlin on this evening? The strip chart under the map: both sides and every army; it shares the day's cursor.
import { dayNumber } from '../../../geo/model/day';
import { CAMPAIGN } from '../../../geo/model/window';
import { need } from '../page';
import type { ArmyTrack } from './details';
import { el } from './dom';

const BOX = { left: 40, right: 8, width: 660, top: 12, bottom: 74 } as const;
const LAST = dayNumber(CAMPAIGN.end);
const SVG = 'http://www.w3.org/2000/svg';
const SIDES = ['soviet', 'western'] as const;
type Distances = readonly (readonly [number | null, number | null])[];

const xOf = (day: number): number => BOX.left + ((BOX.width - BOX.left - BOX.right) * day) / LAST;

/** The last dated place of an army on or before the day, or null before its first. */
export const armyOn = (track: ArmyTrack, day: number): [day: number, km: number, place: string] | null => track.points.filter(([d]) => d <= day).at(-1) ?? null;

export class Strip {
  private readonly svg: SVGSVGElement;
  private readonly max: number;
  private armies: readonly ArmyTrack[] = [];

  constructor(private readonly root: HTMLElement, private readonly series: Distances, asked: (day: number) => void) {
    this.svg = need('.strip-chart', root);
    this.max = Number(this.svg.dataset['max'] ?? 600);
    const at = (event: PointerEvent): number => {
      const { left, width } = this.svg.getBoundingClientRect(), x = ((event.clientX - left) / width) * BOX.width;
      return Math.max(0, Math.min(LAST, Math.round(((x - BOX.left) / (BOX.width - BOX.left - BOX.right)) * LAST)));
    };
    this.svg.addEventListener('pointerdown', (event) => { this.svg.setPointerCapture(event.pointerId); asked(at(event)); });
    this.svg.addEventListener('pointermove', (event) => { if (this.svg.hasPointerCapture(event.pointerId)) asked(at(event)); });
  }

  setArmies(armies: readonly ArmyTrack[]): void {
    this.armies = armies;
    const group = document.createElementNS(SVG, 'g');
    for (const { side, army, points } of armies) {
      const line = document.createElementNS(SVG, 'path'), title = document.createElementNS(SVG, 'title');
      line.setAttribute('class', `army army-${side}`);
      line.setAttribute('d', points.map(([d, km], i) => `${i ? 'L' : 'M'}${xOf(d).toFixed(1)} ${this.y(km).toFixed(1)}`).join(''));
      title.textContent = army;
      line.append(title);
      group.append(line);
    }
    this.svg.querySelector('.cur')?.before(group);
  }

  private y(km: number): number { return BOX.top + (BOX.bottom - BOX.top) * (1 - Math.min(km, this.max) / this.max); }

  show(date: string): void {
    const day = dayNumber(date), x = xOf(day);
    need('.cur', this.root).setAttribute('d', `M${x} 6V76`);
    SIDES.forEach((side, i) => {
      const km = this.series[day]?.[i] ?? null, dot = need(`.p-${side}`, this.root);
      need(`.d-${side} b`, this.root).textContent = km === null ? 'no line yet' : km === 0 ? 'there' : `${Math.round(km)} km`;
      dot.setAttribute('visibility', km === null ? 'hidden' : 'visible');
      dot.setAttribute('cx', String(x));
      if (km !== null) dot.setAttribute('cy', String(this.y(km)));
    });
    const list = this.root.querySelector('.army-list');
    list?.replaceChildren(...this.armies.flatMap((t) => {
      const now = armyOn(t, day);
      return now ? [el('li', { class: `d-${t.side}` }, `${t.army}: `, el('b', {}, now[1] === 0 ? 'there' : `${now[1]} km`), ` (${now[2]})`)] : [];
    }));
  }
}
