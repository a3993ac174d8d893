// An activity as texts: words, and options by number. The short form is taken when the long one would take more than two parts.
import type { Activity } from '../../model.ts';
import { segments, type Segments } from '../gsm7.ts';
import { fromIn, numbered } from '../numbers.ts';
import { composed } from './compose.ts';
import { PARTS_LIKED } from './limits.ts';
import { inMessages } from './split.ts';

export type Message = Segments & { readonly text: string };

/** One or more messages in order; the options stand last. */
export const render = (activity: Partial<Activity>): readonly Message[] => {
  const { text, short, links, options } = composed(activity);
  const words = liked(text, short);
  const shown = links.filter((link) => !words.includes(addressIn(link)));
  return inMessages(words, [...shown, ...linesOf(options, fromIn(activity))]).map((each) => ({
    text: each,
    ...segments(each),
  }));
};

const liked = (text: string, short: string | undefined): string => {
  if (short === undefined) return text;
  const { parts } = segments(text);
  return text === '' || (parts > PARTS_LIKED && segments(short).parts < parts) ? short : text;
};

/** "1 Bin days"; with a bracket when a title begins with a figure itself, so that "1) 2 bedrooms" is no 12. */
const linesOf = (titles: readonly string[], from: number | undefined): readonly string[] =>
  numbered(titles, from, titles.some((title) => /^\d/.test(title)) ? ') ' : ' ');

/** A link that the words hold already is not said twice. */
const addressIn = (link: string): string => /\S+$/.exec(link)?.[0] ?? link;
