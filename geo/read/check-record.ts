// Does one raw record fit its schema? Turns what zod finds into sentences an editor of facts understands.
import type { z } from 'zod';
import type { At, Report } from './report';

type Issue = z.core.$ZodIssue;

/**
 * Checks a raw record against its schema.
 * @param name how the record is called in messages, e.g. `E029`
 * @returns the typed record, or null when problems were reported
 */
export function checkRecord<S extends z.ZodType>(schema: S, raw: unknown, name: string, at: At, report: Report): z.output<S> | null {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const told = new Set<string>();
  for (const issue of result.error.issues) {
    const field = issue.path.join('.');
    if (told.has(field)) continue;
    told.add(field);
    const [what, mend] = explain(issue, valueAt(raw, issue.path));
    report.add(at, `${name} ${field}`.trim(), what, mend);
  }
  return null;
}

function explain(issue: Issue, value: unknown): [string, string] {
  const shown = show(value);
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return ['it is missing', `add it (${wanted(issue.expected)})`];
      return [`${shown} is no ${issue.expected}`, `write ${wanted(issue.expected)}`];
    case 'invalid_value':
      return [`${shown} is not known here`, `write one of: ${issue.values.map(String).join(', ')}`];
    case 'too_small':
      return issue.origin === 'string' ? [`${shown} is too short`, 'say what it is'] : [`${shown} is too small`, `it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`];
    case 'too_big':
      return [`${shown} is too large`, `it must be at most ${issue.maximum}`];
    case 'unrecognized_keys':
      return [`${issue.keys.join(', ')}: unknown here`, 'remove it, or correct its spelling'];
    case 'invalid_format':
      return issue.format === 'url' ? [`${shown} is no web address`, 'write it with https://'] : [`${shown} is not allowed`, issue.message];
    default:
      return day(shown, issue.message) ?? [`${shown} is not allowed`, issue.message];
  }
}

const day = (shown: string, message: string): [string, string] | null =>
  message.startsWith('a day is written') ? [`${shown} is no day`, 'write YYYY-MM-DD, a day of the calendar']
    : message.startsWith('the campaign runs') ? [`${shown} lies outside the campaign`, `${message.replace('the campaign runs', 'it runs')}: correct the day`] : null;

const wanted = (expected: string): string =>
  ({ number: 'a number, in digits with a decimal point', int: 'a whole number', boolean: 'true or false', string: 'text', array: 'a list', object: 'a record' })[expected] ?? expected;

const show = (value: unknown): string => (value === undefined ? 'nothing' : typeof value === 'string' ? `"${value}"` : JSON.stringify(value));

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((v, key) => (typeof v === 'object' && v !== null ? (v as Record<PropertyKey, unknown>)[key] : undefined), raw);
