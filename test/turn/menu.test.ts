// Not knowing, said plainly: never the same sentence twice in a row, and the third time a way to a person.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, TWINS, type Conversation } from '../talk.ts';

const arrived = (locale = 'en-GB'): Conversation => {
  const talking = conversation({ locale });
  talking.arrives();
  return talking;
};

describe.each(['en-GB', 'cy-GB'])('a message that is not understood (%s)', (locale) => {
  it('is never met by the same words twice in a talk, and not twice in a row in the longest', () => {
    const talking = arrived(locale);
    const said = Array.from({ length: 30 }, () => {
      talking.says('zxcv qwer');
      return talking.texts.join();
    });

    expect(talking.turns.slice(1).every(({ status }) => status === 'unanswered')).toBe(true);
    expect(new Set(said.slice(0, 11)).size).toBe(11);
    expect(said.filter((each, index) => each === said[index - 1])).toEqual([]);
  });

  it('is met by other words after a success, too', () => {
    const talking = arrived(locale);
    const said = Array.from({ length: 4 }, () => {
      talking.says('zxcv qwer');
      const words = talking.texts.join();
      talking.says(locale === 'cy-GB' ? 'oriau agor y llyfrgell' : 'library hours');
      return words;
    });

    expect(new Set(said).size).toBe(4);
  });

  it('leads to a person the third time', () => {
    const talking = arrived(locale);

    for (let misses = 0; misses < 3; misses++) talking.says('zxcv qwer');

    expect(talking.texts[0]).toContain(content.council.phone);
  });

  it('always shows a way to a person', () => {
    const talking = arrived(locale);

    for (let misses = 0; misses < 5; misses++) {
      talking.says('zxcv qwer');
      expect(talking.options).toContain(misses === 2 || misses === 4 ? 'form:call-back' : 'command:person');
    }
  });
});

it.each([
  ['said', (talking: Conversation) => talking.says('Talk to a person')],
  ['tapped', (talking: Conversation) => talking.taps('command:person')],
  ['chosen by number', (talking: Conversation) => talking.says('6')],
])('what is on the screen can still be chosen after "a person" was %s', (_, asks) => {
  const talking = arrived();

  expect(asks(talking).status).toBe('person');
  talking.says('1');

  expect(talking.last.status).toBe('answered');
});

it('an angry face is not taken for "OK"', () => {
  const talking = arrived();

  talking.says('😡😡');
  expect(talking.last.status).toBe('unanswered');

  talking.says('👍');
  expect(talking.last.status).toBe('answered');
});

it.each(['the second one', '2nd one please', 'number 3', 'yr ail un'])(
  'is no topic, where nothing is there to choose from: %s',
  (said) => {
    const talking = conversation();

    talking.says(said);

    expect(talking.last.status).toBe('unanswered');
  },
);

describe('what no council does', () => {
  it.each([
    ['en-GB', 'when is the next train to london', 'en'],
    ['cy-GB', 'dywedwch jôc wrtha i', 'cy'],
  ] as const)('is owned up to, and nobody is asked for other words (%s)', (locale, words, language) => {
    const talking = conversation({ locale });
    talking.says(words);

    expect(talking.texts.at(-1)).toBe(content.ladder.elsewhere[0]?.[language]);
    expect([talking.last.status, talking.state.misses, talking.options]).toEqual([
      'unanswered',
      1,
      ['command:person'],
    ]);
  });

  it('counts as a miss: the second shows what there is, the third a person', () => {
    const talking = conversation();
    const rungs = ['tell me a joke', 'when is the next train to london', 'my broadband is down'].map(
      (words) => {
        talking.says(words);
        return talking.state.ladder?.rung;
      },
    );

    expect(rungs).toEqual(['rephrase', 'can', 'person']);
  });
});

describe('misses', () => {
  it('are counted in a row only', () => {
    const talking = arrived();
    for (const said of ['zxcv', 'zxcv', 'library hours']) talking.says(said);

    talking.says('zxcv');

    expect(talking.state.misses).toBe(1);
    expect(talking.texts[0]).not.toContain(content.council.phone);
  });

  it.each(['hello', 'thanks', '👍', 'ok', '😡'])('neither rise nor go by %j', (said) => {
    const talking = arrived();
    talking.says('zxcv');

    talking.says(said);

    expect(talking.state.misses).toBe(1);
  });

  it.each(['help', 'person', 'library hours', 'I smell gas'])('are forgotten after %j', (said) => {
    const talking = arrived();
    talking.says('zxcv');

    talking.says(said);

    expect(talking.state.misses).toBeUndefined();
  });
});

describe('what is offered', () => {
  it('can be chosen by its number in the next message', () => {
    const talking = arrived();

    talking.says('1');

    expect(talking.last.status).toBe('answered');
    expect(talking.texts[0]).toContain('/bins/collection-days');
  });

  it.each(content.menu.en.map(({ id, words }, index) => ({ id, words, number: String(index + 1) })))(
    'is reached alike by tap, number and words: $id',
    ({ id, words, number }) => {
      const reached = [
        (talking: Conversation) => talking.taps(id),
        (talking: Conversation) => talking.says(number),
        (talking: Conversation) => talking.says(words),
      ].map((reach) => {
        const talking = arrived();
        reach(talking);
        return { status: talking.last.status, asked: talking.asked, texts: talking.texts };
      });

      expect(reached[0]?.status).not.toBe('unanswered');
      expect(reached[1]).toEqual(reached[0]);
      expect(reached[2]).toEqual(reached[0]);
    },
  );

  it('is gone once something else was answered', () => {
    const talking = arrived();
    for (const said of ['library hours', 'how do I register a death']) talking.says(said);

    talking.says('1');

    expect(talking.last.status).toBe('unanswered');
  });

  it('is two topics and a person when a message fits both', () => {
    const talking = conversation(TWINS);

    talking.says('library hours');

    expect(talking.last.status).toBe('offered');
    expect([...talking.options].sort()).toEqual(['command:person', 'faq:books', 'faq:libraries']);

    talking.taps('faq:books');
    expect(talking.last.status).toBe('answered');
  });

  it('is answered when it is a topic, though its words tell of a report', () => {
    const talking = arrived();

    talking.sends({ type: 'message', text: 'Report a pothole', value: { option: 'faq:potholes' } });

    expect(talking.last.status).toBe('answered');
    expect(talking.state.open).toBeUndefined();
    expect(talking.options).toEqual(['form:report-pothole']);
  });

  it('can be tapped long after', () => {
    const talking = arrived();
    for (const said of ['library hours', 'zxcv', 'thanks']) talking.says(said);

    talking.taps('faq:parking-permit');

    expect(talking.last.status).toBe('answered');
  });
});

describe('a command with nothing open', () => {
  it.each([
    ['help', 'answered'],
    ['menu', 'answered'],
    ['hello', 'answered'],
    ['back', 'answered'],
    ['cancel', 'answered'],
    ['change', 'answered'],
    ['retry', 'answered'],
    ['start again', 'answered'],
    ['are you a robot?', 'answered'],
    ['thanks', 'answered'],
    ['cymraeg', 'answered'],
    // A skip for rubbish is asked for in more words.
    ['skip', 'answered'],
  ])('%j is %s, and opens nothing', (said, status) => {
    const talking = arrived();

    talking.says(said);

    expect(talking.last.status).toBe(status);
    expect(talking.texts).toHaveLength(1);
    expect(talking.state.open).toBeUndefined();
  });
});
