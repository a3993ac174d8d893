// `npm run switch`: what is turned off. Without more it lists that; see local/switches-desk.ts for the rest.
import { userInfo } from 'node:os';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbSwitches } from '../lambdas/aws/dynamodb-switches.ts';
import { clock } from '../lambdas/clock.ts';
import { settings } from '../lambdas/settings.ts';
import { localSettings } from './environment.ts';
import { HOW, switchesDesk, type Shown } from './switches-desk.ts';

const { port } = localSettings(process.env);
const typed = process.argv.slice(2);
// Who is signed in at this computer, unless another name is given.
const args = typed.some((each) => /^--by\b/.test(each)) ? typed : [...typed, '--by', userInfo().username];

/** The Porth that runs on this laptop holds its data to itself, so it is asked. */
const fromRunning = async (): Promise<Shown> => {
  try {
    const response = await fetch(`http://localhost:${port}/local/switches`, {
      method: 'POST',
      body: JSON.stringify(args),
    });
    return (await response.json()) as Shown;
  } catch {
    const lines = [
      `No Porth answers on port ${port}: npm start first, or name a table with TABLE_NAME.`,
      ...HOW,
    ];
    return { lines, refused: true };
  }
};

/** Or the table that the environment names, such as that on AWS. */
const fromTable = (): Promise<Shown> => {
  const { TABLE_NAME } = settings('TABLE_NAME');
  return switchesDesk({ switches: dynamoDbSwitches(new DynamoDBClient(), TABLE_NAME), clock }).run(args);
};

const { lines, refused } = await (process.env['TABLE_NAME'] === undefined ? fromRunning() : fromTable());
for (const line of lines) console.log(line);
if (refused === true) process.exitCode = 1;
