// Do dates, relative addresses, the strip chart and the corner of the date come out right?
import { describe, expect, it } from 'vitest';
import { dateCorner } from '../../../src/site/date-corner';
import { completedYears, frontDay, longDate, weekday } from '../../../src/site/dates';
import { dailyDistances, distanceStrip, distanceWords, stripX } from '../../../src/site/distances';
import type { MapSpec } from '../../../src/site/map-spec';
import { sizeWords } from '../../../src/site/pages';
import { relativeUrls, toRoot } from '../../../src/site/relative-urls';
import { desktopView } from '../../../src/map-style/camera';
import { DATA } from './context';

describe('dates', () => {
  it('writes days in words', () => {
    expect([weekday('1945-04-16'), longDate('1945-04-16')]).toEqual(['Monday', '16 April 1945']);
    expect(completedYears('1892-02-29', '1945-02-28')).toBe(52);
  });
  it('shows the fronts of the nearest campaign day', () => {
    expect(['1944-09-12', '1945-02-08', '1945-07-04'].map(frontDay)).toEqual(['1945-01-12', '1945-02-08', '1945-05-09']);
  });
});

describe('relative addresses', () => {
  it('lead to the root from any depth', () => {
    expect(['/', '/data/', '/accounts/cable/'].map(toRoot)).toEqual(['./', '../', '../../']);
    expect(relativeUrls('<a href="/data/#oder">x</a><img src="/a.svg"><div data-map="/m.json">', '/accounts/cable/')).toBe('<a href="../../data/#oder">x</a><img src="../../a.svg"><div data-map="../../m.json">');
  });
  it('leave links out of the site and within the page alone', () => {
    expect(relativeUrls('<a href="#c2"><a href="https://example.org/x"><a href="//cdn/x">', '/data/')).toBe('<a href="#c2"><a href="https://example.org/x"><a href="//cdn/x">');
  });
  it('stay at the root of a prefix on the page for missing pages', () => {
    expect(relativeUrls('<a href="/data/">', '/404.html', '/atlas/')).toBe('<a href="/atlas/data/">');
  });
});

describe('distances', () => {
  const series = dailyDistances(DATA.measures, 'gate');
  it('has one entry a day of the campaign', () => {
    expect(series).toHaveLength(118);
    expect(series[27]).toEqual({ day: '1945-02-08', soviet: 67.4, western: null });
  });
  it('draws the first and last day at the ends of the strip', () => {
    expect([stripX('1945-01-12'), stripX('1945-05-09')]).toEqual([40, 652]);
    const { max, y, western } = distanceStrip(series);
    expect([max, y(max), y(0), western]).toEqual([100, 12, 74, '']);
  });
  it('says in words what a number would hide', () => {
    expect(distanceWords('western', '1945-01-20', null)).toBe('no line drawn before February');
    expect([distanceWords('soviet', '1945-05-02', 0), distanceWords('soviet', '1945-02-08', 67.4)]).toEqual(['there', '67 km']);
  });
});

describe('the corner of the date', () => {
  const spec = (at: [number, number]): MapSpec => ({ camera: { center: [13, 52], zoom: 8 }, date: '1945-04-03', layers: [], highlight: [{ id: 'p', name: 'P', at }], lines: [], pins: [] });
  const view = desktopView({ center: [13, 52], zoom: 8 });
  it('gives way to a marked place', () => {
    expect(dateCorner(spec([11.9, 52.5]), view)).toBe('bottom');
    expect(dateCorner(spec([13, 52]), view)).toBe('top');
    expect(dateCorner(spec([11.9, 51.5]), view)).toBe('top');
  });
});

it('writes sizes as people do', () => {
  expect([120, 84_400, 1_250_000].map(sizeWords)).toEqual(['1 KB', '84 KB', '1.3 MB']);
});
