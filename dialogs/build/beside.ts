// Learning that takes long, in a thread of its own: a machine has more than one core, and two things are learned that need nothing of each other.
import { Worker } from 'node:worker_threads';

/**
 * @param file beside this one, which posts what it learned of `data`
 * @throws what the thread threw, and an error if it ended without a word
 */
export const beside = <Learned>(file: `./${string}.ts`, data: unknown): Promise<Learned> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(file, import.meta.url), { workerData: data });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`${file} ended with ${code} and had learned nothing.`));
    });
  });
