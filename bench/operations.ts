// What a turn costs in DynamoDB operations, counted in the SDK's own middleware while the worker runs on real storage.
import { arrival, FAQ, invocation, message, sqsEvent } from './support/events.ts';
import { report, type Target } from './support/report.ts';
import { conversing, startTable, type Command } from './support/workers.ts';
import type { Event } from '../bot/model.ts';

/** The operations of a turn, by what they are for. */
const KINDS = ['read', 'write', 'mark', 'transcript', 'list', 'case', 'system', 'other'] as const;
type Kind = (typeof KINDS)[number];
type Counts = Partial<Record<Kind, number>>;

type Line = {
  readonly what: string;
  readonly event: Event;
  readonly status: string;
  readonly expected: Counts;
};

/** One turn: read, written on condition before anything is sent, recorded, marked. */
const TURN: Counts = { read: 1, write: 1, mark: 1, transcript: 1 };
const FIRST: Counts = { ...TURN, list: 1 };
/** What came of it is a turn too, saved in the write that marks the submission done. */
const LOOK_UP: Counts = { ...TURN, write: 2, transcript: 2, system: 1 };
const SUBMISSION: Counts = { read: 1, write: 2, mark: 1, transcript: 2, case: 2 };

const form = (name: string, text: string) => message('form', name, text);
const faq = message('faq', 'two', FAQ);
const send = form('six', 'yes, send it');
const LINES: readonly Line[] = [
  { what: 'first turn: the chat is opened', event: arrival('faq'), status: 'greeted', expected: FIRST },
  { what: 'FAQ', event: faq, status: 'answered', expected: TURN },
  { what: 'the same message again', event: faq, status: 'repeat', expected: { read: 1 } },
  {
    what: 'FAQ as the first message',
    event: message('new', 'one', FAQ),
    status: 'answered',
    expected: FIRST,
  },
  { what: 'form: begun', event: form('one', 'report a pothole'), status: 'asked', expected: FIRST },
  {
    what: 'form: an answer that is looked up',
    event: form('two', 'Station Road'),
    status: 'asked, looking-up',
    expected: LOOK_UP,
  },
  { what: 'form: an unclear answer', event: form('three', 'hmm'), status: 'asked-again', expected: TURN },
  { what: 'form: a question in the middle', event: form('mid', FAQ), status: 'answered', expected: TURN },
  { what: 'form: by number', event: form('four', '1'), status: 'asked', expected: TURN },
  { what: 'form: skipped, and checked', event: form('five', 'skip'), status: 'asked', expected: TURN },
  { what: 'form: submitted', event: send, status: 'submitted, submitting', expected: SUBMISSION },
  { what: 'the same submission again', event: send, status: 'repeat', expected: { read: 1 } },
  { what: 'emergency', event: message('faq', 'gas', 'I can smell gas'), status: 'emergency', expected: TURN },
];

/** By key and body, as the table sees it. A write before delivery holds the lease; the mark has given it back. */
const kindOf = ({ name, input }: Command): Kind => {
  const { Item, Key, ConditionExpression } = input as {
    readonly Item?: Readonly<Record<string, { readonly S?: string }>>;
    readonly Key?: Readonly<Record<string, { readonly S?: string }>>;
    readonly ConditionExpression?: string;
  };
  const pk = (Item ?? Key)?.['pk']?.S ?? '';
  if (name === 'GetItem' && pk.startsWith('storage#')) return 'read';
  // Streets are looked up by their names, several at once.
  if (name === 'BatchGetItem') return 'system';
  if (name !== 'PutItem') return 'other';
  if (pk.startsWith('transcript#')) return 'transcript';
  if (pk.startsWith('transcripts#')) return 'list';
  if (pk.startsWith('case#') || pk.startsWith('cases-of#')) return 'case';
  // A write of the record without a condition would be the fault that all this is to prevent.
  if (!pk.startsWith('storage#') || ConditionExpression === undefined) return 'other';
  const { outbox } = JSON.parse(Item?.['body']?.S ?? '{}') as { readonly outbox?: readonly unknown[] };
  return outbox?.length === 0 ? 'mark' : 'write';
};

const countsOf = (commands: readonly Command[]): Counts => {
  const counts: Counts = {};
  for (const command of commands) {
    const kind = kindOf(command);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

const table = await startTable();
let commands: Command[] = [];
let statuses: string[] = [];
const handle = conversing(table, {
  onCommand: (command) => commands.push(command),
  onTurn: ({ status }) => statuses.push(status),
});

const measured: { line: Line; counts: Counts; status: string }[] = [];
for (const line of LINES) {
  [commands, statuses] = [[], []];
  const { batchItemFailures } = await handle(sqsEvent([line.event]), invocation());
  const status = batchItemFailures.length > 0 ? 'failed' : statuses.join(', ');
  measured.push({ line, counts: countsOf(commands), status });
}
await table.close();

const sum = (counts: Counts) => Object.values(counts).reduce((all, count) => all + count, 0);
const inWords = (counts: Counts) =>
  KINDS.flatMap((kind) => (counts[kind] === undefined ? [] : [`${counts[kind]} ${kind}`])).join(', ');
report({
  name: 'operations',
  about:
    'DynamoDB operations of a turn, counted in the middleware of an SDK client while the worker runs on dynalite. "write" is the conditional write before delivery, "mark" the one after, "transcript" the turn\'s item, "list" the entry that a first turn makes, "case" those of a submission, its listing one of them, "system" what is asked of the council’s systems.',
  tables: [
    {
      caption: 'Operations:',
      head: ['turn', 'came to', ...KINDS, 'in all'],
      rows: measured.map(({ line, counts, status }) => [
        line.what,
        status,
        ...KINDS.map((kind) => String(counts[kind] ?? '')),
        String(sum(counts)),
      ]),
    },
  ],
  targets: measured.map(({ line, counts, status }): Target => {
    const met = inWords(counts) === inWords(line.expected) && status === line.status;
    return {
      what: line.what,
      aim: inWords(line.expected),
      found: met ? 'as it should be' : `${status}: ${inWords(counts)}`,
      met,
    };
  }),
  figures: measured.map(({ line, counts, status }) => ({ turn: line.what, status, counts })),
});
