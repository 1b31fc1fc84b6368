// Does the reader of tables tell every fault in its own words, with file and line?
import { describe, expect, it } from 'vitest';
import { saidOf, type Change } from './facts-copy';

const EAST = 'captures/east.csv';
const cases: [string, Change, string][] = [
  ['a day that does not exist', [EAST, 'E001,1945-01-31', 'E001,1945-02-30'], 'facts/captures/east.csv:2: E001 date: "1945-02-30" is no day; write YYYY-MM-DD, a day of the calendar'],
  ['a day before the campaign', [EAST, 'E002,1945-04-17', 'E002,1944-12-16'], 'facts/captures/east.csv:3: E002 date: "1944-12-16" lies outside the campaign; it runs from 1945-01-12 to 1945-05-09: correct the day'],
  ['an hour written wrongly', [EAST, '17:30', '5 pm'], 'facts/captures/east.csv:3: E002 time: "5 pm" is not allowed; an hour is written HH:MM or left empty'],
  ['an unknown kind', [EAST, 'soviet,captured,kienitz', 'soviet,taken,kienitz'], 'facts/captures/east.csv:2: E001 kind: "taken" is not known here; write one of: captured, held, lost, contested, contact, event'],
  ['a number that is none', [EAST, '14.3786,52.5316', '14.3786,52 31'], 'facts/captures/east.csv:3: E002 lat: "52 31" is no number; write a number, in digits with a decimal point'],
  ['latitude out of range', [EAST, '14.3786,52.5316', '14.3786,525316'], 'facts/captures/east.csv:3: E002 lat: 525316 is too large; it must be at most 90'],
  ['true or false misspelt', [EAST, 'Town falls,false', 'Town falls,no'], 'facts/captures/east.csv:3: E002 contested: "no" is no boolean; write true or false'],
  ['latitude and longitude exchanged', [EAST, '14.3786,52.5316', '52.5316,14.3786'], 'facts/captures/east.csv:3: E002: 52.5316, 14.3786 has latitude and longitude exchanged; write lon 14.3786, lat 52.5316'],
  ['a position outside the theatre', [EAST, '14.3786,52.5316', '34.3786,52.5316'], 'facts/captures/east.csv:3: E002: 34.3786, 52.5316 lies outside the theatre; it must lie in lon 3 to 24, lat 46.5 to 56'],
  ['a position far from its place', [EAST, '14.3786,52.5316', '14.3786,52.6316'], 'facts/captures/east.csv:3: E002 lon, lat: the position lies 11.1 km from Seelow; correct one of them (at most 3 km)'],
  ['an unknown place', [EAST, 'captured,seelow', 'captured,seelov'], 'facts/captures/east.csv:3: E002 place: the place seelov is in no file of places; add it to places or correct its id'],
  ['an unknown source', [EAST, 'false,memorial', 'false,memorail'], 'facts/captures/east.csv:2: E001 source: the source memorail is not in sources.yaml; add it there or correct its id'],
  ['documented without a source', [EAST, 'false,memorial', 'false,'], 'facts/captures/east.csv:2: E001 status: it is called documented but no source is named; name the source, or write unsourced or inferred'],
  ['unsourced with a source', [EAST, 'battlefield page,A,documented', 'battlefield page,B,unsourced'], 'facts/captures/east.csv:2: E001 status: it is called unsourced but names memorial; write documented or indirect, or leave the source empty'],
  ['a row short of a cell', [EAST, 'E001,1945-01-31,', 'E001,'], 'facts/captures/east.csv:2: E001: the row has 19 cells, the header 20; add or remove commas; put a text with a comma in double quotes'],
  ['a column left out', [EAST, 'id,date,', 'id,'], 'facts/captures/east.csv:1: header: the column date is missing; add date to the header and its cell to every row'],
  ['a column nobody knows', ['formations.csv', 'commander', 'general'], 'facts/formations.csv:1: header: the column "general" is unknown; remove it, or correct its spelling; known are id, name, side, level, commander, note'],
  ['an open quote', ['formations.csv', ',army,Nikolai', ',army,"Nikolai'], 'facts/formations.csv:2: quotes: a double quote is opened and not closed, or stands inside a plain cell; put the cell in double quotes and double those inside it'],
  ['a place twice', ['places/record.csv', 'remagen,Remagen', 'seelow,Remagen'], 'facts/places/record.csv:4: seelow: the place seelow stands already in facts/places/record.csv:3; give this one an id of its own or remove it'],
  ['a place with exchanged numbers', ['places/record.csv', '7.227,50.579', '50.579,7.227'], 'facts/places/record.csv:4: remagen: 50.579, 7.227 has latitude and longitude exchanged; write lon 7.227, lat 50.579'],
  ['a claim that cites an unknown work', ['claims.csv', '| communiques', '| communiqué'], 'facts/claims.csv:2: C-005 cite: the source communiqué is not in sources.yaml; add it there or correct its id'],
  ['a garbled name with an unknown place', ['names.csv', 'Oderbruch,seelow', 'Oderbruch,celo'], 'facts/names.csv:2: celo-heights place: the place celo is in no file of places; add it to places or correct its id'],
  ['an empty file', ['events.csv', ''], 'facts/events.csv:1: file: the file is empty; write its header at least'],
  ['a file that is not there', ['events.csv', null], 'facts/events.csv:1: file: the file is missing; put it back, with its header and no rows if there is nothing to say'],
  ['a file that is not UTF-8', ['formations.csv', Buffer.from('id,name,side,level,commander,note\nx,Gr\xe4ser,german,army,,\n', 'latin1')], 'facts/formations.csv:2: encoding: the line is not UTF-8; save the file as UTF-8'],
];

describe('a fault in a table', () => {
  it.each(cases)('%s', (_name, change, sentence) => {
    expect(saidOf(change)).toContain(sentence);
  });
});
