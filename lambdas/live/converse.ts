// Puts the worker together from what it runs on. What not every turn needs is loaded when first used.
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import type { IncidentWork } from '../../bot/incidents/worker.ts';
import type { Work } from '../../bot/runtime/worker.ts';
import type { KeepFiles } from '../../bot/channels/keep-files.ts';
import type { SecondOpinion } from '../../bot/runtime/decide.ts';
import type { DoEffect, Drop, Push, SafetyMarks, Send } from '../../bot/runtime/ports.ts';
import type { Cases } from '../../bot/services/cases.ts';
import type { Spending } from '../../bot/services/spending.ts';
import type { Statuses } from '../../bot/services/statuses.ts';
import { worker } from '../../bot/runtime/worker.ts';
import type { Switch } from '../../bot/switches/switch.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import type { EnqueueAll } from '../aws/queue.ts';
import { tableClient } from '../aws/table-client.ts';
import { DynamoDbStorage } from '../aws/dynamodb-storage.ts';
import { DynamoDbTranscriptStore } from '../aws/dynamodb-transcript-store.ts';
import { call } from '../call.ts';
import { clock } from '../clock.ts';
import { converse, type ConverseDeps } from '../converse.ts';
import { filesFirst } from '../files-first.ts';
import type { HearOnCall } from '../on-call-first.ts';
import { paymentFirst, type NewsOfPayment } from '../payment-first.ts';
import { lazyCall, lazyPort } from '../lazily.ts';
import { linksOf } from '../links.ts';
import { logTurn, warn } from '../log.ts';
import { once } from '../once.ts';
import type { Seen } from '../seen.ts';
import { channelSettings, lexSettings, settings } from '../settings.ts';
import { topicsFrom } from '../topics.ts';
import { codeSenders } from './code-senders.ts';
import type { deskSideOn } from './desk-side.ts';
import { mails } from './mails.ts';
import type { NoticesLive } from './notices.ts';
import { senders } from './senders.ts';
import { signs } from './signs.ts';
import { logged } from './logged.ts';

type Desk = ReturnType<typeof deskSideOn>;

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
  const enqueue = lazyCall<EnqueueAll>(async () => {
    const { enqueueTo, queueClient } = await import('../aws/queue.ts');
    return enqueueTo(queueClient(), settings('QUEUE_URL').QUEUE_URL);
  });
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
  let notices: NoticesLive | undefined;
  let switches: Seen<Switch> | undefined;
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
    async () => {
      const [of, off] = await Promise.all([import('./notices.ts'), import('./switches.ts')]);
      notices ??= of.noticesLive(client, TABLE_NAME);
      switches ??= off.switchesLive(client, TABLE_NAME);
      await Promise.all([notices.look(), switches.look()]);
    },
  );
  const onDesk = once(async () => (await import('./desk-side.ts')).deskSideOn(client, TABLE_NAME));
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
    effects: lazyCall<DoEffect>(async () =>
      (await import('./effects.ts')).effectsOn({
        client,
        table: TABLE_NAME,
        secret: DIRECTLINE_SECRET,
        identity,
        pay,
        cases,
        enqueue,
        deadLetter,
        desk: lazyPort<Desk['effects']>(async () => (await onDesk()).effects, ['tell', 'handled']),
      }),
    ),
    desk: lazyPort<Desk['side']>(async () => (await onDesk()).side, ['queue', 'after', 'changed']),
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
      get notices() {
        return notices?.now ?? [];
      },
      get off() {
        return switches?.now ?? [];
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
  const incidents = lazyCall<IncidentWork>(async () =>
    (await import('./incidents.ts')).incidentsWith({
      client,
      table: TABLE_NAME,
      secret: DIRECTLINE_SECRET,
      publicUrl,
      text: channels.sms,
      statuses,
      cases,
      enqueue,
    }),
  );
  // Only those who write by text can be on call.
  const withOnCall = (work: Work): Work => {
    const texted = lazyCall<Work>(async () =>
      (await import('../on-call-first.ts')).onCallFirst({
        hear: lazyCall<HearOnCall>(async () =>
          (await import('./on-call.ts')).hearingWith(client, TABLE_NAME),
        ),
        dangers: () => topics.content.dangers,
      })(work),
    );
    return (event, remainingMs) => (event.channel === 'sms' ? texted : work)(event, remainingMs);
  };
  return { work: topics.before(withNews(withOnCall(withFiles(work)))), incidents, deadLetter };
};

export const handler = logged(converse(live()));
