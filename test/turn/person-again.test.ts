// Out of hours, asked for a person again and again: not the same words, what they told before is what they are written to about, and how not to answer them is no matter.
import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../talk.ts';

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
