// What is said to whoever tells of trouble behind a debt: kindly, with whom to call, and no word of paying. Welsh is a draft until a translator has approved it.
import { spokenDay } from '../../bot/dates.ts';
import type { Both, Offer } from '../../bot/model.ts';
import { council } from '../council.ts';
import * as call from '../numbers.ts';
import { CRISIS, GENTLE, type Stop } from './promise-stops.ts';

/** Said at once. */
export const STOP_SAID: Readonly<Record<Stop, Both>> = {
  court: {
    en: `I'm sorry, that is hard to face. It is not too late to get help, and help is free. National Debtline is on ${call.NATIONAL_DEBTLINE}, and Shelter on ${call.SHELTER}. If a letter gives you a date for court, keep it, and go if you can. If you have nowhere safe to stay, call ${council.emergencyPhone}, day or night.`,
    cy: `Mae'n ddrwg gen i, mae hynny'n anodd ei wynebu. Nid yw'n rhy hwyr i gael help, ac mae'r help am ddim. Mae National Debtline ar ${call.NATIONAL_DEBTLINE}, a Shelter Cymru ar ${call.SHELTER_CYMRU}. Os yw llythyr yn rhoi dyddiad llys i chi, cadwch ef, ac ewch os gallwch. Os nad oes gennych unman diogel i aros, ffoniwch ${council.emergencyPhone}, ddydd neu nos.`,
  },
  breathing: {
    en: `Thank you for telling me. In Breathing Space you should be left in peace about what you owe, so I won't send reminders here. If it has not begun yet, StepChange can help you with it, free, on ${call.STEPCHANGE}.`,
    cy: `Diolch am ddweud wrthyf. Yn ystod Lle i Anadlu dylech gael llonydd am yr hyn sy'n ddyledus, felly ni fyddaf yn anfon negeseuon atgoffa yma. Os nad yw wedi dechrau eto, gall StepChange eich helpu, am ddim, ar ${call.STEPCHANGE}.`,
  },
  died: {
    en: `I'm so sorry for your loss. There is nothing you have to do about this today, and I won't send reminders here. If you would like somebody to talk to, Cruse helps people who have lost someone, free, on ${call.CRUSE}.`,
    cy: `Mae'n ddrwg iawn gen i am eich colled. Does dim rhaid i chi wneud dim am hyn heddiw, ac ni fyddaf yn anfon negeseuon atgoffa yma. Os hoffech rywun i siarad ag ef, mae Cruse yn helpu pobl sydd wedi colli rhywun, am ddim, ar ${call.CRUSE}.`,
  },
  dispute: {
    en: `Thank you for telling me. You don't have to agree to anything that you think is wrong, and I won't send reminders here. National Debtline can tell you where you stand, free, on ${call.NATIONAL_DEBTLINE}.`,
    cy: `Diolch am ddweud wrthyf. Does dim rhaid i chi gytuno i ddim sy'n anghywir yn eich barn chi, ac ni fyddaf yn anfon negeseuon atgoffa yma. Gall National Debtline ddweud wrthych ble rydych yn sefyll, am ddim, ar ${call.NATIONAL_DEBTLINE}.`,
  },
  other: {
    en: "It's good that you are helping. I can't talk about somebody else's account here, so a person does that with you both. They ask first whether that is all right with whoever it belongs to.",
    cy: "Da eich bod yn helpu. Alla i ddim siarad am gyfrif rhywun arall yma, felly bydd person yn gwneud hynny gyda chi'ch dau. Byddant yn gofyn yn gyntaf a yw hynny'n iawn gyda'r un sy'n berchen arno.",
  },
  young: {
    en: `Thank you for telling me. You have done nothing wrong, and I won't send reminders here. You can talk to Childline about anything, free, day or night, on ${call.CHILDLINE}.`,
    cy: `Diolch am ddweud wrthyf. Wnaethoch chi ddim byd o'i le, ac ni fyddaf yn anfon negeseuon atgoffa yma. Gallwch siarad â Childline am unrhyw beth, am ddim, ddydd neu nos, ar ${call.CHILDLINE}.`,
  },
  food: {
    en: `I'm sorry things are so hard. Food and heat come first, and I won't send reminders here. You can ask our Crisis Fund for help today: call ${council.phone}. StepChange gives free help with money on ${call.STEPCHANGE}.`,
    cy: `Mae'n ddrwg gen i fod pethau mor anodd. Bwyd a gwres sy'n dod gyntaf, ac ni fyddaf yn anfon negeseuon atgoffa yma. Gallwch ofyn i'n Cronfa Argyfwng am help heddiw: ffoniwch ${council.phone}. Mae StepChange yn rhoi help am ddim gydag arian ar ${call.STEPCHANGE}.`,
  },
  crisis: CRISIS,
  abuse: {
    en: `I'm so sorry. What happened is not your fault. If you are in danger, call 999. The National Domestic Abuse Helpline is free, day or night, on ${call.DOMESTIC_ABUSE}. In Wales call ${call.LIVE_FEAR_FREE}. Men can call ${call.MENS_ADVICE}. We won't call or write to you about this unless you ask us to.`,
    cy: `Mae'n ddrwg iawn gen i. Nid eich bai chi yw'r hyn a ddigwyddodd. Os ydych mewn perygl, ffoniwch 999. Mae Byw Heb Ofn am ddim, ddydd neu nos, ar ${call.LIVE_FEAR_FREE}. Yn Lloegr ffoniwch ${call.DOMESTIC_ABUSE}. Gall dynion ffonio ${call.MENS_ADVICE}. Ni fyddwn yn eich ffonio nac yn ysgrifennu atoch am hyn oni bai eich bod yn gofyn i ni.`,
  },
  adviser: {
    en: `That is good, you are not alone with it. I won't send reminders here, so that your adviser has time. If you would like more help, National Debtline is free, on ${call.NATIONAL_DEBTLINE}.`,
    cy: `Da iawn, nid ydych ar eich pen eich hun. Ni fyddaf yn anfon negeseuon atgoffa yma, fel bod gan eich cynghorydd amser. Os hoffech ragor o help, mae National Debtline am ddim, ar ${call.NATIONAL_DEBTLINE}.`,
  },
};

