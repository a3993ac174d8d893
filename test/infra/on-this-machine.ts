// The settings of a function as the template gives them, with what only AWS knows put in: addresses of servers that run here.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureResources } from '../../local/resources.ts';
import { startServers } from '../../local/servers.ts';
import { envOf, functionsIn, porth } from './stacks.ts';

/** What a council fills in, none of it a development value: those are refused on AWS. All channels are on. */
export const SECRET = {
  DIRECTLINE_SECRET: 'made-up-directline',
  MESSENGER_APP_SECRET: 'made-up-messenger',
  MESSENGER_VERIFY_TOKEN: 'made-up-verify',
  MESSENGER_PAGE_TOKEN: 'made-up-page',
  WHATSAPP_APP_SECRET: 'made-up-whatsapp',
  WHATSAPP_VERIFY_TOKEN: 'made-up-verify',
  WHATSAPP_ACCESS_TOKEN: 'made-up-access',
  WHATSAPP_PHONE_NUMBER_ID: '106540352242922',
  SMS_PROVIDER: 'twilio',
  TWILIO_ACCOUNT_SID: 'AC26785a0926785a0926785a0926785a09',
  TWILIO_AUTH_TOKEN: 'made-up-twilio',
  TWILIO_FROM: '+15005550006',
  GOVUK_PAY_API_KEY: 'made-up-pay',
  GOVUK_PAY_WEBHOOK_SECRET: 'made-up-pay-hook',
} as const;
export const PUBLIC_URL = 'https://chat.northmoor.example.org';
const SECRET_NAME = 'settings-of-the-stage';

export type Here = {
  /** What the function of this name is started with, and nothing else. */
  readonly envOf: (name: string) => Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

export const here = async (): Promise<Here> => {
  const servers = await startServers(undefined, {});
  const secrets = createServer((request, response) => {
    request.resume();
    response.end(JSON.stringify({ Name: SECRET_NAME, SecretString: JSON.stringify(SECRET) }));
  });
  await new Promise<void>((resolve) => secrets.listen(0, '127.0.0.1', resolve));
  const machine = {
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: servers.dynamoDb,
    AWS_ENDPOINT_URL_SQS: servers.sqs,
    AWS_ENDPOINT_URL_S3: servers.s3,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${(secrets.address() as AddressInfo).port}`,
  };
  Object.assign(process.env, machine);
  const made = await ensureResources({ table: 'porth', queue: 'porth.fifo', bucket: 'porth' });
  /** By the resource of the template that a setting is of. */
  const known: Readonly<Record<string, string>> = {
    ConversationsTable: 'porth',
    QueuesMain: made.queueUrl,
    QueuesSafety: made.safetyQueueUrl,
    QueuesDead: made.deadLetterUrl,
    QueuesLate: made.lateQueueUrl,
    PhotosBucket: 'porth',
    SecretsSettings: SECRET_NAME,
    SecretsEdge: 'made-up-edge',
    AgentsPool: 'eu-west-2_madeup',
    AgentsPoolDesk: 'made-up-client',
    DoorsSockets: 'sockets',
    PorthProdLex: 'MADEUPIDSX',
  };
  const prod = functionsIn(porth('prod'));
  return {
    envOf: (name) => ({
      ...machine,
      AWS_LAMBDA_FUNCTION_NAME: name,
      ...Object.fromEntries(
        Object.entries(envOf(prod.get(name))).map(([setting, value]) => [setting, put(value, known)]),
      ),
    }),
    close: async () => {
      secrets.close();
      await servers.close();
    },
  };
};

/** @throws when the template has something there that this machine has not */
const put = (value: unknown, known: Readonly<Record<string, string>>): string => {
  if (typeof value === 'string') return value;
  const text = JSON.stringify(value);
  const [name, id = ''] = Object.entries(value as Readonly<Record<string, unknown>>)[0] ?? [];
  if (name === 'Fn::Join') {
    const [by, parts] = id as readonly [string, readonly unknown[]];
    const joined = parts.map((part) => put(part, known)).join(by);
    return joined.includes('{{resolve:') ? (known['SecretsEdge'] ?? '') : joined;
  }
  if (name === 'Fn::GetStackOutput') return known[text.includes('Lex') ? 'PorthProdLex' : ''] ?? '';
  const [resource = ''] = [id].flat() as readonly string[];
  const found = resource.startsWith('AWS::') ? resource : known[resource.replace(/[0-9A-F]{8}$/, '')];
  if (found === undefined) throw new Error(`What is ${text} on this machine?`);
  return found;
};
