// Canaries: whatever the council keeps of people, filled with words that stand nowhere else, each with who may see it.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import type { AccountRecord, Entered } from '../../bot/services/account-records.ts';
import type { Appointment } from '../../bot/services/appointments.ts';
import type { Case } from '../../bot/services/cases.ts';
import { accountItems, entryItem } from '../../lambdas/aws/dynamodb-accounts.ts';
import { addressItems } from '../../lambdas/aws/dynamodb-addresses.ts';
import { dynamoDbAppointments } from '../../lambdas/aws/dynamodb-appointments.ts';
import { caseItem } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbPersons } from '../../lambdas/aws/dynamodb-persons.ts';
import { keyOf, s, type Item } from '../../lambdas/aws/table.ts';

/** From this level on it may be said; 9 is nobody's but a person's. */
export type Canary = { readonly word: string; readonly from: 1 | 2 | 3 | 9 };

const ACCOUNT = 'canary-account-id';
const PERSON = 'canary-person-id';
/** Another conversation of the same person, and one of a stranger. */
const THEIRS = 'canary-their-other-conversation';
const STRANGER = 'canary-conversation-of-a-stranger';
/** When all of it came to be. */
export const PLANTED_AT = '2026-09-20T09:00:00.000Z';
/** Written by staff, of whoever sent what this conversation follows. */
export const STRANGERS_REASON = 'canary-reason-of-a-stranger';

/** As it is shown: of the balance, the last payment and what is charged. */
const MONEY = ['£4,391.13', '£613.37', '£58.41'];
const NEVER = [
  ACCOUNT,
  PERSON,
  THEIRS,
  STRANGER,
  'RT-9137731',
  'Canarysurname',
  '1971-03-09',
  'March 1971',
  '900873',
  '***873',
  'canary-mail',
  'canary-receipt',
  'NM7 9ZZ',
  'NM8 9ZZ',
  'canary-entry',
  'canary-contact',
  'canary-answer',
  'canary-address',
  '990000077777',
  'canary-key',
  'canary-speaking',
  'canary-work',
  'canary-why-of-a-visit',
  'canary-about-of-a-stranger',
  STRANGERS_REASON,
  'H-666003',
  'R-666004',
];

/** What this conversation may see, of its own and of others'. */
export const canariesOf = (own: Own): readonly Canary[] => [
  ...NEVER.map((word) => ({ word, from: 9 as const })),
  ...MONEY.map((word) => ({ word, from: 3 as const })),
  { word: own.elsewhere, from: 2 },
  { word: own.reference, from: 1 },
  { word: own.visit, from: 1 },
  { word: own.about, from: 1 },
  { word: own.followed, from: 1 },
  { word: own.reason, from: 1 },
];

export type Own = {
  readonly account: string;
  readonly person: string;
  readonly reference: string;
  readonly visit: string;
  readonly about: string;
  /** Why it stands so, to be told with its news. */
  readonly reason: string;
  /** Sent from another conversation of the same person. */
  readonly elsewhere: string;
  /** Sent by a stranger, and to be followed by this conversation. */
  readonly followed: string;
};

const ANSWERS = Object.fromEntries(
  ['name', 'phone', 'email', 'description', 'what', 'notes', 'where', 'amount', 'health'].map((id) => [
    id,
    `canary-answer-${id}`,
  ]),
);

const caseOf = (reference: string, conversation: string, more: Partial<Case> = {}): Case => ({
  reference,
  conversation,
  key: `canary-key-${reference}`,
  transaction: 'highways.pothole',
  answers: { ...ANSWERS, address: '990000077777', postcode: 'NM8 9ZZ' },
  speakingFor: 'canary-speaking',
  workId: 'canary-work',
  receivedAt: PLANTED_AT,
  updatedAt: PLANTED_AT,
  status: 'checked',
  ...more,
});

const visitOf = (reference: string, conversation: string, about: string): Appointment => ({
  reference,
  conversation,
  kind: 'repair',
  about,
  slot: { id: 'general/2026-12-21/08:00', date: '2026-12-21', from: '08:00', to: '12:00' },
  status: 'booked',
  moves: 0,
  takenBy: 'canary-key',
  reason: 'canary-why-of-a-visit',
  postcode: 'NM8 9ZZ',
  bookedAt: PLANTED_AT,
});

