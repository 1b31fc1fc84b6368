// Is the first mention linked, and only that one, and nothing inside links or hidden words?
import { describe, expect, it } from 'vitest';
import { linkTerms, termFinder } from '../../../../src/site/glossary/link';

const entry = (id: string, name: string, aliases: string[], kind: 'person' | 'formation' | 'place' | 'term' = 'person') => ({ id, name, aliases, kind, url: `/g/#${id}` });
const finder = termFinder([entry('konev', 'Ivan Konev', ['Ivan Konev', 'Konev']), entry('third', 'US Third Army', ['Third Army', 'US Third Army'], 'formation'), entry('elbe', 'Elbe', ['Elbe'], 'place'), entry('red', 'Red Army', ['Red Army'], 'formation')]);
const link = (html: string, seen = new Set<string>()): string => linkTerms(html, finder, seen);

describe('linkTerms', () => {
  it('links the first mention and leaves the second', () => {
    expect(link('Konev and Konev')).toBe('<a class="term" href="/g/#konev">Konev</a> and Konev');
  });
  it('takes the longest name', () => {
    expect(link('The US Third Army.')).toBe('The <a class="term" href="/g/#third">US Third Army</a>.');
  });
  it('carries what it has seen from one paragraph to the next', () => {
    const seen = new Set<string>();
    link('Konev', seen);
    expect(link('Ivan Konev', seen)).toBe('Ivan Konev');
    expect([...seen]).toEqual(['konev']);
  });
  it('keeps out of links, hidden words, notes and attributes, and comes back after them', () => {
    const html = '<a href="#" title="Konev">Konev <b>Konev</b></a><span class="vh"> Konev</span><sup class="note"><a href="#">Konev</a></sup> Konev';
    expect(link(html)).toBe(html.replace(/ Konev$/, ' <a class="term" href="/g/#konev">Konev</a>'));
  });
  it('does not link parts of words, nor places', () => {
    expect(link('Konevs at the Elbe, the un-Red Army')).toBe('Konevs at the Elbe, the un-Red Army');
  });
  it('links within emphasis and beside a possessive', () => {
    expect(link('<em>Konev’s</em>')).toBe('<em><a class="term" href="/g/#konev">Konev</a>’s</em>');
  });
});
