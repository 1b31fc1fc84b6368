// Which water and land of the modern extract did not exist in 1945? By hand; every line says since when.
import type { Position } from './plane';

interface Change { name: string; since: number; at: Position }

/** Reservoirs dammed after 1945 (a point inside each); taken out of the lakes. */
export const RESERVOIRS: readonly Change[] = [
  { name: 'Orlík (Moldau)', since: 1961, at: [14.169, 49.538] },
  { name: 'Goczałkowice (Vistula)', since: 1956, at: [18.868, 49.924] },
  { name: 'Lipno (Moldau)', since: 1959, at: [14.103, 48.706] },
  { name: 'Veľká Domaša', since: 1967, at: [21.697, 49.054] },
  { name: 'Zemplínska šírava', since: 1965, at: [22.025, 48.786] },
  { name: 'Orava', since: 1953, at: [19.554, 49.404] },
  { name: 'Lac d’Orient (Seine reservoir)', since: 1966, at: [4.344, 48.277] },
  { name: 'Solina (San)', since: 1968, at: [22.476, 49.365] },
  { name: 'Żywiec (Tresna dam)', since: 1967, at: [19.207, 49.715] },
  { name: 'Völkermarkt (Drau)', since: 1962, at: [14.5903, 46.6381] },
  { name: 'Pannecière (Yonne)', since: 1949, at: [3.896, 47.151] },
  { name: 'Jesenice (Eger)', since: 1961, at: [12.44, 50.059] },
  { name: 'Spremberg (Spree)', since: 1965, at: [14.398, 51.624] },
  { name: 'Reschensee', since: 1950, at: [10.525, 46.806] },
  { name: 'Forggensee (Lech)', since: 1954, at: [10.737, 47.614] },
];

/**
 * Land of later than 1945 that hangs on older land, as rings. The Brouwersdam: a box between the shores of Schouwen and Goeree.
 * Polders of the IJsselmeer: from the old shore (Muiderberg, Huizen, Spakenburg,
 * Harderwijk, Elburg, Kampen) out to open water; about 500 m. The Noordoostpolder (dry 1942) stays land.
 */
export const DRAINED_LATER: readonly { name: string; since: number; ring: Position[] }[] = [
  { name: 'Brouwersdam', since: 1971, ring: [[3.815, 51.7435], [3.84, 51.7435], [3.8755, 51.747], [3.8755, 51.778], [3.866, 51.782], [3.815, 51.782], [3.815, 51.7435]] },
  {
    name: 'Flevoland', since: 1957,
    ring: [
      [5.085, 52.35], [5.12, 52.33], [5.17, 52.312], [5.245, 52.306], [5.3, 52.276], [5.325, 52.266], [5.38, 52.26], [5.45, 52.264],
      [5.51, 52.296], [5.56, 52.326], [5.615, 52.353], [5.66, 52.369], [5.73, 52.393], [5.78, 52.416], [5.822, 52.452], [5.845, 52.49],
      [5.86, 52.515], [5.842, 52.56], [5.83, 52.588], [5.8, 52.592], [5.7, 52.597], [5.62, 52.602], [5.5, 52.62], [5.4, 52.6],
      [5.2, 52.47], [5.09, 52.4], [5.085, 52.35],
    ],
  },
];

/** Islands that rose or fell dry with the Delta works (a point inside each); taken out of the land. */
export const RAISED_LATER: readonly Change[] = [
  { name: 'Neeltje Jans, north (Oosterschelde barrier)', since: 1970, at: [3.7225, 51.6525] },
  { name: 'Neeltje Jans, middle', since: 1970, at: [3.708, 51.639] },
  { name: 'Neeltje Jans, south', since: 1970, at: [3.683, 51.62] },
  { name: 'flat in the Grevelingen off Goeree', since: 1971, at: [3.94, 51.784] },
  { name: 'flat in the Grevelingen, east', since: 1971, at: [3.995, 51.745] },
  { name: 'flat in the Grevelingen, middle', since: 1971, at: [3.95, 51.744] },
  { name: 'flat in the Grevelingen, west', since: 1971, at: [3.922, 51.737] },
  { name: 'islet in the Grevelingen, north', since: 1971, at: [3.993, 51.7645] },
  { name: 'islet in the Grevelingen, east', since: 1971, at: [4.006, 51.756] },
];

/** Names of the larger lakes, German form of 1945 within Germany. */
export const LAKE_NAMES: readonly { name: string; at: Position }[] = [
  { name: 'Müritz', at: [12.68, 53.41] }, { name: 'Schweriner See', at: [11.477, 53.694] }, { name: 'Plauer See', at: [12.31, 53.47] },
  { name: 'Bodensee', at: [9.41, 47.61] }, { name: 'Chiemsee', at: [12.45, 47.87] }, { name: 'Starnberger See', at: [11.31, 47.9] },
  { name: 'Ammersee', at: [11.13, 48] }, { name: 'Neusiedler See', at: [16.77, 47.802] }, { name: 'Plattensee', at: [17.74, 46.87] },
  { name: 'Steinhuder Meer', at: [9.34, 52.47] }, { name: 'Dümmer', at: [8.33, 52.51] }, { name: 'Großer Plöner See', at: [10.4, 54.13] },
  { name: 'Ratzeburger See', at: [10.76, 53.73] }, { name: 'Schaalsee', at: [10.92, 53.61] }, { name: 'Dammscher See', at: [14.66, 53.46] },
  { name: 'Madüsee', at: [14.9, 53.28] }, { name: 'Schwielochsee', at: [14.21, 52.06] }, { name: 'Scharmützelsee', at: [14.05, 52.25] },
  { name: 'Müggelsee', at: [13.65, 52.44] }, { name: 'Werbellinsee', at: [13.71, 52.93] }, { name: 'Parsteiner See', at: [13.99, 52.94] },
  { name: 'Oberuckersee', at: [13.86, 53.19] }, { name: 'Unteruckersee', at: [13.86, 53.28] }, { name: 'Mauersee', at: [21.69, 54.11] },
  { name: 'Spirdingsee', at: [21.69, 53.74] }, { name: 'Geserichsee', at: [19.6, 53.72] }, { name: 'Lebasee', at: [17.43, 54.72] },
  { name: 'Genfer See', at: [6.55, 46.51] }, { name: 'Zürichsee', at: [8.6403, 47.2736] }, { name: 'Vierwaldstätter See', at: [8.465, 46.99] },
  { name: 'Kummerower See', at: [12.86, 53.8] }, { name: 'Tollensesee', at: [13.2, 53.5] }, { name: 'Möhnesee', at: [8.1, 51.48] },
];
