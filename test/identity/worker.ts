// A worker for the canaries: it pays, tells news and sends on every channel in the channel's own words, and keeps all that goes out.
import { storageInMemory, transcriptsInMemory } from '../../bench/support/porth-in-memory.ts';
import { sendOnMessenger } from '../../bot/channels/messenger/send.ts';
import type { Post } from '../../bot/channels/meta.ts';
import { sendBySms } from '../../bot/channels/sms/send.ts';
import { sendOnWhatsApp } from '../../bot/channels/whatsapp/send.ts';
import type { Content } from '../../bot/content.ts';
import { heed } from '../../bot/heed.ts';
import type { ChannelId, Effect, Event } from '../../bot/model.ts';
import type { Send, Senders } from '../../bot/runtime/ports.ts';
import { conversationKey, type ConversationRecord } from '../../bot/runtime/record.ts';
import { casesThatTell } from '../../bot/services/news.ts';
import type { Transactions } from '../../bot/services/transactions.ts';
import { paymentMail } from '../../dialogs/payment-mail.ts';
import { understand } from '../../dialogs/understand.ts';
import { dynamoDbAccounts } from '../../lambdas/aws/dynamodb-accounts.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbFollowers } from '../../lambdas/aws/dynamodb-followers.ts';
import { dynamoDbPaymentBook } from '../../lambdas/aws/dynamodb-payment-book.ts';
import { dynamoDbPromises } from '../../lambdas/aws/dynamodb-promises.ts';
import { promisedNext } from '../../lambdas/payments/promised.ts';
import { payingLookUp } from '../../lambdas/payments/look-up.ts';
import { saidPaidTwice } from '../../lambdas/transactions/paid-twice.ts';
import { sendReceipt } from '../../lambdas/transactions/payment-receipt.ts';
import { startPayment } from '../../lambdas/transactions/start-payment.ts';
import { workshop, type Table } from '../runtime/workshop.ts';

/** Everything that left for a person, as it left. */
export type Heard = string[];

const told = (heard: Heard, what: unknown): void => void heard.push(JSON.stringify(what));

/** Meta takes whatever it is given, and so does whoever sends the texts. */
const sendersInto = (heard: Heard): Senders => {
  let id = 0;
  const post: Post = (_, body) => {
    const { recipient: __, to: ___, ...said } = body as Readonly<Record<string, unknown>>;
    told(heard, said);
    const taken = { message_id: `m${++id}`, messages: [{ id: `w${id}` }] };
    return Promise.resolve({ status: 200, body: taken });
  };
  const webchat: Send = ({ activities, sent }) => {
    for (const { conversation: _, recipient: __, id: ___, ...said } of activities.slice(sent))
      if (said.from?.role === 'bot') told(heard, said);
    return Promise.resolve({ sent: activities.length });
  };
  return {
    webchat,
    messenger: sendOnMessenger(post),
    whatsapp: sendOnWhatsApp(post, { phoneNumberId: '1' }),
    sms: sendBySms({
      name: 'notify',
      send: ({ text }) => {
        told(heard, text);
        return Promise.resolve({ kind: 'sent', id: `s${++id}` });
      },
    }),
  };
};

/** @param content what it says, which may be watched */
export const canaryWorker = (table: Table, content: Content) => {
  const { client, tableName } = table;
  const heard: Heard = [];
  const storage = storageInMemory();
  const book = dynamoDbPaymentBook(client, tableName);
  const accounts = dynamoDbAccounts(client, tableName, { timeZone: 'Europe/London' });
  const promises = dynamoDbPromises(client, tableName, 'P');
  const way = { phone: () => Promise.resolve(), email: () => Promise.resolve() };
  const shop = workshop(
    table,
    (ports) => {
      const lookUp = payingLookUp({ on: true, mail: true, accounts, book, promises, clock: ports.clock });
      const start = startPayment({
        book,
        accounts,
        promised: (conversation, access) =>
          promisedNext({ promises, accounts, clock: ports.clock }, conversation, access),
        stop: () => Promise.resolve(),
      });
      const asked: Transactions = {
        'payments.paid-twice': saidPaidTwice({ book, cases: dynamoDbCases(client, tableName), prefix: 'RF' }),
        'payments.receipt': sendReceipt({
          book,
          mails: { send: () => Promise.resolve({ kind: 'sent' }) },
          receipt: paymentMail,
        }),
      };
      return {
        // What is kept of the conversation is not what is looked for, and a table for it takes most of the time.
        storage,
        transcripts: transcriptsInMemory(),
        statuses: { sent: () => Promise.resolve([]) },
        senders: sendersInto(heard),
        mind: { content, heed, understand },
        effects: async (effect: Effect, on: ChannelId) => {
          if (effect.kind === 'find' && effect.in === 'paying')
            return { ok: true, found: await lookUp(effect.by, effect.conversation, effect.access) };
          if (effect.kind === 'submit' && effect.transaction === 'payments.start')
            return start({ ...effect, channel: on, receivedAt: ports.clock().toISOString() });
          const later = effect.kind === 'submit' ? asked[effect.transaction] : undefined;
          if (effect.kind === 'submit' && later !== undefined)
            return later({ ...effect, channel: on, receivedAt: ports.clock().toISOString() });
          return ports.effects(effect, on);
        },
      };
    },
    [],
    way,
  );
  const followers = dynamoDbFollowers(client, tableName);
  const events: Event[] = [];
  const cases = casesThatTell({
    cases: shop.cases,
    followers,
    enqueue: (some) => Promise.resolve(void events.push(...some)),
    clock: () => shop.time.now,
  });
  const record = async (conversation: string) => {
    const key = conversationKey(conversation);
    return (await storage.read([key]))[key] as ConversationRecord | undefined;
  };
  return { ...shop, record, cases, followers, book, heard, events };
};
export type CanaryWorker = ReturnType<typeof canaryWorker>;
