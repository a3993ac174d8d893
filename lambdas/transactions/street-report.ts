// A street problem: a case of ours first, so that there is a reference at once; then where others find it, and whoever does the work.
import * as z from 'zod/mini';
import type { Submission } from '../../bot/services/cases.ts';
import { isOver, type Cases } from '../../bot/services/cases.ts';
import type { Followers } from '../../bot/services/followers.ts';
import type { StreetKind, StreetReport, StreetReports } from '../../bot/services/street-reports.ts';
import type { Streets } from '../../bot/services/streets.ts';
import type { Transact } from '../../bot/services/transactions.ts';

export type StreetReportDeps = {
  readonly cases: Pick<Cases, 'open'>;
  readonly reports: Pick<StreetReports, 'file'>;
  readonly streets: Streets;
  /** Leaves it for another system, which is told later: nobody waits for that. */
  readonly forward?: (report: StreetReport) => Promise<void>;
  /** First letters of its references. */
  readonly prefix: string;
};

export const streetReport =
  (kind: StreetKind, { cases, reports, streets, forward, prefix }: StreetReportDeps): Transact =>
  async (submission) => {
    const reference = await cases.open(submission, prefix);
    const told = reportOf(kind, reference, submission);
    const street = await streetOf(told, streets);
    const report = street === undefined ? told : { ...told, street };
    await reports.file(report);
    await forward?.(report);
    return { ok: true, reference };
  };

/** A report is never lost for want of its street. */
const streetOf = async ({ pin, words }: StreetReport, streets: Streets): Promise<string | undefined> => {
  const spot = await (pin === undefined ? streets.named(words ?? '') : streets.at(pin)).catch(
    () => undefined,
  );
  return spot?.street;
};

const Pinned = z.object({ latitude: z.number(), longitude: z.number(), words: z.optional(z.string()) });
const Where = z.object({ where: z.union([z.string(), Pinned]) });

/** What goes to other systems may be public there: of the answers, only those that are one of a few options, and what a vehicle looks like. */
export const reportOf = (
  kind: StreetKind,
  reference: string,
  { answers, conversation, receivedAt }: Submission,
): StreetReport => {
  const { where } = Where.parse(answers);
  const { latitude, longitude, words } = typeof where === 'string' ? { words: where } : where;
  const told = Object.entries(answers).flatMap(([id, value]) =>
    PUBLIC[kind].includes(id) && value !== null && typeof value !== 'object'
      ? [[id, String(value)] as const]
      : PUBLIC[kind].includes(id) && Array.isArray(value)
        ? [[id, value.join(', ')] as const]
        : [],
  );
  const { contact, phone = contact, photo } = answers;
  const mailed = typeof phone === 'string' && phone.includes('@');
  // By its name in the folder of this conversation, so that no answer can name another's.
  const photos = (Array.isArray(photo) ? photo : []).flatMap((file) =>
    typeof file === 'string' && FILE.test(file) ? [`${conversation}/${file}`] : [],
  );
  return {
    reference,
    kind,
    at: receivedAt,
    ...(latitude === undefined || longitude === undefined ? {} : { pin: { latitude, longitude } }),
    ...(words === undefined ? {} : { words }),
    description: [TITLES[kind], ...told.map(([id, value]) => `${id}: ${value}`)].join('. '),
    attributes: Object.fromEntries(told),
    ...(photos.length === 0 ? {} : { photos }),
    ...(typeof phone === 'string' ? (mailed ? { email: phone } : { phone }) : {}),
  };
};

const FILE = /^[\w-][\w.-]*$/;

const TITLES: Readonly<Record<StreetKind, string>> = {
  pothole: 'Pothole',
  'fly-tip': 'Fly-tipping',
  'street-light': 'Street light',
  'dog-fouling': 'Dog fouling',
  'abandoned-vehicle': 'Abandoned vehicle',
};
/** Not among them: what a witness saw, whose dog it is, and a number to call. */
const PUBLIC: Readonly<Record<StreetKind, readonly string[]>> = {
  pothole: ['size', 'on', 'cover', 'dangerous'],
  'fly-tip': ['size', 'what', 'dangerous', 'by'],
  'street-light': ['column', 'fault', 'dangerous'],
  'dog-fouling': ['what'],
  'abandoned-vehicle': ['vehicle', 'looks', 'since', 'dangerous'],
};

const Follow = z.object({ reference: z.string() });

/** Adds the person to a case that is open. One that was closed meanwhile is not: they report it anew. */
export const followReport =
  ({
    cases,
    followers,
  }: {
    readonly cases: Pick<Cases, 'find'>;
    readonly followers: Pick<Followers, 'add'>;
  }): Transact =>
  async ({ answers, conversation, receivedAt }) => {
    const { reference } = Follow.parse(answers);
    const found = await cases.find(reference);
    if (found === undefined || isOver(found))
      return { ok: false, again: false, undo: ['same', 'alike'], afresh: ['reported'], why: CLOSED };
    await followers.add(reference, conversation, receivedAt);
    return { ok: true, reference };
  };

const CLOSED = {
  en: 'That report was closed just now, so I take yours as a new one.',
  cy: 'Cafodd yr adroddiad hwnnw ei gau nawr, felly cymeraf eich un chi fel un newydd.',
};
