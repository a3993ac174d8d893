// What is written down beside the record: nothing of anybody in a line of the log, and no link or code in the table that opens anything.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhoneState } from '../../local/phones/wire.ts';
import { open, type Talk } from '../directline/rest.ts';
import { startTable, type Table } from '../runtime/workshop.ts';
import { eventually, start, type Running } from '../stack.ts';

let table: Table;
let porth: Running;
beforeAll(async () => {
  table = await startTable();
  const endpoint = await table.client.config.endpoint?.();
  porth = await start({
    SMS_PROVIDER: 'notify',
    PORTH_CLOCK: '2026-11-24T10:00:00Z',
    AWS_ENDPOINT_URL_DYNAMODB: `http://${endpoint?.hostname ?? ''}:${String(endpoint?.port ?? '')}`,
    TABLE_NAME: table.tableName,
  });
});
afterAll(async () => {
  await porth.stop();
  await table.stop();
});

const phone = (channel: 'sms' | 'whatsapp' | 'messenger', person: string) => {
  const at = `${porth.url}/local/providers/${channel}/phones/${person}`;
  const post = (what: string, body: unknown) =>
    fetch(`${at}/${what}`, { method: 'POST', body: JSON.stringify(body) });
  const heard = async (): Promise<string> => {
    const { bubbles } = (await (await fetch(at)).json()) as PhoneState;
    return bubbles.flatMap(({ by, shown }) => (by === 'porth' ? [JSON.stringify(shown)] : [])).join('\n');
  };
  return {
    heard,
    faults: (...on: string[]) => post('faults', { on }),
    says: async (text: string, part: string) => {
      await post('acts', { act: 'text', text });
      await eventually(`"${part}"`, async () => (await heard()).includes(part), 45_000);
    },
  };
};
const says = async (talk: Talk, ...steps: readonly (readonly [words: string, next: string])[]) => {
  for (const [words, next] of steps) {
    const before = (await talk.heard()).length;
    await talk.say(words);
    await eventually(`"${next}"`, async () => (await talk.heard()).slice(before).includes(next), 45_000);
  }
};
const linksIn = (said: string): readonly string[] => said.match(/(?<=\/l\/)[\w-]{22}/g) ?? [];
const posts = (path: string, fields: Readonly<Record<string, string>>) =>
  fetch(`${porth.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
const scanned = async (from?: Record<string, never>): Promise<string> => {
  const command = new ScanCommand({ TableName: table.tableName, ...(from && { ExclusiveStartKey: from }) });
  const { Items = [], LastEvaluatedKey: next } = await table.client.send(command);
  return JSON.stringify(Items) + (next === undefined ? '' : await scanned(next as Record<string, never>));
};

/** Typed, looked up, sent, refused: what there is of somebody in a day. */
const CANARIES = [
  /canary/i,
  /7700 ?900/,
  /RT-?\d{7}|HB-?\d{7}/,
  /NM\d ?\d[A-Z]{2}/i,
  /Adeyemi|1984/,
  /62\.40|6240/,
  /example\.org/,
];

describe('a day on the whole stack', () => {
  it(
    'leaves nothing of anybody in its log, and no key to anything in its table',
    { timeout: 120_000 },
    async () => {
      const talk = await open(porth.url);
      const sam = phone('sms', 'sam');
      const nia = phone('whatsapp', 'nia');

      await says(
        talk,
        ['make a complaint', 'unhappy with our service'],
        ['yes', 'What is your complaint about?'],
        ['bins', 'What happened?'],
        ['canary-happened', 'When'],
        ['Monday', 'affected'],
        ['skip', 'right'],
        ['skip', 'reference'],
        ['skip', 'Who is it for?'],
        ['me', 'name'],
        ['Pat Canary', 'answer you'],
        ['email', 'email address'],
        ['canary@example.org', 'take part'],
        ['skip', 'Shall I send it?'],
        ['yes', 'Your reference is CMP-'],
      );
      const [letter = ''] = linksIn(await talk.heard());
      for (const method of ['GET', 'POST', 'POST', 'GET'])
        await fetch(`${porth.url}/l/${letter}`, { method });

      await says(talk, ['whats my rent balance', 'What is your account number?']);
      const prove = linksIn(await talk.heard()).at(-1) ?? '';
      const wrong = { reference: 'RT-1130525', postcode: 'NM5 6TU', born: '1 1 1984' };
      expect((await posts(`/l/${prove}`, wrong)).status).toBe(422);
      await says(
        talk,
        ['RT-1130525', 'What is the postcode'],
        ['NM1 1AA', 'date of birth'],
        ['17 5 1984', 'do not fit our records'],
        ['RT-1130525', 'What is the postcode'],
        ['NM5 6TU', 'date of birth'],
        ['17 5 1984', 'How shall I send you a code?'],
      );
      await sam.faults('broken');
      await says(talk, ['A text to the mobile we have', 'I could not send you a code']);
      await sam.faults();
      await says(
        talk,
        ['whats my rent balance', 'How shall I send you a code?'],
        ['A text to the mobile we have', 'What is the code?'],
      );
      const code = await eventually(
        'the code',
        async () => /your code is (\d{6})/.exec(await sam.heard())?.[1],
        20_000,
      );
      await says(
        talk,
        [code === '000000' ? '000001' : '000000', 'That is not the code'],
        [code, 'You owe £62.40 on your rent.'],
      );
      await says(
        talk,
        ['pay my rent 50 quid RT-1130525', 'email a receipt'],
        ['canary-receipt@example.org', 'Shall I send you the link'],
        ['yes', 'Pay £50.00 towards your rent'],
      );
      const pay = linksIn(await talk.heard()).at(-1) ?? '';
      for (const method of ['GET', 'POST'])
        await fetch(`${porth.url}/l/${pay}`, { method, redirect: 'manual' });

      await nia.says('call me about my rent, canary-by-phone, on 07700 900982', 'voicemail');
      await nia.faults('broken');
      await fetch(`${porth.url}/l/${'x'.repeat(22)}?canary=1`);
      await fetch(`${porth.url}/webhooks/whatsapp`, { method: 'POST', body: '{"canary":' });
      await fetch(`${porth.url}/v3/directline/conversations/${talk.id}/activities`, {
        method: 'POST',
        body: '{canary',
      });
      const { refused } = await eventually('a refusal', async () => {
        await fetch(`${porth.url}/local/providers/whatsapp/phones/nia/acts`, {
          method: 'POST',
          body: JSON.stringify({ act: 'text', text: 'canary-no-answer' }),
        });
        const state = (await (
          await fetch(`${porth.url}/local/providers/whatsapp/phones/nia`)
        ).json()) as PhoneState;
        return state.refused === undefined ? undefined : state;
      });

      const log = porth.log();
      const kept = await scanned();
      expect(refused?.times).toBeGreaterThan(0);
      expect(log).toContain('code not sent');
      expect(CANARIES.flatMap((each) => each.exec(log) ?? [])).toEqual([]);
      const keys = [letter, prove, pay, code, talk.token, talk.id];
      expect(keys.map((key) => key.length >= 6)).toEqual(keys.map(() => true));
      expect(keys.filter((key) => log.includes(key))).toEqual([]);
      // The conversation's own id is how it is kept.
      expect(keys.slice(0, -1).filter((key) => kept.includes(key))).toEqual([]);
      // What was typed to show who they are stands nowhere as it was typed.
      expect(kept.includes('17 5 1984')).toBe(false);
    },
  );
});
