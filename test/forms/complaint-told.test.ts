// A complaint that is told before it is asked for: the story in place of a yes, the day in the story, and no day at all.
import { describe, expect, it } from 'vitest';
import { conversation, talk, type Conversation } from '../talk.ts';

const complaining = (...replies: readonly string[]): Conversation =>
  talk('make-complaint', 'staff', ...replies);
const answerOf = (talking: Conversation, id: string) =>
  talking.state.open?.answers.find(([each]) => each === id)?.[1];

describe('the story of a complaint', () => {
  it.each([
    'it was Beth Davies in housing, she hung up on me',
    'the man on the phone shouted at me',
    'the lady at the desk was really rude to my mum',
  ])('begins it, in place of a yes: %s', (story) => {
    const talking = conversation();
    talking.says('how do i complain');
    talking.says(story);
    talking.says('staff');

    expect(answerOf(talking, 'happened')).toBe(story);
    expect(talking.asked).toBe('when');
  });

  it.each(['when are you open', 'my bin was missed'])('is none of another matter: %s', (said) => {
    const talking = conversation();
    talking.says('how do i complain');
    talking.says(said);

    expect(talking.state.open?.dialog).not.toBe('make-complaint');
  });

  it('says when, and is not asked for it again', () => {
    const talking = complaining('she shouted at me on friday 18th september');

    expect(talking.asked).toBe('effect');
    expect(answerOf(talking, 'when')).toBe('friday 18th september');
    expect(talking.texts[0]).toContain('friday 18th september');
  });

  it('begins it in Welsh as well, with its day', () => {
    const talking = conversation({ locale: 'cy-GB' });
    talking.says('sut mae cwyno');
    talking.says('gwnaeth hi weiddi arna i ddydd Gwener diwethaf');
    talking.says('staff');

    expect(answerOf(talking, 'when')).toMatch(/^ddydd Gwener/);
  });

  it('with two days in it is asked for which', () => {
    expect(complaining('she rang on 2 September and shouted at me on 4 September').asked).toBe('when');
  });
});

describe('when it was', () => {
  it.each(['an apology', 'blah'])('is asked for again after "%s", once', (said) => {
    const talking = complaining('the lady was rude', said);
    const before = talking.asked;
    talking.says(said);

    expect([before, talking.asked]).toEqual(['when', 'effect']);
  });

  it.each([
    'all through October',
    'last week',
    '12/9',
    'the day i rang you',
    'ers yr haf',
    'a couple of mondays ago',
  ])('is taken in their words: %s', (said) => {
    const talking = complaining('the lady was rude', said);

    expect([talking.asked, answerOf(talking, 'when')]).toEqual(['effect', said]);
  });

  it.each(['dont know', 'i cant remember', 'skip', 'no idea'])('may be left out: %s', (said) => {
    const talking = complaining('the lady was rude', said);

    expect([talking.asked, answerOf(talking, 'when')]).toEqual(['effect', null]);
  });
});
