// `npm run canary -- --url http://localhost:3978`: the talk that is played on AWS every few minutes, by hand. Ends with 1 and a sentence when it is not answered well.
import { parseArgs } from 'node:util';
import { council } from '../dialogs/council.ts';
import { playCanary } from '../lambdas/canary.ts';
import { localSettings } from './environment.ts';

const { values } = parseArgs({ options: { url: { type: 'string' } } });
const url = (values.url ?? `http://localhost:${localSettings(process.env).port}`).replace(/\/$/, '');

const { came, ms, why } = await playCanary({
  fetch,
  url,
  answerHas: [council.phone, council.emergencyPhone],
  time: () => performance.now(),
  wait: (wait) => new Promise((resolve) => setTimeout(resolve, wait)),
});
if (came === 'off') console.log(`${url}: the web chat is turned off (npm run switch).`);
else if (came === 'well') console.log(`${url}: well, in ${ms} ms.`);
else {
  console.error(`${url}: ${came}. ${why ?? ''}`);
  process.exitCode = 1;
}
