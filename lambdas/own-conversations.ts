// Which conversations' requests somebody may see: this one's, and their others since they were proved to be theirs.
import type { Access } from '../bot/model.ts';
import type { Persons } from '../bot/services/persons.ts';

/** `since` (ISO): what was sent before then may be somebody else's. */
export type Own = { readonly conversation: string; readonly since?: string };

export const ownConversations =
  (persons: Pick<Persons, 'of' | 'conversations'>) =>
  async (conversation: string, access?: Access): Promise<readonly Own[]> => {
    const since = access?.since;
    const here: Own = { conversation, ...(since === undefined ? {} : { since }) };
    const person = access?.proof?.person;
    // A proof that was taken back since is none.
    if (person === undefined || (await persons.of(conversation)) !== person) return [here];
    const joined = await persons.conversations(person);
    return [here, ...joined.filter((each) => each.conversation !== conversation)];
  };
