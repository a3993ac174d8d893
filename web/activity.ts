// The few parts of a Direct Line activity that the chat reads and writes.

/** A button: it says something for the citizen, or opens a page. */
export type Action =
  | { readonly kind: 'say'; readonly title: string; readonly words: Words }
  | { readonly kind: 'open'; readonly title: string; readonly url: string };

/** What the citizen says, by typing or by a button. */
export type Words = {
  readonly text?: string;
  readonly value?: unknown;
  readonly channelData?: Readonly<Record<string, unknown>>;
};

/** What comes with the words: a picture, a file, or a card with a text and buttons of its own. */
export type Extra =
  | { readonly kind: 'picture'; readonly url: string; readonly name: string }
  | { readonly kind: 'file'; readonly url: string; readonly name: string }
  | {
      readonly kind: 'card';
      readonly title: string;
      readonly text: string;
      readonly picture?: string;
      readonly alt: string;
      readonly actions: readonly Action[];
    };

export type Said = {
  readonly kind: 'said';
  readonly id: string;
  readonly by: 'bot' | 'citizen';
  /** The person who says it, where it is not the assistant. */
  readonly name?: string;
  /** A person has the chat from here on. */
  readonly withPerson: boolean;
  /** What is shown: for a tapped button its display text. */
  readonly text: string;
  readonly locale: Locale;
  readonly clientId?: string;
  readonly actions: readonly Action[];
  readonly extras: readonly Extra[];
};
export type Heard = Said | { readonly kind: 'typing' };
export type Locale = 'en-GB' | 'cy-GB';

/** An activity as the server takes it. `clientActivityID` makes a second delivery of it harmless. */
export type Outgoing = {
  readonly type: 'message';
  readonly from: { readonly role: 'user' };
  readonly textFormat: 'plain';
  readonly locale: Locale;
  readonly localTimestamp: string;
  readonly text?: string;
  readonly value?: unknown;
  readonly channelData: Readonly<Record<string, unknown>> & { readonly clientActivityID: string };
};

type Loose = Readonly<Record<string, unknown>>;

/** What an activity means to the chat, or undefined for the many kinds that mean nothing here. */
export const hear = (activity: unknown): Heard | undefined => {
  const { type, id, from, text, locale, channelData, suggestedActions, attachments } = loose(activity);
  const by = loose(from)['role'] === 'user' ? 'citizen' : 'bot';
  if (type === 'typing') return by === 'bot' ? { kind: 'typing' } : undefined;
  if (type !== 'message' || typeof id !== 'string') return undefined;

  const { clientActivityID, messageBack, by: person, withPerson } = loose(channelData);
  const name = by === 'bot' ? string(person) : undefined;
  const displayText = by === 'citizen' ? loose(messageBack)['displayText'] : undefined;
  const shown = string(displayText) ?? string(text) ?? '';
  const actions = by === 'bot' ? list(loose(suggestedActions)['actions']).flatMap(readAction) : [];
  const extras = list(attachments).flatMap(readExtra);
  if (shown === '' && actions.length === 0 && extras.length === 0) return undefined;

  const clientId = string(clientActivityID);
  return {
    kind: 'said',
    id,
    by,
    text: shown,
    locale: string(locale)?.startsWith('cy') ? 'cy-GB' : 'en-GB',
    actions,
    extras,
    withPerson: name !== undefined || (by === 'bot' && withPerson === true),
    ...(name === undefined ? {} : { name }),
    ...(clientId === undefined ? {} : { clientId }),
  };
};

export const outgoing = (words: Words, clientId: string, locale: Locale): Outgoing => ({
  type: 'message',
  from: { role: 'user' },
  textFormat: 'plain',
  locale,
  localTimestamp: localTime(new Date()),
  ...words,
  channelData: { ...words.channelData, clientActivityID: clientId },
});

/** Unlike `crypto.randomUUID`, also there on a page served without TLS. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The address if a link to it is safe to show, else undefined. */
export const webAddress = (value: unknown): string | undefined => {
  try {
    const url = new URL(string(value) ?? '');
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
};

const readExtra = (attachment: unknown): Extra[] => {
  const { contentType, contentUrl, content, name } = loose(attachment);
  const url = webAddress(contentUrl);
  const called = string(name) ?? '';
  if (url !== undefined && string(contentType)?.startsWith('image/'))
    return [{ kind: 'picture', url, name: called }];
  if (/\.card\.(?:hero|thumbnail)$/.test(string(contentType) ?? '')) return [readCard(loose(content))];
  return url === undefined ? [] : [{ kind: 'file', url, name: called }];
};

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#herocard-object */
const readCard = ({ title, subtitle, text, images, buttons }: Loose): Extra => {
  const { url, alt } = loose(list(images)[0]);
  const picture = webAddress(url);
  return {
    kind: 'card',
    title: string(title) ?? '',
    text: [subtitle, text].flatMap((each) => string(each) ?? []).join('\n'),
    alt: string(alt) ?? '',
    actions: list(buttons).flatMap(readAction),
    ...(picture === undefined ? {} : { picture }),
  };
};

const readAction = (action: unknown): Action[] => {
  const { type, title, text, displayText, value } = loose(action);
  if (typeof title !== 'string' || title === '') return [];
  const messageBack = { displayText: string(displayText) ?? title };
  switch (type) {
    case 'messageBack': {
      const said = string(text);
      const words = { value, channelData: { messageBack } };
      return [{ kind: 'say', title, words: said === undefined ? words : { ...words, text: said } }];
    }
    case 'imBack':
      return [{ kind: 'say', title, words: { text: string(value) ?? title, channelData: { messageBack } } }];
    case 'postBack': {
      const words = typeof value === 'string' ? { text: value } : { value };
      return [{ kind: 'say', title, words: { ...words, channelData: { postBack: true, messageBack } } }];
    }
    case 'openUrl': {
      const url = webAddress(value);
      return url === undefined ? [] : [{ kind: 'open', title, url }];
    }
    default:
      return [];
  }
};

const localTime = (now: Date): string => {
  const east = -now.getTimezoneOffset();
  const two = (part: number) => String(Math.trunc(part)).padStart(2, '0');
  const offset = `${east < 0 ? '-' : '+'}${two(Math.abs(east) / 60)}:${two(Math.abs(east) % 60)}`;
  return new Date(now.getTime() + east * 60_000).toISOString().replace('Z', offset);
};

const loose = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
