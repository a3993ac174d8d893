// Words typed without a space between them, or broken up by spaces: read as the words that they are, and heard where they tell of a danger.
import { describe, expect, it } from 'vitest';
import { dangerIn } from '../../bot/understanding/danger.ts';
import { runsWith } from '../../bot/understanding/ears/runs.ts';
import { allDangers } from '../../dialogs/triage/heard/index.ts';
import { earsOf } from '../../dialogs/triage/heard/made.ts';
import { fc } from '../made-up.ts';

const COMMON =
  'the a i my is on in it and to of not have there with help please bin when fire flat kitchen'.split(' ');
const { split, rejoined } = runsWith(COMMON, ['smoke', 'alarm', 'burning'], new Set(['fire', 'smoke']));

describe('a run of letters', () => {
  it.each([
    ['theresmokeinthekitchen', 'there smoke in the kitchen'],
    ['thekitchenisonfirepleasehelp', 'the kitchen is on fire please help'],
    ['pleasehelpmrux', 'please help mrux'],
    ['mruxxqzfirst', undefined],
  ])('"%s" is read as "%s"', (run, words) => {
    expect(split(run)?.join(' ')).toBe(words);
  });

  it('that may be a word of its own is read only where all of it is words that people write one after another', () => {
    expect(split('myflatisonfire', true)?.join(' ')).toBe('my flat is on fire');
    expect(split('myflatisonfirex', true)).toBeUndefined();
    expect(split('fireplace', true)).toBeUndefined();
    expect(split('kitchen', true)).toBeUndefined();
  });

  it('keeps each of its letters, in their order, of so many as a text message holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...COMMON), { minLength: 1, maxLength: 60 }), (words) => {
        const run = words.join('');
        expect(split(run)?.join('')).toBe(run.slice(0, 160));
      }),
    );
  });

  it('is never read for long: words cost it no more than their letters', () => {
    expect(split('z'.repeat(100_000))).toBeUndefined();
  });
});

describe('words broken up by spaces', () => {
  it('are read together where many of them are none', () => {
    expect(rejoined('th e kit ch en is on fi re'.split(' ')).join(' ')).toBe('the kitchen is on fire');
  });

  it.each(['the bin is in the kitchen', 'it is on', 'qx zz vv kk ww'])('stay as they are: %s', (text) => {
    const words = text.split(' ');
    expect(rejoined(words)).toBe(words);
  });
});

describe('real words', () => {
  const { putRight } = earsOf();
  it.each([
    'becoming',
    'background',
    'housekeepers',
    'understanding',
    'connection',
    'certain',
    'thermometer',
    'swimming',
    'firefighters',
    'penrhyndeudraeth',
  ])('are no run of others: %s', (word) => {
    expect(putRight([word])).toEqual([word]);
  });
});

const heard = (text: string) => dangerIn(text, allDangers);

describe('a danger without spaces', () => {
  it.each([
    ['mylittleboydidnotcomehomefromschoolheisonlysix', 'child'],
    ['heisgoingtokillmeheisatthedoor', 'violence'],
    ['thereissmokecomingoutofthewasher', 'fire'],
    ['carbonmonoxidealarm5beepsandwontstop', 'co'],
    ['weare stuckinthe lift andit wontmove', 'lift'],
    ['fu se boa rd is spa rk ing an d smo king', 'electric'],
    ['mae plentynar goll ershanner awr', 'child'],
  ])('is heard: %s', (text, id) => {
    expect(heard(text)).toMatchObject({ id });
    expect(heard(text)?.asks).toBeUndefined();
  });

  it.each([
    'whenisthegassafetycheckplease',
    'canihaveanewkeyforthefiredoor',
    'howdoipaymycounciltaxonline',
    'https://www.northmoor.example.org/reportamissedcollectionhere',
    'janeburningham1974@example.org',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  ])('is not told by %s', (text) => {
    expect(heard(text)).toBeUndefined();
  });
});
