// What a link of somebody on call leads to: an incident, and as whom they answer there.
import type { Json } from '../model.ts';
import type { MakeLink } from '../services/links.ts';
import { LINK_HOURS } from '../services/links.ts';
import type { OnCall } from './incident.ts';

export type OnCallAbout = { readonly incident: string; readonly to: OnCall };

/** A later text about the same has another link, so that none of them leads nowhere when it comes. */
const RENEWED_HOURS = 12;

/** @returns the key of the link, which is made then; of one that was made before the first stands */
export const makeOnCallLink = async (
  make: MakeLink,
  { incident, to }: OnCallAbout,
  now: Date,
): Promise<string> => {
  const { id, name, phone, role } = to;
  const time = Math.floor(now.getTime() / (RENEWED_HOURS * 3_600_000));
  const key = `on-call:${incident}:${id}:${time}`;
  await make({
    key,
    conversation: `incident:${incident}`,
    channel: 'sms',
    language: 'en',
    purpose: 'on-call',
    about: { incident, to: { id, name, phone, role } } satisfies Json,
    expiresAt: new Date(now.getTime() + LINK_HOURS['on-call'] * 3_600_000).toISOString(),
  });
  return key;
};
