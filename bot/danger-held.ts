// How long a danger holds a conversation, and whether its question is asked once more. A danger's own turn asks this, so it is small.
import type { Danger } from './content.ts';
import type { DialogState } from './model.ts';
import { deniesDanger } from './understanding/denied.ts';

/** After so long without a word it is not taken to go on, and that is said when they come back. */
export const HOLD_MS = 60 * 60_000;

type Told = NonNullable<DialogState['danger']>;

export const isHeld = (danger: Told | undefined, now: Date): boolean =>
  danger?.held === true && now.getTime() - Date.parse(danger.heardAt ?? danger.at) <= HOLD_MS;

/** What may be nothing is asked about once: not while a danger holds, and not when they have just said that it was none. */
export const wasAsked = (told: Told | undefined, danger: Pick<Danger, 'id' | 'asks'>, now: Date): boolean =>
  danger.asks === true &&
  told !== undefined &&
  (isHeld(told, now) ||
    (told.id === danger.id && told.none === true && now.getTime() - Date.parse(told.at) <= HOLD_MS));

/** "No, there is no fire" tells of none where one was told of before. Anywhere else a typo may have made it, and it is asked about. */
export const isDenied = (
  { danger, open }: Pick<DialogState, 'danger' | 'open'>,
  text: string,
  now: Date,
): boolean =>
  (open?.hazardAt !== undefined ||
    open?.dialog.startsWith(TRIAGE) === true ||
    (danger !== undefined && now.getTime() - Date.parse(danger.at) <= DAY_MS)) &&
  deniesDanger(text);
const DAY_MS = 24 * HOLD_MS;
/** Of its questions what is denied is an answer. */
const TRIAGE = 'triage-';

/**
 * "Still leaking", hours after they told of a leak: it is that again, and no other danger that it may also be told of by.
 * Undefined where it is not of that.
 */
export const stillOf = <D extends Pick<Danger, 'id' | 'asks'>>(
  told: Told | undefined,
  { id }: D,
  text: string,
  dangers: readonly D[],
  now: Date,
): D | undefined =>
  told?.incident !== undefined &&
  (id === told.id || WATER.test(`${id} ${told.id}`)) &&
  text.length <= STILL_MAX &&
  STILL.test(text) &&
  now.getTime() - Date.parse(told.at) <= DAY_MS
    ? dangers.find((each) => each.id === told.id && each.asks !== true)
    : undefined;
const STILL = /\bstill\b|\bdal i\b|\bo hyd\b/i;
const STILL_MAX = 80;
const WATER = /^(?:leak flood|flood leak)$/;
