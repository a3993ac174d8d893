// The same parts as the stack, with nothing in them: a request is queued, polled, read, written twice, and pushed back.
// One process, as the stack is; what the stack takes longer is Porth's own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { WebSocketServer, type WebSocket } from 'ws';
import { startServers } from '../../local/servers.ts';
import { ensureTable } from './table.ts';

const POLLERS = 4;
type Told = { readonly conversation: string; readonly id: string; readonly text: string };

process.on('disconnect', () => process.exit(0));
const servers = await startServers(undefined, {});
const common = { region: 'eu-west-2', credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } };
const db = new DynamoDBClient({ ...common, endpoint: servers.dynamoDb });
const sqs = new SQSClient({ ...common, endpoint: servers.sqs, useQueueUrlAsEndpoint: false });
const TableName = 'bare';
await ensureTable(db, TableName);
const { QueueUrl = '' } = await sqs.send(
  new CreateQueueCommand({ QueueName: 'bare.fifo', Attributes: { FifoQueue: 'true' } }),
);

const sockets = new Map<string, WebSocket>();
const server = createServer((request, response) => {
  void (async () => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString('utf8');
    const { conversation, id } = JSON.parse(body) as Told;
    await sqs.send(
      new SendMessageCommand({
        QueueUrl,
        MessageBody: body,
        MessageGroupId: conversation,
        MessageDeduplicationId: `${conversation}-${id}`,
      }),
    );
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
  })();
});
new WebSocketServer({ server }).on('connection', (socket, request) => {
  sockets.set(new URL(request.url ?? '/', 'http://bare').searchParams.get('c') ?? '', socket);
});

/** 1 read, 1 conditional write, 1 more write, and the push. */
const turn = async ({ conversation, id, text }: Told): Promise<void> => {
  const key = { pk: { S: conversation }, sk: { S: 'item' } };
  const { Item } = await db.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }));
  const version = Number(Item?.['version']?.N ?? 0);
  await db.send(
    new PutItemCommand({
      TableName,
      Item: { ...key, version: { N: String(version + 1) } },
      ...(version === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: { ':version': { N: String(version) } },
          }),
    }),
  );
  const record = { pk: { S: `transcript#${conversation}` }, sk: { S: String(version) }, text: { S: text } };
  await db.send(new PutItemCommand({ TableName, Item: record }));
  const activities = [{ type: 'message', text, from: { role: 'bot' }, replyToId: id }];
  sockets.get(conversation)?.send(JSON.stringify({ activities, watermark: String(version) }));
};

const poll = async (): Promise<never> => {
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 20,
        MessageSystemAttributeNames: ['All'],
      }),
    );
    if (Messages.length === 0) continue;
    await Promise.all(Messages.map(({ Body = '' }) => turn(JSON.parse(Body) as Told)));
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
};

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
await Promise.all(Array.from({ length: POLLERS }, poll));
