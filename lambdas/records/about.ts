// Which records are about somebody. Ids of conversations cannot be guessed, so that one that stands in a record says whose it is.
import { digest } from '../../bot/digest.ts';
import type { RecordKind } from './kind.ts';
import { KINDS } from './kinds.ts';

/** An item of the table, in plain values. */
export type Row = {
  readonly pk: string;
  readonly sk: string;
  readonly values: Readonly<Record<string, unknown>>;
};

/** All that names one person in the table. `conversations`: what stands in their place where they were erased is among them. */
export type Names = {
  readonly conversations: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Of their requests, visits and promises, and what their visits' times are taken under. */
  readonly references: ReadonlySet<string>;
  /** Keys that are digests of what they said, and when. */
  readonly said: ReadonlySet<string>;
};

export const kindOf = ({ pk, sk }: Pick<Row, 'pk' | 'sk'>): RecordKind | undefined =>
  KINDS.find(
    (kind) =>
      (kind.pk.endsWith('/') ? pk.startsWith(kind.pk) : pk === kind.pk || pk.startsWith(`${kind.pk}#`)) &&
      (kind.sk === undefined || sk.startsWith(kind.sk)),
  );

/** What a row keeps as JSON; nothing where it keeps none. */
export const bodyOf = ({ values: { body } }: Pick<Row, 'values'>): Readonly<Record<string, unknown>> => {
  if (typeof body !== 'string') return {};
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
};

export const isAbout = (kind: RecordKind, row: Row, names: Names): boolean => {
  switch (kind.found) {
    case 'key':
      return partsOf(row).some((part) => names.conversations.has(part));
    case 'inside':
      return conversationsIn(row).some((each) => names.conversations.has(each));
    case 'reference':
      return (
        [...partsOf(row), ...referencesIn(row)].some((part) => names.references.has(part)) ||
        names.conversations.has(textOf(row.values['holder']))
      );
    case 'said':
      return names.said.has(row.sk.slice(row.sk.indexOf('#') + 1));
    case 'person':
      return partsOf(row).some((part) => names.persons.has(part));
    case 'hash':
    case 'none':
      return false;
    default:
      return kind.found satisfies never;
  }
};

/** The names in its keys. */
const partsOf = ({ pk, sk }: Pick<Row, 'pk' | 'sk'>): readonly string[] => [
  ...pk.split(/[#/]/).map(decoded),
  ...sk.split(/[#/]/).map(decoded),
];

/** As `keyOf` writes them; what is no such writing is itself. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const conversationsIn = (row: Row): readonly string[] => {
  const { conversation, of } = row.values;
  const body = bodyOf(row);
  const incident = body['incident'] as { readonly conversation?: unknown } | undefined;
  const promises = (body['promises'] ?? []) as readonly { readonly conversation?: unknown }[];
  return [
    conversation,
    of,
    body['conversation'],
    typeof incident === 'object' ? incident.conversation : undefined,
    ...promises.map((each) => each.conversation),
  ].filter((each) => typeof each === 'string');
};

const referencesIn = (row: Row): readonly string[] => {
  const body = bodyOf(row);
  const report = body['report'] as { readonly reference?: unknown } | undefined;
  return [row.values['by'], body['reference'], report?.reference].filter((each) => typeof each === 'string');
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * What stands for a conversation in what is kept of whoever was erased: the same for all of it, so that it can be told apart and found
 * again by whoever has the id. Nothing leads back from it.
 */
export const nobody = (conversation: string): string =>
  conversation.startsWith('erased-') ? conversation : `erased-${digest(['erased', conversation])}`;
