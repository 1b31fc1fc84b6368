// Which passages are there, in which account and order? Every content/accounts/<account>/<id>.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../geo/model/problem';
import { parsePassage, type Passage } from './passage';

const Account = z.strictObject({
  id: z.enum(['telegram', 'conversation', 'cable']),
  letter: z.enum(['A', 'B', 'C']),
  title: z.string(),
  kind: z.string(),
  summary: z.string(),
  lead: z.array(z.string()),
});
export type Account = z.infer<typeof Account>;
export interface AccountPassages { account: Account; passages: Passage[] }

const ordinal = (id: string): number => Number(id.slice(1));

/** The accounts that have passages, in the order of the list, and every problem met on the way. Reads the disk. */
export function readAccounts(content: string): { accounts: AccountPassages[]; problems: Problem[] } {
  const file = join(content, 'accounts', 'accounts.yaml');
  const problems: Problem[] = [];
  const accounts = z.array(Account).parse(parse(readFileSync(file, 'utf8'))).map((account) => {
    const folder = join(content, 'accounts', account.id);
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
    const passages: Passage[] = [];
    for (const name of names) {
      const path = join(folder, name);
      const result = parsePassage(path, name.replace(/\.md$/, ''), readFileSync(path, 'utf8'));
      if ('passage' in result) passages.push(result.passage);
      else problems.push(...result.problems);
    }
    return { account, passages: passages.sort((a, b) => ordinal(a.id) - ordinal(b.id)) };
  });
  return { accounts: accounts.filter(({ passages }) => passages.length > 0), problems };
}
