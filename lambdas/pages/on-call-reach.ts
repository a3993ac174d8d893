// On the page of somebody on call: in which language they write, and how they are reached. What they wrote of it stands beside it, for it was read by a machine.
import type { Incident } from '../../bot/incidents/incident.ts';
import type { CallsTold } from '../../bot/incidents/reach.ts';
import { isOfPersons } from '../../dialogs/incident-words.ts';
import { html, type Html } from './html.ts';

/** English is what everybody takes them to write. */
export const languageOf = ({ language, alsoIn }: Incident): string | undefined =>
  language === 'en' && alsoIn === undefined
    ? undefined
    : alsoIn === undefined
      ? 'They write Welsh'
      : 'They write Welsh and English';

/** The number that they gave, or else the one that they wrote from; and where it is not to be called, that, and why. */
export const callOn = (
  incident: Incident,
  told: CallsTold | undefined,
  at: (iso: string) => string,
): Html | string => {
  const { phone, from, quiet, answers } = incident;
  const number = phone ?? from;
  if (told !== undefined) return notCalled(incident, told, number, at);
  if (answers?.['calls'] === 'none' && phone === undefined)
    return html`They gave no number: they have no phone, or cannot speak on one.
    ${from === undefined ? undefined : html`They wrote from ${from}. ${quiet === true ? undefined : textTo(from)}`}`;
  if (number === undefined)
    return answers?.['how'] === undefined
      ? 'No number is known.'
      : 'No number is known but what they wrote themselves.';
  const call = html`<a class="button" href="tel:${number}">Call ${number}</a>`;
  if (phone !== undefined) return call;
  return quiet === true
    ? html`They gave no number. They wrote from this one, and somebody else may answer it. ${call}`
    : html`They wrote from this number. ${call}`;
};

/** Of what is of a person nothing of it stands there open, and nothing is sent where somebody else may read it. */
const notCalled = (
  incident: Incident,
  { words, at: when }: CallsTold,
  number: string | undefined,
  at: (iso: string) => string,
): Html => {
  const isOpen = !isOfPersons(incident);
  return html`<strong>Do not ring them.</strong> They wrote so at
    ${at(when)}${isOpen ? html`: “<span lang="${incident.language}">${words}</span>”` : '.'}
    ${
      number === undefined
        ? 'No number is known.'
        : isOpen
          ? textTo(number)
          : html`Their number is ${number}. Somebody else may read what is sent there.`
    }`;
};

const textTo = (number: string): Html => html`<a class="button" href="sms:${number}">Text ${number}</a>`;

/** Whoever cannot hear a telephone may not hear a bell. */
export const atTheDoor = (told: CallsTold | undefined): string | undefined =>
  told?.kind === 'unheard'
    ? 'They may not hear a knock or a bell. Text that you are there, or show a light'
    : undefined;
