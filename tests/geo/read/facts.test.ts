// Do the real facts read clean and whole, and are all problems told at once?
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../geo/read';
import { countFacts, summaryText } from '../../../geo/read/summary';
import { saidOf } from './facts-copy';

const facts = readFacts();

describe('the facts of the atlas', () => {
  it('are all there', () => {
    expect(facts.captures.length).toBeGreaterThanOrEqual(700);
    // One row of every file in captures/: the reader takes all files of the folder.
    for (const id of ['E001', 'E252', 'W001', 'W179']) expect(facts.captures.filter((c) => c.id === id)).toHaveLength(1);
    expect(facts.traces.filter((t) => t.side === 'soviet')).toHaveLength(28);
    expect(facts.traces.filter((t) => t.side === 'western')).toHaveLength(22);
    expect(facts.extraLines.map((t) => t.id)).toEqual(['western-1945-05-02-b']);
    expect(facts.pockets).toHaveLength(29);
    expect(facts.claims).toHaveLength(138);
    expect(facts.boundary.map((b) => b.id)).toEqual(['boundary-1945-04-03', 'boundary-1945-04-23', 'boundary-1945-04-28']);
  });

  it('tell what bound the line before Seelow', () => {
    const seelow = facts.captures.filter((c) => c.place === 'seelow').map((c) => [c.date, c.side, c.kind, c.contested]);
    expect(seelow).toEqual([['1945-04-16', 'german', 'held', false], ['1945-04-17', 'soviet', 'captured', false]]);
  });

  it('hold each place once, with its name of 1945 and of today', () => {
    expect(facts.places.find((p) => p.id === 'landsberg-warthe')).toMatchObject({ name: 'Landsberg/Warthe', name_today: 'Gorzów Wielkopolski', country: 'PL' });
    expect(facts.places.find((p) => p.id === 'kuestrin')?.name_today).toBe('Kostrzyn nad Odrą');
  });

  it('never call a fact documented that rests on general knowledge', () => {
    const waypoints = [...facts.traces, ...facts.extraLines].flatMap((t) => t.waypoints);
    for (const f of [...facts.captures, ...waypoints, ...facts.events]) {
      if (f.source === '') expect(['unsourced', 'inferred']).toContain(f.status);
      if (f.status === 'documented') expect(f.confidence).toBe('A');
    }
  });

  it('link no copy of a book', () => {
    const addresses = facts.sources.map((s) => s.url ?? '').join(' ');
    expect(addresses).not.toMatch(/rulit|loveread|chitka|druzya|bibliboba|blogspot|erenow|thelib|homeread|e-reading/);
  });
});

describe('the summary', () => {
  it('counts every kind by status', () => {
    const [places] = countFacts(facts);
    expect(places).toMatchObject({ kind: 'dated places', total: facts.captures.length });
    expect(places!.documented + places!.indirect + places!.inferred + places!.unsourced).toBe(facts.captures.length);
    expect(places!.documented / facts.captures.length).toBeGreaterThanOrEqual(0.85);
  });

  it('says how much rests on general knowledge', () => {
    const unsourced = countFacts(facts).reduce((n, r) => n + r.unsourced, 0);
    expect(summaryText(facts)).toContain(`${unsourced} facts rest on general knowledge, no source seen yet;`);
  });
});

describe('the reader', () => {
  it('reads the small set clean', () => expect(saidOf()).toEqual([]));

  it('tells all problems at once, in the order of files and lines', () => {
    expect(saidOf(
      ['captures/east.csv', 'E001,1945-01-31', 'E001,1945-02-30'],
      ['captures/east.csv', 'captured,seelow', 'captured,seelov'],
      ['advances.yaml', 'side: soviet', 'side: red'],
      ['sources.yaml', 'kind: primary', 'kind: novel'],
    )).toEqual([
      'facts/advances.yaml:1: to-seelow side: "red" is not known here; write one of: soviet, western',
      'facts/captures/east.csv:2: E001 date: "1945-02-30" is no day; write YYYY-MM-DD, a day of the calendar',
      'facts/captures/east.csv:3: E002 source: the source communiques is not in sources.yaml; add it there or correct its id',
      'facts/captures/east.csv:3: E002 place: the place seelov is in no file of places; add it to places or correct its id',
      'facts/claims.csv:2: C-005 cite: the source communiques is not in sources.yaml; add it there or correct its id',
      'facts/events.csv:2: 1945-03-07-remagen source: the source communiques is not in sources.yaml; add it there or correct its id',
      'facts/sources.yaml:5: communiques kind: "novel" is not known here; write one of: primary, official-history, unit-history, memoir, secondary, local-history, press, tertiary, dataset',
    ]);
  });

  it('knows a key nobody asked for and a list that is none', () => {
    expect(saidOf(['sources.yaml', '  kind: primary', '  kind: primary\n  publsher: "x"'])).toContain('facts/sources.yaml:5: communiques: publsher: unknown here; remove it, or correct its spelling');
    expect(saidOf(['glossary.yaml', 'id: stavka\n'])).toEqual(['facts/glossary.yaml:1: YAML: the file is no list; begin each entry with "- id:"']);
    expect(saidOf(['glossary.yaml', 'kind: term', 'kind: term\n  kind: term'])).toEqual(['facts/glossary.yaml:4: YAML: the file cannot be read from here on; keep one of the two lines with the same key']);
  });

  it('knows an advance over captures that are not there or not in order', () => {
    expect(saidOf(['advances.yaml', '[E001, E002]', '[E001, E009]'])).toEqual(['facts/advances.yaml:1: to-seelow captures: E009 is no capture; use an id of geo/facts/captures']);
    expect(saidOf(['advances.yaml', '[E001, E002]', '[E002, E001]'])).toEqual(['facts/advances.yaml:1: to-seelow captures: E001 (1945-01-31) comes before E002 (1945-04-17); put the captures in the order of their days']);
  });
});
