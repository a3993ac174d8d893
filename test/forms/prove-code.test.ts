// A code that can be tried no more: they are told, and asked before another is sent.
import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../talk.ts';
import { checkCode } from '../../lambdas/identity/code.ts';

const atCode = async (): Promise<Conversation> => {
  const one = conversation({ found: { 'code-ways': ['phone'], codes: 'sent' } });
  one.opens('account-balance');
  for (const words of ['RT-1130525', 'nm4 2qp', '4 12 1980']) one.says(words);
  const proof = { level: 2 as const, account: 'a1', person: 'p1' };
  one.settles({ ok: true, proof });
  one.says('204518');
  const check = checkCode({
    codes: { check: () => Promise.resolve('spent'), issue: () => Promise.resolve('') },
    persons: { join: () => Promise.reject(new Error('nobody joins')) },
  });
  const at = '2026-11-28T12:00:00.000Z';
  const sent = { key: 'k', conversation: 'c', transaction: 'identity.code', answers: { code: '204518' } };
  one.settles(await check({ ...sent, access: { proof }, receivedAt: at }));
  return one;
};
const sends = (one: Conversation) => one.lookUps.filter(({ in: where }) => where === 'codes').length;

describe('a spent code', () => {
  it('is said, and no other is sent of itself', async () => {
    const one = await atCode();

    expect(one.texts.join()).toMatch(/does not work any more/);
    expect([one.asked, sends(one)]).toEqual(['another', 1]);
  });

  it('is followed by another when they say so, of which they are told in full', async () => {
    const one = await atCode();

    one.says('yes');

    expect([one.asked, sends(one)]).toEqual(['code', 2]);
    expect(one.texts.join()).toMatch(/I have sent a text/);
  });

  it('leads to a person when they want none', async () => {
    const one = await atCode();

    one.says('no');

    expect([one.last.status, sends(one)]).toEqual(['person', 1]);
  });
});
