// All that the council says and does besides its answers and its forms, which are read when there is a question.
import type { Content } from '../bot/content.ts';
import { commands, machinePatterns, optOut, personPatterns, statusPatterns } from './commands.ts';
import { contentVersion } from './compiled-version.ts';
import { council } from './council.ts';
import { phrases } from './phrases.ts';
import { dangers } from './triage/dangers.ts';

/** What a danger to life does not wait for. */
export type LearnedLater = 'faqs' | 'dialogs' | 'receipts' | 'followUps';

export const besidesAnswers: Omit<Content, LearnedLater> = {
  version: contentVersion,
  council,
  commands,
  optOut,
  machinePatterns,
  phrases,
  personPatterns,
  statusPatterns,
  leads: { status: 'check-status', reference: 'check-reference', callBack: 'call-back' },
  dangers,
  // Welsh is a draft until a translator has approved it.
  menu: {
    en: [
      { id: 'faq:bin-days', words: 'Bin days' },
      { id: 'form:report-missed-bin', words: 'Missed bin' },
      { id: 'form:report-pothole', words: 'Report a pothole' },
      { id: 'faq:parking-permit', words: 'Parking permits' },
      { id: 'faq:contact-hours', words: 'Opening hours' },
      { id: 'command:person', words: 'Talk to a person' },
    ],
    cy: [
      { id: 'faq:bin-days', words: 'Diwrnodau biniau' },
      { id: 'form:report-missed-bin', words: 'Bin heb ei gasglu' },
      { id: 'form:report-pothole', words: 'Twll yn y ffordd' },
      { id: 'faq:parking-permit', words: 'Trwyddedau parcio' },
      { id: 'faq:contact-hours', words: 'Oriau agor' },
      { id: 'command:person', words: 'Siarad â pherson' },
    ],
  },
};
