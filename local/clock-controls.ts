// Porth's clock on the start page, going on by itself, and buttons that move it on.
import { CLOCK_MOVED } from './incident-controls.ts';

/** Porth may be stopped and started again, with another time: it is asked this often. */
const ASK_MS = 5_000;
const SECOND_MS = 1_000;
const STEPS = [
  ['+5 minutes', 'PT5M'],
  ['+15 minutes', 'PT15M'],
  ['+1 hour', 'PT1H'],
  ['+6 hours', 'PT6H'],
  ['+1 day', 'P1D'],
] as const;

export const clockControls = (): HTMLElement => {
  const clock = document.createElement('div');
  const output = document.createElement('output');
  // It is read when somebody comes to it, and not every second.
  output.setAttribute('aria-live', 'off');
  clock.append('Porth’s clock: ', output);
  let ahead: number | undefined;
  const show = () => {
    output.textContent =
      ahead === undefined ? 'Porth does not answer' : worded(new Date(performance.now() + ahead));
  };
  const ask = async (advance?: string) => {
    ahead = await clockAt(advance).then(
      (now) => Date.parse(now) - performance.now(),
      () => undefined,
    );
    show();
  };
  for (const [words, advance] of STEPS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => {
      void ask(advance).then(() => window.dispatchEvent(new Event(CLOCK_MOVED)));
    });
    clock.append(' ', button);
  }
  void ask();
  setInterval(() => void ask(), ASK_MS);
  setInterval(show, SECOND_MS);
  return clock;
};

const worded = (time: Date): string =>
  time.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'medium', timeZone: 'Europe/London' });

/** @throws when Porth is away */
const clockAt = async (advance?: string): Promise<string> => {
  const response = await fetch(
    '/local/clock',
    advance === undefined ? {} : { method: 'POST', body: JSON.stringify({ advance }) },
  );
  return ((await response.json()) as { now: string }).now;
};
