// Whether what a script expects has come true. Each failure is a sentence that says what was there instead.
import { AssertionError } from 'node:assert';
import type { ButtonValue } from '../../bot/say.ts';
import { content } from '../../dialogs/content.ts';
import { plain } from './plain.ts';
import type { Scene } from './actor.ts';
import type { Stored } from './record.ts';
import type { Details, Expectation } from './script.ts';

/** @throws AssertionError */
export const judge = (expected: Expectation, { statuses, said, heard }: Scene, stored: Stored): void => {
  const { state, sent, feedback } = stored;
  const words = heard.join('\n');
  const context = `It counted as ${statuses.join(', ') || 'nothing'}, and said: "${words}".`;
  const hold = (is: boolean, why: string): void => {
    if (!is) throw new AssertionError({ message: `${why} ${context}` });
  };
  // What was decided must also have arrived.
  hold(said.length === 0 || heard.length > 0, 'The answer did not arrive.');
  switch (expected.kind) {
    case 'asks': {
      const { dialog, question, again } = expected;
      const open = `${state?.open?.dialog ?? 'no form'} / ${state?.open?.asked ?? 'no question'}`;
      hold(open === `${dialog} / ${question}`, `The open question is ${open}.`);
      hold(asks(dialog, question, said), 'The question was not put.');
      hold(!again || statuses.includes('asked-again'), 'It was not asked again.');
      return;
    }
    case 'answers': {
      const topics = topicsIn(said.map(({ text = '' }) => text).join('\n'));
      hold(topics.includes(expected.topic), `The topics answered are: ${topics.join(', ') || 'none'}.`);
      return;
    }
    case 'offers': {
      const offered = said.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
      const ids = offered.map(({ value }) => (value as ButtonValue).option);
      const missing = expected.options.filter((each) => !ids.includes(each));
      hold(
        missing.length === 0,
        `Not offered: ${missing.join(', ')}. Offered: ${ids.join(', ') || 'nothing'}.`,
      );
      return;
    }
    case 'says':
      hold(
        plain(words).includes(plain(expected.words)) !== expected.not,
        `${expected.not ? 'There is' : 'There is no'} "${expected.words}".`,
      );
      return;
    case 'silence':
      hold(said.length === 0, 'Something was said.');
      return;
    case 'warns': {
      const danger = content.dangers.find(({ id }) => id === expected.danger);
      const isSaid = said.some(({ text }) => text === danger?.line.en || text === danger?.line.cy);
      hold(isSaid && statuses.includes('emergency'), `It did not warn of ${expected.danger}.`);
      const numbers = danger?.line.en.match(/\b(?:0\d[\d ]+\d|999)\b/g) ?? [];
      hold(
        numbers.every((number) => words.includes(number)),
        `A number to call is missing: ${numbers.join(', ')}.`,
      );
      return;
    }
    case 'counted':
      hold(statuses.includes(expected.status), `It does not count as ${expected.status}.`);
      return;
    case 'case': {
      hold(
        sent?.transaction === expected.transaction,
        `The last case is ${sent?.transaction ?? 'not there'}.`,
      );
      const answers = given(sent?.answers ?? {});
      hold(inOrder(answers) === inOrder(expected.answers), `The case holds ${inOrder(answers)}.`);
      return;
    }
    case 'feedback': {
      const { topic, helpful, text } = feedback ?? {};
      hold(topic === expected.topic, `The feedback is on ${topic ?? 'nothing'}.`);
      const is = { helpful: helpful === true ? 'yes' : 'no', ...(text === undefined ? {} : { words: text }) };
      hold(inOrder(is) === inOrder(expected.said), `The feedback holds ${inOrder(is)}.`);
      return;
    }
    case 'nothing-stored':
      hold(
        sent === undefined && feedback === undefined,
        `Stored is ${[sent && `case ${sent.reference}`, feedback && 'feedback'].filter(Boolean).join(' and ')}.`,
      );
      return;
    case 'language':
      hold(state?.language === expected.language, `The language is ${state?.language ?? 'not known'}.`);
      return;
    default:
      return expected satisfies never;
  }
};

/** By its words, in either language, or by what its buttons belong to. */
const asks = (dialog: string, question: string, said: Scene['said']): boolean => {
  const words = content.dialogs[dialog]?.questions.find(({ id }) => id === question)?.words;
  return said.some(
    ({ text = '', suggestedActions }) =>
      (words !== undefined && (text.includes(words.en.ask) || text.includes(words.cy.ask))) ||
      (suggestedActions?.actions ?? []).some(({ value }) => {
        const { to } = value as ButtonValue;
        return to?.dialog === dialog && to.question === question;
      }),
  );
};

/** What is filled in changes by the hour. */
const topicsIn = (text: string): string[] => [
  ...new Set(
    content.faqs
      .filter(({ answer }) => answer.split(/\{\w+\}/).every((part) => text.includes(part.trim())))
      .map(({ id }) => id),
  ),
];

const given = (answers: Readonly<Record<string, unknown>>): Details =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, value]) =>
      value == null || KEPT_BESIDE.includes(id)
        ? []
        : [[id, plainly(id, typeof value === 'string' ? value : JSON.stringify(value))]],
    ),
  );
/** Of an incident: where it stands, and what became part of it. */
const KEPT_BESIDE = ['incident', 'also'];
/** The number of a reference is another on each channel: `W-…`. */
const plainly = (id: string, value: string): string =>
  id === 'reference' || value.startsWith('PAY-') ? value.replace(/\d+$/, '…') : value;
const inOrder = (details: Details): string =>
  Object.entries(details)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, value]) => `${id}: ${value}`)
    .join(', ') || 'nothing';
