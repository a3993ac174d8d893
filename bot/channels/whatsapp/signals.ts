// What is no message: advertising refused or allowed, people whose number or id has changed, and news of our own account.
import * as z from 'zod/mini';
import type { Incoming } from '../channel.ts';
import {
  aboutOf,
  conversationOf,
  eventOf,
  idOf,
  maybeText,
  unsupported,
  type About,
  type Came,
} from './about.ts';

const Preference = z.looseObject({
  wa_id: maybeText,
  user_id: maybeText,
  category: maybeText,
  value: z.enum(['stop', 'resume', 'signup']),
  timestamp: z.optional(z.unknown()),
});
const System = z.looseObject({ type: maybeText, wa_id: maybeText, user_id: maybeText });
const Moved = z.looseObject({
  wa_id: maybeText,
  user_id: z.looseObject({ previous: z.string(), current: z.string() }),
  timestamp: z.optional(z.unknown()),
});
const TemplateStatus = z.looseObject({
  event: z.string().check(z.regex(/^[A-Z_]{1,40}$/)),
  message_template_name: z.string().check(z.regex(/^[a-z0-9_]{1,100}$/)),
});
const Failure = z.looseObject({ code: z.number() });

/** The person stopped advertisements, or takes them again, by WhatsApp's own menu. Service messages are none. */
export const preferred = (each: unknown, came: Came): Incoming => {
  const preference = Preference.safeParse(each);
  if (!preference.success) return unsupported('preference not understood');
  const { wa_id: phone, user_id: userId, category = '', value, timestamp } = preference.data;
  const about = aboutOf({ phone, userId }, timestamp, came);
  if (about === undefined) return unsupported('preference of nobody');
  const name = value === 'stop' ? 'opt-out' : 'opt-in';
  return eventOf(about, idOf(about, name, [category, value]), { type: 'event', name, value: { category } });
};

/** A system message: the person has another number, or another id, from now on. */
export const changedAccount = (
  message: Readonly<Record<string, unknown>>,
  about: About,
  came: Came,
): Incoming => {
  const system = System.safeParse(message['system']).data;
  const { wa_id: phone, user_id: userId } = system ?? {};
  const isChange = system?.type === 'user_changed_number' || system?.type === 'user_changed_user_id';
  if (!isChange || (phone ?? userId) === undefined) return unsupported('kind of system message');
  const id = maybeText.parse(message['id']) ?? idOf(about, 'system', system);
  return changed(about, id, { phone, userId }, came);
};

/** The same as a change of its own, which comes whether or not the person writes. */
export const moved = (each: unknown, came: Came): Incoming => {
  const update = Moved.safeParse(each);
  if (!update.success) return unsupported('change of id not understood');
  const { wa_id: phone, user_id, timestamp } = update.data;
  const about = aboutOf({ phone: undefined, userId: user_id.previous }, timestamp, came);
  if (about === undefined) return unsupported('change of id of nobody');
  return changed(about, idOf(about, 'account-changed', user_id), { phone, userId: user_id.current }, came);
};

/**
 * An event of the conversation as it was known until now. It is from the new account, where the person is answered from now
 * on; `value.conversation` is where their next message will come, if that can be told.
 */
const changed = (
  about: About,
  id: string,
  { phone, userId }: { readonly phone: string | undefined; readonly userId: string | undefined },
  came: Came,
): Incoming => {
  const account = phone ?? userId ?? about.account;
  const conversation = userId === undefined ? {} : { conversation: conversationOf(came, userId) };
  return eventOf({ ...about, account }, id, {
    type: 'event',
    name: 'account-changed',
    value: { account, ...conversation },
  });
};

export const aboutTemplate = (value: unknown): Incoming => {
  const status = TemplateStatus.safeParse(value);
  if (!status.success) return unsupported('template');
  return unsupported(`template ${status.data.message_template_name} ${status.data.event}`);
};

/** Of the whole number, such as too many messages in all. */
export const accountError = (each: unknown): Incoming => {
  const failure = Failure.safeParse(each);
  return unsupported(failure.success ? `account error ${failure.data.code}` : 'account error');
};
