// A transcript as lines to show: who said what, notes, and what was done, each under an id that stays.
import type { Activity } from '../../bot/model.ts';
import type { TurnShown } from '../../lambdas/desk/wire.ts';

export type Line =
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly at: string;
      readonly by: 'person' | 'assistant' | 'agent';
      /** By name, as the person is told. */
      readonly agent?: string;
      readonly text: string;
      readonly files: readonly FileShown[];
      /** What could be tapped, in words. */
      readonly options: readonly string[];
    }
  | {
      readonly kind: 'note';
      readonly id: string;
      readonly at: string;
      /** By name, as the person is told. */
      readonly agent?: string;
      readonly text: string;
    }
  | { readonly kind: 'done'; readonly id: string; readonly at: string; readonly text: string };
export type FileShown = { readonly url: string; readonly name: string; readonly isPicture: boolean };

type Part = Partial<Activity>;

export const linesOf = ({ version, at, activities }: TurnShown): readonly Line[] =>
  activities.flatMap((activity, index) => {
    const line = lineOf(activity, activity.id ?? `${version}.${index}`, timeOf(activity) ?? at);
    return line === undefined ? [] : [line];
  });

/** Turns come again after a reconnect, and a safety line may stand in two of them: each id is shown once. */
export const merged = (before: readonly TurnShown[], more: readonly TurnShown[]): readonly TurnShown[] => {
  if (more.length === 0) return before;
  const known = new Set(before.map(({ version }) => version));
  const fresh = more.filter(({ version }) => !known.has(version));
  if (fresh.length === 0) return before;
  return [...before, ...fresh].sort((one, other) => one.version - other.version);
};

export const isTheirs = (turn: TurnShown): boolean =>
  linesOf(turn).some((each) => each.kind === 'message' && each.by === 'person');

/** The name of whoever of the council's people said it, if one did. */
export const agentOf = (activity: Part): string | undefined => {
  const { byPerson, by, echo } = dataOf(activity);
  if (activity.from?.role === 'user') return undefined;
  if (echo === true) return 'A colleague, in the channel’s own inbox';
  if (activity.type === 'trace') return textOf(valueOf(activity)['name']);
  return byPerson === true || typeof by === 'string' ? (textOf(by) ?? 'A colleague') : undefined;
};

const lineOf = (activity: Part, id: string, at: string): Line | undefined => {
  if (activity.type === 'trace' && activity.name === TRACE) return traceOf(activity, id, at);
  // A danger's line that went out before its turn stands there as a trace: they have read it.
  const isSaid = activity.type === 'message' || (activity.type === 'trace' && activity.text !== undefined);
  if (!isSaid) return undefined;
  const agent = agentOf(activity);
  const files = filesOf(activity);
  const options = (activity.suggestedActions?.actions ?? []).map(({ title }) => title);
  const text = activity.text ?? wordsOfCards(activity);
  if (text === '' && files.length === 0 && options.length === 0) return undefined;
  const by = agent !== undefined ? 'agent' : activity.from?.role === 'user' ? 'person' : 'assistant';
  return { kind: 'message', id, at, by, ...(agent !== undefined && { agent }), text, files, options };
};
/** What was done at a desk: `value` says what, by whom, and with which note or reason. */
const TRACE = 'porth/desk';

const traceOf = (activity: Part, id: string, at: string): Line => {
  const value = valueOf(activity);
  const what = textOf(value['what']) ?? '';
  const agent = textOf(value['name']);
  const text = textOf(value['text']) ?? '';
  if (what === 'note') return { kind: 'note', id, at, ...(agent !== undefined && { agent }), text };
  return { kind: 'done', id, at, text: doneWords(what, agent ?? 'A colleague', text) };
};

const doneWords = (what: string, who: string, text: string): string => {
  const with_ = text === '' ? '' : `: ${text}`;
  switch (what) {
    case 'accept':
      return `${who} took this chat`;
    case 'park':
      return `${who} parked this chat`;
    case 'return':
      return `${who} gave this chat back to the assistant`;
    case 'transfer':
      return `${who} sent this chat to another team${with_}`;
    case 'end':
    case 'over':
      return `${who} ended this chat${with_}`;
    case 'assign':
      return text === who
        ? `${who} took this chat over`
        : `${who} gave this chat to ${text === '' ? 'a colleague' : text}`;
    case 'form':
      // Before it was called by its name it stood there by its id.
      return `${who} opened a form${text === '' ? '' : `: ${isId(text) ? text.replaceAll('-', ' ') : text}`}`;
    case 'release':
      return `${who} made sure that the danger is over`;
    case 'lost':
      return `${who}’s desk was not heard of: the chat is in the queue again`;
    case 'close':
      return 'The queue was closed';
    default:
      return `${who}: ${what.replaceAll('-', ' ')}${with_}`;
  }
};

const isId = (text: string): boolean => /^[a-z]+(?:-[a-z]+)*$/.test(text);

const filesOf = ({ attachments = [] }: Part): readonly FileShown[] =>
  attachments.flatMap(({ contentType, contentUrl, name }) =>
    contentUrl === undefined || !/^(?:https?:|\/|blob:|data:image\/)/.test(contentUrl)
      ? []
      : [
          {
            url: contentUrl,
            name: name ?? (contentType.startsWith('image/') ? 'Photo' : 'File'),
            isPicture: contentType.startsWith('image/'),
          },
        ],
  );

/** Cards have their words inside: title, text and buttons, a line each. */
const wordsOfCards = ({ attachments = [] }: Part): string =>
  attachments
    .flatMap(({ content }) => {
      const card = (content ?? {}) as { title?: unknown; text?: unknown };
      return [textOf(card.title), textOf(card.text)].filter((each) => each !== undefined);
    })
    .join('\n');

const timeOf = ({ timestamp }: Part): string | undefined =>
  timestamp === undefined ? undefined : new Date(timestamp).toISOString();
const dataOf = ({ channelData }: Part): Readonly<Record<string, unknown>> =>
  typeof channelData === 'object' && channelData !== null
    ? (channelData as Readonly<Record<string, unknown>>)
    : {};
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const valueOf = ({ value }: Part): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
