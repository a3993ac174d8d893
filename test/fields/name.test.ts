// A name without the words around it; an answer to something else is no name.
import { describe, expect, it } from 'vitest';
import { name } from '../../bot/fields/name.ts';
import { read, readsWhatItAccepts, replies, STRANGE, wordsFor } from './words-of.ts';

const field = name('What is your name?');

describe('name', () => {
  it.each([
    ["it's me, Pat", 'Pat'],
    ['yes its Pat Jones', 'Pat Jones'],
    ['hi pat here', 'pat'],
    ['you can call me Pat', 'Pat'],
    ['Pat Jones (Mrs)', 'Pat Jones (Mrs)'],
    ["Ffion yw'r enw", 'Ffion'],
    ["Ffion Haf sy'n siarad", 'Ffion Haf'],
    ["Rwy'n Ffion", 'Ffion'],
    ['Bin Zayed', 'Bin Zayed'],
    ['Will Power', 'Will Power'],
    ['P. J.', 'P. J.'],
    ['Наташа', 'Наташа'],
    ['Beth Davies', 'Beth Davies'],
    ['pam jones', 'pam jones'],
    ['Mae Evans', 'Mae Evans'],
    ['My Nguyen', 'My Nguyen'],
    ['Dan Street', 'Dan Street'],
    ['Ann House', 'Ann House'],
  ])('reads %j as %j', (text, value) => {
    expect(read(field, text)).toBe(value);
  });

  it.each([
    'my name',
    'P',
    'Pat Jones nm4 2qp',
    'Its Mrs Jones at number 4',
    'i am the tenant',
    'Good morning',
    'bore da',
    '<b>Pat</b>',
    'a b c d e f g',
    'my house',
    'my road',
    'mae beth',
    'x'.repeat(101),
  ])('does not take %j', (text) => {
    expect(read(field, text)).toBeUndefined();
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(
      field,
      replies('Pat', 'my name is ', 'Siân', "O'", 'Brien', '.', '-', ' ydw i', 'yes '),
    );
  });

  it.each([...STRANGE.filter((each) => each !== 'constructor'), 'yes', 'NM4 2QP', ' Pat'])(
    'does not accept %j',
    (stored) => {
      expect(field.accepts(stored)).toBe(false);
      expect(field.show('Pat', 'cy', wordsFor(field))).toBe('Pat');
    },
  );
});
