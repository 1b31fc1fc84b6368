// Are the pages of the days and places there, whole, and true? Their numbers worked out again from the published layers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { area, booleanPointInPolygon, pointToLineDistance, polygonToLine } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { html, pages, SITE } from './built';

const json = <T>(path: string): T => JSON.parse(readFileSync(join(SITE, 'data', path), 'utf8')) as T;
type Ground = Feature<Polygon | MultiPolygon, { side: string; start_date: string; end_date: string }>;
const ground = json<FeatureCollection>('layers/ground-taken.geojson').features as Ground[];
const captures = json<{ features: { properties: { id: string; start_date: string; place: string; side: string; kind: string } }[] }>('layers/captures.geojson').features.map((f) => f.properties);
const measures = new Map(json<{ measures: { id: string; value: number }[] }>('measures.json').measures.map((m) => [m.id, m.value]));
const places = json<{ places: { id: string; name: string; lon: number; lat: number }[] }>('places.json').places;
const days = pages().flatMap((p) => /^days\/(\d{4}-\d\d-\d\d)\/index\.html$/.exec(p)?.[1] ?? []);
const page = (day: string): string => html(`days/${day}/index.html`);
const cells = (markup: string, row: string): string[] => [...(new RegExp(`<th scope="row">${row}</th>(.*?)</tr>`).exec(markup)?.[1] ?? '').matchAll(/<td>(.*?)<\/td>/g)].map((m) => m[1] ?? '');
const first = (text: string): number => Number(text.replace(/<.*/, '').replace(/[^\d.]/g, ''));
const before = (day: string): string => days[days.indexOf(day) - 1] ?? '';

describe('the pages of the days', () => {
  it('are 118, each between its neighbours', () => {
    expect(days).toHaveLength(118);
    expect([days[0], days[117]]).toEqual(['1945-01-12', '1945-05-09']);
    for (const [i, day] of days.entries()) {
      const found = [...page(day).matchAll(/<a rel="(prev|next)" href="\.\.\/\.\.\/days\/([\d-]+)\/"/g)].map((m) => `${m[1]} ${m[2]}`);
      expect(new Set(found), day).toEqual(new Set([...(i > 0 ? [`prev ${days[i - 1]}`] : []), ...(i < 117 ? [`next ${days[i + 1]}`] : [])]));
    }
  });

  it('print the measured distances of that evening and their change', () => {
    for (const day of days) for (const [row, goal] of [['To the Brandenburg Gate', 'gate'], ['To the city limit', 'limit']] as const) {
      for (const [i, side] of ['soviet', 'western'].entries()) {
        const km = measures.get(`${side}-${goal}-${day}`), cell = cells(page(day), row)[i] ?? '', printed = (v: number): number => (v < 10 ? Math.round(v * 10) / 10 : Math.round(v));
        if (km === undefined) { expect(cell, day).toBe('no line'); continue; }
        if (km === 0) { expect(cell, day).toMatch(/^(?:there|inside the city)/); continue; }
        expect(first(cell), `${day} ${side} ${goal}`).toBe(printed(km));
        const last = measures.get(`${side}-${goal}-${before(day)}`), change = last === undefined ? null : Math.round((printed(km) - printed(last)) * 10) / 10;
        if (change === null) expect(cell).not.toContain('evening before');
        else if (change === 0) expect(cell).toContain('as far as the evening before');
        else expect(cell, `${day} ${side}`).toContain(`${Math.abs(change)} km ${change < 0 ? 'nearer' : 'farther'} than`);
      }
    }
  });

  it('print the ground gained as the areas of the published shapes', () => {
    for (const day of ['1945-01-20', '1945-03-06', '1945-04-01', '1945-04-18', '1945-05-02']) for (const [i, side] of ['soviet', 'western'].entries()) {
      if (side === 'western' && day < '1945-02-02') continue;
      const gained = ground.filter((f) => f.properties.side === side && f.properties.start_date === day).reduce((sum, f) => sum + area(f) / 1e6, 0);
      const lost = ground.filter((f) => f.properties.side === side && f.properties.end_date === day).reduce((sum, f) => sum + area(f) / 1e6, 0);
      expect(Math.abs(first(cells(page(day), 'Ground gained')[i] ?? '') - gained), `${day} ${side}`).toBeLessThan(1 + gained * 0.006);
      expect(Math.abs(first(cells(page(day), 'Ground given up')[i] ?? '') - lost), `${day} ${side} lost`).toBeLessThan(1 + lost * 0.006);
    }
  });

  it('list every dated statement of the day and count the places taken', () => {
    for (const day of days) {
      const own = captures.filter((c) => c.start_date === day), markup = page(day);
      for (const c of own) expect(markup, `${day} ${c.id}`).toContain(`<li id="${c.id}">`);
      const soviet = new Set(own.filter((c) => c.side === 'soviet' && c.kind === 'captured').map((c) => c.place)).size;
      if (soviet > 0) expect(markup, day).toContain(`${soviet} ${soviet === 1 ? 'place' : 'places'} by the Red Army`);
      else expect(markup, day).not.toMatch(/\d+ places? by the Red Army/);
    }
  });

  it('offer the files of the day that were published, and the maps', () => {
    for (const day of days) for (const file of [`data/days/${day}.geojson`, `data/days/${day}-lines.geojson`, `days/${day}/map.svg`]) {
      if (existsSync(join(SITE, file))) expect(page(day), day).toContain(`href="../../${file}"`);
    }
    expect(page('1945-04-16').match(/<h2 id="take">[\s\S]*$/)?.[0].match(/<li>/g)?.length).toBeGreaterThan(4);
    for (const file of ['data/places.lp.json', 'data/csv/places.csv']) if (existsSync(join(SITE, file))) expect(html('places/index.html')).toContain(`href="../${file}"`);
  });

  it('stand on the index as 118 small maps', () => {
    const index = html('days/index.html');
    expect(index.match(/<use href="#goal"\/>/g)).toHaveLength(118);
    for (const day of days) expect(index).toContain(`href="../days/${day}/"`);
    expect(index.length).toBeLessThan(260_000);
  });
});

