// Does what dialogs asked for, after the state is saved. Every effect carries a key that makes it happen once.
import type { Access, Effect, Json, Language } from '../bot/model.ts';
import type { DoEffect } from '../bot/runtime/ports.ts';
import type { Cases } from '../bot/services/cases.ts';
import type { FeedbackBook } from '../bot/services/feedback.ts';
import { expiryOf, type MakeLink } from '../bot/services/links.ts';
import type { Lookups } from '../bot/services/lookups.ts';
import type { Persons } from '../bot/services/persons.ts';
import type { Transactions } from '../bot/services/transactions.ts';
import type { MayLookUp } from './identity/look-up-limits.ts';
import { plainJson } from './aws/plain-json.ts';

export type EffectDeps = {
  readonly cases: Cases;
  readonly lookups: Lookups;
  /** Transactions that do more than open a case. */
  readonly transactions?: Transactions;
  readonly feedback: Pick<FeedbackBook, 'keep'>;
  readonly links: MakeLink;
  /** A conversation is nobody's from now on. */
  readonly leave: Persons['leave'];
  /** Whether somebody has looked up too much already. */
  readonly mayLookUp: MayLookUp;
  readonly deadLetter: (body: string, cause: string) => Promise<void>;
  readonly clock: () => Date;
  /** First letters of a reference, by transaction. */
  readonly references: Readonly<Record<string, string>>;
};

/** A look-up takes this long at most: three of them, with the waits between, still leave time to say that it failed. */
const LOOK_UP_MS = 2_000;
/** What sends something on the way is not tried again: a second code would make the first useless. */
const SENDING_MS = 5_000;
const msFor = (where: string): number => (where === 'codes' ? SENDING_MS : LOOK_UP_MS);

export const effectsWith =
  ({
    cases,
    lookups,
    transactions = {},
    feedback,
    links,
    mayLookUp,
    leave,
    deadLetter,
    clock,
    references,
  }: EffectDeps): DoEffect =>
  async (effect, channel) => {
    switch (effect.kind) {
      case 'submit': {
        const { kind: _, hazardAt, ...asked } = effect;
        // The legal clock of a hazard runs from when it was told, however late it gets here.
        const submission = { ...asked, channel, receivedAt: hazardAt ?? clock().toISOString() };
        const { transaction } = effect;
        const own = Object.hasOwn(transactions, transaction) ? transactions[transaction] : undefined;
        if (own !== undefined) return own(submission);
        const { expectedBy } = effect.answers;
        const standing = typeof expectedBy === 'string' ? { expectedBy } : {};
        const reference = await cases.open({ ...submission, ...standing }, references[transaction] ?? 'C');
        return { ok: true, reference };
      }
      case 'find': {
        const ended = await mayLookUp(effect);
        if (ended !== undefined) return ended;
        return { ok: true, found: await within(msFor(effect.in), lookUp(lookups, effect)) };
      }
      case 'feedback': {
        const { kind: _, ...said } = effect;
        await feedback.keep(said);
        return undefined;
      }
      case 'leave':
        await leave(effect.conversation);
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

type Finding = Effect & { readonly kind: 'find' };

const lookUp = (
  lookups: Lookups,
  { in: where, by, conversation, access, language }: Finding,
): Promise<Json> => {
  const ways: Readonly<Record<string, Way>> = lookups;
  const way = Object.hasOwn(ways, where) ? ways[where] : undefined;
  if (way === undefined) throw new TypeError(`This version cannot look anything up in "${where}".`);
  return way(by, conversation, access, language);
};
type Way = (by: string, conversation: string, access?: Access, language?: Language) => Promise<Json>;

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
