// Who is on call, whom of them an incident asks and when, and what they answer.

/** Who is on call, as the rota has them. `phone` takes texts. */
export type OnCall = {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly role: 'first' | 'second' | 'duty-manager';
};

export type Page = {
  /** The key of the effect that sends it. */
  readonly id: string;
  readonly to: OnCall;
  /** What they answer with, such as `482`: it tells the incident. */
  readonly code: string;
  readonly at: string;
  readonly sent?: string;
  readonly failed?: string;
  /** They answered that they cannot (ISO). */
  readonly cannot?: string;
};

/**
 * Who is paged next: the `step`th of the rota in this `round`, which began at `roundAt`, at `at`. `since` is when somebody was to be
 * reached first. Times are ISO.
 */
export type Paging = {
  readonly since: string;
  readonly round: number;
  readonly roundAt: string;
  readonly step: number;
  readonly at: string;
  /** How many of the times at which they are told again have gone by. */
  readonly again?: number;
  /** Who is asked before the others in the first round, while they are on call. */
  readonly first?: string;
};

/** What somebody on call answers, by text or on the page. `not-safe`: what they said was made safe is not, after all. */
export type OnCallAnswer = 'acknowledged' | 'on-the-way' | 'made-safe' | 'not-safe' | 'cannot';
