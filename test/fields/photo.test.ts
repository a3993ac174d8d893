// A photo that came, several of them, or none; what is no photo is told kindly.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { photo } from '../../bot/fields/photo.ts';
import type { SentFile } from '../../bot/model.ts';
import { STRANGE, wordsFor } from './words-of.ts';

const field = photo('Can you send a photo?');
const words = wordsFor(field);
const jpeg = (id: string, size = 50_000): SentFile => ({ id, contentType: 'image/jpeg', size });
const why = (text: string, files?: readonly SentFile[]) => {
  const parsed = field.parse(files === undefined ? { text } : { text, files }, words);
  return parsed.ok ? '' : parsed.why.en;
};

describe('photo', () => {
  it('is the ids of the photos that came, with words beside them or without', () => {
    expect(field.parse({ text: '', files: [jpeg('a')] }, words)).toEqual({ ok: true, value: ['a'] });
    expect(field.parse({ text: 'here', files: [jpeg('a'), jpeg('b')] }, words)).toEqual({
      ok: true,
      value: ['a', 'b'],
    });
  });

  it('leaves out what is no photo beside one', () => {
    const files = [{ id: 'pdf', contentType: 'application/pdf' }, jpeg('a'), jpeg('empty', 0)];

    expect(field.parse({ text: '', files }, words)).toEqual({ ok: true, value: ['a'] });
  });

  it.each([
    'no',
    'no photo',
    'skip',
    "I'll send it later",
    'dont have one',
    "can't take one now",
    'na',
    'dim llun',
    'does gen i ddim llun',
  ])('is none after %j', (text) => {
    expect(field.parse({ text }, words)).toEqual({ ok: true, value: [] });
  });

  it.each(['', 'its a big hole', 'yes', 'ok', 'no lights on the whole street'])(
    'is asked for again after %j',
    (text) => {
      expect(why(text)).toContain('no photo');
    },
  );

  it('says what is wrong with a file', () => {
    const whys = [
      why('', [{ id: 'a', contentType: 'application/pdf' }]),
      why('', [jpeg('a', 0)]),
      why('', [jpeg('a', 30_000_000)]),
      why(
        '',
        ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => jpeg(id)),
      ),
    ];

    expect(new Set(whys).size).toBe(4);
    expect(whys.every((each) => each !== '')).toBe(true);
  });

  it('accepts what it reads, whatever came', () => {
    const file = fc.record({
      id: fc.string({ maxLength: 1200 }),
      contentType: fc.constantFrom('image/jpeg', 'image/PNG', 'text/html', ''),
      size: fc.integer({ min: -1, max: 2e7 }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(file, { maxLength: 8 }), (text, files) => {
        const parsed = field.parse({ text, files }, words);

        expect(parsed.ok ? field.accepts(parsed.value) : parsed.why.en !== parsed.why.cy).toBe(true);
      }),
    );
  });

  it.each([
    ...STRANGE.filter((each) => !(Array.isArray(each) && (each.length === 0 || each[0] === 'yes'))),
    [''],
    [1],
    ['1', '2', '3', '4', '5', '6'],
  ])('does not accept %j', (stored) => {
    expect(field.accepts(stored)).toBe(false);
  });

  it('is said back by how many there are', () => {
    expect([
      field.show([], 'en', words),
      field.show(['a', 'b'], 'en', words),
      field.show(['a'], 'cy', words),
    ]).toEqual(['No photo', '2 photos', '1 llun']);
  });
});
