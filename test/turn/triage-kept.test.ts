// A triage is not lost: by STOP and START, by a question that was answered already, by "getting worse" where a row has no line, by TELL ME.
import { describe, expect, it } from 'vitest';
import { council } from '../../dialogs/council.ts';
import { conversation, talk, type Conversation, type Setting } from '../talk.ts';
import { talking } from '../handoff/talking.ts';
import { notice } from '../notices/made.ts';

const texts = (lines: readonly string[], setting: Setting = { channel: 'sms' }): Conversation => {
  const talking = conversation(setting);
  for (const each of lines) talking.says(each);
  return talking;
};

describe('STOP in the triage', () => {
  it.each([
    ['i have a leak', 'no'],
    ['my only toilet is blocked', 'no'],
  ])('and then START come back to the same question: %s', (first, answer) => {
    const talking = texts([first, answer]);
    const { asked } = talking;
    const answers = talking.state.open?.answers;

    talking.says('STOP');
    expect(talking.state.open).toBeUndefined();
    expect(talking.texts.join()).toContain('reply START');
    talking.says('START');

    expect(talking.asked).toBe(asked);
    expect(talking.state.open?.answers).toEqual(answers);
  });

  it.each([
    ['whether somebody is in danger', 'emergency', 'emergency'],
    ['whether an answer helped', 'library hours', 'rated'],
  ])('is not gone back to by YES to %s', (_, asks, status) => {
    const talking = texts(['no heating', 'no', 'STOP', asks]);

    talking.says('YES');

    expect(talking.last.status).toBe(status);
    expect(talking.texts.join()).not.toContain('heating');
  });

  it('is not gone back to by YES to an agent', async () => {
    const chat = talking(undefined, { channel: 'sms' });
    await chat.says('no heating');
    await chat.says('no');
    await chat.says('person');
    await chat.does({ does: 'accept' });
    await chat.does({ does: 'say', text: 'Is there a baby in the house?' });

    expect(await chat.says('yes')).toEqual([]);
    expect(chat.status()).toBe('with-person');
  });

  it('brings nothing back of a form that is no triage', () => {
    const talking = texts(['report a pothole', 'no', 'STOP', 'START']);

    expect(talking.state.open).toBeUndefined();
  });
});

describe('a lift', () => {
  it.each(['lift', 'the lift keeps getting stuck', 'the lift is stuck again'])(
    'is not asked about twice after "%s": "no" to whether someone is in it is the answer',
    (words) => {
      const talking = texts([words]);
      expect(talking.state.danger?.asks).toBe(true);

      talking.says('no');

      expect(talking.asked).toBe('stranded');
      expect(talking.texts.join()).not.toContain('Is anyone stuck in the lift now');
    },
  );
});

describe('"it is getting worse" in a tree without a line', () => {
  it('holds once it is filed, says whom to call, reaches its incident, and goes on after SAFE', () => {
    const talking = texts(['my only toilet is blocked', 'yes']);
    const { asked } = talking;
    expect(talking.state.open?.hazardAt).toBeDefined();

    talking.says('its getting worse');

    expect(talking.last.status).toBe('emergency');
    expect(talking.texts[0]).toContain(council.emergencyPhone);
    expect(talking.state.danger).toMatchObject({ id: 'toilet', held: true });
    expect(talking.effects.at(-1)).toMatchObject({
      transaction: 'incidents.report',
      answers: { row: 'toilet' },
    });
    talking.says('still worse');
    expect(talking.texts.join()).toContain(council.emergencyPhone);
    talking.says('SAFE');
    expect(talking.asked).toBe(asked);
  });

  it('before that asks whether anyone is in danger, and "no" is no answer to the question of the tree', () => {
    const talking = texts(['no heating']);
    const { asked } = talking;

    talking.says('getting worse');
    expect(talking.last.status).toBe('emergency');
    talking.says('no');

    expect(talking.asked).toBe(asked);
    expect(talking.state.open?.answers).toEqual([]);
  });
});

describe('TELL ME in the middle of the triage', () => {
  const water = (setting: Setting = {}) => conversation({ notices: [notice()], channel: 'sms', ...setting });

  it('says clearly that the report is over, and who has to call all the same', () => {
    const talking = water();
    for (const each of ['i want to report a repair', 'none of these', 'council tenant', 'nm4 2qp'])
      talking.says(each);

    talking.says('TELL ME');

    expect(talking.state.open).toBeUndefined();
    expect(talking.texts.join()).toContain('stopped your own report');
    expect(talking.texts.join()).toContain(council.emergencyPhone);
  });

  it('goes on with what is filed as an emergency', () => {
    const talking = talk('triage-no-water', 'all', 'yes', 'young');
    const open = talking.state.open;
    expect(open?.hazardAt).toBeDefined();
    const again = conversation({ channel: 'sms', notices: [notice()], state: talking.state });

    again.says('nm4 2qp');
    again.says('TELL ME');

    expect(again.state.open?.dialog).toBe('triage-no-water');
    expect(again.asked).toBeDefined();
  });
});
