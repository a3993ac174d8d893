// "Was this helpful?": asked once, where it is fitting, and never in anybody's way.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, talk, type Conversation } from '../talk.ts';

const ASKED = ['feedback:yes', 'feedback:no'];
const answered = (locale = 'en-GB'): Conversation => {
  const talking = conversation({ locale });
  talking.arrives();
  talking.says(locale === 'cy-GB' ? "oriau'r llyfrgell" : 'library hours');
  return talking;
};
const kept = (talking: Conversation) => talking.effects.filter(({ kind }) => kind === 'feedback');
const told = (...said: readonly string[]) => {
  const talking = answered();
  for (const each of ['no', ...said]) talking.says(each);
  return talking;
};

describe('the question', () => {
  it('comes with the first answer of a conversation, and with no other', () => {
    const talking = answered();
    expect(talking.options).toEqual(ASKED);
    expect(talking.texts).toHaveLength(1);

    for (const said of ['how do I get a parking permit?', 'library hours', 'blue badge']) {
      talking.says(said);
      expect(talking.options).not.toContain('feedback:yes');
    }
  });

  it('does not come when a form is offered, but with the next answer that offers none', () => {
    const talking = conversation();

    talking.says('how long do you take to fill in a pothole');
    expect(talking.options).toEqual(['form:report-pothole']);
    talking.says('library hours');

    expect(talking.options).toEqual(ASKED);
  });

  it('does not come with a sensitive matter', () => {
    const faqs = content.faqs.map((faq) => (faq.id === 'libraries' ? { ...faq, sensitive: true } : faq));
    const talking = conversation({ content: { ...content, faqs } });

    talking.says('library hours');

    expect(talking.last.status).toBe('answered');
    expect(talking.options).toEqual([]);
  });

  it.each(['I smell gas', 'person', 'help', 'zxcv'])('does not come with %j', (said) => {
    const talking = conversation();

    talking.says(said);

    expect(talking.options).not.toContain('feedback:yes');
    expect(talking.state.helped).toBeUndefined();
  });

  it('does not come inside a form', () => {
    const talking = talk('report-pothole', 'no', 'High St');

    talking.says('library hours');

    expect(talking.texts[0]).toContain('/libraries');
    expect(talking.options).toEqual(['small', 'plate', 'big', 'unsure']);
  });
});

describe.each(['en-GB', 'cy-GB'])('an opinion (%s)', (locale) => {
  const [yes, no] = locale === 'en-GB' ? ['Yes, thanks', 'no'] : ['oedd', 'nac oedd'];

  it.each([
    ['a tap', (talking: Conversation) => talking.taps('feedback:yes')],
    ['its number', (talking: Conversation) => talking.says('1')],
    ['its words', (talking: Conversation) => talking.says(yes)],
  ])('that it helped is kept, by %s', (_, say) => {
    const talking = answered(locale);

    say(talking);

    expect(talking.last.status).toBe('rated');
    expect(kept(talking)).toMatchObject([
      {
        topic: 'libraries',
        language: locale.slice(0, 2),
        helpful: true,
        version: content.version,
        at: talking.state.helped?.at,
      },
    ]);
    expect(talking.state.open).toBeUndefined();
  });

  it.each([
    ['a tap', (talking: Conversation) => talking.taps('feedback:no')],
    ['its number', (talking: Conversation) => talking.says('2')],
    ['its words', (talking: Conversation) => talking.says(no)],
  ])('that it did not is kept at once, by %s, and what was missing is asked', (_, say) => {
    const talking = answered(locale);

    say(talking);

    expect(talking.texts.join()).toMatch(/What was missing|Beth oedd ar goll/);
    expect(kept(talking)).toMatchObject([{ topic: 'libraries', helpful: false }]);
    expect(kept(talking)[0]).not.toHaveProperty('text');
  });
});

describe('what was missing', () => {
  it('is kept under the key of the "no"', () => {
    const talking = told('the address for letters');

    expect(kept(talking)).toHaveLength(2);
    expect(kept(talking)[1]).toEqual({ ...kept(talking)[0], text: 'the address for letters' });
    expect(talking.last.status).toBe('rated');
  });

  it('is at most 1,000 characters, without card numbers', () => {
    const [, long] = kept(told('é'.repeat(3_000)));
    const [, card] = kept(told('i paid with 4111 1111 1111 1111 on tuesday, ref 12345678'));

    expect(long).toMatchObject({ text: 'é'.repeat(1_000) });
    expect(card).toMatchObject({ text: 'i paid with [number removed] on tuesday, ref 12345678' });
  });

  it.each(['skip', 'sgipio', 'no', 'ok', 'cancel', '👍 '.trim()])('may be left out: %j', (said) => {
    const talking = told(said);

    expect(kept(talking)).toHaveLength(1);
    expect(talking.last.status).not.toBe('unanswered');
    expect(talking.state.helped?.open).toBeUndefined();
  });

  it.each([
    ['I smell gas', 'emergency'],
    ['person', 'person'],
    ['help', 'answered'],
    ['when is the library open?', 'answered'],
  ])('gives way to %j, and what comes after is not taken for it', (said, status) => {
    const talking = told(said);

    expect(talking.last.status).toBe(status);
    talking.says('yes I am outside the house');

    expect(kept(talking)).toHaveLength(1);
  });

  it('gives way to a button', () => {
    const talking = told();

    talking.taps('faq:parking-permit');

    expect(talking.last.status).toBe('answered');
    expect(kept(talking)).toHaveLength(1);
  });
});

describe('any other message', () => {
  it('simply goes on, and later numbers mean something else', () => {
    const talking = answered();

    talking.says('how do I get a parking permit?');
    expect(talking.texts[0]).toContain('/parking');
    talking.says('1');

    expect(kept(talking)).toEqual([]);
  });

  it('does not make a late tap void, and the second tap counts nothing', () => {
    const talking = answered();
    talking.says('how do I get a parking permit?');

    talking.taps('feedback:yes');
    talking.taps('feedback:no');

    expect(kept(talking)).toHaveLength(1);
    expect(talking.last.status).toBe('rated');
    expect(talking.state.helped?.open).toBeUndefined();
  });

  it.each(['feedback:yes', 'feedback:no'])(
    'a tap on %s inside a form is taken, and the form asks again',
    (option) => {
      const talking = answered();
      talking.opens('report-pothole');
      talking.says('no');

      talking.taps(option);

      expect(kept(talking)).toHaveLength(1);
      expect(talking.asked).toBe('where');
      expect(talking.texts.at(-1)).toContain('Where is the pothole');
      talking.says('High St');
      expect(talking.asked).toBe('size');
    },
  );

  it.each(['feedback:', 'feedback:maybe', 'feedback:__proto__'])(
    'a made-up button %s does nothing',
    (option) => {
      const talking = answered();

      talking.sends({ type: 'message', text: 'x', value: { option } });

      expect(kept(talking)).toEqual([]);
    },
  );
});
