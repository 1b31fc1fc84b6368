// How does a plate write a day? "16 Apr" on a line, "16 April" in the legend.

const MONTHS = ['January', 'February', 'March', 'April', 'May'];
const parts = (day: string): [string, number] => [MONTHS[Number(day.slice(5, 7)) - 1] ?? '', Number(day.slice(8))];

/** `1945-04-16` → `16 Apr`; May stays whole. */
export const shortDay = (day: string): string => { const [m, n] = parts(day); return `${n} ${m.slice(0, 3)}`; };
/** `1945-04-16` → `16 April`. */
export const longDay = (day: string): string => { const [m, n] = parts(day); return `${n} ${m}`; };
