// `npm start`: the whole of Porth on a laptop.
import { council } from '../dialogs/council.ts';
import { out } from '../lambdas/log.ts';
import { newsOnly, readable } from './readable-log.ts';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Porth runs on Node 24, and this is ${process.version}. Run "npm ci" without --ignore-scripts, then "npm start".`,
  );
  process.exit(1);
}
const isNews = newsOnly();
out.write = (line) => {
  if (isNews(line)) console.log(readable(line));
};

const { startStack } = await import('./stack.ts');
const stack = await startStack().catch((error: unknown) => {
  const { code, message } = error as { code?: string; message?: string };
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${process.env['PORT'] ?? '3978'} is taken. Stop what runs there, or start with another: PORT=3979 npm start`
      : `Porth could not start: ${message ?? String(error)}`,
  );
  process.exit(1);
});
const data = process.env['PORTH_DATA'] ?? '.porth';
console.log(`
${council.name.en}: Porth is listening.
  Web chat    ${stack.url}/
  Direct Line ${stack.url}/v3/directline
  Health      ${stack.url}/health
  Data        ${data === ':memory:' ? 'in memory (gone when it stops)' : `${data} (kept; delete it to start afresh)`}
  Terminal    npm run talk
${stack.phones.map((path) => `  Phone       ${stack.url}${path}\n`).join('')}\
${stack.agents.length === 0 ? '' : `  Desk        ${stack.url}/desk\n`}\
${stack.agents.map(({ username, password, groups }) => `              ${username} / ${password} (${groups.join(', ').replaceAll('team:', '')})\n`).join('')}\
${stack.emails === undefined ? '' : `  E-mails     ${stack.url}${stack.emails}\n`}\
Stop with Ctrl+C.
`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    void stack.close().then(() => process.exit(0));
  });
}
