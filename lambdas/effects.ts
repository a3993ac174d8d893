// Does what dialogs asked for, after the state is saved. Every effect carries a key that makes it happen once.
import type { Find, Json } from '../bot/model.ts';
import type { DoEffect } from '../bot/runtime/ports.ts';
import type { Cases } from '../bot/services/cases.ts';
import type { FeedbackBook } from '../bot/services/feedback.ts';
import type { Lookups } from '../bot/services/lookups.ts';
import { plainJson } from './aws/plain-json.ts';

export type EffectDeps = {
  readonly cases: Cases;
  readonly lookups: Lookups;
  readonly feedback: Pick<FeedbackBook, 'keep'>;
  readonly deadLetter: (body: string, cause: string) => Promise<void>;
  readonly clock: () => Date;
  /** First letters of a reference, by transaction. */
  readonly references: Readonly<Record<string, string>>;
};

/** A look-up takes this long at most: three of them, with the waits between, still leave time to say that it failed. */
const LOOK_UP_MS = 2_000;

export const effectsWith =
  ({ cases, lookups, feedback, deadLetter, clock, references }: EffectDeps): DoEffect =>
  async (effect) => {
    switch (effect.kind) {
      case 'submit': {
        const { key, conversation, transaction, answers } = effect;
        const receivedAt = clock().toISOString();
        const prefix = references[transaction] ?? 'C';
        return {
          ok: true,
          reference: await cases.open({ key, conversation, transaction, answers, receivedAt }, prefix),
        };
      }
      case 'find':
        return { ok: true, found: await within(LOOK_UP_MS, lookUp(lookups, effect)) };
      case 'feedback': {
        const { kind: _, ...said } = effect;
        await feedback.keep(said);
        return undefined;
      }
      case 'dead-letter':
        await deadLetter(plainJson(effect.event), effect.cause);
        return undefined;
      default:
        throw new TypeError(`This version cannot do "${(effect satisfies never as { kind: string }).kind}".`);
    }
  };

const lookUp = (lookups: Lookups, { in: where, by }: Find): Promise<Json> => {
  const ways: Readonly<Record<string, (by: string) => Promise<Json>>> = lookups;
  const way = Object.hasOwn(ways, where) ? ways[where] : undefined;
  if (way === undefined) throw new TypeError(`This version cannot look anything up in "${where}".`);
  return way(by);
};

const within = async <T>(ms: number, asked: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`There was no answer in ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};
