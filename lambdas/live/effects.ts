// Puts together what effects are done with: read with the first of them, for a safety line waits for none.
import type { KeepCard } from '../../bot/handoff/seen.ts';
import type { DoEffect } from '../../bot/runtime/ports.ts';
import type { FeedbackBook } from '../../bot/services/feedback.ts';
import type { MakeLink } from '../../bot/services/links.ts';
import type { Lookups } from '../../bot/services/lookups.ts';
import type { Persons } from '../../bot/services/persons.ts';
import type { UnansweredBook } from '../../bot/services/unanswered.ts';
import { council } from '../../dialogs/council.ts';
import { clock } from '../clock.ts';
import { effectsWith, type EffectDeps } from '../effects.ts';
import type { MayLookUp } from '../identity/look-up-limits.ts';
import { lazyCall, lazyPort } from '../lazily.ts';
import { linkToken } from '../links.ts';
import { warn } from '../log.ts';
import type { DoPaymentEffect } from '../payments/effects.ts';
import { mails } from './mails.ts';
import { transactionsWith, type TransactionParts } from './transactions.ts';

export type EffectParts = Omit<TransactionParts, 'clock'> & {
  /** Signs the links. */
  readonly secret: string;
  readonly deadLetter: EffectDeps['deadLetter'];
  readonly desk: NonNullable<EffectDeps['desk']>;
};

export const effectsOn = ({
  client,
  table,
  secret,
  identity,
  pay,
  cases,
  enqueue,
  deadLetter,
  desk,
}: EffectParts): DoEffect => {
  const transactions = transactionsWith({ client, table, cases, enqueue, identity, pay, clock });
  const lookups = lazyPort<Lookups>(async () => {
    const { dynamoDbLookups } = await import('../aws/dynamodb-lookups.ts');
    return dynamoDbLookups(client, table, {
      closures: council.closures,
      clock,
      identity: { ...identity, timeZone: council.timeZone },
      paying: { on: pay !== undefined, mail: mails().on },
    });
  }, [
    'arrangement',
    'addresses',
    'appointment',
    'appointments',
    'code-ways',
    'codes',
    'collections',
    'holds',
    'letters',
    'misses',
    'needs',
    'nudges',
    'paying',
    'reported',
    'request',
    'promise',
    'promise-due',
    'requests',
    'rounds',
    'slots',
    'statement',
    'stock',
    'streets',
    'taken',
    'unfinished',
  ]);
  const feedback = lazyPort<Pick<FeedbackBook, 'keep'>>(async () => {
    const { dynamoDbFeedback } = await import('../aws/dynamodb-feedback.ts');
    return dynamoDbFeedback(client, table);
  }, ['keep']);
  const unanswered = lazyPort<Pick<UnansweredBook, 'keep'>>(async () => {
    const { dynamoDbUnanswered } = await import('../aws/dynamodb-unanswered.ts');
    return dynamoDbUnanswered(client, table);
  }, ['keep']);
  const links = lazyCall<MakeLink>(async () => {
    const { dynamoDbLinks } = await import('../aws/dynamodb-links.ts');
    const book = dynamoDbLinks(client, table);
    return (link) => book.make(linkToken(secret, link.key), link);
  });
  const leave = lazyCall<Persons['leave']>(async () => {
    const { dynamoDbPersons } = await import('../aws/dynamodb-persons.ts');
    const persons = dynamoDbPersons(client, table);
    return (conversation) => persons.leave(conversation);
  });
  const mayLookUp = lazyCall<MayLookUp>(async () => {
    const [{ dynamoDbAttempts }, { lookUpLimits }] = await Promise.all([
      import('../aws/dynamodb-attempts.ts'),
      import('../identity/look-up-limits.ts'),
    ]);
    return lookUpLimits({
      attempts: dynamoDbAttempts(client, table, { secret: secret, clock }),
    });
  });
  const paid: DoPaymentEffect = async (...given) =>
    (await import('./paid.ts')).paidWith({ client, table, cases, clock, warn })(...given);
  const { references } = council;
  return effectsWith({
    cases,
    lookups,
    transactions,
    feedback,
    unanswered,
    links,
    paid,
    mayLookUp,
    leave,
    card: lazyCall<KeepCard>(async () => (await import('./cards.ts')).cardsOn(client, table, cases)),
    evidence: async (of) => (await import('./evidence.ts')).evidenceLive(of),
    desk,
    follow: async (asked) => (await import('./notices.ts')).followLive(client, table)(asked),
    untold: async (news) => (await import('./notices.ts')).untoldLive(client, table)(news),
    deadLetter,
    clock,
    references,
  });
};
