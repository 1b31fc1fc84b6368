// Does prose become HTML with every number from data, and does a slip say where it is?
import { describe, expect, it } from 'vitest';
import { bareDigits } from '../../../src/site/bare-digits';
import { renderInline, type InlineContext } from '../../../src/site/inline';
import { DATA } from './context';

const context = (): InlineContext => {
  const notes: string[] = [];
  return { passage: 'c2', ...DATA, cite: (source, locator) => {
    const key = `${source}|${locator}`;
    if (!notes.includes(key)) notes.push(key);
    return { href: `#c2-s${notes.indexOf(key) + 1}`, number: notes.indexOf(key) + 1 };
  } };
};
const html = (text: string): string => renderInline(text, context()).html;
const bare = (markup: string): string => markup.replace(/<[^>]+>/g, '');
const errors = (text: string): string[] => renderInline(text, context()).errors.map((e) => `${e.at}: ${e.what}; ${e.mend}`);

describe('numbers', () => {
  it('measures on the ellipsoid: one degree of the equator is 111.32 km, 69.17 miles', () => {
    expect(bare(html('{km equator-a equator-b}'))).toBe('111 km');
    expect(bare(html('{mi equator-a equator-b}'))).toBe('69 miles');
    expect(html('{km equator-a equator-b}')).toContain('title="A to B, measured on the WGS 84 ellipsoid"');
  });
  it('takes front distances from the measures and groups thousands', () => {
    expect(bare(html('{front soviet 1945-02-08 gate}'))).toBe('67 km');
    expect(bare(html('{front western 1945-04-12 limit}'))).toBe('1,043 km');
  });
  it('counts days and completed years', () => {
    expect(bare(html('{days 1945-01-31 1945-04-16}'))).toBe('75');
    expect(bare(html('{age 1878-12-18 1945-04-01}'))).toBe('66');
    expect(bare(html('{age 1878-04-01 1945-04-01}'))).toBe('67');
  });
  it('marks told figures for eyes and for screen readers', () => {
    expect(html('{told 60 km}')).toBe('<span class="told">60 km<span class="vh"> (the account’s figure)</span></span>');
  });
  it('prints cited figures with the number of their note, the same work once', () => {
    expect(html('{cited 15,466|memorial|page 2} and {cited 908,000|memorial|page 2}'))
      .toBe('<span class="cited">15,466</span><sup class="note"><a href="#c2-s1">1</a></sup> and <span class="cited">908,000</span><sup class="note"><a href="#c2-s1">1</a></sup>');
  });
});

describe('places and claims', () => {
  it('links places by id with the name of 1945 or the words given', () => {
    expect(html('[[kienitz]]')).toBe('<a class="place" href="/places/kienitz/" data-place="kienitz">Kienitz</a>');
    expect(bare(html('[[kienitz|the village]]'))).toBe('the village');
  });
  it('marks a claim with its verdict in words and keeps places inside it', () => {
    const out = html('((C-004: from [[kienitz]] on))');
    expect(out).toContain('href="#c2-C-004"');
    expect(out).toContain('<use href="#v-partly"/></svg> partly');
    expect(out).toContain('<span class="claim">from <a class="place"');
  });
  it('sets quotation marks and escapes what is not markup', () => {
    expect(html('He said "no" & *left*, "Berlin\'s" <b>')).toBe('He said “no” &amp; <em>left</em>, “Berlin’s” &lt;b&gt;');
  });
});

describe('slips', () => {
  it('names what is unknown and how to mend it', () => {
    expect(errors('x [[kienits]]')).toEqual(['2: the place "kienits" is not in the gazetteer; use the id of a row in geo/facts/places/*.csv, or add the place there']);
    expect(errors('((C-999: words))')).toEqual(['0: the claim C-999 is not in the ledger; use the id of a claim in geo/facts/claims.csv']);
    expect(errors('{front soviet 1944-02-08 gate}')).toEqual(['0: there is no measure "soviet-gate-1944-02-08"; name a side (soviet, western), a day of the campaign with a line for that side, and gate or limit']);
    expect(errors('{cited 5|nobody|p. 1}')).toEqual(['0: the source "nobody" is unknown; use an id of geo/facts/sources.yaml, or add the work there']);
    expect(errors('{days 1945-02-30 1945-03-01}')).toEqual(['0: {days 1945-02-30 1945-03-01} does not name two days; write {days 1945-01-31 1945-04-16}']);
    expect(errors('{kilometres a b}')).toEqual(['0: {kilometres …} is no number the build knows; use km, mi, front, days, age, told or cited']);
    expect(errors('((C-004: never closed')).toEqual(['9: a claim is not closed; close it with )) in the same paragraph']);
  });
  it('finds a typed-in number and lets dates, years and ordinal names pass', () => {
    expect(errors('It was 60 km.')).toEqual(['7: the number "60" is typed in; let the build fill it: {km a b}, {front side day gate}, {days from to}, or mark it {told …} or {cited …|source|locator}']);
    expect(bareDigits('On 28 March 1945, 8 and 23 February, 26 to 28 April, in the 1930s, 1941–45, the 1st Belorussian Front, May 1945')).toEqual([]);
    expect(bareDigits('at 05:00 with 2,500,000 men, 3 April and 4 tanks').map((d) => d.digits)).toEqual(['05:00', '2,500,000', '4']);
  });
  it('reports every slip of a paragraph at once', () => {
    expect(errors('[[nowhere]] was 7 away, [[elsewhere]]')).toHaveLength(3);
  });
});
