// Show whose account it is, on a page of its own: what is typed here never comes into the chat.
import { randomUUID } from 'node:crypto';
import { account } from '../../bot/fields/account.ts';
import { birthDate } from '../../bot/fields/birth-date.ts';
import { name } from '../../bot/fields/name.ts';
import { postcode } from '../../bot/fields/postcode.ts';
import type { Both, Event, Field, FieldWords, Moment } from '../../bot/model.ts';
import { PRINTED } from '../../bot/services/account-references.ts';
import type { Links } from '../../bot/services/links.ts';
import { council } from '../../dialogs/council.ts';
import type { Enqueue } from '../aws/queue.ts';
import { callerOf } from '../caller.ts';
import { identify, type MatchDeps } from '../identity/match.ts';
import { formIn } from './form-body.ts';
import { isHandedOn, type Conversations } from './handed-on.ts';
import { button, errorSummary, html, page, textField } from './html.ts';
import { donePage, gonePage, type Asked, type LinkPage } from './link-page.ts';

export type ProveDeps = MatchDeps & {
  readonly links: Pick<Links, 'use'>;
  readonly enqueue: Enqueue;
  readonly conversations: Conversations;
};

type Typed = Readonly<Record<string, string>>;
type Errors = Readonly<Partial<Record<string, string>>>;

export const provePage = (deps: ProveDeps): LinkPage => ({
  show: (asked) => Promise.resolve(shown(asked, {}, {})),
  take: async (asked) => {
    const { link, token, request, now } = asked;
    const { language, conversation, channel } = link;
    // Whoever has the account on the channel by now must not be taken for whoever the link was sent to.
    if (isHandedOn(link, await deps.conversations(conversation))) return gonePage(council, language, 410);
    const typed = formIn(request);
    const read = readIn(typed, { now, timeZone: council.timeZone });
    if (!read.ok) return shown(asked, typed, errorsIn(read.why, language));
    const at = now.toISOString();
    // Each press is a try of its own, however many come at once.
    const attempt = `page:${link.key}:${randomUUID()}`;
    const ip = callerOf(request);
    const result = await identify(deps)(read.claim, { attempt, conversation, ip }, { channel, at });
    if (!result.ok) {
      const why = 'why' in result ? result.why : 'ends' in result ? result.ends : AGAIN;
      return shown(asked, typed, { reference: why[language] });
    }
    if (result.proof === undefined) return gonePage(council, language, 410);
    const event: Event = {
      id: `proved:${link.key}`,
      conversation,
      channel,
      at,
      receivedAt: at,
      kind: 'proved',
      proof: result.proof,
      ...(result.prefers === undefined ? {} : { prefers: result.prefers }),
    };
    // A second press is the same event; a crash between the two leaves the link to be pressed again.
    await deps.enqueue([event]);
    if (!(await deps.links.use(token, at))) return gonePage(council, language, 410);
    return donePage(council, language, DONE);
  },
});

const shown = ({ link: { language } }: Asked, typed: Typed, errors: Errors) =>
  page({
    language,
    council: council.name[language],
    title: TITLE[language],
    status: Object.keys(errors).length === 0 ? 200 : 422,
    body: html`${errorSummary(
        language,
        Object.entries(errors).flatMap(([id, why]) => (why === undefined ? [] : [[id, why] as const])),
      )}
      <h1>${TITLE[language]}</h1>
      <p>${WHY[language]}</p>
      <form method="post" novalidate>
        ${FIELDS.map(({ id, label, hint, autocomplete }) =>
          textField({
            id,
            label: label[language],
            hint: hint?.[language],
            error: errors[id],
            value: typed[id] ?? '',
            ...(autocomplete === undefined ? {} : { autocomplete }),
          }),
        )}
        ${button(CHECK[language])}
      </form>`,
  });

