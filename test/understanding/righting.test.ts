// A misspelt word is taken for the known word that stands between its neighbours; a right word is left alone but for good cause.
import { describe, expect, it } from 'vitest';
import { lexiconIn } from '../../bot/understanding/lexicon.ts';
import { righting } from '../../bot/understanding/righting.ts';
import { documentsOf } from '../../bot/understanding/train/documents.ts';
import { knownFrom } from '../../bot/understanding/train/knowledge.ts';
import { learn } from '../../bot/understanding/train/learn.ts';

const known = knownFrom({
  realWords: ['loft', 'cats', 'meal', 'fold'],
  wordVectors: new Map(),
  families: {},
  elsewhere: ['', ''],
  outside: { en: [], cy: [] },
});
const lesson = (id: string, asks: readonly string[]) => ({
  id,
  language: 'en' as const,
  title: id,
  asks: [...asks],
  keywords: [],
  answer: '',
});
const documents = documentsOf(
  [
    lesson('card', ['i lost my card today', 'the card was sold', 'a letter from the bank']),
    lesson('money', ['a form for the bank', 'was it cold outside', 'my old car is gold']),
  ],
  lexiconIn(known),
);
const put = righting(learn(documents, known));

describe('a misspelt word', () => {
  it.each([
    ['the card was qold', 'the card was sold'],
    ['was it qold outside', 'was it cold outside'],
    ['i lsot my cadr today', 'i lost my card today'],
  ])('is the one that its neighbours are met beside: %j', (said, meant) => {
    expect(put(said).join(' ')).toBe(meant);
  });

  it('is the known word that is near when none has company', () => {
    expect(put('xyz bnak xyz')).toEqual(['xyz', 'bank', 'xyz']);
  });
});

describe('a real word', () => {
  it('is another only between both neighbours of that one', () => {
    expect(put('i loft my card')).toEqual(['i', 'lost', 'my', 'card']);
    expect(put('the loft is cold')).toEqual(['the', 'loft', 'is', 'cold']);
  });

  it('that is known already stays as it is', () => {
    expect(put('the card was cold')).toEqual(['the', 'card', 'was', 'cold']);
  });
});
