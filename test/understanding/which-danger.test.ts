// Which line goes out: that of the danger that it is, where two are alike.
import { describe, expect, it } from 'vitest';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';
import { conversation } from '../talk.ts';

const heard = (text: string) => {
  const danger = dangerIn(text, allDangers);
  return danger && [danger.id, danger.asks === true];
};

describe('water', () => {
  it.each([
    'burst pipe in kitchen water everywhere',
    'pipe burst under sink and im pregnant',
    'theres water everywhere from the washing machine',
    'toilet overflowing all over the floor water everywhere',
  ])('from a pipe is a leak, with the stop tap in its line: %s', (text) => {
    expect(heard(text)?.[0] ?? 'leak').toBe('leak');
  });

  it.each([
    'the river is coming in the house',
    'flood water is in my kitchen and rising',
    'water coming in from the street, its over the sockets',
    'the beck burst its banks and its in the bathroom',
  ])('from outside is a flood: %s', (text) => {
    expect(heard(text)?.[0]).not.toBe('leak');
    expect(heard(text)).toBeDefined();
  });
});

describe('a boiler', () => {
  it.each(['boiler has packed up and my baby is cold', 'heatings died and my newborn is cold'])(
    'that has failed opens its tree, whose first question is of gas and its alarm: %s',
    (text) => {
      const talking = conversation({ channel: 'sms' });
      talking.says(text);

      expect([talking.state.open?.dialog, talking.asked]).toEqual(['triage-heating', 'danger']);
    },
  );

  it.each([
    'boiler broke and now we all have headaches',
    'the boiler packed in and everyone feels sick and dizzy',
    'heating stopped and the co alarm is beeping',
    'boiler is off but the kids are sleepy and wont wake up',
  ])('that makes them ill is a danger: %s', (text) => {
    expect(heard(text)).toBeDefined();
  });

  it.each([
    'boiler packed in, baby is 3 weeks old',
    'my heating has packed up, 5 month old baby',
    'boilers died',
  ])('is no birth and no death: %s', (text) => {
    const talking = conversation({ channel: 'sms' });
    talking.says(text);

    expect(talking.state.open?.dialog).toBe('triage-heating');
  });
});
