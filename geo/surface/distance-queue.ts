// Who works out the distance fields? A second thread, ahead of the days, so that both cores are used; else this one, when asked.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { signedDistance } from './distance';
import type { Grid } from './grid';
import type { XY } from './plane';

/** One field to work out: rings in plane km, and the points around which distances are needed. `order` sorts the work. */
export interface DistanceJob { rings: XY[][]; where: XY[]; order: number }

/** What the second thread is given: grids, jobs, and shared memory for the results and for saying that one is done. */
export interface DistanceWork { xs: Float64Array; ys: Float64Array; job: DistanceJob; field: SharedArrayBuffer; done: Int32Array; index: number }

/** Gives the field of job n; waits for it if need be. Each may be asked for once. */
export type Distances = (n: number) => Float32Array;

const WORKER = new URL('./distance-worker.mjs', import.meta.url);

/** One queue for several grids: results come in the order of `order`, whichever grid they belong to. */
export function distanceQueues(all: readonly { grid: Grid; jobs: readonly DistanceJob[] }[]): Distances[] {
  if (!existsSync(fileURLToPath(WORKER))) return all.map(({ grid, jobs }) => (n) => signedDistance(grid, jobs[n]!.rings, jobs[n]!.where));
  const done = all.map(({ jobs }) => new Int32Array(new SharedArrayBuffer(4 * jobs.length)));
  const fields = all.map(({ grid, jobs }) => jobs.map(() => new SharedArrayBuffer(4 * grid.nx * grid.ny)));
  const work = all.flatMap(({ grid, jobs }, q) => jobs.map((job, n): DistanceWork => ({ xs: grid.xs.slice(), ys: grid.ys.slice(), job, field: fields[q]![n]!, done: done[q]!, index: n })));
  const worker = new Worker(WORKER, { workerData: work.sort((a, b) => a.job.order - b.job.order) });
  worker.on('error', (error) => { throw error; });
  return all.map((_, q) => (n) => {
    if (Atomics.load(done[q]!, n) === 0 && Atomics.wait(done[q]!, n, 0, 120_000) === 'timed-out') throw new Error('the thread that works out distances does not answer');
    const field = new Float32Array(fields[q]![n]!);
    fields[q]![n] = new SharedArrayBuffer(0); // the caller holds it now
    return field;
  });
}
