// The texts of a delivery, in order, each with a name of ours that is the same at every try.
import { createHash } from 'node:crypto';
import type { Activity } from '../../model.ts';
import type { Delivery } from '../../runtime/ports.ts';
import { TRIED_AFTER_MS } from './limits.ts';
import { render, type Message } from './render.ts';

/** `of` is the activity's place in the turn; `isOld`: it was made so long ago that it must have been tried before. */
export type Text = Message & { readonly of: number; readonly reference: string; readonly isOld: boolean };

/** A person's own words are not sent back to them, and what is no message is not said. */
export const textsOf = (delivery: Delivery): readonly Text[] =>
  delivery.activities.flatMap((activity, of) => {
    if (of < delivery.sent || activity.type !== 'message' || activity.from?.role !== 'bot') return [];
    const isOld = wasMadeBefore(activity, delivery.now);
    return render(activity).map((message, part) => ({
      ...message,
      of,
      isOld,
      reference: referenceOf(delivery, activity, of, part),
    }));
  });

/** Providers keep it and show it to their staff, so it is a hash. The time tells a conversation from an erased one of the same id. */
const referenceOf = (
  { conversation, version }: Delivery,
  { id, timestamp }: Partial<Activity>,
  of: number,
  part: number,
): string =>
  createHash('sha256')
    .update(JSON.stringify([conversation, id ?? [version, of], timestamp ?? null, part]))
    .digest('base64url')
    .slice(0, 32);

const wasMadeBefore = ({ timestamp }: Partial<Activity>, now: string | undefined): boolean =>
  now !== undefined &&
  timestamp !== undefined &&
  Date.parse(now) - Date.parse(String(timestamp)) > TRIED_AFTER_MS;
