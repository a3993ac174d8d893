// Pages behind links: plain HTML that works without a script, on the oldest phone. What people wrote is never markup.
import type { Both, Language } from '../../bot/model.ts';
import type { HttpResponse } from '../http.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** Markup that was put together here. */
export type Html = { readonly html: string };
type Part = Html | string | number | undefined | readonly Part[];

/** Text in it is escaped; markup is not. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((each, index) => each + markup(parts[index])).join(''),
});

const markup = (part: Part): string => {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(markup).join('');
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export type Page = {
  readonly language: Language;
  readonly council: string;
  readonly title: string;
  readonly body: Html;
  readonly status?: number;
  /** Bytes of a script of our own, beside what works without it, and where it may send to. */
  readonly script?: { readonly code: string; readonly hash: string };
};

/** A page that is kept nowhere, tells no other site where it was, and runs nothing of another's. */
export const page = ({ language, council, title, body, status = 200, script }: Page): HttpResponse => ({
  statusCode: status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
    'content-security-policy': [
      "default-src 'none'",
      `style-src '${STYLE_HASH}'`,
      ...(script === undefined ? [] : [`script-src '${script.hash}'`]),
      "img-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
  body: html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - ${council}</title>
        ${{ html: `<style>${STYLE}</style>` }}
      </head>
      <body>
        <header><p>${council}</p></header>
        <main>${body}</main>
        ${script === undefined ? undefined : { html: `<script>${script.code}</script>` }}
      </body>
    </html>`.html,
});

/** The numbers of the council in a sentence of ours can be tapped, as they can in the chat. */
export const callable = (text: string, number: string): Html => {
  const [first = '', ...rest] = text.split(number);
  const link = html`<a href="tel:${number.replace(/ /g, '')}">${number}</a>`;
  return html`${first}${rest.map((each) => html`${link}${each}`)}`;
};

/** A button that does what the link is for: only this uses it up. A `quiet` one stands beside it and leads elsewhere. */
export const button = (
  words: string,
  { does, quiet = false }: { readonly does?: string; readonly quiet?: boolean } = {},
): Html =>
  html`<button
    type="submit"
    ${{ html: attributes({ name: does && 'do', value: does, class: quiet ? 'quiet' : undefined }) }}
  >
    ${words}
  </button>`;

const attributes = (all: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(value)}"`]))
    .join(' ');

/** What a form takes along. */
export const hidden = (all: Readonly<Record<string, string>>): readonly Html[] =>
  Object.entries(all).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);

/** A page that is one question: what is wrong with the answer stands above it. */
export const questionPage = ({
  title,
  errors = [],
  body,
  ...rest
}: Omit<Page, 'status'> & {
  readonly errors?: readonly (readonly [field: string, why: string])[];
}): HttpResponse =>
  page({
    ...rest,
    title: errors.length === 0 ? title : `${ERROR[rest.language]}: ${title}`,
    status: errors.length === 0 ? 200 : 422,
    body: html`${errorSummary(rest.language, errors)}${body}
      <p class="hint">${BACK[rest.language]}</p>`,
  });
/** The chat may be in another app: there is no address that leads to it. */
const BACK: Both = {
  en: 'To go back, close this page. Your chat is where you left it, and you can answer there.',
  cy: 'I fynd yn ôl, caewch y dudalen hon. Mae eich sgwrs lle gadawsoch hi, a gallwch ateb yno.',
};
const ERROR: Both = { en: 'Error', cy: 'Gwall' };

/** What is wrong, at the top, each leading to its field; as GOV.UK's error summary. */
export const errorSummary = (
  language: Language,
  errors: readonly (readonly [field: string, why: string])[],
): Html | undefined =>
  errors.length === 0
    ? undefined
    : html`<div class="errors" role="alert" aria-labelledby="errors">
        <h2 id="errors">${THERE_IS[language]}</h2>
        <ul>
          ${errors.map(([field, why]) => html`<li><a href="#${field}">${why}</a></li>`)}
        </ul>
      </div>`;
const THERE_IS: Both = { en: 'There is a problem', cy: 'Mae problem' };

export const textField = ({
  id,
  label,
  hint,
  error,
  value = '',
  type = 'text',
  autocomplete = 'off',
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value?: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete?: string;
}): Html => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(
    (each) => each !== undefined && each !== '',
  );
  return html`<div class="field${error === undefined ? '' : ' wrong'}">
    <label for="${id}">${label}</label>
    ${hint === undefined ? undefined : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${error === undefined ? undefined : html`<p class="error" id="${id}-error">${error}</p>`}
    <input
      id="${id}"
      name="${id}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      ${{ html: described.length === 0 ? '' : `aria-describedby="${described.join(' ')}"` }}
      ${{ html: error === undefined ? '' : 'aria-invalid="true"' }}
    />
  </div>`;
};
