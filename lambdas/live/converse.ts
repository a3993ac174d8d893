// Puts the worker together from what it runs on. What not every turn needs is loaded when first used.
import middy from '@middy/core';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import type { KeepFiles } from '../../bot/channels/keep-files.ts';
import type { SecondOpinion } from '../../bot/runtime/decide.ts';
import type { DoEffect, Drop, Push, SafetyMarks, Send } from '../../bot/runtime/ports.ts';
import type { Cases } from '../../bot/services/cases.ts';
import type { FeedbackBook } from '../../bot/services/feedback.ts';
import type { UnansweredBook } from '../../bot/services/unanswered.ts';
import type { MakeLink } from '../../bot/services/links.ts';
import type { DoPaymentEffect } from '../payments/effects.ts';
import type { Lookups } from '../../bot/services/lookups.ts';
import type { Persons } from '../../bot/services/persons.ts';
import type { Spending } from '../../bot/services/spending.ts';
import type { Statuses } from '../../bot/services/statuses.ts';
import { worker } from '../../bot/runtime/worker.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import type { dynamoDbTransactions } from '../aws/dynamodb-transactions.ts';
import { tableClient } from '../aws/table-client.ts';
import { DynamoDbStorage } from '../aws/dynamodb-storage.ts';
import { DynamoDbTranscriptStore } from '../aws/dynamodb-transcript-store.ts';
import { call } from '../call.ts';
import { clock } from '../clock.ts';
import { converse, type ConverseDeps } from '../converse.ts';
import { filesFirst } from '../files-first.ts';
import type { MayLookUp } from '../identity/look-up-limits.ts';
import { paymentFirst, type NewsOfPayment } from '../payment-first.ts';
import { lazyCall, lazyPort } from '../lazily.ts';
import { linksOf, linkToken } from '../links.ts';
import { countNoMatch, countVisit, logTurn, warn } from '../log.ts';
import { channelSettings, lexSettings, settings } from '../settings.ts';
import { topicsFrom } from '../topics.ts';
import { codeSenders } from './code-senders.ts';
import { mails } from './mails.ts';
import { senders } from './senders.ts';
import { signs } from './signs.ts';

/** Waits for a socket that may be announced before API Gateway has finished opening it. */
const OPENING_MS = [50, 150, 400, 1_000];

