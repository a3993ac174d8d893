// `npm run talk`: chat in a terminal, by the same path as everybody: Direct Line, the queue, the worker.
import { createInterface } from 'node:readline/promises';
import { out } from '../lambdas/log.ts';
import { openTerminal, type Line } from './terminal.ts';

const port = process.env['PORT'] ?? '3978';
const url = process.env['PUBLIC_URL'] ?? `http://localhost:${port}`;
const isUp = await fetch(`${url}/health`).then(
  ({ ok }) => ok,
  () => false,
);
// Without a running Porth it starts one of its own, quietly, and keeps nothing.
let stop = (): Promise<void> => Promise.resolve();
let base = url;
if (!isUp) {
  out.write = () => undefined;
  process.env['PORTH_DATA'] ??= ':memory:';
  process.env['PORT'] = '0';
  const { startStack } = await import('./stack.ts');
  const stack = await startStack();
  base = stack.url;
  stop = stack.close;
}

const show = (line: Line) => {
  if (line.from === 'bot') console.log(`\n${line.text}`);
  line.options.forEach((option, index) => console.log(`  ${index + 1}. ${option}`));
};
const chat = await openTerminal(base, show);
console.log(`Talking to ${base}. An empty line or Ctrl+D ends it.`);
const input = createInterface({ input: process.stdin, terminal: false });
process.stdout.write('> ');
for await (const words of input) {
  if (words.trim() === '') break;
  if (!process.stdin.isTTY) console.log(words);
  await chat.say(words);
  process.stdout.write('\n> ');
}
input.close();
console.log('');
await stop();
