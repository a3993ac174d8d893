// Puts a file into the private bucket, and can do nothing else: S3's client would bring 15 KiB of reading XML into the worker's start.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SignatureV4 } from '@smithy/signature-v4';

export type PutFile = (
  path: string,
  file: { readonly bytes: Uint8Array; readonly contentType: string },
) => Promise<void>;
/** Whose region and credentials are used: those that the worker has anyway. */
type Client = Pick<DynamoDBClient, 'config'>;

const CALL_MS = 2_400;
const TRIES = 2;

/** @throws when S3 does not take it, twice. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export const putFileIn =
  ({ config }: Client, bucket: string, endpoint = process.env['AWS_ENDPOINT_URL_S3']): PutFile =>
  async (path, { bytes, contentType }) => {
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
        method: 'PUT',
        protocol,
        hostname,
        ...(port === '' ? {} : { port: Number(port) }),
        path: pathname,
        query: {},
        headers: { host, 'content-type': contentType },
        body: bytes,
      });
      const status = await put(url, headers, bytes);
      if (status === 200) return;
      if (tries === TRIES || (status !== undefined && status < 500 && status !== 429))
        throw new Error(`S3 did not take a file: ${status ?? 'no answer'}.`);
    }
  };

const put = async (
  url: URL,
  { host: _, ...headers }: Readonly<Record<string, string>>,
  bytes: Uint8Array,
): Promise<number | undefined> => {
  try {
    const response = await fetch(url, {
      method: 'PUT',
      headers,
      body: new Uint8Array(bytes),
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_MS),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
};
