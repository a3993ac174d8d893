// Somebody who guesses at an account, through the whole worker on a table: what they are told, and whether it is closed to them.
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import type { ChannelId, Event } from '../../bot/model.ts';
import { readReference } from '../../bot/services/account-references.ts';
import type { AccountRecord } from '../../bot/services/account-records.ts';
import { accountItems } from '../../lambdas/aws/dynamodb-accounts.ts';
import { message, workshop, type Table } from '../runtime/workshop.ts';
import { recordOf } from './planted.ts';

export type Claimed = { readonly reference: string; readonly postcode: string; readonly born: string };
/** `closed`: they are told that no more can be tried now. */
export type Came = 'matched' | 'no match' | 'closed';

let last = 2_200_000;
/** Another each time, as they are printed: whoever types it is not told that it cannot be one. */
export const newReference = (): string => {
  const reference = `RT-${String(++last)}`;
  return readReference(reference).ok ? reference : newReference();
};

let accounts = 0;
/** An account of its own for each who is guessed at. @returns what fits it */
export const accountToGuess = async (
  { client, tableName }: Table,
  more: Partial<AccountRecord> = {},
): Promise<Claimed> => {
  const n = String(++accounts).padStart(3, '0');
  const reference = newReference();
  const own = { account: `account-to-guess-${n}`, person: `person-to-guess-${n}` };
  const record = { ...recordOf(own), reference, ...more };
  const requests = accountItems(record).map((Item) => ({ PutRequest: { Item } }));
  await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } }));
  return { reference, postcode: record.postcode, born: '9 3 1971' };
};

/** It needs both to be shown: the account, and a code. */
export const OWE = 'how much do i owe';
/** Another each time. */
const LINK = /\/l\/[\w-]{22}/g;

let guessers = 0;
/** @param at Porth's time when they begin; it is theirs to move on */
export const guesser = (table: Table, channel: ChannelId, at = '2026-11-23T10:00:00.000Z') => {
  const codes: string[] = [];
  const said: string[] = [];
  const conversation = `guesser-${channel}-${++guessers}`;
  const take = (_: unknown, code: string) => Promise.resolve(void codes.push(code));
  const send = (delivery: { readonly activities: readonly object[]; readonly sent: number }) => {
    // Ids and times are of the turn, and not of what is said.
    for (const each of delivery.activities.slice(delivery.sent)) {
      const { text, suggestedActions, attachments, locale, from } = each as Readonly<Record<string, unknown>>;
      if ((from as { readonly role?: string } | undefined)?.role === 'bot')
        said.push(JSON.stringify({ text, suggestedActions, attachments, locale }).replaceAll(LINK, '/l/'));
    }
    return Promise.resolve({ sent: delivery.activities.length });
  };
  const shop = workshop(table, () => ({ senders: { [channel]: send } }), [], { phone: take });
  shop.time.now = new Date(at);
  let count = 0;
  const activity = async (what: object): Promise<readonly string[]> => {
    shop.time.now = new Date(shop.time.now.getTime() + 1_000);
    const now = shop.time.now.toISOString();
    const before = said.length;
    const from = { id: '+447700900199', name: '', role: 'user' };
    const event: object = {
      ...message(conversation, `${conversation}-${++count}`, ''),
      channel,
      at: now,
      receivedAt: now,
      activity: { type: 'message', from, ...what },
    };
    await shop.take(event as Event);
    return said.slice(before);
  };
  const says = (text: string) => activity({ text });
  const state = async () => (await shop.record(conversation))?.dialog;
  /** Whatever is open is left for it. */
  const asks = async (words: string) => {
    while ((await state())?.open !== undefined) await says('forget it');
    return says(words);
  };
  return {
    says,
    asks,
    state,
    codes,
    /** All that was said in the turn that answered it. */
    heard: () => said.slice(),
    later: (ms: number) => {
      shop.time.now = new Date(shop.time.now.getTime() + ms);
    },
    now: () => shop.time.now,
    /** @returns what came of it, and what they were told */
    claims: async ({
      reference,
      postcode,
      born,
    }: Claimed): Promise<{ came: Came; told: readonly string[] }> => {
      await says('log out');
      await asks(OWE);
      for (const text of [reference, postcode]) await says(text);
      const before = shop.logs.length;
      const told = await says(born);
      if ((await state())?.identity !== undefined) return { came: 'matched', told };
      const isClosed = shop.logs.slice(before).some(({ status }) => status === 'person');
      return { came: isClosed ? 'closed' : 'no match', told };
    },
    /** A new code. @returns whether one was sent */
    wantsCode: async (): Promise<boolean> => {
      const before = codes.length;
      await asks(OWE);
      return codes.length > before;
    },
    /** @returns whether it was the one, or whether it still is asked for */
    types: async (code: string): Promise<'right' | 'wrong' | 'spent'> => {
      const before = codes.length;
      await says(code);
      if ((await state())?.identity?.level === 3) return 'right';
      return codes.length > before || (await state())?.open === undefined ? 'spent' : 'wrong';
    },
    /** A request by its reference. @returns whether no more can be tried now */
    looksFor: async (reference: string, postcode: string): Promise<boolean> => {
      await asks('check my request');
      // The postcode is asked for once: later it is known.
      const told = [...(await says(reference)), ...(await says(postcode))];
      return told.join('\n').includes("can't look up any more");
    },
  };
};
export type Guesser = ReturnType<typeof guesser>;
