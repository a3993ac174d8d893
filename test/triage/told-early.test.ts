// Behind a leaf: the number and the home, given before they are asked for, and the number that a channel knows.
import { describe, expect, it } from 'vitest';
import { conversation, type Conversation, type Setting } from '../talk.ts';

/** At the question for the postcode. */
const atPostcode = (setting: Setting = {}): Conversation => {
  const talking = conversation(setting);
  talking.opens('triage-toilet');
  for (const each of ['yes', 'yes']) talking.says(each);
  expect(talking.asked).toBe('postcode');
  return talking;
};
const atPhone = (setting: Setting = {}): Conversation => {
  const talking = atPostcode(setting);
  for (const each of ['NM4 2QP', '14']) talking.says(each);
  expect(talking.asked).toBe('phone');
  return talking;
};
const answersOf = (talking: Conversation) => Object.fromEntries(talking.state.open?.answers ?? []);

describe('an answer to the postcode that is of something else', () => {
  it('a street and its number are kept: the postcode finds the home among its list', () => {
    const talking = atPostcode();
    talking.says('14 Elm Road');
    expect(talking.asked).toBe('postcode');
    talking.says('NM4 2QP');

    expect(answersOf(talking)).toMatchObject({ postcode: 'NM4 2QP', house: '999990000737' });
    expect(talking.asked).toBe('phone');
  });

  it.each(['skip', '14 Elm Road', "i don't know it"])(
    'and without one they are the address: "%s"',
    (then) => {
      const talking = atPostcode();
      talking.says('my address is 14 Elm Road');
      talking.says(then);

      expect(answersOf(talking)).toMatchObject({ postcode: null, fullAddress: '14 Elm Road' });
      expect(talking.asked).toBe('phone');
    },
  );

  it.each(['07700 900123', 'ring me on 07700 900123', 'flat 2, 14 Elm Road 07700 900123'])(
    'a telephone number is kept, said, and not asked for again: "%s"',
    (number) => {
      const talking = atPostcode();
      talking.says(number);
      expect(talking.asked).toBe('postcode');
      expect(talking.texts.join()).toContain('07700 900123');
      talking.says('NM4 2QP');
      if (talking.asked === 'house') talking.says('14');

      expect(answersOf(talking)).toMatchObject({ phone: '07700900123' });
      expect(talking.asked).toBe('care');
    },
  );

  it('"dont know my postcode" leaves it out', () => {
    const talking = atPostcode();
    talking.says('dont know my postcode');

    expect(talking.asked).toBe('fullAddress');
  });

  it('a street without a number is asked again as before', () => {
    const talking = atPostcode();
    talking.says('elm road');

    expect(talking.asked).toBe('postcode');
    expect(talking.texts.join()).toContain('Enter a full UK postcode');
  });
});

const SMS: Setting = { channel: 'sms', account: '+447700900123' };

describe('the number that they write from', () => {
  it.each([
    'this one',
    'this number',
    'the number im texting from',
    'same number',
    'text me here',
    'u have it',
    'ring me on this one please',
    'y rhif yma',
  ])('is taken where the channel knows it: "%s"', (text) => {
    const talking = atPhone(SMS);
    talking.says(text);

    expect(answersOf(talking)).toMatchObject({ phone: '07700900123' });
    expect(talking.asked).toBe('care');
  });

  it('on WhatsApp too', () => {
    const talking = atPhone({ channel: 'whatsapp', account: '447700900123' });
    talking.says('this one');

    expect(answersOf(talking)).toMatchObject({ phone: '07700900123' });
  });

  it('is asked for where it is not known, and never taken from what a web client says', () => {
    const talking = atPhone({ account: '+447700900123' });
    talking.says('this one');

    expect(talking.asked).toBe('phone');
    expect(talking.texts.join()).toContain('I cannot see your number');
  });

  it('another number beside it is that number', () => {
    const talking = atPhone(SMS);
    talking.says('not this one, 07700 900456');

    expect(answersOf(talking)['phone']).not.toBe('07700900123');
  });
});

describe('nobody is to be called', () => {
  it.each([
    'dont have a phone',
    'im deaf dont ring',
    'i cant hear on the phone',
    'please dont call me',
    'text only please',
    'dwi’n fyddar',
    'does gen i ddim ffôn',
  ])('it is left out: "%s"', (text) => {
    const talking = atPhone();
    talking.says(text);
    if (talking.asked === 'care') talking.says('none');

    const report = talking.effects.findLast((each) => each.kind === 'submit');
    expect(report?.answers).not.toHaveProperty('phone');
    expect(talking.state.open?.dialog).toBe('triage-toilet');
  });

  it('that they are deaf stands in what they wrote, and counts as extra care', () => {
    const talking = conversation();
    talking.says('my only toilet is blocked');
    for (const each of ['yes', 'NM4 2QP', '14']) talking.says(each);
    expect(talking.asked).toBe('phone');
    talking.says('im deaf so please dont ring me');

    const report = talking.effects.findLast((each) => each.kind === 'submit');
    expect(JSON.stringify([report, talking.state.open])).toContain('im deaf so please dont ring me');
  });
});
