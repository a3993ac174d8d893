// The Welsh of a dialog, beside its English and typed by it, so that a missing word does not compile.
import type { Dialog, WordsInOne } from '../model.ts';
import type { Form } from './form.ts';
import type { Tree } from './tree.ts';
import type { Leaf } from './tree-nodes.ts';

/** @param draft true until a translator has approved the words. */
export const welsh = <W extends object, L extends object = Leaf>(
  dialog: Form<W> | Tree<W, L>,
  title: string,
  words: NoInfer<W>,
  { draft }: { readonly draft: boolean },
): Dialog & { readonly draft: boolean } => {
  const byQuestion = words as Readonly<Record<string, WordsInOne>>;
  const questions = dialog.questions.map((question) => ({
    ...question,
    words: { ...question.words, cy: byQuestion[question.id] ?? question.words.en },
  }));
  const translated = new Map(questions.map((question) => [question.id, question]));
  const { at } = dialog;
  return {
    ...dialog,
    draft,
    title: { ...dialog.title, cy: title },
    questions,
    next: (answers, found, likely) => {
      const step = dialog.next(answers, found, likely);
      return step.kind === 'ask'
        ? { ...step, question: translated.get(step.question.id) ?? step.question }
        : step;
    },
    ...(at && { at: (now) => welsh<W>(at(now), title, words, { draft }) }),
  };
};
