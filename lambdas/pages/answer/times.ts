// Times to choose from, under their days: all that are free now, and not only those few that the chat has shown.
import { slotInWords } from '../../../bot/fields/slot.ts';
import type { Both, Language, Option } from '../../../bot/model.ts';
import { SLOTS_MAX } from '../../../bot/services/appointments.ts';
import { council } from '../../../dialogs/council.ts';
import { listIn } from '../form-body.ts';
import { button, html, questionPage, type Html } from '../html.ts';
import type { Window } from './open-question.ts';
import { CHOOSE } from './options.ts';
import { byDay, dayIn } from './radios.ts';
import { heading, languageIn, SEND, SKIP, wordsIn, type Ask, type Way } from './way.ts';

export type TimesDeps = {
  /** Times that are free for this conversation, the earliest first, at most `SLOTS_MAX`: `2026-11-30T08:00-12:00`. */
  readonly free: (window: Window, conversation: string) => Promise<readonly string[]>;
};

export const timesWay = ({ free }: TimesDeps): Way => {
  /** From the day that the address asks for. */
  const page = async (ask: Ask, chosen: readonly string[], why?: Both) => {
    const window = windowIn(ask);
    const times = await free(window, ask.asked.link.conversation);
    return shown(ask, wholeDays(times), { chosen, isLater: window.from > start(ask), why });
  };
  return {
    show: (ask) => page(ask, []),
    read: async (ask) => {
      const [chosen = ''] = listIn(ask.asked.request, 'option');
      const again = async (why: Both) => ({ kind: 'page', page: await page(ask, [chosen], why) }) as const;
      const { to } = ask.open;
      const day = dayIn(chosen);
      const language = languageIn(ask);
      if (day === undefined && !ownOf(ask).some(({ id }) => id === chosen)) return again(CHOOSE);
      // It may have been taken since the page was opened, and what it was made of since then.
      if (day !== undefined && !(await isFree(free, ask, day, chosen))) return again(GONE);
      const text = ownOf(ask).find(({ id }) => id === chosen)?.words ?? slotInWords(chosen, language);
      return {
        kind: 'answer',
        activity: { text, value: { option: chosen, to } },
        again: () => page(ask, [chosen], CHOOSE),
      };
    },
  };
};

const start = ({ open }: Ask): string => open.window?.from ?? '';

const windowIn = (ask: Ask): Window => {
  const { diary = '', until = '' } = ask.open.window ?? {};
  const asked = /^\d{4}-\d\d-\d\d$/.exec(ask.asked.request.queryStringParameters?.['from'] ?? '')?.[0] ?? '';
  const isWithin = asked > start(ask) && asked <= until;
  return { diary, until, from: isWithin ? asked : start(ask) };
};

/** On a day within those that were looked up: the address says nothing of which. */
const isFree = async (free: TimesDeps['free'], ask: Ask, day: string, time: string): Promise<boolean> => {
  const { diary = '', from = '', until = '' } = ask.open.window ?? {};
  if (day < from || day > until) return false;
  return (await free({ diary, from: day, until: day }, ask.asked.link.conversation)).includes(time);
};

type Shown = { readonly times: readonly string[]; readonly next?: string };

/** A day that may go on beyond what was looked up is left for the next page. */
const wholeDays = (times: readonly string[]): Shown => {
  const next = times.length < SLOTS_MAX ? undefined : dayIn(times.at(-1) ?? '');
  const whole = times.filter((time) => dayIn(time) !== next);
  return next === undefined || whole.length === 0 ? { times } : { times: whole, next };
};

/** What may be said instead of a time. */
const ownOf = (ask: Ask): readonly Option[] =>
  Object.entries(wordsIn(ask).options ?? {}).flatMap(([id, words]) =>
    dayIn(id) === undefined ? [{ id, words }] : [],
  );

const shown = (
  ask: Ask,
  { times, next }: Shown,
  {
    chosen,
    isLater,
    why,
  }: { readonly chosen: readonly string[]; readonly isLater: boolean; readonly why: Both | undefined },
) => {
  const language = languageIn(ask);
  const all = [...times.map((id) => ({ id, words: slotInWords(id, language) })), ...ownOf(ask)];
  const reason = why?.[language];
  return questionPage({
    language,
    council: council.name[language],
    title: wordsIn(ask).ask,
    errors: reason === undefined ? [] : [[`option-${all[0]?.id ?? ''}`, reason]],
    body: html`${heading(ask)} ${times.length === 0 ? html`<p>${NONE[language]}</p>` : undefined}
      <form method="post" novalidate>
        <div
          role="radiogroup"
          aria-labelledby="question"
          class="field${reason === undefined ? '' : ' wrong'}"
        >
          ${reason === undefined ? undefined : html`<p class="error">${reason}</p>`}
          ${byDay(all, language, chosen)}
        </div>
        ${button(SEND[language])}
        ${ask.open.question.optional ? button(SKIP[language], { does: 'skip', quiet: true }) : undefined}
      </form>
      ${isLater ? way('?', EARLIER, language) : undefined}
      ${next === undefined ? undefined : way(`?from=${next}`, LATER, language)}`,
  });
};

const way = (to: string, words: Both, language: Language): Html =>
  html`<p class="or"><a class="button quiet" href="${to}">${words[language]}</a></p>`;

const LATER: Both = { en: 'Show later days', cy: 'Dangos dyddiau hwyrach' };
const EARLIER: Both = { en: 'Back to the first days', cy: "Yn ôl i'r dyddiau cyntaf" };
const GONE: Both = {
  en: "I'm sorry, somebody else has just taken that time. Choose another one.",
  cy: "Mae'n ddrwg gen i, mae rhywun arall newydd gymryd yr amser hwnnw. Dewiswch un arall.",
};
const NONE: Both = {
  en: 'There are no free times on these days any more.',
  cy: 'Does dim amserau rhydd ar y dyddiau hyn mwyach.',
};
