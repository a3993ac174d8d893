// How long what concerns people is kept, in days: read by whoever writes it, by the bucket's lifecycle, and by docs/retention.md.
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** What was said, and what came of it: long enough to look into what went wrong in the year. */
export const CHAT_DAYS = 366;
/** What is kept for the figures and for the year's questions. Its writers say it themselves; a test compares. */
export const YEAR_DAYS = 366;
/** Requests whose work is done, and visits. Counted from the last change. */
export const REQUEST_DAYS = 366;
/** Hazards, complaints and what is owed: a claim may be made for six years (Limitation Act 1980, s. 5), after the last change. */
export const CLAIM_DAYS = 2_192;
/** Payments: the year that they are of, and six years after it, as HMRC and auditors ask. */
export const MONEY_DAYS = 2_557;
/** Which conversations somebody proved to be theirs, and what they chose: counted from the last proof, or the last choice. */
export const PERSON_DAYS = 731;
/** Counted from when it came. One that a request names which is kept longer is copied, and lives as long as that: lambdas/evidence.ts. */
export const PHOTO_DAYS = 365;
/** Who was erased, when and why, without anything of them: how we show that it was done. */
export const ERASED_DAYS = 2_192;
/** A list that only says whom somebody reminded of what. */
export const NUDGE_DAYS = 7;

/** What the functions and the doors log: three months, which is one of the times that CloudWatch has. */
export const LOG_DAYS = 90;
/** Events that wait for their worker, and those that no turn could take. */
export const QUEUE_DAYS = 4;
export const DEAD_LETTER_DAYS = 14;
/** The table can be restored to any second of so many days: as many as DynamoDB has. */
export const BACKUP_DAYS = 35;

/** For the attribute `expires`. @param from ISO time that it counts from, else now */
export const expiresAfter = (days: number, from?: string): AttributeValue.NMember => {
  const ms = from === undefined ? Number.NaN : Date.parse(from);
  return { N: String(Math.floor((Number.isNaN(ms) ? Date.now() : ms) / 1_000) + days * 86_400) };
};
