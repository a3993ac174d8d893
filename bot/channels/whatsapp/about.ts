// What everything in a webhook has, whatever happened: with whom, and when.
import * as z from 'zod/mini';
import { conversationId } from '../ids.ts';
import { eventOn, notAfter, type About } from '../meta-events.ts';

export { idOf, notAfter, unsupported, type About } from '../meta-events.ts';

/** What is missing, or is not what it should be, is left out: one odd field must not lose a message. */
export const maybeText = z.catch(z.optional(z.string().check(z.minLength(1))), undefined);
export const maybeList = z.catch(z.optional(z.array(z.unknown())), undefined);

/** Those of a list that can be read. */
export const readAll = <T>(schema: z.ZodMiniType<T>, all: readonly unknown[] = []): readonly T[] =>
  all.map((each) => schema.safeParse(each)).flatMap((read) => (read.success ? [read.data] : []));

/** The people of a webhook, whom its messages name by one of these or both. */
export const Person = z.looseObject({ wa_id: maybeText, user_id: maybeText });
export type Person = z.infer<typeof Person>;

export type Came = {
  readonly idSecret: string;
  readonly receivedAt: string;
  readonly people: readonly Person[];
};
type Named = { readonly phone: string | undefined; readonly userId: string | undefined };

/**
 * They are answered at the number, or at the business-scoped id of who has none to show. That id comes with every message, the
 * number only with some, so the first makes the conversation.
 * @returns undefined when it does not say with whom
 */
export const aboutOf = (
  named: Named,
  claimed: unknown,
  came: Came,
  { isEcho = false } = {},
): About | undefined => {
  const { receivedAt } = came;
  const { phone, userId } = completed(named, came.people);
  const account = phone ?? userId;
  if (account === undefined) return undefined;
  const conversation = conversationOf(came, userId ?? account);
  const at = notAfter(millisecondsOf(claimed), receivedAt);
  return { account, conversation, at, receivedAt, claimed, isEcho };
};

export const conversationOf = ({ idSecret }: Pick<Came, 'idSecret'>, key: string): string =>
  conversationId(idSecret, 'whatsapp', key);

const completed = ({ phone, userId }: Named, people: readonly Person[]): Named => ({
  phone: phone ?? (userId === undefined ? userId : people.find(({ user_id }) => user_id === userId)?.wa_id),
  userId: userId ?? (phone === undefined ? phone : people.find(({ wa_id }) => wa_id === phone)?.user_id),
});

export const eventOf = eventOn('whatsapp');

/** Seconds, as a string in messages and statuses and as a number in preferences. */
export const millisecondsOf = (claimed: unknown): number | undefined => {
  const ms = typeof claimed === 'number' || typeof claimed === 'string' ? Number(claimed) * 1000 : Number.NaN;
  return Number.isFinite(ms) ? ms : undefined;
};
