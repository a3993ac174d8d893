// An activity as texts: words, and options by number. The short form is taken when the long one would take more than two parts.
import type { Activity } from '../../model.ts';
import { segments, type Segments } from '../gsm7.ts';
import { composed } from './compose.ts';
import { PARTS_LIKED } from './limits.ts';
import { inMessages } from './split.ts';

export type Message = Segments & { readonly text: string };

/** One or more messages in order; the options stand last. @param wording what the provider makes of a text */
export const render = (
  activity: Partial<Activity>,
  wording: (text: string) => string = (text) => text,
): readonly Message[] => {
  const { text, short, links, options } = composed(activity);
  const words = wording(liked(text, short, wording));
  const shownLinks = links.filter((link) => !words.includes(addressIn(link)));
  const lines = [...shownLinks, ...numbered(options)].map(wording);
  return inMessages(words, lines).map((each) => ({ text: each, ...segments(each) }));
};

const liked = (text: string, short: string | undefined, wording: (text: string) => string): string => {
  const parts = (each: string) => segments(wording(each)).parts;
  if (short === undefined) return text;
  return text === '' || (parts(text) > PARTS_LIKED && parts(short) < parts(text)) ? short : text;
};

/** "1 Bin days"; with a bracket when a title begins with a figure itself, so that "1) 2 bedrooms" is no 12. */
const numbered = (titles: readonly string[]): readonly string[] => {
  const mark = titles.some((title) => /^\d/.test(title)) ? ') ' : ' ';
  return titles.map((title, index) => `${index + 1}${mark}${title}`);
};

/** A link that the words hold already is not said twice. */
const addressIn = (link: string): string => /\S+$/.exec(link)?.[0] ?? link;
