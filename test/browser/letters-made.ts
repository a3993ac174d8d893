// One letter of each kind in a table, and the conversation that it is of.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { conversationKey } from '../../bot/runtime/record.ts';
import type { LetterKind } from '../../bot/services/letters.ts';
import { confirmationSaid } from '../../dialogs/forms/promise-said.ts';
import { dynamoDbAppointments } from '../../lambdas/aws/dynamodb-appointments.ts';
import { dynamoDbCases } from '../../lambdas/aws/dynamodb-cases.ts';
import { dynamoDbPromises } from '../../lambdas/aws/dynamodb-promises.ts';
import { DynamoDbStorage } from '../../lambdas/aws/dynamodb-storage.ts';

const AT = '2026-11-24T10:00:00.000Z';
const SCHEDULE = [{ date: '2026-11-27', amount: 5000 }];
const PROOF = { level: 2, account: 'account-of-a-letter', person: 'person-of-a-letter' } as const;

type Wanted = { readonly kind: LetterKind; readonly conversation: string; readonly unproved: boolean };

/** @returns its reference */
export const letterIn = async (
  client: DynamoDBClient,
  table: string,
  { kind, conversation, unproved }: Wanted,
): Promise<string> => {
  const account = `${PROOF.account}-${conversation}`;
  const identity = unproved ? {} : { identity: { ...PROOF, account, at: AT, usedAt: AT } };
  const dialog = { language: 'en', heardAt: AT, ...identity };
  await new DynamoDbStorage(client, table).write({ [conversationKey(conversation)]: { dialog } });
  const at = { conversation, receivedAt: AT };
  switch (kind) {
    case 'complaint':
      return dynamoDbCases(client, table).open(
        {
          ...at,
          key: `complaint-${conversation}`,
          transaction: 'complaint.stage-1',
          answers: { service: 'bins', happened: 'They were rude', name: 'Ann Bright' },
        },
        'CMP',
      );
    case 'visit': {
      const reference = 'R-204518';
      await dynamoDbAppointments(client, table, { closures: [], clock: () => new Date(AT) }).make({
        reference,
        conversation,
        kind: 'repair',
        about: 'Toilet: the seat is broken',
        slot: { id: 'plumbing/2026-11-30/08:00', date: '2026-11-30', from: '08:00', to: '12:00' },
        status: 'booked',
        moves: 0,
        takenBy: 'a-letter',
        bookedAt: AT,
      });
      return reference;
    }
    case 'promise': {
      const { person } = PROOF;
      const asked = {
        key: `promise-${conversation}`,
        account,
        person,
        kind: 'rent',
        schedule: SCHEDULE,
      } as const;
      const where = { conversation, channel: 'sms', madeAt: AT, isReminded: true, answers: [] } as const;
      const { promise } = await dynamoDbPromises(client, table, 'P').make(
        { ...asked, ...where },
        (reference) => confirmationSaid({ kind: 'rent', schedule: SCHEDULE }, reference, 'en'),
      );
      return promise.reference;
    }
    default:
      return kind satisfies never;
  }
};
