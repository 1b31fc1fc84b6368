// Are the moments and contradictions checked, and does the timeline put everything on its day?
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../geo/model/problem';
import { Contradiction, readCompare } from '../../../../src/site/compare/read';
import { timeline } from '../../../../src/site/compare/timeline';
import { compareView, type PassageLink } from '../../../../src/site/compare/view';
import { dailyDistances, distanceStrip } from '../../../../src/site/distances';
import { DATA } from '../context';

const link = (id: string, date: string): [string, PassageLink] => [id, { id, title: id.toUpperCase(), url: `/${id}`, date }];
const links = new Map([link('a1', '1945-03-01'), link('b1', '1945-03-28'), link('c1', '1945-02-08')]);
const series = dailyDistances(DATA.measures, 'gate');
const MOMENT = `- id: one
  title: One
  when: early
  date: "1945-02-08"
  camera: { center: [13, 52], zoom: 5 }
  layers: [rings]
  highlight: [kienitz]
  pins: [{ place: kienitz, kind: story, label: Told }]
  says:
    a: { passages: [a1], text: "{km kienitz brandenburg-gate} or {told 60 km}" }
    b: { passages: [b1], text: "Two" }
    c: { passages: [c1], text: "Three" }
  record: [{ text: "At [[kienitz]].", cite: [{ source: memorial, locator: "p. 2" }] }]
  contradictions: [who]
`;
const CLASH = `- id: who
  kind: between
  question: Who?
  a: { text: "he", passages: [a1] }
  c: { text: "she", passages: [c1] }
  record: { text: "Nobody.", cite: [{ source: memorial, locator: "" }] }
`;

function made(moments: string, clashes: string): { view: ReturnType<typeof compareView>; problems: Problem[] } {
  const content = mkdtempSync(join(tmpdir(), 'compare-')), problems: Problem[] = [];
  mkdirSync(join(content, 'accounts'));
  writeFileSync(join(content, 'accounts', 'moments.yaml'), moments);
  writeFileSync(join(content, 'accounts', 'contradictions.yaml'), clashes);
  return { problems, view: compareView(readCompare(content, problems), DATA, links, { series, strip: distanceStrip(series) }, problems) };
}

describe('the page of the accounts', () => {
  it('shows what each account says, the record with its note, and links both ways', () => {
    const { view, problems } = made(MOMENT, CLASH);
    expect(problems).toEqual([]);
    const [moment] = view.moments;
    expect(moment?.says.map((s) => [s.letter, s.passages[0]?.id])).toEqual([['A', 'a1'], ['B', 'b1'], ['C', 'c1']]);
    expect(moment?.says[0]?.html).toContain('>71 km</span>');
    expect(moment?.says[0]?.html).toContain('class="told"');
    expect(moment?.notes.map((n) => n.anchor)).toEqual(['one-s1']);
    expect(moment?.contradictions).toEqual([{ id: 'who', question: 'Who?' }]);
    expect(view.contradictions[0]?.says.map((s) => s?.letter ?? null)).toEqual(['A', null, 'C']);
    expect(view.contradictions[0]?.moments).toEqual([{ id: 'one', title: 'One' }]);
  });
  it('names every fault with file and line', () => {
    const wrong = MOMENT.replace('passages: [a1]', 'passages: [a9]').replace('highlight: [kienitz]', 'highlight: [nowhere]').replace('"Two"', '"In 3 days"').replace('[who]', '[what]');
    const { problems } = made(`# a comment\n${wrong}`, CLASH.replace('source: memorial', 'source: hearsay'));
    expect(problems.map((p) => `${p.file.split('/').at(-1)}:${p.line} ${p.what}`)).toEqual([
      'moments.yaml:2 the place "nowhere" (highlight) is not in the gazetteer', 'moments.yaml:2 there is no contradiction "what"', 'moments.yaml:2 there is no passage a9',
      'moments.yaml:2 the number "3" is typed in', 'contradictions.yaml:1 the source "hearsay" is unknown', 'contradictions.yaml:1 stands at no moment']);
  });
  it('knows a contradiction inside one account from one between accounts', () => {
    const base = { id: 'x', question: 'Who?', record: { text: 'Nobody.', cite: [{ source: 's', locator: '' }] }, a: { text: 'he', passages: ['a1'] } };
    expect(Contradiction.safeParse({ ...base, kind: 'inside' }).success).toBe(true);
    expect(Contradiction.safeParse({ ...base, kind: 'between' }).success).toBe(false);
    expect(Contradiction.safeParse({ ...base, kind: 'inside', b: base.a }).success).toBe(false);
  });
});

describe('timeline', () => {
  it('has one row a day with the passages of each account and the record', () => {
    const terms = [{ id: 'd', term: '1 Mar', kind: 'date' as const, text: 'Trier', date: '1945-03-01', cite: [{ source: 'memorial', locator: '' }] }, { id: 'p', term: 'X', kind: 'person' as const, text: 'A man', cite: [] }];
    const rows = timeline(links.values(), terms, DATA.sources);
    expect(rows.map((r) => [r.text, r.a.length, r.b.length, r.c.length, r.record.length])).toEqual([['8 February 1945', 0, 0, 1, 0], ['1 March 1945', 1, 0, 0, 1], ['28 March 1945', 0, 1, 0, 0]]);
    expect(rows[1]?.record[0]?.notes[0]?.title).toBe('The memorial');
  });
});
