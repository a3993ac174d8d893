// Uploaded files in S3: a private bucket, read and written by the functions alone.
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { CLIENT } from './client-settings.ts';
import type { Files } from '../webchat/files.ts';

export const filesClient = (): S3Client => new S3Client({ ...CLIENT, forcePathStyle: true });

export const filesIn = (s3: S3Client, bucket: string): Files => ({
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
      if (isNotThere(error)) return undefined;
      throw error;
    }
  },
});

/**
 * Whoever may not list the bucket is answered with 403 for what is not there.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
const isNotThere = (error: unknown): boolean =>
  error instanceof S3ServiceException && ['NoSuchKey', 'AccessDenied'].includes(error.name);
