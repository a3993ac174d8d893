// Which conversations' requests somebody may see: this one's, and their others since they were proved to be theirs.
import type { Access } from '../bot/model.ts';
import type { Persons } from '../bot/services/persons.ts';
import type { Own } from '../bot/services/since.ts';

export type OwnOf = (conversation: string, access?: Access) => Promise<readonly Own[]>;

export const ownConversations =
  (persons: Pick<Persons, 'of' | 'conversations'>): OwnOf =>
  async (conversation, access) => {
    const since = access?.since;
    const here: Own = { conversation, ...(since === undefined ? {} : { since }) };
    const person = access?.proof?.person;
    // A proof that was taken back since is none.
    if (person === undefined || (await persons.of(conversation)) !== person) return [here];
    const joined = await persons.conversations(person);
    const others = joined.filter((each) => each.conversation !== conversation);
    return [here, ...others.map((each) => ({ conversation: each.conversation, since: each.since }))];
  };
