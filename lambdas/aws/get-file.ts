// Reads a file of the private bucket, as the worker does that keeps evidence.
import { fileCallOf, type Client, type Stored } from './file-call.ts';

export type GetFile = (path: string) => Promise<Stored | undefined>;

/**
 * @returns undefined when it is not there, or nobody may read it: malware. Who may list nothing is told the same of both
 * @throws when S3 does not answer, twice. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export const getFileIn = (client: Client, bucket: string, endpoint?: string): GetFile => {
  const call = fileCallOf(client, bucket, endpoint);
  return async (path) => {
    const answer = await call(path, { method: 'GET' });
    if (answer?.status === 404 || answer?.status === 403) return undefined;
    if (answer?.file === undefined)
      throw new Error(`S3 did not give a file: ${answer?.status ?? 'no answer'}.`);
    return answer.file;
  };
};
