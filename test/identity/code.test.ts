// A code that is right, whatever breaks off between its check and what comes of it.
import { describe, expect, it } from 'vitest';
import type { Persons } from '../../bot/services/persons.ts';
import { dynamoDbCodes } from '../../lambdas/aws/dynamodb-codes.ts';
import { dynamoDbPersons } from '../../lambdas/aws/dynamodb-persons.ts';
import { checkCode } from '../../lambdas/identity/code.ts';
import { dynamoDbTable } from '../dynalite.ts';

const table = dynamoDbTable();
const at = '2026-11-28T12:00:00.000Z';
const proof = { level: 2, account: 'a-1', person: 'p-1' } as const;
let count = 0;

const setUp = async (join: (persons: Persons) => Persons['join']) => {
  const { client, name } = table();
  const codes = dynamoDbCodes(client, name, { secret: 'a secret' });
  const persons = dynamoDbPersons(client, name);
  const conversation = `c-${++count}`;
  const code = await codes.issue({ conversation, person: proof.person, purpose: 'identify', at });
  const send = (key = 'one') =>
    checkCode({ codes, persons: { join: join(persons) } })({
      key,
      conversation,
      transaction: 'identity.code',
      answers: { code },
      access: { proof },
      receivedAt: at,
    });
  return { send, persons, conversation };
};

const joining =
  (persons: Persons): Persons['join'] =>
  (person, given) =>
    persons.join(person, given);

describe('a right code', () => {
  it('is right again when it was broken off before they joined, and then they have', async () => {
    let isDown = true;
    const { send, persons, conversation } = await setUp(
      (persons) => (person, given) =>
        isDown ? Promise.reject(new Error('made to fail')) : persons.join(person, given),
    );

    await expect(send()).rejects.toThrow('made to fail');
    expect(await persons.of(conversation)).toBeUndefined();
    isDown = false;

    expect(await send()).toMatchObject({ ok: true, proof: { level: 3, person: 'p-1' } });
    expect(await persons.of(conversation)).toBe('p-1');
  });

  it('is right again when what came of it was lost, and joins as before', async () => {
    const { send, persons } = await setUp(joining);

    const first = await send();

    expect(await send()).toEqual(first);
    expect(await persons.conversations('p-1')).toMatchObject([{ level: 3, since: at }, {}]);
  });

  it('is spent for another submission', async () => {
    const { send } = await setUp(joining);
    await send();

    expect(await send('another')).toMatchObject({ ok: false, afresh: ['codes'] });
  });
});
