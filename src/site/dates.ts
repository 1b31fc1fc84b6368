// How does the atlas write a day? "Thursday", "8 February 1945"; always UTC, never the reader's clock.
import { CAMPAIGN } from '../../geo/model/window';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** `1945-02-08` → `Thursday`. */
export const weekday = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** `1945-02-08` → `8 February 1945`. */
export function longDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The day whose fronts a map of `day` shows: `day` itself inside the campaign, else its nearest end. */
export const frontDay = (day: string): string =>
  day < CAMPAIGN.start ? CAMPAIGN.start : day > CAMPAIGN.end ? CAMPAIGN.end : day;

/** Completed years from `born` to `day`, both ISO days. */
export function completedYears(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
