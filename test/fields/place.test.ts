// Where something is, in words: a place needs a name, and "here" has none.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { place } from '../../bot/fields/place.ts';
import { read, readsWhatItAccepts, replies, said, wordsFor } from './words-of.ts';

const field = place('Where is it?');

describe('place', () => {
  it.each([
    'High St',
    'A12 northbound',
    'outside no 14 Mill Lane',
    'NM4 2QP',
    'Ffordd yr Orsaf, ger y siop',
    'Yes Road',
    'Okay Lane',
    'Here Street',
    'No 5, Mill Lane',
  ])('takes %j', (typed) => {
    expect(read(field, typed)).toBe(typed);
  });

  it.each([
    '',
    '   ',
    '5',
    '12/3',
    '??',
    'A',
    '🙂🙂',
    'yes',
    'No.',
    'HERE',
    'here!',
    "i don't know",
    'i dont know',
    'not sure',
    'ydw',
    'ddim yn gwybod',
  ])('asks for a street after %j', (typed) => {
    expect(said(field, typed).ok).toBe(false);
  });

  it('is at most 300 characters, and says so', () => {
    expect(read(field, 'a'.repeat(300))).toHaveLength(300);
    expect(said(field, 'a'.repeat(301)).ok).toBe(false);
    expect(said(field, 'a'.repeat(301))).not.toEqual(said(field, 'here'));
    expect(field.accepts('a'.repeat(300))).toBe(true);
    expect(field.accepts('a'.repeat(301))).toBe(false);
  });

  it('accepts what it reads, however it was typed', () => {
    readsWhatItAccepts(field, replies('High St', 'a'.repeat(150), 'here', 'A12'));
  });

  it('accepts what was stored as words before there were pins', () => {
    expect(field.accepts('51.5, -2.6')).toBe(true);
  });

  it('takes any words, so a question of the citizen’s is tried first', () => {
    expect(field.open).toBe(true);
  });
});

describe('a place on the map', () => {
  const pin = { latitude: 51.507351, longitude: -2.600004 };
  const pinned = (text: string) => field.parse({ text, pin }, wordsFor(field));

  it.each([
    ['', {}],
    ['51.507351,-2.600004', {}],
    ['Market Hall, High Street', { words: 'Market Hall, High Street' }],
    ['i fell here', { words: 'i fell here' }],
    ['here', { words: 'here' }],
    ['5', { words: '5' }],
  ])('answers it, whatever its words: %j', (text, words) => {
    expect(pinned(text)).toEqual({ ok: true, value: { ...pin, ...words } });
  });

  it.each(['51.507351, -2.600004', '51.507351,-2.600004', ' 51.507351 -2.600004 '])(
    'answers it when it is typed: %j',
    (text) => {
      expect(read(field, text)).toEqual(pin);
    },
  );

  it.each(['91.5, 0.5', '51.5, 180.5', '51, 2', '51.5', '1.5, 2.5, 3.5'])('is not %j', (text) => {
    expect(said(field, text).ok).toBe(false);
  });

  it('keeps at most 300 characters of its words, and never half of one', () => {
    const parsed = pinned(`${'a'.repeat(299)}🙂`);

    expect(parsed).toEqual({ ok: true, value: { ...pin, words: 'a'.repeat(299) } });
  });

  it('is accepted again after a night in the table', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (latitude, longitude, text) => {
          const parsed = field.parse({ text, pin: { latitude, longitude } }, wordsFor(field));
          return parsed.ok && field.accepts(JSON.parse(JSON.stringify(parsed.value)));
        },
      ),
    );
  });

  it.each([
    { latitude: 91, longitude: 0 },
    { latitude: 0, longitude: -181 },
    { latitude: '51', longitude: 0 },
    { latitude: 51 },
    { ...pin, words: '' },
    { ...pin, words: 7 },
    { ...pin, admin: true },
    [51, 0],
    null,
  ])('is not accepted as %j', (stored) => {
    expect(field.accepts(stored)).toBe(false);
  });

  it.each([
    ['theres rubbish dumped in the alley behind 14 high st', 'in the alley behind 14 high st'],
    [
      'fly tipping in the back lane behind 14 elm road, bags and a mattress',
      'in the back lane behind 14 elm road',
    ],
    ['someone dumped a mattress round the back of 14 elm road', 'round the back of 14 elm road'],
    ['bags dumped behind 14 elm road in the alley', 'behind 14 elm road in the alley'],
    ['sbwriel yn y lon gefn tu ol i 14 elm road', 'yn y lon gefn tu ol i 14 elm road'],
    ['rubbish outside 14 elm road', '14 elm road'],
  ])('behind a house is no house: of %j it is %j', (text, spot) => {
    expect(field.spots?.(text, wordsFor(field))).toBe(spot);
  });

  it('is said back in words: by its name, and where it is, in both languages', () => {
    const words = wordsFor(field);

    expect(field.show(pin, 'en', words)).toBe('the place on the map, 51.50735, −2.6');
    expect(field.show(pin, 'cy', words)).not.toBe(field.show(pin, 'en', words));
    expect(field.show({ ...pin, words: 'Market Hall' }, 'en', words)).toBe('Market Hall (51.50735, −2.6)');
    expect(field.show('High St', 'en', words)).toBe('High St');
  });
});
