// Whoever told of a danger asks when somebody comes, in many words; others ask when something else is.
import { describe, expect, it } from 'vitest';
import { conversation, MINUTE } from '../talk.ts';

const safe = (...then: readonly string[]) => {
  const talking = conversation();
  for (const text of ['my dad collapsed', 'SAFE', ...then]) talking.says(text);
  return talking;
};
const TRUTH = /Nobody has told me when they will come|Does neb wedi dweud wrthyf pryd/;

describe('after a danger', () => {
  it.each([
    'when is someone coming',
    'when?',
    "so when's someone coming then",
    'how long will they be',
    'any idea when they will get here',
    "do you know when they'll be here",
    'is anyone on their way',
    'has anyone been sent',
    'have you sent someone',
    'are you sending anyone',
    'will someone come',
    'is help coming',
    'how long',
    'how long till help comes',
    'how long do i have to wait',
    'when will help arrive',
    "what's the eta",
    'where are they',
    "pryd maen nhw'n dod",
    'pryd fydd rhywun yma',
    'oes rhywun yn dod',
    'ydyn nhw ar eu ffordd',
    'pa mor hir fyddan nhw',
    'thanks, how long will they be',
    'diolch, pryd fyddwch chi yma',
    'any news',
    'any update yet',
    'unrhyw newyddion',
  ])('"%s" is answered with the truth', (text) => {
    expect(safe(text).texts.join()).toMatch(TRUTH);
  });

  it.each([
    'when is my bin collected',
    'will the council come and collect my sofa',
    'when are you open',
    'how long is the waiting list',
    'where is the library',
    'are you there',
    'can someone call me',
    'any news on my bin',
    'when is someone coming to my appointment',
  ])('"%s" is of something else', (text) => {
    expect(safe(text).texts.join()).not.toMatch(TRUTH);
  });

  it('it is answered so for half a day', () => {
    const talking = safe();
    talking.later(13 * 60 * MINUTE);

    talking.says('when is someone coming');

    expect(talking.texts.join()).not.toMatch(TRUTH);
  });
});

it('where there was no danger nobody is said to come or not', () => {
  const talking = conversation();

  talking.says('when is someone coming');

  expect(talking.texts.join()).not.toMatch(TRUTH);
});
