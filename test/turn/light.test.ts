// An answer that opens its form: what was said already is not asked again, and whoever turns to something else is let go.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, DAY, FAILED, type Conversation } from '../talk.ts';

const STARTS = {
  ...content,
  faqs: content.faqs.map((faq) =>
    faq.id === 'bin-days' ? { ...faq, form: 'find-bin-days', starts: true } : faq,
  ),
};
const OFFERS = {
  ...content,
  faqs: content.faqs.map((faq) =>
    faq.id === 'bin-days' ? { ...faq, form: 'find-bin-days', starts: false } : faq,
  ),
};
const PAGE = '/bins/collection-days';
const after = (...said: readonly string[]): Conversation => {
  const talking = conversation({ content: STARTS });
  talking.arrives();
  for (const each of said) talking.says(each);
  return talking;
};
const opened = () => after('when is my bin day');

describe('an answer that starts its form', () => {
  it('is given, and the first question asked with it', () => {
    const talking = opened();

    expect(talking.last.status).toBe('answered');
    expect(talking.texts[0]).toContain(PAGE);
    expect(talking.texts[1]).toContain('postcode');
    expect(talking.state.open).toEqual({
      dialog: 'find-bin-days',
      asked: 'postcode',
      said: 'when is my bin day',
      answers: [],
      light: true,
    });
  });

  it.each([
    ['en-GB', 'bin day NM4 2QP', 'number or name'],
    ['en-GB', 'bin day nm42qp please', 'number or name'],
    ['cy-GB', 'pryd mae fy niwrnod bin NM4 2QP', 'rhif neu enw'],
  ])('does not ask for what was said already, and says what it took (%s: %j)', (locale, said, next) => {
    const talking = conversation({ content: STARTS, locale });
    talking.arrives();

    talking.says(said);

    expect(talking.state.open?.answers).toEqual([['postcode', 'NM4 2QP']]);
    expect(talking.texts).toHaveLength(3);
    expect(talking.texts[0]).toContain(PAGE);
    expect(talking.texts[1]).toContain('NM4 2QP');
    expect(talking.texts[2]).toContain(next);
  });

  it('takes no postcode that is not in the area, and none of two', () => {
    expect(after('bin day SW1A 1AA').state.open?.answers).toEqual([]);
    expect(after('bin day NM4 2QP or NM4 2QR').state.open?.answers).toEqual([]);
  });

  it('lets what it took be changed', () => {
    const talking = after('bin day NM4 2QP', 'change', '1', 'NM2 3DL');

    expect(talking.asked).toBe('address');
    expect(talking.state.open?.answers).toEqual([['postcode', 'NM2 3DL']]);
  });

  it('is reached alike from the menu', () => {
    const talking = after();

    talking.taps('faq:bin-days');

    expect(talking.asked).toBe('postcode');
  });

  it('goes on as any form once something was answered in it', () => {
    const talking = after('bin day', 'NM4 2QP');
    expect(talking.state.open?.light).toBeUndefined();

    talking.says('library hours');

    expect(talking.texts[0]).toContain('/libraries');
    expect(talking.asked).toBe('house');
  });

  it('opens nothing in the middle of another form', () => {
    const talking = conversation({ content: STARTS });
    talking.opens('report-pothole');
    talking.says('no');

    talking.says('when is my bin day?');

    expect(talking.texts[0]).toContain(PAGE);
    expect(talking.state.open).toMatchObject({ dialog: 'report-pothole', asked: 'where' });
  });
});

