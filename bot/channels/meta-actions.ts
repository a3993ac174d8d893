// On Meta's channels an action of an activity or a card is either a link to follow or an option to answer with.

/** What is read of a CardAction. It comes from wherever an activity was made: what is no text is none. */
export type Action = {
  readonly type?: unknown;
  readonly title?: unknown;
  readonly text?: unknown;
  readonly value?: unknown;
};
/** `value` is what a tap brings back. */
export type Choice = { readonly title: string; readonly value: unknown };
export type Link = { readonly kind: 'web' | 'phone'; readonly title: string; readonly to: string };

const LINKS: readonly unknown[] = [
  'openUrl',
  'call',
  'signin',
  'downloadFile',
  'showImage',
  'playAudio',
  'playVideo',
];

export const linkIn = ({ type, value, ...words }: Action): Link | undefined => {
  if (!LINKS.includes(type) || typeof value !== 'string') return undefined;
  const isPhone = type === 'call' || value.startsWith('tel:');
  const to = oneLine(isPhone ? value.replace(/^tel:/, '') : value);
  return { kind: isPhone ? 'phone' : 'web', title: titleIn(words), to };
};

export const choiceIn = ({ value, ...words }: Action): Choice => ({ title: titleIn(words), value });

export const linksIn = (actions: readonly Action[]): readonly Link[] =>
  actions.map(linkIn).filter((each) => each !== undefined);

export const choicesIn = (actions: readonly Action[]): readonly Choice[] =>
  actions.filter((each) => linkIn(each) === undefined).map(choiceIn);

export const wordIn = (value: unknown): string =>
  typeof value === 'string' ? value.toWellFormed().trim() : '';

export const isWeb = (url: string): boolean => /^https?:\/\/\S+$/.test(url) && URL.canParse(url);

const titleIn = ({ title, text }: Pick<Action, 'title' | 'text'>): string =>
  oneLine(wordIn(title) || wordIn(text));

const oneLine = (words: string): string => words.toWellFormed().replace(/\s+/g, ' ').trim();
