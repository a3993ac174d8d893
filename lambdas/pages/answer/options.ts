// A question with options: one of them as a radio button, several as checkboxes, times under their days.
import type { Both, Reply } from '../../../bot/model.ts';
import { listIn } from '../form-body.ts';
import { council } from '../../../dialogs/council.ts';
import { button, html, questionPage } from '../html.ts';
import { byDay, radio } from './radios.ts';
import { heading, languageIn, SEND, SKIP, wordsIn, type Ask, type Way } from './way.ts';

export const optionsWay: Way = {
  show: (ask) => shown(ask, []),
  read: (ask) => {
    const chosen = listIn(ask.asked.request, 'option').filter((id) => idsOf(ask).includes(id));
    const [first] = chosen;
    if (first === undefined) {
      const why = (isMany(ask) ? CHOOSE_SOME : CHOOSE)[languageIn(ask)];
      return { kind: 'page', page: shown(ask, chosen, why) };
    }
    const { to } = ask.open;
    const text = isMany(ask) ? saidOf(ask, chosen) : wordOf(ask, first);
    const value = isMany(ask) ? { to } : { option: first, to };
    return { kind: 'answer', activity: { text, value }, again: (why) => shown(ask, chosen, why) };
  },
};

const idsOf = ({ open }: Ask): readonly string[] => Object.keys(open.question.words.en.options ?? {});
const wordOf = (ask: Ask, id: string): string => wordsIn(ask).options?.[id] ?? id;

/** Begun with a tap in the chat, it goes on one by one. */
const isMany = (ask: Ask): boolean =>
  ask.open.question.field.many === true && !idsOf(ask).some((id) => id.includes('+'));

/** In words, as somebody types them, where they are read for what was chosen; by number where they are not. */
const saidOf = (ask: Ask, chosen: readonly string[]): string => {
  const { field, words } = ask.open.question;
  const ways = [
    chosen.map((id) => wordOf(ask, id)).join(', '),
    chosen.join(', '),
    chosen.map((id) => idsOf(ask).indexOf(id) + 1).join(', '),
  ];
  const isRead = (text: string) => {
    const parsed = field.parse({ text } satisfies Reply, words);
    return parsed.ok && JSON.stringify(parsed.value) === JSON.stringify(chosen);
  };
  return ways.find(isRead) ?? ways[0] ?? '';
};

const shown = (ask: Ask, chosen: readonly string[], why?: string) => {
  const language = languageIn(ask);
  const first = idsOf(ask)[0] ?? '';
  const all = idsOf(ask).map((id) => ({ id, words: wordOf(ask, id) }));
  return questionPage({
    language,
    council: council.name[language],
    title: wordsIn(ask).ask,
    errors: why === undefined ? [] : [[`option-${first}`, why]],
    body: html`${heading(ask)}
      <form method="post" novalidate>
        <div
          role="${isMany(ask) ? 'group' : 'radiogroup'}"
          aria-labelledby="question"
          class="field${why === undefined ? '' : ' wrong'}"
        >
          ${why === undefined ? undefined : html`<p class="error">${why}</p>`}
          ${
            ask.open.question.field.times === true
              ? byDay(all, language, chosen)
              : all.map((each) => radio(each, chosen, isMany(ask)))
          }
        </div>
        ${button(SEND[language])}
        ${ask.open.question.optional ? button(SKIP[language], { does: 'skip', quiet: true }) : undefined}
      </form>`,
  });
};

export const CHOOSE: Both = { en: 'Choose one of these', cy: "Dewiswch un o'r rhain" };
const CHOOSE_SOME: Both = { en: 'Choose one or more of these', cy: "Dewiswch un neu fwy o'r rhain" };
