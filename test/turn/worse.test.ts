// Not safe, or worse: in the middle of a form about it, after SAFE and after STOP, the danger holds again; before any, it is asked about.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, DAY, MINUTE } from '../talk.ts';

const after = (...all: readonly string[]) => {
  const talking = conversation({ channel: 'sms' });
  for (const words of all) talking.says(words);
  return talking;
};
const LEAK = 'water is coming through the ceiling';
const SAID = [
  'not safe',
  'im not safe',
  "I'm not safe it's getting worse",
  'its getting worse',
  'dwi ddim yn ddiogel',
  'no its much worse now',
  'we are still not safe here',
  "mae'n gwaethygu",
];
const lineOf = (id: string) => content.dangers.find((each) => each.id === id && each.asks !== true)?.line;

describe('in a form about a danger', () => {
  it.each(SAID)('"%s" says its line again, holds, and reaches its incident', (words) => {
    for (const answers of [[], ['no'], ['no', '2', '1']]) {
      const talking = after(LEAK, 'SAFE', ...answers);
      const { incident } = talking.state.danger ?? {};
      const { asked } = talking;

      talking.says(words);

      expect(talking.last.status).toBe('emergency');
      expect([lineOf('leak')?.en, lineOf('leak')?.cy]).toContain(talking.texts[0]);
      expect(talking.state.danger).toMatchObject({ id: 'leak', held: true, incident });
      expect(talking.last.effects).toMatchObject([
        {
          transaction: 'incidents.report',
          begun: incident?.key,
          answers: { row: 'leak', words, worse: expect.any(String) as string },
        },
      ]);
      talking.says('SAFE');
      expect(talking.last.status).toBe('released');
      expect(talking.asked).toBe(asked);
    }
  });

  it('is no "yes" to whether anyone had a shock', () => {
    const talking = after('the socket is sparking', 'SAFE', 'its getting worse');

    expect(talking.state.danger).toMatchObject({ id: 'electric', held: true });
    expect(talking.state.open?.answers).toEqual([]);
  });

  it('has the line again while it holds, too', () => {
    const talking = after(LEAK, 'the water is getting worse');

    expect(talking.last.status).toBe('held');
    expect(talking.texts.join()).toContain(lineOf('leak')?.en);
  });

  it('leaves whether it is safe to write here its own way', () => {
    const talking = after('scared of my ex', 'SAFE');
    expect(talking.asked).toBe('safe');

    talking.says('its not safe');

    expect(talking.state.open?.answers).not.toEqual([]);
  });
});

describe('what is still so', () => {
  const STILL = [
    'still leaking',
    'its still coming through',
    'the leak is still the same',
    'STILL',
    'dal i ollwng',
  ];

  it.each(STILL)('"%s", after SAFE, is the danger that they told of, and no other', (words) => {
    const talking = after(LEAK, 'SAFE', 'cancel');
    expect(talking.texts.join()).toContain('What you told me so far is kept');

    talking.says(words);

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts[0]).toBe(lineOf('leak')?.[words.startsWith('mae') ? 'cy' : 'en']);
    expect(talking.state.danger).toMatchObject({ id: 'leak', held: true });
  });

  it('and of another danger is told of that', () => {
    const talking = after(LEAK, 'SAFE', 'cancel', 'the shed is still on fire');

    expect(talking.texts[0]).toBe(lineOf('fire')?.en);
  });

  it('is asked about by whoever told of none', () => {
    expect(after('still leaking').state.danger).toMatchObject({ id: 'flood', asks: true });
  });

  it('says nothing of what is not sent where a person was told of', () => {
    const talking = after('my ex is hitting me', 'SAFE', 'cancel');

    expect(talking.texts.join()).toContain("I've stopped. You can write to me here at any time.");
    expect(talking.texts.join()).not.toContain('Nothing was sent');
  });
});

describe('with no danger told of', () => {
  it.each(SAID)('"%s" asks whether there is one', (words) => {
    const talking = after(words);

    expect(talking.last.status).toBe('emergency');
    expect(talking.state.danger).toMatchObject({ id: 'unclear', asks: true, held: true });
    expect(talking.last.effects).toEqual([]);
    talking.says('yes');
    expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.report' }]);
  });

  it('a form takes what gets worse for an answer', () => {
    const talking = conversation();
    talking.opens('report-pothole');
    talking.says('no');

    talking.says('its getting worse');
    expect(talking.state.danger).toBeUndefined();

    talking.says('im not safe');
    expect(talking.state.danger?.id).toBe('unclear');
  });
});

describe('after STOP and SAFE', () => {
  it.each(SAID)('"%s" holds again', (words) => {
    const talking = after(LEAK, 'STOP', 'SAFE', words);

    expect(talking.last.status).toBe('emergency');
    expect(talking.state.danger).toMatchObject({ id: 'leak', held: true });
    expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.report', answers: { words } }]);
  });

  it('all else is passed on and answered with both numbers, each time, for a day; START is START', () => {
    const talking = after(LEAK, 'STOP', 'SAFE');
    for (const words of ['are you there', 'the floor is wet', 'library hours']) {
      talking.says(words);

      expect(talking.texts.join()).toContain('999');
      expect(talking.texts.join()).toContain('01632 960199');
      expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.report', answers: { words } }]);
    }
    talking.later(DAY + MINUTE);
    talking.says('library hours');
    expect(talking.last.effects).toEqual([]);

    talking.says('START');
    expect(talking.state.stopped).toBeUndefined();
  });
});
