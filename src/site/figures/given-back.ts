// How much ground did the Western armies give back? What they held in the Soviet zone on the last evening, by area and depth.
import type { Position } from 'geojson';
import { colour } from '../../map-style/palette';
import type { Pen } from '../../print/figures/pen';
import { mapSheet } from '../../print/figures/sheet';
import type { Projection } from '../../print/projection';
import { geodesicKm } from '../../../geo/model/geodesic';
import { km, mapData, measureOf, placeOf, whole, type Figure, type FigureInput } from './figure';

const rings = (input: FigureInput, id: string): Position[][] => (input.layers()['zones-held']?.features ?? []).filter((f) => f.properties?.['id'] === id)
  .flatMap(({ geometry: g }) => (g.type === 'Polygon' ? g.coordinates : g.type === 'MultiPolygon' ? g.coordinates.flat() : []));

/** Depth of the western ground behind the zone's western limit at a place, km: to the nearest corner of that limit. */
export function depthAt(input: FigureInput, place: string): number {
  const at = placeOf(input, place).at;
  const edge = (input.layers()['zone-edge']?.features ?? []).flatMap(({ geometry: g }) => (g.type === 'LineString' ? g.coordinates : []));
  return Math.min(...edge.map((p) => geodesicKm(at, p)));
}

/** Slanted lines over the ground, so that it reads without colour. */
function hatch(pen: Pen, p: Projection, ground: readonly Position[][], id: string): void {
  const d = ground.map((ring) => ring.map(([lon = 0, lat = 0], i) => { const [x, y] = p.forward(lon, lat); return `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`; }).join('') + 'z').join('');
  pen.raw(`<clipPath id="${id}"><path clip-rule="evenodd" d="${d}"/></clipPath>`);
  let lines = '';
  for (let x = -p.height; x < p.width; x += 7) lines += `M${x} ${p.height}l${p.height} ${-p.height}`;
  pen.raw(`<path d="${d}" fill="${colour.western}" fill-opacity=".16" fill-rule="evenodd" stroke="${colour.western}" stroke-width="1.2"/><path clip-path="url(#${id})" d="${lines}" stroke="${colour.western}" stroke-width="1" fill="none"/>`);
}

const POWERS = ['soviet', 'british', 'american', 'french', 'four-power'] as const;
const POWER_NAME: Record<(typeof POWERS)[number], string> = { soviet: 'Soviet zone', british: 'British zone', american: 'American zone', french: 'French zone', 'four-power': 'Greater Berlin' };

export function givenBack(input: FigureInput): Figure {
  const area = measureOf(input, 'zone-soviet-held-western'), soviet = measureOf(input, 'zone-soviet-held-soviet'), berlin = measureOf(input, 'zone-four-power-held-soviet');
  const share = Math.round((100 * area) / (area + soviet)), depths = ['torgau', 'leipzig', 'magdeburg', 'schwerin'].filter((id) => input.data.places.has(id)).map((id) => ({ name: placeOf(input, id).name, km: depthAt(input, id) }));
  const held = (power: string, side: string): string => { const m = input.data.measures.get(`zone-${power}-held-${side}`); return m ? `${whole(m.value)} km²` : '–'; };
  return {
    id: 'given-back', title: 'Ground given back to the zones', passages: ['c33', 'c19'], heights: [560, 480],
    caption: `On the last evening of the campaign American and British troops stood on ${whole(area)} km² of the zone that had been promised to the Soviet Union in 1944: ${share} % of what both sides held of it. In the first days of July they left it and moved into three sectors of Berlin, which the Red Army had taken whole, ${whole(berlin)} km². Who took a city did not move the lines.`,
    rests: 'The zones of July 1945 cut by the computed ground of both sides on the evening of 9 May 1945; areas on the ellipsoid’s sphere of equal area. The zone limits are exact to about half a kilometre, the last fronts to several kilometres: the area is good to a few per cent. Depth is measured to the nearest point of the zone’s western limit. Ground that no line of ours covers is in neither column.',
    sources: [{ source: 'alpha-history-london', locator: '' }, { source: 'state-department-1958', locator: '' }, { source: 'welt-july-1945', locator: '' }],
    alt: `Map of the occupation zones. Hatched: the western half of the Soviet zone, ${whole(area)} square kilometres in Mecklenburg, Saxony, Thuringia and along the Elbe, held by Western troops on 9 May 1945 and left in July.`,
    table: { head: ['Zone', 'Held by Western troops', 'Held by the Red Army'],
      rows: [...POWERS.map((power) => [POWER_NAME[power], held(power, 'western'), held(power, 'soviet')]), ...depths.map((d) => [`${d.name}: behind the zone’s western limit`, km(d.km), ''])] },
    draw: (size, words) => mapSheet(size, words, { center: [11.6, 51.95], zoom: size.narrow ? 5.15 : 5.75, date: '1945-05-09', layers: ['zones', 'berlin-limit'], highlight: depths.length ? ['torgau', 'leipzig', 'magdeburg', 'berlin'] : ['berlin'] }, mapData(input), (pen, p) => {
      hatch(pen, p, rings(input, 'zone-soviet-western'), 'given-back');
      const [x, y] = p.forward(11.25, 51.62);
      pen.text(x, y, `${whole(area)} km²`, { font: 'Sans Bold', size: 15, anchor: 'middle' });
      pen.text(x, y + 15, 'given back', { font: 'Sans Bold', anchor: 'middle' });
    }),
  };
}
