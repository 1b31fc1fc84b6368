// How are hundreds of still maps drawn in seconds? By a thread for each core, each taking the next map as soon as it is done with one.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { View } from '../map-style/camera';
import type { MapSpec } from './map-spec';
import type { DrawStill, StillMap, StillWords } from './passage-map';

export interface StillJob { n: number; spec: MapSpec; view: View; words: StillWords }
export type StillAnswer = { n: number; map: StillMap } | { n: number; error: string };

interface Waiting extends StillJob { resolve: (map: StillMap) => void; reject: (error: Error) => void }
interface Thread { worker: Worker; busy: Waiting | null }

/** A second thread has to load all layers: not for fewer maps than this. */
const WORTH_IT = 6;

/** Room for what lives no longer than one map: with the usual 16 MB a third of the time goes into collecting it. */
const YOUNG_MB = 128;

/** Draws maps on threads that run the bundled `script` over the data in `folder`. `close` ends them. */
export function stillPool(script: string, folder: string): { draw: DrawStill; close: () => void } {
  const threads: Thread[] = [], queue: Waiting[] = [];
  let count = 0;
  const start = (): void => {
    const thread: Thread = { worker: new Worker(script, { workerData: { folder }, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }), busy: null };
    const fail = (error: Error): void => { thread.busy?.reject(error); for (const job of queue.splice(0)) job.reject(error); };
    thread.worker.on('error', fail);
    thread.worker.on('message', (answer: StillAnswer) => {
      const job = thread.busy;
      thread.busy = null;
      if ('map' in answer) job?.resolve(answer.map);
      else job?.reject(new Error(answer.error));
      next(thread);
    });
    threads.push(thread);
    next(thread);
  };
  const next = (thread: Thread): void => {
    const job = queue.shift();
    if (!job) return;
    thread.busy = job;
    thread.worker.postMessage({ n: job.n, spec: job.spec, view: job.view, words: job.words } satisfies StillJob);
  };
  const draw: DrawStill = (spec, view, words) => new Promise((resolve, reject) => {
    queue.push({ n: (count += 1), spec, view, words, resolve, reject });
    const idle = threads.find((t) => t.busy === null);
    if (idle) next(idle);
    else if (threads.length === 0 || (threads.length < availableParallelism() && queue.length >= WORTH_IT)) start();
  });
  return { draw, close: () => { for (const { worker } of threads) void worker.terminate(); } };
}
