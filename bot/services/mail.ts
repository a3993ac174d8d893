// E-mail as a port: a subject and a plain text to one address, sent once.

export type Mail = {
  readonly to: string;
  readonly subject: string;
  /** Plain, paragraphs parted by an empty line. */
  readonly text: string;
  /** The same reference is the same mail, however often it is sent: at most 100 characters, nothing personal. */
  readonly reference: string;
};

/** `off`: no e-mail can be sent from here. `again`: not now; it may have gone. `refused`: not to this address, or not like this. */
export type MailSent =
  { readonly kind: 'sent' } | { readonly kind: 'off' | 'again' | 'refused'; readonly why: string };

export type Mails = {
  /** Whether e-mail is set up: whoever would offer it asks first. */
  readonly on: boolean;
  send(mail: Mail): Promise<MailSent>;
};

/** Where no e-mail is set up. */
export const NO_MAILS: Mails = {
  on: false,
  send: () => Promise.resolve({ kind: 'off', why: 'NOTIFY_EMAIL_TEMPLATE_ID is not set' }),
};
