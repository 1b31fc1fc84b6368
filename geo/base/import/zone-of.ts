// Which power occupied a municipality in July 1945? Protocol of London, 12 September 1944, amended 14 November 1944; French zone of July 1945.
export type Power = 'soviet' | 'british' | 'american' | 'french' | 'four-power';

/** By Land (first two digits of the municipality key). */
const LAND: Record<string, Power> = {
  '01': 'british', '02': 'british', '03': 'british', '05': 'british',
  '04': 'american', '06': 'american', '09': 'american',
  '07': 'french', '10': 'french', '11': 'four-power',
  '12': 'soviet', '13': 'soviet', '14': 'soviet', '15': 'soviet', '16': 'soviet',
};

/** Kreise of today's Baden-Württemberg that lay in the American zone (Württemberg-Baden). */
const WUERTTEMBERG_BADEN = /^08(111|115|116|117|118|119|121|125|126|127|128|135|136|212|215|221|222|225|226|231|236|421|425)/;

/** Of those, municipalities that in 1945 belonged to the Kreise Calw, Ehingen and Münsingen: French. */
const FRENCH_PARTS: Record<string, ReadonlySet<string>> = {
  '08236': new Set(['Neuenbürg', 'Birkenfeld', 'Engelsbrand', 'Straubenhardt']),
  '08115': new Set(['Deckenpfronn']),
  '08425': new Set(['Ehingen (Donau)', 'Munderkingen', 'Allmendingen', 'Altheim', 'Emeringen', 'Emerkingen', 'Griesingen', 'Grundsheim', 'Hausen am Bussen',
    'Lauterach', 'Oberdischingen', 'Oberstadion', 'Obermarchtal', 'Öpfingen', 'Rechtenstein', 'Rottenacker', 'Schelklingen', 'Untermarchtal', 'Unterstadion',
    'Unterwachingen', 'Laichingen', 'Heroldstatt', 'Westerheim']),
};

/**
 * The occupying power of a municipality of today.
 * @param key official key, eight digits or more (Land, district, Kreis, municipality)
 * @param name its name, needed where a Kreis of today was divided
 */
export function powerOf(key: string, name: string): Power | undefined {
  const land = key.slice(0, 2), kreis = key.slice(0, 5);
  if (kreis === '09776') return 'french'; // Lindau: the French corridor to Austria
  if (kreis === '03355' && name === 'Amt Neuhaus') return 'soviet'; // right bank of the Elbe, in Lower Saxony only since 1993
  if (land === '08') return WUERTTEMBERG_BADEN.test(key) && !FRENCH_PARTS[kreis]?.has(name) ? 'american' : 'french';
  return LAND[land];
}
