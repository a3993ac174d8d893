// What is not understood three times in a row comes to a person in words; "skip" is no waste skip where there is nothing to skip.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { conversation, type Setting } from '../talk.ts';

const after = (says: readonly string[], setting: Setting = {}) => {
  const talking = conversation(setting);
  for (const each of says) talking.says(each);
  return talking;
};

/** "Wibble" is near to two topics, "wobble" is near to some that nobody would be asked about. */
const NEAR: Setting = {
  understand: (text, prefer) => {
    const matches = ['tip', 'missed-bin'].map((id) => ({ id, language: 'en' as const, score: 0.4 }));
    return text === 'wibble'
      ? { kind: 'near', matches }
      : text === 'wobble'
        ? { kind: 'none', matches }
        : understand(text, prefer);
  },
};

describe('the third miss in a row', () => {
  it.each([
    ['with nothing near', ['zxcv qwer', 'qwer zxcv', 'zxcv zxcv qwer']],
    ['with topics near', ['wobble', 'wobble', 'wobble']],
    ['with what it was asked about in between', ['wibble', 'wibble', 'wibble', 'wibble', 'wibble', 'wibble']],
  ])('%s says how to reach a person', (_, says) => {
    const before = after(says.slice(0, -1), NEAR);
    const talking = after(says, NEAR);

    expect(before.texts.join()).not.toContain(content.council.phone);
    expect(talking.last.status).toBe('unanswered');
    expect(talking.texts.join()).toContain(content.council.phone);
  });

  it('counts from the start after an answer', () => {
    const talking = after(['zxcv qwer', 'qwer zxcv', 'when is the library open', 'zxcv zxcv qwer']);

    expect(talking.texts.join()).not.toContain(content.council.phone);
  });
});

describe('where there is nothing to skip', () => {
  it.each(['skip', 'Skip it', 'SKIP please', 'pass'])('"%s" is told so', (words) => {
    const talking = after([words]);

    expect(talking.last.status).toBe('answered');
    expect(talking.texts.at(-1)).toBe(content.phrases.noForm.en);
    expect(talking.texts.at(-1)).toContain('skip');
  });

  it.each(['sgipio', 'hepgor'])('"%s" is told so in Welsh', (words) => {
    expect(after(['helo', words], { locale: 'cy-GB' }).texts.at(-1)).toBe(content.phrases.noForm.cy);
  });

  it.each(['i need a skip', 'skip permit', 'skip hire'])('"%s" is of a skip all the same', (words) => {
    expect(after([words]).texts.join()).not.toContain(content.phrases.noForm.en);
  });
});
