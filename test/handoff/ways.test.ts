// In place of waiting: a call, or an answer in writing. Once it is sent nobody at the desk takes them any more.
import { describe, expect, it } from 'vitest';
import { withWaysLater } from '../../bot/care/call-offered.ts';
import { ABILITIES } from '../../bot/channels/abilities.ts';
import type { Queue } from '../../bot/handoff/wait.ts';
import type { DialogState } from '../../bot/model.ts';
import type { Situation } from '../../bot/situation.ts';
import { content } from '../../dialogs/content.ts';
import { STAFFED, talking } from './talking.ts';

const CS = 'customer-services';
const LONG: Queue = {
  ...STAFFED,
  agents: [{ id: 'sam', takes: 1, has: 1 }],
  waiting: [{ id: 'x', rank: 'usual', askedAt: '2026-11-30T09:30:00.000Z' }],
  handling: [10, 10, 10, 10, 10],
};
const CALL = ['my rent', '07700 900982', 'no', 'in the afternoon', 'skip', 'skip', 'skip', 'yes'];
const WRITE = ['my rent', 'here', 'skip', 'yes'];
const WAYS = [
  ['form:call-back', CALL, 'CB-204518'],
  ['form:write-back', WRITE, 'WB-204518'],
] as const;

describe.each(WAYS)('somebody who takes %s', (way, words, reference) => {
  const sent = async (talk: ReturnType<typeof talking>) => {
    await talk.says('person');
    await talk.taps(way);
    for (const each of words) await talk.says(each);
    return talk;
  };

  it('from the offer is taken by nobody else once it is sent', async () => {
    const talk = await sent(talking({ [CS]: LONG }));
    const before = talk.handoff()?.stage;

    const said = await talk.taken(reference);

    expect(before).toBe('offered');
    expect(said[0]).toContain(reference);
    expect(said).toHaveLength(1);
    expect(talk.handoff()).toMatchObject({ stage: 'ended', outcome: 'to-follow' });
    expect(talk.record().dialog?.timers ?? []).toEqual([]);
  });

  it('while they wait leaves the queue once it is sent, hears so, and is counted', async () => {
    const talk = await sent(talking());
    const before = talk.record().desk?.stage;

    const said = await talk.taken(reference);

    expect(before).toBe('waiting');
    expect(said.join('\n')).toContain(content.phrases.talkLeft.en);
    expect(talk.handoff()).toMatchObject({ stage: 'ended', outcome: 'to-follow' });
    expect(talk.record().desk).toBeUndefined();
    expect(talk.effects()).toMatchObject([{ kind: 'handled', outcome: 'to-follow' }]);
  });

  it('is not told that they never said how, however long it takes them', async () => {
    const talk = talking({ [CS]: LONG });
    await talk.says('person');
    await talk.taps(way);

    const said = await talk.passes(16);

    expect(said).toEqual([]);
    expect(talk.record().dialog?.open?.dialog).toBe(way.slice('form:'.length));
  });

  it('is still there for an agent who takes them before it is sent', async () => {
    const talk = talking();
    await talk.says('person');
    await talk.taps(way);

    await talk.does({ does: 'accept' });

    expect(talk.handoff()?.stage).toBe('accepted');
  });
});

it('a call that they think better of leaves them in the queue', async () => {
  const talk = talking();
  await talk.says('person');
  await talk.says('call me about my rent on 07700 900982');
  await talk.says('cancel');

  expect(talk.handoff()?.stage).toBe('waiting');
});

describe('an answer in writing, by text message', () => {
  it('is offered beside a call, and named in what is said', async () => {
    const talk = talking({ [CS]: LONG }, { channel: 'sms' });

    const said = await talk.says('person');

    expect(said.join(' ')).toContain('writes to you');
    expect(talk.options()).toEqual(['person:here', 'form:call-back', 'form:write-back']);
  });

  it.each(['sms', 'webchat'] as const)(
    'is no option where it would cost a further part, on %s',
    (channel) => {
      const state: DialogState = { language: 'en' };
      const situation = { content, state, abilities: ABILITIES[channel], now: new Date() } as Situation;
      const offered = (length: number) =>
        withWaysLater(situation, { text: 'a'.repeat(length) }, []).options?.map(({ id }) => id) ?? [];

      // One part holds 160 characters: the call's line of 22 fits below 138, and no further line.
      expect(offered(100)).toEqual(['form:call-back', 'form:write-back']);
      expect(offered(135)).toEqual(
        channel === 'sms' ? ['form:call-back'] : ['form:call-back', 'form:write-back'],
      );
    },
  );
});
