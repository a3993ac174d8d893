// No answer yet is no miss; one wrong digit is always told; what was said in full is said in short.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation, talk, type Conversation, type Setting } from '../talk.ts';

const proving = (setting: Setting = {}): Conversation => {
  const one = conversation(setting);
  one.opens('promise-to-pay');
  return one;
};
const { phrases } = content;
const CHECK = /digit may be wrong/;

describe('at the check of who they are', () => {
  it('who looks for it has time, and who does not know it hears where it is printed: neither is a miss', () => {
    const one = proving({ channel: 'sms' });

    for (const words of ['i dont no my account number', 'its on my letter hang on', 'one sec'])
      one.says(words);

    expect(one.state.open?.tries).toBeUndefined();
    expect(one.texts).toEqual([phrases.takeYourTime.en]);
    one.says('where do i find it');
    expect(one.texts.join()).toMatch(/bill/);
    expect(one.texts.join()).toMatch(/PERSON/);
    expect(one.asked).toBe('reference');
  });

  it.each(['sms', 'webchat'] as const)('one wrong digit is told every time: %s', (channel) => {
    const one = proving({ channel });

    for (let times = 0; times < 5; times++) {
      one.says('RT-1130526');

      expect(one.texts.join()).toMatch(CHECK);
    }
    one.says('RT-1130525');
    expect(one.asked).toBe('postcode');
  });

  it('in Welsh as well', () => {
    const one = proving({ locale: 'cy-GB' });

    one.says('arhoswch funud');
    expect(one.texts.at(-1)).toBe(phrases.takeYourTime.cy);
    one.says('dwi ddim yn gwybod fy rhif cyfrif');
    expect(one.texts.at(-1)).toMatch(/bil treth gyngor/);
    expect(one.state.open?.tries).toBeUndefined();
  });

  it('who is asked for a date that may be left out, and does not know it, goes on', () => {
    const one = proving();
    for (const words of ['RT-1130525', 'nm4 2qp', 'i dont know']) one.says(words);

    expect(one.asked).toBe('surname');
  });

  it('why we ask is said once, and the page for it once where texts are paid for', () => {
    const one = proving({ channel: 'sms' });
    expect(one.texts.join()).toMatch(/3 things.*\{link\}/s);

    one.says('xx yy');

    expect(one.texts.join()).not.toMatch(/3 things|\{link\}/);
    one.later(2 * 3_600_000);
    one.says('zz yy');
    expect(one.texts.join()).toMatch(/3 things/);
  });

  it('the third miss says Relay UK once in a conversation', () => {
    const one = proving({ channel: 'sms' });
    for (const words of ['xx', 'yy', 'zz']) one.says(words);
    expect(one.texts.join()).toContain(content.council.relay);
    expect(one.texts.join()).toContain(content.council.phone);
    one.says('aa');

    one.says('person');

    expect(one.texts.join()).not.toContain(content.council.relay);
    expect(one.texts.join()).toContain(content.council.phone);
  });
});

describe('in any other form', () => {
  it.each(['report-pothole', 'make-complaint', 'report-missed-bin', 'call-back', 'pay'])('%s', (form) => {
    const one = conversation();
    one.opens(form);
    const { asked, options } = one;

    one.says('hang on');

    expect(one.texts.at(-1)).toBe(phrases.takeYourTime.en);
    expect(one.asked).toBe(asked);
    expect(one.options).toEqual(options);
    expect(one.state.open?.tries).toBeUndefined();
  });
});

describe('a long list', () => {
  const asking = (channel: 'sms' | 'webchat'): Conversation => {
    const one = proving({ channel });
    for (const words of ['RT-1130525', 'nm4 2qp', '4 12 1980']) one.says(words);
    one.settles({ ok: true, proof: { level: 2, account: 'a1', person: 'p1' } });
    one.says('in parts');
    return one;
  };

  it('is not sent twice in a row where texts are paid for, and can be chosen from all the same', () => {
    const one = asking('sms');
    const { length } = one.options;

    one.says('purple');
    expect(one.options).toEqual([]);
    one.says('orange');
    expect(one.options).toHaveLength(length);
    one.says('green');
    expect(one.options).toEqual([]);

    one.says('1');
    expect(one.state.open?.answers).toContainEqual(['apply', 'none']);
  });

  it('keeps its buttons where there are any', () => {
    const one = asking('webchat');
    const { options } = one;

    one.says('purple');

    expect(one.options).toEqual(options);
  });
});

it.each([
  ['triage-gas', 'hang on'],
  ['triage-selfharm', 'give me a minute'],
  ['triage-power', 'let me check'],
])('where it may be dangerous nobody is told to take their time: %s, "%s"', (form, said) => {
  const talking = talk(form);
  const { asked } = talking;
  const question = talking.texts.at(-1) ?? '';
  talking.says(said);

  expect(talking.asked).toBe(asked);
  expect(talking.texts.join()).toMatch(/call 999 now: don't wait for me/u);
  expect(talking.texts.join()).toContain(question);
  expect(talking.texts.join()).not.toContain('Take your time');
});