describe('turning to something else', () => {
  it.each([
    ['library hours', 'answered', '/libraries'],
    ['how do I make a complaint?', 'answered', '/complaints'],
    ['hello', 'answered', 'help you with'],
    ['are you a bot?', 'answered', 'not a person'],
    ['ok', 'answered', content.phrases.goOn.en],
    ['no thats all', 'answered', content.phrases.goOn.en],
    ['cancel', 'cancelled', content.phrases.goOn.en],
    ['can you tell me a joke?', 'unanswered', ''],
  ])('by %j lets the form go without a word', (said, status, words) => {
    const talking = opened();

    talking.says(said);

    expect(talking.last.status).toBe(status);
    expect(talking.texts).toHaveLength(1);
    expect(talking.texts[0]).toContain(words);
    expect(talking.texts[0]).not.toMatch(/postcode|bin day search/);
    expect(talking.state.open).toBeUndefined();
  });

  it('is not what a kind word means: nothing is asked again, and the postcode is still taken', () => {
    const talking = opened();

    talking.says('thanks');

    expect([talking.last.status, talking.texts.length]).toEqual(['answered', 1]);
    expect(talking.texts[0]).not.toMatch(/postcode/);
    talking.says('NM4 2QP');
    expect(talking.asked).toBe('house');
  });

  it('by a wish for a person keeps the form, which can be gone on with', () => {
    const talking = opened();
    const { asked } = talking;

    talking.says('i want a person');

    expect(talking.last.status).toBe('person');
    expect(talking.texts).toHaveLength(1);
    expect(talking.texts[0]).toContain('01632 960100');
    expect(talking.texts[0]).toContain('CONTINUE');
    expect(talking.state.open).toBeUndefined();
    talking.says('continue');
    expect(talking.asked).toBe(asked);
    expect(talking.state.open?.light).toBeUndefined();
    expect(talking.state.saved).toBeUndefined();
  });

  it('to another form opens that', () => {
    const talking = opened();

    talking.taps('form:report-pothole');

    expect(talking.state.open).toEqual({ dialog: 'report-pothole', asked: 'danger', answers: [] });
  });

  it('lets go of what was only taken from the message too', () => {
    const talking = after('bin day NM4 2QP', 'how do I make a complaint?');

    expect(talking.last.status).toBe('answered');
    expect(talking.state.open).toBeUndefined();
  });

  it('after a look-up that failed is not held up by it; RETRY makes it again', () => {
    const failed = () => {
      const talking = conversation({ content: STARTS, byHand: true });
      talking.says('bin day NM4 2QP');
      talking.settles(FAILED);
      return talking;
    };
    const other = failed();
    const retried = failed();

    other.says('library hours');
    retried.says('1');

    expect(other.state.open).toBeUndefined();
    expect(other.texts).toHaveLength(1);
    expect(retried.last.status).toBe('looking-up');
  });

  it('after a danger, what was hardly begun is not taken up again', () => {
    const talking = opened();

    talking.says('I smell gas');
    talking.says('yes I am outside');

    expect(talking.state.open).toBeUndefined();
    expect(talking.texts.join()).not.toContain('What is your postcode');
  });

  it('a day later, neither is it', () => {
    const talking = opened();
    talking.later(2 * DAY);

    talking.says('hello');

    expect(talking.state.open).toBeUndefined();
    expect(talking.texts.join()).not.toContain('postcode');
  });
});

describe('what is meant for the form', () => {
  it.each(['NM4 2Q', '14 Elm Road', 'dunno'])(
    'but cannot be read is asked again with the reason: %j',
    (said) => {
      const talking = opened();

      talking.says(said);

      expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'postcode']);
      expect(talking.texts.join()).toContain('Enter a full UK postcode');
    },
  );

  it.each(['help', 'cymraeg'])('as %j is, keeps it open', (said) => {
    const talking = opened();

    talking.says(said);

    expect(talking.asked).toBe('postcode');
  });
});

describe('a form that was merely offered', () => {
  it('stays an option, and is not opened', () => {
    const talking = conversation({ content: OFFERS });

    talking.says('when is my bin day');
    expect(talking.state.open).toBeUndefined();
    expect(talking.options).toEqual(['form:find-bin-days']);
    talking.says('1');

    expect(talking.asked).toBe('postcode');
    expect(talking.state.open?.light).toBeUndefined();
  });
});

it('a yes to a question that has no such answer does not let go of what was told', () => {
  const talking = conversation();
  talking.says('huge pothole outside tesco on mill lane, bike came off');

  talking.says('yes');

  expect(talking.state.open).toMatchObject({ dialog: 'report-pothole', asked: 'on' });
});
