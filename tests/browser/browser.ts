// How do the browser tests get a browser and a server? $CHROMIUM, else chromium on the PATH, else the one of the package.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.geojson': 'application/geo+json', '.woff2': 'font/woff2' };

async function executable(): Promise<string> {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  const onPath = spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim();
  if (onPath) return onPath;
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** A headless browser; `extra` are more flags. */
export const launch = async (extra: string[] = []): Promise<Browser> => chromium.launch({ executablePath: await executable(), args: [...FLAGS, ...extra] });

/** Serves a folder under `prefix` on a free port; the answer is the address of its root. */
export async function serve(folder: string, prefix = '/'): Promise<{ url: string; close: () => void }> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const inside = path.startsWith(prefix) ? normalize(path.slice(prefix.length)) : null;
    let file = inside === null || inside.startsWith('..') ? '' : join(folder, inside);
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!file || !existsSync(file)) {
      response.writeHead(404).end('no such file');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return { url: `http://127.0.0.1:${address.port}${prefix}`, close: () => server.close() };
}

export interface Watched { page: Page; /** Addresses asked of anybody but the test server. */ outside: string[]; /** Console errors, page errors and refused content. */ faults: string[] }

/** A page that notes every request to elsewhere and every error. */
export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 640 }, ...options });
  const page = await context.newPage();
  const outside: string[] = [];
  const faults: string[] = [];
  const home = new URL(address).origin;
  page.on('request', (r) => { if (/^https?:/.test(r.url()) && new URL(r.url()).origin !== home) outside.push(r.url()); });
  page.on('console', (m) => { if (m.type() === 'error' || m.type() === 'warning') faults.push(m.text()); });
  page.on('pageerror', (e) => faults.push(e.message));
  await page.goto(address, { waitUntil: 'load' });
  return { page, outside, faults };
}

/** Waits until the moving map stands still on the passage being read, which is `passage`. */
export const idle = (page: Page, passage: string): Promise<unknown> =>
  page.waitForSelector(`html[data-map="idle"][data-passage="${passage}"]`, { timeout: 50_000 });
