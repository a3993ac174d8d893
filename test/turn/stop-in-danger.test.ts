// STOP while a danger holds: the team's news still comes, what they write still reaches it, and nothing else is said or asked.
import { describe, expect, it } from 'vitest';
import { conversation } from '../talk.ts';

const inDanger = () => {
  const talking = conversation({ channel: 'sms' });
  talking.says('water coming thru the light');
  talking.says('STOP');
  return talking;
};

describe('STOP in a danger', () => {
  it('says what still comes, and a number that answers at night', () => {
    const talking = inDanger();

    expect(talking.last.status).toBe('opted-out');
    expect(talking.texts.join()).toContain('01632 960199');
    expect(talking.texts.join()).not.toContain("won't get any more");
  });

  it('what they write on is added to the incident and answered; a second STOP is not answered', () => {
    const talking = inDanger();

    talking.says('its all over the floor now');
    expect(talking.last.effects).toMatchObject([
      { transaction: 'incidents.report', answers: { words: 'its all over the floor now' } },
    ]);
    expect(talking.texts.join()).toContain('01632 960199');

    talking.says('STOP');
    expect(talking.texts).toEqual([]);
  });

  it('SAFE reaches the team and asks nothing, then and after it', () => {
    const talking = inDanger();

    talking.says('SAFE');
    expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.safe' }]);
    expect(talking.texts.at(-1)).not.toContain('?');
    expect(talking.state.open).toBeUndefined();

    talking.says('library hours');
    expect(talking.last.status).toBe('opted-out');
  });

  it('START while it holds says whom to call, and shows no menu', () => {
    const talking = inDanger();

    talking.says('START');

    expect(talking.last.status).toBe('opted-in');
    expect(talking.texts[0]).toContain('Nobody has told me when they will come');
    expect(talking.state).toMatchObject({ danger: { held: true } });
    expect(talking.state.stopped).toBeUndefined();
    expect(talking.texts.at(-1)).toContain('01632 960199');
    expect(talking.options).toEqual([]);
  });

  it('START says first how the danger stands', () => {
    const talking = inDanger();
    talking.says('SAFE');

    talking.says('START');

    expect(talking.last.status).toBe('opted-in');
    expect(talking.texts[0]).toContain('01632 960199');
    expect(talking.texts[0]).toContain('999');
  });
});

describe.each(['sms', 'whatsapp', 'messenger'] as const)(
  'STOP where a danger is asked about, on %s',
  (channel) => {
    /** Told to those on call, and asked on about the stop tap. */
    const asked = () => {
      const talking = conversation({ channel });
      talking.says('burst pipe');
      talking.says('no');
      expect(talking.state.open?.hazardAt).toBeDefined();
      return talking;
    };
    const stopped = () => {
      const talking = asked();
      talking.says('STOP');
      return talking;
    };

    it('leaves nothing but what is said of the danger', () => {
      const talking = stopped();

      expect(talking.last.status).toBe('opted-out');
      expect(talking.state.stopped).toBeDefined();
      expect(talking.texts.join()).toContain('01632 960199');
      expect(talking.options).toEqual([]);
    });

    it.each(['hello', 'bin day'])(
      '"%s" after it is passed on, and answered with the numbers alone',
      (words) => {
        const talking = stopped();

        talking.says(words);

        expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.report', answers: { words } }]);
        expect(talking.texts.at(-1)).toContain('999');
        expect(talking.options).toEqual([]);
      },
    );

    it('that it gets worse brings its line', () => {
      const talking = stopped();

      talking.says('its getting worse');

      expect(talking.last.status).toBe('emergency');
      expect(talking.state.danger).toMatchObject({ held: true, id: 'leak' });
    });

    it.each([
      ['SAFE', undefined],
      ['false alarm', true],
    ])('"%s" reaches the team', (words, calledOff) => {
      const talking = stopped();

      talking.says(words);

      expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.safe' }]);
      expect(talking.last.effects[0]).toHaveProperty(
        'answers',
        expect.objectContaining(calledOff === undefined ? {} : { calledOff }),
      );
      expect(talking.options).toEqual([]);
    });

    it('START says how it stands, and goes on with the question', () => {
      const talking = stopped();
      const { asked: question } = asked();

      talking.says('START');

      expect(talking.last.status).toBe('opted-in');
      expect(talking.texts[0]).toContain('Nobody has told me when they will come');
      expect(talking.asked).toBe(question);
      expect(talking.texts.join()).not.toContain('What can I help you with');
    });

    it('"no" to whether there is a danger is answered, and offers nothing', () => {
      const talking = conversation({ channel });
      for (const words of ['smoke', 'STOP', 'no']) talking.says(words);

      expect(talking.texts.join()).toContain('no danger');
      expect(talking.options).toEqual([]);
      expect(talking.state.danger?.held).toBeUndefined();
      expect(talking.state.stopped).toBeDefined();
    });

    it('before anything was filed is about the questions: whom to call is said, and no bins are offered', () => {
      const talking = conversation({ channel });
      for (const words of ['i have a leak', 'no', 'STOP']) talking.says(words);

      expect(talking.last.status).toBe('cancelled');
      expect(talking.texts.join()).toContain('01632 960199');
      expect(talking.options).toEqual([]);
    });

    it('where somebody else may read along names no danger, and promises no news that never comes', () => {
      const talking = conversation({ channel });
      for (const words of ['my ex hit me', 'STOP']) talking.says(words);

      expect(talking.last.status).toBe('opted-out');
      expect(talking.texts.join()).toContain('999');
      expect(talking.texts.join()).not.toMatch(/danger with|this danger|the team/);
    });
  },
);

