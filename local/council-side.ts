// `/local/cases` and `/local/open311`: the council's side of a request, to see it and to change where it stands. For this laptop alone.
import * as z from 'zod/mini';
import { FOR_A_PERSON } from '../bot/handoff/seen.ts';
import { CASE_STATUSES, type Case, type Cases } from '../bot/services/cases.ts';
import type { ShowCard } from './cards-side.ts';
import type { Control, ControlAnswer } from './providers/control.ts';
import type { Open311Server } from './providers/open311/open311.ts';

export type CouncilSide = {
  readonly cases: Pick<Cases, 'update'>;
  /** The latest first. */
  readonly latest: () => Promise<readonly Case[]>;
  /** What whoever takes a case over has of it. */
  readonly card: ShowCard;
  /** The other system, where one is simulated. */
  readonly open311: Open311Server | undefined;
  readonly clock: () => Date;
};

const words = z.string().check(z.minLength(1), z.maxLength(500));
const CaseBody = z.object({
  status: z.enum(CASE_STATUSES),
  reason: z.optional(words),
  expectedBy: z.optional(z.iso.date()),
});
const RequestBody = z.object({ status: words, notes: z.optional(words) });

export const councilSide =
  ({ cases, latest, card, open311, clock }: CouncilSide): Control =>
  async ({ method, path, body }) => {
    const [, , what, name, as] = path.split('/').map(decodeURIComponent);
    if (method === 'GET' && what === 'cases' && name === undefined)
      return { status: 200, body: (await latest()).map(rowOf) };
    if (method === 'GET' && what === 'cases' && name !== undefined) return (await card(name, as)) ?? NO_CARD;
    if (method === 'POST' && what === 'cases' && name !== undefined) {
      const change = bodyIn(CaseBody, body);
      if (change === undefined) return SAY_STATUS;
      const { reason, expectedBy, status } = change;
      const changed = await cases.update(name, {
        status,
        updatedAt: clock().toISOString(),
        ...(reason === undefined ? {} : { reason }),
        ...(expectedBy === undefined ? {} : { expectedBy }),
      });
      return changed === undefined ? NOT_THERE : { status: 200, body: rowOf(changed) };
    }
    if (what !== 'open311' || open311 === undefined) return NOT_THERE;
    if (method === 'GET' && name === undefined) return { status: 200, body: open311.requests.map(sentOf) };
    const request = open311.requests.find(({ id }) => id === name);
    if (method !== 'POST' || request === undefined) return NOT_THERE;
    const change = bodyIn(RequestBody, body);
    if (change === undefined) return SAY_WORD;
    open311.close(request.id, change.status, change.notes ?? '');
    return { status: 200, body: sentOf(request) };
  };

/** No more than the team's list needs. */
const rowOf = ({ reference, transaction, status, receivedAt, updatedAt, expectedBy, reason }: Case) => ({
  reference,
  transaction,
  status,
  receivedAt,
  updatedAt,
  ...(FOR_A_PERSON.has(transaction) ? { card: `/local/cases/${reference}` } : {}),
  ...(expectedBy === undefined ? {} : { expectedBy }),
  ...(reason === undefined ? {} : { reason }),
});
const sentOf = ({ id, code, status, notes, description, fields }: Open311Server['requests'][number]) => ({
  id,
  code,
  status,
  notes,
  description,
  media: fields.getAll('media_url'),
});

const bodyIn = <T>(shape: z.ZodMiniType<T>, body: string): T | undefined => {
  try {
    const parsed = shape.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

const NOT_THERE: ControlAnswer = { status: 404, body: { error: 'There is no such request.' } };
const NO_CARD: ControlAnswer = {
  status: 404,
  body: { error: 'There is no card of such a case: no person is to see to it.' },
};
const SAY_STATUS: ControlAnswer = {
  status: 400,
  body: {
    error: `Send {"status": "done"}: one of ${CASE_STATUSES.join(', ')}. "reason" and "expectedBy" (2026-12-01) may be beside it.`,
  },
};
const SAY_WORD: ControlAnswer = {
  status: 400,
  body: {
    error: 'Send {"status": "closed", "notes": "Filled."}: the word that the other system has for it.',
  },
};
