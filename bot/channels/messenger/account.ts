// Whom Messenger knows: a page-scoped id, or a `user_ref` for who ticked a box on a website and has not written yet.

export type Party = { readonly id: string } | { readonly user_ref: string };

/** Page-scoped ids are digits alone, so no other account begins like this. */
const BY_REF = 'user_ref:';

/** @returns one name for either, from which the conversation's id is made */
export const accountOf = (party: Party): string => ('id' in party ? party.id : BY_REF + party.user_ref);

/** The account as a recipient of the Send API. */
export const recipientOf = (account: string): Party =>
  account.startsWith(BY_REF) ? { user_ref: account.slice(BY_REF.length) } : { id: account };
