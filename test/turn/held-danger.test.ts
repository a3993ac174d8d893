// What follows a danger: it belongs to the danger, whatever form is open, until they say that it is over.
import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, DAY, MINUTE, talk, type Conversation, type Setting } from '../talk.ts';

const CHANNELS: readonly ChannelId[] = ['webchat', 'messenger', 'whatsapp', 'sms'];
const TOLD: Readonly<Record<string, string>> = {
  gas: 'i can smell gas',
  co: 'carbon monoxide alarm is going off',
  fire: 'my house is on fire',
  electric: 'the socket is sparking',
  violence: 'scared of my ex',
  medical: 'hes not breathing',
  selfharm: 'i want to kill myself',
  structure: 'the ceiling has collapsed',
  leak: 'water is coming through the ceiling',
  flood: 'the river is rising fast',
  fuel: 'petrol is leaking everywhere',
  lift: 'im stuck in the lift',
  dog: 'a dog is attacking',
  child: 'my child is missing',
};
const WHERE = 'High Street, outside the bakery';

const inForm = (text: string, setting: Setting = {}): Conversation => {
  const talking = conversation(setting);
  talking.opens('report-pothole');
  talking.says('no');
  talking.says(WHERE);
  talking.says(text);
  return talking;
};
const says = (talking: Conversation, ...all: readonly string[]) =>
  all.map((text) => talking.says(text).status);

it('every danger is told in these tests', () => {
  const atOnce = content.dangers.filter(({ asks }) => asks !== true);

  expect(Object.keys(TOLD).sort()).toEqual([...new Set(atOnce.map(({ id }) => id))].sort());
});

describe.each(Object.entries(TOLD))('after %s', (id, text) => {
  it.each(CHANNELS)(
    'what is said next on %s stays with it, with a number, and answers no question',
    (channel) => {
      const talking = inForm(text, { channel });
      const before = talking.state.open?.answers;
      const texts: string[] = [];

      for (const next of [
        'im serious',
        'hes outside',
        'what do i do',
        'ok',
        'yes',
        'no',
        'are you there',
        '?',
        '2',
      ]) {
        talking.says(next);

        expect([next, talking.last.status]).toEqual([next, 'held']);
        expect(talking.texts.join()).toMatch(/\b(?:999|116 123|01632 960199)\b/);
        texts.push(talking.texts.join());
      }

      expect(talking.state.danger?.id).toBe(id);
      expect(talking.state.open?.answers).toEqual(before);
      expect(texts.some((each, at) => at > 1 && each === texts[at - 1] && each === texts[at - 2])).toBe(
        false,
      );
    },
  );

  it('SAFE goes on with its row of the triage, and the form lies aside; where nothing is asked the form goes on', () => {
    const talking = inForm(text);

    talking.says('SAFE');

    const tree = content.holds.next[id];
    expect(talking.last.status).toBe('released');
    expect(talking.state.open?.dialog).toBe(tree ?? 'report-pothole');
    expect(talking.state.saved?.map(({ dialog }) => dialog)).toEqual(
      tree === undefined ? undefined : ['report-pothole'],
    );
  });

  it('a false alarm brings the open question back', () => {
    const talking = inForm(text);

    talking.says('false alarm');

    expect(talking.texts.at(-1)).toContain('How big is it?');
    talking.says('2');
    expect(talking.asked).toBe('on');
  });
});

describe('a danger is over', () => {
  it.each([
    'safe',
    'Safe now',
    "I'm safe",
    'yes safe',
    'im ok now',
    'its sorted',
    'false alarm',
    'sorry wrong words',
    "dwi'n saff",
    'DIOGEL',
    'engineer has been',
    'the gas engineer has been thanks',
    'the fire is out',
    'no danger',
    'everyone is safe now thank you',
    'mae pawb yn iawn nawr',
  ])('when they say "%s"', (words) => {
    expect(says(inForm('i can smell gas'), words)).toEqual(['released']);
  });

  it.each([
    'not safe',
    'im not safe',
    'is it safe',
    'am i safe',
    'ok',
    'yes',
    'no',
    'thanks',
    'im safe but he is still outside',
    'im fine',
    'how do i know its safe now',
    'nobody is safe',
    'ddim yn saff',
    'the engineer has not been',
    'its not ok',
  ])('not when they say "%s"', (words) => {
    expect(says(inForm('i can smell gas'), words)).toEqual(['held']);
  });

  it('when they tap the button, where there are buttons', () => {
    const talking = inForm('i can smell gas');
    talking.says('im serious');

    talking.taps('command:safe');

    expect(talking.last.status).toBe('released');
  });

  it('when they have been silent for an hour: that is said, and their words are what they are', () => {
    const talking = inForm('i can smell gas');
    talking.later(61 * MINUTE);

    talking.says('yes');

    expect(talking.texts[0]).toContain('Earlier you told me of a danger');
    expect(talking.texts[0]).toContain('0800 111 999');
    expect(talking.asked).toBe('size');
    expect(talking.state.danger).not.toHaveProperty('held');
    talking.says('2');
    expect(talking.texts.join()).not.toContain('0800 111 999');
  });

  it('and not while they go on writing', () => {
    const talking = inForm('i can smell gas');
    for (let n = 0; n < 4; n++) {
      talking.later(40 * MINUTE);
      talking.says('still here');
    }

    expect(talking.last.status).toBe('held');
  });

  it('and its line does not come back for ordinary words, then or before', () => {
    const talking = inForm('i can smell gas');
    const line = content.dangers.find(({ id }) => id === 'gas')?.line.en ?? '';

    for (const text of ['the kitchen', 'number 12', 'false alarm', '2', 'road']) {
      talking.says(text);
      expect(talking.texts.join()).not.toContain(line);
    }
  });
});

