// What can be asked of the data half? `geo` writes every layer, `check` reads and judges the facts.
import { readFileSync } from 'node:fs';
import { Problems } from './model/problem';
import { LayerProblems } from './publish/check';
import { runPipeline, type Step } from './pipeline';
import { readFacts } from './read';
import { summaryText } from './read/summary';
import { buildTable, type Timing } from './table';

/** The value after `--name`, or what stands for it. */
function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] ?? otherwise : otherwise;
}

const CAMPAIGN_FOLDER = option('campaign', 'geo');
const OUT = option('out', '.build/data');

async function geo(): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const timings: Timing[] = [];
  const step: Step = (name, work) => {
    const from = performance.now(), result = work();
    timings.push({ name, seconds: (performance.now() - from) / 1000 });
    return result;
  };
  const built = await runPipeline(OUT, version, step, CAMPAIGN_FOLDER);
  console.log(buildTable(OUT, built, timings, process.resourceUsage().maxRSS / 1024));
}

/** `check [folder]`: the facts of the project, or a copy of them. */
const check = (): void => console.log(summaryText(readFacts(process.argv[3])));

const COMMANDS: Record<string, () => void | Promise<void>> = { geo, check };

const command = COMMANDS[process.argv[2] ?? 'geo'];
if (!command) {
  console.error(`unknown command "${process.argv[2]}"; use: node geo/run.mjs geo | check`);
  process.exit(1);
}
try {
  await command();
} catch (error) {
  // Known faults are sentences for whoever edits the facts; anything else is a fault of the program and keeps its trace.
  if (!(error instanceof Problems || error instanceof LayerProblems)) throw error;
  console.error(`${error.message}\n\n${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'}.`);
  process.exitCode = 1;
}
