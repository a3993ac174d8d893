// What an erasure comes to, record by record, in words: what goes, what is emptied, what stays, and why.
import type { ErasePlan } from '../lambdas/records/erase.ts';
import type { Planned } from '../lambdas/records/plan.ts';

export const planLines = ({ who, planned, photos }: ErasePlan, tense: 'would' | 'was'): readonly string[] => {
  const deleted = planned.filter(({ does }) => does === 'delete');
  const changed = planned.filter(({ does }) => does === 'empty' || does === 'event');
  const kept = planned.filter(({ does }) => does === 'keep');
  const [goes, stays] = [
    namesOf(photos.filter(({ does }) => does === 'delete')),
    namesOf(photos.filter(({ does }) => does === 'keep')),
  ];
  const verb = (one: string) =>
    tense === 'would' ? `Would be ${one}` : one.slice(0, 1).toUpperCase() + one.slice(1);
  return [
    `${who.conversations.length} conversations: ${who.conversations.join(', ') || 'none'}`,
    ...(who.persons.length === 0 ? [] : [`Person: ${who.persons.join(', ')}`]),
    '',
    `${verb('deleted')}:`,
    ...grouped(deleted),
    ...(goes.length === 0 ? [] : [`  ${goes.length} photos`]),
    '',
    `${verb('emptied')} of what is theirs, because the law has the rest kept:`,
    ...grouped(changed),
    '',
    `${verb('kept')}:`,
    ...(kept.length === 0 && stays.length > 0 ? [] : grouped(kept)),
    ...stays.map((name) => `  a photo of a request that is kept: ${name}`),
  ];
};

/** What is evidence lies in two folders, and is one photo. */
const namesOf = (photos: ErasePlan['photos']): readonly string[] => [
  ...new Set(photos.map(({ path }) => path.split('/').at(-1) ?? path)),
];

const grouped = (all: readonly Planned[]): readonly string[] => {
  const groups = Map.groupBy(all, (each) => `${each.kind.what}${becauseOf(each)}`);
  const lines = [...groups].map(([words, each]) => {
    const names = each.flatMap(nameOf);
    return `  ${each.length} × ${words}${names.length === 0 ? '' : ` [${[...new Set(names)].join(', ')}]`}`;
  });
  return lines.length === 0 ? ['  nothing'] : lines;
};

const becauseOf = (each: Planned): string =>
  each.does === 'keep' || each.does === 'empty'
    ? `: ${each.because}`
    : each.does === 'event'
      ? `: ${each.kind.because ?? ''}`
      : '';

/** References that people know them by. */
const nameOf = ({ row: { pk } }: Planned): readonly string[] =>
  /^(?:case|appointment|promise|payment-reference)#/.test(pk) ? [pk.split('#')[1] ?? ''] : [];
