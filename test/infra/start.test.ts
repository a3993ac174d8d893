// How a function starts on AWS: the secret is read first, and only then the function, in Lambda's own Node.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterEach, describe, expect, it } from 'vitest';
import { readSecrets, SecretsError, signed } from '../../lambdas/aws/secrets.ts';
import { tableClient } from '../../lambdas/aws/table-client.ts';

type Said = { readonly status: number; readonly body: string };
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A Secrets Manager that gives each answer in turn, and the last one again. @returns its settings, and what it was asked */
const manager = async (...answers: readonly Said[]) => {
  const asked: { readonly target: unknown; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked.push({ target: request.headers['x-amz-target'], body: Buffer.concat(parts).toString() });
      const { status, body } = answers[asked.length - 1] ?? answers.at(-1) ?? { status: 500, body: '' };
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const env: Record<string, string | undefined> = {
    SECRETS_ID: 'porth/settings',
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'hidden',
    AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
  return { env, asked };
};
const holding = (values: unknown): Said => ({
  status: 200,
  body: JSON.stringify({ SecretString: typeof values === 'string' ? values : JSON.stringify(values) }),
});
const fault = (status: number, type: string): Said => ({ status, body: JSON.stringify({ __type: type }) });

describe('the secret of a stage', () => {
  it('becomes settings', async () => {
    const { env, asked } = await manager(
      holding({ DIRECTLINE_SECRET: 'drama', TWILIO_FROM: '+447700900150' }),
    );

    await readSecrets(env);

    expect(env).toMatchObject({ DIRECTLINE_SECRET: 'drama', TWILIO_FROM: '+447700900150' });
    expect(asked).toEqual([
      { target: 'secretsmanager.GetSecretValue', body: '{"SecretId":"porth/settings"}' },
    ]);
  });

  it('changes nothing that the stack has set', async () => {
    const { env } = await manager(holding({ TABLE_NAME: 'another', AWS_REGION: 'us-east-1' }));
    env['TABLE_NAME'] = 'ours';

    await readSecrets(env);

    expect(env).toMatchObject({ TABLE_NAME: 'ours', AWS_REGION: 'eu-west-2' });
  });

  it('is not asked for where none is named, as on a laptop', async () => {
    const { env, asked } = await manager(holding({ A: 'b' }));
    delete env['SECRETS_ID'];

    await readSecrets(env);

    expect(asked).toEqual([]);
  });

  it('is asked for again after a fault that passes', async () => {
    const { env, asked } = await manager(
      fault(500, 'InternalServiceError'),
      fault(400, 'ThrottlingException'),
      holding({ A: 'b' }),
    );

    await readSecrets(env, [0, 0]);

    expect(env['A']).toBe('b');
    expect(asked).toHaveLength(3);
  });

  it('stops the start, with why, where it may not be read; a second try would be told the same', async () => {
    const { env, asked } = await manager(fault(400, 'AccessDeniedException'));

    await expect(readSecrets(env, [0, 0])).rejects.toThrow(
      new SecretsError('The secret could not be read: 400 AccessDeniedException'),
    );
    expect(asked).toHaveLength(1);
  });

  it('stops the start where nobody answers', async () => {
    const { env } = await manager(fault(500, ''));
    env['AWS_ENDPOINT_URL_SECRETS_MANAGER'] = 'http://127.0.0.1:9';

    await expect(readSecrets(env, [0])).rejects.toThrow('The secret could not be read: no answer');
  });

  it.each([
    ['no JSON', 'hush-hush', 'no JSON object'],
    ['a list', '["hush-hush"]', 'no JSON object'],
    ['a number in it', '{"TWILIO_FROM": 447700900150, "OTHER": "hush-hush"}', 'TWILIO_FROM is no text'],
  ])('that is %s stops the start with a sentence that gives nothing of it away', async (_, text, said) => {
    const { env } = await manager(holding(text));

    const refused: unknown = await readSecrets(env).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(SecretsError);
    expect(String(refused)).toContain(said);
    expect(String(refused)).not.toMatch(/hush-hush|447700900150/);
  });

  it.each(['', 'a-session'])(
    'is asked for with the signature that the SDK makes (session "%s")',
    async (session) => {
      const at = new Date('2026-11-29T10:00:00Z');
      const env = {
        AWS_ACCESS_KEY_ID: 'key',
        AWS_SECRET_ACCESS_KEY: 'hidden',
        ...(session === '' ? {} : { AWS_SESSION_TOKEN: session }),
      };
      const host = 'secretsmanager.eu-west-2.amazonaws.com';
      const body = '{"SecretId":"porth/settings"}';
      const signer = new SignatureV4({
        service: 'secretsmanager',
        region: 'eu-west-2',
        credentials: {
          accessKeyId: 'key',
          secretAccessKey: 'hidden',
          ...(session === '' ? {} : { sessionToken: session }),
        },
        sha256: tableClient().config.sha256,
        applyChecksum: false,
      });

      const ours = signed({ host, region: 'eu-west-2', body, at, env });

      const { authorization: _, 'x-amz-date': __, 'x-amz-security-token': ___, ...plain } = ours;
      const { headers } = await signer.sign(
        { method: 'POST', protocol: 'https:', hostname: host, path: '/', query: {}, headers: plain, body },
        { signingDate: at },
      );
      expect(ours['authorization']).toBe(headers['authorization']);
    },
  );
});
