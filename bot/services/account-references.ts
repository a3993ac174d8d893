// The references of people's accounts as the council prints them, read however they are typed. Nothing is looked up here.
import type { Both } from '../model.ts';

export const ACCOUNT_KINDS = ['rent', 'council-tax', 'garage', 'overpayment', 'sundry'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];
/** As it is printed, without spaces: `720418364` for council tax, `RT-1042189` and the like for the others. */
export type AccountReference = { readonly kind: AccountKind; readonly reference: string };

/** `fault` is why in a word: none was found, it has too few or too many digits, its check digit is wrong, or there are several. */
export type ReferenceRead =
  | ({ readonly ok: true } & AccountReference)
  | { readonly ok: false; readonly fault: 'none' | 'length' | 'check' | 'several'; readonly why: Both };

/** The letters that each begins with, and its digits: the last one checks the others. */
export const PRINTED: Readonly<
  Record<AccountKind, { readonly prefix: string; readonly digits: number; readonly example: string }>
> = {
  'council-tax': { prefix: '', digits: 9, example: '720418364' },
  rent: { prefix: 'RT', digits: 7, example: 'RT-1042189' },
  garage: { prefix: 'GR', digits: 7, example: 'GR-1042183' },
  overpayment: { prefix: 'HB', digits: 7, example: 'HB-1042181' },
  sundry: { prefix: 'SD', digits: 7, example: 'SD-1042187' },
};

/**
 * One reference in what somebody typed: spaces, dashes, small letters and other words around it do not matter.
 * @param kind what they were asked for: its letters may then be left out. Another account's reference is read as what it is
 */
export const readReference = (typed: string, kind?: AccountKind): ReferenceRead => {
  const text = typed
    .slice(0, READ_MAX)
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase();
  const { right, wrong, lengths } = candidatesIn(text, kind);
  const [first, ...others] = right;
  if (first !== undefined && others.length === 0) return { ok: true, ...first };
  if (others.length > 0) return { ok: false, fault: 'several', why: SEVERAL };
  const [typo] = wrong;
  if (typo !== undefined) return { ok: false, fault: 'check', why: CHECK };
  const [short] = lengths;
  return short === undefined
    ? { ok: false, fault: 'none', why: kind === undefined ? ENTER : enter(kind) }
    : { ok: false, fault: 'length', why: length(short) };
};

/**
 * The reference of these digits with the one that checks them, modulo 11: a digit that is mistyped, and two that changed places,
 * never check, nor do the letters of another kind. @returns undefined where it would be a ten: such a reference is not given out
 */
