// Whose account it is: what somebody says of it against what the council has, with a limit on guessing.
import * as z from 'zod/mini';
import type { EffectResult, Ended, Undone } from '../../bot/model.ts';
import type { Accounts, NoMatch } from '../../bot/services/accounts.ts';
import { untilToTell, type Attempts, type Names } from '../../bot/services/attempts.ts';
import type { Persons } from '../../bot/services/persons.ts';
import type { Transact } from '../../bot/services/transactions.ts';
import { council } from '../../dialogs/council.ts';
import { untilSaid } from './until-said.ts';

export type MatchDeps = {
  readonly accounts: Pick<Accounts, 'match'>;
  readonly attempts: Attempts;
  readonly persons: Pick<Persons, 'join' | 'get'>;
  /** Why nobody was matched, for staff: counted, with nothing of whose it was. */
  readonly note: (why: NoMatch | 'locked') => void;
};

export const Claimed = z.object({
  reference: z.string(),
  postcode: z.string(),
  born: z.optional(z.string()),
  surname: z.optional(z.string()),
});

/** In the chat. */
export const matchAccount =
  (deps: MatchDeps): Transact =>
  ({ key, conversation, channel = 'webchat', answers, receivedAt: at }) =>
    identify(deps)(Claimed.parse(answers), { attempt: key, conversation }, { channel, at });

/** In the chat, or on a page: the same limits and the same words. */
export const identify =
  ({ accounts, attempts, persons, note }: MatchDeps) =>
  async (
    { born, surname, ...where }: z.infer<typeof Claimed>,
    by: Omit<Names, 'reference'>,
    { channel, at }: { readonly channel: string; readonly at: string },
  ): Promise<EffectResult> => {
    const names = { ...by, reference: where.reference };
    for (const limit of ['reference', 'match'] as const) {
      const taken = await attempts.take(limit, names);
      if (taken.ok) continue;
      note('locked');
      const until = untilToTell(limit, taken);
      return until === undefined ? NOT_MATCHED : locked(until);
    }
    const holder = await accounts.match(
      { ...where, ...(born === undefined ? {} : { born }), ...(surname === undefined ? {} : { surname }) },
      note,
    );
    if (holder === undefined) return NOT_MATCHED;
    await attempts.giveBack('match', names);
    const { account, person } = holder;
    await persons.join(person, { conversation: by.conversation, channel, level: 2, at });
    const { language } = await persons.get(person);
    return {
      ok: true,
      proof: { level: 2, account, person },
      ...(language === undefined ? {} : { prefers: language }),
    };
  };

/** The same for all: what was wrong, or whether there is such an account, is not told. */
const NOT_MATCHED: Undone = {
  ok: false,
  again: false,
  undo: ['reference', 'postcode', 'born', 'surname'],
  afresh: [],
  why: {
    en: `Those answers together do not fit our records. Check each of them and try again, or call ${council.phone} and a person can check who you are.`,
    cy: `Nid yw'r rheini gyda'i gilydd yn cyd-fynd â'n cofnodion. Gwiriwch bob un a rhowch gynnig arall arni, neu ffoniwch ${council.phone} a gall person wirio pwy ydych chi.`,
  },
};

const locked = (until: string): Ended => {
  const again = untilSaid(until);
  return {
    ok: false,
    again: false,
    ends: {
      en: `I cannot check any more for now, to keep accounts safe from guessing. Try again ${again.en}. A person can check who you are sooner.`,
      cy: `Ni allaf wirio rhagor am y tro, i gadw cyfrifon yn ddiogel rhag dyfalu. Rhowch gynnig arall arni ${again.cy}. Gall person wirio pwy ydych chi yn gynt.`,
    },
  };
};
