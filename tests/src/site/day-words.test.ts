// Do the sentences of days and places say exactly what their numbers say?
import { describe, expect, it } from 'vitest';
import type { DayFacts, SideDay } from '../../../src/site/days/day-facts';
import { changeWords, evidenceSentence, groundSentence, km2Words, kmWords, leadSentence, townsSentence } from '../../../src/site/days/day-words';
import { placesNamedIn } from '../../../src/site/places/names-in-text';
import { holderOn, kmOn, spellWords, summary } from '../../../src/site/places/place-words';
import { topOf } from '../../../src/site/places/place-plot';
import { folded } from '../../../src/site/places/gazetteer';
import { DATA } from './context';

const side = (gate: number, more: Partial<SideDay> = {}): SideDay => ({ gate, limit: gate, gained: 0, lost: 0, length: 1200, documented: 0.4, uncertainty: 15_000, traced: false, ...more });
const day = (date: string, soviet: SideDay | null, western: SideDay | null): DayFacts => ({ day: date, sides: { soviet, western }, captures: [], events: [] });

describe('sentences of a day', () => {
  it('prints kilometres whole, below ten to a tenth, and the difference of what is printed', () => {
    expect([kmWords(61.62), kmWords(9.96), kmWords(0.22), km2Words(1234.4), km2Words(4.26)]).toEqual(['62 km', '10 km', '0.2 km', '1,234 km²', '4.3 km²']);
    expect(changeWords(60.7, 61.62)).toBe('1 km nearer than the evening before');
    expect(changeWords(61.6, 61.9)).toBe('as far as the evening before');
    expect(changeWords(8.74, 12.4)).toBe('3.3 km nearer than the evening before');
    expect(changeWords(70, 68.2)).toBe('2 km farther than the evening before');
  });
  it('leads with both distances', () => {
    expect(leadSentence(day('1945-04-18', side(49.9), side(93.2)), day('1945-04-17', side(60.7), side(93.1))))
      .toBe('On the evening of Wednesday 18 April 1945 the Red Army stood 50 km from the Brandenburg Gate, 11 km nearer than the evening before; the Western Allies stood 93 km from the Brandenburg Gate, as far as the evening before.');
    expect(leadSentence(day('1945-01-12', side(466), null), null)).toBe('On the evening of Friday 12 January 1945 the Red Army stood 466 km from the Brandenburg Gate. No Western line is drawn before 1 February.');
    expect(leadSentence(day('1945-05-01', side(0), side(93.2)), day('1945-04-30', side(0.22), side(93.2)))).toContain('the Red Army took the ground of the Brandenburg Gate that day; ');
    expect(leadSentence(day('1945-05-02', side(0), null), day('1945-05-01', side(0), null))).toContain('the Red Army held the Brandenburg Gate.');
  });
  it('says what was gained and given up, and that a first line has no evening before', () => {
    expect(groundSentence(day('1945-03-06', side(60, { gained: 812.3, lost: 23.6 }), side(400)), day('1945-03-05', side(60), side(401))))
      .toBe('Since the evening before, the Red Army gained 812 km² and gave up 24 km²; the Western Allies gained no ground that the lines can show.');
    expect(groundSentence(day('1945-02-01', side(60, { gained: 5 }), side(500, { gained: 90_000 })), day('1945-01-31', side(60), null)))
      .toBe('Since the evening before, the Red Army gained 5 km². This is the first evening on which a line of the Western Allies is drawn.');
  });
  it('says how much is documented and whether a trace is dated that day', () => {
    expect(evidenceSentence(day('1945-04-16', side(61, { documented: 0.404, traced: true }), side(93, { documented: 1 }))))
      .toBe('Documented: 40 % of the Soviet line of 1,200 km, 100 % of the Western line of 1,200 km; the rest is computed. The Soviet line has a dated trace for this evening.');
    expect(evidenceSentence(day('1945-01-13', side(400), null))).toBe('Documented: 40 % of the Soviet line of 1,200 km; the rest is computed. No dated trace falls on this evening: the lines are computed between the traces before and after it.');
  });
  it('counts places once, whatever is said of them', () => {
    const taken = (place: string, who: string): DayFacts['captures'][number] => ({ place, side: who, kind: 'captured' }) as DayFacts['captures'][number];
    expect(townsSentence({ captures: [taken('a', 'soviet'), taken('a', 'soviet'), taken('b', 'soviet'), taken('c', 'western')] })).toBe('Dated as taken on this day: 2 places by the Red Army, 1 place by the Western Allies.');
    expect(townsSentence({ captures: [] })).toBe('No place in our list is dated as taken on this day.');
  });
});

describe('sentences of a place', () => {
  const place = DATA.places.get('kienitz')!;
  const history = { id: 'kienitz', gate_km: 73.9, soviet: Array.from({ length: 118 }, (_, i) => Math.max(0, 19 - i)), western: Array.from({ length: 98 }, (_, i) => 500 - i),
    spells: [{ holder: 'german' as const, from: '1945-01-12', fact: null, near: [] }, { holder: 'soviet' as const, from: '1945-01-31', fact: 'E029', near: [] }] };
  it('sums up who held it', () => {
    expect(summary(place, history)).toBe('Kienitz: German until 30 January 1945, Soviet from 31 January 1945. It lies 74 km from the Brandenburg Gate.');
    expect(summary(place, { ...history, spells: [] })).toBe('Kienitz lies outside the ground whose fronts the atlas computes. It lies 74 km from the Brandenburg Gate.');
    expect(summary(place, { ...history, spells: history.spells.slice(0, 1) })).toBe('By the lines of the atlas Kienitz was still in German hands on 9 May 1945, its last evening. It lies 74 km from the Brandenburg Gate.');
    expect(spellWords(history, 0)).toBe('In German hands on 12 January 1945, the first evening of the atlas');
    expect(spellWords(history, 1)).toBe('In Soviet hands from the evening of 31 January 1945');
  });
  it('finds holder and distance of an evening', () => {
    expect([holderOn(history, '1945-01-30'), holderOn(history, '1945-01-31'), holderOn(history, '1945-01-11')]).toEqual(['german', 'soviet', null]);
    expect([kmOn(history, 'soviet', '1945-01-13'), kmOn(history, 'western', '1945-01-31'), kmOn(history, 'western', '1945-02-02')]).toEqual([18, null, 499]);
  });
  it('rounds the top of the chart up', () => expect([topOf([3]), topOf([101]), topOf([586])]).toEqual([20, 150, 600]));
});

describe('names in a text', () => {
  const named = placesNamedIn([{ id: 'brandenburg', name: 'Brandenburg' }, { id: 'brandenburg-gate', name: 'Brandenburg Gate' }, { id: 'lodz', name: 'Łódź' }, { id: 'ulm', name: 'Ulm' }]);
  it('takes the longest whole name', () => {
    expect([...named('From the Brandenburg Gate to Łódź, past Brandenburger land and Ulm.')]).toEqual(['brandenburg-gate', 'lodz']);
  });
  it('sorts marked letters with plain ones', () => expect(['Łódź', 'Küstrin', 'Reißen'].map(folded)).toEqual(['lodz', 'kustrin', 'reissen']));
});