export const referenceOf = (kind: AccountKind, serial: string): string | undefined => {
  const { prefix } = PRINTED[kind];
  const characters = Array.from(prefix + serial);
  const sum = characters.reduce((all, each, at) => all + valueOf(each) * (characters.length + 1 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${prefix === '' ? '' : `${prefix}-`}${serial}${check}`;
};

const READ_MAX = 300;
const KIND_OF = new Map(ACCOUNT_KINDS.map((kind) => [PRINTED[kind].prefix, kind]));

/** A is 1. */
const valueOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 64;

type Length = { readonly kind: AccountKind; readonly digits: number };
type Candidates = {
  readonly right: readonly AccountReference[];
  readonly wrong: readonly AccountReference[];
  readonly lengths: readonly Length[];
};

/** O, I and L between digits are the digits that they look like. */
const RUN = '\\d(?:[OIL]|[ .-]{0,2}\\d)*';
const LETTERED = new RegExp(`(?<![A-Z0-9])(R ?T|G ?R|H ?B|S ?D)[ .:#-]{0,3}([OIL]?${RUN})(?![A-Z0-9])`, 'g');
const BARE = new RegExp(`(?<![A-Z0-9])(?:CT[ .:#-]{0,3})?(${RUN})(?![A-Z0-9])`, 'g');
/** So many digits without letters may be meant as a council tax number; more or fewer are something else. */
const NEARLY = [8, 10];
/** Fewer digits are no try at a reference. */
const ANY = 5;

const candidatesIn = (text: string, asked: AccountKind | undefined): Candidates => {
  const lettered = [...text.matchAll(LETTERED)].map(([, prefix = '', run = '']) =>
    inRun(KIND_OF.get(prefix.replace(' ', '')) ?? 'rent', run, true),
  );
  const kinds = [...new Set<AccountKind>([asked ?? 'council-tax', 'council-tax'])];
  const bare = [...text.replace(LETTERED, ' ').matchAll(BARE)].flatMap(([, run = '']) =>
    kinds.map((kind) => inRun(kind, run, kind === asked)),
  );
  const all = [...lettered, ...bare];
  return {
    right: distinct(all.flatMap(({ right }) => right)),
    wrong: all.flatMap(({ wrong }) => wrong),
    lengths: all.flatMap(({ lengths }) => lengths),
  };
};

/** The groups of a run that are as long together as a reference of this kind: a date or a house number may follow it. */
const inRun = (kind: AccountKind, run: string, isMeant: boolean): Candidates => {
  const groups = run.split(/[ .-]+/).map(digitsOf);
  const { digits, prefix } = PRINTED[kind];
  // Behind its letters, a reference begins at once.
  const starts = prefix === '' ? groups.keys() : [0];
  const found = [...starts].flatMap((from) => {
    let joined = '';
    for (const group of groups.slice(from)) if (joined.length < digits) joined += group;
    return joined.length === digits ? [joined] : [];
  });
  const read = found.map((each) => ({
    kind,
    reference: `${prefix === '' ? '' : `${prefix}-`}${each}`,
    isRight: referenceOf(kind, each.slice(0, -1))?.endsWith(each) === true,
  }));
  const typed = groups.join('').length;
  return {
    right: read.filter(({ isRight }) => isRight).map(({ reference }) => ({ kind, reference })),
    wrong: read.filter(({ isRight }) => !isRight).map(({ reference }) => ({ kind, reference })),
    lengths:
      read.length === 0 && ((isMeant && typed >= ANY) || (kind === 'council-tax' && NEARLY.includes(typed)))
        ? [{ kind, digits: typed }]
        : [],
  };
};

const digitsOf = (written: string): string => written.replaceAll('O', '0').replace(/[IL]/g, '1');
const distinct = (all: readonly AccountReference[]): readonly AccountReference[] => [
  ...new Map(all.map((each) => [each.reference, each])).values(),
];

/** What it is called, in the middle of a sentence. */
export const REFERENCE_IS: Readonly<Record<AccountKind, Both>> = {
  'council-tax': { en: 'council tax account number', cy: 'rhif cyfrif treth y cyngor' },
  rent: { en: 'rent reference', cy: 'cyfeirnod rhent' },
  garage: { en: 'garage rent reference', cy: 'cyfeirnod rhent garej' },
  overpayment: { en: 'overpayment reference', cy: 'cyfeirnod gordaliad' },
  sundry: { en: 'invoice reference', cy: 'cyfeirnod anfoneb' },
};
const ENTER: Both = {
  en: `Enter the reference from your bill or letter. For rent it is like ${PRINTED.rent.example}, for council tax like ${PRINTED['council-tax'].example}.`,
  cy: `Rhowch y cyfeirnod sydd ar eich bil neu lythyr. Mae un rhent fel ${PRINTED.rent.example}, ac un treth y cyngor fel ${PRINTED['council-tax'].example}.`,
};
const enter = (kind: AccountKind): Both => ({
  en: `Enter your ${REFERENCE_IS[kind].en}, like ${PRINTED[kind].example}. It is on your bill or letter.`,
  cy: `Rhowch eich ${REFERENCE_IS[kind].cy}, fel ${PRINTED[kind].example}. Mae ar eich bil neu lythyr.`,
});
const length = ({ kind, digits }: Length): Both => ({
  en: `That has ${digits} digits. Your ${REFERENCE_IS[kind].en} has ${PRINTED[kind].digits}, like ${PRINTED[kind].example}. Check your bill or letter, and enter it again.`,
  cy: `Mae ${digits} digid yn hwnnw. Mae ${PRINTED[kind].digits} yn eich ${REFERENCE_IS[kind].cy}, fel ${PRINTED[kind].example}. Edrychwch ar eich bil neu lythyr, a'i roi eto.`,
});
const CHECK: Both = {
  en: 'I cannot read that as one of our references. A digit may be wrong, or two may have changed places. Check your bill or letter, and enter it again.',
  cy: "Ni allaf ddarllen hwnnw fel un o'n cyfeirnodau ni. Efallai fod un digid yn anghywir, neu fod dau wedi newid lle. Edrychwch ar eich bil neu lythyr, a'i roi eto.",
};
const SEVERAL: Both = {
  en: 'Enter one reference only.',
  cy: 'Rhowch un cyfeirnod yn unig.',
};
