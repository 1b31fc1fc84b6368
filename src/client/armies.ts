// What happens on the page of the seven armies? The day of the map moves the cursor of their strip and writes their distances.
import './theatre';
import { isoDay } from '../../geo/model/day';
import { longDate } from './day-words';
import { need } from './page';
import { fetchJson } from './when';

type Lead = readonly [day: number, km: number, place: string];
interface Strip { wide: readonly [number, number]; narrow: readonly [number, number]; armies: { id: string; leads: Lead[] }[] }

const figure = need<HTMLElement>('.theatre'), strip = need<HTMLElement>('.army-strip'), cursor = need<HTMLElement>('.army-cursor', strip);
const narrow = matchMedia('(max-width: 520px)');
const range = need<HTMLInputElement>('.day-range', figure);

/** The last day of the campaign stands at the right end of the plot. */
const shareOf = (day: number): number => day / Number(range.max);

function show(data: Strip, day: number): void {
  const [left, right] = narrow.matches ? data.narrow : data.wide;
  cursor.style.left = `${((left + (right - left) * shareOf(day)) * 100).toFixed(2)}%`;
  cursor.hidden = false;
  need('.army-day').textContent = longDate(isoDay(day));
  for (const { id, leads } of data.armies) {
    const lead = leads.filter(([at]) => at <= day).at(-1);
    need(`[data-army="${id}"]`).textContent = lead ? `${lead[1]} km, ${lead[2]}` : 'no place yet';
  }
}

/** A press on the strip goes to that day, on the map as well. */
function choose(data: Strip, event: MouseEvent): void {
  const box = need('img', strip).getBoundingClientRect(), [left, right] = narrow.matches ? data.narrow : data.wide;
  const share = ((event.clientX - box.left) / box.width - left) / (right - left);
  range.valueAsNumber = Math.max(0, Math.min(Number(range.max), Math.round(share * Number(range.max))));
  range.dispatchEvent(new Event('input'));
}

fetchJson<Strip>(strip.dataset['armies'] ?? '').then((data) => {
  show(data, range.valueAsNumber);
  figure.addEventListener('day', (event) => show(data, (event as CustomEvent<number>).detail));
  narrow.addEventListener('change', () => show(data, range.valueAsNumber));
  strip.addEventListener('click', (event) => choose(data, event));
}).catch(() => undefined);
