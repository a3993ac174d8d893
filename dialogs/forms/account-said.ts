// What stands on an account, in kind words: the balance, what was paid, what comes next, and how far it has gone. Welsh is a draft.
import { localTime, spokenDay } from '../../bot/dates.ts';
import { inPounds } from '../../bot/fields/money.ts';
import type { Both, Language } from '../../bot/model.ts';
import type { AccountKind } from '../../bot/services/account-references.ts';
import type { AccountSeen } from '../../bot/services/account-seen.ts';
import type { Stage } from '../../bot/services/accounts.ts';
import { council } from '../council.ts';

export const accountSaid = (account: AccountSeen): Both => ({
  en: said(account, 'en'),
  cy: said(account, 'cy'),
});

/** Who looks after it. */
export const phoneFor = (kind: AccountKind): string => PHONES[kind] ?? council.phone;

const said = ({ kind, balance, asOf, stage, paid, next, hold }: AccountSeen, language: Language): string => {
  const words = WORDS[language];
  const what = WHAT[kind][language];
  const phone = phoneFor(kind);
  const pounds = inPounds(Math.abs(balance));
  const how = hold === undefined ? STAGES[stage] : HOLDS[hold];
  return [
    balance > 0 ? words.owes(pounds, what) : balance < 0 ? words.credit(pounds, what) : words.clear(what),
    words.asOf(dayOf(asOf, language)),
    ...(paid === undefined ? [] : [words.paid(inPounds(paid.amount), dayOf(paid.at, language))]),
    ...(next === undefined ? [] : [words.next(inPounds(next.amount), spokenDay(next.next, language))]),
    ...(balance > 0 && how !== undefined ? [how(phone)[language]] : []),
    words.wrong(phone),
  ].join('\n');
};

const dayOf = (at: string, language: Language): string =>
  spokenDay(localTime(new Date(at), council.timeZone).date, language);

const PHONES: Readonly<Partial<Record<AccountKind, string>>> = {
  rent: '01632 960120',
  garage: '01632 960120',
  'council-tax': '01632 960130',
};

const WHAT: Readonly<Record<AccountKind, Both>> = {
  rent: { en: 'your rent', cy: 'eich rhent' },
  'council-tax': { en: 'your council tax', cy: 'eich treth gyngor' },
  garage: { en: 'your garage', cy: 'eich garej' },
  overpayment: {
    en: 'Housing Benefit that we paid you too much of',
    cy: 'Budd-dal Tai y talom ormod ohono i chi',
  },
  sundry: { en: 'your invoice', cy: 'eich anfoneb' },
};

type Told = (phone: string) => Both;
const STAGES: Readonly<Record<Stage, Told | undefined>> = {
  none: undefined,
  reminder: () => ({
    en: 'We have sent you a reminder. If it is hard to pay, tell us: there is time to agree on something.',
    cy: "Rydym wedi anfon nodyn atgoffa atoch. Os yw'n anodd talu, dywedwch wrthym: mae amser i gytuno ar rywbeth.",
  }),
  'final-notice': (phone) => ({
    en: `We have sent you a final notice. Call ${phone} soon: we can still agree on something that you can afford.`,
    cy: `Rydym wedi anfon hysbysiad terfynol atoch. Ffoniwch ${phone} yn fuan: gallwn gytuno o hyd ar rywbeth y gallwch ei fforddio.`,
  }),
  summons: (phone) => ({
    en: `There is a court date for this. Call ${phone} before it: a person can go through it with you. Citizens Advice can help you, free.`,
    cy: `Mae dyddiad llys ar gyfer hyn. Ffoniwch ${phone} cyn hynny: gall person fynd drwyddo gyda chi. Gall Cyngor ar Bopeth eich helpu, am ddim.`,
  }),
  'liability-order': (phone) => ({
    en: `A court has said that this is to be paid. Call ${phone}: a person can agree with you how. Citizens Advice can help you, free.`,
    cy: `Mae llys wedi dweud bod hyn i'w dalu. Ffoniwch ${phone}: gall person gytuno gyda chi sut. Gall Cyngor ar Bopeth eich helpu, am ddim.`,
  }),
  enforcement: (phone) => ({
    en: `Enforcement agents (bailiffs) have been asked to collect this. Call ${phone}: a person can tell you where you stand. Citizens Advice can help you, free.`,
    cy: `Gofynnwyd i asiantau gorfodi (beilïaid) gasglu hyn. Ffoniwch ${phone}: gall person ddweud wrthych ble rydych yn sefyll. Gall Cyngor ar Bopeth eich helpu, am ddim.`,
  }),
  notice: (phone) => ({
    en: `We have sent you a notice about your home. Call ${phone} as soon as you can: we want you to keep it. Citizens Advice can help you, free.`,
    cy: `Rydym wedi anfon hysbysiad atoch am eich cartref. Ffoniwch ${phone} cyn gynted ag y gallwch: rydym am i chi ei gadw. Gall Cyngor ar Bopeth eich helpu, am ddim.`,
  }),
  court: (phone) => ({
    en: `This has gone to court. Call ${phone} as soon as you can: a person can go through it with you. Citizens Advice can help you, free.`,
    cy: `Mae hyn wedi mynd i'r llys. Ffoniwch ${phone} cyn gynted ag y gallwch: gall person fynd drwyddo gyda chi. Gall Cyngor ar Bopeth eich helpu, am ddim.`,
  }),
};

