// Another sum, or that it cannot be paid after all, said in the middle of a promise: nobody is held to what they cannot pay.
import { describe, expect, it } from 'vitest';
import type { DialogState } from '../../bot/model.ts';
import { conversation, type Conversation } from '../talk.ts';

const AT = '2026-11-24T10:00:00.000Z';
const STATE: DialogState = {
  language: 'en',
  greetedAt: AT,
  lastAt: AT,
  heardAt: AT,
  identity: { level: 2, account: 'account', person: 'person', at: AT, usedAt: AT },
};
const promise = (...says: readonly string[]): Conversation => {
  const talking = conversation({ at: AT, state: STATE });
  for (const each of ['promise to pay 50 quid on friday', 'none of these', ...says]) talking.says(each);
  return talking;
};
const amount = ({ state }: Conversation) => state.open?.answers.find(([id]) => id === 'amount')?.[1];

describe('another sum', () => {
  it.each([
    ['make it 60', 6_000],
    ['no its too much, 40', 4_000],
    ['i can only do 40', 4_000],
  ])('is filed at "can you afford it": %s', (said, pence) => {
    const talking = promise(said);

    expect([amount(talking), talking.asked]).toEqual([pence, 'afford']);
  });
});

describe('that they cannot pay it after all', () => {
  const STEPS = [['yes'], ['yes', 'here'], ['yes', 'here', 'english', 'no']] as const;
  it.each(
    STEPS.flatMap((steps) =>
      ['hmm no i cant do that after all', 'take it back', 'actually i cant afford it'].map(
        (said) => [said, steps] as const,
      ),
    ),
  )('%s, after %s: nothing is set up, and help is named', (said, steps) => {
    const talking = promise(...steps, said);

    expect(talking.state.open).toBeUndefined();
    expect(talking.texts.join()).toContain('nothing has been set up');
    expect(talking.options).toContain('command:person');
  });

  it('is smaller payments where they say so', () => {
    expect(promise('i want to pay in two goes instead').asked).toBe('every');
  });
});
