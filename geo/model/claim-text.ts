// How is the text of a claim written? Words with {m id}, {told …} and {cited …|source|locator}; no other number may stand in it.
import { typedNumbers } from './typed-numbers';

export type ClaimPiece =
  | { kind: 'text'; text: string }
  | { kind: 'measure'; id: string; form: string }
  | { kind: 'told'; text: string }
  | { kind: 'cited'; text: string; source: string; locator: string };

const REFERENCE = /\{(m|told|cited)\s+([^{}]+)\}/g;

function pieceOf(name: string, args: string): ClaimPiece {
  if (name === 'told') return { kind: 'told', text: args };
  const [first = '', source = '', locator = ''] = args.split('|').map((part) => part.trim());
  if (name === 'cited') return { kind: 'cited', text: first, source, locator };
  const [id = '', form = ''] = first.split(/\s+/);
  return { kind: 'measure', id, form };
}

/** The text cut at its references, in order. */
export function claimPieces(text: string): ClaimPiece[] {
  const out: ClaimPiece[] = [];
  let from = 0;
  for (const hit of text.matchAll(REFERENCE)) {
    if (hit.index > from) out.push({ kind: 'text', text: text.slice(from, hit.index) });
    out.push(pieceOf(hit[1] ?? '', (hit[2] ?? '').trim()));
    from = hit.index + hit[0].length;
  }
  if (from < text.length) out.push({ kind: 'text', text: text.slice(from) });
  return out;
}

/** Numbers that are typed into the text, and the works its cited figures name. */
export function numbersIn(text: string): { typed: string[]; cited: string[] } {
  const pieces = claimPieces(text);
  return {
    typed: pieces.flatMap((p) => (p.kind === 'text' ? typedNumbers(p.text).map((n) => n.digits) : [])),
    cited: pieces.flatMap((p) => (p.kind === 'cited' ? [p.source] : [])),
  };
}
