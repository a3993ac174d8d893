// Does what dialogs asked for, after the state is saved. Every effect carries a key that makes it happen once.
import type { Access, Find, Json } from '../bot/model.ts';
import type { DoEffect } from '../bot/runtime/ports.ts';
import type { Cases } from '../bot/services/cases.ts';
import type { FeedbackBook } from '../bot/services/feedback.ts';
import { expiryOf, type MakeLink } from '../bot/services/links.ts';
import type { Lookups } from '../bot/services/lookups.ts';
import type { Transactions } from '../bot/services/transactions.ts';
import type { DoPaymentEffect } from './payments/effects.ts';
import { plainJson } from './aws/plain-json.ts';

export type EffectDeps = {
  readonly cases: Cases;
  readonly lookups: Lookups;
  /** Transactions that do more than open a case. */
  readonly transactions?: Transactions;
  readonly feedback: Pick<FeedbackBook, 'keep'>;
  readonly links: MakeLink;
  /** Without it no payments are taken, so none come of them. */
  readonly paid?: DoPaymentEffect;
  readonly deadLetter: (body: string, cause: string) => Promise<void>;
  readonly clock: () => Date;
  /** First letters of a reference, by transaction. */
  readonly references: Readonly<Record<string, string>>;
};

/** A look-up takes this long at most: three of them, with the waits between, still leave time to say that it failed. */
const LOOK_UP_MS = 2_000;

export const effectsWith =
  ({
    cases,
    lookups,
    transactions = {},
    feedback,
    links,
    paid,
    deadLetter,
    clock,
    references,
  }: EffectDeps): DoEffect =>
  async (effect, channel) => {
    switch (effect.kind) {
      case 'submit': {
        const { kind: _, hazardAt, language, ...asked } = effect;
        // The legal clock of a hazard runs from when it was told, however late it gets here.
        const submission = { ...asked, channel, receivedAt: hazardAt ?? clock().toISOString() };
        const { transaction } = effect;
        const own = Object.hasOwn(transactions, transaction) ? transactions[transaction] : undefined;
        if (own !== undefined) return own({ ...submission, ...(language === undefined ? {} : { language }) });
        const { expectedBy } = effect.answers;
        const standing = typeof expectedBy === 'string' ? { expectedBy } : {};
        const reference = await cases.open({ ...submission, ...standing }, references[transaction] ?? 'C');
        return { ok: true, reference };
      }
      case 'find':
        return { ok: true, found: await within(LOOK_UP_MS, lookUp(lookups, effect)) };
      case 'feedback': {
        const { kind: _, ...said } = effect;
        await feedback.keep(said);
        return undefined;
      }
      case 'credit':
      case 'receipt':
      case 'refund':
        if (paid === undefined) throw new TypeError('Here are no payments.');
        await paid(effect, channel);
        return undefined;
      case 'link': {
        const { kind: _, ...link } = effect;
        await links({ ...link, expiresAt: expiryOf(link.purpose, clock()) });
        return undefined;
      }
      case 'dead-letter':
        await deadLetter(plainJson(effect.event), effect.cause);
        return undefined;
      default:
        throw new TypeError(`This version cannot do "${(effect satisfies never as { kind: string }).kind}".`);
    }
  };

type Finding = Find & { readonly conversation: string; readonly access?: Access };

const lookUp = (lookups: Lookups, { in: where, by, conversation, access }: Finding): Promise<Json> => {
  const ways: Readonly<Record<string, Way>> = lookups;
  const way = Object.hasOwn(ways, where) ? ways[where] : undefined;
  if (way === undefined) throw new TypeError(`This version cannot look anything up in "${where}".`);
  return way(by, conversation, access);
};
type Way = (by: string, conversation: string, access?: Access) => Promise<Json>;

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
