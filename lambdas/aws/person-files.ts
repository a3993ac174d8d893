// The bucket as whoever answers for people's data reads it: photos of a conversation, and the list of who was erased, which no restore of the table touches.
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { evidenceOf, pathOf } from '../../bot/channels/kept-files.ts';

export type StoredFile = { readonly path: string; readonly size: number; readonly at: string };
export type PersonFiles = ReturnType<typeof personFiles>;

/** Beside the photos, and with their lifetime: longer than any backup of the table. */
const ERASED = 'erased/';

export const personFiles = (s3: S3Client, Bucket: string) => {
  const list = async (Prefix: string): Promise<readonly StoredFile[]> => {
    const found: StoredFile[] = [];
    let from: string | undefined;
    do {
      const { Contents = [], NextContinuationToken } = await s3.send(
        new ListObjectsV2Command({
          Bucket,
          Prefix,
          ...(from === undefined ? {} : { ContinuationToken: from }),
        }),
      );
      for (const { Key, Size = 0, LastModified } of Contents)
        if (Key !== undefined) found.push({ path: Key, size: Size, at: LastModified?.toISOString() ?? '' });
      from = NextContinuationToken;
    } while (from !== undefined);
    return found;
  };
  const get = async (Key: string) => {
    const { Body, ContentType = '' } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), contentType: ContentType };
  };

  return {
    /** What they sent, and beside it the copies of what a hazard has: one photo may lie in both folders. */
    of: async (conversation: string): Promise<readonly StoredFile[]> =>
      (await Promise.all([pathOf, evidenceOf].map((at) => list(at(conversation, ''))))).flat(),
    get,
    remove: async (Key: string): Promise<void> => {
      await s3.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    /** Under the same name it is written anew: how far it came. */
    note: async (name: string, erasure: object): Promise<void> => {
      const Body = JSON.stringify(erasure);
      await s3.send(
        new PutObjectCommand({ Bucket, Key: `${ERASED}${name}.json`, Body, ContentType: 'application/json' }),
      );
    },
    /** All that are known, the oldest first. */
    noted: async (): Promise<readonly unknown[]> => {
      const names = (await list(ERASED)).map(({ path }) => path).sort();
      const all = await Promise.all(names.map(get));
      return all.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()) as unknown);
    },
  };
};
