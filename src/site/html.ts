// How does text become HTML safely? Escaping, in one place.
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for element content or a double-quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);

/** Straight quotes to curly ones, as English sets them. */
export const curly = (text: string): string =>
  text.replace(/(^|[\s([—–])"/g, '$1“').replaceAll('"', '”').replace(/(^|[\s([—–“])'/g, '$1‘').replaceAll("'", '’');
