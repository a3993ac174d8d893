// The first webhook of a fresh process: Porth's function as it is bundled, and a bare one bundled alike.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../infra/bundle.ts';
import type { HttpRequest } from '../../lambdas/http.ts';
import { interleaved, medianRatio } from './measure.ts';
import { probeIn, type Probed } from './probe.ts';
import { buildSplit } from './typical.ts';

const ROUNDS = 11;
export type Cold = {
  readonly name: string;
  readonly bare: readonly number[];
  readonly porth: readonly number[];
  readonly ratio: number;
};

const BARE = `
import { queueClient } from '../../lambdas/aws/queue.ts';
import { bareWhole, toQueue } from './bare-receive.ts';
export const handler = bareWhole(process.env.MESSENGER_APP_SECRET, toQueue(queueClient(), process.env.QUEUE_URL));
`;

export const coldStarts = async (
  environment: Readonly<Record<string, string>>,
  requests: readonly (readonly [name: string, request: HttpRequest])[],
): Promise<Cold[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'porth-bench-'));
  try {
    const at = (name: string) => join(folder, name, 'index.cjs');
    await bundle('receive', join(folder, 'porth'));
    await buildSplit(join(folder, 'bare'), {
      stdin: { contents: BARE, resolveDir: import.meta.dirname, sourcefile: 'bare.ts', loader: 'ts' },
      absWorkingDir: import.meta.dirname,
    });
    const probe = probeIn(folder);
    const found: Cold[] = [];
    for (const [name, request] of requests) {
      const first = (who: string) => async () => repliedIn(await probe(at(who), environment, request));
      const tasks = { bare: first('bare'), porth: first('porth') };
      await interleaved(1, tasks);
      const { bare, porth } = await interleaved(ROUNDS, tasks);
      found.push({ name, bare, porth, ratio: medianRatio(porth, bare) });
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const repliedIn = ({ replied, answer }: Probed): number => {
  const { statusCode } = (answer ?? {}) as { readonly statusCode?: number };
  if (statusCode !== 200 || replied === undefined)
    throw new Error(`The first webhook was answered ${statusCode ?? 'not at all'}.`);
  return replied;
};
