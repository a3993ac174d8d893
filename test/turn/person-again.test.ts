// Out of hours, asked for a person again and again: not the same words, what they told before is what they are written to about, and how not to answer them is no matter.
import { describe, expect, it } from 'vitest';
import { conversation, MINUTE, type Conversation } from '../talk.ts';

const NIGHT = '2026-11-24T20:00:00.000Z';
const says = (...words: readonly string[]): Conversation => {
  const talking = conversation({ at: NIGHT });
  for (const each of words) talking.says(each);
  return talking;
};

describe('a person, asked for again where nobody is there', () => {
  it('is not answered by the same paragraph, and the numbers stay', () => {
    const talking = says('i want a person');
    const first = talking.texts.at(-1);

    talking.says('no i dont want a phone call i want someone here');

    expect(talking.texts.at(-1)).not.toBe(first);
    expect(talking.texts.at(-1)).toMatch(/8:30am.*999/su);
    expect(talking.options).toEqual(['form:call-back', 'form:write-back']);
  });

  it.each(['ask us to write to you', 'ask you to write to me', 'please ask someone to write to me'])(
    'can be an answer in writing, though its button is gone: %s',
    (said) => {
      expect(says('i want a person', 'what is the point of you', said).state.open?.dialog).toBe('write-back');
    },
  );

  it('is written to about what was told before', () => {
    const talking = says(
      'you people never answered my complaint about damp its been 6 weeks',
      'i want a person',
      'no i dont want a phone call i want someone here',
      'what is the point of you',
      'ask us to write to you',
    );

    const { dialog, answers = [] } = talking.state.open ?? {};
    const topic = answers.find(([id]) => id === 'topic')?.[1];
    expect(dialog).toBe('write-back');
    expect(topic).toContain('damp its been 6 weeks');
    expect(topic).not.toContain('phone call here');
    expect(talking.texts.join()).not.toContain('phone call here');
  });
});

describe('a person, asked for many times where nobody is there', () => {
  const ASKS = [
    'i want a person',
    'person',
    'get me a human',
    'i said a person!!',
    'person',
    'person',
    'person',
  ];
  const ASKS_CY = ['person', 'siarad â pherson', 'dwi isio person', 'person', 'person', 'person', 'person'];

  it.each([
    ['en-GB', undefined, ASKS, '8:30am tomorrow'],
    ['cy-GB', undefined, ASKS_CY, '8:30yb yfory'],
    ['en-GB', 'report-pothole', ASKS, '8:30am tomorrow'],
    ['cy-GB', 'report-pothole', ASKS_CY, '8:30yb yfory'],
  ])(
    'no sentence comes twice, and each says when and what can be done (%s, %s)',
    (locale, form, asks, opens) => {
      const talking = conversation({ at: NIGHT, locale });
      if (form !== undefined) talking.opens(form);
      const told = asks.map((each) => {
        talking.says(each);
        return talking.texts
          .join('\n')
          .split('\n')
          .filter((line) => line.includes(opens))
          .join();
      });
      const sentences = told
        .flatMap((each) => each.split(/(?<=[.!?]) (?=\p{Lu})/u))
        .filter((each) => !/999/.test(each));

      expect(new Set(told).size).toBe(asks.length);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const each of told) expect(each).toMatch(/01632 960199.*999/su);
      if (form === undefined) expect(talking.options).toEqual(['form:call-back', 'form:write-back']);
      else expect(talking.state.open?.dialog).toBe(form);
    },
  );

  it('says that what they sent is with us, and what they told of it is kept', () => {
    const talking = says('write to me about my rent', 'here', 'skip', 'yes');
    talking.settles({ ok: true, reference: 'WB-204518' });
    for (let each = 0; each < 3; each++) talking.says('person');
    expect(talking.texts.join()).toContain('WB-204518, is with us');

    const told = says('i want to talk to someone about my boiler', 'person', 'person');
    expect(told.texts.join()).toContain('kept what you told me');
    expect(told.state.wanted?.said).toBe('my boiler');
  });

  it('begins with its first words the next day', () => {
    const talking = says(...ASKS);
    talking.later(25 * 60 * MINUTE);
    talking.says('person');

    expect(talking.texts.join()).toContain('Nobody is answering the phone right now');
  });
});

describe('a complaint that they name by its number', () => {
  it.each(['my complaint was CMP-204518 and its 6 weeks', 'fy nghwyn oedd CMP-204518'])(
    'is looked up, and no new one is begun: %s',
    (said) => {
      expect(says(said).state.open?.dialog).toBe('check-reference');
    },
  );

  it('is none where something is to be changed', () => {
    expect(says('change my request H-204518').state.open?.dialog).not.toBe('check-reference');
  });
});

describe('flames', () => {
  it.each(['🔥', '🔥🔥🔥'])('alone are asked about, with 999: %s', (said) => {
    expect(says(said).texts.at(-1)).toMatch(/on fire.*999/u);
  });

  it('in place of the word are a fire; behind thanks they are none', () => {
    expect(says('there is a 🔥 in my kitchen').last.status).toBe('emergency');
    expect(says('thanks 🔥🔥').last.status).not.toBe('emergency');
  });
});

it('a yes or no that cannot be read is asked for in Welsh alone', () => {
  const talking = conversation();
  talking.says('cymraeg');
  talking.opens('report-pothole');
  talking.says('hmm xyz');

  expect(talking.texts.join()).not.toMatch(/\byes neu no\b/);
});

it('"actually no, keep it" is no reason to cancel a visit', () => {
  const visit = {
    reference: 'R-204518',
    kind: 'repair',
    about: 'Toilet: the seat is broken',
    moves: 0,
    diary: 'general',
    slot: '2026-09-24T08:00-12:00',
    confirmed: false,
  };
  const talking = conversation({ found: { 'appointments:own': [visit] } });
  talking.opens('change-appointment');
  talking.says('cancel');
  expect(talking.asked).toBe('reason');
  talking.says('actually no keep it');

  expect(talking.state.open).toBeUndefined();
  expect(talking.effects.filter(({ kind }) => kind === 'submit')).toEqual([]);
});
