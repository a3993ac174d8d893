// The gate of the content: an ask that another topic, a form or a command takes stops the build, and both are named.
import { describe, expect, it } from 'vitest';
import { asksIn, nearerToAnother, takenElsewhere } from '../../dialogs/build/gate.ts';
import type { Source } from '../../dialogs/build/faqs.ts';
import { firstMetBy, type Met } from '../../dialogs/build/first-met.ts';
import { reader } from '../../bot/understanding/reading.ts';
import { content } from '../../dialogs/content.ts';
import { model, understand } from '../../dialogs/understand.ts';
import { faqs } from './shipped.ts';

const sourceOf = (id: string, asks: readonly string[]): Source => {
  const faq = faqs.find((each) => each.id === id && each.language === 'en');
  if (faq === undefined) throw new Error(`There is no FAQ ${id}.`);
  const file = `dialogs/faqs/en/${id}.md`;
  return { faq: { ...faq, asks }, file, lineOf: (_, item) => 5 + Number(item ?? 0), lineIn: () => 1 };
};
const topics = model.topics.map(({ id }) => id);
const read = reader(model);
const met = firstMetBy(content, understand);

describe('an ask that the model would give to another topic', () => {
  it('is named with the other, the likest ask there, and both places', () => {
    const asks = asksIn([
      sourceOf('libraries', ['join the library', 'when is my bin collected']),
      sourceOf('bin-days', ['which day is my bin collected']),
    ]);

    expect(nearerToAnother(asks, topics, read)).toEqual([
      {
        file: 'dialogs/faqs/en/libraries.md',
        line: 6,
        what: 'asks "when is my bin collected", which is nearer to bin-days ("which day is my bin collected" in dialogs/faqs/en/bin-days.md:5): move it there, or give libraries more asks like it',
      },
    ]);
  });

  it('is none among those that ship', () => {
    const shipped = faqs.map((faq) => ({ faq, file: faq.id, line: 1 }));
    const asks = shipped.flatMap((each) => each.faq.asks.map((text) => ({ ...each, text })));

    expect(nearerToAnother(asks, topics, read)).toEqual([]);
  });
});

describe('an ask that something else takes', () => {
  it.each([
    ['contact-hours', 'can i speak to a person', /is told how to reach a person \(dialogs\/person-said/],
    ['potholes', 'any news on my pothole', /comes to the form check-status by its opening words/],
    ['contact-hours', 'thank you', /is told something else, as by a command/],
    ['libraries', 'when is my bin collected', /comes to the form find-bin-days|is answered with bin-days/],
    ['libraries', 'zzzz qqqq', /is not understood/],
  ])('is named with its place and what takes it: %s, %j', (id, ask, what) => {
    const faults = takenElsewhere(asksIn([sourceOf(id, [ask])]), met);

    expect(faults).toEqual([
      { file: `dialogs/faqs/en/${id}.md`, line: 5, what: expect.stringMatching(what) as string },
    ]);
  });

  it.each<[string, Met]>([
    ['a danger, which is answered before any topic', { kind: 'danger', topics: [] }],
    ['its own answer', { kind: 'answered', topics: ['tip'] }],
    ['a form that serves it', { kind: 'form', form: 'some-form', topics: ['bin-days', 'tip'] }],
    ['kind words that lead to it', { kind: 'other', topics: ['bin-days', 'tip'] }],
  ])('is not one that comes to %s', (_, found) => {
    expect(takenElsewhere(asksIn([sourceOf('tip', ['the tip'])]), () => found)).toEqual([]);
  });
});
