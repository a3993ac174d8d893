// Text messages through the whole stack, by each of the three providers: a person at the simulated phone, and all of Porth behind it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PhoneState } from '../../local/phones/wire.ts';
import { request } from '../directline/rest.ts';
import { eventually, start, type Running } from '../stack.ts';

const running = (env: Readonly<Record<string, string>>): (() => Running) => {
  let porth: Running | undefined;
  beforeAll(async () => {
    porth = await start(env);
  });
  afterAll(() => porth?.stop());
  return () => porth as Running;
};

const phone = (porth: Running, person: string) => {
  const at = `${porth.url}/local/providers/sms/phones/${person}`;
  const post = async (what: string, body: unknown) =>
    expect((await fetch(`${at}/${what}`, { method: 'POST', body: JSON.stringify(body) })).status).toBe(200);
  const heard = async (): Promise<readonly string[]> => {
    const { bubbles } = (await (await fetch(at)).json()) as PhoneState;
    return bubbles.flatMap(({ by, shown }) => (by === 'porth' && shown.kind === 'sms' ? [shown.text] : []));
  };
  let before = 0;
  return {
    heard,
    faults: (...on: string[]) => post('faults', { on }),
    says: async (text: string) => {
      before = (await heard()).length;
      await post('acts', { act: 'text', text });
    },
    /** Something that was heard since the person last said something. */
    hears: (part: string | RegExp): Promise<string> =>
      eventually(
        `"${String(part)}"`,
        async () => (await heard()).slice(before).find((text) => text.search(part) >= 0),
        20_000,
      ),
  };
};
/** The number of turns that ended so. */
const turns = (porth: Running, status: string): number => porth.log().split(`→ ${status} `).length - 1;

describe.each(['twilio', 'notify', 'aws'])('by %s', (provider) => {
  const porth = running({ SMS_PROVIDER: provider });

  it('a person gets a numbered menu, answers it by number, and finishes a form', async () => {
    const sam = phone(porth(), 'sam');

    await sam.says('menu');
    expect(await sam.hears('1 Bin days')).toContain('\n5 Opening hours');
    await sam.says('5');
    await sam.hears('/contact');
    await sam.says('report a pothole');
    await sam.hears('Is it very deep');
    await sam.says('no');
    await sam.hears('Where is the pothole?');
    await sam.says('High Street, outside the bakery');
    await sam.hears(/How big is it\?[^]*\n?1\)? /);
    await sam.says('1');
    for (const asked of ['What is it in?', 'Can you send a photo?', 'phone number or an email']) {
      await sam.hears(asked);
      await sam.says('skip');
    }
    await sam.hears('Shall I send it?');
    await sam.says('1');

    await sam.hears(/Your reference is H-/);
    expect(porth().log()).toMatch(new RegExp(`sms ${provider}: GSM-7: \\d: sent`));
    expect(porth().log()).not.toContain('7700900123');
  });

  it('after STOP nothing comes but what a danger is answered with, until START', async () => {
    const sam = phone(porth(), 'sam');
    await sam.says('STOP');
    await sam.hears('reply START');

    await sam.says('library hours');
    await sam.hears('You asked for no more messages');
    await sam.says('bin days');
    await eventually('the last to be taken', () => turns(porth(), 'opted-out') === 3);
    const before = (await sam.heard()).length;
    await sam.says('I can smell gas');
    await sam.hears('0800 111 999');
    expect(await sam.heard()).toHaveLength(before + 1);
    await sam.says('START');

    await sam.hears('I can send you all messages again');
  });

  it('a text that did not arrive is known of, and the next is taken all the same', async () => {
    const joe = phone(porth(), 'joe');
    await joe.faults('blocked');

    await joe.says('menu');
    await eventually('the report', () => /refused .*refusal=invalid-recipient/.exec(porth().log()), 45_000);

    await joe.faults();
    await joe.says('menu');
    await joe.hears('1 Bin days');
  });

  it('waits for a provider that is down for a while, and says it once', async () => {
    const nia = phone(porth(), 'nia');
    await nia.faults('broken');
    await nia.says('menu');
    await eventually('it to wait', () => porth().log().includes('pending=1'), 45_000);
    expect(await nia.heard()).toEqual([]);
    await nia.faults();

    await request(`${porth().url}/local/clock`, { method: 'POST', body: '{"advance":"PT1M"}' });

    await nia.hears('1 Bin days');
    expect((await nia.heard()).filter((text) => text.includes('1 Bin days'))).toHaveLength(1);
  });
});

describe('by Twilio with a list of its own', () => {
  const porth = running({ SMS_PROVIDER: 'twilio' });

  it('STOP is followed and not answered twice, CANCEL in a form too, and START says where the danger stands', async () => {
    const sam = phone(porth(), 'sam');
    await sam.faults('own-stop-list');
    await sam.says('report a pothole');
    await sam.hears('Is it very deep');

    await sam.says('CANCEL');
    await eventually('STOP to be followed', () => turns(porth(), 'opted-out') === 1);
    await sam.hears('successfully been unsubscribed');
    const stopped = await sam.heard();
    await sam.says('I can smell gas');
    await eventually('Twilio’s refusal', () => porth().log().includes('refusal=opted-out'), 45_000);
    expect(await sam.heard()).toEqual(stopped);
    await sam.says('START');

    await sam.hears('I can send you all messages again');
    // Twilio's own word, where the danger stands, and that it holds.
    expect((await sam.heard()).slice(stopped.length)).toHaveLength(3);
    await sam.hears('Nobody has told me when they will come');
  });
});

describe('with a cap of three parts a day for each person', () => {
  const porth = running({ SMS_PROVIDER: 'aws', SMS_SEGMENTS_PER_PERSON_PER_DAY: '3' });

  it('says so once, and answers a danger all the same', async () => {
    const sam = phone(porth(), 'sam');
    await sam.says('menu');
    await sam.hears('1 Bin days');
    await sam.says('library hours');
    await sam.hears('as many texts from us');
    await sam.says('bin days');
    await eventually('the refusal', () => turns(porth(), 'answered') === 3, 45_000);

    await sam.says('I can smell gas');
    await sam.hears('0800 111 999');

    expect((await sam.heard()).filter((text) => text.includes('as many texts'))).toHaveLength(1);
    expect(porth().log()).toContain('refusal=over-cap');
  });

  it('SNS’s function is called by this machine’s own networks alone', async () => {
    const event = (origin?: string) =>
      fetch(`${porth().url}/local/sns`, {
        method: 'POST',
        body: '{"Records":[]}',
        ...(origin === undefined ? {} : { headers: { origin } }),
      });

    expect((await event()).status).toBe(200);
    expect((await event('https://elsewhere.example.org')).status).toBe(403);
    expect((await fetch(`${porth().url}/local/sns`)).status).toBe(403);
  });
});
