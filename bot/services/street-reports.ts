// What was reported on the streets as a port: whoever does the work, a report is filed once, found by its place, and asked how it stands.
import { pinIn } from '../fields/place.ts';
import type { Pin } from '../model.ts';
import type { CaseStatus } from './cases.ts';
import { isSameSpot } from './landmarks.ts';
import { metresBetween } from './places.ts';
import type { Streets } from './streets.ts';

/** The kinds of problem: of each, a report may be the same as another's. */
export const STREET_KINDS = [
  'pothole',
  'fly-tip',
  'street-light',
  'dog-fouling',
  'abandoned-vehicle',
] as const;
export type StreetKind = (typeof STREET_KINDS)[number];

export type StreetReport = {
  /** Our case's. The same reference is the same report, however often it is filed. */
  readonly reference: string;
  readonly kind: StreetKind;
  /** ISO, Porth's time. */
  readonly at: string;
  /** At least one of both. */
  readonly pin?: Pin;
  readonly words?: string;
  /** The street that it is on, as the council names it, where that is known. */
  readonly street?: string;
  /** What is wrong, for the crew: nothing of the person. */
  readonly description: string;
  /** Codes of what was answered, for a system that asks for them. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Its own photos, as `conversation/file`. */
  readonly photos?: readonly string[];
  readonly phone?: string;
  readonly email?: string;
};
/**
 * An open report near a place: nothing of whoever made it. `reference` is ours where it came from here, otherwise the system's
 * own. `street`: it is on the same street, and whether it is the same spot is not sure.
 */
export type Nearby = {
  readonly reference: string;
  readonly at: string;
  readonly metres?: number;
  readonly street?: string;
};
/** A street as the council names it, and all that was said of the place. */
export type OnStreet = { readonly street: string; readonly words?: string };
/** `said` is the system's own word or note. */
export type StreetStanding = {
  readonly status: CaseStatus;
  readonly updatedAt?: string;
  readonly said?: string;
};

/** What keeps a report from being sent twice to a system that cannot be asked whether it has it. */
export type Sending = {
  /** It was about to be sent before, and what came of it is not known. */
  readonly mayBeThere: boolean;
  /** Resolves when it is written down that it is about to be sent. */
  readonly begins: () => Promise<void>;
};

/** With a token it can be asked for its id later; one that is untracked has none. */
export type Filed =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'untracked' };

export type StreetReports = {
  /** Looks first whether it arrived before. @throws when it cannot be known whether it arrived, or it was refused */
  file(report: StreetReport, sending?: Sending): Promise<Filed>;
  /** What has become of a report that was given a token. */
  claim(token: string): Promise<Filed>;
  /** Open reports of this kind, 25 m about the pin and 30 days old at most, the nearest first. */
  near(kind: StreetKind, pin: Pin, now: Date): Promise<readonly Nearby[]>;
  /**
   * Open reports of this kind on a street, 30 days old at most: those of the same spot first, then the newest, `ON_STREET_MAX` in
   * all. Without words, which is for whoever knows the very place, those that have a pin are left out: they are somewhere else.
   */
  on(kind: StreetKind, where: OnStreet, now: Date): Promise<readonly Nearby[]>;
  /** How those with these ids stand; what is not known is not among them. */
  standings(ids: readonly string[]): Promise<Readonly<Record<string, StreetStanding>>>;
};

export const NEAR_METRES = 25;
export const NEAR_DAYS = 30;
export const ON_STREET_MAX = 5;

export const isNear = (
  { pin, at }: { readonly pin: Pin; readonly at: string },
  from: Pin,
  now: Date,
): boolean => metresBetween(pin, from) <= NEAR_METRES && isRecent(at, now);

export const isRecent = (at: string, now: Date): boolean =>
  now.getTime() - Date.parse(at) <= NEAR_DAYS * 86_400_000;

export const byDistance = (a: Nearby, b: Nearby): number => (a.metres ?? 0) - (b.metres ?? 0);

/** A report as it is found on its street. */
type Standing = { readonly reference: string; readonly at: string; readonly words: string };

/** @param found those that are open, recent and on this street */
export const onStreet = (found: readonly Standing[], { street, words = '' }: OnStreet): readonly Nearby[] =>
  found
    .map(({ reference, at, words: theirs }) => ({
      reference,
      at,
      ...(isSameSpot(street, words, theirs) ? {} : { street }),
    }))
    .sort((a, b) => Number('street' in a) - Number('street' in b) || b.at.localeCompare(a.at))
    .slice(0, ON_STREET_MAX);

/** As a dialog looks them up: by `kind|latitude,longitude` or `kind|words`. */
export const reportedBy = async (
  reports: Pick<StreetReports, 'near' | 'on'>,
  streets: Streets,
  by: string,
  now: Date,
): Promise<readonly Nearby[]> => {
  const [, name, place = ''] = /^([^|]*)\|(.*)$/su.exec(by) ?? [];
  const kind = STREET_KINDS.find((each) => each === name);
  if (kind === undefined) return [];
  const pin = pinIn(place);
  const near = pin === undefined ? [] : await reports.near(kind, pin, now);
  if (near.length > 0) return near;
  const spot = await (pin === undefined ? streets.named(place) : streets.at(pin));
  if (spot === undefined) return [];
  return reports.on(kind, { street: spot.street, ...(pin === undefined ? { words: place } : {}) }, now);
};
