// How does the prose of a passage become HTML? Places, numbers, claims and citations resolved; nothing typed in.
import type { Claim } from '../../geo/model/claim';
import { bareDigits } from './bare-digits';
import { curly, escapeHtml } from './html';
import { parseInline, type Inline, type InlineError } from './inline-parse';
import { resolveNumber, type NumberContext } from './inline-number';
import { VERDICT_LOOK } from './verdict';

export interface InlineContext extends NumberContext {
  /** Id of the passage, prefix of its anchors. */
  passage: string;
  claims: ReadonlyMap<string, Claim>;
}

export interface Rendered { html: string; errors: InlineError[]; places: string[]; claims: string[] }

type Sink = Omit<Rendered, 'html'>;

function placeHtml(node: Inline & { kind: 'place' }, ctx: InlineContext, sink: Sink): string {
  const place = ctx.places.get(node.id);
  if (!place) {
    sink.errors.push({ at: node.at, what: `the place "${node.id}" is not in the gazetteer`, mend: 'use the id of a row in geo/facts/places/*.csv, or add the place there' });
    return escapeHtml(node.label ?? node.id);
  }
  sink.places.push(node.id);
  return `<a class="place" href="/places/${node.id}/" data-place="${node.id}">${escapeHtml(curly(node.label ?? place.name))}</a>`;
}

function claimHtml(node: Inline & { kind: 'claim' }, ctx: InlineContext, sink: Sink): string {
  const words = render(node.children, ctx, sink);
  const claim = ctx.claims.get(node.id);
  if (!claim) {
    sink.errors.push({ at: node.at, what: `the claim ${node.id} is not in the ledger`, mend: 'use the id of a claim in geo/facts/claims.csv' });
    return words;
  }
  sink.claims.push(node.id);
  const { word } = VERDICT_LOOK[claim.verdict];
  return `<a class="mark" href="#${ctx.passage}-${node.id}"><svg class="vm" aria-hidden="true"><use href="#v-${claim.verdict}"/></svg> ${word}<span class="vh"> (${node.id})</span></a><span class="claim">${words}</span>`;
}

function one(node: Inline, ctx: InlineContext, sink: Sink): string {
  switch (node.kind) {
    case 'text': {
      for (const bare of bareDigits(node.text)) {
        sink.errors.push({ at: node.at + bare.at, what: `the number "${bare.digits}" is typed in`, mend: 'let the build fill it: {km a b}, {front side day gate}, {days from to}, or mark it {told …} or {cited …|source|locator}' });
      }
      return escapeHtml(curly(node.text));
    }
    case 'em': return `<em>${render(node.children, ctx, sink)}</em>`;
    case 'place': return placeHtml(node, ctx, sink);
    case 'claim': return claimHtml(node, ctx, sink);
    case 'number': {
      const result = resolveNumber(node.name, node.args, ctx);
      if ('html' in result) return result.html;
      sink.errors.push({ at: node.at, ...result });
      return '';
    }
  }
}

const render = (tree: readonly Inline[], ctx: InlineContext, sink: Sink): string => tree.map((node) => one(node, ctx, sink)).join('');

/** One paragraph (or one record text) to HTML. Errors count characters from the start of `text`. */
export function renderInline(text: string, ctx: InlineContext): Rendered {
  const { tree, errors } = parseInline(text);
  const sink: Sink = { errors: [...errors], places: [], claims: [] };
  const html = render(tree, ctx, sink);
  return { html, ...sink };
}