describe('the pages of the places', () => {
  it('are one for every place of the gazetteer, listed by name', () => {
    const index = html('places/index.html');
    for (const { id } of places) expect(index, id).toContain(`href="../places/${id}/"`);
    expect(pages().filter((p) => /^places\/.+\/index\.html$/.test(p))).toHaveLength(places.length);
  });

  it('name the holder that the published ground gives, on the days around each change', () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const place of places.filter((_, i) => i % 12 === 0)) {
      const told = [...html(`places/${place.id}/index.html`).matchAll(/<li>In (Soviet|Western Allied|German) hands (?:on|from the evening of) (\d+) (\w+) 1945/g)]
        .map((m) => ({ side: { Soviet: 'soviet', 'Western Allied': 'western', German: 'german' }[m[1] ?? ''], day: `1945-0${['January', 'February', 'March', 'April', 'May'].indexOf(m[3] ?? '') + 1}-${(m[2] ?? '').padStart(2, '0')}` }));
      for (const [i, { side, day }] of told.entries()) for (const [evening, want] of [[day, side], [before(day), told[i - 1]?.side]] as const) {
        if (!want || !evening) continue;
        const holder = ground.find((f) => f.properties.start_date <= evening && evening < f.properties.end_date && booleanPointInPolygon([place.lon, place.lat], f))?.properties.side ?? 'german';
        asked += 1;
        if (holder !== want) wrong.push(`${place.id} on ${evening}: ${want}, the ground says ${holder}`);
      }
    }
    expect(asked).toBeGreaterThan(200);
    // A place on the very shore may lie just outside the land to which the published ground is cut.
    expect(wrong.length, wrong.join('\n')).toBeLessThan(asked * 0.02);
  });

  it('print distances to the ground of each side that hold when measured again', () => {
    for (const id of ['kienitz', 'magdeburg', 'reichstag']) {
      const place = places.find((p) => p.id === id)!;
      for (const [day, label] of id === 'kienitz' ? ([['1945-03-01', '1 March'], ['1945-04-16', '16 April']] as const) : ([['1945-04-16', '16 April']] as const)) for (const [i, side] of ['soviet', 'western'].entries()) {
        const held = ground.filter((f) => f.properties.side === side && f.properties.start_date <= day && day < f.properties.end_date);
        const inside = held.some((f) => booleanPointInPolygon([place.lon, place.lat], f));
        const km = inside ? 0 : Math.min(...held.flatMap((f) => { const line = polygonToLine(f as Feature<Polygon>); return (line.type === 'FeatureCollection' ? line.features : [line]).flatMap((l) =>
          (l.geometry.type === 'MultiLineString' ? l.geometry.coordinates : [l.geometry.coordinates]).map((coordinates) => pointToLineDistance([place.lon, place.lat], { type: 'LineString', coordinates }))); }));
        const row = new RegExp(`>${label}</a></th><td>(.*?)</td><td>(.*?)</td>`).exec(html(`places/${id}/index.html`)) ?? [];
        if (km === 0) expect(row[i + 1], `${id} ${day} ${side}`).toBe('here');
        else expect(Math.abs(first(row[i + 1] ?? '') - km), `${id} ${day} ${side}: ${row[i + 1]} against ${km}`).toBeLessThan(1 + km * 0.006);
      }
    }
  }, 180_000);

  it('give every change of hands its fact, or say that it is computed', () => {
    for (const { id } of places) {
      for (const [, rest = ''] of html(`places/${id}/index.html`).matchAll(/<li>In (?:Soviet|Western Allied) hands from the evening of [\w ]+(.*?)<\/li>/g)) expect(rest, id).toMatch(/^(?:: .*<a href="#[EW]\d+|, as computed)/);
    }
  });

  it('are small', () => {
    const sizes = places.map(({ id }) => html(`places/${id}/index.html`).length).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(25_000);
    expect(sizes.at(-1)).toBeLessThan(120_000);
  });
});

describe('names in the passages', () => {
  it('lead to the pages of their places', () => {
    const cable = html('accounts/cable/index.html');
    expect(cable).toContain('<a class="place" href="../../places/kienitz/" data-place="kienitz">');
  });
});
