// What one process remembers of the texts it sent, so that a turn's quick retries go on where it stopped.

/** `unsure`: a try was not answered, and it may have been sent. */
export type Known = { readonly kind: 'sent'; readonly id?: string } | { readonly kind: 'unsure' };
export type Memory = {
  of(reference: string): Known | undefined;
  put(reference: string, known: Known): void;
};

/** The oldest are forgotten: retries come within seconds. */
const REMEMBERED_MAX = 1_000;

export const memory = (): Memory => {
  const all = new Map<string, Known>();
  return {
    of: (reference) => all.get(reference),
    put: (reference, known) => {
      all.delete(reference);
      all.set(reference, known);
      const [oldest] = all.keys();
      if (all.size > REMEMBERED_MAX && oldest !== undefined) all.delete(oldest);
    },
  };
};
