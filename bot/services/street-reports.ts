// What was reported on the streets as a port: whoever does the work, a report is filed once, found by its place, and asked how it stands.
import { pinIn } from '../fields/place.ts';
import type { Pin } from '../model.ts';
import type { CaseStatus } from './cases.ts';
import { metresBetween } from './places.ts';

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
  /** What is wrong, for the crew: nothing of the person. */
  readonly description: string;
  /** Codes of what was answered, for a system that asks for them. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Its own photos, as `conversation/file`. */
  readonly photos?: readonly string[];
  readonly phone?: string;
  readonly email?: string;
};
/** An open report near a place. `reference` is ours where it came from here, otherwise the system's own. */
export type Nearby = { readonly reference: string; readonly at: string; readonly metres: number };
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
  /** How those with these ids stand; what is not known is not among them. */
  standings(ids: readonly string[]): Promise<Readonly<Record<string, StreetStanding>>>;
};

export const NEAR_METRES = 25;
export const NEAR_DAYS = 30;

export const isNear = (
  { pin, at }: { readonly pin: Pin; readonly at: string },
  from: Pin,
  now: Date,
): boolean =>
  metresBetween(pin, from) <= NEAR_METRES && now.getTime() - Date.parse(at) <= NEAR_DAYS * 86_400_000;

export const byDistance = (a: Nearby, b: Nearby): number => a.metres - b.metres;

/** As a dialog looks them up: by `kind|latitude,longitude`. */
export const reportedBy = async (
  reports: Pick<StreetReports, 'near'>,
  by: string,
  now: Date,
): Promise<readonly Nearby[]> => {
  const [name, place = ''] = by.split('|');
  const kind = STREET_KINDS.find((each) => each === name);
  const pin = pinIn(place);
  return kind === undefined || pin === undefined ? [] : reports.near(kind, pin, now);
};
