// Who mentions whom? A place, a formation, an event and a claim found from a passage, and the passage from each of them.
import { describe, expect, it } from 'vitest';
import type { Formation } from '../../../geo/model/event';
import { concordance, formationsIn, plainText, type DatedEvent } from '../../../src/site/concordance';
import type { Passage } from '../../../src/site/passage';

const formation = (id: string, name: string): Formation => ({ id, name, side: 'western', level: 'army', commander: '', note: '' });
const FORMATIONS = [formation('us-first-army', 'US First Army'), formation('us-third-army', 'US Third Army'), formation('canadian-first-army', 'Canadian First Army'), formation('3rd-army', '3rd Army'), formation('3rd-guards-army', '3rd Guards Army')];
const passage = (id: string, body: string, more: Partial<Passage> = {}): Passage => ({
  id, title: `Passage ${id}`, when: 'April', date: '1945-04-16', date_note: '', place: 'seelow', camera: { center: [14, 52], zoom: 7 }, layers: [], highlight: [], lines: [], pins: [], people: [],
  claims: [], record: [], file: `${id}.md`, body, bodyLine: 1, recordLines: [], ...more,
});
const event = (id: string, date: string, place: string): DatedEvent => ({ id, date, place });

describe('formations in a text', () => {
  it('are found with and without their country, the longest name first', () => {
    expect(formationsIn('The Third Army met the Canadian First Army.', FORMATIONS)).toEqual(['us-third-army', 'canadian-first-army']);
    expect(formationsIn('US First Army and 3rd Guards Army', FORMATIONS)).toEqual(['us-first-army', '3rd-guards-army']);
    expect(formationsIn('33rd Army, Third Armyman', FORMATIONS)).toEqual([]);
  });
});

describe('plain text', () => {
  it('keeps the words of places and claims and drops the references', () => {
    expect(plainText('((C-001: At [[kienitz|the village]])) and [[seelow]], {km a b}.').replace(/ +/g, ' ').trim()).toBe('At the village and seelow, .');
  });
});

describe('the index', () => {
  const texts = [
    { account: 'cable', passage: passage('c1', 'The Third Army on 25 April.', { claims: ['C-001'], highlight: ['torgau'] }), places: ['kienitz'] },
    { account: 'telegram', passage: passage('a1', 'Nothing is said.', { place: 'trier', date: '1945-03-01' }), places: [] },
  ];
  const claims = [{ id: 'C-001', passage: 'c1', words: 'The First Army met them at Torgau on 25 April.', places: ['torgau'] }, { id: 'A-001', passage: 'a1', words: 'A telegram.', places: ['trier'] }];
  const index = concordance(texts, claims, FORMATIONS, [event('link-up', '1945-04-25', 'torgau'), event('attack', '1945-04-16', 'seelow'), event('other', '1945-04-25', 'trier')]);
  it('lists what a passage mentions', () => {
    expect(index.passages[0]).toMatchObject({ id: 'c1', url: '/accounts/cable/#c1', places: ['kienitz', 'seelow', 'torgau'], claims: ['C-001'], formations: ['us-third-army'], events: ['link-up', 'attack'] });
    expect(index.passages[1]).toMatchObject({ id: 'a1', places: ['trier'], events: [] });
  });
  it('leads back from each of them', () => {
    expect(index.places['torgau']).toEqual({ passages: ['c1'], claims: ['C-001'] });
    expect(index.places['trier']).toEqual({ passages: ['a1'], claims: ['A-001'] });
    expect(index.formations).toEqual({ 'us-third-army': { passages: ['c1'], claims: [] }, 'us-first-army': { passages: [], claims: ['C-001'] } });
    expect(index.events).toEqual({ attack: { passages: ['c1'], claims: [] }, 'link-up': { passages: ['c1'], claims: ['C-001'] } });
    expect(index.claims['A-001']).toEqual({ passages: ['a1'], places: ['trier'], formations: [], events: [] });
  });
});
