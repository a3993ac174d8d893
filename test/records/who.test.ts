// Who is meant by what staff type: here a conversation, of which the log has but eight letters.
import { describe, expect, it } from 'vitest';
import { UnknownWho, whoIn, type WhoPorts } from '../../lambdas/records/who.ts';

const SAM = '6hBBI0p2_xBoPONnYMw90E';
const ports = (kept: readonly string[]): WhoPorts => ({
  secret: 'a-secret',
  table: {
    caseOf: () => Promise.resolve(undefined),
    paymentOf: () => Promise.resolve(undefined),
    beginning: (letters) => Promise.resolve(kept.filter((each) => each.startsWith(letters))),
    withAccount: () => Promise.resolve([]),
    persons: { of: () => Promise.resolve(undefined), conversations: () => Promise.resolve([]) },
  },
});

describe('a conversation', () => {
  it.each([SAM, SAM.slice(0, 8)])('is meant by %s', async (typed) => {
    const { conversations } = await whoIn([`conversation:${typed}`], ports([SAM, 'another']));

    expect(conversations).toEqual([SAM]);
  });

  it.each([
    ['nobody', []],
    ['two', [SAM, '6hBBI0p2-another']],
  ])('is asked for again where its eight letters are those of %s', async (_, kept) => {
    await expect(whoIn(['conversation:6hBBI0p2'], ports(kept))).rejects.toThrow(UnknownWho);
  });
});
