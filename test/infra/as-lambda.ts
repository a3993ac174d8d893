// Run in a process of its own, as Lambda does: loads `start.mjs` of the folder it is given, hands it the events from stdin, prints the answers.
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const [folder = ''] = process.argv.slice(2);
const events = JSON.parse(await text(process.stdin)) as readonly unknown[];
const context = {
  getRemainingTimeInMillis: () => 10_000,
  functionName: process.env['AWS_LAMBDA_FUNCTION_NAME'],
  awsRequestId: 'made-up-request',
};
const began = performance.now();
const { handler } = (await import(pathToFileURL(join(folder, 'start.mjs')).href)) as {
  readonly handler: (event: unknown, context: unknown) => Promise<unknown>;
};
const loadMs = Math.round(performance.now() - began);
const answers: unknown[] = [];
const failures: string[] = [];
for (const event of events)
  await handler(event, context).then(
    (answer) => answers.push(answer),
    (error: unknown) => failures.push(String(error)),
  );
process.stdout.write(
  `\nANSWERS ${JSON.stringify({ node: process.version, loadMs, answers, failures })}\n`,
  () => process.exit(),
);
