// What the page shows on which people pay. Its Welsh is a draft until a translator has approved it.
import type { Both, Language } from '../../bot/model.ts';
import type { Order } from '../../bot/services/payment-book.ts';
import { council } from '../../dialogs/council.ts';
import { ending, exactly, paidFor, paidTitle } from '../../dialogs/forms/pay-said.ts';
import type { HttpResponse } from '../http.ts';
import { button, callable, html, page, type Html } from './html.ts';

type Shown = Pick<Order, 'kind' | 'amount' | 'account' | 'reference'>;
/** Seconds until the page looks again. */
const REFRESH = 4;

const shown = (language: Language, title: string, body: Html, status = 200): HttpResponse =>
  page({ language, council: council.name[language], title, body, status });

/** @param why what became of the try before */
export const payPageOf = (
  order: Shown,
  language: Language,
  why?: 'declined' | 'stopped' | 'broken',
): HttpResponse => {
  const { title, ends, go, where, done, wrong } = WORDS[language];
  const heading = why === undefined ? title(paidTitle(order.kind, language)) : NOT_PAID[language];
  return shown(
    language,
    heading,
    html`<h1>${heading}</h1>
      ${why === undefined ? undefined : html`<p role="alert">${WHY[why][language]}</p>`}
      <p class="sum">${exactly(order.amount)}</p>
      <p>${capital(paidFor(order.kind, language))}. ${ends(ending(order.account))}</p>
      <form method="post" action="?">
        ${button(why === undefined ? go(exactly(order.amount)) : AGAIN[language])}
      </form>
      <p class="hint">${where}</p>
      <p>${why === undefined ? wrong : callable(done, phone)}</p>`,
  );
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const paidPage = (order: Shown, language: Language): HttpResponse => {
  const what = `${exactly(order.amount)} ${paidFor(order.kind, language)}`;
  const title = PAID.title[language];
  return shown(
    language,
    title,
    html`<h1>${title}</h1>
      <p>${PAID.what[language](what)}</p>
      <p>${PAID.reference[language]}: <strong>${order.reference}</strong></p>
      <p>${callable(PAID.days[language], phone)}</p>
      <p>${PAID.chat[language]}</p>`,
  );
};

/** Neither what was paid nor how much: the link may lie in anybody's hands by now. */
export const paidBeforePage = (language: Language): HttpResponse => {
  const { title, what } = PAID_BEFORE;
  return shown(
    language,
    title[language],
    html`<h1>${title[language]}</h1>
      <p>${what[language]}</p>`,
  );
};

/**
 * Looks again by itself a few times, without a script. By a header and not in the markup, so that nothing changes under somebody
 * who reads with a screen reader without its being announced; after that, a link looks again.
 */
export const checkingPage = (order: Shown, language: Language, look: number, looks: number): HttpResponse => {
  const again = look < looks;
  const { title, wait, after, check } = CHECKING[language];
  const response = shown(
    language,
    title,
    html`<h1>${title}</h1>
      <p role="status">${again ? wait : after(order.reference)}</p>
      ${again ? undefined : html`<p><a class="button" href="?back=${looks}">${check}</a></p>`}`,
  );
  return again
    ? { ...response, headers: { ...response.headers, refresh: `${REFRESH}; url=?back=${look + 1}` } }
    : response;
};

/** Nothing was taken. `off`: not before somebody has mended it. Its status is 500: in the place of a 503 the front door shows a page of its own. */
export const notNowPage = (order: Shown, language: Language, why: 'later' | 'off'): HttpResponse => {
  const { title, later, off } = NOT_NOW[language];
  return shown(
    language,
    title,
    html`<h1>${title}</h1>
      <p>${why === 'later' ? later : off}</p>
      ${why === 'later' ? html`<form method="post" action="?">${button(AGAIN[language])}</form>` : undefined}
      <p>${callable(CALL[language](order.reference), phone)}</p>`,
    500,
  );
};

const { phone } = council;
const WORDS = {
  en: {
    title: (what: string) => `Pay: ${what}`,
    ends: (last: string) => `Your reference ends in ${last}.`,
    go: (sum: string) => `Pay ${sum}`,
    where: 'You give your card details on the next page, at GOV.UK Pay. We do not see or keep them.',
    done: `Or call ${phone}.`,
    wrong: 'Is the amount wrong? Do not pay it here. Go back to your chat and write PAY again.',
  },
  cy: {
    title: (what: string) => `Talu: ${what}`,
    ends: (last: string) => `Mae eich cyfeirnod yn gorffen â ${last}.`,
    go: (sum: string) => `Talu ${sum}`,
    where:
      'Rydych yn rhoi manylion eich cerdyn ar y dudalen nesaf, yn GOV.UK Pay. Nid ydym yn eu gweld nac yn eu cadw.',
    done: `Neu ffoniwch ${phone}.`,
    wrong: "Ydy'r swm yn anghywir? Peidiwch â'i dalu yma. Ewch yn ôl i'ch sgwrs ac ysgrifennwch TALU eto.",
  },
} as const;
const NOT_PAID: Both = { en: 'Nothing has been paid', cy: "Nid oes dim wedi'i dalu" };
const WHY: Readonly<Record<'declined' | 'stopped' | 'broken', Both>> = {
  declined: {
    en: 'Your bank did not take the payment. You can try again, or use another card.',
    cy: 'Ni chymerodd eich banc y taliad. Gallwch roi cynnig arall arni, neu ddefnyddio cerdyn arall.',
  },
  stopped: {
    en: 'The payment was stopped before it was made. You can pay now, or close this page.',
    cy: "Cafodd y taliad ei stopio cyn ei wneud. Gallwch dalu nawr, neu gau'r dudalen hon.",
  },
  broken: {
    en: "Something went wrong at the card service. I'm sorry. You can try again.",
    cy: "Aeth rhywbeth o'i le yn y gwasanaeth cardiau. Mae'n ddrwg gen i. Gallwch roi cynnig arall arni.",
  },
};
const AGAIN: Both = { en: 'Try again', cy: 'Rhoi cynnig arall arni' };
const PAID = {
  title: { en: 'Thank you, it is paid', cy: "Diolch, mae wedi'i dalu" },
  what: {
    en: (what: string) => `We have received ${what}.`,
    cy: (what: string) => `Rydym wedi derbyn ${what}.`,
  },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  days: {
    en: `It can take 2 working days to show. If it does not show by then, call ${phone} and give this reference.`,
    cy: `Gall gymryd 2 ddiwrnod gwaith i ymddangos. Os nad yw'n ymddangos erbyn hynny, ffoniwch ${phone} a rhoi'r cyfeirnod hwn.`,
  },
  chat: {
    en: 'You can close this page. A receipt comes into your chat.',
    cy: "Gallwch gau'r dudalen hon. Daw derbynneb i'ch sgwrs.",
  },
} as const;
const PAID_BEFORE = {
  title: { en: 'This has been paid', cy: "Mae hwn wedi'i dalu" },
  what: {
    en: 'Nothing is left to do. The receipt is in your chat.',
    cy: "Does dim ar ôl i'w wneud. Mae'r dderbynneb yn eich sgwrs.",
  },
} as const;
const CHECKING = {
  en: {
    title: 'We are checking your payment',
    wait: 'This page looks again by itself in a few seconds. Do not pay again.',
    after: (reference: string) =>
      `We have not heard from your bank yet. You can close this page: I tell you in your chat as soon as we know. Do not pay again. Your reference is ${reference}.`,
    check: 'Check again',
  },
  cy: {
    title: 'Rydym yn gwirio eich taliad',
    wait: 'Mae’r dudalen hon yn edrych eto ar ei phen ei hun mewn ychydig eiliadau. Peidiwch â thalu eto.',
    after: (reference: string) =>
      `Nid ydym wedi clywed gan eich banc eto. Gallwch gau'r dudalen hon: dywedaf wrthych yn eich sgwrs cyn gynted ag y gwyddom. Peidiwch â thalu eto. Eich cyfeirnod yw ${reference}.`,
    check: 'Gwirio eto',
  },
} as const;
const NOT_NOW = {
  en: {
    title: 'You cannot pay here just now',
    later: 'The card service does not answer. Nothing was taken. Try again in a minute.',
    off: 'Something is wrong on our side. Nothing was taken, and we are told of it.',
  },
  cy: {
    title: 'Ni allwch dalu yma ar hyn o bryd',
    later: "Nid yw'r gwasanaeth cardiau yn ateb. Ni chymerwyd dim. Rhowch gynnig arall arni mewn munud.",
    off: "Mae rhywbeth o'i le ar ein hochr ni. Ni chymerwyd dim, ac rydym yn cael gwybod.",
  },
} as const;
const CALL: Readonly<Record<Language, (reference: string) => string>> = {
  en: (reference) => `Or call ${phone} and give this reference: ${reference}.`,
  cy: (reference) => `Neu ffoniwch ${phone} a rhoi'r cyfeirnod hwn: ${reference}.`,
};
