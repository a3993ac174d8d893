// Reads the stage's secret before a function is loaded: its values are settings from then on. One signed call, and no client of the SDK.
import { createHash, createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

type Env = Record<string, string | undefined>;

export class SecretsError extends Error {
  override readonly name = 'SecretsError';
}

/** A start is given 10 s by Lambda. Three tries of this long, and what lies between them, leave the function time to load. */
const TRY_MS = 2_000;
const WAITS_MS = [100, 400];

/**
 * Puts the values of the secret that `SECRETS_ID` names into `env`, but over nothing that is there: what the stack says, stands.
 * Without `SECRETS_ID` nothing is read.
 * @throws SecretsError when it cannot be read, or is no JSON object of texts; no value of it is ever in the message
 */
export const readSecrets = async (
  env: Env = process.env,
  waits: readonly number[] = WAITS_MS,
): Promise<void> => {
  const id = env['SECRETS_ID'] ?? '';
  if (id === '') return;
  const values = valuesIn(await secretOf(id, env, waits));
  for (const [name, value] of Object.entries(values)) env[name] ??= value;
};

const valuesIn = (text: string): Readonly<Record<string, string>> => {
  const values = parsed(text);
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw new SecretsError('The secret is no JSON object. Mend it, and start again.');
  const odd = Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [] : [name]));
  if (odd.length > 0) throw new SecretsError(`In the secret ${odd.join(', ')} is no text. Put it in quotes.`);
  return values as Record<string, string>;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const secretOf = async (id: string, env: Env, waits: readonly number[]): Promise<string> => {
  const said = await call(id, env).catch(() => undefined);
  if (said?.status === 200) {
    const { SecretString: text } = (parsed(said.body) ?? {}) as { readonly SecretString?: unknown };
    if (typeof text === 'string') return text;
    throw new SecretsError('The secret is no text. Store it as plain text, a JSON object.');
  }
  const [wait, ...others] = waits;
  const isForGood =
    said !== undefined && said.status >= 400 && said.status < 500 && !/Throttl/.test(said.body);
  if (wait === undefined || isForGood) {
    const { __type: why = '' } = (parsed(said?.body ?? '') ?? {}) as { readonly __type?: string };
    throw new SecretsError(`The secret could not be read: ${said?.status ?? 'no answer'} ${why}`.trimEnd());
  }
  await new Promise((resolve) => setTimeout(resolve, wait));
  return secretOf(id, env, others);
};

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
const call = (id: string, env: Env): Promise<{ readonly status: number; readonly body: string }> => {
  const region = env['AWS_REGION'] ?? 'eu-west-2';
  const url = new URL(
    env['AWS_ENDPOINT_URL_SECRETS_MANAGER'] ?? `https://secretsmanager.${region}.amazonaws.com`,
  );
  const body = JSON.stringify({ SecretId: id });
  const headers = signed({ host: url.host, region, body, at: new Date(), env });
  const request = url.protocol === 'http:' ? httpRequest : httpsRequest;
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', headers, signal: AbortSignal.timeout(TRY_MS) }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
};

const TARGET = 'secretsmanager.GetSecretValue';
const TYPE = 'application/x-amz-json-1.1';

/** Signature Version 4 of this one request. https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html */
export const signed = ({
  host,
  region,
  body,
  at,
  env,
}: {
  readonly host: string;
  readonly region: string;
  readonly body: string;
  readonly at: Date;
  readonly env: Env;
}): Record<string, string> => {
  const time = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const token = env['AWS_SESSION_TOKEN'] ?? '';
  const headers: Record<string, string> = {
    'content-type': TYPE,
    host,
    'x-amz-date': time,
    ...(token === '' ? {} : { 'x-amz-security-token': token }),
    'x-amz-target': TARGET,
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const asked = ['POST', '/', '', lines.join(''), names, sha256(body)].join('\n');
  const scope = `${day}/${region}/secretsmanager/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(asked)].join('\n');
  const key = [day, region, 'secretsmanager', 'aws4_request'].reduce<string | Buffer>(
    (from, text) => hmac(from, text),
    `AWS4${env['AWS_SECRET_ACCESS_KEY'] ?? ''}`,
  );
  const signature = hmac(key, toSign).toString('hex');
  const credential = `${env['AWS_ACCESS_KEY_ID'] ?? ''}/${scope}`;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`,
  };
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