const live = (): ConverseDeps => {
  const { TABLE_NAME, DEAD_LETTER_URL, DIRECTLINE_SECRET } = settings(
    'TABLE_NAME',
    'DEAD_LETTER_URL',
    'DIRECTLINE_SECRET',
  );
  const client = tableClient();
  const { council } = atOnce;
  const cases = lazyPort<Cases>(async () => {
    const { dynamoDbCases } = await import('../aws/dynamodb-cases.ts');
    return dynamoDbCases(client, TABLE_NAME);
  }, ['open', 'find', 'update', 'of']);
  const deadLetter = lazyCall<ConverseDeps['deadLetter']>(async () => {
    const { deadLetterTo } = await import('../aws/dead-letters.ts');
    return deadLetterTo(DEAD_LETTER_URL);
  });
  const spending = lazyPort<Spending>(async () => {
    const { dynamoDbSpending } = await import('../aws/dynamodb-spending.ts');
    return dynamoDbSpending(client, TABLE_NAME);
  }, ['take', 'first']);
  const channels = senders({ spending, content: atOnce });
  const send = codeSenders({ text: channels.sms, mails: mails(), secret: DIRECTLINE_SECRET });
  const identity = { secret: DIRECTLINE_SECRET, send, warn };
  const on = channelSettings('GOVUK_PAY_API_KEY', 'GOVUK_PAY_WEBHOOK_SECRET');
  const pay = on && {
    key: on.GOVUK_PAY_API_KEY,
    client,
    table: TABLE_NAME,
    call,
    clock,
    timeZone: council.timeZone,
    warn,
  };
  const lookups = lazyPort<Lookups>(async () => {
    const { dynamoDbLookups } = await import('../aws/dynamodb-lookups.ts');
    return dynamoDbLookups(client, TABLE_NAME, {
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
  const transactions = lazyPort<ReturnType<typeof dynamoDbTransactions>>(async () => {
    const { dynamoDbTransactions } = await import('../aws/dynamodb-transactions.ts');
    const paying = pay && (await import('../govuk-pay/paying.ts')).payingWith(pay);
    return dynamoDbTransactions(client, TABLE_NAME, {
      cases,
      clock,
      count: countVisit,
      identity,
      note: countNoMatch,
      mails: mails(),
      ...(paying && { paying }),
      ...council,
      forwards: (process.env['OPEN311_URL'] ?? '') !== '',
    });
  }, [
    'appointments.cancel',
    'appointments.confirm',
    'appointments.missed',
    'appointments.move',
    'complaint.stage-1',
    'highways.follow',
    'highways.pothole',
    'identity.code',
    'identity.codes-unasked',
    'identity.language',
    'identity.match',
    'incidents.report',
    'payments.paid-twice',
    'payments.promise',
    'payments.money-stop',
    'payments.promise-withdrawn',
    'payments.receipt',
    'payments.start',
    'repairs.report',
    'streets.abandoned-vehicle',
    'streets.dog-fouling',
    'streets.fly-tip',
    'streets.light',
    'waste.bulky',
    'waste.missed-bin',
    'waste.missed-bin-again',
  ]);
  const feedback = lazyPort<Pick<FeedbackBook, 'keep'>>(async () => {
    const { dynamoDbFeedback } = await import('../aws/dynamodb-feedback.ts');
    return dynamoDbFeedback(client, TABLE_NAME);
  }, ['keep']);
  const unanswered = lazyPort<Pick<UnansweredBook, 'keep'>>(async () => {
    const { dynamoDbUnanswered } = await import('../aws/dynamodb-unanswered.ts');
    return dynamoDbUnanswered(client, TABLE_NAME);
  }, ['keep']);
  const statuses = lazyPort<Pick<Statuses, 'sent'>>(async () => {
    const { dynamoDbStatuses } = await import('../aws/dynamodb-statuses.ts');
    return dynamoDbStatuses(client, TABLE_NAME);
  }, ['sent']);
  const push = (patience: readonly number[]) =>
    lazyCall<Push>(async () => {
      const { pushTo, socketsClient } = await import('../aws/sockets.ts');
      return pushTo(socketsClient(), patience);
    });
  const drop = lazyCall<Drop>(async () => {
    const { dropWith, socketsClient } = await import('../aws/sockets.ts');
    return dropWith(socketsClient());
  });
  const publicUrl = (process.env['PUBLIC_URL'] ?? '').replace(/\/$/, '');
  const links = lazyCall<MakeLink>(async () => {
    const { dynamoDbLinks } = await import('../aws/dynamodb-links.ts');
    const book = dynamoDbLinks(client, TABLE_NAME);
    return (link) => book.make(linkToken(DIRECTLINE_SECRET, link.key), link);
  });
  const leave = lazyCall<Persons['leave']>(async () => {
    const { dynamoDbPersons } = await import('../aws/dynamodb-persons.ts');
    const persons = dynamoDbPersons(client, TABLE_NAME);
    return (conversation) => persons.leave(conversation);
  });
  const mayLookUp = lazyCall<MayLookUp>(async () => {
    const [{ dynamoDbAttempts }, { lookUpLimits }] = await Promise.all([
      import('../aws/dynamodb-attempts.ts'),
      import('../identity/look-up-limits.ts'),
    ]);
    return lookUpLimits({
      attempts: dynamoDbAttempts(client, TABLE_NAME, { secret: DIRECTLINE_SECRET, clock }),
    });
  });
  const topics = topicsFrom(
    async () => {
      const [{ understand }, { content }, { heed }] = await Promise.all([
        import('../../dialogs/understand.ts'),
        import('../../dialogs/content.ts'),
        import('../../bot/heed.ts'),
      ]);
      return { understand, content, heed };
    },
    atOnce,
    async () => (await import('../../dialogs/triage/heard/index.ts')).allDangers,
  );
  const lex = lexSettings();
  // Whoever sends on them sends files, too.
  if (Object.keys(channels).length > 0) settings('BUCKET_NAME', 'PUBLIC_URL');
  const work = worker({
    storage: new DynamoDbStorage(client, TABLE_NAME),
    transcripts: new DynamoDbTranscriptStore(client, TABLE_NAME),
    adapter: new PorthAdapter(),
    signs: signs(),
    senders: {
      webchat: lazyCall<Send>(async () => {
        const { sendToSockets } = await import('../../bot/channels/webchat/send.ts');
        return sendToSockets(push([]));
      }),
      ...channels,
    },
    push: push(OPENING_MS),
    drop,
    effects: lazyCall<DoEffect>(async () => {
      const { effectsWith } = await import('../effects.ts');
      const paid: DoPaymentEffect = async (...given) =>
        (await import('./paid.ts')).paidWith({ client, table: TABLE_NAME, cases, clock, warn })(...given);
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
        deadLetter,
        clock,
        references,
      });
    }),
    statuses,
    marks: lazyPort<SafetyMarks>(async () => {
      const { dynamoDbSafetyMarks } = await import('../aws/dynamodb-safety-marks.ts');
      return dynamoDbSafetyMarks(client, TABLE_NAME);
    }, ['of', 'mark']),
    linkOf: linksOf(DIRECTLINE_SECRET, publicUrl),
    mind: {
      get content() {
        return topics.content;
      },
      get heed() {
        return topics.heed;
      },
      understand: topics.understand,
    },
    rest: topics.rest,
    ...(lex && {
      second: lazyCall<SecondOpinion>(async () =>
        (await import('./second-opinion.ts')).secondOpinionOf(lex, client, TABLE_NAME),
      ),
    }),
    clock,
    log: logTurn,
    warn,
  });
  const withFiles = filesFirst({
    keep: lazyCall<KeepFiles>(async () => (await import('./media.ts')).mediaKeeper()),
    publicUrl,
    dangers: () => topics.content.dangers,
  });
  const withNews = paymentFirst(
    pay && lazyCall<NewsOfPayment>(async () => (await import('../govuk-pay/paying.ts')).newsWith(pay)),
  );
  return { work: topics.before(withNews(withFiles(work))), deadLetter };
};

export const handler = middy(converse(live()));
