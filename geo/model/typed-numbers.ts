// Which numbers may stand in a text as they are? Dates in words, years and ordinal names; every other number comes from data.
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const ALLOWED = new RegExp([
  `\\b\\d{1,2}(?:(?:–|-|, | and | or | to )\\d{1,2})*\\s(?:${MONTH})(?:\\s(?:18|19|20)\\d{2})?\\b`, // 28 March, 26 to 28 April 1945, 8 and 23 February
  `\\b(?:${MONTH})\\s\\d{1,2}\\b`,
  '\\b(?:18|19|20)\\d{2}(?:s|[–-]\\d{2})?\\b', // 1945, 1930s, 1941–45
  '\\b\\d{1,3}(?:st|nd|rd|th)\\b', // 1st Belorussian Front, 89th Infantry Division
].join('|'), 'g');

const ONES = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen';
/** A length, a span or a ratio in words: "fifteen days", "ten times", "three hundred kilometres". Vague ones ("several hundred") are no figures. */
const IN_WORDS = new RegExp(`(?<!several )\\b(?:${ONES}|${TENS})(?:[- ](?:one|${ONES}|${TENS}))*\\s+(?:days?|weeks?|months?|years?|hours?|kilometres?|miles?|times)\\b`, 'gi');

/** The numbers of `text`, in digits or in words before a unit, that are neither a date nor a name, with their positions. */
export function typedNumbers(text: string): { at: number; digits: string }[] {
  const blanked = text.replace(ALLOWED, (m) => ' '.repeat(m.length));
  return [...blanked.matchAll(/\d[\d.,:]*\d|\d/g), ...blanked.matchAll(IN_WORDS)].map((m) => ({ at: m.index, digits: m[0] })).sort((a, b) => a.at - b.at);
}
