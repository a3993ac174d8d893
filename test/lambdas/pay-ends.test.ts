// Every end of a payment on the laptop's stack, as its page at the simulated GOV.UK Pay makes it: what the person hears on the phone, and what is charged.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, start, type Running } from '../stack.ts';

let porth: Running;
beforeAll(async () => (porth = await start({ PORTH_CLOCK: '2026-11-24T09:00:00Z' })));
afterAll(() => porth.stop());

const post = (path: string, body: unknown) =>
  fetch(`${porth.url}${path}`, { method: 'POST', body: JSON.stringify(body) });
type Payments = {
  readonly payments: readonly {
    readonly reference: string;
    readonly state: { readonly status: string };
    readonly amount: number;
    /** Pence that went back, or are on the way. */
    readonly refunded: number;
  }[];
};
const payments = async (): Promise<Payments['payments']> =>
  ((await (await fetch(`${porth.url}/local/providers/govuk-pay`)).json()) as Payments).payments;
const faults = (...on: readonly string[]) => post('/local/providers/govuk-pay/faults', { on });
const advance = (by: string) => post('/local/clock', { advance: by });

/** Somebody with a phone for texts. */
const phone = async (as: string) => {
  const path = `/local/providers/sms/phones/${as}`;
  await post(path, {});
  const heard = async (): Promise<readonly string[]> => {
    const state = (await (await fetch(`${porth.url}${path}`)).json()) as {
      readonly bubbles: readonly { readonly by: string; readonly shown: { readonly text?: string } }[];
    };
    return state.bubbles.flatMap(({ by, shown: { text } }) =>
      by === 'porth' && text !== undefined ? [text] : [],
    );
  };
  const hears = (words: RegExp) =>
    eventually(`${words.source} on the phone`, async () =>
      (await heard()).findLast((text) => words.test(text)),
    );
  const says = async (text: string, answer: RegExp) => {
    await post(`${path}/acts`, { act: 'text', text });
    return hears(answer);
  };
  const linkIn = (text: string): string =>
    /https?:\S+\/l\/[\w-]{22}/.exec(text)?.[0] ?? expect.unreachable(text);
  return {
    heard,
    /** Each after the answer to the one before. */
    tells: async (...texts: readonly string[]) => {
      for (const text of texts) {
        const before = (await heard()).length;
        await post(`${path}/acts`, { act: 'text', text });
        await eventually(`an answer to ${text}`, async () => (await heard()).length > before);
      }
    },
    hears,
    says,
    linkIn,
    /** @returns the link, and the reference of what it pays */
    asks: async () => {
      await says(`pay £12.50 on 731048628`, /email a receipt/);
      await says('skip', /Shall I send you the link/);
      const text = await says('yes', /\/l\//);
      return { link: linkIn(text), reference: /PAY-\d{6}/.exec(text)?.[0] ?? expect.unreachable(text) };
    },
  };
};
/** The tap on Pay. @returns the address of its card page */
const taps = async (link: string): Promise<string> => {
  const away = await fetch(link, { method: 'POST', redirect: 'manual' });
  const opened = await fetch(away.headers.get('location') ?? expect.unreachable(await away.text()));
  expect(await opened.text()).toContain('Make something else happen');
  return opened.url;
};
const form = (page: string, room: string, fields: Readonly<Record<string, string>> = {}) =>
  fetch(page.replace('/card/', `/${room}/`), {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
const paysBy = async (page: string) => {
  await form(page, 'card', { cardNo: '4242424242424242' });
  await form(page, 'confirm');
};
const ofReference = async (reference: string) =>
  (await payments()).filter((each) => each.reference === reference);
const charged = async (reference: string) =>
  (await ofReference(reference)).filter(({ state }) => state.status === 'success').length;

describe('the fee of a collection', () => {
  const paidFee = async (as: string) => {
    const here = await phone(as);
    await here.tells(
      'book a bulky waste collection',
      'a sofa',
      'y',
      'NM4 2QP',
      '14',
      'drive',
      '1',
      'skip',
      'y',
    );
    await paysBy(await taps(here.linkIn(await here.hears(/by card before then/))));
    const receipt = await here.hears(/We have received/);
    return { here, reference: /PAY-\d{6}/.exec(receipt)?.[0] ?? expect.unreachable(receipt) };
  };
  const givenBack = async (reference: string): Promise<number> =>
    (await ofReference(reference)).reduce((sum, { refunded }) => sum + refunded, 0);

  it('goes back when the collection is cancelled, once, and both are told', { timeout: 30_000 }, async () => {
    const { here, reference } = await paidFee('ends-fee');

    await here.tells('cancel my collection', 'skip', 'yes');

    await here.hears(/is cancelled[\s\S]*goes back to the card/);
    await here.hears(/We have given back £\d+\.00 for your bulky waste collection/);
    const [payment] = await ofReference(reference);
    expect(await givenBack(reference)).toBe(payment?.amount);
    await advance('P1D');
    expect(await givenBack(reference)).toBe(payment?.amount);
  });

  it('comes to a person when it does not arrive, and that is told', { timeout: 30_000 }, async () => {
    const { here, reference } = await paidFee('ends-fee-lost');
    await faults('refunds-fail');

    await here.tells('cancel my collection', 'skip', 'yes');
    await here.hears(/goes back to the card/);
    await eventually('its failing', async () => (await givenBack(reference)) === 0);

    // It is looked up again every few hours, from when they heard that it goes back. The hour stays one at which people are written to.
    let looks = 0;
    await eventually('the truth about the fee', async () => {
      if (looks % 40 === 0) await advance(looks === 0 ? 'PT7H' : 'P1D');
      looks++;
      return (await here.heard()).find((text) =>
        /I could not give £\d+\.00 back[\s\S]*a person does it/.test(text),
      );
    });
    await faults();
  });
});

describe('a payment that comes to nothing', () => {
  it.each([
    ['declined', /Your bank did not take/],
    ['stopped', /was stopped, so nothing has been paid/],
    ['broken', /Something went wrong at the card service/],
  ])('is told when it is %s, and its new link pays once', async (how, words) => {
    const here = await phone(`ends-${how}`);
    const { link, reference } = await here.asks();
    await form(await taps(link), 'wrong', { how });

    const again = here.linkIn(await here.hears(words));
    expect(await charged(reference)).toBe(0);
    await paysBy(await taps(again));

    await here.hears(/We have received £12\.50/);
    expect(await charged(reference)).toBe(1);
    // Neither link leads to a second payment.
    for (const old of [link, again])
      expect((await fetch(old, { method: 'POST', redirect: 'manual' })).status).toBe(200);
    expect(await charged(reference)).toBe(1);
  });

  it('says on its page why, when they come back before anybody else says so', async () => {
    await faults('lost');
    const here = await phone('ends-back');
    const { link } = await here.asks();
    await form(await taps(link), 'wrong', { how: 'declined' });

    expect(await (await fetch(`${link}?back=1`)).text()).toContain('Your bank did not take');

    await here.hears(/Your bank did not take/);
    await faults();
  });
});

describe('a payment that is left', () => {
  it('says nothing when they only leave, and the same link leads to the same payment', async () => {
    const here = await phone('ends-away');
    const { link, reference } = await here.asks();
    await form(await taps(link), 'wrong', { how: 'away' });

    await paysBy(await taps(link));

    await here.hears(/We have received £12\.50/);
    expect(await ofReference(reference)).toHaveLength(1);
  });

  it('is reminded of the next morning when its time ran out, and can be paid', async () => {
    const here = await phone('ends-expired');
    const { link, reference } = await here.asks();
    await form(await taps(link), 'wrong', { how: 'expired' });
    // However late the webhook comes, it is some morning after.
    await eventually('the reminder', async () => {
      await advance('P1D');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return (await here.heard()).some((text) => text.includes('it has not been paid'));
    });

    const again = here.linkIn(await here.hears(/it has not been paid/));
    await paysBy(await taps(again));

    await here.hears(/We have received £12\.50/);
    expect(await charged(reference)).toBe(1);
    await advance('P2D');
    expect((await here.heard()).filter((text) => text.includes('it has not been paid'))).toHaveLength(1);
  });

  it('is paid when the bank takes it after its time, and cannot be paid a second time', async () => {
    const here = await phone('ends-late');
    const { link, reference } = await here.asks();
    await form(await taps(link), 'wrong', { how: 'late' });

    await here.hears(/We have received £12\.50/);

    const page = await fetch(link, { method: 'POST', redirect: 'manual' });
    expect(await page.text()).toContain('it is paid');
    expect(await charged(reference)).toBe(1);
    expect((await here.heard()).filter((text) => text.includes('We have received'))).toHaveLength(1);
  });

  it('is paid by whoever was on the page when the link ran out', async () => {
    const here = await phone('ends-after-link');
    const { link, reference } = await here.asks();
    await advance('PT23H');
    const page = await taps(link);
    await advance('PT80M');
    await paysBy(page);

    await here.hears(/We have received £12\.50/);

    expect(await (await fetch(`${link}?back=1`)).text()).toContain('it is paid');
    expect(await charged(reference)).toBe(1);
  });
});

describe('two taps on Pay', () => {
  it('lead to one payment', async () => {
    const here = await phone('ends-twice');
    const { link, reference } = await here.asks();

    const all = await Promise.all(
      [1, 2, 3].map(async () => (await fetch(link, { method: 'POST', redirect: 'manual' })).status),
    );

    expect(all).toEqual([303, 303, 303]);
    expect(await ofReference(reference)).toHaveLength(1);
  });
});

describe('the webhook', () => {
  it('is answered at once while GOV.UK Pay answers slowly, and the payment is told', async () => {
    const here = await phone('ends-slow');
    const { link, reference } = await here.asks();
    const page = await taps(link);
    await faults('slow');
    await paysBy(page);

    await here.hears(/We have received £12\.50/);

    await faults();
    expect(await charged(reference)).toBe(1);
  });
});

describe('an account that is suspended', () => {
  it('says on the page that nothing was taken, and wakes somebody with what to do', async () => {
    const here = await phone('ends-suspended');
    const { link } = await here.asks();
    await faults('suspended');

    const page = await fetch(link, { method: 'POST', redirect: 'manual' });

    expect(page.status).toBe(500);
    expect(await page.text()).toContain('Nothing was taken');
    expect(porth.log()).toMatch(/alarm payments refused: 403: P0941: The account is suspended/);
    await faults();
  });
});
