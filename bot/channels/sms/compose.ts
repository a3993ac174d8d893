// What an activity says in words alone: its text or short form, its cards, its links, and the options to be numbered.
import type { Activity } from '../../model.ts';
import { plainPunctuation } from './punctuation.ts';

export type Said = {
  readonly text: string;
  /** The same with the short form of the activity's text, where it has one. */
  readonly short: string | undefined;
  /** Links and files, a line each: they are said whichever form is. */
  readonly links: readonly string[];
  /** In the order in which a number answers them. */
  readonly options: readonly string[];
};

export const composed = ({ text, summary, suggestedActions, attachments }: Partial<Activity>): Said => {
  const cards = (attachments ?? []).map(cardOf);
  const actions = [...asList(suggestedActions?.actions), ...cards.flatMap(({ buttons }) => buttons)].map(
    actionOf,
  );
  const withCards = (words: string): string =>
    [words, ...cards.map((card) => card.text)].filter((each) => each !== '').join('\n\n');
  const short = worded(summary);
  const links = [
    ...actions.flatMap(({ title, link }) => (link === undefined ? [] : [linked(title, link)])),
    ...cards.flatMap(({ files }) => files),
  ];
  return {
    text: withCards(worded(text)),
    short: short === '' ? undefined : withCards(short),
    links,
    options: actions.flatMap(({ title, link }) => (link === undefined ? [title] : [])),
  };
};

type Loose = Readonly<Record<string, unknown>>;
type Card = {
  readonly text: string;
  readonly buttons: readonly unknown[];
  readonly files: readonly string[];
};

/** Hero cards and their like have their content; files have an address, or at least a name. */
const cardOf = (attachment: unknown): Card => {
  const { content, contentUrl, name } = asRecord(attachment);
  const { title, subtitle, text, images, buttons } = asRecord(content);
  const pictures = asList(images)
    .map(asRecord)
    .map(({ url, alt }) => linked(alt, url));
  return {
    text: [title, subtitle, text]
      .map(worded)
      .filter((each) => each !== '')
      .join('\n'),
    buttons: asList(buttons),
    files: [...pictures, linked(name, contentUrl)].filter((line) => line !== ''),
  };
};

/** An option without a title is still shown, by what it carries, so that its number is not another's. */
const actionOf = (action: unknown): { readonly title: string; readonly link?: unknown } => {
  const { type, title, text, value } = asRecord(action);
  const { option } = asRecord(value);
  const words = [title, text, option, value].map(inOneLine).find((each) => each !== '') ?? '-';
  return type === 'openUrl' ? { title: inOneLine(title), link: value } : { title: words };
};

/** Pictures and files that have no address on the web are named. */
const linked = (name: unknown, url: unknown): string => {
  const address = typeof url === 'string' && /^(?:https?:\/\/|tel:|mailto:)/.test(url) ? url : '';
  return [inOneLine(name), address].filter((each) => each !== '').join(': ');
};

/** Runs of blanks say nothing, and cost. */
const worded = (text: unknown): string =>
  typeof text === 'string'
    ? plainPunctuation(text)
        .replace(/ {2,}/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : '';
const inOneLine = (text: unknown): string => worded(text).replace(/\s+/g, ' ');
const asRecord = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
