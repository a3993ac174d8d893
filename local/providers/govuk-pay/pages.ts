// The pages on which a person pays at the simulated GOV.UK Pay: a card, a look at it, and an end. Plain HTML, no scripts.
import type { Answered, Call } from '../http.ts';
import { soon } from '../simulator.ts';
import { CARDS, type PayBook, type SimPayment } from './payments.ts';

/** @returns undefined when it is no page of ours. @param base the path that all of them stand under */
export const pageAt = (book: PayBook, base: string, { method, path, body }: Call): Answered | undefined => {
  const [, room = '', name = '', more] = path.split('/');
  if (more !== undefined || !['secure', 'card', 'cancel', 'confirm', 'wrong'].includes(room))
    return undefined;
  if (room === 'secure') {
    const opened = method === 'GET' ? book.open(name) : undefined;
    return opened === undefined ? gone() : to(`${base}/card/${opened.session}`);
  }
  const payment = book.ofSession(name);
  if (payment === undefined) return gone();
  if (room === 'card' && method === 'GET') return shown(payment, base);
  if (method !== 'POST') return gone();
  if (room === 'wrong')
    return goneWrong(book, payment, base, new URLSearchParams(body.toString('utf8')).get('how') ?? '');
  if (room === 'cancel') book.move(payment, 'stopped');
  if (room === 'card') return withCard(book, payment, base, new URLSearchParams(body.toString('utf8')));
  if (room === 'confirm' && payment.state.status === 'submitted') {
    book.move(payment, 'success');
    return to(payment.asked.return_url);
  }
  return to(`${base}/card/${payment.session}`);
};

/** What can be made to become of a payment, beside what its person does. */
const WRONGS = {
  declined: 'The card is declined',
  stopped: 'They cancel it',
  expired: 'The time runs out',
  broken: 'The bank’s system fails',
  away: 'They leave, and do nothing',
  late: 'The time runs out, and the bank takes it after all',
} as const;

const goneWrong = (book: PayBook, payment: SimPayment, base: string, how: string): Answered => {
  if (!Object.hasOwn(WRONGS, how)) return gone();
  const wrong = how as keyof typeof WRONGS;
  if (wrong === 'away') return to(payment.asked.return_url);
  if (wrong === 'late' && !payment.state.finished) soon(() => book.revive(payment));
  book.move(payment, wrong === 'late' ? 'expired' : wrong);
  return to(`${base}/card/${payment.session}`);
};

const withCard = (book: PayBook, payment: SimPayment, base: string, form: URLSearchParams): Answered => {
  const card = (form.get('cardNo') ?? '').replace(/\D/g, '');
  const leadsTo = CARDS[card];
  if (leadsTo === undefined) return shown(payment, base, 'Enter one of the card numbers for tests.');
  payment.card = card;
  if (payment.state.status === 'started') book.move(payment, leadsTo);
  return to(`${base}/card/${payment.session}`);
};

const shown = (payment: SimPayment, base: string, wrong?: string): Answered => {
  const { state, session, asked } = payment;
  const wrongs = `<h2>Make something else happen</h2>
<form method="post" action="${base}/wrong/${session}">${Object.entries(WRONGS)
    .map(([how, words]) => `<button name="how" value="${how}">${words}</button>`)
    .join('<br>')}</form>`;
  const cancel = `<form method="post" action="${base}/cancel/${session}"><button>Cancel payment</button></form>`;
  if (state.finished)
    return html(asked.language, ENDS[state.code ?? ''] ?? 'Your payment was successful', back(payment));
  const summary = `<p>${escaped(asked.description)}<br>Reference ${escaped(asked.reference)}<br><strong>${pounds(asked.amount)}</strong></p>`;
  if (state.status === 'submitted')
    return html(
      asked.language,
      'Confirm your payment',
      `${summary}<p>Card ending ${escaped(payment.card?.slice(-4) ?? '')}</p>
<form method="post" action="${base}/confirm/${session}"><button>Confirm payment</button></form>${cancel}${wrongs}`,
    );
  return html(
    asked.language,
    'Enter card details',
    `${summary}${wrong === undefined ? '' : `<p role="alert"><strong>${escaped(wrong)}</strong></p>`}
<form method="post" action="${base}/card/${session}">
<label>Card number <input name="cardNo" inputmode="numeric" autocomplete="off" value="4242 4242 4242 4242"></label>
<label>Expiry month <input name="expiryMonth" size="2" value="12"></label>
<label>Expiry year <input name="expiryYear" size="2" value="35"></label>
<label>Security code <input name="cvc" size="4" value="123"></label>
<label>Name on card <input name="cardholderName" value="A Resident"></label>
<button>Continue</button></form>${cancel}
<h2>Card numbers for tests</h2>
<ul>${Object.entries(CARDS)
      .map(([card, end]) => `<li><code>${card}</code> ${end === 'submitted' ? 'is taken' : `is ${end}`}</li>`)
      .join('')}</ul>${wrongs}`,
  );
};

const ENDS: Readonly<Record<string, string>> = {
  P0010: 'Your payment has been declined',
  P0020: 'Your payment session has expired',
  P0030: 'Your payment has been cancelled',
  P0040: 'The payment has been cancelled by the council',
  P0050: 'We’re experiencing technical problems',
};

const back = ({ asked }: SimPayment) =>
  `<p><a href="${escaped(asked.return_url)}">Go back to the council</a></p>`;

const gone = (): Answered =>
  html(
    'en',
    'This link has been used, or is too old',
    '<p>Go back to where you got it, and ask for another.</p>',
    404,
  );

const to = (location: string): Answered => ({
  status: 303,
  body: Buffer.alloc(0),
  headers: { location, 'cache-control': 'no-store' },
});

const html = (language: string, title: string, body: string, status = 200): Answered => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: Buffer.from(`<!doctype html><html lang="${language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title} - simulated GOV.UK Pay</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:1rem auto;padding:0 1rem}label{display:block;margin:.5rem 0}input,button{font:inherit}button{margin:.5rem 0;padding:.3rem 1rem}</style>
<main><p>A simulation: no money moves.</p><h1>${title}</h1>${body}</main></html>`),
});

export const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
