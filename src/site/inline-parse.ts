// What does a sentence of a passage consist of? Text, emphasis, places, numbers by reference, claims: a small tree.

export type Inline =
  | { kind: 'text'; text: string; at: number }
  | { kind: 'em'; children: Inline[]; at: number }
  | { kind: 'place'; id: string; label: string | null; at: number }
  | { kind: 'claim'; id: string; children: Inline[]; at: number }
  | { kind: 'number'; name: string; args: string; at: number };

export interface InlineError { at: number; what: string; mend: string }

const OPENERS = /\(\(|\)\)|\[\[|\{|\*/g;
const CLAIM = /^\(\(([ABC]-\d{3}):\s*/;
const PLACE = /^\[\[([^\]|]*)(?:\|([^\]]*))?\]\]/;
const NUMBER = /^\{([a-z]+)\s+([^{}]*)\}/;

interface Cursor { text: string; i: number; errors: InlineError[] }

/** Everything up to `close` (or the end of the paragraph when `close` is empty). */
function run(c: Cursor, close: '' | '))' | '*'): Inline[] {
  const out: Inline[] = [];
  const openedAt = c.i;
  while (c.i < c.text.length) {
    OPENERS.lastIndex = c.i;
    const hit = OPENERS.exec(c.text);
    const end = hit ? hit.index : c.text.length;
    if (end > c.i) out.push({ kind: 'text', text: c.text.slice(c.i, end), at: c.i });
    c.i = end;
    if (!hit) break;
    if (hit[0] === close) {
      c.i += close.length;
      return out;
    }
    out.push(item(c, hit[0]));
  }
  if (close) c.errors.push({ at: openedAt, what: close === '*' ? 'an emphasis is not closed' : 'a claim is not closed', mend: `close it with ${close} in the same paragraph` });
  return out;
}

/** One piece that starts at the cursor with `opener`; the cursor moves behind it. */
function item(c: Cursor, opener: string): Inline {
  const at = c.i;
  const rest = c.text.slice(at);
  const claim = opener === '((' ? CLAIM.exec(rest) : null;
  if (claim) {
    c.i += claim[0].length;
    return { kind: 'claim', id: claim[1] ?? '', children: run(c, '))'), at };
  }
  const place = opener === '[[' ? PLACE.exec(rest) : null;
  if (place) {
    c.i += place[0].length;
    return { kind: 'place', id: (place[1] ?? '').trim(), label: place[2]?.trim() ?? null, at };
  }
  const number = opener === '{' ? NUMBER.exec(rest) : null;
  if (number) {
    c.i += number[0].length;
    return { kind: 'number', name: number[1] ?? '', args: (number[2] ?? '').trim(), at };
  }
  c.i += opener.length;
  if (opener === '*') return { kind: 'em', children: run(c, '*'), at };
  c.errors.push({ at, what: `"${rest.slice(0, 24)}" is not understood`, mend: 'write ((C-004: words)), [[place]] or {km a b}, each closed in its paragraph' });
  return { kind: 'text', text: opener, at };
}

/** The tree of one paragraph; `at` counts characters from the start of the paragraph. */
export function parseInline(text: string): { tree: Inline[]; errors: InlineError[] } {
  const cursor: Cursor = { text, i: 0, errors: [] };
  return { tree: run(cursor, ''), errors: cursor.errors };
}
