// What six citizens said on one day and were answered wrongly, coldly or in another language: each stays mended.
import { describe, expect, it } from 'vitest';
import { council } from '../../dialogs/council.ts';
import { conversation, MINUTE, talk } from '../talk.ts';

const TOLD = ['no', 'Mill Lane, outside the school', 'plate', 'road', 'no photo', 'skip'];

describe('after a danger', () => {
  it.each(['what do i do', 'yes cant stop it', 'yes', 'hello??? anybody'])(
    '"%s" gets the number to call and the word that ends it, and no list of topics',
    (words) => {
      const talking = conversation();
      talking.says('hi');
      talking.says('water coming thru the ceiling');

      talking.says(words);

      expect(talking.texts.join('\n')).toContain(council.emergencyPhone);
      expect(talking.options).toEqual(['command:safe']);
    },
  );

  it('another matter waits until they are safe, or until an hour has gone by', () => {
    const talking = conversation();
    talking.says('water coming thru the ceiling');

    talking.says('when are you open');
    expect(talking.last.status).toBe('held');

    talking.later(61 * MINUTE);
    talking.says('when are you open');
    expect(talking.last.status).toBe('answered');
  });
});

describe('a Welsh speaker', () => {
  it('is answered in Welsh when one word may be of both languages, and when nothing was understood', () => {
    const talking = conversation();
    talking.says('bore da');

    for (const words of ['tenant', 'dw i ddim yn gwybod']) {
      talking.says(words);
      expect(talking.state.language).toBe('cy');
    }
  });
});

describe('a place', () => {
  it('is found in the last of several sentences, and is not asked for again', () => {
    const talking = conversation();
    talking.says('no more of this. theres a pothole. mill lane outside number 12');
    talking.says('no');

    expect(talking.state.open?.answers).toContainEqual(['where', 'mill lane outside number 12']);
  });

  it.each(['for gods sake. yes', 'ffs i already told you', 'jesus christ'])('is not "%s"', (words) => {
    const talking = talk('report-pothole', 'no', words);

    expect(talking.asked).toBe('where');
  });

  it('of another problem puts none right', () => {
    const talking = talk(
      'report-fly-tip',
      'no',
      'Elm Road by the pub',
      'one big thing',
      'mattress',
      'no photo',
    );

    talking.says('dog poo outside the school on mill lane');

    expect(talking.state.open?.answers).toContainEqual(['where', 'Elm Road by the pub']);
    expect(talking.asked).toBe('saw');
  });
});

describe('what was read back', () => {
  it.each(['send it then', 'just send it please', 'ok submit it now'])('is sent by "%s"', (words) => {
    const talking = talk('report-pothole', ...TOLD);

    talking.says(words);

    expect(talking.effects.at(-1)?.kind).toBe('submit');
  });

  it('is said to be not sent when something else was said', () => {
    const talking = talk('report-pothole', ...TOLD);

    talking.says('I am also moving to a bungalow next month');

    expect(talking.effects).toEqual([]);
    expect(talking.texts).toHaveLength(2);
    expect(talking.asked).toBe('check');
  });
});

describe('a thank you', () => {
  it.each([
    'Thank you ever so much.',
    'Thank you kindly, my dear',
    'That is very kind of you.',
    'Diolch o galon',
  ])('as "%s" is taken for one, and answers no question', (words) => {
    const outside = conversation();
    const inside = talk('call-back');
    outside.says(words);
    inside.says(words);

    expect(outside.last.status).toBe('answered');
    expect(inside.asked).toBe('topic');
  });
});

describe('"it is not fixed"', () => {
  it.each([
    'its not fixed',
    'no its still not fixed',
    'they havent fixed it',
    'it hasnt been done',
    'its still there',
  ])('as "%s" is about what was reported, and reports no repair', (words) => {
    const talking = conversation();

    talking.says(words);

    expect(talking.state.open?.dialog).toBe('check-reference');
  });
});

describe('what was offered', () => {
  it('is asked for by its number when several were, and "yes" names none', () => {
    const talking = conversation();
    talking.says('menu');
    const first = talking.texts;

    talking.says('Yes please, I would like that very much');

    expect(talking.last.status).toBe('offered');
    expect(talking.texts).not.toEqual(first);
  });

  it('has nothing to go on with a day after it was saved, and says why', () => {
    const talking = talk('report-pothole', 'no', 'save');
    talking.later(25 * 60 * MINUTE);

    talking.says('continue');

    expect(talking.texts.join('\n')).toContain('24');
    expect(talking.options).not.toEqual([]);
  });
});