export const recordOf = ({ account, person }: Pick<Own, 'account' | 'person'>): AccountRecord => ({
  account,
  kind: 'rent',
  reference: 'RT-9137731',
  postcode: 'NM7 9ZZ',
  people: [{ person, surname: 'Canarysurname', born: '1971-03-09' }],
  contacts: [
    {
      id: 'canary-contact-1',
      person,
      kind: 'phone',
      value: '+447700900873',
      since: '2020-01-01T00:00:00.000Z',
    },
    {
      id: 'canary-contact-2',
      person,
      kind: 'email',
      value: 'canary-mail@example.org',
      since: '2020-01-01T00:00:00.000Z',
    },
  ],
  stage: 'reminder',
  holds: [],
  regular: { amount: 5_841, every: 'week', first: '2026-01-05' },
});
const words = { en: 'canary-entry', cy: 'canary-entry' };
const entries: readonly Entered[] = [
  { id: 'canary-key-1', at: '2026-01-05T00:00:00.000Z', kind: 'charge', amount: 500_450, words },
  { id: 'canary-key-2', at: '2026-09-01T00:00:00.000Z', kind: 'credit', amount: 61_337, words },
];

/** Of the council, once. */
export const plant = async (client: DynamoDBClient, tableName: string): Promise<void> => {
  await write(client, tableName, [
    ...addressItems('NM8 9ZZ', [{ uprn: '990000077777', line: '1 canary-address-line' }]),
    ...casesAs([
      // The first of each is asked after by its reference: whoever types it may be shown it again, and nothing more.
      caseOf('H-666001', STRANGER, { reason: STRANGERS_REASON }),
      caseOf('H-666003', STRANGER),
    ]),
  ]);
  const appointments = dynamoDbAppointments(client, tableName, {
    closures: [],
    clock: () => new Date(PLANTED_AT),
  });
  for (const reference of ['R-666002', 'R-666004'])
    await appointments.make(visitOf(reference, STRANGER, 'canary-about-of-a-stranger'));
};

let planted = 0;
/** Of one conversation, which asks. */
export const plantOwn = async (
  client: DynamoDBClient,
  tableName: string,
  conversation: string,
): Promise<Own> => {
  const n = String(++planted).padStart(3, '0');
  const own: Own = {
    account: `${ACCOUNT}-${n}`,
    person: `${PERSON}-${n}`,
    reference: `H-555${n}`,
    visit: `R-556${n}`,
    about: `Canary about their own-${n}`,
    reason: `canary-why-${n}`,
    elsewhere: `H-777${n}`,
    followed: `H-888${n}`,
  };
  const theirs = `${THEIRS}-${n}`;
  const cases = [
    caseOf(own.reference, conversation),
    caseOf(own.elsewhere, theirs),
    caseOf(own.followed, STRANGER),
  ];
  await write(client, tableName, [
    ...casesAs(cases),
    ...accountItems(recordOf(own)),
    ...entries.map((entry) => entryItem(own.account, entry)),
  ]);
  const appointments = dynamoDbAppointments(client, tableName, {
    closures: [],
    clock: () => new Date(PLANTED_AT),
  });
  await appointments.make(visitOf(own.visit, conversation, own.about));
  const persons = dynamoDbPersons(client, tableName);
  const proof = { channel: 'sms', level: 3, at: '2026-09-01T00:00:00.000Z' } as const;
  await persons.join(own.person, { ...proof, conversation: theirs });
  return own;
};

const casesAs = (cases: readonly Case[]): readonly Item[] =>
  cases.flatMap((each) => [
    caseItem(each),
    { pk: s(keyOf('cases-of', each.conversation)), sk: s(each.reference) },
  ]);

const write = async (client: DynamoDBClient, tableName: string, items: readonly Item[]): Promise<void> => {
  const requests = items.map((Item) => ({ PutRequest: { Item } }));
  await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } }));
};
