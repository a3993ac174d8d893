// What paying takes from a text message to the receipt on the phone: messages, taps, bytes and seconds, with a person of no thoughts.
import { gzipSync } from 'node:zlib';
import type { PhoneState } from '../local/phones/wire.ts';
import { launch, PHONE } from '../test/browser/browser.ts';
import { start } from '../test/stack.ts';
import { median } from './support/measure.ts';
import { report } from './support/report.ts';

const ROUNDS = 10;
const TAPS_AIM = 2;
const PAGE_AIM = 30 * 1024;
const RECEIPT_AIM_MS = 5_000;

const porth = await start();
const { browser, close } = await launch();

const phone = (name: string) => {
  const at = `${porth.url}/local/providers/sms/phones/${name}`;
  const post = (path: string, body: object) =>
    fetch(at + path, { method: 'POST', body: JSON.stringify(body) });
  const said = async (): Promise<readonly string[]> =>
    ((await (await fetch(at)).json()) as PhoneState).bubbles.flatMap(({ by, shown }) =>
      by === 'porth' && 'text' in shown ? [shown.text] : [],
    );
  return {
    begins: () => post('', {}),
    texts: (text: string) => post('/acts', { act: 'text', text }),
    /** What it says that fits, as soon as it is there. */
    hears: async (words: RegExp): Promise<string> => {
      for (;;) {
        const found = (await said()).findLast((text) => words.test(text));
        if (found !== undefined) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
};

type Round = {
  readonly messages: number;
  readonly taps: number;
  readonly toLinkMs: number;
  readonly toCardMs: number;
  readonly toReceiptMs: number;
  readonly bytes: number;
};

const round = async (number: number): Promise<Round> => {
  const sms = phone(`bench-${number}`);
  await sms.begins();
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  const began = performance.now();
  const texts = ['pay my rent 50 quid RT-1130525', 'skip', 'yes'];
  const answers = [/email a receipt/, /Shall I send you the link/, /\/l\//];
  let answer = '';
  for (const [index, text] of texts.entries()) {
    await sms.texts(text);
    answer = await sms.hears(answers[index] ?? /./);
  }
  const linked = performance.now();
  const link = /https?:\S+\/l\/[\w-]{22}/.exec(answer)?.[0] ?? '';
  let taps = 0;
  const tap = async (act: () => Promise<unknown>) => {
    taps++;
    await act();
  };
  await tap(() => page.goto(link));
  const bytes = gzipSync(await page.content()).length;
  await tap(() => page.getByRole('button', { name: 'Pay £50.00' }).click());
  await page.getByLabel('Card number').waitFor();
  const atCard = performance.now();
  const tapsToCard = taps;
  await page.getByRole('button', { name: 'Continue' }).click();
  const confirming = performance.now();
  await page.getByRole('button', { name: 'Confirm payment' }).click();
  await sms.hears(/We have received/);
  const received = performance.now();
  await context.close();
  return {
    messages: texts.length,
    taps: tapsToCard,
    toLinkMs: linked - began,
    toCardMs: atCard - linked,
    toReceiptMs: received - confirming,
    bytes,
  };
};

// The first one warms the machine up.
await round(0);
const rounds: Round[] = [];
for (let number = 1; number <= ROUNDS; number++) rounds.push(await round(number));
await close();
await porth.stop();

const of = (name: keyof Round) => median(rounds.map((each) => each[name]));
const ms = (name: keyof Round) => `${of(name).toFixed(0)} ms`;
report({
  name: 'pay',
  about: `Rent is paid by text message on the laptop stack, in a real browser without scripts: ${ROUNDS} times, medians. The person takes no time to think or type, and the simulated networks none to carry.`,
  tables: [
    {
      caption: 'From the first text to the receipt:',
      head: ['step', 'found'],
      rows: [
        ['messages that the person sends, "skip" for no e-mail among them', String(of('messages'))],
        ['until the link is there', ms('toLinkMs')],
        ['taps from the text message to the card page', String(of('taps'))],
        ['until the card page is there', ms('toCardMs')],
        ['from "Confirm payment" to the receipt on the phone', ms('toReceiptMs')],
        ['the page, gzip', `${of('bytes')} bytes`],
      ],
    },
  ],
  targets: [
    {
      what: 'taps from text to card',
      aim: `${TAPS_AIM}`,
      found: String(of('taps')),
      met: of('taps') <= TAPS_AIM,
    },
    {
      what: 'the page, gzip',
      aim: `< ${PAGE_AIM} bytes`,
      found: String(of('bytes')),
      met: of('bytes') < PAGE_AIM,
    },
    {
      what: 'receipt after the confirmation',
      aim: `< ${RECEIPT_AIM_MS} ms`,
      found: ms('toReceiptMs'),
      met: of('toReceiptMs') < RECEIPT_AIM_MS,
    },
  ],
  figures: rounds,
});
