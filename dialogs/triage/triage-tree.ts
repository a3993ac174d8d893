// The trees of the triage: what comes of their leaves. A severity is filed as soon as it is known; where it is and a number are asked then.
import type { Dialog, Field, Hazard, Json, Kept, Outcome } from '../../bot/model.ts';
import type { YesNo } from '../../bot/understanding/yes-no.ts';
import { welsh } from '../../bot/styles/welsh.ts';
import { joined, treeWith, type Ending, type Given, type Told, type Tree } from '../../bot/styles/tree.ts';
import type { Reached } from '../../bot/styles/tree-nodes.ts';
import type { Both } from '../../bot/model.ts';
import { answered, type Hears } from './answered.ts';
import { extraCare } from '../forms/extra-care.ts';
import { ITEMS, type Prescribed } from '../law/right-to-repair.ts';
import { rowOf, treeId } from './rows.ts';
import { careTold, isFiled, isPaged, least, severityOf, type Graded } from './severity.ts';
import { placeOf, whereabouts, whereaboutsInWelsh, type Asks } from './whereabouts.ts';

/** Whose rota is paged. */
export type Team = 'housing' | 'highways' | 'cleansing' | 'building-control' | 'duty-team' | 'homeless';

type Unprescribed =
  | 'alarm'
  | 'co-alarm'
  | 'smoke-alarm'
  | 'damp'
  | 'keys'
  | 'lift'
  | 'lift-trapped'
  | 'structure'
  | 'toilet-other';

/** It is decided: how bad it is, and what is said and done. */
export type Decided = Graded & {
  /** What to do now, said before anything more is asked. */
  readonly says: Both;
  /** Said in its place where it can wait for a visit. */
  readonly later?: Both;
  /** What failed: as the right to repair names it, or else what it says nothing of. */
  readonly item?: Prescribed | Unprescribed;
  /** What the law calls it where a hazard is an emergency, or significant. */
  readonly hazardous?: 'emergency' | 'significant';
  /** The home unless it says otherwise. */
  readonly asks?: Asks;
  /** A person is to speak with them: of which team. */
  readonly person?: Team;
  /** Whose rota is paged where it is S0 or S1; the housing one unless it says otherwise, none where somebody else comes. */
  readonly page?: Team | 'none';
  readonly quiet?: true;
  /** A repair that can wait for a visit goes on in the form, where a time is chosen. */
  readonly form?: { readonly room?: string; readonly item?: string; readonly problem?: string };
  /** Others see to it, or it is said and no more is asked. */
  readonly tell?: true;
  /** Nothing of it is for the landlord to mend: what was filed before that was known is over. */
  readonly notOurs?: true;
};
export type TriageLeaf =
  /** The line of a danger, then nothing until they say that they are safe; then this row, with these answers. */
  | { readonly line: string; readonly then: string; readonly answers: readonly (readonly [string, Json])[] }
  /** Another row. */
  | { readonly row: string }
  | Decided;

export const isDecided = (leaf: TriageLeaf): leaf is Decided => 'severity' in leaf;

const ends = ({ id, leaf }: Reached<TriageLeaf>, told: Told): Ending => {
  if ('line' in leaf)
    return {
      outcome: () => ({
        kind: 'safety',
        category: leaf.line,
        then: { form: treeId(leaf.then), answers: leaf.answers },
      }),
    };
  if ('row' in leaf) return { outcome: () => withNote({ kind: 'form', form: treeId(leaf.row) }, told.note) };
  return decided(id, leaf, told);
};

const withNote = (outcome: Outcome & { readonly kind: 'form' }, note: Both | undefined): Outcome =>
  note === undefined ? outcome : { ...outcome, says: note };

const decided = (id: string, leaf: Decided, told: Told): Ending => {
  const severity = severityOf(leaf, told.answers, told.now);
  const own = isFiled(severity) ? leaf.says : (leaf.later ?? leaf.says);
  const says = joined(told.note, own) ?? own;
  if (leaf.form !== undefined && !isFiled(severity)) {
    const answers = formAnswers(leaf.form, told);
    return {
      outcome: () => ({ kind: 'form', form: 'report-repair', says, answers }),
      waits: (known, got) => (isOfLaw(leaf) ? waiting(reportOf(id, leaf, told, known, got)) : undefined),
    };
  }
  const withCare = isFiled(severity) && severity !== 'S0' && leaf.asks === undefined;
  const parts =
    leaf.tell === true ? [] : whereabouts(leaf.asks ?? 'home', withCare && !('care' in told.answers));
  const report = (known: Given, got: Given) => reportOf(id, leaf, told, known, got);
  return {
    says,
    parts,
    outcome: (known, got) =>
      leaf.tell === true
        ? { kind: 'tell', text: () => says }
        : {
            kind: 'submit',
            transaction: TRANSACTION,
            // Asked and left out is not said, and that counts as yes.
            answers: { ...(withCare ? { care: 'unsaid' } : {}), ...report(known, got) },
            unchecked: true,
          },
    hazard: (known, got) => (isFiled(severity) ? hazardOf(report(known, got)) : undefined),
    waits: (known, got) => {
      if (leaf.notOurs === true)
        return { ...waiting({ ...report(known, got), over: 'not-ours' }), unfiles: true };
      return isFiled(severity) || !isOfLaw(leaf) ? undefined : waiting(report(known, got));
    },
  };
};

const TRANSACTION = 'incidents.report';
const hazardOf = (answers: Hazard['answers']): Hazard => ({ transaction: TRANSACTION, answers, grows: true });

/** It has a time in law, though it can wait for a visit: it runs from when the landlord was told. */
const isOfLaw = ({ item, hazardous }: Decided): boolean =>
  hazardous !== undefined || ITEMS.some((each) => each === item);