/** What says to whoever reads along what it is about, and what sends them to the repairs' line. */
const NAMED =
  /press 55|pwyswch 55|child|Samaritan|hit|when they will come|01632 96019|it comes back|Is it safe|Are you safe/u;

describe.each(['my ex hit me', 'i want to die', 'someone is hurting my child'])(
  'after STOP nothing names what somebody else may read along: "%s"',
  (danger) => {
    it.each([['START'], ['SAFE'], ['im ok now'], ['SAFE', 'START']])('%j', (...words) => {
      const talking = conversation({ channel: 'sms' });
      for (const each of [danger, 'STOP', ...words]) talking.says(each);

      expect(talking.texts.join()).not.toMatch(NAMED);
      expect(talking.texts.join()).toContain('999');
      expect(talking.texts).toHaveLength(1);
      expect(talking.options).toEqual([]);
    });

    it('not in what is asked about it, either, before they write again', () => {
      const talking = conversation({ channel: 'sms' });
      for (const each of [danger, 'SAFE', 'STOP', 'START']) talking.says(each);

      expect(talking.texts.join()).not.toMatch(NAMED);
    });

    it('what they write is passed on', () => {
      const talking = conversation({ channel: 'sms' });
      for (const each of [danger, 'SAFE', 'STOP', 'hello']) talking.says(each);

      expect(talking.last.effects).toMatchObject([{ transaction: 'incidents.report' }]);
      expect(talking.texts.join()).not.toMatch(NAMED);
    });
  },
);

it('nobody comes to what is of a person, and the repairs do not take their call', () => {
  const talking = conversation({ channel: 'sms' });
  for (const each of ['i want to die', 'SAFE', 'how long will they be']) talking.says(each);

  expect(talking.texts.join()).toContain('116 123');
  expect(talking.texts.join()).not.toMatch(/when they will come|01632 960199/u);
});

it.each([
  ['smoke', 'no'],
  ['my ex hit me', 'im ok now'],
])('after STOP no greeting stands before the one sentence that it is over: "%s"', (danger, words) => {
  const talking = conversation({ channel: 'sms' });
  for (const each of [danger, 'STOP', words]) talking.says(each);

  expect(talking.texts).toHaveLength(1);
  expect(talking.texts.join()).not.toContain('automated assistant');
});

it('on the web chat stopping what was filed is left with the number, and no bins', () => {
  const talking = conversation({ channel: 'webchat' });
  for (const words of ['burst pipe', 'no', 'STOP']) talking.says(words);

  expect(talking.last.status).toBe('cancelled');
  expect(talking.texts.join()).toContain('01632 960199');
  expect(talking.options).toEqual([]);
});

it('after STOP nobody is told that they go on where they were', () => {
  const talking = inDanger();
  const said: string[] = [];
  for (const words of ['the cat is upset', 'oh no', 'what a mess', 'this is bad', 'hm']) {
    talking.says(words);
    said.push(...talking.texts);
  }

  expect(said.join()).not.toContain('go on where we were');
});

describe('where the carrier takes STOP and START', () => {
  const texts = (words: string, carrier?: 'STOP' | 'START') => ({
    type: 'message',
    text: words,
    ...(carrier === undefined ? {} : { channelData: { optOut: carrier } }),
  });

  it('START says how a danger stands that was being asked about', () => {
    const talking = conversation({ channel: 'sms' });
    for (const words of ['burst pipe', 'no']) talking.says(words);
    const { asked } = talking;
    talking.sends(texts('STOP', 'STOP'));
    expect(talking.texts).toEqual([]);

    talking.sends(texts('START', 'START'));

    expect(talking.texts[0]).toContain('Nobody has told me when they will come');
    expect(talking.asked).toBe(asked);
  });
});
