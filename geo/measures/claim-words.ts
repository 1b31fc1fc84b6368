// What do the claims say once their numbers are filled in? Plain texts for the published ledger.
import type { Claim, PublishedClaim } from '../model/claim';
import { claimPieces } from '../model/claim-text';
import type { LocatedMeasure } from '../model/facts';
import type { Measure } from '../model/measure';
import { formOf, measurePhrase, namedMeasures } from '../model/measure-words';
import type { Problem } from '../model/problem';

type Fill = { text: string; unknown: string[] };

/** One text with every reference replaced by its words; ids of measures that are not there. */
export function filledText(text: string, measures: ReadonlyMap<string, Measure>): Fill {
  const unknown: string[] = [];
  const words = claimPieces(text).map((piece) => {
    if (piece.kind !== 'measure') return piece.text;
    const found = namedMeasures(piece.id, measures), form = formOf(piece.form);
    if (found.length === 0 || !form) unknown.push(`${piece.id} ${piece.form}`.trim());
    const [gate, limit] = found.map((m) => measurePhrase(m, form ?? 'from'));
    if (!limit) return gate ?? '';
    return form === 'bare' ? `${gate} (city limit ${limit})` : `${gate} (${limit})`;
  });
  return { text: words.join(''), unknown };
}

/** The claims with their numbers, and every reference to a measure that does not exist. */
export function publishedClaims(claims: readonly Claim[], inputs: readonly LocatedMeasure[], measures: readonly Measure[]): { claims: PublishedClaim[]; problems: Problem[] } {
  const byId = new Map(measures.map((m) => [m.id, m])), problems: Problem[] = [];
  const made = claims.map((c): PublishedClaim => {
    const claim = filledText(c.claim, byId), record = filledText(c.record, byId);
    for (const id of [...claim.unknown, ...record.unknown]) problems.push({ file: 'geo/facts/claims.csv', line: 1, where: c.id, what: `there is no measure "${id}"`, mend: 'use an id of claim-measures.yaml, alone or followed by to or bare' });
    return { ...c, claim: claim.text, record: record.text, claim_markup: c.claim, record_markup: c.record, measures: inputs.filter((m) => m.value.claim === c.id).map((m) => m.value.id) };
  });
  return { claims: made, problems };
}
