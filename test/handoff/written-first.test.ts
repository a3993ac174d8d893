// An agent writes first to somebody who waits for an answer in writing, and they can answer into it, whenever they read it.
import { describe, expect, it } from 'vitest';
import { KIM, SAM, STAFFED, talking } from './talking.ts';

const CS = 'customer-services';
const WRITE = {
  does: 'write',
  text: 'Your refund was sent on Friday.',
  team: CS,
  reference: 'WB-204518',
} as const;
const DAY = 24 * 60;
const refusals = (talk: ReturnType<typeof talking>) =>
  talk
    .effects()
    .flatMap((each) => (each.kind === 'desk' && each.tell.tell === 'refused' ? [each.tell.because] : []));
/** They asked something two days ago, on a channel. */
const waited = async (more: Parameters<typeof talking>[1] = {}, days = 2) => {
  const talk = talking({ [CS]: STAFFED }, more);
  await talk.says('when are my bins collected');
  await talk.passes(days * DAY);
  return talk;
};

describe('an agent who writes first', () => {
  it('says who it is, about what, and how to answer, in one message of their own', async () => {
    const talk = await waited();

    const said = await talk.does(WRITE);
    const [activity] = talk.record().outbox.at(-1)?.activities ?? [];

    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^Sam, a person in Customer Services, writes to you about WB-204518.*\nYour refund/,
    );
    expect(activity).toMatchObject({ from: { name: 'Sam' }, channelData: { byPerson: true } });
    expect(talk.record().desk).toMatchObject({ stage: 'parked', agent: SAM, why: 'write-back', team: CS });
  });

  it('has their answer, as in any talk, and owes the next word', async () => {
    const talk = await waited();
    await talk.does(WRITE);
    await talk.passes(DAY);

    const silent = await talk.says('thanks, but it is not there');
    const now = talk.handoff();
    const late = await talk.passes(5);

    expect(silent).toEqual([]);
    expect(now).toMatchObject({ stage: 'talking', agent: SAM, unread: 1 });
    expect(now).not.toHaveProperty('first');
    expect(late[0]).toContain('has not answered you yet');
  });

  it('is not waited for by anybody: nothing is asked meanwhile, and after three days it is over', async () => {
    const talk = await waited();
    await talk.does(WRITE);

    const quiet = await talk.passes(2 * DAY);
    const over = await talk.passes(DAY + 1);

    expect(quiet).toEqual([]);
    expect(over).toEqual([expect.stringContaining('there was no answer')]);
    expect(talk.handoff()).toMatchObject({ stage: 'ended', outcome: 'no-reply' });
  });

  it('and is gone when they answer: they wait for somebody else of the team', async () => {
    const talk = await waited();
    await talk.does(WRITE);
    talk.staffed({ [CS]: { ...STAFFED, agents: [{ id: 'kim', takes: 3, has: 0 }] } });

    const said = await talk.says('it is not there');
    const taken = await talk.does({ does: 'accept' }, KIM);

    expect(said.join(' ')).toContain("I've asked Customer Services");
    expect(taken[0]).toContain('in place of Sam');
  });

  it('and nobody is there when they answer: they are told, with other ways', async () => {
    const talk = await waited();
    await talk.does(WRITE);
    talk.staffed({ [CS]: { ...STAFFED, isOpen: false } });

    const said = await talk.says('it is not there');

    expect(said.join(' ')).toContain('Nobody was able to take your chat');
    expect(talk.options()).toContain('form:call-back');
  });

  it('adds a word before they answer, and no question whether they are there', async () => {
    const talk = await waited();
    await talk.does(WRITE);
    await talk.does({ does: 'say', text: 'One more thing.' });

    expect(await talk.passes(61)).toEqual([]);
    expect(talk.handoff()).toMatchObject({ stage: 'parked', first: true });
  });

  it('is heard after a danger that they tell', async () => {
    const talk = await waited();
    await talk.does(WRITE);

    const said = await talk.says('i can smell gas');

    expect(said[0]).toContain('0800 111 999');
    expect(talk.handoff()?.rank).toBe('safety');
  });
});

describe('writing first is refused', () => {
  it('to whoever asked for no more messages', async () => {
    const talk = await waited({ channel: 'sms' });
    await talk.says('STOP');

    expect(await talk.does(WRITE)).toEqual([]);
    expect(refusals(talk)).toEqual(['stopped']);
  });

  it.each([
    ['messenger', 6, []],
    ['messenger', 8, ['window']],
    ['whatsapp', 8, []],
    ['sms', 30, []],
    ['webchat', 30, []],
  ] as const)(
    'where the channel takes nothing any more: %s after %i days',
    async (channel, days, because) => {
      const talk = await waited({ channel }, days);

      const said = await talk.does(WRITE);

      expect(refusals(talk)).toEqual(because);
      expect(said).toHaveLength(because.length === 0 ? 1 : 0);
    },
  );

  it('in a chat that another agent has, or that waits for one', async () => {
    const held = await waited();
    await held.says('person');
    await held.does({ does: 'accept' }, KIM);
    const queued = await waited();
    await queued.says('person');

    expect([await held.does(WRITE), await queued.does(WRITE)]).toEqual([[], []]);
    expect([refusals(held), refusals(queued)]).toEqual([['taken'], ['taken']]);
    expect(held.handoff()?.agent).toEqual(KIM);
  });

  it('for a team that there is not', async () => {
    const talk = await waited();

    await talk.does({ ...WRITE, team: 'no-team' });

    expect(refusals(talk)).toEqual(['unknown']);
    expect(talk.handoff()).toBeUndefined();
  });
});
