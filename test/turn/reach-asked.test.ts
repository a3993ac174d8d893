// How a person may reach whoever told of violence, self-harm or somebody at risk: asked only of who writes on, and passed to those on call.
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, type Conversation } from '../talk.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const REACH = content.holds.reach;
const asksReach = ({ texts, state }: Conversation): boolean =>
  texts.join('\n').includes(REACH[state.danger?.id ?? '']?.[state.language] ?? 'no question');
const after = (channel: ChannelId, ...all: readonly string[]): Conversation => {
  const talking = conversation({ channel });
  for (const words of all) talking.says(words);
  return talking;
};

describe.each([
  ['violence', 'my ex is hitting me'],
  ['selfharm', 'i want to kill myself'],
  ['child', 'my child is missing'],
])('whoever tells of %s', (id, first) => {
  it.each(CHANNELS)(
    'is asked nothing with the line, and how to be reached once they write on, on %s',
    (channel) => {
      const talking = after(channel, first);
      expect(talking.state.danger?.id).toBe(id);
      expect(talking.turns[0]?.activities).toHaveLength(1);
      expect(asksReach(talking)).toBe(false);

      talking.says('please help');

      expect(talking.texts).toHaveLength(1);
      expect(asksReach(talking)).toBe(true);
    },
  );

  it('is thanked for the answer, which those on call have with what they wrote', () => {
    const answer = 'my sister 01632 960555 after 6pm';
    const talking = after('webchat', first, 'please help', answer);

    expect(talking.texts.join()).toContain('I have passed that on to the people on call.');
    expect(talking.texts.join()).toContain('Nobody has told me yet');
    expect(talking.effects.at(-1)).toMatchObject({ answers: { words: answer, how: answer } });
    talking.says('are you there');
    expect(asksReach(talking)).toBe(false);
  });
});

describe('the question how to be reached', () => {
  it('is put in Welsh to whoever writes in Welsh', () => {
    const talking = after('webchat', 'mae fy ngŵr yn fy mygwth', 'helpwch fi');
    expect(talking.state.language).toBe('cy');
    expect(asksReach(talking)).toBe(true);
  });

  it('is put twice at most, and once more to who says no more than yes', () => {
    const talking = after('webchat', 'my ex is hitting me', 'please help', 'yes');
    expect(asksReach(talking)).toBe(true);

    talking.says('are you there');
    expect(asksReach(talking)).toBe(false);
  });

  it('takes "no" for an answer: it is passed on, and not put again', () => {
    const talking = after('webchat', 'my ex is hitting me', 'please help', 'no dont');

    expect(talking.effects.at(-1)).toMatchObject({ answers: { how: 'no dont' } });
    talking.says('please help');
    expect(asksReach(talking)).toBe(false);
  });

  it('takes no question of theirs, and no plea, for an answer', () => {
    const talking = after('webchat', 'my ex is hitting me', 'please help', 'when are they coming');

    expect(talking.state.danger?.reached).toBeUndefined();
    expect(talking.effects.at(-1)).not.toHaveProperty('answers.how');
  });

  it('is never put to whoever has to call an ambulance', () => {
    const talking = after('webchat', 'hes not breathing', 'please help', 'hurry');

    expect(talking.texts.join()).not.toMatch(/contact you|number/);
  });
});
