// Talks with the assistant as a citizen does: through the real turn, everything sent through JSON on the way.
import { expect } from 'vitest';
import type { Content } from '../bot/content.ts';
import type {
  Activity,
  ChannelId,
  Dialog,
  DialogState,
  Effect,
  EffectResult,
  Event,
  Find,
  Json,
  Proof,
  Turned,
} from '../bot/model.ts';
import type { Notice } from '../bot/notices/notice.ts';
import type { NoticeNews } from '../bot/notices/told.ts';
import type { Switch } from '../bot/switches/switch.ts';
import type { CaseNews } from '../bot/services/news.ts';
import { findName } from '../bot/styles/found.ts';
import { heed } from '../bot/heed.ts';
import { turn } from '../bot/turn.ts';
import type { Matcher } from '../bot/understanding/match.ts';
import { content as shipped } from '../dialogs/content.ts';
import { understand as understandShipped } from '../dialogs/understand.ts';
import { foundInNorthmoor } from './in-memory.ts';

export type Spoken = {
  readonly turns: readonly Turned[];
  readonly last: Turned;
  readonly state: DialogState;
  /** All of them, oldest first, without links, what was not answered, and the look-ups that are answered at once. */
  readonly effects: readonly Effect[];
  /** Everything that was looked up, oldest first. */
  readonly lookUps: readonly (Effect & { readonly kind: 'find' })[];
  /** The question on the person's screen. */
  readonly asked: string | undefined;
  /** What was said since the citizen did something, message by message. */
  readonly texts: readonly string[];
  /** Ids of the options that the last turn shows. */
  readonly options: readonly string[];
};
export type Conversation = Spoken & {
  says(text: string): Turned;
  /** Taps the button of this option that was shown last, however long ago. Throws when there was none. */
  taps(option: string): Turned;
  /** Opens the chat. */
  arrives(): Turned;
  /** The last effect that is waited for, or the one with this key, comes back. */
  settles(result?: EffectResult, effect?: string): Turned;
  /** Any activity, however strange. */
  sends(activity: object): Turned;
  /** Opens a dialog, as a tap on the button that leads to it does. */
  opens(dialog: string): Turned;
  /** Shows on a page who they are. */
  proves(proof: Proof): Turned;
  /** A case of theirs, or one that they follow, has changed. */
  hears(news: CaseNews): Turned;
  /** Something has changed about a notice. */
  learns(news: NoticeNews): Turned;
  /** A timer of the conversation's comes. */
  rings(timer: string): Turned;
  /** Time passes. */
  later(ms: number): void;
};
export type Setting = {
  readonly locale?: string;
  /** Stand in for the shipped dialogs of their ids, or beside them. */
  readonly dialogs?: readonly Dialog[];
  readonly content?: Content;
  readonly understand?: Matcher;
  /** ISO. */
  readonly at?: string;
  /** Look-ups come back by `settles` alone; otherwise each is answered at once, from Northmoor, as the worker does. */
  readonly byHand?: boolean;
  /** What is found instead, by place and by what it was looked up with: `slots:plumbing|…`, or by the place alone. */
  readonly found?: Readonly<Record<string, Json>>;
  /** By default the web chat. */
  readonly channel?: ChannelId;
  /** Those that run. */
  readonly notices?: readonly Notice[];
  /** What is turned off. */
  readonly off?: readonly Switch[];
  /** Whom the channel knows. */
  readonly account?: string;
  /** As it was stored. */
  readonly state?: DialogState;
};

/** A setting in which "library hours" fits two topics alike. */
export const TWINS: Setting = {
  content: {
    ...shipped,
    faqs: shipped.faqs.flatMap((faq) => (faq.id === 'libraries' ? [faq, { ...faq, id: 'books' }] : [faq])),
  },
  understand: (text, prefer) =>
    text === 'library hours'
      ? {
          kind: 'near',
          matches: ['books', 'libraries'].map((id) => ({ id, language: 'en' as const, score: 0.5 })),
        }
      : understandShipped(text, prefer),
};

/** Phones are answered. */
export const TUESDAY_NOON = '2026-09-22T11:00:00.000Z';
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const SENT: EffectResult = { ok: true, reference: 'H-204518' };
export const FAILED: EffectResult = { ok: false, again: true };

/** Opens a dialog and gives it these replies, in words. */
export const talk = (dialog: Dialog | string, ...replies: readonly string[]): Conversation => {
  const talking = conversation(typeof dialog === 'string' ? {} : { dialogs: [dialog] });
  talking.opens(typeof dialog === 'string' ? dialog : dialog.id);
  for (const reply of replies) talking.says(reply);
  return talking;
};

