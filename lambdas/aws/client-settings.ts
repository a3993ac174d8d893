// How every AWS client behaves.

/** Settings of every client: a call is tried three times, and gives up in 5 s. */
export const CLIENT = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
} as const;
