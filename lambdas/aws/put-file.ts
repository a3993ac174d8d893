// Puts a file into the private bucket, and can do nothing else.
import { fileCallOf, type Client, type Stored } from './file-call.ts';

export type PutFile = (path: string, file: Stored) => Promise<void>;

/** @throws when S3 does not take it, twice. https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export const putFileIn = (client: Client, bucket: string, endpoint?: string): PutFile => {
  const call = fileCallOf(client, bucket, endpoint);
  return async (path, file) => {
    const answer = await call(path, { method: 'PUT', ...file });
    if (answer?.status !== 200) throw new Error(`S3 did not take a file: ${answer?.status ?? 'no answer'}.`);
  };
};
