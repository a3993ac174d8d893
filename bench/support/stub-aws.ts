// DynamoDB and SQS that answer at once and keep nothing: what is left is the time of the function itself.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type StubAws = { readonly url: string; readonly close: () => Promise<void> };

export const startStubAws = async (): Promise<StubAws> => {
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end(JSON.stringify(answerTo(String(request.headers['x-amz-target']), body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** The SDK checks SQS's digest of the message; an empty answer of DynamoDB means "not there", or "written". */
const answerTo = (target: string, body: string): unknown => {
  if (!target.startsWith('AmazonSQS.')) return {};
  const { MessageBody = '' } = JSON.parse(body) as { MessageBody?: string };
  return { MessageId: '1', MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};
