// Questions that are answered in free words: a number or a sign alone, most likely a slip, is no answer to any of them.
import { describe, expect, it } from 'vitest';
import { content } from '../../dialogs/content.ts';
import { conversation } from '../talk.ts';

const questions = Object.values(content.dialogs).flatMap((dialog) =>
  dialog.questions
    // What comes with a timer or a button is not asked, and its words are ours.
    .filter(({ field, given }) => field.open && given !== true)
    .map((question) => ({ name: `${dialog.id} / ${question.id}`, question })),
);
/** A reference that comes with a timer, as its question does. */
const OURS = 'missed-bin-collected / reference';

describe.each(questions.filter(({ name }) => name !== OURS))('$name', ({ question: { field, words } }) => {
  it.each(['1', '2.', '!', '?!', '(1)', '-'])('takes no %j', (text) => {
    expect(field.parse({ text }, words)).toMatchObject({ ok: false });
  });
});

describe('the topic of a call', () => {
  it('that is "1" is asked for again, in a sentence that says why, however often', () => {
    const one = conversation();
    one.opens('call-back');

    one.says('1');
    expect(one.texts.join()).toContain('A number by itself does not tell me enough.');

    for (const text of ['1', '1', '!']) one.says(text);
    expect(one.asked).toBe('topic');

    one.says('my council tax bill');
    expect(one.asked).toBe('phone');
  });
});

describe('in a complaint', () => {
  it.each([
    ['when', '12/10', true],
    ['when', '12.10.2026', true],
    ['when', '1', false],
    ['effect', '£40', true],
    ['effect', '1', false],
    ['remedy', '£120', true],
    ['remedy', '2', false],
    ['happened', '40', false],
    ['adjustments', '1', false],
  ])('%s: %j is an answer: %s', (id, text, isOne) => {
    const question = content.dialogs['make-complaint']?.questions.find((each) => each.id === id);

    expect(question?.field.parse({ text }, question.words).ok).toBe(isOne);
  });
});
