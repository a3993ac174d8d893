// What is said of each kind of record: what it is for, how long it is kept, how it is found, and what exporting and erasing do with it.

/** Why the law lets us keep it. UK GDPR, Articles 6 and 9. */
export type Basis = 'task' | 'task and care' | 'claims' | 'accounts' | 'accountability' | 'security';

/**
 * How one of these is known to be about somebody. `key`: their conversation's id stands in its key. `inside`: it stands in what it
 * says. `reference`: that of a request of theirs does. `said`: a digest of what they said is its name. `person`: the council's own id
 * of them. `hash`: a hash that only counts, which nobody can follow back. `none`: it is about nobody who writes to us.
 */
export type FoundBy = 'key' | 'inside' | 'reference' | 'said' | 'person' | 'hash' | 'none';

/**
 * `deleted`: it goes. `emptied`: what is of them goes, and the rest stays until its time. `kept`: it stays as it is. `expires`: it is
 * not looked for, and runs out within days. `nobody`: there is nothing of theirs in it.
 */
export type Erasure = 'deleted' | 'emptied' | 'kept' | 'expires' | 'nobody';

export type RecordKind = {
  /** How its partition key begins: all of it, or up to a `#`; with a `/` at its end, as it is. */
  readonly pk: string;
  /** How its sort key begins, where one partition holds kinds that are kept differently. */
  readonly sk?: string;
  readonly what: string;
  /** After so many days it is gone; `from` says since when they are counted. Undefined: it stays. */
  readonly days?: number;
  readonly from?: string;
  readonly why: string;
  readonly basis?: Basis;
  readonly found: FoundBy;
  readonly erase: Erasure;
  /** Why it is not simply deleted. */
  readonly because?: string;
  /** Under which heading an export has it; undefined: it is in none. */
  readonly heading?: Heading;
};

/** The parts of an export, in their order. */
export const HEADINGS = {
  talks: 'What was said, on each channel',
  known: 'What the assistant keeps in mind of each conversation',
  person: 'What you chose, and which conversations you showed to be yours',
  requests: 'What you asked for or reported, and what became of it',
  visits: 'Visits that were booked',
  incidents: 'Dangers and hazards that you told us of',
  payments: 'Payments that you began or made',
  promises: 'What you agreed to pay',
  notices: 'Notices that you follow, or reported for',
  feedback: 'What you said of our answers',
  unanswered: 'What we could not answer',
  handled: 'Talks with our staff',
  seen: 'Which of our staff saw or did something in your conversations',
  technical: 'Technical records: how far messages came, and counts',
} as const;
export type Heading = keyof typeof HEADINGS;
