// What the desk's lists show of a conversation that is with a person or waits for one: kept beside its state, where an index finds it.
import { moodForPerson } from '../care/mood.ts';
import { isWishAlone } from '../care/wanted.ts';
import { ABILITIES } from '../channels/abilities.ts';
import type { RefusedMessage } from '../channels/channel.ts';
import { isStopped } from '../situation.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import type { ChannelId, DialogState } from '../model.ts';
import type { ToldDanger } from '../state.ts';
import { aboutOf, type TitlesOf } from './about.ts';
import type { ChatSummary, Handled } from './board.ts';
import { OVER, type Handoff } from './handoff.ts';
import { undeliveredOf } from './undelivered.ts';

export type SummaryOf = {
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly version: number;
  readonly state: DialogState;
  /** What they wrote now, if anything. */
  readonly words?: string;
  /** What of ours could not be delivered last. */
  readonly refused?: Pick<RefusedMessage, 'activity'>;
  /** Porth's time, and where titles stand. */
  readonly now: Date;
  readonly content: TitlesOf;
  readonly before?: ChatSummary;
};

const WORDS_MAX = 100;

/** Undefined once it is over, and while it is only offered. */
export const summaryOf = (of: SummaryOf): ChatSummary | undefined => {
  const { handoff, danger, language } = of.state;
  if (handoff === undefined || OVER.has(handoff.stage) || handoff.stage === 'offered') return undefined;
  const {
    team,
    rank,
    stage,
    why,
    askedAt,
    since,
    due,
    agent,
    from,
    note,
    told,
    unread,
    heardAt,
    saidAt,
    before,
  } = handoff;
  // "Person" alone says nothing that the list does not say.
  const isNews = of.words !== undefined && !isWishAlone(of.words);
  const words = isNews ? shortened(of.words ?? '') : of.before?.words;
  const about = aboutOf(of.state, of.content, of.now) ?? of.before?.about;
  const isAngry = moodForPerson({ state: of.state, heardAt: of.now }) === 'angry';
  return {
    conversation: of.conversation,
    handoff: handoff.id,
    channel: of.channel,
    language,
    team,
    rank,
    stage,
    why,
    askedAt,
    since,
    unread,
    version: of.version,
    ...given({ due, agent, from, note, told, heardAt, saidAt, words, about, again: before?.at }),
    ...(danger?.held === true ? { danger: true, dangerTold: toldOf(danger, of) } : {}),
    ...(of.refused === undefined ? {} : undeliveredOf(of.refused)),
    ...(isStopped({ state: of.state, abilities: ABILITIES[of.channel] }) ? { stopped: true } : {}),
    ...(isAngry ? { angry: true } : {}),
  };
};

/** Asked about first and then owned to, it is the first of their words that tell it, and not their "yes". */
const toldOf = (
  { id, at }: ToldDanger,
  { words, before, now }: SummaryOf,
): NonNullable<ChatSummary['dangerTold']> => {
  const known = before?.dangerTold;
  if (known?.id === id) return known;
  const isNow = at === now.toISOString() && words !== undefined && words.trim() !== '';
  return isNow ? { id, words: shortened(words) } : { id };
};

const given = <T extends object>(of: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as never;

/** A number that was taken out stays out; a line of a list is one line. */
const shortened = (text: string): string => {
  const line = withoutSecrets(text).text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= WORDS_MAX ? line : `${line.slice(0, WORDS_MAX - 1)}…`;
};

/** For the figures. Undefined while it goes on, or where nobody was ever asked for here. */
export const handledOf = (
  conversation: string,
  channel: ChannelId,
  { language }: DialogState,
  handoff: Handoff,
): Handled | undefined => {
  const {
    id,
    team,
    rank,
    why,
    stage,
    askedAt,
    since,
    saidWait,
    acceptedAt,
    agent,
    outcome,
    reason,
    before,
    rating,
  } = handoff;
  if (!OVER.has(stage) || saidWait === undefined) return undefined;
  return {
    conversation,
    handoff: id,
    team,
    rank,
    channel,
    language,
    why,
    stage,
    askedAt,
    endedAt: since,
    ...given({ saidWait, acceptedAt, agent, outcome, reason, rating }),
    ...(before === undefined ? {} : { again: true }),
  };
};
