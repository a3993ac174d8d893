// The servers that stand in for AWS on a laptop: DynamoDB, SQS and S3. Those already named by an address are used instead.
import { mkdirSync } from 'node:fs';
import { Server, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import dynalite from 'dynalite';
import { startFauxqs } from 'fauxqs';

export type Servers = {
  readonly dynamoDb: string;
  readonly sqs: string;
  readonly s3: string;
  readonly close: () => Promise<void>;
};

/** @param data folder that keeps everything across restarts and kill -9, or undefined to keep nothing */
export const startServers = async (data: string | undefined, env: NodeJS.ProcessEnv): Promise<Servers> => {
  if (data !== undefined) mkdirSync(data, { recursive: true });
  const stops: (() => Promise<void>)[] = [];
  let dynamoDb = env['AWS_ENDPOINT_URL_DYNAMODB'];
  if (dynamoDb === undefined) {
    const server = dynalite({
      createTableMs: 0,
      ...(data === undefined ? {} : { path: join(data, 'dynamodb') }),
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    dynamoDb = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    stops.push(() => new Promise((resolve) => server.close(() => resolve())));
  }
  let { AWS_ENDPOINT_URL_SQS: sqs, AWS_ENDPOINT_URL_S3: s3 } = env;
  if (sqs === undefined || s3 === undefined) {
    const server = await onLoopback(() =>
      startFauxqs({
        port: 0,
        logger: false,
        ...(data === undefined ? {} : { dataDir: data }),
      }),
    );
    const address = `http://127.0.0.1:${server.port}`;
    sqs ??= address;
    s3 ??= address;
    stops.push(() => server.stop());
  }
  const close = async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
  return { dynamoDb, sqs, s3, close };
};

/** fauxqs listens on every interface and cannot be told otherwise: while it starts, whatever listens does so on loopback. */
const onLoopback = async <T>(start: () => Promise<T>): Promise<T> => {
  const { listen } = Server.prototype as { listen: (...given: unknown[]) => Server };
  Server.prototype.listen = function (this: Server, first: unknown, ...rest: unknown[]) {
    return listen.call(
      this,
      typeof first === 'object' && first !== null ? { ...first, host: '127.0.0.1' } : first,
      ...rest,
    );
  } as typeof Server.prototype.listen;
  try {
    return await start();
  } finally {
    Server.prototype.listen = listen as typeof Server.prototype.listen;
  }
};
