// Delivery statuses: ranked, so that reports in any order, twice, and on either side of the worker's own write end the same.
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import type { DeliveryState, StatusReport } from '../../bot/channels/channel.ts';
import type { FailedMessage, SentMessage, Statuses } from '../../bot/services/statuses.ts';
import { dynamoDbStatuses } from '../../lambdas/aws/dynamodb-statuses.ts';
import { dynamoDbTable } from '../dynalite.ts';
import { statusesInMemory } from '../in-memory.ts';

let made = 0;
const newId = (): string => `wamid.${++made}`;
const AT = '2026-11-23T10:00:00.000Z';
const report = (id: string, state: DeliveryState, more: Partial<StatusReport> = {}): StatusReport => ({
  channel: 'whatsapp',
  id,
  state,
  at: AT,
  ...more,
});
const sent = (id: string, more: Partial<SentMessage> = {}): SentMessage => ({
  channel: 'whatsapp',
  id,
  conversation: 'conversation-1',
  activity: `activity of ${id}`,
  at: AT,
  ...more,
});
const BLOCKED = { refusal: 'invalid-recipient', code: '131026' } as const;

const statusesContract = (name: string, statuses: () => Statuses): void => {
  const stateOf = async (id: string) => (await statuses().of('whatsapp', id))?.state;

  describe(`${name}, as delivery statuses`, () => {
    it('know nothing of a message that nobody spoke of', async () => {
      expect(await statuses().of('whatsapp', newId())).toBeUndefined();
    });

    it('rise from sent to delivered to read, and never fall', async () => {
      const id = newId();

      for (const [state, then] of [
        ['sent', 'sent'],
        ['read', 'read'],
        ['delivered', 'read'],
        ['sent', 'read'],
      ] as const) {
        await statuses().report(report(id, state));

        expect(await stateOf(id)).toBe(then);
      }
    });

    it('tell how far what agents wrote in a conversation has come, and nothing of the rest', async () => {
      const conversation = `conversation-${newId()}`;
      const [read, new_, gone, both, bothToo, bots] = [newId(), newId(), newId(), newId(), newId(), newId()];
      const written = (id: string, activity: string) => sent(id, { conversation, activity, byPerson: true });
      await statuses().sent([
        written(read, 'read'),
        written(new_, 'new'),
        written(gone, 'gone'),
        written(both, 'in two'),
        written(bothToo, 'in two'),
        sent(bots, { conversation, activity: 'the bot’s' }),
      ]);
      for (const [id, state] of [
        [read, 'read'],
        [gone, 'failed'],
        [both, 'read'],
        [bothToo, 'delivered'],
        [bots, 'read'],
      ] as const)
        await statuses().report(report(id, state, state === 'failed' ? BLOCKED : {}));

      const all = await statuses().lately('whatsapp', conversation);

      expect(Object.fromEntries(all)).toEqual({
        read: 'read',
        new: 'sent',
        gone: 'failed',
        'in two': 'delivered',
      });
      expect((await statuses().lately('sms', conversation)).size).toBe(0);
    });

    it('tell of no more of them than an agent looks at, the latest', async () => {
      const conversation = `conversation-${newId()}`;
      const all = Array.from({ length: 25 }, (_, index) => `m${String(index).padStart(2, '0')}`);
      await statuses().sent(
        all.map((activity, index) =>
          sent(newId(), {
            conversation,
            activity,
            byPerson: true,
            at: new Date(Date.parse(AT) + index).toISOString(),
          }),
        ),
      );

      expect([...(await statuses().lately('whatsapp', conversation)).keys()].sort()).toEqual(all.slice(5));
    });

    it('stay failed, with the reason', async () => {
      const id = newId();

      await statuses().report(report(id, 'failed', BLOCKED));
      await statuses().report(report(id, 'delivered', { at: '2026-11-23T11:00:00.000Z' }));

      expect(await statuses().of('whatsapp', id)).toEqual({ state: 'failed', at: AT, ...BLOCKED });
    });

    it('keep channels apart that happen to give the same id', async () => {
      const id = newId();

      await statuses().report(report(id, 'read', { channel: 'messenger' }));

      expect(await stateOf(id)).toBeUndefined();
    });

    it('take the provider’s word for which activity failed, where what we sent could not be kept', async () => {
      const id = newId();

      const failed = await statuses().report(
        report(id, 'failed', { ...BLOCKED, conversation: 'conversation-1', activity: 'given back' }),
      );

      expect(failed).toMatchObject({ conversation: 'conversation-1', activity: 'given back' });
    });

    it('tell which message of which conversation failed, each time that it is reported', async () => {
      const id = newId();
      const failed: FailedMessage = {
        channel: 'whatsapp',
        id,
        conversation: 'conversation-1',
        activity: `activity of ${id}`,
        at: AT,
        ...BLOCKED,
      };

      expect(await statuses().sent([sent(id)])).toEqual([]);

      expect(await statuses().report(report(id, 'failed', BLOCKED))).toEqual(failed);
      expect(await statuses().report(report(id, 'failed', BLOCKED))).toEqual(failed);
      expect(await statuses().report(report(id, 'read'))).toBeUndefined();
    });

    it('do not lose a failure that was reported before the worker had written what it sent', async () => {
      const id = newId();

      expect(await statuses().report(report(id, 'failed', BLOCKED))).toBeUndefined();

      expect(await statuses().sent([sent(id), sent(newId())])).toMatchObject([
        { id, activity: `activity of ${id}`, ...BLOCKED },
      ]);
    });

    it('tell of it at once where the report itself names the conversation', async () => {
      const failed = await statuses().report(
        report(newId(), 'failed', { ...BLOCKED, conversation: 'conversation-2' }),
      );

      expect(failed).toMatchObject({ conversation: 'conversation-2', refusal: 'invalid-recipient' });
      expect(failed).not.toHaveProperty('activity');
    });

    it.each([{ refusal: 'retry' as const }, {}])('are no news when a failure passes: %j', async (more) => {
      const id = newId();
      await statuses().sent([sent(id)]);

      expect(await statuses().report(report(id, 'failed', more))).toBeUndefined();
      expect(await stateOf(id)).toBe('failed');
    });

    it('take a watermark for every message that was sent by then', async () => {
      const [early, late] = [newId(), newId()];
      const conversation = `conversation of ${early}`;
      const upTo = (state: DeliveryState, ms: number): StatusReport => ({
        channel: 'messenger',
        conversation,
        upTo: ms,
        state,
        at: AT,
      });
      const of = async (id: string) => (await statuses().of('messenger', id))?.state;
      const more = { channel: 'messenger', conversation } as const;
      await statuses().sent([
        sent(early, { ...more, at: new Date(1_000).toISOString() }),
        sent(late, { ...more, at: new Date(2_000).toISOString() }),
      ]);

      expect(await of(early)).toBeUndefined();
      await statuses().report(upTo('delivered', 2_000));
      expect([await of(early), await of(late)]).toEqual(['delivered', 'delivered']);
      await statuses().report(upTo('read', 1_500));
      await statuses().report(upTo('read', 1_000));
      await statuses().report(upTo('delivered', 500));
      expect([await of(early), await of(late)]).toEqual(['read', 'delivered']);
      await statuses().report(report(early, 'failed', { channel: 'messenger' }));
      expect(await of(early)).toBe('failed');
    });

    it('take as many messages as a turn may send', async () => {
      const messages = Array.from({ length: 60 }, () => sent(newId()));

      expect(await statuses().sent(messages)).toEqual([]);

      const last = messages.at(-1)?.id ?? '';
      expect(await statuses().of('whatsapp', last)).toMatchObject({ activity: `activity of ${last}` });
    });

    it('are kept of a message that is told of with every try', async () => {
      const conversation = `conversation-${newId()}`;
      const [first, second] = [newId(), newId()];
      const byPerson = { conversation, byPerson: true } as const;

      await statuses().sent([sent(first, byPerson), sent(first, byPerson), sent(second, byPerson)]);

      expect(await statuses().of('whatsapp', first)).toMatchObject({ conversation });
      expect(await statuses().of('whatsapp', second)).toMatchObject({ conversation });
    });

    it('end the same in every order of the same happenings', async () => {
      const happening = fc.oneof(
        fc.constant({ kind: 'sent' } as const),
        fc.record({
          kind: fc.constant('report' as const),
          state: fc.constantFrom<DeliveryState[]>('queued', 'sent', 'delivered', 'read', 'failed'),
          at: fc.constantFrom('2026-11-23T10:00:00.000Z', '2026-11-23T10:00:01.000Z'),
          refusal: fc.constantFrom(undefined, 'retry' as const, 'opted-out' as const, 'content' as const),
        }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 4 }), async (happenings) => {
          const ends: unknown[] = [];
          for (const order of permutations(happenings)) {
            const id = newId();
            const told: FailedMessage[] = [];
            for (const each of order) {
              if (each.kind === 'sent') told.push(...(await statuses().sent([sent(id, { activity: 'a' })])));
              else {
                const { state, at, refusal } = each;
                const failure = state === 'failed' && refusal !== undefined ? { refusal } : {};
                const failed = await statuses().report(report(id, state, { at, ...failure }));
                if (failed !== undefined) told.push(failed);
              }
            }
            const isTold = told.some(({ conversation, activity }) => conversation !== '' && activity === 'a');
            ends.push({ status: await statuses().of('whatsapp', id), isTold });
          }
          expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1);
        }),
        { numRuns: 15 },
      );
    });
  });
};

const permutations = <T>(all: readonly T[]): T[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((first, index) =>
        permutations(all.filter((_, other) => other !== index)).map((rest) => [first, ...rest]),
      );

const table = dynamoDbTable();
const inMemory = statusesInMemory();
statusesContract('In memory', () => inMemory);
statusesContract('In DynamoDB', () => dynamoDbStatuses(table().client, table().name));

describe('DynamoDB', () => {
  it('forgets every status after a month', async () => {
    const statuses = dynamoDbStatuses(table().client, table().name);
    await statuses.sent([sent(newId())]);
    await statuses.report({ ...report(newId(), 'read'), conversation: 'c', upTo: 1 });

    const { Items = [] } = await table().client.send(new ScanCommand({ TableName: table().name }));

    const days = Items.map(({ expires }) => (Number(expires?.N) - Date.now() / 1000) / 86_400);
    expect(days.every((each) => each > 29 && each < 31)).toBe(true);
    expect(days.length).toBeGreaterThan(3);
  });
});
