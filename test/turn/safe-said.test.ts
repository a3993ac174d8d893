// "Safe", and "there is no fire", where a danger is asked about: neither is taken for the worst, and neither raises anything.
import { describe, expect, it } from 'vitest';
import { deniesDanger } from '../../bot/understanding/denied.ts';
import { conversation } from '../talk.ts';

const after = (danger: string, ...more: readonly string[]) => {
  const talking = conversation({ channel: 'sms' });
  for (const words of [danger, 'SAFE', ...more]) talking.says(words);
  return talking;
};
const LEAK = 'water is coming through the ceiling';
const LIFT = 'im stuck in the lift';
const GAS = 'i can smell gas';

describe('safe, said to a question about the danger', () => {
  it.each([
    [LEAK, 'electrics'],
    [LIFT, 'inside'],
    [GAS, 'out'],
    ['carbon monoxide alarm is going off', 'out'],
    ['the socket is sparking', 'hurt'],
  ])('after "%s" has %s asked once more, and nothing raised', (danger, question) => {
    for (const words of ['SAFE', 'safe thanks', 'im ok', 'diogel', 'im safe now']) {
      const talking = after(danger);
      expect(talking.asked).toBe(question);

      talking.says(words);

      expect([words, talking.last.status, talking.asked]).toEqual([words, 'asked-again', question]);
      expect(talking.texts.join()).toMatch(/I still need a yes or no/);
      expect(talking.last.effects).toEqual([]);
      expect(talking.state.danger?.held).toBeUndefined();
    }
  });

  it.each([
    [LEAK, 'catch'],
    [LIFT, 'stranded'],
    [GAS, 'ill'],
  ])('said again after "%s" is the answer that means no danger', (danger, next) => {
    const talking = after(danger, 'SAFE', 'im safe now');

    expect(talking.last.status).toBe('asked');
    expect(talking.asked).toBe(next);
    expect(JSON.stringify(talking.last.effects)).not.toContain('"S0"');
  });

  it('where no option means that, a person is to be had', () => {
    const talking = after(LEAK, 'no', 'SAFE', 'im ok');

    expect(talking.asked).toBe('catch');
    expect(talking.texts.join()).toContain('01632 960199');
  });

  it('answers whether they are safe, and "no, im fine" whether anyone is ill', () => {
    expect(after('my house is on fire', 'safe').asked).toBe('inside');
    expect(after(LIFT, 'yes', 'no im fine').asked).toBe('answered');
    expect(after(GAS, 'yes im safe').asked).toBe('ill');
    expect(after(LIFT, 'yes im safe').last.status).toBe('asked-again');
  });

  it('what was asked for is asked again, and "yes" is still yes', () => {
    const talking = after(LEAK, 'no', '2', '1', 'im safe');
    expect(talking.asked).toBe('postcode');
    expect(talking.texts.join()).toContain('Thank you. I still need to ask');

    expect(after(LEAK, 'yes').last.status).toBe('emergency');
    expect(after(LEAK, 'what').last.status).toBe('emergency');
  });
});

describe('there is no fire', () => {
  it.each(['no there is no fire', 'no fire', "there's no smoke", 'No, there is no smoke or fire here'])(
    '"%s" while its line holds asks whether they are safe; a yes is SAFE',
    (words) => {
      const talking = conversation({ channel: 'sms' });
      talking.says('my house is on fire');

      talking.says(words);

      expect(talking.last.status).toBe('held');
      expect(talking.texts.join()).toContain('Are you safe now?');
      expect(talking.texts.join()).toContain('999');
      talking.says('yes');
      expect(talking.last.status).toBe('released');
    },
  );

  it('is the "no" to whether there is one', () => {
    for (const words of ['no there is no fire', "there's no smoke"]) {
      const talking = conversation();
      talking.says('smoke');

      talking.says(words);

      expect(talking.texts.join()).toContain('no danger');
      expect(talking.state.danger?.held).toBeUndefined();
    }
  });

  it('in a form goes on where fire was asked about, and asks again where it was not', () => {
    const talking = after('the socket is sparking', 'no');
    expect(talking.asked).toBe('fire');
    talking.says('no there is no fire');
    expect(talking.asked).toBe('where');

    const again = after('the socket is sparking', 'no', 'no fire');
    expect([again.asked, again.last.status]).toEqual(['fire', 'asked-again']);
    const smoke = after('the socket is sparking', 'no', "there's no smoke");
    expect(smoke.asked).toBe('where');

    const other = after(LEAK, 'no there is no fire');
    expect([other.asked, other.last.status]).toEqual(['electrics', 'asked-again']);
  });

  it('in a form about no danger, where none was told of, is taken for a danger all the same', () => {
    const talking = conversation({ channel: 'sms' });
    talking.says('report a missed bin');
    talking.says('there is no fire');

    expect(talking.last.status).toBe('emergency');
  });

  it.each(['No! Fire!', 'no, fire in the kitchen', 'there is no way out and smoke', 'no there is a fire'])(
    '"%s" denies nothing',
    (words) => {
      expect(deniesDanger(words)).toBe(false);
    },
  );

  it.each(['does dim tan', 'na does dim mwg', 'no theres no flames now thanks', 'i cant smell gas'])(
    '"%s" does',
    (words) => {
      expect(deniesDanger(words)).toBe(true);
    },
  );
});
