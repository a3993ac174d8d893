// Where something is, as a text to somebody on call may say it: on one line, in its letters, and nothing of whoever lives there.
import { gsm7Units } from '../bot/channels/gsm7.ts';

/** A place as a text may have it; '' where it tells of somebody, or nobody knows it. */
export const placeInText = (place: string | undefined): string => {
  const where = inOneLine(place ?? '');
  return tellsOfSomebody(where) ? '' : where;
};

export const inOneLine = (place: string): string =>
  plain(place)
    .replace(/[\s,]+/g, ' ')
    .trim();

/** Such a place stands on the page alone. */
export const tellsOfSomebody = (place: string): boolean => TELLS.test(place);
const TELLS =
  /\b(?:abus\w*|attack\w*|autis\w*|baby|boyfriend|cancer|child\w*|dement\w*|depress\w*|dialysis|disab\w*|drunk|dying|ex|girlfriend|he|hes|hi[st]s?|hurt\w*|husband|ill|kill\w*|mental\w*|mum|my|oxygen|partner|pregnan\w*|scared|she|shes|sick|suicid\w*|violen\w*|wheelchair|wife)\b/i;

/** In the letters of a text message: one other makes it two or three. */
export const plain = (text: string): string =>
  Array.from(text.normalize('NFC'))
    .map((each) =>
      gsm7Units(each) !== undefined
        ? each
        : (PUNCTUATION[each] ?? each.normalize('NFD').replace(/\p{M}/gu, '')),
    )
    .filter((each) => gsm7Units(each) !== undefined)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
const PUNCTUATION: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
};
