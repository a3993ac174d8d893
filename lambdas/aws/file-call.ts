// One signed call of S3 about one file of the private bucket, tried twice: S3's client would bring 15 KiB of reading XML into the worker's start.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SignatureV4 } from '@smithy/signature-v4';

/** Whose region and credentials are used: those that the worker has anyway. */
export type Client = Pick<DynamoDBClient, 'config'>;
export type Stored = { readonly bytes: Uint8Array; readonly contentType: string };
type Answer = { readonly status: number; readonly file?: Stored };
type Asked = { readonly method: 'GET' } | ({ readonly method: 'PUT' } & Stored);

const CALL_MS = 2_400;
const TRIES = 2;

/** @returns undefined when S3 did not answer, or had a fault, twice */
export const fileCallOf =
  ({ config }: Client, bucket: string, endpoint = process.env['AWS_ENDPOINT_URL_S3']) =>
  async (path: string, asked: Asked): Promise<Answer | undefined> => {
    const region = await config.region();
    const signer = new SignatureV4({
      service: 's3',
      region,
      credentials: config.credentials,
      sha256: config.sha256,
      uriEscapePath: false,
    });
    const url = new URL(`/${bucket}/${path}`, endpoint ?? `https://s3.${region}.amazonaws.com`);
    const { hostname, port, protocol, pathname, host } = url;
    for (let tries = 1; ; tries++) {
      const { headers } = await signer.sign({
        method: asked.method,
        protocol,
        hostname,
        ...(port === '' ? {} : { port: Number(port) }),
        path: pathname,
        query: {},
        headers: { host, ...(asked.method === 'PUT' ? { 'content-type': asked.contentType } : {}) },
        ...(asked.method === 'PUT' ? { body: asked.bytes } : {}),
      });
      const answer = await call(url, headers, asked);
      if (answer !== undefined && answer.status < 500 && answer.status !== 429) return answer;
      if (tries === TRIES) return answer;
    }
  };

const call = async (
  url: URL,
  { host: _, ...headers }: Readonly<Record<string, string>>,
  asked: Asked,
): Promise<Answer | undefined> => {
  try {
    const response = await fetch(url, {
      method: asked.method,
      headers,
      ...(asked.method === 'PUT' ? { body: new Uint8Array(asked.bytes) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_MS),
    });
    const { status } = response;
    if (asked.method === 'GET' && status === 200)
      return {
        status,
        file: {
          bytes: new Uint8Array(await response.arrayBuffer()),
          contentType: response.headers.get('content-type') ?? 'application/octet-stream',
        },
      };
    await response.body?.cancel();
    return { status };
  } catch {
    return undefined;
  }
};
