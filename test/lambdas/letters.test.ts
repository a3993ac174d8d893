// Which letters there are: of what was sent here and is theirs, and no more of each than its kind, reference and day.
import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../bot/services/appointments.ts';
import type { Case } from '../../bot/services/cases.ts';
import { letterLookUp, lettersFrom } from '../../lambdas/letters.ts';
import { promisesInMemory } from '../promises-in-memory.ts';

const HERE = 'conversation-1';
const SINCE = '2026-11-21T00:00:00.000Z';
const PROOF = { level: 2, account: 'account', person: 'person' } as const;
const caseOf = (reference: string, transaction: string, receivedAt: string): Case => ({
  reference,
  key: reference,
  conversation: HERE,
  transaction,
  answers: { happened: 'canary' },
  receivedAt,
  updatedAt: receivedAt,
  status: 'received',
});
const visitOf = (reference: string, date: string, more: Partial<Appointment> = {}): Appointment => ({
  reference,
  conversation: HERE,
  kind: 'repair',
  about: 'canary',
  slot: { id: `general/${date}/08:00`, date, from: '08:00', to: '12:00' },
  status: 'booked',
  moves: 0,
  takenBy: 'key',
  bookedAt: '2026-11-22T10:00:00.000Z',
  ...more,
});
const CASES = [
  caseOf('CMP-1', 'complaint.stage-1', '2026-11-20T10:00:00.000Z'),
  caseOf('H-1', 'highways.pothole', '2026-11-21T10:00:00.000Z'),
];
const VISITS = [
  visitOf('R-1', '2026-11-30'),
  visitOf('R-2', '2026-12-01', { status: 'cancelled' }),
  visitOf('R-3', '2026-11-01'),
  visitOf('R-9', '2026-12-02', { conversation: 'their-other', bookedAt: '2026-11-21T10:00:00.000Z' }),
  visitOf('R-8', '2026-12-02', { conversation: 'their-other', bookedAt: '2026-11-20T10:00:00.000Z' }),
];

const book = async () => {
  const promises = promisesInMemory();
  const { promise } = await promises.make(
    {
      key: 'k',
      account: PROOF.account,
      person: PROOF.person,
      kind: 'rent',
      schedule: [{ date: '2026-11-27', amount: 5000 }],
      conversation: HERE,
      channel: 'sms',
      madeAt: '2026-11-23T10:00:00.000Z',
      isReminded: true,
      answers: [],
    },
    (reference) => ({ language: 'en', text: `canary £50 ${reference}` }),
  );
  const letters = lettersFrom({
    cases: {
      find: (reference) => Promise.resolve(CASES.find((each) => each.reference === reference)),
      of: (id) => Promise.resolve(CASES.filter(({ conversation }) => conversation === id)),
    },
    appointments: {
      find: (reference) => Promise.resolve(VISITS.find((each) => each.reference === reference)),
      of: (id) => Promise.resolve(VISITS.filter(({ conversation }) => conversation === id)),
    },
    promises,
    clock: () => new Date('2026-11-24T10:00:00.000Z'),
  });
  const lookUp = letterLookUp(letters, (conversation, access) =>
    Promise.resolve([
      { conversation, ...(access?.since === undefined ? {} : { since: access.since }) },
      ...(access?.proof === undefined ? [] : ['their-other', HERE])
        .filter((each) => each !== conversation)
        .map((each) => ({ conversation: each, since: SINCE })),
    ]),
  );
  const named = async (...given: Parameters<typeof lookUp>) =>
    (await lookUp(...given)).map(({ reference }) => reference);
  return { letters, lookUp, named, promise: promise.reference };
};

describe('the letters of a conversation', () => {
  it('are of complaints, promises and visits that are to come, the newest first', async () => {
    const { named, promise } = await book();

    expect(await named('own', HERE)).toEqual([promise, 'R-1', 'CMP-1']);
    expect(await named('own', 'another')).toEqual([]);
  });

  it('are none of what was sent before the number came to whoever has it now', async () => {
    const { named, promise } = await book();

    expect(await named('own', HERE, { since: '2026-11-22T12:00:00.000Z' })).toEqual([promise]);
    expect(await named('own', HERE, { since: '2026-11-24T09:00:00.000Z' })).toEqual([]);
  });

  it('are those of their other conversations, too, once they have shown who they are', async () => {
    const { named, promise } = await book();

    expect(await named('own', HERE, { proof: PROOF })).toEqual([promise, 'R-1', 'R-9', 'CMP-1']);
  });

  it('are without promises that were made in another, where there was no code', async () => {
    const { named, promise } = await book();

    expect(await named('own', 'third', { proof: PROOF })).not.toContain(promise);
    expect(await named('own', 'third', { proof: { ...PROOF, level: 3 } })).toContain(promise);
  });

  it('say nothing of what stands in them', async () => {
    const { lookUp } = await book();

    const shown = await lookUp('own', HERE, { proof: PROOF });

    expect(JSON.stringify(shown)).not.toMatch(/canary|£|account|person|general/);
    expect(Object.keys(shown[0] ?? {})).toEqual(['reference', 'kind', 'at']);
  });
});

describe('the promises of whoever has shown an account', () => {
  it('are theirs: without a code those made here, with one from wherever they ask, and no other person’s', async () => {
    const { named, promise } = await book();

    expect(await named('promises', HERE, { proof: PROOF })).toEqual([promise]);
    expect(await named('promises', HERE, { proof: PROOF, since: '2026-11-24T09:00:00.000Z' })).toEqual([]);
    expect(await named('promises', 'another', { proof: PROOF })).toEqual([]);
    expect(await named('promises', 'another', { proof: { ...PROOF, level: 3 } })).toEqual([promise]);
    expect(await named('promises', HERE)).toEqual([]);
    expect(await named('promises', HERE, { proof: { ...PROOF, person: 'somebody else' } })).toEqual([]);
    expect(await named('promises', HERE, { proof: { ...PROOF, account: 'another' } })).toEqual([]);
  });
});

it('a letter is found by its kind alone', async () => {
  const { letters, promise } = await book();

  expect(await letters.find('complaint', 'H-1')).toBeUndefined();
  expect(await letters.find('complaint', 'R-1')).toBeUndefined();
  expect(await letters.find('visit', 'R-2')).toMatchObject({ kind: 'visit', cancelled: true });
  expect(await letters.find('promise', promise)).toMatchObject({ kind: 'promise', status: 'open' });
});
