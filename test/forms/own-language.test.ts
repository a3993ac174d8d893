// Whoever has another language, or a letter they cannot read, is told how they are understood, and of a person.
import { describe, expect, it } from 'vitest';
import { normalise } from '../../bot/understanding/normalise.ts';
import { openingsOfLanguage } from '../../dialogs/openings-language.ts';
import { conversation } from '../talk.ts';

describe('another language', () => {
  it.each([
    'my english no good can my son talk',
    'my english is not very good',
    'i dont speak english well',
    'i not understand english, please help',
    'do you have an interpreter',
    'mum needs a translator',
    'does anyone there speak polish',
    'can i have the letter in urdu',
    'i have paper from council i not understand, money 240 pound',
    'i cant read this letter from you',
    'oes gennych chi gyfieithydd? dwi angen cyfieithydd',
  ])('"%s" is told of an interpreter and a person', (said) => {
    const talking = conversation();
    talking.says(said);

    expect(talking.texts.join(' ')).toMatch(/interpreter for you, free|cawn gyfieithydd i chi am ddim/);
    expect(talking.options).toEqual(['command:person', 'form:call-back']);
  });

  it.each([
    'english lessons for beginners',
    'english in english please',
    'i need a bsl interpreter for my appointment',
    'are there jobs for translators',
    'polish my shoes',
    'letter about my council tax',
    'my son has english homework',
    'can you write to me in english',
    'im doin this 4 my mum she dont speak english, its about her account',
    'mould very bad here, two children, my english not good',
  ])('"%s" is none of it', (said) => {
    expect(openingsOfLanguage.some(({ said: all }) => all.some((each) => each.test(normalise(said))))).toBe(
      false,
    );
  });
});
