// Do the claims' measures name what exists? Claims, places, captures, lines, works; and no number typed into a claim's text.
import type { ClaimMeasure } from '../model/claim-measure';
import { numbersIn } from '../model/claim-text';
import { isDay } from '../model/scalars';
import type { RawFacts } from './files';
import type { At, Report } from './report';

const FIXED = new Set(['berlin', 'berlin-limit', 'zone-edge']);
/** Methods whose `to` may be `berlin`: both meanings are measured. */
const PAIRED = new Set<ClaimMeasure['method']>(['distance', 'front', 'gain', 'odds', 'plume']);

/** Everything a claim's measures and texts refer to is there; adds its problems to the report. */
export function checkClaims(facts: RawFacts, report: Report): void {
  const known = knownEnds(facts), dates = new Set([...facts.captures, ...facts.events].map((f) => f.value.id));
  const claims = new Set(facts.claims.map((c) => c.value.id)), outlines = new Set([...facts.bridgeheads, ...lines(facts)].map((l) => l.value.id));
  for (const { value: m, at } of facts.claimMeasures) {
    const wrong = (what: string, mend: string): void => report.add(at, m.id, what, mend);
    if (claims.size > 0 && !claims.has(m.claim)) wrong(`the claim ${m.claim} is not in claims.csv`, 'add it there or correct its id');
    if (!m.id.startsWith(`${m.claim.toLowerCase()}-`)) wrong('the id does not begin with its claim', `write ${m.claim.toLowerCase()}-…`);
    for (const end of endsOf(m)) if (!known(end)) wrong(`the end ${end} is not known`, 'use the id of a place or capture, river:…, line:…, zone-edge, berlin-limit or berlin');
    for (const day of daysOf(m)) if (!isDay(day) && !dates.has(day)) wrong(`${day} is neither a day nor a capture or event`, 'write YYYY-MM-DD or the id of a capture or an event');
    if ('of' in m && !outlines.has(m.of)) wrong(`${m.of} is no bridgehead and no drawn line`, 'use the id of a feature of bridgeheads, boundary, halt-line or defence-lines');
    if (endsOf(m).includes('berlin') && !('to' in m && m.to === 'berlin' && PAIRED.has(m.method))) wrong('berlin has two meanings here and only `to` may carry both', 'write brandenburg-gate or berlin-limit');
    if (m.holds_limit && !('to' in m && m.to === 'berlin')) wrong('holds_limit has no second value to stand for', 'leave it out, or measure to berlin');
  }
  checkBounds(facts, report);
  checkTexts(facts, report);
}

const lines = (facts: RawFacts) => [...facts.defenceLines, ...facts.boundary, ...facts.haltLine];
const endsOf = (m: ClaimMeasure): string[] => [...(m.method !== 'days' && m.method !== 'years' ? [...('from' in m ? [m.from] : []), ...('to' in m ? [m.to] : [])] : []), ...('via' in m ? m.via : []), ...('goal' in m ? [m.goal] : []), ...('at' in m ? [m.at] : [])];
const daysOf = (m: ClaimMeasure): string[] => (m.method === 'days' ? [m.from, m.to] : m.method === 'pace' ? [m.since, m.date] : []);

function knownEnds(facts: RawFacts): (end: string) => boolean {
  const points = new Set([...facts.places, ...facts.captures].map((f) => f.value.id)), drawn = new Set(lines(facts).map((l) => l.value.id));
  return (end) => FIXED.has(end) || points.has(end) || end.startsWith('river:') || (end.startsWith('line:') && drawn.has(end.slice(5)));
}

/** Every claim that is measured has at least one value that its verdict hangs on. */
function checkBounds(facts: RawFacts, report: Report): void {
  const first = new Map<string, At>(), bound = new Set<string>(), seen = new Map<string, At>();
  for (const { value: m, at } of facts.claimMeasures) {
    if (seen.has(m.id)) report.add(at, m.id, `the measure ${m.id} stands already in line ${seen.get(m.id)!.line}`, 'give this one an id of its own');
    seen.set(m.id, at);
    if (!first.has(m.claim)) first.set(m.claim, at);
    if (m.holds) bound.add(m.claim);
  }
  for (const [claim, at] of first) if (!bound.has(claim)) report.add(at, claim, 'no measure of this claim says within which values the verdict stands', 'add holds: [lowest, highest] to one of them');
}

function checkTexts(facts: RawFacts, report: Report): void {
  const works = new Set(facts.sources.map((s) => s.value.id));
  for (const { value: c, at } of facts.claims) for (const key of ['claim', 'record'] as const) {
    const { typed, cited } = numbersIn(c[key]);
    for (const number of typed) report.add(at, `${c.id} ${key}`, `the number "${number}" is typed in`, 'let the build fill it with {m id} from claim-measures.yaml, or mark it {told …} or {cited …|source|locator}');
    for (const source of cited) if (!works.has(source)) report.add(at, `${c.id} ${key}`, `the source ${source} is not in sources.yaml`, 'add it there or correct its id');
  }
}
