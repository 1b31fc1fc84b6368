// How does the page write a day and a distance? The same words as the build writes.
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const longDate = (day: string): string => DATE.format(utc(day));
export const weekday = (day: string): string => WEEKDAY.format(utc(day));
