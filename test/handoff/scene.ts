// Conversations as the worker keeps them, with their record and transcript, and the card that is made of each.
import { cardOf, type CardInput } from '../../bot/handoff/card-of.ts';
import type { CaseCard } from '../../bot/handoff/card.ts';
import { heed } from '../../bot/heed.ts';
import type { Activity, ChannelId, Effect, EffectResult, Event, Proof } from '../../bot/model.ts';
import { PorthAdapter } from '../../bot/runtime/adapter.ts';
import { cardAfter } from '../../bot/runtime/card-after.ts';
import { decide } from '../../bot/runtime/decide.ts';
import { freshRecord, type ConversationRecord } from '../../bot/runtime/record.ts';
import type { Case } from '../../bot/services/cases.ts';
import { withoutSecrets } from '../../bot/understanding/secrets.ts';
import { content } from '../../dialogs/content.ts';
import { understand } from '../../dialogs/understand.ts';
import { foundInNorthmoor } from '../in-memory.ts';

export const CONVERSATION = 'c-card';
/** A Tuesday in winter, when phones are answered; and the night after it. */
export const NOON = '2026-11-24T12:00:00.000Z';
export const NIGHT = '2026-11-25T02:00:00.000Z';
export const NUMBER = '+447700900123';

type Submit = Effect & { readonly kind: 'submit' };
export type Scene = {
  says(text: string): Promise<void>;
  taps(option: string): Promise<void>;
  sends(activity: object): Promise<void>;
  proves(proof: Proof): Promise<void>;
  later(ms: number): void;
  /** The card as it would be made now. */
  card(more?: Partial<CardInput>): CaseCard;
  /** The card that was made of what was sent last. */
  kept(): CaseCard;
  /** Whether what they wrote last is kept nowhere. */
  hid(): boolean;
  /** What stands in the transcript. */
  shown(): string;
  readonly record: () => ConversationRecord;
};

export const scene = (channel: ChannelId, at = NOON): Scene => {
  let record = freshRecord(channel);
  let now = Date.parse(at);
  let count = 0;
  let kept: CaseCard | undefined;
  const turns: { at: string; activities: readonly Partial<Activity>[] }[] = [];
  const cases: Case[] = [];

  const decided = async (event: Event): Promise<void> => {
    const mind = { content, understand, heed };
    const given = { adapter: new PorthAdapter(), mind, clock: () => new Date(now) };
    const { next } = await decide(given, record, event, () => 10_000);
    const output = next.outbox.at(-1);
    if (output === undefined) throw new Error('A turn has an output.');
    turns.push({ at: output.at, activities: throughJson(output.activities) });
    record = throughJson({ ...next, outbox: [] });
    const before = record;
    for (const effect of output.effects) {
      const result = resultOf(effect);
      if (result === undefined) continue;
      await decided(eventOf({ kind: 'result', effect: effect.key, result }));
      const [asked] = cardAfter(effect, result, before);
      if (asked?.kind === 'card') kept = card({ record: asked.seen, reference: asked.reference });
    }
  };
  const eventOf = (what: object): Event => {
    now += 1_000;
    const time = new Date(now).toISOString();
    const id = `event-${++count}`;
    return { id, conversation: CONVERSATION, channel, at: time, receivedAt: time, ...what } as Event;
  };
  const resultOf = (effect: Effect): EffectResult | undefined => {
    if (effect.kind === 'find') return { ok: true, found: foundInNorthmoor(effect) };
    if (effect.kind !== 'submit') return undefined;
    const reference = opened(effect);
    return effect.alone === true ? undefined : { ok: true, reference };
  };
  /** As the case book does: what is told again of a danger stays in its case. */
  const opened = ({ kind: _, ...submit }: Submit): string => {
    const same = cases.findIndex(({ key }) => key === (submit.begun ?? submit.key));
    const first = cases[same];
    if (first !== undefined) {
      const { transaction, answers } = submit;
      cases[same] = { ...first, transaction, answers: { ...first.answers, ...answers } };
      return first.reference;
    }
    const reference = `H-20451${cases.length + 1}`;
    const receivedAt = new Date(now).toISOString();
    const { expectedBy } = submit.answers;
    const more = typeof expectedBy === 'string' ? { expectedBy } : {};
    cases.push({
      ...submit,
      channel,
      receivedAt,
      updatedAt: receivedAt,
      status: 'received',
      reference,
      ...more,
    });
    return reference;
  };
  const sends = (activity: object) => {
    const from = { id: channel === 'sms' || channel === 'whatsapp' ? NUMBER : 'somebody', role: 'user' };
    const { text, ...rest } = { type: 'message', ...activity } as { text?: string };
    // As every message is before it goes into the queue.
    const { text: cleared, found } = withoutSecrets(text ?? '');
    const marks = found.length === 0 ? {} : { channelData: { redacted: found } };
    return decided(eventOf({ kind: 'activity', activity: { from, ...marks, ...rest, text: cleared } }));
  };
  const card = (more: Partial<CardInput> = {}) =>
    throughJson(
      cardOf({
        conversation: CONVERSATION,
        channel,
        ...(record.account === undefined ? {} : { account: record.account }),
        record: { ...record, dialog: record.dialog ?? { language: 'en' } },
        turns,
        cases,
        incidents: [],
        content,
        understand,
        now: new Date(now),
        ...more,
      }),
    );
  return {
    says: (text) => sends({ text }),
    taps: (option) => {
      const actions = turns.flatMap(({ activities }) =>
        activities.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []),
      );
      const button = actions.findLast(({ value }) => (value as { option: string }).option === option);
      if (button === undefined) throw new Error(`There was no button for ${option}.`);
      return sends({ text: button.title, value: button.value as object });
    },
    sends,
    proves: (proof) => decided(eventOf({ kind: 'proved', proof })),
    later: (ms) => void (now += ms),
    card,
    kept: () => kept ?? missing(),
    hid: () => turns.findLast(({ activities }) => activities.some(isTheirs))?.activities[0]?.text === '•••',
    shown: () => JSON.stringify(turns.map(({ activities }) => activities.filter(isTheirs))),
    record: () => record,
  };
};

const isTheirs = ({ type, from }: Partial<Activity>): boolean => type === 'message' && from?.role === 'user';

const missing = (): never => {
  throw new Error('No card was made.');
};

/** As it is stored. */
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
