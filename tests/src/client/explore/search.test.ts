// Is the thing meant found under its names of then and now, garbled, misspelt, and by the start of a word?
import { describe, expect, it } from 'vitest';
import { fold, prepare, search, slips, type Entry } from '../../../../src/client/explore/search';

const index = prepare([
  [0, 'kuestrin', 'Küstrin', 'Kostrzyn nad Odrą', 'town', 14.65, 52.58, '', 3],
  [0, 'kuestrin-altstadt', 'Küstrin (Altstadt)', '', 'district', 14.64, 52.58, '', 5],
  [0, 'yalta', 'Yalta', 'Yaltta|Yala|Yelta', 'town', 34.17, 44.5, '', 4],
  [1, 'lodz', 'Łódź', '', 'town', 19.46, 51.77, '', 2],
  [2, 'georgy-zhukov', 'Georgy Zhukov', 'Zukov', 'Marshal, commander of the 1st Belorussian Front in front of Berlin.', 0, 0, '', 2],
  [3, '8th-guards-army', '8th Guards Army', 'Vasily Chuikov', '', 0, 0, '', 3],
  [4, 'fire', 'Zhukov opens fire before dawn', 'Seelow', 'Seelow', 14.38, 52.53, '1945-04-16', 4],
  [5, 'C-012', 'The cable reached Stalin on 31 March.', 'C-012', 'supported', 37.6, 55.7, '1945-03-31', 6],
  [0, 'gross-schoenebeck', 'Groß Schönebeck', '', 'village', 13.5, 52.9, '', 5],
] satisfies Entry[]);
const first = (query: string): string | undefined => search(index, query)[0]?.id;

describe('search', () => {
  it('folds marks, sharp s and written-out umlauts alike', () => {
    expect([fold('Küstrin'), fold('Kuestrin'), fold('KUSTRIN')]).toEqual(['kustrin', 'kustrin', 'kustrin']);
    expect(fold('Groß Schönebeck')).toBe(fold('Gross Schoenebeck'));
    expect(fold('Łódź')).toBe('lodz');
  });
  it('finds a place by its name of 1945, of today, garbled and misspelt', () => {
    expect([first('Küstrin'), first('kostrzyn'), first('Yaltta'), first('kustrn'), first('Gros Schonebeck')]).toEqual(['kuestrin', 'kuestrin', 'yalta', 'kuestrin', 'gross-schoenebeck']);
    expect(search(index, 'Yelta')[0]).toMatchObject({ kind: 'place', title: 'Yalta', by: 'Yelta', at: [34.17, 44.5] });
  });
  it('finds people, formations, events and claims, people before events', () => {
    expect(search(index, 'zhukov').map((f) => f.id)).toEqual(['georgy-zhukov', 'fire']);
    expect([first('chuikov'), first('guards army'), first('c-012'), first('opens fire'), first('belorussian')]).toEqual(['8th-guards-army', '8th-guards-army', 'C-012', 'fire', 'georgy-zhukov']);
  });
  it('finds nothing for nothing and for noise', () => {
    expect([search(index, ''), search(index, ' . '), search(index, 'qqqqqq')]).toEqual([[], [], []]);
  });
  it('counts slips, a swap as one', () => {
    expect([slips('seelow', 'seelwo', 2), slips('seelow', 'selow', 2)]).toEqual([1, 1]);
    expect(slips('berlin', 'paris', 2)).toBeGreaterThan(2);
  });
});
