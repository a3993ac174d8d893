// A one-time code to a phone or an address on record, and its check.
import * as z from 'zod/mini';
import type { Access, Language, Undone } from '../../bot/model.ts';
import { forCodes, type Accounts, type Contact } from '../../bot/services/accounts.ts';
import type { Attempts } from '../../bot/services/attempts.ts';
import type { Codes } from '../../bot/services/codes.ts';
import type { FoundIn } from '../../bot/services/lookups.ts';
import type { Persons } from '../../bot/services/persons.ts';
import type { Transact } from '../../bot/services/transactions.ts';

/** Sends the code to what is on record, which need not be where the conversation is. */
export type SendCode = (contact: Contact, code: string, language: Language) => Promise<void>;
export type CodeDeps = {
  readonly accounts: Pick<Accounts, 'contacts'>;
  readonly attempts: Attempts;
  readonly codes: Codes;
  readonly persons: Pick<Persons, 'join'>;
  /** Undefined for a way by which nothing can be sent here. */
  readonly send: Readonly<Partial<Record<Contact['kind'], SendCode>>>;
  /** Where whoever has this phone writes to us by text. */
  readonly conversationOf: (phone: string) => string;
  readonly warn: (what: string, error: unknown) => void;
  readonly clock: () => Date;
};

const PURPOSE = 'identify';

/** @returns by which ways a code can be sent to whoever was matched */
export const codeWays =
  ({ accounts, send, clock }: CodeDeps) =>
  async (_: string, __: string, access?: Access): Promise<FoundIn['code-ways']> => {
    const contacts = await reachable({ accounts, clock }, access);
    const ways = ['phone', 'email'] as const;
    return ways.filter((way) => send[way] !== undefined && contacts.some(({ kind }) => kind === way));
  };

/** @param way `phone` or `email` */
export const sendCode =
  (deps: CodeDeps) =>
  async (
    way: string,
    conversation: string,
    access?: Access,
    language: Language = 'en',
  ): Promise<FoundIn['codes']> => {
    const { attempts, codes, send, warn, clock } = deps;
    const proof = access?.proof;
    const contact = (await reachable(deps, access)).find(({ kind }) => kind === way);
    const sending = contact && send[contact.kind];
    if (proof === undefined || contact === undefined || sending === undefined) return 'not-sent';
    const at = clock().toISOString();
    const { person, account: reference } = proof;
    // Whoever told that they did not ask for codes gets none: why is said to nobody.
    const phone = contact.kind === 'phone' ? deps.conversationOf(contact.value) : conversation;
    if (await attempts.isClosed('unasked', { attempt: at, conversation: phone, reference }))
      return 'not-sent';
    const taken = await attempts.take('code', { attempt: at, conversation, reference });
    if (!taken.ok) return 'too-many';
    const code = await codes.issue({ conversation, person, purpose: PURPOSE, at });
    try {
      await sending(contact, code, language);
      return 'sent';
    } catch (error) {
      warn('code not sent', error);
      return 'not-sent';
    }
  };

export const checkCode =
  ({ codes, persons }: Pick<CodeDeps, 'codes' | 'persons'>): Transact =>
  async ({ key, conversation, channel = 'webchat', answers, access, receivedAt: at }) => {
    const { code } = Given.parse(answers);
    const proof = access?.proof;
    if (proof === undefined) return SPENT;
    const { account, person } = proof;
    const checked = await codes.check({ conversation, person, purpose: PURPOSE, code, at, attempt: key });
    if (checked !== 'right') return checked === 'wrong' ? WRONG : SPENT;
    // Should this be broken off, the same attempt finds its code right again, and joins.
    await persons.join(person, { conversation, channel, level: 3, at });
    return { ok: true, proof: { level: 3, account, person } };
  };

const Given = z.object({ code: z.string() });

const reachable = async (
  { accounts, clock }: Pick<CodeDeps, 'accounts' | 'clock'>,
  access: Access | undefined,
): Promise<readonly Contact[]> =>
  access?.proof === undefined
    ? []
    : forCodes(await accounts.contacts(access.proof.account, access.proof.person), clock());

const WRONG: Undone = {
  ok: false,
  again: false,
  undo: ['code'],
  afresh: [],
  why: {
    en: 'That is not the code. Look again at the newest message with a code from us.',
    cy: 'Nid dyna’r cod. Edrychwch eto ar y neges ddiweddaraf gennym â chod ynddi.',
  },
};
/** Used, run out, or tried too often: they are asked before another one is sent. */
const SPENT: Undone = {
  ok: false,
  again: false,
  undo: ['code', 'another'],
  afresh: ['codes'],
  also: [['spent', 'yes']],
  why: {
    en: 'That code does not work any more. It was tried too often, or it has run out.',
    cy: 'Nid yw’r cod hwnnw’n gweithio mwyach. Cafodd ei roi yn rhy aml, neu mae wedi dod i ben.',
  },
};
