// Letters that are read on a page, by what was sent. Nothing that the person wrote stands in them: whoever holds the phone may open one.
import { spokenDay } from '../bot/dates.ts';
import type { Both, Json, Language } from '../bot/model.ts';
import { council } from './council.ts';
import { complaintReceipt } from './forms/matters-receipts.ts';

export type Letter = {
  readonly title: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
};
/** What it is told of. `receivedAt` is ISO. */
export type LetterAbout = {
  readonly reference: string;
  readonly receivedAt: string;
  readonly answers: Readonly<Record<string, Json>>;
};
export type LetterOf = (about: LetterAbout, language: Language) => Letter;

/** By transaction. Welsh is a draft until a translator has approved it. */
export const letters: Readonly<Record<string, LetterOf>> = {
  'complaint.stage-1': ({ reference, receivedAt, answers }, language) => {
    const said = complaintReceipt(answers, language, new Date(receivedAt)).split('\n').slice(0, -1);
    return {
      title: COMPLAINT.title[language],
      date: spokenDay(receivedAt.slice(0, 10), language),
      paragraphs: [
        `${COMPLAINT.reference[language]} ${reference}`,
        COMPLAINT.thanks[language],
        ...said,
        council.name[language],
      ],
    };
  },
};

const COMPLAINT = {
  title: { en: 'We have your complaint', cy: 'Rydym wedi cael eich cwyn' },
  reference: { en: 'Your reference:', cy: 'Eich cyfeirnod:' },
  thanks: {
    en: 'Thank you for telling us. We look at what went wrong and what would put it right.',
    cy: "Diolch am ddweud wrthym. Byddwn yn edrych ar yr hyn a aeth o'i le a beth fyddai'n ei unioni.",
  },
} as const satisfies Readonly<Record<string, Both>>;