const FIELDS: readonly {
  readonly id: string;
  readonly label: Both;
  readonly hint?: Both;
  readonly autocomplete?: string;
}[] = [
  {
    id: 'reference',
    label: { en: 'Account number', cy: 'Rhif y cyfrif' },
    hint: {
      en: `On your council tax bill or rent letter, such as ${PRINTED['council-tax'].example} or ${PRINTED.rent.example}`,
      cy: `Ar eich bil treth gyngor neu lythyr rhent, fel ${PRINTED['council-tax'].example} neu ${PRINTED.rent.example}`,
    },
  },
  {
    id: 'postcode',
    label: { en: 'Postcode of the home', cy: 'Cod post y cartref' },
    autocomplete: 'postal-code',
  },
  {
    id: 'born',
    label: { en: 'Date of birth', cy: 'Dyddiad geni' },
    hint: {
      en: 'Like 4 12 1980. If we do not have it, leave it out and give your surname.',
      cy: 'Fel 4 12 1980. Os nad yw gennym ni, gadewch ef yn wag a rhowch eich cyfenw.',
    },
    autocomplete: 'bday',
  },
  { id: 'surname', label: { en: 'Surname', cy: 'Cyfenw' }, autocomplete: 'family-name' },
];

const READ = {
  reference: account(''),
  postcode: postcode('', council.postcodes),
  born: birthDate(''),
  surname: name(''),
} as const satisfies Readonly<Record<string, Field<string, never>>>;
type FieldId = keyof typeof READ;

type Read =
  | {
      readonly ok: true;
      readonly claim: {
        readonly reference: string;
        readonly postcode: string;
        readonly born?: string;
        readonly surname?: string;
      };
    }
  | { readonly ok: false; readonly why: Readonly<Partial<Record<FieldId, Both>>> };

/** The birth date, or else the surname: one is enough. */
const readIn = (typed: Typed, moment: Moment): Read => {
  const has = (id: FieldId) => (typed[id] ?? '').trim() !== '';
  const needed: readonly FieldId[] = [
    'reference',
    'postcode',
    has('born') || !has('surname') ? 'born' : 'surname',
  ];
  const parsed = needed.map((id) => {
    const field = READ[id];
    const words: FieldWords = { en: field.english, cy: field.english };
    return [id, field.parse({ text: typed[id] ?? '' }, words, moment)] as const;
  });
  const wrong = parsed.flatMap(([id, each]) => (each.ok ? [] : [[id, each.why] as const]));
  if (wrong.length > 0) return { ok: false, why: Object.fromEntries(wrong) };
  const claim = Object.fromEntries(parsed.flatMap(([id, each]) => (each.ok ? [[id, each.value]] : [])));
  return { ok: true, claim: { reference: '', postcode: '', ...claim } };
};

const errorsIn = (why: Readonly<Partial<Record<string, Both>>>, language: 'en' | 'cy'): Errors =>
  Object.fromEntries(Object.entries(why).map(([id, each]) => [id, each?.[language]]));

const TITLE: Both = { en: 'Check who you are', cy: 'Gwirio pwy ydych chi' };
const WHY: Both = {
  en: 'So that nobody else sees your account. What you type here is not kept in the chat. Go on only if you asked for this in a chat with us just now: whoever has that chat will be taken for you.',
  cy: "Fel na fydd neb arall yn gweld eich cyfrif. Ni chedwir yr hyn a deipiwch yma yn y sgwrs. Ewch ymlaen dim ond os gofynnoch am hyn mewn sgwrs gyda ni nawr: bydd pwy bynnag sydd â'r sgwrs honno yn cael ei gymryd i fod yn chi.",
};
const CHECK: Both = { en: 'Check', cy: 'Gwirio' };
const DONE: Both = {
  en: 'Thank you. That fits our records.',
  cy: "Diolch. Mae hynny'n cyd-fynd â'n cofnodion.",
};
const AGAIN: Both = {
  en: 'Something went wrong on our side. Try again in a minute.',
  cy: "Aeth rhywbeth o'i le ar ein hochr ni. Rhowch gynnig arall arni mewn munud.",
};
