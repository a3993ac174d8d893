// All that is kept of one person as one document: for them to read (UK GDPR, Article 15) and for machines (Article 20).
import { kindOf, type Names, type Row } from './about.ts';
import { PHOTO_DAYS } from '../aws/kept-days.ts';
import { BASES } from './bases.ts';
import { heldOf, type Held, type HeldPorts } from './held.ts';
import { HEADINGS, type Heading } from './kind.ts';
import { KINDS } from './kinds.ts';
import { shownOf } from './shown.ts';
import type { Who } from './who.ts';

export type ExportPorts = HeldPorts & { readonly clock: () => Date };

export type Exported = {
  readonly format: 'porth-person/1';
  readonly made: string;
  readonly of: Who;
  readonly parts: readonly Part[];
  readonly photos: readonly {
    readonly file: string;
    /** In the bucket. */
    readonly path: string;
    readonly conversation: string;
    readonly size: number;
    readonly at: string;
  }[];
  /** What there may be of them elsewhere, or is not shown, and why. */
  readonly notHere: readonly string[];
  /** For whoever sends it, who takes this out. */
  readonly readFirst: readonly string[];
};
export type Part = {
  readonly heading: string;
  readonly records: readonly {
    readonly what: string;
    readonly why: string;
    readonly basis: string;
    readonly keptFor: string;
    readonly items: readonly unknown[];
  }[];
};

export const exportOf = async ({ table, files, clock }: ExportPorts, who: Who): Promise<Exported> => {
  const { names, rows, photos } = await heldOf({ table, files }, who);
  return {
    format: 'porth-person/1',
    made: clock().toISOString(),
    of: who,
    parts: (Object.keys(HEADINGS) as Heading[]).map((heading) => partOf(heading, rows, names)),
    photos: onceEach(photos),
    notHere: NOT_HERE,
    readFirst: READ_FIRST,
  };
};

/** A photo that is kept as evidence lies in two folders: what was sent stands first, and says when. */
const onceEach = (photos: Held['photos']): Exported['photos'] => [
  ...new Map(photos.toReversed().map((photo) => [photo.path.split('/').slice(1).join('/'), photo])).values(),
];

const partOf = (heading: Heading, rows: readonly Row[], names: Names): Part => ({
  heading: HEADINGS[heading],
  records: KINDS.filter((kind) => kind.heading === heading).flatMap((kind) => {
    const theirs = rows.filter((row) => kindOf(row) === kind);
    const items = theirs.flatMap((row) => shownOf(kind, row, names) ?? []);
    if (items.length === 0) return [];
    const { what, why, basis, days, from } = kind;
    const keptFor = days === undefined ? 'as long as it is needed' : `${days} days from ${from ?? 'then'}`;
    return [{ what, why, basis: basis === undefined ? '' : BASES[basis], keptFor, items }];
  }),
});

const NOT_HERE: readonly string[] = [
  'Codes, links, keys and what was typed to show who you are: the first open doors, and the last is not kept.',
  'Counts under hashes, by which nobody can be found: tries at guessing, and uses of the web chat by an address. They run out within days.',
  'What the council’s own systems hold: council tax, rent and housing accounts, repairs, payments at GOV.UK Pay. Ask the council for those.',
  'What Meta (Messenger, WhatsApp) and the networks that carry texts keep for themselves. Ask them.',
  `Photos whose ${PHOTO_DAYS} days are over: they are gone, but for those of a repair or a danger.`,
];

const READ_FIRST: readonly string[] = [
  'Is it the right person? Have you seen that by something that only they have?',
  'Other people: names, numbers, photos and words of or about somebody else. Take them out, unless they agree or it is reasonable without.',
  'What was said before the conversation was shown to be theirs (“since”, under what they chose): a phone or a number may have had another owner.',
  'Notes of our staff: facts about the person stay; what would put somebody in danger, or a police or safeguarding matter, goes to your data protection officer first.',
  'Abuse, self-harm, a child at risk: somebody may read over their shoulder. Ask how it is safe to send it.',
];
