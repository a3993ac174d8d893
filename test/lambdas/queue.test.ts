// The queue's batches: what is refused in part is tried again, and no message of a conversation overtakes another.
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../../bot/model.ts';
import { enqueueTo } from '../../lambdas/aws/queue.ts';
import { message } from '../runtime/workshop.ts';

const sqs = mockClient(SQSClient);
const queue: string[] = [];
let refusals: string[] = [];
let isSenderFault = false;
let calls = 0;

beforeEach(() => {
  queue.length = 0;
  refusals = [];
  isSenderFault = false;
  calls = 0;
  sqs.reset();
  sqs.on(SendMessageCommand).callsFake(({ MessageBody = '' }: { MessageBody?: string }) => {
    calls++;
    queue.push(idIn(MessageBody));
    return {};
  });
  sqs.on(SendMessageBatchCommand).callsFake(({ Entries = [] }: { Entries?: Entry[] }) => {
    calls++;
    const refused = Entries.filter(({ MessageBody }) => refusals.includes(idIn(MessageBody)));
    refusals = refusals.filter((id) => !refused.some(({ MessageBody }) => idIn(MessageBody) === id));
    for (const entry of Entries) if (!refused.includes(entry)) queue.push(idIn(entry.MessageBody));
    return {
      Failed: refused.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: isSenderFault })),
    };
  });
});
type Entry = { Id: string; MessageBody: string };
const idIn = (body: string): string => (JSON.parse(body) as Event).id;
const enqueue = enqueueTo(new SQSClient({ region: 'eu-west-2' }), 'queue', [1, 1]);
const from = (people: number, each: number): Event[] =>
  Array.from({ length: people * each }, (_, index) =>
    message(`person-${index % people}`, `${index % people}-${Math.floor(index / people)}`, 'hello'),
  );
const ofPerson = (person: number): string[] => queue.filter((id) => id.startsWith(`${person}-`));

describe('a webhook of many messages', () => {
  it('of fifty people goes in five calls', async () => {
    await enqueue(from(50, 1));

    expect([calls, new Set(queue).size]).toEqual([5, 50]);
  });

  it('keeps the order of every conversation', async () => {
    await enqueue(from(5, 10));

    expect(queue.length).toBe(50);
    for (const person of [0, 1, 2, 3, 4])
      expect(ofPerson(person)).toEqual(Array.from({ length: 10 }, (_, index) => `${person}-${index}`));
  });

  it('tries again what the queue refused of a batch, and lets nothing of that conversation go ahead', async () => {
    refusals = ['1-0', '2-1'];

    await enqueue(from(3, 3));

    expect(queue.length).toBe(9);
    for (const person of [0, 1, 2])
      expect(ofPerson(person)).toEqual([0, 1, 2].map((at) => `${person}-${at}`));
  });

  it('fails when the queue goes on refusing, so that the provider sends it again', async () => {
    refusals = ['1-0', '1-0', '1-0', '1-0'];
    sqs.on(SendMessageBatchCommand).callsFake(({ Entries = [] }: { Entries?: Entry[] }) => ({
      Failed: Entries.filter(({ MessageBody }) => idIn(MessageBody) !== '0-0').map(({ Id }) => ({ Id })),
    }));

    await expect(enqueue(from(3, 2))).rejects.toThrow('The queue refused 2 of 2 events');
    expect(ofPerson(1)).toEqual([]);
  });

  it('is not tried again when the fault is ours', async () => {
    refusals = ['1-0'];
    isSenderFault = true;

    await expect(enqueue(from(2, 1))).rejects.toThrow('InternalError');
    expect(calls).toBe(1);
  });
});
