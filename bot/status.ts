// How a turn ended: a closed list. Part of the vocabulary, which model.ts gives out whole.

/** How a turn ended. Reports and alarms come from this, never from reading text. */
export type Status =
  | 'greeted'
  | 'answered'
  | 'offered'
  | 'asked'
  | 'asked-again'
  | 'submitting'
  | 'submitted'
  | 'not-submitted'
  | 'looking-up'
  | 'not-looked-up'
  | 'told'
  | 'saved'
  | 'reminded'
  /** News of a case, a payment or an incident, which nobody asked for just then. */
  | 'notified'
  | 'rated'
  | 'proved'
  | 'cancelled'
  | 'person'
  | 'emergency'
  /** Said after a danger, until they say that it is over; or kept for later because of it. */
  | 'held'
  | 'released'
  | 'unanswered'
  | 'opted-out'
  | 'opted-in'
  /** Written by a person in the provider's own inbox. */
  | 'by-person'
  /** Kept and not answered, because: a person has it, another app has it, too many came, a machine wrote it, it came before. */
  | 'with-person'
  | 'standby'
  /** Somebody on call answered a page, or asked for the page of notices. */
  | 'on-call'
  | 'slowed'
  | 'auto-reply'
  | 'looped'
  /** An agent wrote or did something; or the clock did, in a talk with one. */
  | 'agent'
  | 'ignored'
  /** An engineer has turned off what they asked for, or the channel: that was said, or was said lately. */
  | 'switched-off'
  | 'failed';
