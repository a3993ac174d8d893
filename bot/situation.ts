// What a care sees when it is asked to answer, and what it may say.
import type { Abilities } from './channels/abilities.ts';
import type { Marks } from './channels/channel.ts';
import type { NotKept } from './channels/marks.ts';
import type { Content, PhraseId, Phrases } from './content.ts';
import type {
  DialogState,
  Effect,
  Language,
  LinkWanted,
  Moment,
  OpenDialog,
  Option,
  QuestionSeen,
  Reply,
  Status,
} from './model.ts';
import type { AgentFile } from './handoff/agent-does.ts';
import type { Queue } from './handoff/wait.ts';
import type { Notice } from './notices/notice.ts';
import type { NoticeMark } from './notices/untold.ts';
import type { Switch } from './switches/switch.ts';
import type { Matcher } from './understanding/match.ts';
import type { Secret } from './understanding/taken-out.ts';

export type Situation = {
  readonly reply: Reply;
  readonly state: DialogState;
  readonly content: Content;
  readonly understand: Matcher;
  /** Porth's time, not the machine's. */
  readonly now: Date;
  readonly conversation: string;
  /** What the channel can do; never which it is. */
  readonly abilities: Abilities;
  /** When this came to us. Minutes count from here, and not from when its turn came. */
  readonly heardAt: Date;
  /** Another app has the thread. */
  readonly standby: boolean;
  /** Answered on a page behind a link, for the question that stood there. */
  readonly onPage?: boolean;
  /** What the carrier took it for and has answered itself. */
  readonly carrier?: Marks['optOut'];
  /** What became of the files that came with it, each only once: kept, not to be read by us, or why not kept. */
  readonly files: readonly FileFate[];
  /** Of a message with two matters, or a story around one: all that belongs to this one. `reply` is what asks for it. */
  readonly told?: string;
  /** Numbers that were taken out of it before it was kept. */
  readonly redacted: readonly Secret[];
  /** Since they last wrote, a message of ours could not be delivered. */
  readonly isUnseen?: boolean;
  /** What is before everyone in an area or about a topic just now, as it was read last. */
  readonly notices?: readonly Notice[];
  /** What is turned off, as it was read last; and this channel, if it is. */
  readonly off?: readonly Switch[];
  readonly channelOff?: Switch;
  /** A team's queue at the desk, as it was read a moment ago. Undefined where it is not known: then nobody is asked for. */
  readonly queue?: (team: string) => Queue | undefined;
  /** The phone number that they write from, where the channel vouches for it. */
  readonly account?: string;
  /** What the provider calls them, which on some channels is their telephone number. Never what a web client says. */
  readonly writesFrom?: string;
  /** The form that was left open for longer than it is kept. */
  readonly lapsed?: OpenDialog;
  /** The form that was open when what they had shown of who they are wore off. */
  readonly proveAgain?: string;
};

export type FileFate = 'kept' | 'unreadable' | NotKept;

/** A message before it is an activity: words, and options that belong to `to` when they answer a question. */
export type Draft = {
  readonly text: string;
  /** The same in few words, for a channel on which every part costs. */
  readonly short?: string;
  /** The line that answers a danger, in this language: it has an id of its own. */
  readonly line?: Language;
  /** Answered best by a place on the map, where the channel can ask for one. */
  readonly asks?: 'location';
  readonly options?: readonly Option[];
  /** A page that it leads to: its address stands where the text says `{link}`. */
  readonly link?: LinkWanted;
  /** The news of a notice that it tells. */
  readonly notice?: NoticeMark;
  /** The topic that it answers. */
  readonly topic?: string;
  /** From here on a person has the conversation: what shows it need not say that an answer is on its way. */
  readonly withPerson?: true;
  /** The agent who says it, by the name that they are told. */
  readonly by?: string;
  /** Files of the agent's, by their addresses. */
  readonly files?: readonly AgentFile[];
  /** It is no message but what was done, or noted, for the desk alone. */
  readonly trace?: Trace;
  /** Its options are a page of more, and so many came before. */
  readonly from?: number;
  readonly to?: QuestionSeen;
};
/** `name` is who did it, `text` a note or a reason: the person sees neither. */
export type Trace = { readonly what: string; readonly name?: string; readonly text?: string };
export type Reaction = {
  readonly say: readonly Draft[];
  readonly state: DialogState;
  readonly effects?: readonly Effect[];
  readonly status: Status;
  /** It was no matter of theirs, such as a greeting: what was not understood before counts on. */
  readonly aside?: true;
};
/** One line of the order of care: it answers, or leaves the message to the next. */
export type Care = (situation: Situation) => Reaction | undefined;

/** What "tomorrow" is reckoned from: when the message came, however long it waited for its turn. */
export const momentOf = ({
  heardAt,
  content,
  writesFrom,
}: Pick<Situation, 'heardAt' | 'content' | 'writesFrom'>): Moment => ({
  now: heardAt,
  timeZone: content.council.timeZone,
  ...(writesFrom === undefined ? {} : { writesFrom }),
});

/** A sentence of the bot's in the person's language, with its `{names}` filled in. */
export const phrase = <P extends PhraseId>(
  {
    content,
    state,
  }: {
    readonly content: Pick<Content, 'council'> & { readonly phrases: Pick<Phrases, P> };
    readonly state: Pick<DialogState, 'language'>;
  },
  id: P,
  fill: Readonly<Record<string, string>> = {},
): string => {
  const { council } = content;
  const known: Readonly<Record<string, string>> = {
    assistant: council.assistant[state.language],
    Assistant: capital(council.assistant[state.language]),
    phone: council.phone,
    emergency: council.emergencyPhone,
    relay: council.relay,
    privacy: council.privacy,
    ...fill,
  };
  const words = content.phrases[id][state.language].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => known[name] ?? whole,
  );
  return capital(words);
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Welsh is answered in Welsh, and English in English, unless the person chose. */
export const inLanguage = (situation: Situation, language: Language | undefined): Situation =>
  language === undefined || language === situation.state.language || situation.state.chosen === true
    ? situation
    : { ...situation, state: { ...situation.state, language } };

/** What the person asked for stays. */
export const choosing = (situation: Situation, language: Language): Situation => ({
  ...situation,
  state: { ...situation.state, language, chosen: true },
});

/** The state with no dialog open and nothing offered. */
export const closed = ({ open: _, offered: __, about: ___, ...state }: DialogState): DialogState => state;

export const offering = (state: DialogState, offered: readonly Option[]): DialogState => ({
  ...state,
  offered,
});

/** They sent STOP on a channel that has it: nothing is said that they do not ask for. */
export const isStopped = ({ state, abilities }: Pick<Situation, 'state' | 'abilities'>): boolean =>
  state.stopped !== undefined && abilities.optOut !== 'none';
