// What can be made to go wrong does so as it says, on one phone and no other.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { laptop, quiet, TIMING, type Laptop } from './laptop.ts';

let here: Laptop;
beforeEach(async () => {
  here = await laptop();
});
afterEach(() => here.close());

const texts = () =>
  here.came.map(({ raw }) => /"text":"([^"]*)"/.exec(raw)?.[1]).filter((each) => each !== undefined);
const says = (text: string) => here.phone('messenger').does({ act: 'text', text });
const send = (id: string, signal?: AbortSignal) =>
  fetch(`${here.providers.urls['MESSENGER_API_URL'] ?? ''}/v25.0/me/messages`, {
    method: 'POST',
    headers: { authorization: 'Bearer page-token' },
    body: JSON.stringify({ recipient: { id }, message: { text: 'Hello' } }),
    ...(signal === undefined ? {} : { signal }),
  });
const SAM = '24680135791357913';
const LEE = '24680135791357938';

describe('a webhook', () => {
  it('comes once, in order, when nothing is wrong', async () => {
    await says('one');
    await says('two');
    await says('three');
    await here.comes('three');
    await quiet();

    expect(texts()).toEqual(['one', 'two', 'three']);
    expect((await here.phone('messenger').state()).onTheWay).toBe(0);
    expect((await here.phone('messenger').bubbles()).map(({ tick }) => tick)).toEqual(
      Array(3).fill('delivered'),
    );
  });

  it('comes twice, byte for byte the same', async () => {
    await here.phone('messenger').faults('duplicate');
    await says('one');
    await here.comes('one');
    await quiet();

    expect(here.came).toHaveLength(2);
    expect(here.came[0]?.raw).toBe(here.came[1]?.raw);
    expect(here.came[0]?.headers['x-hub-signature-256']).toBe(here.came[1]?.headers['x-hub-signature-256']);
  });

  it('comes late', async () => {
    await here.phone('messenger').faults('late');
    const said = performance.now();
    await says('one');
    expect((await here.phone('messenger').state()).onTheWay).toBe(1);

    const { at } = await here.comes('one');

    expect(at - said).toBeGreaterThanOrEqual(TIMING.lateMs - 5);
  });

  it('comes after the next, or by itself when there is none', async () => {
    await here.phone('messenger').faults('out-of-order');
    await says('one');
    await says('two');
    await here.comes('one');
    await says('three');
    await here.comes('three');

    expect(texts()).toEqual(['two', 'one', 'three']);
  });

  it('comes again when Porth does not take it, and the phone tells why', async () => {
    let tries = 0;
    here.answers(() => ({ status: ++tries === 1 ? 503 : 200 }));
    await says('one');
    await here.comes('one');
    await quiet();
    expect((await here.phone('messenger').bubbles())[0]).toMatchObject({
      tick: 'waiting',
      trouble: 'Porth answered 503',
    });

    await new Promise((resolve) => setTimeout(resolve, 1_200));

    expect(texts()).toEqual(['one', 'one']);
    const [bubble] = await here.phone('messenger').bubbles();
    expect(bubble).toMatchObject({ tick: 'delivered' });
    expect(bubble).not.toHaveProperty('trouble');
  });

  it('of a text does not come again by Twilio, whatever Porth answered', async () => {
    here.answers(() => ({ status: 503 }));
    await here.phone('sms').does({ act: 'text', text: 'one' });
    await here.comes('Body=one');
    await new Promise((resolve) => setTimeout(resolve, 1_300));

    expect(here.came).toHaveLength(1);
  });
});

describe('a call', () => {
  it.each([
    ['too-many', 429],
    ['broken', 500],
    ['window-closed', 400],
    ['blocked', 400],
  ])('is refused under "%s", and the next phone goes on', async (fault, status) => {
    await here.phone('messenger').faults(fault);

    expect((await send(SAM)).status).toBe(status);
    expect((await send(LEE)).status).toBe(200);
    expect(await here.phone('messenger').bubbles()).toEqual([]);
    await here.phone('messenger').faults();
    expect((await send(SAM)).status).toBe(200);
  });

  it('is never answered by a network that is silent, and nothing arrives', async () => {
    await here.phone('messenger').faults('silent');

    await expect(send(SAM, AbortSignal.timeout(300))).rejects.toThrow(/timeout/i);
    expect(await here.phone('messenger').bubbles()).toEqual([]);
    expect((await send(LEE)).status).toBe(200);
  });

  it('is never answered, though the message arrives', async () => {
    await here.phone('messenger').faults('unanswered');

    await expect(send(SAM, AbortSignal.timeout(300))).rejects.toThrow(/timeout/i);

    expect(await here.phone('messenger').bubbles()).toMatchObject([{ shown: { text: 'Hello' } }]);
    expect((await here.comes('delivery')).raw).toContain('mids');
  });
});

describe('a fault', () => {
  it('that does not exist on a channel is not switched on', async () => {
    const sms = here.phone('sms');
    await sms.faults('window-closed', 'late', 'nonsense');

    expect((await sms.state()).on).toEqual(['late']);
  });
});

describe('a phone', () => {
  it('keeps the last 200 bubbles', async () => {
    for (let n = 0; n < 205; n++) await here.phone('sms').does({ act: 'text', text: `text ${n}` });

    const bubbles = await here.phone('sms').bubbles();

    expect(bubbles).toHaveLength(200);
    expect(bubbles[0]?.shown).toMatchObject({ text: 'text 5' });
  });

  it('tells a page that waits, once something is new', async () => {
    const { version } = await here.phone('messenger').state();
    const waiting = here.control('GET', `messenger/phones/sam?after=${version}`);
    await says('one');

    expect((await waiting).body.bubbles).toHaveLength(1);
  });

  it('is not there for somebody unknown, and takes no nonsense', async () => {
    expect((await here.control('GET', 'messenger/phones/nobody')).status).toBe(404);
    expect((await here.control('GET', 'telex/phones/sam')).status).toBe(404);
    expect((await here.control('POST', 'messenger/phones/sam/acts', { act: 'shout' })).status).toBe(400);
    expect((await here.control('POST', 'messenger/phones/sam/faults', { on: 'late' })).status).toBe(400);
  });
});
