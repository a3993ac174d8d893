// The content, and which of its sentences about people were used: named as bot/personal.ts names them.
import type { Content, Receipt } from '../../bot/content.ts';
import type { Dialog, Step } from '../../bot/model.ts';
import { content } from '../../dialogs/content.ts';

type Given = Parameters<Dialog['next']>;

/** @returns content that says the same, and what was used of it so far */
export const watched = (): { readonly content: Content; readonly used: Set<string> } => {
  const used = new Set<string>();
  const stepped = ({ id, questions }: Dialog, step: Step, [answers, found = {}]: Given): Step => {
    if (step.kind === 'ask') {
      const question = questions.find((each) => each.id === step.question.id);
      const shows =
        question?.says?.(answers, found) !== undefined ||
        (question?.listed?.(answers, found) ?? []).length > 0;
      if (shows) used.add(`shown:${id}.${step.question.id}`);
    }
    if (step.kind === 'end' && step.outcome.kind === 'tell') used.add(`told:${id}`);
    return step;
  };
  const dialogWatched = (dialog: Dialog): Dialog => ({
    ...dialog,
    next: (...given) => stepped(dialog, dialog.next(...given), given),
    ...(dialog.at === undefined ? {} : { at: (now: Date) => dialogWatched(dialog.at?.(now) ?? dialog) }),
  });
  const each = <T>(all: Readonly<Record<string, T>>, map: (id: string, one: T) => T) =>
    Object.fromEntries(Object.entries(all).map(([id, one]) => [id, map(id, one)]));
  return {
    used,
    content: {
      ...content,
      phrases: new Proxy(content.phrases, {
        get: (phrases, id) => {
          used.add(`phrase:${String(id)}`);
          return Reflect.get(phrases, id) as unknown;
        },
      }),
      dialogs: each<Dialog>(content.dialogs, (_, dialog) => dialogWatched(dialog)),
      receipts: each<Receipt>(content.receipts, (id, receipt) => (...given) => {
        used.add(`receipt:${id}`);
        return receipt(...given);
      }),
      news: {
        ...content.news,
        said: (...given) => {
          used.add('news');
          return content.news.said(...given);
        },
      },
      paymentTold: (news) => {
        used.add(`payment:${news.says}`);
        return content.paymentTold(news);
      },
    },
  };
};
