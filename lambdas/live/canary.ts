// The canary as it is called every few minutes: what came is one line of the log, of which an alarm is made. It has no key to anything: it is one of the public.
import { council } from '../../dialogs/council.ts';
import { playCanary } from '../canary.ts';
import { out } from '../log.ts';
import { settings } from '../settings.ts';
import { logged } from './logged.ts';

const { PUBLIC_URL } = settings('PUBLIC_URL');

export const handler = logged(async () => {
  const result = await playCanary({
    fetch,
    url: PUBLIC_URL.replace(/\/$/, ''),
    answerHas: [council.phone, council.emergencyPhone],
    time: () => performance.now(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  out.write({ log: 'canary', ...result });
  return result;
});