export const conversation = (setting: Setting = {}): Conversation => {
  const { locale, dialogs = [], content: base = shipped, at = TUESDAY_NOON, byHand = false } = setting;
  const { channel = 'webchat', notices, off, account } = setting;
  const content = { ...base, dialogs: { ...base.dialogs, ...Object.fromEntries(dialogs.map(named)) } };
  const { understand = understandShipped, found = {} } = setting;
  const lookUp = (find: Find): Json => {
    const name = [findName(find), find.in].find((each) => Object.hasOwn(found, each));
    return name === undefined ? foundInNorthmoor(find) : (found[name] ?? null);
  };
  const turns: Turned[] = [];
  let { state } = setting;
  let now = Date.parse(at);
  let count = 0;
  let spokenFrom = 0;

  const happens = (what: object): Turned => {
    spokenFrom = turns.length;
    let turned = takes(what);
    for (let find = byHand ? undefined : findIn(turned); find !== undefined; find = findIn(turned))
      turned = takes({
        kind: 'result',
        effect: find.key,
        result: { ok: true, found: lookUp(find) },
      });
    return turned;
  };
  const takes = (what: object): Turned => {
    now += 1_000;
    const happened = {
      id: `event-${++count}`,
      conversation: 'conversation-1',
      channel,
      at: new Date(now).toISOString(),
      receivedAt: new Date(now).toISOString(),
      ...what,
    };
    const turned = kept(
      turn(state, throughJson(happened) as Event, {
        content,
        heed,
        understand,
        now: new Date(now),
        ...(notices && { notices }),
        ...(off && { off }),
      }),
    );
    state = turned.state;
    turns.push(turned);
    return turned;
  };
  const sends = (activity: object) =>
    happens({
      kind: 'activity',
      activity: {
        ...(locale === undefined ? {} : { locale }),
        ...(account === undefined ? {} : { from: { id: account, role: 'user' } }),
        ...activity,
      },
    });
  const effects = () =>
    turns
      .flatMap((turned) => turned.effects)
      .filter(({ kind }) => kind !== 'link' && kind !== 'unanswered' && (byHand || kind !== 'find'));
  const last = () => turns.at(-1) ?? missing('a turn');

  return {
    says: (text) => sends({ type: 'message', text }),
    taps: (option) => {
      const shown = turns.flatMap(({ activities }) => activities.flatMap(buttons));
      const button =
        shown.findLast(({ value }) => value.option === option) ?? missing(`a button for ${option}`);
      return sends({ type: 'message', text: button.title, value: button.value });
    },
    arrives: () => sends({ type: 'conversationUpdate', membersAdded: [{ id: 'dl_visitor', name: '' }] }),
    settles: (result = SENT, effect = (effects().findLast(isAwaited) ?? missing('an effect')).key) =>
      happens({ kind: 'result', effect, result }),
    sends,
    proves: (proof) => happens({ kind: 'proved', proof }),
    hears: (news) => happens({ kind: 'news', news }),
    learns: (news) => happens({ kind: 'notice', news }),
    rings: (timer) => happens({ kind: 'timer', timer }),
    opens: (dialog) => sends({ type: 'message', value: { option: `form:${dialog}` } }),
    later: (ms) => void (now += ms),
    turns,
    get last() {
      return last();
    },
    get state() {
      return state ?? missing('a state');
    },
    get lookUps() {
      return turns.flatMap((turned) => turned.effects).filter((effect) => effect.kind === 'find');
    },
    get effects() {
      return effects();
    },
    get asked() {
      return state?.open?.asked;
    },
    get texts() {
      return turns.slice(spokenFrom).flatMap(({ activities }) => activities.map(({ text = '' }) => text));
    },
    get options() {
      return last()
        .activities.flatMap(buttons)
        .map(({ value }) => value.option);
    },
  };
};

const findIn = ({ effects }: Turned) => effects.find((effect) => effect.kind === 'find');
const named = (dialog: Dialog) => [dialog.id, dialog] as const;

type Button = { readonly title: string; readonly value: { readonly option: string } };
const buttons = ({ suggestedActions }: Partial<Activity>): Button[] =>
  (suggestedActions?.actions ?? []).map(({ title, value }) => ({ title, value: value as Button['value'] }));

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** As DynamoDB gives it back: what JSON cannot keep fails here, and not on the day. */
const kept = (turned: Turned): Turned => {
  const back = throughJson(turned);
  expect(back).toEqual(turned);
  return back as Turned;
};

const missing = (what: string): never => {
  throw new Error(`There has not been ${what} yet.`);
};

const isAwaited = (effect: Effect): boolean => effect.kind !== 'submit' || effect.alone !== true;
