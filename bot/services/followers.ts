// Who wants to hear of a case that somebody else opened, as a port.

export type Followers = {
  /** Once, however often. */
  add(reference: string, conversation: string, at: string): Promise<void>;
  /** Conversations, in no order. */
  of(reference: string): Promise<readonly string[]>;
};
