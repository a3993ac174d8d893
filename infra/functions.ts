// What each function is given, and why so much: its memory, its time, what it reads and writes. Least privilege is one line here.
import type { FunctionName } from './bundle.ts';

/** What is granted and told in its settings at once, see constructs/function.ts. */
export type Need =
  /** The stage's secret, whose values become settings when a function starts. */
  | 'secrets'
  | 'publicUrl'
  | 'streamUrl'
  /** How a call that came through the front door is known. */
  | 'edge'
  | 'queue'
  /** Whether the queue answers, for `GET /health`. */
  | 'queueHealth'
  | 'safetyQueue'
  /** Where notes of messages wait for minutes; and for who looks at them, whether anything waits in the one queue. */
  | 'lateQueue'
  | 'lateNotes'
  | 'deadLetters'
  | 'putPhotos'
  | 'getPhotos'
  /** Pushing to sockets, and closing them. */
  | 'sockets'
  | 'lex'
  /** Sending texts by AWS. */
  | 'texts'
  | 'signIn';

/** Of the one table. `Query` is of its indexes, too. */
export type TableAction =
  'BatchGetItem' | 'BatchWriteItem' | 'DeleteItem' | 'GetItem' | 'PutItem' | 'Query' | 'UpdateItem';

export type FunctionSpec = {
  /** MB. Lambda gives power with memory: 1,769 MB is one core. https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
  readonly memory: number;
  readonly seconds: number;
  readonly table: readonly TableAction[];
  readonly needs: readonly Need[];
};

const ALL: readonly TableAction[] = [
  'BatchGetItem',
  'BatchWriteItem',
  'DeleteItem',
  'GetItem',
  'PutItem',
  'Query',
  'UpdateItem',
];

/** What each does to the table is what its code comes to: test/infra/wiring.test.ts holds the two together. */
const but = (...none: readonly TableAction[]): readonly TableAction[] =>
  ALL.filter((action) => !none.includes(action));

export const SPECS: Readonly<Record<FunctionName, FunctionSpec>> = {
  // Verifies and enqueues. Meta waits 5 s before it counts a webhook as failed; a call of the queue takes 5 s with its retry.
  receive: {
    memory: 512,
    seconds: 10,
    table: but('DeleteItem'),
    needs: ['secrets', 'publicUrl', 'queue', 'safetyQueue', 'lateQueue'],
  },
  // As `receive`, and files of 4 MB pass through, as text of 6 MB.
  webchat: {
    memory: 768,
    seconds: 10,
    table: but('BatchWriteItem'),
    needs: [
      'secrets',
      'publicUrl',
      'streamUrl',
      'edge',
      'queue',
      'queueHealth',
      'safetyQueue',
      'putPhotos',
      'getPhotos',
      // An agent sees that somebody is typing.
      'sockets',
    ],
  },
  // A batch is worked on for 10 s, of which a delivery may take 5. It holds the model of the recogniser, and somebody waits: most of a core.
  converse: {
    memory: 1_536,
    seconds: 10,
    table: ALL,
    needs: [
      'secrets',
      'publicUrl',
      'queue',
      'deadLetters',
      'putPhotos',
      // Those of a hazard are copied.
      'getPhotos',
      'sockets',
      'lex',
      'texts',
    ],
  },
  // The line of a danger waits for nothing: a whole core, and a call of a provider (4 s) twice.
  safety: {
    memory: 1_769,
    seconds: 10,
    table: ALL,
    needs: ['secrets', 'publicUrl', 'sockets', 'texts'],
  },
  // Checks one signature, and enqueues one event or keeps one agent's socket.
  stream: {
    memory: 256,
    seconds: 10,
    table: ['DeleteItem', 'PutItem', 'Query'],
    needs: ['secrets', 'queue'],
  },
  // Done before the next minute's; passing street problems on takes the most of it.
  tick: {
    memory: 512,
    seconds: 50,
    table: but('BatchGetItem', 'BatchWriteItem'),
    needs: ['secrets', 'publicUrl', 'queue'],
  },
  // As `receive`, called by SNS, which tries again.
  sms: {
    memory: 512,
    seconds: 10,
    table: but('DeleteItem', 'PutItem'),
    needs: ['secrets', 'queue', 'safetyQueue', 'lateQueue'],
  },
  // Draws maps, takes photos, and asks GOV.UK Pay (5 s) while somebody waits at a page.
  pages: {
    memory: 768,
    seconds: 15,
    table: but('BatchWriteItem'),
    needs: ['secrets', 'publicUrl', 'edge', 'queue', 'safetyQueue', 'putPhotos'],
  },
  // Reads whole conversations for agents, and pushes to their sockets.
  desk: {
    memory: 768,
    seconds: 15,
    table: ALL,
    needs: ['secrets', 'publicUrl', 'streamUrl', 'signIn', 'queue', 'putPhotos', 'sockets'],
  },
  // Looks whether a message was answered; mostly it was. A call of a provider (4 s) once.
  late: {
    memory: 512,
    seconds: 10,
    table: ['GetItem'],
    needs: ['secrets', 'publicUrl', 'lateNotes', 'texts'],
  },
  // One of the public: it may do nothing but write its log. Two answers are waited for, 20 s each at most.
  canary: {
    memory: 256,
    seconds: 60,
    table: [],
    needs: ['publicUrl'],
  },
};
