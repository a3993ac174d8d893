// What sixty cold messages found: a question that nothing answers, no phone to be called on, needles where children play.
import { describe, expect, it } from 'vitest';
import { conversation, talk } from '../talk.ts';
import { VISIT } from '../visits.ts';

describe('a question of theirs in a form that nothing here answers', () => {
  it('is said not to be known, and its own question is asked again', () => {
    const talking = talk('book-bulky-waste', 'sofa', 'is it free for pensioners');

    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'fee']);
    expect(talking.texts.join()).toContain("don't know the answer");
    expect(talking.texts.join()).not.toContain('Reply yes or no');
    talking.says('yes');
    expect(talking.asked).not.toBe('fee');
  });

  it.each(['can i ask u somthing first', 'ga i ofyn rhywbeth yn gyntaf'])('may be asked: "%s"', (said) => {
    const talking = talk('report-pothole', said);

    expect(talking.texts.join()).toMatch(/ask me something else|ofyn rhywbeth arall/);
    expect(talking.asked).toBe('danger');
  });
});

describe('whoever has no phone to be called on', () => {
  it.each([
    'i dont have phone',
    'i cant use the phone',
    'no phone sorry',
    'dim ffôn gyda fi',
    'does gen i ddim ffôn',
  ])('is written to about the same: "%s"', (said) => {
    const talking = talk('call-back', 'my rent', said);

    expect([talking.state.open?.dialog, talking.asked]).toEqual(['write-back', 'way']);
    expect(talking.state.open?.answers).toContainEqual(['topic', 'my rent']);
    expect(talking.state.known).toBeUndefined();
  });

  it('a number is taken as before', () => {
    expect(talk('call-back', 'my rent', '07700 900982').asked).toBe('voicemail');
  });
});

describe('needles where people walk', () => {
  it.each(['theres needles in the park where the kids play', 'dirty needle on the path by our flats'])(
    'are dangerous, with the number at once: "%s"',
    (said) => {
      const talking = conversation();
      talking.says(said);

      expect([talking.state.open?.dialog, talking.asked]).toEqual(['report-fly-tip', 'where']);
      expect(talking.texts.join()).toContain('01632 960199');
    },
  );

  it.each([
    'where do i get a sharps bin',
    'pine needles all over the path',
    'collect my needles from the house',
  ])('are others: "%s"', (said) => {
    const talking = conversation();
    talking.says(said);

    expect(talking.state.open?.dialog).not.toBe('report-fly-tip');
  });
});

it('"dim un ohonyn nhw" is none of the times', () => {
  const talking = conversation({ locale: 'cy-GB', found: { 'appointments:own': [VISIT] } });
  talking.opens('change-appointment');
  for (const each of ['newid', 'dim un ohonyn nhw']) talking.says(each);

  expect(talking.asked).toBe('later');
});
