// Which digits may stand in prose as they are? Dates in words, years and ordinal names; every other number comes from data.
import { MONTHS } from './dates';

const MONTH = MONTHS.join('|');
const ALLOWED = new RegExp([
  `\\b\\d{1,2}(?:(?:–|-| and | or | to )\\d{1,2})?\\s(?:${MONTH})(?:\\s(?:18|19|20)\\d{2})?\\b`, // 28 March, 26 to 28 April 1945
  `\\b(?:${MONTH})\\s\\d{1,2}\\b`,
  '\\b(?:18|19|20)\\d{2}(?:s|[–-]\\d{2})?\\b', // 1945, 1930s, 1941–45
  '\\b\\d{1,3}(?:st|nd|rd|th)\\b', // 1st Belorussian Front, 89th Infantry Division
].join('|'), 'g');

/** The digit runs of `text` that are neither a date nor a name, with their positions. */
export function bareDigits(text: string): { at: number; digits: string }[] {
  const blanked = text.replace(ALLOWED, (m) => ' '.repeat(m.length));
  return [...blanked.matchAll(/\d[\d.,:]*\d|\d/g)].map((m) => ({ at: m.index, digits: m[0] }));
}
