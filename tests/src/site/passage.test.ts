// Does a passage file say what is wrong with it, in which line, all at once?
import { describe, expect, it } from 'vitest';
import { sentence } from '../../../geo/model/problem';
import { parsePassage } from '../../../src/site/passage';
import { paragraphs, passageText } from '../../../src/site/passage-text';
import { DATA } from './context';

const FILE = 'content/accounts/cable/c2.md';
const GOOD = `---
id: c2
title: The arithmetic
when: February 1945
date: 1945-02-08
place: kienitz
camera: { center: [10.5, 51.9], zoom: 5 }
layers: [front-east, rings]
claims: [C-004]
record:
  - { text: "From [[kienitz]].", cite: [ { source: memorial, locator: "page 2" } ] }
---
((C-004: Stalin sums up)).

Second paragraph
over two lines.
`;
const problems = (text: string): string[] => {
  const result = parsePassage(FILE, 'c2', text);
  return 'problems' in result ? result.problems.map(sentence) : passageText(result.passage, DATA).problems.map(sentence);
};

describe('a good passage', () => {
  it('has no problem, and its words, claims and notes in order', () => {
    const result = parsePassage(FILE, 'c2', GOOD);
    if (!('passage' in result)) throw new Error('not read');
    const { text, problems: found } = passageText(result.passage, DATA);
    expect(found).toEqual([]);
    expect(text.prose).toHaveLength(2);
    expect(text.claims.map((c) => [c.id, c.anchor, c.word])).toEqual([['C-004', 'c2-C-004', 'partly']]);
    expect(text.notes).toEqual([{ number: 1, anchor: 'c2-s1', source: 'memorial', title: 'The memorial', author: 'A. Author', year: '1999', locator: 'page 2' }]);
    expect(text.places).toEqual(['kienitz']);
  });
  it('counts the lines of the file, not of the prose', () => {
    expect(paragraphs('one\n\ntwo\nthree\n', 12)).toEqual([{ text: 'one', line: 12 }, { text: 'two\nthree', line: 14 }]);
  });
});

describe('a passage with faults', () => {
  it('names the line of each field that is wrong, all at once', () => {
    expect(problems(GOOD.replace('date: 1945-02-08', 'date: 1945-02-30').replace('[front-east, rings]', '[front-east, ring]').replace('zoom: 5', 'zoom: 55'))).toEqual([
      `${FILE}:5: date: a day is written YYYY-MM-DD and must exist in the calendar; see the fields of a passage in README.md`,
      `${FILE}:7: camera.zoom: Too big: expected number to be <=18; see the fields of a passage in README.md`,
      expect.stringMatching(/^content\/accounts\/cable\/c2\.md:8: layers\.1: Invalid option: expected one of "front-east"/),
    ]);
  });
  it('knows a file that is not named as its passage', () => {
    expect(problems(GOOD.replace('id: c2', 'id: c3'))).toEqual([`${FILE}:2: id: "c3" is not the name of the file; write c2`]);
  });
  it('asks for the front matter', () => {
    expect(problems('Prose only.')).toEqual([`${FILE}:1: front matter: missing; start the file with --- and the fields of a passage, and close them with ---`]);
  });
  it('locates slips of the prose and of the record', () => {
    expect(problems(GOOD.replace('over two lines.', 'over 2 lines in [[nowhere]].').replace('From [[kienitz]].', 'From 12 km.'))).toEqual([
      `${FILE}:16: prose: the number "2" is typed in; let the build fill it: {km a b}, {front side day gate}, {days from to}, or mark it {told …} or {cited …|source|locator}`,
      `${FILE}:16: prose: the place "nowhere" is not in the gazetteer; use the id of a row in geo/facts/places/*.csv, or add the place there`,
      `${FILE}:11: record: the number "12" is typed in; let the build fill it: {km a b}, {front side day gate}, {days from to}, or mark it {told …} or {cited …|source|locator}`,
    ]);
  });
  it('wants every claim listed and marked', () => {
    expect(problems(GOOD.replace('claims: [C-004]', 'claims: [C-005]'))).toEqual([
      `${FILE}:1: claims: C-004 is marked in the prose but not listed; add it to claims`,
      `${FILE}:1: claims: C-005 is listed but no words of the prose carry it; mark them: ((C-005: words))`,
    ]);
  });
});