/** A letter about court, and they say that it is paid. */
export const PAID_SAID: Both = {
  en: `Thank you for telling me that you have paid. I have noted it. Find your proof: a bank statement or a receipt that shows the day and the sum. Call ${council.phone} before the date on the letter, say that you have paid, and ask where to send it. Until we tell you in writing that it is called off, keep the date: go, and take your proof.`,
  cy: `Diolch am ddweud wrthyf eich bod wedi talu. Rydw i wedi nodi hynny. Chwiliwch am eich prawf: cyfriflen banc neu dderbynneb sy'n dangos y dydd a'r swm. Ffoniwch ${council.phone} cyn y dyddiad ar y llythyr, dywedwch eich bod wedi talu, a gofynnwch ble i'w anfon. Nes i ni ddweud yn ysgrifenedig na fydd achos, cadwch y dyddiad: ewch, ac ewch â'ch prawf.`,
};

/** No case of ours calls off a court. */
const AFTER: Both = {
  en: "You don't have to do anything else.",
  cy: 'Does dim rhaid i chi wneud dim arall.',
};
const AFTER_COURT: Both = {
  en: 'Keep every date on the letter until we tell you in writing that it is called off.',
  cy: 'Cadwch bob dyddiad ar y llythyr nes i ni ddweud wrthych yn ysgrifenedig na fydd achos.',
};

/** When a person has it. Nobody is called who might not be alone. */
export const stopReceipt = (about: Stop, reference: string, by: string): Both => {
  const { phone } = council;
  const [en, cy] = [spokenDay(by, 'en'), spokenDay(by, 'cy')];
  const after = about === 'court' ? AFTER_COURT : AFTER;
  return about === 'abuse'
    ? {
        en: `I have told a person, and nobody else. Your reference is ${reference}. They look at it by ${en}. When it is safe for you, call ${phone} or reply PERSON, and give that reference.`,
        cy: `Rydw i wedi dweud wrth berson, a neb arall. Eich cyfeirnod yw ${reference}. Byddant yn edrych arno erbyn ${cy}. Pan fydd yn ddiogel i chi, ffoniwch ${phone} neu atebwch PERSON, a rhowch y cyfeirnod hwnnw.`,
      }
    : {
        en: `I have asked a person to look at this by ${en}. Your reference is ${reference}. ${after.en} To talk to somebody, or to hear what comes of it, ask for a call, or call ${phone}.`,
        cy: `Rydw i wedi gofyn i berson edrych ar hyn erbyn ${cy}. Eich cyfeirnod yw ${reference}. ${after.cy} I siarad â rhywun, neu i glywed beth ddaw ohono, gofynnwch am alwad, neu ffoniwch ${phone}.`,
      };
};

/** The same whatever it is that only a person may agree, so that it tells nothing of what there is on an account. */
export const toAPersonSaid = (reference: string, by: string): Both => ({
  en: `${GENTLE.en} I have asked one to look at it by ${spokenDay(by, 'en')}. Your reference is ${reference}.`,
  cy: `${GENTLE.cy} Rydw i wedi gofyn i un edrych arno erbyn ${spokenDay(by, 'cy')}. Eich cyfeirnod yw ${reference}.`,
});

const PERSON: Offer = { id: 'command:person', words: { en: 'Talk to a person', cy: 'Siarad â pherson' } };
const CALL: Offer = { id: 'form:call-back', words: { en: 'Ask for a call', cy: 'Gofyn am alwad' } };
const FOOD: Offer = {
  id: 'faq:hardship-help',
  words: { en: 'Help with food and heating', cy: 'Help gyda bwyd a gwres' },
};
const HOME: Offer = {
  id: 'faq:homelessness',
  words: { en: 'Help to keep my home', cy: 'Help i gadw fy nghartref' },
};
const BILLS: Offer = {
  id: 'faq:bereavement-bills',
  words: { en: 'Bills after a death', cy: 'Biliau ar ôl marwolaeth' },
};

export const stopOffers = (about: Stop): readonly Offer[] => {
  const own = { food: [FOOD], court: [HOME], died: [BILLS] } as const;
  return [...(about in own ? own[about as keyof typeof own] : []), CALL, PERSON];
};
