// An agent ends a talk with something to follow: they are told what and by when, it is a case, and they are asked whether it was done.
import { describe, expect, it } from 'vitest';
import { STAFFED, talking } from './talking.ts';

const CS = 'customer-services';
const WHAT = 'The repairs team rings you with a day for the visit.';
const FOLLOW = { what: WHAT, by: '2026-12-02T17:00:00.000Z' };
/** The clock stands at 10:00 on Monday 30 November. */
const DAY = 24 * 60;

const promised = async (
  follow: { what: string; by: string } | undefined = FOLLOW,
  more: Parameters<typeof talking>[1] = {},
) => {
  const talk = talking(undefined, more);
  await talk.says('person');
  await talk.does({ does: 'accept' });
  await talk.does({ does: 'say', text: 'Hello.' });
  const said = await talk.does({ does: 'end', outcome: 'to-follow', reason: 'Repairs ring', follow });
  const [filed] = talk.effects().flatMap((each) => (each.kind === 'submit' ? [each] : []));
  return { talk, said, filed };
};

describe('a promise', () => {
  it('is told with its day, and is a case that somebody answers by that day', async () => {
    const { said, filed } = await promised();

    expect(said[0]).toContain(WHAT);
    expect(said[0]).toContain('5pm, Wednesday 2 December');
    expect(filed).toMatchObject({
      transaction: 'contact.write-back',
      answers: { topic: WHAT, way: 'here', expectedBy: '2026-12-02', team: CS, promisedBy: 'Sam' },
    });
  });

  it('has its reference told when the case is there', async () => {
    const { talk, filed } = await promised();

    const said = await talk.comes(filed?.key ?? '', { ok: true, reference: 'WB-204518' });

    expect(said).toEqual([expect.stringContaining('WB-204518')]);
    expect(talk.record().dialog?.promised?.reference).toBe('WB-204518');
  });

  it('has its reference told before they are asked how the talk was, and thanks for it are no answer', async () => {
    const { talk, said, filed } = await promised();
    const thanked = await talk.says('great, thank you so much');
    const thankedAs = talk.status();

    const referred = await talk.comes(filed?.key ?? '', { ok: true, reference: 'WB-204518' });
    await talk.says('great, thank you so much');

    expect([...said, ...thanked].join(' ')).not.toContain('How was the chat');
    expect(thankedAs).not.toBe('rated');
    expect(referred).toEqual([expect.stringMatching(/WB-204518[^]*How was the chat with Sam\?/)]);
    expect(talk.status()).toBe('rated');
  });

  it('is followed by that question, whatever was offered before the talk', async () => {
    const talk = talking();
    await talk.says('i have a question about my rent');
    await talk.says('can i speak to a person');
    await talk.does({ does: 'accept' });
    await talk.does({ does: 'say', text: 'Hello.' });
    await talk.does({ does: 'end', outcome: 'to-follow', reason: '', follow: FOLLOW });
    const [filed] = talk.effects().flatMap((each) => (each.kind === 'submit' ? [each] : []));

    const said = await talk.comes(filed?.key ?? '', { ok: true, reference: 'WB-204518' });

    expect(said.join(' ')).toContain('How was the chat with Sam?');
  });

  it('whose reference comes when something else is talked of asks nothing beside it', async () => {
    const { talk, filed } = await promised();
    await talk.says('report a pothole');

    const said = await talk.comes(filed?.key ?? '', { ok: true, reference: 'WB-204518' });

    expect(said.join(' ')).not.toContain('How was the chat');
  });

  it('is filed again by itself where that failed, and nobody waits for it', async () => {
    const { talk, filed } = await promised();

    const said = await talk.comes(filed?.key ?? '', { ok: false, again: true });

    expect(said).toEqual([]);
    expect(talk.effects()).toMatchObject([{ kind: 'submit', key: filed?.key, alone: true }]);
  });

  it('is asked after the next working morning, once', async () => {
    const { talk } = await promised();

    const before = await talk.passes(3 * DAY - 1);
    const said = await talk.passes(2);
    const later = await talk.passes(3 * DAY);

    expect(before).toEqual([]);
    expect(said).toEqual([expect.stringMatching(/Sam promised you.*Was it done\?/)]);
    expect(talk.record().dialog?.timers ?? []).toEqual([]);
    expect(later).toEqual([]);
  });

  it('over a weekend is asked after on Monday', async () => {
    const { talk, said } = await promised({ what: WHAT, by: '2026-12-04T17:00:00.000Z' });

    expect(said[0]).toContain("On Monday 7 December I'll ask you");
    expect(await talk.passes(6 * DAY)).toEqual([]);
    expect(await talk.passes(DAY)).toHaveLength(1);
  });

  it.each([['yes'], ['1'], ['it was done thanks'], ['do']])('was kept: “%s”', async (words) => {
    const { talk } = await promised();
    await talk.passes(3 * DAY);

    await talk.says(words);

    expect(talk.record().dialog?.promised).toBeUndefined();
    expect(talk.handoff()?.stage).toBe('ended');
  });

  it.each([['no'], ['2'], ['still waiting'], ['nobody rang'], ['ddim eto']])(
    'was not kept: “%s” brings a person who knows of it',
    async (words) => {
      const { talk } = await promised();
      await talk.passes(3 * DAY);

      await talk.says(words);

      const { note = '', ...handoff } = talk.handoff() ?? {};
      expect(handoff).toMatchObject({
        stage: 'waiting',
        team: CS,
        why: 'promise',
        before: { follow: FOLLOW, agent: 'Sam' },
      });
      expect(note).toContain(`by 5pm, Wednesday 2 December: "${WHAT}"`);
    },
  );

  it('that was not kept, with nobody on, goes on to a call that says what it is about', async () => {
    const { talk } = await promised();
    await talk.passes(3 * DAY);
    talk.staffed({ [CS]: { ...STAFFED, agents: [] } });

    await talk.says('no');
    await talk.says('1');

    expect(Object.fromEntries(talk.record().dialog?.open?.answers ?? [])).toMatchObject({
      topic: expect.stringContaining('repairs team') as string,
    });
  });

  it('and another matter: that is served, and nothing is taken for an answer', async () => {
    const { talk } = await promised();
    await talk.passes(3 * DAY);

    await talk.says('when are my bins collected');

    expect(talk.status()).toBe('answered');
  });

  it('waits while a person has them', async () => {
    const { talk } = await promised();
    await talk.passes(3 * DAY - 30);
    await talk.says('person');
    await talk.does({ does: 'accept' });
    await talk.does({ does: 'say', text: 'Hello.' });

    const said = await talk.passes(19);
    await talk.does({ does: 'end', outcome: 'done', reason: '' });
    const after = await talk.passes(2 * 60);

    expect(said).toEqual([]);
    expect(after.join(' ')).toContain('Was it done?');
  });

  it('is not asked of whoever wants no more messages', async () => {
    const { talk } = await promised(FOLLOW, { channel: 'sms' });
    await talk.says('STOP');

    expect(await talk.passes(4 * DAY)).toEqual([]);
  });

  it.each([
    ['messenger', FOLLOW.by],
    // Asked at 10:00 the next day: just then the window closes.
    ['messenger', '2026-11-30T17:00:00.000Z'],
  ] as const)(
    'on %s by %s is told, filed, and not asked after: nothing could be said then',
    async (channel, by) => {
      const { talk, said, filed } = await promised({ what: WHAT, by }, { channel });

      const later = await talk.passes(7 * DAY);

      expect(said[0]).toContain(WHAT);
      expect(said[0]).not.toMatch(/ask you/i);
      expect(filed).toMatchObject({ transaction: 'contact.write-back', answers: { topic: WHAT } });
      expect(later).toEqual([]);
    },
  );

  it.each([
    ['messenger', '2026-11-30T17:00:00.000Z'],
    // It has words for a window that is closed.
    ['whatsapp', FOLLOW.by],
  ] as const)('on %s by %s is asked after, and they are told that it will be', async (channel, by) => {
    const { talk, said } = await promised({ what: WHAT, by }, { channel, at: '2026-11-30T11:00:00.000Z' });

    const later = await talk.passes(7 * DAY);

    expect(said[0]).toMatch(/ask you/i);
    expect(later).toEqual([expect.stringContaining('Was it done?')]);
  });

  it('that is empty, or of a time past, is none; and neither is an end as it was before', async () => {
    const empty = await promised({ what: '  ', by: FOLLOW.by });
    const past = await promised({ what: WHAT, by: '2026-11-01T10:00:00.000Z' });
    const talk = talking();
    await talk.says('person');
    await talk.does({ does: 'accept' });
    await talk.does({ does: 'end', outcome: 'to-follow', reason: 'x' });

    expect([empty.filed, past.filed]).toEqual([undefined, undefined]);
    expect(talk.record().dialog?.promised).toBeUndefined();
    expect(talk.handoff()).toMatchObject({ stage: 'ended', outcome: 'to-follow' });
  });
});
