// Letters that are read on a page, by what they are about. Nothing that the person wrote stands in them: whoever holds the phone may open one.
import { localTime } from '../bot/dates.ts';
import { spokenDate } from '../bot/fields/date.ts';
import type { Both, Language } from '../bot/model.ts';
import type { LetterAbout } from '../bot/services/letters.ts';
import type { PromiseStatus, Worded } from '../bot/services/promises.ts';
import { council } from './council.ts';
import { complaintReceipt } from './forms/matters-receipts.ts';
import { visitParagraphs, visitTitle } from './letters-visit.ts';

export type Letter = {
  readonly title: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  /** Stands after the first of them, as it was said, in the language in which it was. */
  readonly quote?: Worded;
};
export type LetterSaid = (about: LetterAbout, language: Language, now: Date) => Letter;

/** Welsh is a draft until a translator has approved it. */
export const letterSaid: LetterSaid = (about, language, now) => {
  const { reference, at } = about;
  const day = (time: string | Date) => {
    const said = spokenDate(localTime(new Date(time), council.timeZone).date, language);
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
  switch (about.kind) {
    case 'complaint': {
      const said = complaintReceipt(about.answers, language, new Date(at)).split('\n').slice(0, -1);
      return {
        title: COMPLAINT.title[language],
        date: day(at),
        paragraphs: [
          `${REFERENCE[language]} ${reference}`,
          COMPLAINT.thanks[language],
          ...said,
          council.name[language],
        ],
      };
    }
    // It says what is so now: the visit may have been moved since.
    case 'visit':
      return {
        title: visitTitle(about, now)[language],
        date: day(now),
        paragraphs: [
          `${REFERENCE[language]} ${reference}`,
          ...visitParagraphs(about, now).map((each) => each[language]),
          council.name[language],
        ],
      };
    case 'promise':
      return {
        title: PROMISE.title[language],
        date: day(at),
        quote: about.words,
        paragraphs: [
          PROMISE.agreed[language],
          PROMISE[about.status][language],
          PROMISE.help[language],
          council.name[language],
        ],
      };
    default:
      return about satisfies never;
  }
};

const REFERENCE: Both = { en: 'Your reference:', cy: 'Eich cyfeirnod:' };
const COMPLAINT = {
  title: { en: 'We have your complaint', cy: 'Rydym wedi cael eich cwyn' },
  thanks: {
    en: 'Thank you for telling us. We look at what went wrong and what would put it right.',
    cy: "Diolch am ddweud wrthym. Byddwn yn edrych ar yr hyn a aeth o'i le a beth fyddai'n ei unioni.",
  },
} as const satisfies Readonly<Record<string, Both>>;
const PROMISE = {
  title: { en: 'Your promise to pay', cy: 'Eich addewid i dalu' },
  agreed: {
    en: 'This is what we agreed, word for word:',
    cy: "Dyma'r hyn y cytunwyd arno, air am air:",
  },
  open: {
    en: `It stands today. If anything changes, tell us before the day: reply CHANGE in your chat, or call ${council.phone} and give the reference.`,
    cy: `Mae'n sefyll heddiw. Os bydd unrhyw beth yn newid, dywedwch wrthym cyn y dydd: atebwch NEWID yn eich sgwrs, neu ffoniwch ${council.phone} a rhowch y cyfeirnod.`,
  },
  kept: {
    en: 'You have kept it, and there is nothing more to do for it. Thank you.',
    cy: "Rydych wedi ei gadw, a does dim mwy i'w wneud amdano. Diolch.",
  },
  broken: {
    en: `We haven't seen all of your payments yet, so a person is looking at it. If you have paid, thank you. If you have heard nothing in 5 working days, call ${council.phone}.`,
    cy: `Dydyn ni ddim wedi gweld pob un o'ch taliadau eto, felly mae person yn edrych arno. Os ydych wedi talu, diolch. Os na chlywch ddim o fewn 5 diwrnod gwaith, ffoniwch ${council.phone}.`,
  },
  withdrawn: {
    en: 'It was taken back, or another took its place. It does not stand any more.',
    cy: "Cafodd ei dynnu'n ôl, neu daeth un arall yn ei le. Nid yw'n sefyll mwyach.",
  },
  help: {
    en: 'If paying is hard, MoneyHelper and StepChange give free debt advice. We want to help too.',
    cy: "Os yw talu'n anodd, mae HelpwrArian (MoneyHelper) a StepChange yn rhoi cyngor am ddim ar ddyledion. Rydyn ni am helpu hefyd.",
  },
} as const satisfies Readonly<Record<PromiseStatus | 'title' | 'agreed' | 'help', Both>>;
