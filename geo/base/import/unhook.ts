// Where two sources of one river meet, does the line run back on itself? Takes such hooks out.
import { metres, type Position } from './plane';

/** Hooks at joints are short: links between the sources are at most 900 m, spurs of a border less. */
const SHORT_M = 450;
/** A river does not turn back by more than this between two short steps, degrees. */
const SHARP = 85;

function turn(a: Position, b: Position, c: Position): number {
  const k = Math.cos((b[1] * Math.PI) / 180);
  const one = Math.atan2(b[1] - a[1], (b[0] - a[0]) * k), two = Math.atan2(c[1] - b[1], (c[0] - b[0]) * k);
  const degrees = (Math.abs(two - one) * 180) / Math.PI;
  return degrees > 180 ? 360 - degrees : degrees;
}

/** Drops vertices of sharp short turns from a chain of stretches; ends of neighbouring stretches stay joined. */
export function unhook<S extends { line: Position[] }>(stretches: readonly S[]): S[] {
  const chain = stretches.flatMap((s, of) => s.line.map((p) => ({ p, of })))
    .filter(({ p }, i, all) => i === 0 || metres(all[i - 1]!.p, p) > 1);
  for (let i = 1; i < chain.length - 1;) {
    const [a, b, c] = [chain[i - 1]!.p, chain[i]!.p, chain[i + 1]!.p];
    if (turn(a, b, c) > SHARP && Math.min(metres(a, b), metres(b, c)) < SHORT_M) {
      chain.splice(i, 1);
      i = Math.max(1, i - 1);
    } else i++;
  }
  let end: Position | undefined;
  return stretches.flatMap((s, of) => {
    const own = chain.filter((v) => v.of === of).map((v) => v.p);
    const line = end ? [end, ...own] : own;
    end = line.at(-1);
    return line.length < 2 ? [] : [{ ...s, line }];
  });
}