describe('while a danger holds', () => {
  it('another danger has its own line', () => {
    const talking = inForm('i can smell gas');

    talking.says('the house is on fire');

    expect([talking.last.status, talking.state.danger?.id]).toEqual(['emergency', 'fire']);
  });

  it('STOP stops all that nobody asked for, and what they write of the danger is answered still', () => {
    const talking = inForm('i can smell gas', { channel: 'sms' });

    expect(says(talking, 'stop')).toEqual(['opted-out']);
    expect(says(talking, 'ok')).toEqual(['held']);
    expect(says(talking, 'stop')).toEqual(['opted-out']);
    expect(talking.state.open?.dialog).toBe('report-pothole');
  });

  it('whoever told of it after STOP is answered', () => {
    const talking = conversation({ channel: 'sms' });

    expect(says(talking, 'stop', 'i can smell gas', 'im serious', 'start')).toEqual([
      'opted-out',
      'emergency',
      'held',
      'opted-in',
    ]);
  });

  it('a photo without words stays with it', () => {
    const talking = inForm('i can smell gas');

    talking.sends({ type: 'message', attachments: [{ contentType: 'image/jpeg', contentUrl: 'x' }] });

    expect(talking.last.status).toBe('held');
  });

  it('the question that was open is not answered by its own button', () => {
    const talking = inForm('i want to kill myself');

    talking.taps('big');

    expect(talking.last.status).toBe('held');
    expect(talking.state.open?.answers).toHaveLength(2);
  });

  it('is in Welsh where they write Welsh', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.says('mae arogl nwy yn y gegin');

    talking.says('be dwi fod i neud');

    expect(talking.texts.join()).toContain('DIOGEL');
  });

  it('a reminder waits until it is over', () => {
    const at = new Date(Date.parse('2026-09-22T11:05:00.000Z')).toISOString();
    const talking = conversation({
      state: { language: 'en', timers: [{ id: 't', at, dialog: 'report-pothole', answers: [] }] },
    });
    talking.says('i can smell gas');

    talking.rings('t');

    expect([talking.texts, talking.last.status]).toEqual([[], 'held']);
    expect(
      Date.parse(talking.state.timers?.[0]?.at ?? '') - Date.parse(talking.state.danger?.at ?? ''),
    ).toBeGreaterThan(60 * MINUTE);
  });
});

it('a day after a danger that was stored before there was a hold, nothing is held', () => {
  const talking = conversation({
    state: { language: 'en', danger: { id: 'gas', at: '2026-09-22T10:59:00.000Z' } },
  });
  talking.later(DAY);

  talking.says('library hours');

  expect(talking.last.status).toBe('answered');
});

it('a danger at a form that a test opens is held in every form', () => {
  for (const id of Object.keys(content.dialogs)) {
    const talking = talk(id);
    talking.says('my house is on fire');

    expect([id, says(talking, 'yes', 'no', 'ok')]).toEqual([id, ['held', 'held', 'held']]);
  }
});

it('a place on the map, sent while it holds, goes with the incident', () => {
  const talking = conversation({ channel: 'whatsapp' });
  talking.says('i can smell gas');

  talking.sends({
    type: 'message',
    text: '',
    entities: [{ type: 'GeoCoordinates', latitude: 53.809, longitude: -1.552 }],
  });

  expect(talking.last.effects).toMatchObject([
    { transaction: 'incidents.report', answers: { words: '53.80900, -1.55200' } },
  ]);
});
