// Uploaded files in S3: a private bucket, read and written by the functions alone.
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { SignatureV4 } from '@smithy/signature-v4';
import { CLIENT } from './client-settings.ts';
import type { Files } from '../webchat/files.ts';

export const filesClient = (): S3Client => new S3Client({ ...CLIENT, forcePathStyle: true });

const ADDRESS_SECONDS = 60;

export const filesIn = (
  s3: S3Client,
  bucket: string,
  endpoint = process.env['AWS_ENDPOINT_URL_S3'],
): Files => ({
  async put(path, { bytes, contentType }) {
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: path, Body: bytes, ContentType: contentType }));
  },
  async get(path) {
    try {
      const { Body, ContentType } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: path }));
      const bytes = await Body?.transformToByteArray();
      return bytes === undefined
        ? undefined
        : { bytes, contentType: ContentType ?? 'application/octet-stream' };
    } catch (error) {
      if (error instanceof S3ServiceException && NOT_THERE.has(error.$metadata.httpStatusCode))
        return undefined;
      throw error;
    }
  },
  async addressOf(path) {
    const { credentials, sha256 } = s3.config;
    const region = await s3.config.region();
    const signer = new SignatureV4({ service: 's3', region, credentials, sha256, uriEscapePath: false });
    const url = new URL(`/${bucket}/${path}`, endpoint ?? `https://s3.${region}.amazonaws.com`);
    const { hostname, port, protocol, pathname, host } = url;
    const { query = {} } = await signer.presign(
      {
        method: 'GET',
        protocol,
        hostname,
        ...(port === '' ? {} : { port: Number(port) }),
        path: pathname,
        query: {},
        headers: { host },
      },
      { expiresIn: ADDRESS_SECONDS },
    );
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return url.href;
  },
});

/** Who may list nothing is told 403 of what is not there, and of malware, which nobody may read. */
const NOT_THERE: ReadonlySet<number | undefined> = new Set([403, 404]);
