// How every AWS client behaves.

/** A call is tried twice, and gives up within 5 s in all. */
export const CLIENT = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_400 },
} as const;
