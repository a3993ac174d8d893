// Porth's time: the machine's, but for a laptop that was told another. Tokens and leases run on real time instead.

let ahead = 0;

/** What the domain calls now: hours, due times, when something was received. */
export const clock = (): Date => new Date(Date.now() + ahead);

/** Laptop only: sets the clock to a time, from where it runs on. */
export const setClock = (to: Date): void => {
  ahead = to.getTime() - Date.now();
};

/** Laptop only. @param ms may not be negative: what was due stays due. */
export const advanceClock = (ms: number): void => {
  if (!(ms >= 0)) throw new RangeError('The clock only moves on.');
  ahead += ms;
};
