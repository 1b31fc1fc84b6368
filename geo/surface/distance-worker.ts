// The second thread: works out distance fields one after another and says of each when it is done.
import { workerData } from 'node:worker_threads';
import { signedDistance } from './distance';
import type { DistanceWork } from './distance-queue';

for (const { xs, ys, job, field, done, index } of workerData as DistanceWork[]) {
  new Float32Array(field).set(signedDistance({ xs, ys, nx: xs.length, ny: ys.length }, job.rings, job.where));
  Atomics.store(done, index, 1);
  Atomics.notify(done, index);
}
