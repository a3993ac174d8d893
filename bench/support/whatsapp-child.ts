// One of the bots behind a plain HTTP server, in a process of its own: `BOT`, and `API_URL`, where it sends.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { advanceClock } from '../../lambdas/clock.ts';
import { tellCpu } from './tell-cpu.ts';
import { BOTS, type BotName } from './whatsapp-bots.ts';

process.on('disconnect', () => process.exit(0));
const env = process.env;
const bot = await BOTS[env['BOT'] as BotName](env['SECRET'] ?? '', env['API_URL'] ?? '');
const server = createServer((request, response) => {
  void (async () => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (request.url === '/local/clock') {
      advanceClock(15 * 60_000);
      return response.end();
    }
    const headers = request.headers as Readonly<Record<string, string>>;
    const body = Buffer.concat(parts).toString('utf8');
    const status = await bot({ url: `http://localhost${request.url ?? '/'}`, headers, body });
    return response.writeHead(status).end();
  })();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
tellCpu();
