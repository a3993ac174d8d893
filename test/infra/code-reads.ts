// What the code of a function reads and calls, from its imports on: settings by name, and actions of AWS. Read from the source, not retyped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './stacks.ts';

/** Every file that a function may come to load, static or not; types alone are not loaded. */
export const filesOf = (entry: string): ReadonlySet<string> => {
  const seen = new Set([entry]);
  for (const path of seen) {
    const text = source(path);
    const found = [
      ...text.matchAll(/^(?:import|export)\s+(?!type\s)[^'";]*?from\s+'(\.[^']+)'/gm),
      ...text.matchAll(/\bimport\(\s*'(\.[^']+)'\s*\)/g),
    ];
    for (const [, what = ''] of found) seen.add(join(path, '..', what));
  }
  return seen;
};

const texts = new Map<string, string>();
const source = (path: string): string => {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(join(ROOT, path), 'utf8');
  texts.set(path, text);
  return text;
};

/** Lambda sets these, or a laptop alone. */
const NOT_OURS = /^(?:AWS_LAMBDA_FUNCTION_NAME|AWS_ENDPOINT_URL_S3|AWS_REGION)$/;

/** Those of settings.ts and caller.ts are in functions that not everybody who loads the file calls. */
export const settingsRead = (files: ReadonlySet<string>): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const path of files) {
    const text = source(path);
    if (path !== 'lambdas/settings.ts' && path !== 'lambdas/caller.ts') {
      const lists = [...text.matchAll(/\b(?:settings|channelSettings|wholeNumber)\(([^)]*)\)/g)].map(
        ([, list = '']) => list,
      );
      for (const [, name = ''] of lists.join().matchAll(/'([A-Z][A-Z0-9_]+)'/g)) names.add(name);
      for (const [, name = ''] of text.matchAll(/process\.env\['([A-Z0-9_]+)'\]/g)) names.add(name);
      for (const [, list = ''] of text.matchAll(/\{([^}]*)\} = process\.env/g))
        for (const [, name = ''] of list.matchAll(/\b([A-Z][A-Z0-9_]+)\b/g)) names.add(name);
      for (const [, name = ''] of text.matchAll(/posting\('([A-Z_]+)'/g)) names.add(name);
    }
    if (path !== 'lambdas/settings.ts' && text.includes('lexSettings()'))
      for (const name of ['LEX_BOT_ID', 'LEX_BOT_ALIAS_ID', 'UNDERSTANDING']) names.add(name);
    if (path !== 'lambdas/caller.ts' && text.includes('callerOf(request)')) names.add('EDGE_SECRET');
    if (text.includes('socketsClient = ')) names.add('AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI');
  }
  return new Set([...names].filter((name) => !NOT_OURS.test(name)));
};

/** The action that each command of the SDK needs; none: a command that is not known here fails the test. */
const ACTIONS: Readonly<Record<string, string>> = {
  BatchGetItemCommand: 'dynamodb:BatchGetItem',
  BatchWriteItemCommand: 'dynamodb:BatchWriteItem',
  DeleteItemCommand: 'dynamodb:DeleteItem',
  GetItemCommand: 'dynamodb:GetItem',
  PutItemCommand: 'dynamodb:PutItem',
  QueryCommand: 'dynamodb:Query',
  UpdateItemCommand: 'dynamodb:UpdateItem',
  SendMessageCommand: 'sqs:SendMessage',
  SendMessageBatchCommand: 'sqs:SendMessage',
  GetObjectCommand: 's3:GetObject',
  PutObjectCommand: 's3:PutObject',
  PostToConnectionCommand: 'execute-api:ManageConnections',
  DeleteConnectionCommand: 'execute-api:ManageConnections',
  RecognizeTextCommand: 'lex:RecognizeText',
  ChangeMessageVisibilityCommand: 'sqs:ChangeMessageVisibility',
  SendTextMessageCommand: 'sms-voice:SendTextMessage',
};

export class UnknownCommand extends Error {
  override readonly name = 'UnknownCommand';
}

/** @throws UnknownCommand for one that is not listed here */
export const actionsUsed = (files: ReadonlySet<string>): ReadonlySet<string> => {
  const actions = new Set<string>();
  for (const path of files) {
    const text = source(path);
    for (const [, command = ''] of text.matchAll(/\bnew (\w+Command)\(/g)) {
      // Whether the queue answers is asked by the one that imports the question.
      if (command === 'GetQueueAttributesCommand') continue;
      const action = ACTIONS[command];
      if (action === undefined) throw new UnknownCommand(`Say in ACTIONS what ${command} of ${path} needs.`);
      actions.add(action);
    }
    if (path !== 'lambdas/aws/queue.ts' && text.includes('queueAnswers'))
      actions.add('sqs:GetQueueAttributes');
    if (/\bputFileIn =/.test(text)) actions.add('s3:PutObject');
    if (/\bgetFileIn =/.test(text)) actions.add('s3:GetObject');
  }
  return actions;
};
