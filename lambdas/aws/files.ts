// Uploaded files in S3: a private bucket, read and written by the functions alone.
import type { S3Client } from '@aws-sdk/client-s3';
import type { Files } from '../webchat/files.ts';

export const filesIn = (client: () => Promise<S3Client>, bucket: string): Files => ({
  async put(path, { bytes, contentType }) {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    await (
      await client()
    ).send(new PutObjectCommand({ Bucket: bucket, Key: path, Body: bytes, ContentType: contentType }));
  },
  async get(path) {
    const { GetObjectCommand, NoSuchKey } = await import('@aws-sdk/client-s3');
    try {
      const { Body, ContentType } = await (
        await client()
      ).send(new GetObjectCommand({ Bucket: bucket, Key: path }));
      const bytes = await Body?.transformToByteArray();
      return bytes === undefined
        ? undefined
        : { bytes, contentType: ContentType ?? 'application/octet-stream' };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
});
