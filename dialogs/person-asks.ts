// How people ask for a person in words that no list or pattern foresaw: learned from, beside the commands and dialogs/person-said.ts.
import type { Language } from '../bot/model.ts';

/** Welsh is a draft until a translator has approved it. */
export const personAsks: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'i would sooner talk than type',
    'can we talk instead of all this typing',
    'who is there for me to talk to about it',
    'none of these fit, who do i ask',
    'could one of the team take this over',
    'can a colleague of yours step in here',
    'is there a lady i could talk to',
    'i am no good with computers, is there a gentleman to help',
    'it is private and i would only tell an officer',
    'i had a nice lady on here last time, can i have her back',
    'how do i get round this machine',
    'get me past this bot',
    'i want speaking with a council worker',
    'is there anyone on duty who can answer',
    'its too complicated to type, i need to go through it with somebody',
    'pass me to a colleague, a living one',
    'not talking to a robot',
    'get somebody on here',
    'you dont understand me, fetch someone else',
  ],
  cy: [
    'byddai n well gen i siarad na theipio',
    'gyda phwy alla i siarad am hyn',
    'ga i sgwrs gydag un o r tîm',
    'swyddog os gwelwch yn dda',
    'cynghorydd cwsmeriaid nid bot',
    'dydy o ddim yn deall, rhywun arall plis',
    'dw i ddim eisiau siarad â pheiriant',
    'esbonio wrth berson fyddai orau',
    'oes dynes neu ddyn go iawn all fy helpu',
    'pasiwch fi ymlaen at rywun sy n gweithio yno',
    'mae hyn yn anobeithiol, dyn neu fenyw i fy helpu',
    'gai siarad da rhywun byw',
  ],
};
