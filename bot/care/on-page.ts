// Where a question is better answered on a page behind a link than in the chat: a pin, a photo, one of many times.
import { segments } from '../channels/gsm7.ts';
import { LINK } from '../links.ts';
import type { Dialog, OpenDialog, Question } from '../model.ts';
import type { PhraseId } from '../content.ts';
import { phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { askQuestion, unheld } from './question.ts';

type Way = Extract<PhraseId, 'orOnMap' | 'orSendPhotos' | 'orChooseHere' | 'orMoreDays'>;

/** The question as it is asked for the first time, with the page that it offers by itself on a channel that cannot do as well. */
export const withPage = (situation: Situation, dialog: Dialog, question: Question, asked: Draft): Draft => {
  const way = wayFor(situation, dialog, question);
  if (way === undefined || asked.link !== undefined) return asked;
  const offered = linked(asked, dialog, question, phrase(situation, way));
  return isTooLong(situation, asked, offered) ? asked : offered;
};

/** They asked for a page: any question has one, but for those of an emergency, and of who they are. */
export const pageAsked = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
): Reaction | undefined => {
  const asked = askQuestion(situation, dialog, question);
  if (asked.link === undefined && isAskedHere(dialog, question)) return undefined;
  const offered =
    asked.link === undefined ? linked(asked, dialog, question, phrase(situation, 'orOnPage')) : asked;
  return { say: [offered], state: { ...situation.state, open: unheld(open) }, status: 'asked-again' };
};

const linked = (asked: Draft, dialog: Dialog, { id }: Question, words: string): Draft => ({
  ...asked,
  text: `${asked.text}\n${words}`,
  link: { purpose: 'answer', about: { dialog: dialog.id, question: id } },
});

const isAskedHere = (dialog: Dialog, { unclear }: Question): boolean =>
  unclear !== undefined || dialog.proves === true;

const wayFor = ({ abilities }: Situation, dialog: Dialog, question: Question): Way | undefined => {
  if (isAskedHere(dialog, question)) return undefined;
  const { field, words } = question;
  if (field.asks === 'location') return abilities.locationRequest ? undefined : 'orOnMap';
  if (field.files === true) return abilities.photos ? undefined : 'orSendPhotos';
  const options = field.quiet === true ? [] : Object.keys(words.en.options ?? {});
  if (!abilities.numbers) return undefined;
  if (field.times === true) return 'orMoreDays';
  return options.length > abilities.pages.over ? 'orChooseHere' : undefined;
};

/** A link is not worth a third text. What takes three without it is better chosen on the page. */
const isTooLong = ({ abilities }: Situation, asked: Draft, offered: Draft): boolean =>
  abilities.metered && partsOf(asked) <= PARTS && partsOf(offered) > PARTS;
const PARTS = 2;
export const partsOf = ({ text, options = [] }: Draft): number =>
  segments(
    [text.replace(LINK, ADDRESS), ...options.map(({ words }, index) => `${index + 1} ${words}`)].join('\n'),
  ).parts;
/** As long as any address is likely to be. */
const ADDRESS = `https://${'x'.repeat(30)}/l/${'x'.repeat(22)}`;
