// An action of an activity or a card is either a link to follow or an option to answer with.
import * as z from 'zod/mini';

/** `value` is what a tap brings back. */
export type Choice = { readonly title: string; readonly value: unknown };
export type Link = { readonly kind: 'web' | 'phone'; readonly title: string; readonly to: string };

const word = z.catch(z.optional(z.string()), undefined);
export const Action = z.object({ type: word, title: word, text: word, value: z.optional(z.unknown()) });
export type Action = z.infer<typeof Action>;

const LINKS = ['openUrl', 'call', 'signin', 'downloadFile', 'showImage', 'playAudio', 'playVideo'];

const linkIn = ({ type, title, text, value }: Action): Link | undefined => {
  if (!LINKS.includes(type ?? '') || typeof value !== 'string') return undefined;
  const isPhone = type === 'call' || value.startsWith('tel:');
  const to = oneLine(isPhone ? value.replace(/^tel:/, '') : value);
  return { kind: isPhone ? 'phone' : 'web', title: oneLine(title ?? text ?? ''), to };
};

export const linksIn = (actions: readonly Action[]): readonly Link[] =>
  actions.map(linkIn).filter((each) => each !== undefined);

export const choicesIn = (actions: readonly Action[]): readonly Choice[] =>
  actions
    .filter((each) => linkIn(each) === undefined)
    .map(({ title, text, value }) => ({ title: oneLine(title ?? text ?? ''), value }));

export const isWeb = (url: string): boolean => /^https?:\/\/\S+$/.test(url) && URL.canParse(url);

const oneLine = (words: string): string => words.toWellFormed().replace(/\s+/g, ' ').trim();
