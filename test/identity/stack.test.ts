// What somebody owes, through the whole stack: asked in the web chat, with a code that comes to the phone on record.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhoneState } from '../../local/phones/wire.ts';
import { open, type Talk } from '../directline/rest.ts';
import { eventually, start, type Running } from '../stack.ts';

let porth: Running;
beforeAll(async () => {
  porth = await start({ SMS_PROVIDER: 'notify', PORTH_CLOCK: '2026-11-24T10:00:00Z' });
});
afterAll(() => porth.stop());

const hears = (talk: Talk, part: string) =>
  eventually(`"${part}"`, async () => (await talk.heard()).includes(part), 45_000);

describe('what somebody owes', () => {
  it('is told in the web chat, after a code that came by text to the phone that the council has', async () => {
    const sam = `${porth.url}/local/providers/sms/phones/sam`;
    const code = async (): Promise<string | undefined> => {
      const { bubbles } = (await (await fetch(sam)).json()) as PhoneState;
      const texts = bubbles.flatMap(({ shown }) => (shown.kind === 'sms' ? [shown.text] : []));
      return /your code is (\d{6})/.exec(texts.join('\n'))?.[1];
    };
    const talk = await open(porth.url);
    const steps = [
      ['whats my rent balance', 'What is your account number?'],
      ['RT-1130525', 'What is the postcode'],
      ['NM5 6TU', 'date of birth'],
      ['17 5 1984', 'How shall I send you a code?'],
      ['A text to the mobile we have', 'What is the code?'],
    ] as const;

    for (const [words, next] of steps) {
      await talk.say(words);
      await hears(talk, next);
    }
    const sent = await eventually('the code', code, 45_000);
    await talk.say(sent);
    await hears(talk, 'You owe £62.40 on your rent.');

    expect(porth.log()).not.toContain(sent);
    expect(porth.log()).not.toMatch(/RT-1130525|Adeyemi|7700 ?900/);
    const { activities } = await talk.read();
    expect(JSON.stringify(activities.map(({ text }) => text))).not.toMatch(/RT-1130525|17 5 1984/);
  }, 120_000);
});

describe('a form that was begun in one chat', () => {
  it('is gone on with in another, once it is shown that both are theirs, and goes back as it came', async () => {
    const [there, here] = [await open(porth.url), await open(porth.url)];
    const talks = async (talk: Talk, steps: readonly (readonly [words: string, next: string])[]) => {
      for (const [words, next] of steps) {
        await talk.say(words);
        await hears(talk, next);
      }
    };
    const prove = [
      ['RT-1174816', 'What is the postcode'],
      ['NM4 2QP', 'date of birth'],
    ] as const;
    await talks(there, [
      ['continue a form from my phone', 'What is your account number?'],
      ...prove,
      ['3 2 1959', 'nothing of yours to go on with'],
      ['report a pothole', 'has anyone fallen'],
      ['no', 'Where is the pothole?'],
      ['High Street', 'How big is it?'],
    ]);

    await talks(here, [
      ['i started a form in my other chat', 'What is your account number?'],
      ...prove,
      ['3 2 1959', 'Back to your pothole report.'],
      ['1', 'What is it in?'],
    ]);
    await talks(there, [['continue', 'Back to your pothole report.']]);
    await talks(there, [['skip', 'photo']]);
  }, 120_000);
});
