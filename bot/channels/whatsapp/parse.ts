// A WhatsApp webhook becomes events and status reports: every entry, every change, everything in a change. Nothing is thrown.
import * as z from 'zod/mini';
import type { Incoming, Webhook } from '../channel.ts';
import { jsonIn } from '../meta-events.ts';
import { maybeList, maybeText, Person, readAll, unsupported, type Came } from './about.ts';
import { echoed, said } from './message.ts';
import { reported } from './reports.ts';
import { accountError, aboutTemplate, moved, preferred } from './signals.ts';

export type Ours = { readonly idSecret: string; readonly phoneNumberId: string };

const Batch = z.looseObject({ object: z.string(), entry: z.array(z.unknown()) });
const Entry = z.looseObject({ changes: z.array(z.unknown()) });
const Change = z.looseObject({ field: maybeText, value: z.record(z.string(), z.unknown()) });
const Metadata = z.looseObject({ phone_number_id: maybeText });

/** The lists that a change may hold, and what becomes of each thing in them: one for one. */
type Read = (each: unknown, came: Came) => Incoming;
const LISTS: Readonly<Record<string, Read>> = {
  messages: said,
  message_echoes: echoed,
  statuses: reported,
  user_preferences: preferred,
  user_id_update: moved,
  errors: accountError,
};

/** @param idSecret makes the conversation's id from what Meta calls the person */
export const parse = (ours: Ours, { body, receivedAt }: Webhook): readonly Incoming[] => {
  const batch = Batch.safeParse(jsonIn(body));
  if (!batch.success) return [unsupported('not a batch')];
  if (batch.data.object !== 'whatsapp_business_account') return [unsupported('not of a WhatsApp account')];
  return batch.data.entry.flatMap((each) => {
    const entry = Entry.safeParse(each);
    if (!entry.success) return [unsupported('not an entry')];
    return entry.data.changes.flatMap((change) => inChange(ours, receivedAt, change));
  });
};

const inChange = (ours: Ours, receivedAt: string, each: unknown): readonly Incoming[] => {
  const change = Change.safeParse(each);
  if (!change.success) return [unsupported('not a change')];
  const { field = '', value } = change.data;
  const lists = Object.entries(LISTS).flatMap(([name, read]) =>
    (maybeList.parse(value[name]) ?? []).map((one) => ({ one, read })),
  );
  if (lists.length === 0) return [other(field, value)];
  // All numbers of an account call the same address.
  const number = Metadata.safeParse(value['metadata']).data?.phone_number_id;
  if (number !== undefined && number !== ours.phoneNumberId)
    return lists.map(() => unsupported('of another number'));
  const people = readAll(Person, maybeList.parse(value['contacts']));
  return lists.map(({ one, read }) => read(one, { idSecret: ours.idSecret, receivedAt, people }));
};

/** Of the account, and of no conversation: counted by name, so that an alarm can be made of it. */
const other = (field: string, value: unknown): Incoming => {
  if (field === 'message_template_status_update') return aboutTemplate(value);
  return unsupported(/^\w{1,60}$/.test(field) ? `field ${field}` : 'kind of change');
};
