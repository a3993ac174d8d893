// A thread that trains the model of the topics: FAQs in, its bytes out, and the asks that clash.
import { parentPort, workerData } from 'node:worker_threads';
import type { Faq } from '../../bot/content.ts';
import { pack } from '../../bot/understanding/model.ts';
import type { Clash } from '../../bot/understanding/train/calibrate.ts';
import { train } from '../../bot/understanding/train/train.ts';
import { knowledge, lessonsBeside } from './knowledge.ts';

export type TopicsLearned = { readonly packed: Uint8Array; readonly clashes: readonly Clash[] };

const { model, clashes } = train([...(workerData as readonly Faq[]), ...lessonsBeside], knowledge);
parentPort?.postMessage({ packed: pack(model), clashes } satisfies TopicsLearned);
