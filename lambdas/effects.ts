// Does what dialogs asked for, after the state is saved. Every effect carries a key that makes it happen once.
import type { Access, Effect, Ended, Json, Language, Level } from '../bot/model.ts';
import { TRANSACTIONS } from '../bot/personal.ts';
import type { DeskEffects } from '../bot/handoff/board.ts';
import type { KeepCard } from '../bot/handoff/seen.ts';
import type { DoEffect } from '../bot/runtime/ports.ts';
import type { Cases } from '../bot/services/cases.ts';
import type { Notices } from '../bot/notices/notice.ts';
import type { Follow } from '../bot/notices/tell.ts';
import type { FeedbackBook } from '../bot/services/feedback.ts';
import { expiryOf, type MakeLink } from '../bot/services/links.ts';
import type { Lookups } from '../bot/services/lookups.ts';
import type { Persons } from '../bot/services/persons.ts';
import type { UnansweredBook } from '../bot/services/unanswered.ts';
import type { Transactions } from '../bot/services/transactions.ts';
import type { DoPaymentEffect } from './payments/effects.ts';
import { hasEvidence, type KeepEvidence } from './evidence.ts';
import type { MayLookUp } from './identity/look-up-limits.ts';
import { plainJson } from './aws/plain-json.ts';

export type EffectDeps = {
  readonly cases: Cases;
  readonly lookups: Lookups;
  /** Transactions that do more than open a case. */
  readonly transactions?: Transactions;
  readonly feedback: Pick<FeedbackBook, 'keep'>;
  readonly unanswered: Pick<UnansweredBook, 'keep'>;
  readonly links: MakeLink;
  /** Without it no payments are taken, so none come of them. */
  readonly paid?: DoPaymentEffect;
  /** Attaches what was told to a notice, and tells them what became of it meanwhile. Without it there are no notices. */
  readonly follow?: Follow;
  /** That news did not reach somebody stands with the notice. */
  readonly untold?: Notices['untold'];
  /** Keeps the photos of a hazard for as long as its case. Without it they go with all others. */
  readonly evidence?: KeepEvidence;
  /** Keeps the card of a case that a person will see to. Without it none is kept. */
  readonly card?: KeepCard;
  /** Without it there is no desk to tell. */
  readonly desk?: DeskEffects;
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
    unanswered,
    links,
    paid,
    mayLookUp,
    leave,
    card,
    evidence,
    desk,
    follow,
    untold,
    deadLetter,
    clock,
    references,
  }: EffectDeps): DoEffect =>
  async (effect, channel, account) => {
    switch (effect.kind) {
      case 'submit': {
        const { kind: _, hazardAt, language, ...asked } = effect;
        // The legal clock of a hazard runs from when it was told, however late it gets here.
        const submission = { ...asked, channel, receivedAt: hazardAt ?? clock().toISOString() };
        const { transaction, access } = effect;
        if ((TRANSACTIONS[transaction] ?? 1) > levelOf(access)) return NOT_KNOWN;
        const own = Object.hasOwn(transactions, transaction) ? transactions[transaction] : undefined;
        const told = { ...submission, ...(language === undefined ? {} : { language }) };
        if (own !== undefined) {
          const result = await own(told, hazardAt === undefined ? undefined : account);
          const reference = 'reference' in result ? result.reference : undefined;
          // Last: whoever is paged for a danger waits for no photo.
          if (reference !== undefined && hasEvidence(effect)) await evidence?.({ ...effect, reference });
          return result;
        }
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
      case 'unanswered': {
        const { kind: _, ...message } = effect;
        await unanswered.keep({ ...message, channel });
        return undefined;
      }
      case 'credit':
      case 'receipt':
      case 'refund':
        if (paid === undefined) throw new TypeError('Here are no payments.');
        await paid(effect, channel);
        return undefined;
      case 'follow':
        if (follow === undefined) throw new TypeError('Here are no notices.');
        await follow(effect);
        return undefined;
      case 'untold': {
        const { kind: _, key: __, ...news } = effect;
        await untold?.(news);
        return undefined;
      }
      case 'card':
        await card?.(effect, channel, account);
        return undefined;
      case 'desk':
        await desk?.tell(effect, channel, account);
        return undefined;
      case 'handled': {
        const { kind: _, key: __, ...handled } = effect;
        await desk?.handled(handled);
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

/** The account on the channel is known at all times. */
const levelOf = (access: Access | undefined): Level => access?.proof?.level ?? 1;

/** Whatever a dialog asked for, it is done for nobody who is not known surely enough. */
const NOT_KNOWN: Ended = {
  ok: false,
  again: false,
  ends: {
    en: 'I could not send this, because I no longer know surely enough who you are. Start again, and I check it first.',
    cy: 'Ni allwn anfon hyn, gan nad wyf bellach yn gwybod yn ddigon sicr pwy ydych chi. Dechreuwch eto, a byddaf yn gwirio yn gyntaf.',
  },
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
