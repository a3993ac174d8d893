// Yes and no in the words that people have for them, to an offer outside a form as well as to a question in one.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const NO = [
  'nac ydy',
  'nac ydw',
  'nag oes',
  'nac oes',
  'nage',
  'na',
  'naddo',
  'nacdy',
  'dim rili',
  'dim diolch',
  'dw i ddim yn meddwl',
  "sa i'n meddwl",
  'no i dont think so',
  'dont think so',
  'not really',
  'not really thanks',
  'rather not',
];
/** No answer to a question such as "are you safe?", but to an offer they are. */
const DECLINES = [
  'nah youre alright',
  "you're all right",
  'im good thanks',
  'no im ok',
  'maybe later',
  'leave it',
];
const YES = [
  'ie',
  'ia',
  'oes',
  'ydy',
  'ydw',
  'yndi',
  'do',
  'hoffwn',
  'byddai',
  'cewch',
  'ie plis',
  'yeah go on',
];

describe('an offer of a form', () => {
  const offered = () => {
    const talk = conversation();
    talk.says('moving home');
    expect(talk.options).toEqual(['form:moving-home']);
    return talk;
  };

  it.each([...NO, ...DECLINES])('is declined by %j, and nothing is said to be unclear', (text) => {
    const talk = offered();

    talk.says(text);

    expect([talk.last.status, talk.state.open, talk.options]).toEqual(['answered', undefined, []]);
  });

  it.each(YES)('is taken by %j', (text) => {
    const talk = offered();

    talk.says(text);

    expect(talk.state.open?.dialog).toBe('moving-home');
  });
});

describe('"was this helpful?"', () => {
  const asked = () => {
    const talk = conversation();
    talk.says('library hours');
    expect(talk.options).toContain('feedback:no');
    return talk;
  };
  const rating = (text: string) => {
    const talk = asked();
    talk.says(text);
    return talk.effects.flatMap((effect) => (effect.kind === 'feedback' ? [effect.helpful] : []));
  };

  it.each([...NO, ...DECLINES])('is answered no by %j', (text) => {
    expect(rating(text)).toEqual([false]);
  });

  it.each([...YES, 'iawn', 'oedd diolch', 'yes it was', 'yes very helpful thank you'])(
    'is answered yes by %j',
    (text) => {
      expect(rating(text)).toEqual([true]);
    },
  );

  it.each(['no i wanted to know about council tax', 'yes and i want to report a pothole'])(
    'is not answered by %j, which goes on to a matter of their own',
    (text) => {
      expect(rating(text)).toEqual([]);
    },
  );

  it('takes another no for nothing to add', () => {
    const talk = asked();
    talk.says('no i dont think so');

    talk.says('not really');

    expect(talk.effects.filter((effect) => effect.kind === 'feedback' && effect.text !== undefined)).toEqual(
      [],
    );
  });
});

describe('a question with yes and no', () => {
  const answer = (text: string) => {
    const talk = conversation();
    talk.opens('report-fly-tip');
    talk.says(text);
    return talk.state.open?.answers[0]?.[1];
  };

  it.each(NO)('is answered no by %j', (text) => {
    expect(answer(text)).toBe('no');
  });

  it.each(YES)('is answered yes by %j', (text) => {
    expect(answer(text)).toBe('yes');
  });

  it.each(DECLINES.slice(1, 3))('is asked again after %j, which may say either', (text) => {
    expect(answer(text)).toBeUndefined();
  });
});
