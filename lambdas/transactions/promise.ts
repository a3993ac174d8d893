// A promise to pay: made once, in writing, when the account lets it be; what only a person may agree goes to one, and why is not said.
import * as z from 'zod/mini';
import { localTime } from '../../bot/dates.ts';
import type { Answers, Both, EffectResult, Ended } from '../../bot/model.ts';
import { mayArrange, type Accounts } from '../../bot/services/accounts.ts';
import type { Cases, Submission } from '../../bot/services/cases.ts';
import { openIn, type Promises, type PromiseToPay } from '../../bot/services/promises.ts';
import { isMadeHere } from '../../bot/services/since.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { council } from '../../dialogs/council.ts';
import { confirmationSaid, inItsWords, WAYS_ON } from '../../dialogs/forms/promise-said.ts';
import { isWithinLimits, totalOf } from '../../dialogs/forms/promise-rules.ts';
import { GENTLE } from '../../dialogs/forms/promise-stops.ts';
import { toAPersonSaid } from '../../dialogs/forms/stop-said.ts';
import { stopDates } from '../../dialogs/forms/stop-rules.ts';

export type PromiseDeps = {
  readonly promises: Promises;
  readonly accounts: Pick<Accounts, 'statement'>;
  readonly cases: Pick<Cases, 'open'>;
  /** First letters of a case for a person. */
  readonly prefix: string;
};

const Asked = z.object({
  schedule: z.array(z.object({ date: z.string(), amount: z.number() })).check(z.minLength(1)),
  contact: z.string(),
  language: z.enum(['en', 'cy']),
  every: z.optional(z.enum(['week', 'month'])),
  changes: z.optional(z.string()),
});

/** Whether a person was asked to agree one so lately that none is taken without them. `at` is ISO. */
export const isReferred = (at: string | undefined, now: Date): boolean =>
  at !== undefined && now.getTime() - Date.parse(at) < council.promises.referred * 86_400_000;

export const makePromise =
  (deps: PromiseDeps): Transact =>
  async (submission) => {
    const { promises, accounts } = deps;
    const { key, conversation, channel = 'webchat', receivedAt, access } = submission;
    const { schedule, contact, language, every, changes } = Asked.parse(submission.answers);
    // As the form itself put them together.
    const answers = (submission.answers['answers'] ?? []) as Answers;
    const proof = access?.proof;
    if (proof === undefined) return TO_A_PERSON;
    const { account, person } = proof;
    const before = await promises.of(account);
    const again = before.find((each) => each.key === key);
    if (again !== undefined) return told(again);
    const now = new Date(receivedAt);
    const statement = await accounts.statement(account, now);
    const isReferredLately = isReferred(await promises.referred(account), now);
    // Whatever was so when it was asked: a hold may have come since, and what is owed was never said.
    if (
      statement === undefined ||
      !mayArrange(statement) ||
      !isWithinLimits(schedule, now) ||
      totalOf(schedule) > statement.balance ||
      isReferredLately
    )
      return referred(deps, submission, account, now);
    const { kind } = statement;
    // What stands and was made elsewhere is changed by whoever has a code: another is not taken for it.
    const changed = before.find(({ reference }) => reference === changes);
    if (changed !== undefined && !mayChange(changed, submission)) return STANDS;
    const made = await promises.make(
      {
        key,
        account,
        person,
        kind,
        schedule,
        conversation,
        channel,
        madeAt: receivedAt,
        isReminded: contact === 'here',
        answers,
      },
      (reference) => confirmationSaid({ kind, schedule, every }, reference, language),
      changes,
    );
    return made.kind === 'made' ? told(made.promise) : STANDS;
  };

const Withdrawn = z.object({ reference: z.string() });

/** One that is over already, or another's, is answered alike: there is none that stands. */
export const withdrawPromise =
  ({ promises }: Pick<PromiseDeps, 'promises'>): Transact =>
  async (submission) => {
    const { reference } = Withdrawn.parse(submission.answers);
    const { access, receivedAt } = submission;
    const account = access?.proof?.account;
    const stands = account === undefined ? undefined : openIn({ promises: await promises.of(account) });
    if (stands?.reference === reference) {
      if (!mayChange(stands, submission)) return NEEDS_CODE;
      await promises.close(reference, 'withdrawn', receivedAt);
    }
    return { ok: true, reference, said: { text: WITHDRAWN, offers: AFTERWARDS } };
  };

/** Their own: made in this conversation, or they have shown by a code who they are. */
const mayChange = (
  { person, conversation, madeAt: at }: PromiseToPay,
  submission: Pick<Submission, 'conversation' | 'access'>,
): boolean => {
  const { access } = submission;
  if (access?.proof?.person !== person) return false;
  return access.proof.level === 3 || isMadeHere({ conversation, at }, submission.conversation, access);
};

const told = (promise: PromiseToPay): EffectResult => ({
  ok: true,
  reference: promise.reference,
  said: { text: inItsWords(promise.words), offers: WAYS_ON, language: promise.words.language },
});

/** Once a day for an account, however often it is tried: nobody finds out what is owed by asking for more and more. */
const referred = async (
  { promises, cases, prefix }: PromiseDeps,
  submission: Submission,
  account: string,
  now: Date,
): Promise<Ended> => {
  const { date } = localTime(now, council.timeZone);
  const key = ['promise-person', account, date].join(':');
  const { expectedBy } = stopDates('person', undefined, now);
  const transaction = 'payments.promise-person';
  const reference = await cases.open({ ...submission, key, transaction, expectedBy }, prefix);
  if (!isReferred(await promises.referred(account), now))
    await promises.refer(account, submission.receivedAt);
  return { ok: false, again: false, ends: toAPersonSaid(reference, expectedBy) };
};

const TO_A_PERSON: Ended = { ok: false, again: false, ends: GENTLE };

// Welsh is a draft until a translator has approved it.
const STANDS: Ended = {
  ok: false,
  again: false,
  ends: {
    en: 'There is a plan in place for this account already, so I have not made a second one. A person can change it with you.',
    cy: 'Mae cynllun yn ei le ar gyfer y cyfrif hwn eisoes, felly wnes i ddim gwneud un arall. Gall person ei newid gyda chi.',
  },
};
const NEEDS_CODE: Ended = {
  ok: false,
  again: false,
  ends: {
    en: `I have changed nothing. The check by a code has run out, so say "change my promise" and I send a new one. Or call ${council.phone}.`,
    cy: `Dydw i ddim wedi newid dim. Mae'r gwiriad gyda chod wedi dod i ben, felly dywedwch "newid fy addewid" ac anfonaf un newydd. Neu ffoniwch ${council.phone}.`,
  },
};
const WITHDRAWN: Both = {
  en: `I have taken your promise back, and I won't remind you of it any more. What you owe stays as it was. If paying is hard, MoneyHelper and StepChange give free debt advice. A person can help too: reply PERSON, or call ${council.phone}.`,
  cy: `Rydw i wedi tynnu eich addewid yn ôl, ac ni fyddaf yn eich atgoffa amdano mwyach. Mae'r hyn sy'n ddyledus yn aros fel yr oedd. Os yw talu'n anodd, mae HelpwrArian (MoneyHelper) a StepChange yn rhoi cyngor am ddim ar ddyledion. Gall person helpu hefyd: atebwch PERSON, neu ffoniwch ${council.phone}.`,
};
const AFTERWARDS = [
  { id: 'form:promise-to-pay', words: { en: 'Make a new promise', cy: 'Gwneud addewid newydd' } },
  { id: 'command:person', words: { en: 'Person', cy: 'Person' } },
] as const;
