// What is no message: reactions, links and advertisements followed, opt-ins, accounts, feedback, and who has the thread.
import * as z from 'zod/mini';
import type { Incoming, Marks } from '../channel.ts';
import { eventOf, idOf, unsupported, type About } from './about.ts';

type Signal = (content: unknown, about: About) => readonly Incoming[];
/** Numbers are taken for the words that some pages print them as; what else stands there is left out. */
const text = z.catch(
  z.optional(
    z.pipe(
      z.union([z.string(), z.number()]),
      z.transform((said: string | number) => String(said)),
    ),
  ),
  undefined,
);

/** Where a conversation came from: `ref` is what we wrote into the link ourselves. */
const Referral = z.object({
  ref: text,
  source: text,
  type: text,
  referer_uri: text,
  ad_id: text,
  ads_context_data: z.catch(z.optional(z.object({ ad_title: text, post_id: text })), undefined),
  lead: z.optional(z.object({ data: z.array(z.object({ question: text, answer: text })) })),
});
/** `notification_messages_token` is what a message outside the 24 hours is sent to. */
const OptIn = z.object({
  type: text,
  ref: text,
  payload: text,
  title: text,
  notification_messages_token: text,
  notification_messages_timezone: text,
  notification_messages_status: text,
  token_expiry_timestamp: text,
  user_token_status: text,
});
const Linking = z.object({ status: z.enum(['linked', 'unlinked']), authorization_code: text });
const Answer = z.object({ type: text, payload: text });
const Feedback = z.object({
  feedback_screens: z.array(
    z.object({ questions: z.record(z.string(), z.extend(Answer, { follow_up: z.optional(Answer) })) }),
  ),
});
const Handover = z.object({
  previous_owner_app_id: text,
  new_owner_app_id: text,
  requested_owner_app_id: text,
  metadata: text,
});
const Reaction = z.object({
  mid: z.string(),
  action: z.enum(['react', 'unreact']),
  reaction: text,
  emoji: text,
});

const reacted: Signal = (content, about) => {
  const read = Reaction.safeParse(content);
  if (!read.success) return [unsupported('reaction not understood')];
  const { mid, action, reaction, emoji } = read.data;
  // One that is taken back may not say any more which it was.
  const reactions = [{ type: emoji ?? reaction ?? 'other' }];
  return [
    eventOf(about, idOf(about, 'reaction', read.data), {
      type: 'messageReaction',
      replyToId: mid,
      ...(action === 'react' ? { reactionsAdded: reactions } : { reactionsRemoved: reactions }),
    }),
  ];
};

/** An opt-in whose status says stop is one out. The documents write it with a space or an underscore. */
const optedIn: Signal = (content, about) => {
  const read = OptIn.safeParse(content);
  if (!read.success) return [unsupported('opt-in not understood')];
  const { notification_messages_status: given, ...optIn } = read.data;
  const status = given?.toUpperCase().replace(/ /g, '_');
  const name = status === 'STOP_NOTIFICATIONS' ? 'opt-out' : 'opt-in';
  return [signal(about, name, { ...optIn, notification_messages_status: status })];
};

const gaveFeedback: Signal = (content, about) => {
  const read = Feedback.safeParse(content);
  if (!read.success) return [unsupported('feedback not understood')];
  const answers = read.data.feedback_screens.flatMap(({ questions }) =>
    Object.entries(questions).map(([id, { follow_up: more, ...answer }]) => ({
      id,
      ...answer,
      ...(more === undefined ? {} : { more: more.payload }),
    })),
  );
  return [signal(about, 'feedback', { answers })];
};

/** A link of ours that is followed in a conversation opens the 24 hours; an advertisement does with the first words. …/policy */
const referred: Signal = (content, about) => {
  const read = Referral.safeParse(content);
  if (!read.success) return [unsupported('referral not understood')];
  return [signal(about, 'referral', read.data, read.data.source !== 'ADS')];
};

const plain =
  (name: string, shape: z.ZodMiniType<object>, more: Readonly<Record<string, string>> = {}): Signal =>
  (content, about) => {
    const read = shape.safeParse(content);
    return read.success
      ? [signal(about, name, { ...read.data, ...more })]
      : [unsupported(`${name} not understood`)];
  };

const signal = (about: About, name: string, value: object, heard = false): Incoming => {
  const kept = asJson(value);
  const marks = heard ? { channelData: { heard } satisfies Marks } : {};
  return eventOf(about, idOf(about, name, kept), { type: 'event', name, value: kept, ...marks });
};

/** What a message or a button says of where it came from. */
export const referralIn = (content: unknown): object | undefined => {
  const read = Referral.safeParse(content);
  return read.success ? asJson(read.data) : undefined;
};

/** Without what was left out: the queue keeps JSON alone. */
const asJson = (value: object): object => JSON.parse(JSON.stringify(value)) as object;

export const SIGNALS: Readonly<Record<string, Signal>> = {
  reaction: reacted,
  referral: referred,
  optin: optedIn,
  account_linking: plain('account-linking', Linking),
  messaging_feedback: gaveFeedback,
  pass_thread_control: plain('handover', Handover, { kind: 'passed' }),
  take_thread_control: plain('handover', Handover, { kind: 'taken' }),
  request_thread_control: plain('handover', Handover, { kind: 'requested' }),
};
