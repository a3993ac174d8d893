// Puts together what a turn needs of switches: what is off. It is no part of a danger's turn.
import type { Switch } from '../../bot/switches/switch.ts';
import { dynamoDbSwitches } from '../aws/dynamodb-switches.ts';
import type { tableClient } from '../aws/table-client.ts';
import { warn } from '../log.ts';
import { seenOf, type Seen } from '../seen.ts';

/** What cannot be read is on, but for one look that fails: nothing is to flicker. */
const AGES = { fresh: 10_000, stale: 25_000 };

export const switchesLive = (client: ReturnType<typeof tableClient>, table: string): Seen<Switch> =>
  seenOf(
    () => dynamoDbSwitches(client, table).all(),
    (error) => warn('Switches were not read.', error),
    AGES,
  );
