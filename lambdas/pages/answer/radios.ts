// Options as radio buttons or checkboxes, and times under the names of their days.
import { spokenDay } from '../../../bot/dates.ts';
import type { Language, Option } from '../../../bot/model.ts';
import { html, type Html } from '../html.ts';

export const radio = ({ id, words }: Option, chosen: readonly string[], isMany = false): Html =>
  html`<div class="option">
    <input
      type="${isMany ? 'checkbox' : 'radio'}"
      name="option"
      id="option-${id}"
      value="${id}"
      ${chosen.includes(id) ? { html: 'checked' } : undefined}
    />
    <label for="option-${id}">${words}</label>
  </div>`;

/** Under the name of the day its hours alone; what is no time stands last, as it does in the chat. */
export const byDay = (
  all: readonly Option[],
  language: Language,
  chosen: readonly string[],
): readonly Html[] => {
  const days = Map.groupBy(all, ({ id }) => dayIn(id) ?? '');
  return [...days].map(([day, options]) => {
    const name = day === '' ? '' : spokenDay(day, language);
    const buttons = options.map(({ id, words }) => radio({ id, words: withoutDay(words, name) }, chosen));
    return day === ''
      ? html`<div class="day">${buttons}</div>`
      : html`<fieldset class="day">
          <legend>${name.charAt(0).toUpperCase() + name.slice(1)}</legend>
          ${buttons}
        </fieldset>`;
  });
};

/** The day of a time; undefined for what is none. */
export const dayIn = (id: string): string | undefined => /^\d{4}-\d\d-\d\d(?=T)/.exec(id)?.[0];
const withoutDay = (words: string, day: string): string =>
  words.startsWith(`${day}, `) ? words.slice(day.length + 2) : words;
