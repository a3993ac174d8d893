// What people typed at the questions of the forms, plain-spoken, chatty and in text-speak, in both languages, and what it is read as.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionIn } from '../../bot/care/question.ts';
import type { Answers, Dialog, Found, Json } from '../../bot/model.ts';
import { findName } from '../../bot/styles/found.ts';
import { content } from '../../dialogs/content.ts';
import { foundInNorthmoor } from '../in-memory.ts';

/** `value` is null where it is asked again: with a guess that a yes takes in `meant`, or to be taken the second time in `anyway`. */
type Typed = {
  readonly form: string;
  readonly question: string;
  readonly answers?: Answers;
  readonly text: string;
  readonly value: Json;
  readonly meant?: Json;
  readonly anyway?: true;
};
const rows = JSON.parse(
  readFileSync(join(import.meta.dirname, 'plain-words.json'), 'utf8'),
) as readonly Typed[];
const TUESDAY = { now: new Date('2026-11-24T10:00:00Z'), timeZone: 'Europe/London' };

const readOf = ({ form, question: id, answers = [], text }: Typed) => {
  const dialog = content.dialogs[form];
  const timed = dialog?.at?.(TUESDAY.now) ?? dialog;
  const open = { dialog: form, answers, ...(timed && { found: lookedUp(timed, answers) }) };
  const question = timed && questionIn(timed, open, id);
  const parsed = question?.field.parse({ text }, question.words, TUESDAY);
  if (parsed?.ok === true) return { value: parsed.value };
  return {
    value: null,
    ...(parsed?.meant === undefined ? {} : { meant: parsed.meant }),
    ...(parsed?.anyway === undefined ? {} : { anyway: true }),
  };
};

/** What the form has looked up on its way to the question. */
const lookedUp = (dialog: Dialog, answers: Answers, found: Found = {}): Found => {
  const step = dialog.next(answers, found);
  return step.kind === 'find'
    ? lookedUp(dialog, answers, { ...found, [findName(step.find)]: foundInNorthmoor(step.find) })
    : found;
};

const groups = Map.groupBy(rows, ({ form, question }) => `${form}: ${question}`);

describe('what people type', () => {
  it('was tried on every form that is opened by hand, but for the street', () => {
    expect(new Set(rows.map(({ form }) => form)).size).toBeGreaterThanOrEqual(7);
    expect(rows.length).toBeGreaterThan(400);
  });

  it.each([...groups.keys()])('is read as it was meant at %s', (name) => {
    const group = groups.get(name) ?? [];

    const read = group.map((row) => ({ text: row.text, ...readOf(row) }));

    expect(read).toEqual(
      group.map(({ text, value, meant, anyway }) => ({
        text,
        value,
        ...(meant === undefined ? {} : { meant }),
        ...(anyway === undefined ? {} : { anyway }),
      })),
    );
  });
});
