// A form that an agent opened with somebody: its answers are filed, and all else is the agent's to read and answer.
import { describe, expect, it } from 'vitest';
import { besideAgent } from '../../bot/care/beside-agent.ts';
import type { Status } from '../../bot/model.ts';
import type { Reaction, Situation } from '../../bot/situation.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { SAM, STAFFED, talking } from './talking.ts';

const withForm = async (form: string, more: Parameters<typeof talking>[1] = {}) => {
  const talk = talking({ 'customer-services': STAFFED }, more);
  await talk.says('person');
  await talk.does({ does: 'accept' });
  await talk.does({ does: 'say', text: 'Hello.' });
  await talk.does({ does: 'form', form });
  return talk;
};
const answers = (talk: ReturnType<typeof talking>): unknown =>
  Object.fromEntries(talk.record().dialog?.open?.answers ?? []);

describe('words beside an agent’s form', () => {
  it.each([
    'ok',
    'thanks sam',
    'hang on',
    "i'll do it now",
    'are you there sam',
    'how much is a bulky waste collection?',
    'menu',
    'funud',
  ])('are for the agent, and the question stays as it is: “%s”', async (words) => {
    const talk = await withForm('call-back');

    const said = await talk.says(words);

    expect(said).toEqual([]);
    expect(talk.status()).toBe('with-person');
    expect(talk.handoff()).toMatchObject({ stage: 'talking', agent: SAM, unread: 1 });
    expect(talk.record().dialog?.open).toMatchObject({ dialog: 'call-back', asked: 'topic' });
    expect(answers(talk)).toEqual({});
  });

  it('open no other form in its place', async () => {
    const bare = await withForm('call-back');
    const begun = await withForm('call-back');
    await begun.says('about my rent');

    for (const talk of [bare, begun]) {
      await talk.says('report a pothole');
      expect(talk.record().dialog?.open?.dialog).toBe('call-back');
      expect(talk.record().dialog?.saved).toBeUndefined();
    }
  });

  it('by which it is stopped stop it, with one sentence and no menu', async () => {
    const talk = await withForm('call-back');
    await talk.says('about my rent');

    const said = await talk.says('cancel');

    expect(said).toHaveLength(1);
    expect(talk.options()).toEqual([]);
    expect(talk.record().dialog?.open).toBeUndefined();
    expect(await talk.says('sorry, I changed my mind')).toEqual([]);
  });

  it('that do not fit say so, and never how to reach the person who is there', async () => {
    const talk = await withForm('call-back');
    await talk.says('about my rent');

    const said = [...(await talk.says('0770')), ...(await talk.says('xyz')), ...(await talk.says('12'))];

    expect(said).toHaveLength(3);
    expect(said.join('\n')).not.toContain(content.phrases.orPerson.en);
  });

  it('that are the form’s own go on doing what they do', async () => {
    const talk = await withForm('call-back');
    await talk.says('about my rent');

    const help = await talk.says('help');
    await talk.says('back');

    expect(help.join(' ')).toContain('number');
    expect(talk.record().dialog?.open?.asked).toBe('topic');
  });

  it('tell of a danger before all else', async () => {
    const talk = await withForm('call-back');

    const said = await talk.says('i can smell gas');

    expect(said[0]).toContain('0800 111 999');
    expect(talk.handoff()).toMatchObject({ rank: 'safety', agent: SAM });
  });

  it('tell of a danger by an answer of that form: its line is said, and the agent has it', async () => {
    const talk = await withForm('report-repair');
    await talk.says('1');

    const said = await talk.says('yes, by the fuse box');

    expect(talk.status()).toBe('emergency');
    expect(said.join(' ')).toContain('01632 960199');
    expect(talk.handoff()).toMatchObject({ rank: 'safety', agent: SAM });
  });
});

describe('what comes of a danger', () => {
  /** A danger may begin a form of its own, and put the agent's aside. */
  const besideForm = async (status: Status) => {
    const talk = await withForm('call-back');
    const state = talk.record().dialog ?? { language: 'en' };
    const now = new Date('2026-11-30T10:00:00.000Z');
    const situation = {
      content,
      state,
      now,
      reply: { text: 'the wall is falling' },
      understand,
    } as Situation;
    const saved = state.open === undefined ? [] : [{ ...state.open, savedAt: now.toISOString() }];
    const text = `Get out. Call 999.\n${content.phrases.orPerson.en}`;
    const reaction: Reaction = { say: [{ text }], state: { ...state, saved }, status };
    return { reaction, said: besideAgent(situation, reaction) };
  };

  it.each(['emergency', 'held', 'released'] as const)(
    'is said whole beside an agent’s form: %s',
    async (status) => {
      const { reaction, said } = await besideForm(status);

      expect(said).toBe(reaction);
    },
  );

  it('is so of nothing else: what puts their form aside is the agent’s', async () => {
    const { said } = await besideForm('asked');

    expect([said.say, said.status]).toEqual([[], 'with-person']);
  });
});

describe('several messages at once', () => {
  it('are filed one by one, with no answer doubled, and chatter among them with none', async () => {
    const talk = await withForm('call-back');
    const burst = ['about my rent', 'thanks sam', '07700 900982', 'hang on', 'no'];
    const said: (readonly string[])[] = [];

    for (const words of burst) said.push(await talk.says(words));

    expect(said.map(({ length }) => length)).toEqual([1, 0, 1, 0, 1]);
    expect(new Set(said.flat()).size).toBe(3);
    expect(answers(talk)).toMatchObject({ topic: 'about my rent', phone: '07700900982', voicemail: 'no' });
    expect(talk.handoff()).toMatchObject({ agent: SAM, unread: 2 });
  });

  it('while something is looked up wait for it in silence, and their agent has them', async () => {
    const talk = await withForm('report-missed-bin');
    await talk.says('NM4 2QP');
    const isLooking = talk.record().dialog?.open?.finding !== undefined;

    const said = [await talk.says('its number 14'), await talk.says('hello?'), await talk.says('thanks')];

    expect(isLooking).toBe(true);
    expect(said.flat()).toEqual([]);
    expect(talk.handoff()?.unread).toBe(3);
  });

  it('with no form open are all the agent’s', async () => {
    const talk = talking({ 'customer-services': STAFFED });
    await talk.says('person');
    await talk.does({ does: 'accept' });
    const said: string[] = [];

    for (const words of ['hi', 'menu', 'my bin was not emptied', 'cancel', 'when are you open?'])
      said.push(...(await talk.says(words)));

    expect(said).toEqual([]);
    expect(talk.handoff()?.unread).toBe(5);
  });
});
