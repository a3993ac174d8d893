// A one-time code as it is copied, and the wish for another: by words, by the button, and by the number of the one option.
import { describe, expect, it } from 'vitest';
import { code } from '../../bot/fields/code.ts';
import { wordsFor } from './words-of.ts';

const field = code('What is the code?', 'Send me another code');
const words = wordsFor(field, { again: 'Anfonwch god arall' });

describe('a one-time code', () => {
  it.each(['204518', '204 518', '2045-18', 'its 204518 i think'])('is read from "%s"', (text) => {
    expect(field.parse({ text }, words)).toEqual({ ok: true, value: '204518' });
  });

  it.each(['1', ' 1 ', 'send another', 'not got it', 'no code', 'heb gyrraedd'])(
    '"%s" wants another',
    (text) => {
      expect(field.parse({ text }, words)).toEqual({ ok: true, value: 'again' });
    },
  );

  it.each(['12', '20451', '2045180', '204518 or 204519', 'hello'])('"%s" is asked for again', (text) => {
    expect(field.parse({ text }, words)).toMatchObject({ ok: false });
  });
});