const HOLDS: Readonly<Record<NonNullable<AccountSeen['hold']>, Told>> = {
  'breathing-space': () => ({
    en: 'You are in Breathing Space, so we do not ask you for this debt now. Your debt adviser can tell you what is still to be paid.',
    cy: "Rydych mewn Lle i Anadlu, felly nid ydym yn gofyn i chi am y ddyled hon nawr. Gall eich cynghorydd dyledion ddweud beth sydd i'w dalu o hyd.",
  }),
  dispute: (phone) => ({
    en: `You told us that you do not agree with this, and a person is looking at it. To ask how far they are, call ${phone}.`,
    cy: `Dywedoch nad ydych yn cytuno â hyn, ac mae person yn edrych arno. I ofyn pa mor bell y maent, ffoniwch ${phone}.`,
  }),
  person: (phone) => ({
    en: `A person can tell you more about this. Call ${phone}.`,
    cy: `Gall person ddweud mwy wrthych am hyn. Ffoniwch ${phone}.`,
  }),
};

const WORDS = {
  en: {
    owes: (pounds: string, what: string) => `You owe ${pounds} on ${what}.`,
    credit: (pounds: string, what: string) => `You are ${pounds} in credit on ${what}: you owe nothing.`,
    clear: (what: string) => `You owe nothing on ${what}.`,
    asOf: (day: string) => `That is how it stood on ${day}. A payment can take 2 working days to show.`,
    paid: (pounds: string, day: string) => `Your last payment was ${pounds}, on ${day}.`,
    next: (pounds: string, day: string) => `The next ${pounds} is due on ${day}.`,
    wrong: (phone: string) => `If that is not what you expect, call ${phone}.`,
  },
  cy: {
    owes: (pounds: string, what: string) => `Mae arnoch ${pounds} am ${what}.`,
    credit: (pounds: string, what: string) =>
      `Rydych ${pounds} mewn credyd ar gyfer ${what}: nid oes arnoch ddim.`,
    clear: (what: string) => `Nid oes arnoch ddim am ${what}.`,
    asOf: (day: string) => `Felly yr oedd ${day}. Gall taliad gymryd 2 ddiwrnod gwaith i ymddangos.`,
    paid: (pounds: string, day: string) => `Eich taliad diwethaf oedd ${pounds}, ${day}.`,
    next: (pounds: string, day: string) => `Mae'r ${pounds} nesaf i'w dalu erbyn ${day}.`,
    wrong: (phone: string) => `Os nad dyna rydych yn ei ddisgwyl, ffoniwch ${phone}.`,
  },
} as const satisfies Readonly<Record<Language, unknown>>;
