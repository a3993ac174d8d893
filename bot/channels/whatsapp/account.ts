// Whom WhatsApp knows: a telephone number, or a business-scoped id of a person who hides theirs behind a username.

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids */
const SCOPED_ID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

export type Recipient = { readonly to: string } | { readonly recipient: string };

/** An id that is put in `to` is dropped without a word, so the two are told apart by their form. */
export const recipientOf = (account: string): Recipient =>
  SCOPED_ID.test(account) ? { recipient: account } : { to: account.replace(/^\+?/, '+') };
