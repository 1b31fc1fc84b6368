// Do the facts fit one another? Ids unique, sources and places known, positions at their places, citations complete.
import type { Citation } from '../model/citation';
import { checkClaims } from './cross-claims';
import type { RawFacts } from './files';
import type { At, Located, Report } from './report';
import { checkPosition, isSwapped, kmBetween } from './shape';

/** A dated position may lie this far from the point of its place, km. */
const FROM_PLACE_KM = 3;

/** Checks across records and files; adds its problems to those of the single records. */
export function crossCheck(facts: RawFacts, report: Report): void {
  checkIds(facts, report);
  checkCitations(facts, report);
  checkPlaces(facts, report);
  checkAdvances(facts, report);
  checkClaims(facts, report);
}

function checkIds(facts: RawFacts, report: Report): void {
  const lists: Record<string, Located<{ id: string }>[]> = {
    source: facts.sources, place: facts.places, capture: facts.captures, trace: facts.traces, pocket: facts.pockets, bridgehead: facts.bridgeheads,
    line: [...facts.defenceLines, ...facts.boundary, ...facts.haltLine, ...facts.heights, ...facts.roads, ...facts.waters, ...facts.spearheads],
    event: facts.events, formation: facts.formations, advance: facts.advances, claim: facts.claims, name: facts.names, term: facts.glossary,
  };
  for (const [kind, list] of Object.entries(lists)) {
    const seen = new Map<string, At>();
    for (const { value: { id }, at } of list) {
      const first = seen.get(id);
      if (first) report.add(at, id, `the ${kind} ${id} stands already in ${first.file}:${first.line}`, 'give this one an id of its own or remove it');
      else seen.set(id, at);
    }
  }
}

function checkCitations(facts: RawFacts, report: Report): void {
  const known = new Set(facts.sources.map((s) => s.value.id));
  const unknown = (source: string, where: string, at: At): void => {
    if (source && !known.has(source)) report.add(at, where, `the source ${source} is not in sources.yaml`, 'add it there or correct its id');
  };
  const cited: [Located<Citation>, string][] = [
    ...[facts.captures, facts.pockets, facts.bridgeheads, facts.defenceLines, facts.boundary, facts.haltLine, facts.heights, facts.roads, facts.waters, facts.spearheads, facts.events]
      .flatMap((list): [Located<Citation>, string][] => list.map((l) => [l, l.value.id])),
    ...facts.waypoints.map((l): [Located<Citation>, string] => [l, `waypoint ${l.value.n}`]),
    ...facts.snapshots.map((l): [Located<Citation>, string] => [l, `outline of ${l.value.date}`]),
  ];
  for (const [{ value, at }, where] of cited) {
    unknown(value.source, `${where} source`, at);
    if (value.source === '' && (value.status === 'documented' || value.status === 'indirect')) report.add(at, `${where} status`, `it is called ${value.status} but no source is named`, 'name the source, or write unsourced or inferred');
    if (value.source !== '' && value.status === 'unsourced') report.add(at, `${where} status`, `it is called unsourced but names ${value.source}`, 'write documented or indirect, or leave the source empty');
  }
  for (const { value, at } of [...facts.claims, ...facts.glossary]) for (const c of value.cite) unknown(c.source, `${value.id} cite`, at);
}

function checkPlaces(facts: RawFacts, report: Report): void {
  const places = new Map(facts.places.map((p) => [p.value.id, p.value]));
  for (const { value: p, at } of facts.places) {
    if (isSwapped(p.lon, p.lat)) checkPosition([p.lon, p.lat], p.id, at, report);
  }
  for (const { value: c, at } of facts.captures) if (checkPosition([c.lon, c.lat], c.id, at, report)) atItsPlace(c, at);
  for (const { value: e, at } of facts.events) if (isSwapped(e.lon, e.lat)) checkPosition([e.lon, e.lat], e.id, at, report); else atItsPlace(e, at);
  for (const { value: n, at } of facts.names) if (n.place && !places.has(n.place)) report.add(at, `${n.id} place`, `the place ${n.place} is in no file of places`, 'add it to places or correct its id');

  function atItsPlace(fact: { id: string; place: string; lon: number; lat: number }, at: At): void {
    const place = places.get(fact.place);
    if (!place) {
      report.add(at, `${fact.id} place`, `the place ${fact.place} is in no file of places`, 'add it to places or correct its id');
      return;
    }
    const km = kmBetween([fact.lon, fact.lat], [place.lon, place.lat]);
    if (km > FROM_PLACE_KM) report.add(at, `${fact.id} lon, lat`, `the position lies ${km.toFixed(1)} km from ${place.name}`, `correct one of them (at most ${FROM_PLACE_KM} km)`);
  }
}

function checkAdvances(facts: RawFacts, report: Report): void {
  const captures = new Map(facts.captures.map((c) => [c.value.id, c.value]));
  for (const { value: a, at } of facts.advances) {
    const road = a.captures.map((id) => {
      const capture = captures.get(id);
      if (!capture) report.add(at, `${a.id} captures`, `${id} is no capture`, 'use an id of geo/facts/captures');
      return capture;
    });
    road.forEach((c, i) => {
      const before = road[i - 1];
      if (c && before && c.date < before.date) report.add(at, `${a.id} captures`, `${c.id} (${c.date}) comes before ${before.id} (${before.date})`, 'put the captures in the order of their days');
    });
  }
}
