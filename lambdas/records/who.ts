// Who is meant, as staff name somebody: a phone number, an account on a channel, a conversation, a request or a person.
import { conversationId } from '../../bot/channels/ids.ts';
import { e164 } from '../../bot/channels/sms/number.ts';
import { bodyOf, type Row } from './about.ts';

export type WhoPorts = {
  readonly secret: string;
  readonly table: {
    readonly caseOf: (reference: string) => Promise<Row | undefined>;
    readonly paymentOf: (reference: string) => Promise<Row | undefined>;
    /** Those whose id begins so: the log has no more of it. */
    readonly beginning: (letters: string) => Promise<readonly string[]>;
    readonly withAccount: (accounts: ReadonlySet<string>) => Promise<readonly string[]>;
    readonly persons: {
      readonly of: (conversation: string) => Promise<string | undefined>;
      readonly conversations: (person: string) => Promise<readonly { readonly conversation: string }[]>;
    };
  };
};

export type Who = { readonly conversations: readonly string[]; readonly persons: readonly string[] };

export const WAYS = [
  'phone:07700900123             texts and WhatsApp of a number; sms:… or whatsapp:… for one of both',
  'messenger:PSID                their id on Messenger for this page, from Meta',
  'case:R-204518                 who sent this request, or began this payment (PAY-…)',
  'conversation:6hBBI0p2         the eight letters that the log shows, or the whole id',
  'person:ID                     as an export shows it',
];

/** Unreadable: none of the ways. */
export class UnknownWho extends Error {
  override readonly name = 'UnknownWho';
}

/**
 * @param only without the other conversations that the same person showed to be theirs
 * @throws UnknownWho with a sentence for whoever typed it
 */
export const whoIn = async (
  named: readonly string[],
  { secret, table }: WhoPorts,
  { only = false }: { readonly only?: boolean } = {},
): Promise<Who> => {
  const conversations = new Set<string>();
  const persons = new Set<string>();
  for (const each of named) {
    const [, way = '', name = ''] = /^(\w+):(.+)$/.exec(each.trim()) ?? [];
    if (way === 'person') persons.add(name);
    else for (const found of await conversationsOf(way, name, { secret, table })) conversations.add(found);
  }
  if (!only) {
    for (const each of conversations) {
      const person = await table.persons.of(each);
      if (person !== undefined) persons.add(person);
    }
    for (const each of persons)
      for (const { conversation } of await table.persons.conversations(each)) conversations.add(conversation);
  }
  return { conversations: [...conversations], persons: [...persons] };
};

/** As lambdas/log.ts writes it. */
const LETTERS_IN_LOG = 8;

const theOne = (letters: string, found: readonly string[]): string => {
  const [one] = found;
  if (one === undefined) throw new UnknownWho(`No conversation that is kept begins with ${letters}.`);
  if (found.length > 1)
    throw new UnknownWho(`Several begin with ${letters}: ${found.join(', ')}. Say the whole id of the one.`);
  return one;
};

const conversationsOf = async (
  way: string,
  name: string,
  { secret, table }: WhoPorts,
): Promise<readonly string[]> => {
  switch (way) {
    case 'conversation':
      return [name.length === LETTERS_IN_LOG ? theOne(name, await table.beginning(name)) : name];
    case 'messenger':
      return [conversationId(secret, 'messenger', name)];
    case 'phone':
    case 'sms':
    case 'whatsapp': {
      const phone = e164(name);
      if (phone === undefined) throw new UnknownWho(`"${name}" is no phone number.`);
      const digits = phone.slice(1);
      const texts = way === 'whatsapp' ? [] : [conversationId(secret, 'sms', phone)];
      if (way === 'sms') return texts;
      // Some are known to WhatsApp by an id of theirs, and their number is only where they are answered.
      return [
        ...texts,
        conversationId(secret, 'whatsapp', digits),
        ...(await table.withAccount(new Set([digits]))),
      ];
    }
    case 'case': {
      const reference = name.toUpperCase();
      const row = (await table.caseOf(reference)) ?? (await table.paymentOf(reference));
      const conversation = row && (bodyOf(row)['conversation'] ?? row.values['of']);
      if (typeof conversation !== 'string') throw new UnknownWho(`There is no request ${reference}.`);
      if (conversation.startsWith('erased-'))
        throw new UnknownWho(`Whoever sent ${reference} was erased: nothing leads back to them.`);
      return [conversation];
    }
    default:
      throw new UnknownWho(`"${way === '' ? name || 'That' : way}" names nobody. Say one of:`);
  }
};
