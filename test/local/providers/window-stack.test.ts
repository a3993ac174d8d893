// Messenger and WhatsApp end to end on a laptop: what a person sees at once, and what becomes of an answer once the 24 hours are over.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bubble, PhoneState } from '../../../local/phones/wire.ts';
import { eventually, start, type Running } from '../../stack.ts';

let porth: Running;
beforeAll(async () => {
  porth = await start();
});
afterAll(() => porth.stop());

const phone = (channel: 'messenger' | 'whatsapp', person: string) => {
  const at = `${porth.url}/local/providers/${channel}/phones/${person}`;
  const post = (what: string, body: unknown) =>
    fetch(`${at}/${what}`, { method: 'POST', body: JSON.stringify(body) });
  const bubbles = async () => ((await (await fetch(at)).json()) as PhoneState).bubbles;
  return {
    bubbles,
    says: (text: string) => post('acts', { act: 'text', text }),
    edits: (bubble: string, text: string) => post('acts', { act: 'edit', bubble, text }),
    faults: (...on: string[]) => post('faults', { on }),
    sees: (what: string, is: (bubble: Bubble) => boolean) =>
      eventually(what, async () => (await bubbles()).find(is), 45_000),
  };
};
const shows =
  (part: string) =>
  ({ by, shown }: Bubble) =>
    by === 'porth' && JSON.stringify(shown).includes(part);

describe.each(['messenger', 'whatsapp'] as const)('on %s', (channel) => {
  it('a person sees that what they wrote was read, and then the answer', async () => {
    const sam = phone(channel, 'sam');

    await sam.says('library hours');

    await sam.sees('the answer', shows('/libraries'));
    await sam.sees('their words read', ({ by, tick }) => by === 'person' && tick === 'read');
  });
});

describe('the provider finds the window closed', () => {
  it('on WhatsApp by a status: what was said comes as a template, each message once', async () => {
    const nia = phone('whatsapp', 'nia');
    await nia.faults('window-closed');

    await nia.says('library hours');

    const isTemplate = shows('About your request to us');
    await nia.sees('a template of the answer', (bubble) => isTemplate(bubble) && shows('/libraries')(bubble));
    await nia.sees(
      'a template of the greeting',
      (bubble) => isTemplate(bubble) && shows('assistant')(bubble),
    );
    const bubbles = await nia.bubbles();
    expect(bubbles.filter(isTemplate)).toHaveLength(2);
    expect(bubbles.filter(({ by }) => by === 'network')).toHaveLength(2);
  });

  it('on Messenger at once: nothing arrives, and it is known', async () => {
    const nia = phone('messenger', 'nia');
    await nia.faults('window-closed');

    await nia.says('library hours');

    await eventually('the refusal in the log', () => /refusal=window-closed/.test(porth.log()), 45_000);
    expect((await nia.bubbles()).filter(({ by }) => by === 'porth')).toEqual([]);
    await nia.faults();
    await nia.says('bin days');
    await nia.sees('an answer again', shows('bin'));
  });
});

describe.each(['messenger', 'whatsapp'] as const)('words that are changed on %s', (channel) => {
  it('to tell of a danger have the safety line', async () => {
    const other = phone(channel, channel === 'messenger' ? 'lee' : 'alex');
    await other.says('hi');
    const { id } = await other
      .sees('an answer', shows('assistant'))
      .then(() => other.sees('their own words', ({ by }) => by === 'person'));

    expect((await other.edits(id, 'I can smell gas')).status).toBe(200);

    await other.sees('the safety line', shows('0800 111 999'));
    expect((await other.bubbles()).find((bubble) => bubble.id === id)).toMatchObject({
      shown: { text: 'I can smell gas' },
      edits: 1,
    });
  });

  it('are the person’s own, and words: nothing else can be changed', async () => {
    const other = phone(channel, channel === 'messenger' ? 'lee' : 'alex');
    const ours = await other.sees('an answer', ({ by }) => by === 'porth');

    expect((await other.edits(ours.id, 'nothing')).status).toBe(409);
    expect((await other.edits('nowhere', 'nothing')).status).toBe(409);
  });
});
