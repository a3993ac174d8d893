// All that the council says and does besides its answers, which are read when there is a question.
import type { Content } from '../bot/content.ts';
import { commands, machinePatterns, optOut, personPatterns, statusPatterns } from './commands.ts';
import { contentVersion } from './compiled-version.ts';
import { council } from './council.ts';
import { dialogs } from './forms/index.ts';
import { followUps } from './follow-ups.ts';
import { phrases } from './phrases.ts';
import { receipts } from './receipts.ts';
import { dangers } from './triage/dangers.ts';

export const besidesAnswers: Omit<Content, 'faqs'> = {
  version: contentVersion,
  council,
  dialogs,
  receipts,
  followUps,
  commands,
  optOut,
  machinePatterns,
  phrases,
  personPatterns,
  statusPatterns,
  dangers,
  // Welsh is a draft until a translator has approved it.
  menu: {
    en: [
      { id: 'faq:bin-days', words: 'Bin days' },
      { id: 'faq:missed-bin', words: 'Missed bin' },
      { id: 'form:report-pothole', words: 'Report a pothole' },
      { id: 'faq:parking-permit', words: 'Parking permits' },
      { id: 'faq:contact-hours', words: 'Opening hours' },
      { id: 'command:person', words: 'Talk to a person' },
    ],
    cy: [
      { id: 'faq:bin-days', words: 'Diwrnodau biniau' },
      { id: 'faq:missed-bin', words: 'Bin heb ei gasglu' },
      { id: 'form:report-pothole', words: 'Twll yn y ffordd' },
      { id: 'faq:parking-permit', words: 'Trwyddedau parcio' },
      { id: 'faq:contact-hours', words: 'Oriau agor' },
      { id: 'command:person', words: 'Siarad â pherson' },
    ],
  },
};
