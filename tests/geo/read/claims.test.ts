// What does the reader say to slips in the claims and their measures? One located sentence each.
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../geo/read';
import { typedNumbers } from '../../../geo/model/typed-numbers';
import { saidOf, type Change } from './facts-copy';

const FILE = 'claim-measures.yaml', CLAIMS = 'claims.csv';

const SLIPS: readonly (readonly [string, Change, string])[] = [
  ['an unknown claim', [FILE, 'claim: C-005', 'claim: C-004'], 'facts/claim-measures.yaml:1: c-005-kienitz: the claim C-004 is not in claims.csv; add it there or correct its id'],
  ['an id that belongs to another claim', [FILE, 'id: c-005-', 'id: c-004-'], 'facts/claim-measures.yaml:1: c-004-kienitz: the id does not begin with its claim; write c-005-…'],
  ['an unknown end', [FILE, 'from: kienitz', 'from: kienits'], 'facts/claim-measures.yaml:1: c-005-kienitz: the end kienits is not known; use the id of a place or capture, river:…, line:…, zone-edge, berlin-limit or berlin'],
  ['bounds the wrong way round', [FILE, '[40, 60]', '[60, 40]'], 'facts/claim-measures.yaml:1: c-005-kienitz holds: [60,40] is not allowed; bounds are [lowest, highest]'],
  ['a claim without bounds', [FILE, '\n  holds: [40, 60]', ''], 'facts/claim-measures.yaml:1: C-005: no measure of this claim says within which values the verdict stands; add holds: [lowest, highest] to one of them'],
  ['bounds for a second value that is not there', [FILE, 'holds: [40', 'holds_limit: [1, 2]\n  holds: [40'], 'facts/claim-measures.yaml:1: c-005-kienitz: holds_limit has no second value to stand for; leave it out, or measure to berlin'],
  ['berlin where only one end may be meant', [FILE, 'from: kienitz', 'from: berlin'], 'facts/claim-measures.yaml:1: c-005-kienitz: berlin has two meanings here and only `to` may carry both; write brandenburg-gate or berlin-limit'],
  ['a distance typed into a record', [CLAIMS, 'at Kienitz on', '70 km away on'], 'facts/claims.csv:2: C-005 record: the number "70" is typed in; let the build fill it with {m id} from claim-measures.yaml, or mark it {told …} or {cited …|source|locator}'],
  ['a span of days typed in words', [CLAIMS, 'at Kienitz on', 'ten days before'], 'facts/claims.csv:2: C-005 record: the number "ten days" is typed in; let the build fill it with {m id} from claim-measures.yaml, or mark it {told …} or {cited …|source|locator}'],
  ['a cited figure of an unknown work', [CLAIMS, 'at Kienitz on', 'of {cited 5|nobody|p. 1} on'], 'facts/claims.csv:2: C-005 record: the source nobody is not in sources.yaml; add it there or correct its id'],
];

describe('slips in the claims', () => {
  it.each(SLIPS)('%s', (_, change, sentence) => expect(saidOf(change)).toContain(sentence));
  it('reads the small set clean', () => expect(saidOf()).toEqual([]));
  it('lets marked figures and dates pass', () => expect(saidOf([CLAIMS, 'First bridgehead at Kienitz on 31 January.', '"Of {cited 5,000|memorial|p. 1}, {told 60 km}, {m c-005-kienitz}, 26 to 28 April."'])).toEqual([]));
});

describe('numbers in words', () => {
  it('are numbers before a unit only, and not when vague', () => {
    expect(typedNumbers('eight weeks, twenty-one days, three hundred kilometres, ten times nearer').map((n) => n.digits)).toEqual(['eight weeks', 'twenty-one days', 'three hundred kilometres', 'ten times']);
    expect(typedNumbers('two armies, one of the three, several hundred kilometres, once, a few days, some months')).toEqual([]);
  });
});

describe('the ledger of the project', () => {
  const facts = readFacts();
  const measured = new Set(facts.claimMeasures.map((m) => m.value.claim));
  it('measures at least the 72 claims that carry a measure, each with bounds', () => {
    expect(facts.claims).toHaveLength(138);
    expect(measured.size).toBeGreaterThanOrEqual(72);
    for (const id of measured) expect(facts.claimMeasures.some((m) => m.value.claim === id && m.value.holds), id).toBe(true);
  });
  it('measures every claim of the kind that can be measured on a map', () => {
    expect(facts.claims.filter((c) => c.kind === 'measurable-on-map' && !measured.has(c.id)).map((c) => c.id)).toEqual([]);
  });
});
