// Answers that need not be asked for: those that stand in what the person wrote, and those that they gave in an earlier form.
import type { Dialog, Json, OpenDialog, Question } from '../model.ts';
import { momentOf, phrase, type Draft, type Situation } from '../situation.ts';
import { asksOn } from './lately.ts';
import { filed, questionIn, readBack } from './question.ts';
import { WHO, whoIn, withWho } from './speaking-for.ts';

export type Filled = { readonly open: OpenDialog; readonly notes: readonly Draft[] };

/**
 * As many questions as can be answered so, one after the other; each is said, with the way to change it. What is said before a
 * question, such as a number to call now, is said though it need not be asked.
 */
export const filled = (situation: Situation, dialog: Dialog, open: OpenDialog): Filled => {
  let on = open;
  const told: Draft[] = [];
  const from = { spotted: [] as string[], remembered: [] as string[] };
  for (let question = askedNext(dialog, on); question !== undefined; question = askedNext(dialog, on)) {
    const answer = answerFor(situation, on, question);
    if (answer === undefined) break;
    const said = question.says?.(on.answers, on.found ?? {});
    if (said !== undefined) told.push({ text: said[situation.state.language] });
    on = { ...on, answers: filed(on, question.id, answer.value) };
    if (answer.from !== 'alone')
      from[answer.from].push(readBack(situation, dialog, on, [question.id, answer.value]));
  }
  // What shows who they are is not said back: what is said stands in the transcript.
  const notes = (['spotted', 'remembered'] as const).flatMap((id) =>
    from[id].length === 0 || dialog.proves === true || (id === 'remembered' && asksOn(situation, dialog.id))
      ? []
      : [{ text: phrase(situation, id, { lines: from[id].join(', ') }) }],
  );
  return { open: on, notes: [...told, ...notes] };
};

const askedNext = (dialog: Dialog, { answers, found, ...open }: OpenDialog): Question | undefined => {
  const step = dialog.next(answers, found);
  if (step.kind !== 'ask' || step.why !== undefined || answers.some(([id]) => id === step.question.id))
    return undefined;
  return questionIn(dialog, { ...open, answers, ...(found && { found }) }, step.question.id);
};

const answerFor = (
  situation: Situation,
  { said, files, byHand, refused }: OpenDialog,
  { id, field, words, known }: Question,
): { readonly value: Json; readonly from: 'spotted' | 'remembered' | 'alone' } | undefined => {
  const { state } = situation;
  if (field.files === true && files !== undefined) {
    const sent = field.parse({ text: '', files }, words);
    return sent.ok ? { value: sent.value, from: 'spotted' } : undefined;
  }
  if (byHand === true || refused?.includes(id) === true) return undefined;
  const spotted = said === undefined ? undefined : field.spots?.(said, words, momentOf(situation));
  const alone = field.alone?.(words);
  if (spotted !== undefined && spotted !== alone) return { value: spotted, from: 'spotted' };
  if (alone !== undefined) return { value: alone, from: 'alone' };
  const remembered = known === WHO ? whoIn(state) : known === undefined ? undefined : state.known?.[known];
  return remembered !== undefined && field.accepts(remembered, words)
    ? { value: remembered, from: 'remembered' }
    : undefined;
};

/** An answer that led nowhere is gone and not filled in again, nor is what hangs on it; all else that they wrote still counts. */
export const refusing = (dialog: Dialog, open: OpenDialog, { id, known }: Question): OpenDialog => {
  const hanging = dialog.questions.filter(({ within }) => within !== undefined && within === known);
  const ids = [id, ...hanging.map((each) => each.id)];
  return {
    ...open,
    answers: open.answers.filter(([each]) => each !== id),
    refused: [...new Set([...(open.refused ?? []), ...ids])],
  };
};

/** What of the answers holds for the conversation is kept under its name; what held only with an answer that changed is not. */
export const remembering = (
  before: Situation['state'],
  dialog: Dialog,
  answers: OpenDialog['answers'],
): Situation['state'] => {
  const who = dialog.questions.find((each) => each.known === WHO)?.id;
  const state = withWho(before, answers.find(([id]) => id === who)?.[1] ?? null);
  const named = answers.flatMap(([id, value]) => {
    const { known: name, field } = dialog.questions.find((each) => each.id === id) ?? {};
    const holds = name !== undefined && name !== WHO && value !== null && field?.holds?.(value) !== false;
    return holds ? [[name, value] as const] : [];
  });
  if (named.length === 0) return state;
  const { known = {} } = state;
  const changed = named
    .filter(([name, value]) => name in known && known[name] !== value)
    .map(([name]) => name);
  const gone = dialog.questions.flatMap(({ known: name, within = '' }) =>
    name !== undefined && changed.includes(within) ? [name] : [],
  );
  const left = Object.entries(known).filter(([name]) => !gone.includes(name));
  return { ...state, known: Object.fromEntries([...left, ...named]) };
};
