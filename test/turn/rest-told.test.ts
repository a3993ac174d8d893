// Two matters in one message of which one is known: it is answered, and the other is owned up to. And the wish in a longer message.
import { describe, expect, it } from 'vitest';
import { wishesIn } from '../../bot/understanding/wish.ts';
import { conversation } from '../talk.ts';

describe('a known matter beside an unknown one', () => {
  it.each([
    ['how do i pay my rent and also the swings in the park are broken', 'rent-pay', 'the swings in the park'],
    ['library hours? and is the ice rink open', 'libraries', 'is the ice rink open'],
    ['when is my bin day and what time does the skatepark shut', 'bin-days', 'what time does the skatepark'],
  ])('%s', (said, topic, rest) => {
    const talking = conversation();
    talking.says(said);

    expect([talking.last.status, talking.state.topic?.id]).toEqual(['answered', topic]);
    expect(talking.texts.join('\n')).toContain(`I don't know about "${rest}`);
    expect(talking.last.effects).toContainEqual(
      expect.objectContaining({ kind: 'unanswered', rung: 'beside' }),
    );
  });

  it.each([
    'how do i pay my rent',
    'how do i get a bus pass, my mum is 71',
    'i have a baby and how do i pay my rent',
    'when is bin day and how do i pay council tax',
    'you are useless and how do i pay my rent',
    'how much is a parking permit and how do i get one',
  ])('is not seen in: %s', (said) => {
    const talking = conversation();
    talking.says(said);

    expect(talking.texts.join()).not.toContain("I don't know about");
  });

  it('a danger in it is told of before all else', () => {
    const talking = conversation();
    talking.says('how do i pay my rent and also i can smell gas in the hall');

    expect(talking.last.status).toBe('emergency');
  });

  it('a long number is not said back', () => {
    const talking = conversation();
    talking.says('how do i pay my rent and also what is order 123456789 about');

    expect(talking.texts.join()).not.toContain('123456789');
    expect(talking.texts.join()).toContain("I don't know about the other thing");
    expect(talking.last.effects).toContainEqual(
      expect.objectContaining({ kind: 'unanswered', rung: 'beside', text: 'what is order … about' }),
    );
  });

  it.each([
    [
      'how do i pay my council tax and are you able to get my husband to stop following me',
      'ct-pay',
      'husband',
    ],
    ['when are my bins collected and the bloke next door keeps staring at my daughter', 'bin-days', 'bloke'],
  ])('what may be of harm is not said back, and a person comes first: "%s"', (said, topic, rest) => {
    const talking = conversation();
    talking.says(said);
    const [first = '', ...others] = talking.texts.filter((text) => !/automated|privacy/u.test(text));

    expect(talking.state.topic?.id).toBe(topic);
    expect(first).toMatch(/speak to a person: call 01632 960100.*999/u);
    expect(first).not.toContain(rest);
    expect(others).not.toEqual([]);
  });

  it('two that are known are both served in Welsh, in the words of the north', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.says("sut dwi'n talu'r dreth cyngor a hefyd dwi isho bin newydd");

    expect(talking.options).toEqual(['form:pay', 'faq:new-bin']);
  });
});

describe('the wish in a longer message', () => {
  it.each([
    ['can someone tell me how to get a blue badge for my mum she can hardly walk', 'blue-badge'],
    ['been on hold for 50 minutes its a joke just want to pay my rent', 'rent-pay'],
  ])('%s', (said, topic) => {
    const talking = conversation();
    talking.says(said);

    expect([talking.last.status, talking.state.topic?.id]).toEqual(['answered', topic]);
  });

  it('is none of what is no wish, and never the whole', () => {
    expect(wishesIn('the lamp on our road is out')).toEqual([]);
    expect(wishesIn('how do i pay')).toEqual([]);
    expect(wishesIn('hi can i get a bus pass because im 70')).toContain('can i get a bus pass');
  });
});
