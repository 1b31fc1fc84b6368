// How near did each side come, evening by evening? A small chart, and the same numbers on a few evenings as a table.
import { dayNumber } from '../../../geo/model/day';
import { CAMPAIGN, WESTERN_START } from '../../../geo/model/window';
import { num } from '../../print/paths';
import { longDate } from '../dates';
import type { History } from './place-facts';
import { kmOn } from './place-words';

const BOX = { width: 420, height: 130, left: 34, right: 6, top: 10, bottom: 22 } as const;
const LAST = dayNumber(CAMPAIGN.end);
const x = (t: number): number => BOX.left + ((BOX.width - BOX.left - BOX.right) * t) / LAST;

/** Round kilometres at the top of the chart. */
export function topOf(values: readonly number[]): number {
  const most = Math.max(20, ...values), unit = most > 400 ? 200 : most > 100 ? 50 : 20;
  return Math.ceil(most / unit) * unit;
}

/** Points of a series, without those that lie on a level run. */
function line(series: readonly number[], first: number, y: (km: number) => number): string {
  const kept = series.map((km, i) => ({ km, t: i + first })).filter(({ km }, i) => i === 0 || i === series.length - 1 || series[i - 1] !== km || series[i + 1] !== km);
  return kept.map(({ km, t }, i) => `${i ? 'L' : 'M'}${num(x(t))} ${num(y(km))}`).join('');
}

/** The chart as SVG for use in a page; empty where no ground is computed. Said again in words by the table. */
export function placePlot({ soviet, western }: History): string {
  if (!soviet && !western) return '';
  const max = topOf([...(soviet ?? []), ...(western ?? [])]), y = (km: number): number => BOX.top + (BOX.height - BOX.top - BOX.bottom) * (1 - km / max);
  const ticks = [0, max / 2, max].map((km) => `<path class="g" d="M${BOX.left} ${num(y(km))}H${BOX.width - BOX.right}"/><text class="a e" x="${BOX.left - 5}" y="${num(y(km) + 4)}">${km}</text>`).join('');
  const months = ['January', 'February', 'March', 'April', 'May'].map((name, i) => {
    const t = i === 0 ? 0 : dayNumber(`1945-0${i + 1}-01`);
    return `${i ? `<path class="g" d="M${num(x(t))} ${BOX.top}V${BOX.height - BOX.bottom}"/>` : ''}<text class="a" x="${num(x(t) + 3)}" y="${BOX.height - 7}">${name === 'January' ? 'Jan' : name.slice(0, 3)}</text>`;
  }).join('');
  const w = western ? line(western, dayNumber(WESTERN_START), y) : '', s = soviet ? line(soviet, 0, y) : '';
  return `<svg class="plot" viewBox="0 0 ${BOX.width} ${BOX.height}" aria-hidden="true">${ticks}${months}${w && `<path class="w" d="${w}"/><path class="w2" d="${w}"/>`}${s && `<path class="s" d="${s}"/>`}</svg>`;
}

/** Evenings of the table. */
const DAYS = ['1945-01-12', '1945-02-01', '1945-03-01', '1945-04-01', '1945-04-16', '1945-04-25', '1945-05-09'] as const;

const cell = (km: number | null): string => (km === null ? '–' : km === 0 ? 'here' : `${km} km`);

/** Distances on seven evenings. */
export const placeTable = (history: History): string => `<div class="scroll"><table class="day-table"><caption class="vh">Kilometres to the nearest ground of each side</caption><thead><tr><th scope="col">Evening of</th><th scope="col">Red Army</th><th scope="col">Western Allies</th></tr></thead><tbody>${
  DAYS.map((day) => `<tr><th scope="row"><a href="/days/${day}/">${longDate(day).replace(' 1945', '')}</a></th><td>${cell(kmOn(history, 'soviet', day))}</td><td>${cell(kmOn(history, 'western', day))}</td></tr>`).join('')}</tbody></table></div>`;
