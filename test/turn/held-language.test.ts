// While a danger holds: its line in the other language, and what they are told when they say thanks.
import { describe, expect, it } from 'vitest';
import { heed } from '../../bot/heed.ts';
import { turn } from '../../bot/turn.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { conversation } from '../talk.ts';

const LEAK = 'water is coming through the ceiling';
const lineOf = (id: string, asks?: true) =>
  content.dangers.find((each) => each.id === id && each.asks === asks)?.line;

describe('while a danger holds', () => {
  it('CYMRAEG says its line in Welsh, and ENGLISH in English', () => {
    const talking = conversation({ channel: 'sms' });
    talking.says(LEAK);

    talking.says('CYMRAEG');
    expect(talking.texts.join()).toContain(lineOf('leak')?.cy);
    expect(talking.state).toMatchObject({ language: 'cy', chosen: true, danger: { held: true } });
    expect(talking.last.status).toBe('held');

    talking.says('ENGLISH');
    expect(talking.texts.join()).toContain(lineOf('leak')?.en);
    expect(talking.state.language).toBe('en');
  });

  it('CYMRAEG is no "yes" to whether there is one', () => {
    const talking = conversation({ channel: 'sms' });
    talking.says('smoke');

    talking.says('CYMRAEG');

    expect(talking.texts.join()).toContain(lineOf('fire', true)?.cy);
    expect(talking.state.danger).toMatchObject({ asks: true, held: true });
    expect(talking.last.effects).toEqual([]);
  });

  it.each(['thanks', 'its stopped dripping thanks', 'diolch'])('"%s" has what was told last', (text) => {
    const talking = conversation({ channel: 'sms' });
    talking.says(LEAK);
    const at = '2026-09-22T11:05:00.000Z';
    const news = { what: 'on-the-way', reference: 'H-204518', at } as const;
    const event = { id: 'e1', conversation: 'c', channel: 'sms', at, receivedAt: at } as const;

    const { activities, status } = turn(
      { ...talking.state, incidentNews: news },
      { ...event, kind: 'activity', activity: { type: 'message', text } },
      { content, understand, heed, now: new Date(at) },
    );

    const said = activities.map((each) => each.text).join();
    expect(status).toBe('held');
    expect(said).toContain('H-204518');
    expect(said).toMatch(/reply SAFE|atebwch DIOGEL/);
    expect(said).not.toContain('and I cannot');
  });
});
