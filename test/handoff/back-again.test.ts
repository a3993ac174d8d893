// Somebody is back the next day: they are greeted as who they are, and what they want is served.
import { describe, expect, it } from 'vitest';
import { STAFFED, talking } from './talking.ts';

const MONEY = 'money-advice';
const STAFF = { 'customer-services': STAFFED, [MONEY]: STAFFED };

/** With Sam about their rent, and then nothing for so many hours. */
const after = async (hours: number, words = 'can i talk to someone about my rent') => {
  const talk = talking(STAFF);
  await talk.says(words);
  await talk.does({ does: 'accept' });
  await talk.does({ does: 'say', text: 'Hello.' });
  await talk.does({
    does: 'end',
    outcome: 'to-follow',
    reason: 'Plan',
    follow: { what: 'I send you a plan here.', by: '2026-12-02T17:00:00.000Z' },
  });
  await talk.passes(hours * 60);
  return talk;
};

describe('somebody who is back', () => {
  it.each([[20], [25]])(
    'after %i hours is met with whom they talked, and what was promised',
    async (hours) => {
      const talk = await after(hours);

      const said = (await talk.says('hello again, about my rent')).join('\n');

      expect(said).toContain('Hello again.');
      expect(said).toContain('You talked with Sam in the Money Team on Monday 30 November.');
      expect(said).toContain('I send you a plan here.');
      expect(said.match(/Hello again/g)).toHaveLength(1);
    },
  );

  it('has the matter served that they name, and no form for a call opened', async () => {
    const talk = await after(20);

    await talk.says('hello again, about my rent');

    expect(talk.record().dialog?.open).toBeUndefined();
    expect(talk.options()).toContain('faq:rent-arrears');
  });

  it('has no form for a call opened, though a call was offered last', async () => {
    const talk = await after(0);
    talk.staffed({ [MONEY]: { ...STAFFED, agents: [] } });
    await talk.says('person');
    const offered = talk.options();
    await talk.passes(20 * 60);

    await talk.says('hello again, about my rent');

    expect(offered).toContain('form:call-back');
    expect(talk.record().dialog?.open).toBeUndefined();
    expect(talk.options()).toContain('faq:rent-arrears');
  });

  it.each([['hello again'], ['its me again'], ['helo eto']])(
    'and says no more than “%s” is asked what they want',
    async (words) => {
      const talk = await after(20);

      await talk.says(words);

      expect(talk.status()).toBe('answered');
      expect(talk.options()).toContain('faq:bin-days');
    },
  );

  it('is told it once, and not in the middle of the same talk', async () => {
    const soon = await after(1);
    const late = await after(20);
    await late.says('hello again');

    const next = await late.says('when are my bins collected');
    const same = await soon.says('when are my bins collected');

    expect([...next, ...same].join('\n')).not.toContain('You talked with');
  });

  it('from a danger is told nothing of that talk: nobody knows who reads', async () => {
    const talk = talking(STAFF);
    await talk.says('person');
    await talk.does({ does: 'accept' });
    await talk.says('my husband hits me and i am scared');
    await talk.does({ does: 'end', outcome: 'done', reason: '' });
    await talk.passes(20 * 60);

    const said = await talk.says('hello again');

    expect(talk.handoff()?.rank).toBe('safety');
    expect(said.join('\n')).not.toContain('You talked with');
  });
});

describe('the greeting of whoever asks for a person at once', () => {
  it.each([
    ['webchat', 'can i speak to a person', 'reply PERSON'],
    ['sms', 'person please', 'PERSON'],
    ['webchat', 'ga i siarad â rhywun', 'PERSON'],
  ] as const)('does not tell them how to ask for one, on %s: “%s”', async (channel, words, not) => {
    const talk = talking(STAFF, { channel });

    const said = await talk.says(words);

    expect(said[0]).toMatch(/not a person|nid person/);
    expect(said[0]).not.toContain(not);
  });

  it('of anybody else does', async () => {
    const talk = talking(STAFF);

    expect((await talk.says('when are my bins collected'))[0]).toContain('reply PERSON');
  });

  it('says it neither the next day', async () => {
    const talk = talking(STAFF);
    await talk.says('when are my bins collected');
    await talk.passes(25 * 60);

    const said = await talk.says('person');

    expect(said[0]).toMatch(/^Hello again/);
    expect(said[0]).not.toContain('PERSON');
  });
});
