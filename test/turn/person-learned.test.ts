// A person is asked for in words that no list or pattern holds, and is reached as by the command.
import { describe, expect, it } from 'vitest';
import { date } from '../../bot/fields/date.ts';
import { form } from '../../bot/styles/form.ts';
import { PERSON } from '../../bot/understanding/lex-names.ts';
import type { Match, Matcher } from '../../bot/understanding/match.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { content } from '../../dialogs/content.ts';
import { model, understand } from '../../dialogs/understand.ts';
import { conversation, talk } from '../talk.ts';

const EN = 'can a member of staff take over from here';
const CY = "fedra i gael sgwrs efo un o'r tim";
const wants = form('wants')
  .ask('when', date('On which day?'))
  .end((a) => ({ kind: 'submit', transaction: 'wants', answers: a }));
const optionsAfter = (understand: Matcher) =>
  conversation({ understand })
    .says('hm')
    .activities.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);

describe('the wish for a person', () => {
  it.each([EN, CY])('is learned: %s', (said) => {
    const byPattern = content.personPatterns.some((pattern) => pattern.test(normalise(said)));

    expect(byPattern).toBe(false);
    expect(understand(said)).toMatchObject({ kind: 'one', match: { id: PERSON } });
  });

  it('is no FAQ, though the model knows it as it knows a topic', () => {
    expect(model.topics.map(({ id }) => id)).toContain(PERSON);
    expect(content.faqs.map(({ id }) => id)).not.toContain(PERSON);
  });

  it.each([
    [EN, 'en'],
    [CY, 'cy'],
  ])('leads to one, as the command does, in its language: %s', (said, language) => {
    const learned = conversation().says(said);
    const commanded = conversation().says(language === 'en' ? 'talk to a person' : 'siarad â pherson');

    expect(learned.status).toBe('person');
    expect(learned.state.language).toBe(language);
    expect(learned.activities.map(({ text }) => text)).toEqual(commanded.activities.map(({ text }) => text));
  });

  it('in a form is answered beside its question, which is asked again', () => {
    const talking = talk(wants, `${EN}?`);

    expect(talking.last.status).toBe('person');
    expect(talking.asked).toBe('when');
  });

  it('in a message with another matter is not taken for all of it', () => {
    expect(understand('dont put me through to anybody, which day are my bins', 'en')).not.toMatchObject({
      match: { id: PERSON },
    });
  });
});

describe('a wish that may be for a person', () => {
  const match = (id: string): Match => ({ id, language: 'en', score: 0.4 });

  it.each(['near', 'none'] as const)('is offered one before the topics that it may be about: %s', (kind) => {
    const shown = optionsAfter(() => ({ kind, matches: [match(PERSON), match('complaints')] }));

    expect(shown.map(({ value }): unknown => value)).toMatchObject([
      { option: PERSON },
      { option: 'faq:complaints' },
    ]);
  });

  it('is offered one last when a topic is likelier, and once', () => {
    const shown = optionsAfter(() => ({ kind: 'near', matches: [match('complaints'), match(PERSON)] }));

    expect(shown.map(({ value }): unknown => value)).toMatchObject([
      { option: 'faq:complaints' },
      { option: PERSON },
    ]);
  });
});
