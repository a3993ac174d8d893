// An action of an activity or a card is either a link to follow or an option to answer with.
import type { Choice } from './choices.ts';
import type { Link } from './links.ts';

/** What is read of a CardAction. */
export type Action = {
  readonly type?: string;
  readonly title?: string;
  readonly text?: string;
  readonly value?: unknown;
};

const LINKS = ['openUrl', 'call', 'signin', 'downloadFile', 'showImage', 'playAudio', 'playVideo'];

export const linkIn = ({ type, title, text, value }: Action): Link | undefined => {
  if (!LINKS.includes(type ?? '') || typeof value !== 'string') return undefined;
  const isPhone = type === 'call' || value.startsWith('tel:');
  const to = oneLine(isPhone ? value.replace(/^tel:/, '') : value);
  return { kind: isPhone ? 'phone' : 'web', title: oneLine(wordIn(title) || wordIn(text)), to };
};

export const choiceIn = ({ title, text, value }: Action): Choice => ({
  title: oneLine(wordIn(title) || wordIn(text)),
  value,
});

export const linksIn = (actions: readonly Action[]): readonly Link[] =>
  actions.map(linkIn).filter((each) => each !== undefined);

export const choicesIn = (actions: readonly Action[]): readonly Choice[] =>
  actions.filter((each) => linkIn(each) === undefined).map(choiceIn);

/** Cards come from wherever an activity was made: what is no text is none. */
export const wordIn = (value: unknown): string =>
  typeof value === 'string' ? value.toWellFormed().trim() : '';

const oneLine = (words: string): string => words.toWellFormed().replace(/\s+/g, ' ').trim();
