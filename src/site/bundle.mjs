// How does Node run TypeScript here? esbuild bundles one entry into .build/bundles and it is imported fresh.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const FOLDER = '.build/bundles';

/** The file that `entry` (a path from the project root) was bundled into: for threads. */
export async function bundledFile(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry], bundle: true, write: false, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error',
  });
  const code = outputFiles[0].contents;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const file = resolve(join(FOLDER, `${entry.replace(/\W+/g, '-')}-${hash}.mjs`));
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== Buffer.from(code).toString()) writeFileSync(file, code);
  return file;
}

/** The module that `entry` exports. The same source gives the same module object. */
export const bundled = async (entry) => import(pathToFileURL(await bundledFile(entry)).href);
