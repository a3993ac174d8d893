// What a first message tells is filled in and said back; what it leaves open is asked, and never guessed.
import { describe, expect, it } from 'vitest';
import type { Json } from '../../bot/model.ts';
import { conversation, type Conversation } from '../talk.ts';
import { firstWords } from './first-words.ts';

/** Of whoever says as little as they can; anything else is skipped, or the first option. */
const ANSWERS: Readonly<Record<string, string>> = {
  postcode: 'NM4 2QP',
  newPostcode: 'NM5 6TU',
  house: '14',
  phone: '07700 900982',
  items: 'a chest',
  where: 'High Street, outside the library',
  tenure: 'Council tenant',
  problem: '1',
  topic: 'my account',
  rent: 'RT-1130525',
  'council-tax': '731048628',
  amount: '£20',
  date: '1 October 2026',
};
const QUESTIONS_MAX = 12;

type Led = { readonly form: string | undefined; readonly filled: Json; readonly asked: readonly string[] };

/** The form that the message leads to, walked on to its end or to where it stops. */
const led = (text: string): Led => {
  const talking = conversation();
  talking.says(text);
  const offered = talking.options.find((each) => each.startsWith('form:'));
  if (talking.state.open === undefined && offered !== undefined) talking.taps(offered);
  const form = talking.state.open?.dialog;
  const asked: string[] = [];
  let answers = talking.state.open?.answers ?? [];
  for (let n = 0; n < QUESTIONS_MAX; n++) {
    const { asked: question, state } = talking;
    if (question === undefined || question === 'check' || asked.includes(question)) break;
    if (state.open?.dialog !== form) break;
    asked.push(question);
    answer(talking, question);
    answers = talking.state.open?.answers ?? answers;
  }
  return { form, filled: Object.fromEntries(answers.filter(([id]) => !asked.includes(id))), asked };
};

const answer = (talking: Conversation, question: string): void => {
  const no = question === 'danger' ? ['none of these', 'no'] : [];
  const options = talking.options.slice(0, 1);
  for (const reply of [...no, ANSWERS[question] ?? 'skip', 'yes', '1'])
    if (talking.asked === question) talking.says(reply);
  if (talking.asked === question && options[0] !== undefined) talking.taps(options[0]);
};

describe('a first message', () => {
  it.each(firstWords)('%j opens %s with %j, and asks %j', (text, form, filled, asked) => {
    const found = led(text);

    expect(found.form).toBe(form);
    expect(found.filled).toMatchObject(filled);
    expect(found.asked).toEqual(expect.arrayContaining([...asked]));
  });
});

describe('a gas hob that does not light', () => {
  it('is told what to do if there is a smell, before its next question', () => {
    const talking = conversation();
    for (const reply of ['hob wont light', 'none of these', 'council tenant', 'NM4 2QP', '14'])
      talking.says(reply);

    expect(talking.texts.join()).toContain('0800 111 999');
  });

  it('that smells of gas is a danger before it is a repair', () => {
    expect(conversation().says('hob wont light and i can smell gas').status).toBe('emergency');
  });
});
