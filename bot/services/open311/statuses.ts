// Where a request stands in words of ours: the two of GeoReport v2, and those that servers in the UK use beside them.
import type { CaseStatus } from '../cases.ts';

/** By the raw word in small letters with blanks. Whatever is not here and does not say that it is closed is being looked at. */
const STATUSES: Readonly<Record<string, CaseStatus>> = {
  open: 'received',
  reopen: 'received',
  investigating: 'checked',
  'for triage': 'checked',
  'internal referral': 'checked',
  'in progress': 'in-progress',
  planned: 'scheduled',
  'action scheduled': 'scheduled',
  closed: 'done',
  fixed: 'done',
  'fixed council': 'done',
  'fixed user': 'done',
  duplicate: 'closed-no-action',
  'no further action': 'closed-no-action',
  'not councils responsibility': 'closed-no-action',
  'unable to fix': 'closed-no-action',
  cancelled: 'cancelled',
};

export const statusOf = (raw: string): CaseStatus => {
  const word = wordOf(raw);
  return known(word) ?? (word.startsWith('fixed') ? 'done' : 'received');
};

/** The word itself, where our own status says less: why nothing is done, or a word that only they use. */
export const saidBy = (raw: string): string | undefined => {
  const status = known(wordOf(raw));
  return status === undefined || status === 'closed-no-action' ? wordOf(raw) : undefined;
};

const known = (word: string): CaseStatus | undefined =>
  Object.hasOwn(STATUSES, word) ? STATUSES[word] : undefined;

const wordOf = (raw: string): string =>
  raw
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .replace(/'/g, '')
    .trim();