const waiting = (answers: Hazard['answers']): Hazard => hazardOf({ ...answers, pages: 'none' });

/** Nothing of who lives there but whether somebody needs extra care. */
const reportOf = (
  id: string,
  leaf: Decided,
  { tree, answers, now }: Told,
  known: Given,
  got: Given,
): Readonly<Record<string, Json>> => {
  const severity = severityOf(leaf, answers, now);
  const { care = known['care'], ...plain } = answers;
  const wasAsked = 'care' in answers || 'care' in known;
  const isEmergency = leaf.hazardous === 'significant' && severity === 'S1';
  const hazardous = isEmergency ? 'emergency' : leaf.hazardous;
  return {
    row: rowOf(tree),
    severity,
    rule: `${rowOf(tree)}/${id}`,
    ...(leaf.item === undefined ? {} : { item: leaf.item }),
    ...(hazardous === undefined ? {} : { hazardous }),
    ...(wasAsked ? { care: careTold(care) } : {}),
    ...placeOf(known, got),
    ...(isPaged(severity) && leaf.page !== 'none' ? { pages: leaf.page ?? 'housing' } : {}),
    ...(leaf.person === undefined ? {} : { person: leaf.person }),
    ...(leaf.quiet === true ? { quiet: true } : {}),
    ...(Object.keys(plain).length === 0 ? {} : { answers: plain }),
  };
};

/**
 * Before a leaf is reached: whatever they go on to say, it is as bad as the least of those that are still before them. While it may
 * turn out to be nothing of the landlord's, nobody is paged for it.
 */
const soFar = (ahead: readonly Reached<TriageLeaf>[], told: Told): Kept => {
  const leaves = ahead.filter(({ leaf }) => !('line' in leaf));
  const decided = leaves.flatMap(({ id, leaf }) => (isDecided(leaf) ? [{ id, leaf }] : []));
  const all = decided.filter(({ leaf }) => leaf.notOurs !== true);
  if (all.length === 0 || decided.length < leaves.length) return {};
  const known = (leaf: Decided) => severityOf(leaf, told.answers, told.now);
  const severity = least(all.map(({ leaf }) => known(leaf)));
  const some = all.find(({ leaf }) => known(leaf) === severity);
  if (some === undefined) return {};
  const { rule: _, item, answers: __, ...rest } = reportOf(some.id, some.leaf, told, {}, {});
  const report = { ...rest, rule: `${rowOf(told.tree)}/…` };
  // What failed is known where it is the same, whatever they go on to say.
  const isSure = item !== undefined && all.every(({ leaf }) => leaf.item === item);
  const sure = isSure ? { item } : {};
  const mayBeOthers = all.length < decided.length;
  if (mayBeOthers && all.every(({ leaf }) => isOfLaw(leaf)))
    return { waits: waiting({ ...report, ...sure, severity: isPaged(severity) ? 'S2' : severity }) };
  if (mayBeOthers) return {};
  if (isFiled(severity)) return { hazard: hazardOf({ ...report, ...sure }) };
  return all.every(({ leaf }) => isOfLaw(leaf))
    ? { waits: waiting({ ...report, ...(item === undefined ? {} : { item }) }) }
    : {};
};

const formAnswers = (
  { room, item, problem }: NonNullable<Decided['form']>,
  { answers: { care } }: Told,
): readonly (readonly [string, Json])[] => [
  ['danger', 'none'],
  ...(room === undefined ? [] : [['room', room] as const]),
  ...(item === undefined ? [] : [['item', item] as const]),
  ...(problem === undefined ? [] : [['problem', problem] as const]),
  ...(care === undefined ? [] : [['care', care ?? ['unsaid']] as const]),
];

export const triage = treeWith<TriageLeaf>({ ends, soFar, level: 1 });

/**
 * Whoever says neither is taken at the worse.
 * @param more.calm the answer that means no danger, where it is not the one that leads elsewhere than `unclear`
 */
export const yesNo = <
  const Y extends string,
  const N extends string,
  const U extends string,
  M extends object = object,
>(
  ask: string,
  label: string,
  {
    yes,
    no,
    unclear,
    note,
    hears,
    calm = calmOf(yes, no, unclear),
    ...more
  }: { yes: Y; no: N; unclear: U; note?: Both; hears?: Hears; calm?: YesNo } & M,
) =>
  ({
    ask,
    label,
    unclear,
    to: {
      yes: note === undefined ? (['Yes', yes] as const) : (['Yes', yes, note] as const),
      no: ['No', no] as const,
    },
    reads: answered(calm, hears) as (text: string) => string | undefined,
    ...more,
  }) as const;

const calmOf = (yes: string, no: string, unclear: string): YesNo | undefined => {
  if (yes === no) return undefined;
  return unclear === yes ? 'no' : unclear === no ? 'yes' : undefined;
};

/** The one question who lives there, with what stands for all its answers. */
export const whoLivesThere = <const T extends string, const B extends string = T>(
  then: T,
  by: readonly (readonly [question: string, answer: string, node: B])[] = [],
) =>
  ({
    by,
    field: extraCare as Field,
    then,
    such: { somebody: ['young'], nobody: ['none'], unsaid: ['unsaid'] },
    optional: true,
    shared: true,
  }) as const;

/** Its Welsh, with that of what is asked behind the leaves. */
export const treeInWelsh = <W extends object>(
  tree: Tree<W, TriageLeaf>,
  title: string,
  words: NoInfer<W>,
): Dialog & { readonly draft: boolean } =>
  welsh<W, TriageLeaf>(tree, title, { ...whereaboutsInWelsh, ...words }, { draft: true });
