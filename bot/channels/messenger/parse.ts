// A Messenger webhook becomes events and status reports: every entry of the batch, every happening of an entry. Nothing is thrown.
import * as z from 'zod/mini';
import type { Incoming, Webhook } from '../channel.ts';
import { jsonIn } from '../meta-events.ts';
import { aboutOf, unsupported, type About } from './about.ts';
import { edited, said, tapped } from './message.ts';
import { delivered, read } from './reports.ts';
import { SIGNALS } from './signals.ts';

const Batch = z.looseObject({ object: z.string(), entry: z.array(z.unknown()) });
const Entry = z.looseObject({
  time: z.optional(z.unknown()),
  messaging: z.optional(z.array(z.unknown())),
  standby: z.optional(z.array(z.unknown())),
});
const Happening = z.record(z.string(), z.unknown());

/** What is read of each kind of happening, by the name under which it comes. At least one each. */
type Read = (content: unknown, about: About) => readonly Incoming[];
const KINDS: Readonly<Record<string, Read>> = {
  message: said,
  postback: tapped,
  message_edit: edited,
  delivery: delivered,
  read,
  ...SIGNALS,
};
/** Of the page itself, and of no conversation: counted, so that an alarm can be made of it. */
const OF_THE_PAGE = ['policy_enforcement', 'app_roles'];

/** @param idSecret makes the conversation's id from the page-scoped id of the person */
export const parse = (idSecret: string, { body, receivedAt }: Webhook): readonly Incoming[] => {
  const batch = Batch.safeParse(jsonIn(body));
  if (!batch.success) return [unsupported('not a batch')];
  if (batch.data.object !== 'page') return [unsupported('not of a page')];
  return batch.data.entry.flatMap((each) => inEntry(idSecret, receivedAt, each));
};

const inEntry = (idSecret: string, receivedAt: string, each: unknown): readonly Incoming[] => {
  const entry = Entry.safeParse(each);
  if (!entry.success) return [unsupported('not an entry')];
  const { time, messaging = [], standby = [] } = entry.data;
  if (messaging.length + standby.length === 0) return [unsupported('nothing said')];
  const came = { idSecret, receivedAt, time };
  return [
    ...messaging.flatMap((happening) => incoming(happening, { ...came, isStandby: false })),
    ...standby.flatMap((happening) => incoming(happening, { ...came, isStandby: true })),
  ];
};

const incoming = (each: unknown, came: Parameters<typeof aboutOf>[1]): readonly Incoming[] => {
  const happening = Happening.safeParse(each);
  if (!happening.success) return [unsupported('not understood')];
  const ofPage = OF_THE_PAGE.find((name) => name in happening.data);
  if (ofPage !== undefined) return [unsupported(`${ofPage}${actionIn(happening.data[ofPage])}`)];
  const kind = Object.keys(KINDS).find((name) => happening.data[name] !== undefined);
  const read = KINDS[kind ?? ''];
  if (kind === undefined || read === undefined) return [unsupported('kind of event')];
  const about = aboutOf(happening.data, came);
  return about === undefined ? [unsupported(`${kind} of nobody`)] : read(happening.data[kind], about);
};

/** " warning", " block" or " unblock": never the provider's free words, for it is counted by name. */
const actionIn = (content: unknown): string => {
  const known = z.looseObject({ action: z.enum(['warning', 'block', 'unblock']) }).safeParse(content);
  return known.success ? ` ${known.data.action}` : '';
};
