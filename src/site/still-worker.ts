// What does one of the threads that draw still maps do? It loads the layers once and answers job after job.
import { parentPort, workerData } from 'node:worker_threads';
import { readAtlasData } from './atlas-data';
import { drawer } from './still-drawer';
import type { StillAnswer, StillJob } from './still-pool';

if (!parentPort) throw new Error('still-worker.ts runs as a worker thread only; see still-pool.ts');
const port = parentPort;
const draw = drawer(readAtlasData((workerData as { folder: string }).folder));

port.on('message', ({ n, spec, view, words }: StillJob) => {
  const answer = (a: StillAnswer): void => port.postMessage(a);
  draw(spec, view, words).then((map) => answer({ n, map }), (error: unknown) => answer({ n, error: error instanceof Error ? error.message : String(error) }));
});
