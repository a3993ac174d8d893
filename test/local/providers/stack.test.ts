// Messenger end to end on a laptop: a person at the simulated phone, the whole of Porth behind it, and what can go wrong between.
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choicesIn, type Act, type Bubble, type PhoneState } from '../../../local/phones/wire.ts';
import { request } from '../../directline/rest.ts';
import { eventually, start, type Running } from '../../stack.ts';

let porth: Running;
beforeAll(async () => {
  porth = await start();
});
afterAll(() => porth.stop());

const phone = (person: string) => {
  const at = `${porth.url}/local/providers/messenger/phones/${person}`;
  const post = (what: string, body: unknown) =>
    fetch(`${at}/${what}`, { method: 'POST', body: JSON.stringify(body) });
  const bubbles = async () => ((await (await fetch(at)).json()) as PhoneState).bubbles;
  const hears = (part: string, times = 1): Promise<Bubble> =>
    eventually(
      `"${part}"`,
      async () => {
        const heard = (await bubbles()).filter(
          ({ by, shown }) => by === 'porth' && JSON.stringify(shown).includes(part),
        );
        return heard.length >= times ? heard.at(-1) : undefined;
      },
      20_000,
    );
  return {
    bubbles,
    hears,
    does: (act: Act) => post('acts', act),
    says: (text: string) => post('acts', { act: 'text', text }),
    taps: async (question: string, title: string) => {
      const bubble = await hears(question);
      const choice = choicesIn(bubble).findIndex((each) => each.title === title);
      expect((await post('acts', { act: 'tap', bubble: bubble.id, choice })).status).toBe(200);
    },
    faults: (...on: string[]) => post('faults', { on }),
  };
};

/** `fetch` lets nobody say by which name it calls. */
const statusAs = (host: string, url: string): Promise<number | undefined> =>
  new Promise((resolve, reject) =>
    get(url, { headers: { host } }, (response) => resolve(response.resume().statusCode)).once(
      'error',
      reject,
    ),
  );

describe('Messenger on a laptop, without any settings', () => {
  it('answers, and takes a report by taps', async () => {
    const sam = phone('sam');

    await sam.says('report a pothole');
    await sam.taps('Is it very deep', 'No');
    await sam.hears('Where is the pothole?');
    await sam.says('Station Road, outside the chip shop');
    await sam.taps('How big is it?', 'Smaller than a plate');
    await sam.taps('What is it in?', 'The road');
    await sam.hears('Can you send a photo?');
    await sam.says('no photo');
    await sam.hears('How can we reach you');
    await sam.says('skip');
    await sam.taps('Shall I send it?', 'Yes, send it');

    await sam.hears('Your reference is H-');
  });

  it('takes a webhook once that comes twice', async () => {
    const nia = phone('nia');
    await nia.faults('duplicate');

    await nia.says('library hours');
    await nia.hears('/libraries');
    await nia.says('bin days');
    await nia.hears('bin');

    const all = (await nia.bubbles()).map(({ shown }) => JSON.stringify(shown)).join('\n');
    expect(all.split('/libraries')).toHaveLength(2);
  });

  it('answers once the provider is mended', async () => {
    const lee = phone('lee');
    await lee.faults('broken');
    await lee.says('library hours');
    await eventually('the answer to wait', () => porth.log().includes('pending=1'), 45_000);
    expect((await lee.bubbles()).filter(({ by }) => by === 'porth')).toEqual([]);

    await lee.faults();
    await request(`${porth.url}/local/clock`, { method: 'POST', body: '{"advance":"PT1M"}' });

    await lee.hears('/libraries');
  });

  it('lets no page of another site near the phones', async () => {
    const at = `${porth.url}/local/providers/messenger/phones/sam`;
    const headers = { origin: 'https://elsewhere.example' };
    const body = JSON.stringify({ act: 'text', text: 'hello' });

    expect((await request(`${at}/acts`, { method: 'POST', body, headers })).status).toBe(403);
    expect(await statusAs(`elsewhere.example:${porth.port}`, at)).toBe(403);
    expect(await statusAs(`localhost:${porth.port}`, at)).toBe(200);
  });

  it('prints where the phones are', () => {
    for (const channel of ['messenger', 'whatsapp', 'sms'])
      expect(porth.log()).toContain(`${porth.url}/phone/${channel}`);
  });

  it('has no phone for a provider that has an address of its own', async () => {
    const other = await start({ MESSENGER_API_URL: 'http://127.0.0.1:9' });

    const phones = (await (await fetch(`${other.url}/local/providers`)).json()) as { channel: string }[];
    const hook = await request(`${other.url}/webhooks/messenger`, { method: 'POST', body: '{}' });

    expect(phones.map(({ channel }) => channel)).toEqual(['whatsapp', 'sms']);
    expect(hook.status).toBe(404);
    await other.stop();
  });
});
