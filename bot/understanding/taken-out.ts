// What is left of a number that nobody should send us: what kind it was, and where it stood. It is read with every message; what finds them (`secrets.ts`) is not.

export const SECRETS = ['card', 'national-insurance', 'bank'] as const;
export type Secret = (typeof SECRETS)[number];

/** Stands where such a number stood. */
export const REMOVED = '[number removed]';
/** The words that are left, without the marks. */
export const unmarked = (text: string): string => text.replaceAll(REMOVED, ' ');
