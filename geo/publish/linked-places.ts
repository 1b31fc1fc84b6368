// How can other gazetteers link to our places? The gazetteer in the Linked Places format (GeoJSON-T with names, types, times).
import type { Place } from '../model/place';
import { CAMPAIGN } from '../model/window';
import { SET, citation } from './credit';

/** Getty AAT terms for our kinds of place. */
const AAT: Record<Place['kind'], readonly [string, string]> = {
  city: ['300008389', 'cities'], town: ['300008375', 'towns'], village: ['300008372', 'villages'], district: ['300000705', 'districts'], building: ['300004792', 'buildings'],
  bridge: ['300007836', 'bridges'], 'river-point': ['300008707', 'rivers'], site: ['300000809', 'sites'], island: ['300008791', 'islands'], airfield: ['300006865', 'airfields'], hill: ['300008777', 'hills'],
};

const YEAR = CAMPAIGN.start.slice(0, 4);
const then = { timespans: [{ start: { in: YEAR }, end: { in: YEAR } }] };

const names = (p: Place): unknown[] => [
  { toponym: p.name, when: then }, ...(p.name_today ? [{ toponym: p.name_today }] : []),
  ...p.name_other.split(';').map((n) => n.trim()).filter((n) => n !== '').map((toponym) => ({ toponym })),
];

/** One feature a place, one a line; `certainty` says whether a point was set by hand. */
export function linkedPlaces(places: readonly Place[], version: string): string {
  const head = {
    type: 'FeatureCollection', '@context': 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld',
    license: SET.licenceUrl, version, citation: citation(version),
  };
  const lines = places.map((p) => JSON.stringify({
    '@id': `#${p.id}`, type: 'Feature', properties: { title: p.name, ccodes: p.country ? [p.country] : [] }, when: then, names: names(p),
    types: [{ identifier: `aat:${AAT[p.kind][0]}`, label: AAT[p.kind][1], sourceLabel: p.kind }],
    geometry: { type: 'Point', coordinates: [p.lon, p.lat], certainty: p.position_from === 'hand-set' ? 'less-certain' : 'certain', accuracy_m: p.accuracy_m },
  }));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`;
}
