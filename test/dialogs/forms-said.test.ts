// Every form that a first message may be for is reached by what people write, in both languages: it opens, or is one tap away.
import { describe, expect, it } from 'vitest';
import { firstMetBy } from '../../dialogs/build/first-met.ts';
import { content } from '../../dialogs/content.ts';
import { formAsks } from '../../dialogs/form-asks.ts';
import { formWords } from '../../dialogs/form-words.ts';
import { dialogs } from '../../dialogs/forms/index.ts';
import { understand } from '../../dialogs/understand.ts';
import { faqs } from './shipped.ts';
import sentences from './forms-said.json' with { type: 'json' };

const met = firstMetBy(content, understand);
const isReached = (form: string, said: string): boolean => {
  const found = met(said);
  const leads = found.topics.some((id) => faqs.some((faq) => faq.id === id && faq.form === form));
  // What may be an emergency is asked about first, and goes on into the form when it can wait.
  const isAskedFirst = form === 'report-repair' && found.form?.startsWith('triage') === true;
  const asksFirst =
    form === 'report-repair' &&
    found.topics.some((id) => faqs.some((faq) => faq.id === id && faq.form?.startsWith('triage')));
  return found.form === form || leads || found.offers?.includes(form) === true || isAskedFirst || asksFirst;
};

describe.each(Object.entries({ ...formAsks, ...sentences }))('%s', (form, { en, cy }) => {
  it('has at least 25 sentences in English and 8 in Welsh', () => {
    expect(dialogs).toHaveProperty([form]);
    expect(new Set(en).size).toBeGreaterThanOrEqual(25);
    expect(new Set(cy).size).toBeGreaterThanOrEqual(8);
  });

  it('is reached by all of them', () => {
    expect([...en, ...cy].filter((said) => !isReached(form, said))).toEqual([]);
  });
});

it('what forms are called that are learned beside the topics has its asks, and the other way round', () => {
  expect(Object.keys(formWords)).toEqual(Object.keys(formAsks).map((form) => `form:${form}`));
});
