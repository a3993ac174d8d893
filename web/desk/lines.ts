// A transcript as lines to show: who said what, notes, and what was done, each under an id that stays.
import type { Activity } from '../../bot/model.ts';
import type { Agent } from '../../bot/handoff/handoff.ts';
import type { TurnShown } from '../../lambdas/desk/wire.ts';

export type Line =
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly at: string;
      readonly by: 'person' | 'assistant' | 'agent';
      readonly agent?: Agent;
      readonly text: string;
      readonly files: readonly FileShown[];
      /** What could be tapped, in words. */
      readonly options: readonly string[];
    }
  | {
      readonly kind: 'note';
      readonly id: string;
      readonly at: string;
      readonly agent?: Agent;
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

/** Who of the council's people said it, if one did. */
export const agentOf = (activity: Part): Agent | undefined => {
  const { agent } = dataOf(activity);
  if (isAgent(agent)) return agent;
  const from = activity.from as { id?: string; name?: string; role?: string } | undefined;
  return from?.role === 'agent' ? { id: from.id ?? '', name: from.name ?? 'A colleague' } : undefined;
};

const lineOf = (activity: Part, id: string, at: string): Line | undefined => {
  if (activity.type === 'trace') return traceOf(activity, id, at);
  if (activity.type !== 'message') return undefined;
  const agent = agentOf(activity);
  const files = filesOf(activity);
  const options = (activity.suggestedActions?.actions ?? []).map(({ title }) => title);
  const text = activity.text ?? wordsOfCards(activity);
  if (text === '' && files.length === 0 && options.length === 0) return undefined;
  const by = agent !== undefined ? 'agent' : activity.from?.role === 'user' ? 'person' : 'assistant';
  return { kind: 'message', id, at, by, ...(agent && { agent }), text, files, options };
};

const traceOf = (activity: Part, id: string, at: string): Line | undefined => {
  const agent = agentOf(activity);
  const value = (activity.value ?? {}) as Readonly<Record<string, unknown>>;
  const name = textOf(value['what']) ?? textOf(value['does']) ?? activity.name ?? '';
  const text = activity.text ?? textOf(value['text']) ?? textOf(value['note']) ?? '';
  if (/note/.test(name)) return { kind: 'note', id, at, ...(agent && { agent }), text };
  const who = agent?.name ?? (isAgent(value['by']) ? value['by'].name : undefined);
  const did = doneWords(name, who, value) ?? (text === '' ? undefined : text);
  return did === undefined ? undefined : { kind: 'done', id, at, text: did };
};

const doneWords = (
  name: string,
  who: string | undefined,
  value: Readonly<Record<string, unknown>>,
): string | undefined => {
  const somebody = who ?? 'A colleague';
  const to = isAgent(value['to'])
    ? value['to'].name
    : isAgent(value['agent'])
      ? value['agent'].name
      : 'a colleague';
  const reason = textOf(value['reason']);
  switch (name.replace(/^.*[./:]/, '')) {
    case 'asked':
      return 'They asked for a person';
    case 'accept':
    case 'accepted':
      return `${somebody} took this chat`;
    case 'park':
    case 'parked':
      return `${somebody} parked this chat`;
    case 'return':
    case 'returned':
      return `${somebody} gave this chat back to the assistant`;
    case 'transfer':
    case 'transferred':
      return `${somebody} sent this chat to ${textOf(value['team']) ?? 'another team'}`;
    case 'end':
    case 'ended':
      return `${somebody} ended this chat${reason === undefined || reason === '' ? '' : `: ${reason}`}`;
    case 'assign':
    case 'assigned':
      return `${somebody} gave this chat to ${to}`;
    case 'release':
    case 'released':
      return `${somebody} made sure that the danger is over`;
    case 'lost':
      return `${somebody}’s desk was not heard of: the chat is in the queue again`;
    case 'left':
      return 'They left';
    case 'close':
    case 'closed':
      return 'The queue was closed';
    default:
      return undefined;
  }
};

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
const isAgent = (value: unknown): value is Agent =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'name' in value &&
  typeof value.name === 'string';
