// How is XML written here? Escaped, in a fixed order, nothing clever.

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text fit for XML content and for attributes in double quotes; characters XML forbids are dropped. */
// eslint-disable-next-line no-control-regex
export const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '');

export type Attributes = Readonly<Record<string, string | number>>;

/** One element; `inside` is XML already. */
export function element(name: string, attributes: Attributes = {}, inside = ''): string {
  const head = Object.entries(attributes).map(([k, v]) => ` ${k}="${escape(String(v))}"`).join('');
  return inside === '' ? `<${name}${head}/>` : `<${name}${head}>${inside}</${name}>`;
}

/** One element that holds text. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string => element(name, attributes, escape(text) || ' ');

/** QGIS's own map of options. */
export const options = (values: Attributes): string => element('Option', { type: 'Map' },
  Object.entries(values).map(([name, value]) => element('Option', { name, type: 'QString', value })).join(''));
