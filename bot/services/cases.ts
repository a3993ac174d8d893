// The council's case book as a port: what was reported, once, under a reference that people can read out.
import { createHash } from 'node:crypto';
import type { Json } from '../model.ts';

export type Case = {
  readonly reference: string;
  /** The key of the submission: the same key is the same case. */
  readonly key: string;
  readonly conversation: string;
  readonly transaction: string;
  readonly answers: Readonly<Record<string, Json>>;
  /** ISO, Porth's time. */
  readonly receivedAt: string;
};

export type Cases = {
  /** Opens a case, or finds the one that this key has opened already. @returns its reference */
  open(submission: Omit<Case, 'reference'>, prefix: string): Promise<string>;
  /** @returns undefined when there is no such case */
  find(reference: string): Promise<Case | undefined>;
};

/** Such as `H-204518`. The attempts of one key are always the same references, in the same order. */
export const referenceFor = (key: string, prefix: string, attempt: number): string => {
  const hash = createHash('sha256').update(`${key}\0${attempt}`).digest();
  return `${prefix}-${String(hash.readUInt32BE(0) % 1_000_000).padStart(6, '0')}`;
};
