// What does a style expression say for one feature? The part of MapLibre's expression language that our style uses.

export interface Scope { zoom: number; properties: Readonly<Record<string, unknown>>; state: Readonly<Record<string, unknown>> }
type Operator = (args: readonly unknown[], scope: Scope) => unknown;

const compare = (test: (a: string | number, b: string | number) => boolean): Operator => ([a, b], s) => {
  const x = evaluate(a, s), y = evaluate(b, s);
  return typeof x === typeof y && (typeof x === 'string' || typeof x === 'number') ? test(x, y as typeof x) : false;
};

const OPERATORS: Record<string, Operator> = {
  literal: ([value]) => value,
  get: ([name], s) => s.properties[String(name)] ?? null,
  zoom: (_, s) => s.zoom,
  'global-state': ([name], s) => s.state[String(name)] ?? null,
  '==': ([a, b], s) => evaluate(a, s) === evaluate(b, s),
  '!=': ([a, b], s) => evaluate(a, s) !== evaluate(b, s),
  '<': compare((a, b) => a < b), '<=': compare((a, b) => a <= b), '>': compare((a, b) => a > b), '>=': compare((a, b) => a >= b),
  all: (args, s) => args.every((a) => evaluate(a, s) === true),
  any: (args, s) => args.some((a) => evaluate(a, s) === true),
  '!': ([a], s) => evaluate(a, s) !== true,
  in: ([needle, haystack], s) => (evaluate(haystack, s) as readonly unknown[] | null)?.includes(evaluate(needle, s)) ?? false,
  coalesce: (args, s) => args.map((a) => evaluate(a, s)).find((v) => v !== null && v !== undefined) ?? null,
  concat: (args, s) => args.map((a) => String(evaluate(a, s) ?? '')).join(''),
  slice: ([a, from, to], s) => String(evaluate(a, s)).slice(Number(evaluate(from, s)), to === undefined ? undefined : Number(evaluate(to, s))),
  '*': (args, s) => args.reduce<number>((product, a) => product * Number(evaluate(a, s)), 1),
  'to-number': ([a], s) => Number(evaluate(a, s)),
  upcase: ([a], s) => String(evaluate(a, s)).toUpperCase(),
  case: (args, s) => {
    for (let i = 0; i + 1 < args.length; i += 2) if (evaluate(args[i], s) === true) return evaluate(args[i + 1], s);
    return evaluate(args[args.length - 1], s);
  },
  match: ([input, ...rest], s) => {
    const value = evaluate(input, s);
    for (let i = 0; i + 1 < rest.length; i += 2) {
      const label = rest[i];
      if (Array.isArray(label) ? label.includes(value) : label === value) return evaluate(rest[i + 1], s);
    }
    return evaluate(rest[rest.length - 1], s);
  },
  interpolate: ([how, input, ...stops], s) => {
    const x = Number(evaluate(input, s));
    let i = 0;
    while (i + 2 < stops.length && x > Number(stops[i + 2])) i += 2;
    const [x0, y0, x1, y1] = [stops[i], stops[i + 1], stops[i + 2], stops[i + 3]];
    if (x1 === undefined || x <= Number(x0)) return evaluate(y0, s);
    const base = Array.isArray(how) && how[0] === 'exponential' ? Number(how[1]) : 1, span = Number(x1) - Number(x0), way = Math.min(span, x - Number(x0));
    return mix(evaluate(y0, s), evaluate(y1, s), base === 1 ? way / span : (base ** way - 1) / (base ** span - 1));
  },
};

/** The value of an expression or constant. Throws on an operator the still maps do not know. */
export function evaluate(expression: unknown, scope: Scope): unknown {
  if (!Array.isArray(expression) || typeof expression[0] !== 'string') return expression;
  const [name, ...args] = expression as [string, ...unknown[]];
  const operator = OPERATORS[name];
  if (!operator) throw new Error(`the still maps know no style operator "${name}"; add it to src/print/evaluate.ts`);
  return operator(args, scope);
}

function mix(a: unknown, b: unknown, t: number): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + (b - a) * t;
  const part = (hex: unknown, i: number): number => Number.parseInt(String(hex).slice(i, i + 2), 16);
  return `#${[1, 3, 5].map((i) => Math.round(part(a, i) + (part(b, i) - part(a, i)) * t).toString(16).padStart(2, '0')).join('')}`;
}
