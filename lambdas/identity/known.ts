// What is kept of a person whom somebody has shown to be: in which language they want to be spoken to, and what they need from us.
import * as z from 'zod/mini';
import type { Access } from '../../bot/model.ts';
import type { Cases } from '../../bot/services/cases.ts';
import type { Lookups } from '../../bot/services/lookups.ts';
import type { Persons } from '../../bot/services/persons.ts';
import type { Transact } from '../../bot/services/transactions.ts';

type Known = { readonly persons: Pick<Persons, 'of' | 'get' | 'put'> };

/** Undefined where nobody was proved, or the conversation is not theirs any more. */
const personIn = async (
  { persons }: Known,
  conversation: string,
  access: Access | undefined,
): Promise<string | undefined> => {
  const person = access?.proof?.person;
  return person !== undefined && (await persons.of(conversation)) === person ? person : undefined;
};

/** They asked for a language: other conversations of theirs offer it. */
export const keepLanguage =
  (deps: Known): Transact =>
  async ({ conversation, answers, access }) => {
    const { language } = z.object({ language: z.enum(['en', 'cy']) }).parse(answers);
    const person = await personIn(deps, conversation, access);
    if (person !== undefined) await deps.persons.put(person, { language });
    return { ok: true };
  };

export const needsLookUp = (deps: Known): Pick<Lookups, 'needs'> => ({
  needs: async (_, conversation, access) => {
    const person = await personIn(deps, conversation, access);
    return person === undefined ? [] : ((await deps.persons.get(person)).adjustments ?? []);
  },
});

/** A complaint is a case; what they need to take part is kept for the next time, where it is their own. */
export const complaint =
  (deps: Known & { readonly cases: Pick<Cases, 'open'>; readonly prefix: string }): Transact =>
  async (submission) => {
    const { expectedBy, who, adjustments } = Complaint.parse(submission.answers);
    const { conversation, access, speakingFor } = submission;
    const reference = await deps.cases.open(
      { ...submission, ...(expectedBy === undefined ? {} : { expectedBy }) },
      deps.prefix,
    );
    const isOwn = who === 'me' && speakingFor === undefined && adjustments !== undefined;
    const person = isOwn ? await personIn(deps, conversation, access) : undefined;
    if (isOwn && person !== undefined) await deps.persons.put(person, { adjustments: [adjustments] });
    return { ok: true, reference };
  };

const Complaint = z.object({
  expectedBy: z.optional(z.string()),
  who: z.optional(z.string()),
  adjustments: z.optional(z.string()),
});
