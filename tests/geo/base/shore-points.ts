// Which points of the shore are certainly land, which certainly water? Villages and middles of islands; middles of bays and lagoons.
export type Point = readonly [name: string, lon: number, lat: number];

export const LAND: readonly Point[] = [
  // Baltic islands and spits, west to east
  ['Fehmarn, Burg', 11.2, 54.44], ['Poel, Kirchdorf', 11.435, 53.998], ['Darß, Prerow forest', 12.52, 54.42], ['Zingst', 12.68, 54.435],
  ['Hiddensee, Kloster', 13.107, 54.587], ['Hiddensee, Neuendorf', 13.092, 54.525], ['Ummanz', 13.17, 54.47], ['Rügen, Bergen', 13.433, 54.418],
  ['Rügen, Wittow', 13.38, 54.64], ['Rügen, Jasmund', 13.62, 54.54], ['Rügen, Mönchgut', 13.7, 54.343], ['Vilm', 13.53, 54.32], ['Greifswalder Oie', 13.917, 54.246],
  ['Usedom, Pudagla', 14.07, 53.955], ['Usedom, Benz', 14.07, 53.94], ['Peenemünde', 13.775, 54.142], ['Usedom, town', 13.92, 53.872], ['Zinnowitz', 13.91, 54.075], ['Swinemünde', 14.25, 53.91],
  ['Wollin, town', 14.61, 53.842], ['Wollin, Misdroy', 14.45, 53.925], ['Dievenow', 14.72, 54.02], ['Hela, Kußfeld', 18.58, 54.735], ['Hela, Heisternest', 18.68, 54.696], ['Hela, town', 18.8, 54.61],
  ['Westerplatte', 18.672, 54.406], ['Frische Nehrung, Kahlberg', 19.44, 54.385], ['Frische Nehrung, Stutthof', 19.18, 54.328], ['Frische Nehrung, Neukrug', 19.62, 54.44],
  ['Frische Nehrung, before Pillau', 19.83, 54.59], ['Pillau', 19.905, 54.651], ['Kurische Nehrung, Sarkau', 20.615, 55.015], ['Kurische Nehrung, Rossitten', 20.86, 55.155], ['Kurische Nehrung, Nidden', 21.0, 55.31],
  ['Kurische Nehrung, Schwarzort', 21.117, 55.55], ['Memel', 21.14, 55.71], ['Samland, Brüsterort', 20.0, 54.955],
  // Denmark, Sweden
  ['Bornholm, Åkirkeby', 14.92, 55.07], ['Zealand, Roskilde', 12.08, 55.64], ['Amager', 12.6, 55.61], ['Møn, Stege', 12.29, 54.985], ['Falster, Nykøbing', 11.88, 54.765],
  ['Lolland, Maribo', 11.5, 54.77], ['Langeland, Rudkøbing', 10.72, 54.935], ['Ærø', 10.38, 54.87], ['Tåsinge', 10.6, 55.0], ['Funen, Odense', 10.39, 55.4], ['Als, Sonderburg', 9.81, 54.925],
  ['Samsø', 10.6, 55.83], ['Rømø', 8.54, 55.13], ['Fanø', 8.42, 55.41], ['Schonen, Lund', 13.19, 55.705],
  // North Sea islands
  ['Sylt, Westerland', 8.315, 54.905], ['Föhr, Wyk', 8.55, 54.71], ['Amrum', 8.34, 54.65], ['Pellworm', 8.65, 54.525], ['Nordstrand', 8.88, 54.49], ['Eiderstedt', 8.75, 54.33], ['Helgoland', 7.884, 54.182],
  ['Wangerooge', 7.9, 53.788], ['Langeoog', 7.48, 53.745], ['Norderney', 7.22, 53.711], ['Juist', 7.0, 53.68], ['Borkum', 6.69, 53.59],
  ['Schiermonnikoog', 6.18, 53.485], ['Ameland', 5.76, 53.45], ['Terschelling', 5.35, 53.4], ['Vlieland', 5.06, 53.295], ['Texel, Den Burg', 4.8, 53.055], ['Wieringen', 4.95, 52.91],
  // Dutch and Flemish delta
  ['Voorne, Brielle', 4.16, 51.9], ['Goeree', 3.95, 51.81], ['Overflakkee, Middelharnis', 4.16, 51.755], ['Schouwen, Burgh-Haamstede', 3.75, 51.695], ['Schouwen', 3.85, 51.68], ['Duiveland', 4.0, 51.65], ['Tholen', 4.1, 51.55],
  ['Noord-Beveland', 3.76, 51.57], ['Zuid-Beveland, Goes', 3.89, 51.5], ['Walcheren, Middelburg', 3.61, 51.5], ['Zeeuws-Vlaanderen, Axel', 3.91, 51.265], ['Hoekse Waard', 4.45, 51.78], ['Marken', 5.105, 52.458],
];

export const WATER: readonly Point[] = [
  ['Stettiner Haff, west', 14.1, 53.78], ['Stettiner Haff, east', 14.45, 53.77], ['Achterwasser', 13.93, 54.0], ['Greifswalder Bodden', 13.55, 54.22], ['Großer Jasmunder Bodden', 13.47, 54.5],
  ['Kubitzer Bodden', 13.15, 54.39], ['Saaler Bodden', 12.45, 54.32], ['Wismarer Bucht', 11.35, 54.02], ['Kieler Förde', 10.2, 54.4], ['Lübecker Bucht', 11.0, 54.1],
  ['Putziger Wiek', 18.55, 54.67], ['Danziger Bucht', 19.1, 54.55], ['Frisches Haff, west', 19.45, 54.33], ['Frisches Haff, east', 19.95, 54.55], ['Kurisches Haff, south', 20.9, 55.03], ['Kurisches Haff, north', 21.12, 55.4],
  ['Öresund', 12.75, 55.75], ['Großer Belt', 10.95, 55.35], ['Fehmarnbelt', 11.25, 54.6], ['Kleiner Belt', 9.85, 55.1], ['Jadebusen', 8.22, 53.45], ['Außenjade', 8.15, 53.62], ['Dollart', 7.12, 53.3],
  ['Elbe off Cuxhaven', 8.75, 53.9], ['Waddenzee', 5.2, 53.15], ['IJsselmeer', 5.35, 52.75], ['Markermeer', 5.2, 52.55], ['Haringvliet', 4.2, 51.78], ['Grevelingen', 3.98, 51.74],
  ['Oosterschelde', 3.8, 51.63], ['Westerschelde', 3.75, 51.385], ['Brouwersdam, 1971', 3.83, 51.755], ['Neeltje Jans, 1970s', 3.7225, 51.6525], ['Flevoland, 1957', 5.5, 52.5], ['North Sea off Walcheren', 3.3, 51.6],
];
