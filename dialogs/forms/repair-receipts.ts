// What is said when a repair was reported or a visit changed: what happens next, by when, and what to do if it does not.
import type { Receipt } from '../../bot/content.ts';
import { spokenDay, workingDaysAfter } from '../../bot/dates.ts';
import { slotInWords } from '../../bot/fields/slot.ts';
import type { Language } from '../../bot/model.ts';
import { council } from '../council.ts';
import { emergencyFiled } from './repair-emergency.ts';
import { todayAt } from './visit-slots.ts';

type Given = Parameters<Receipt>[0];
type Said = Readonly<Record<Language, (words: string) => string>>;

export const repairReported: Receipt = (answers, language, now) => {
  if (answers['plan'] === 'emergency') return emergencyFiled[language];
  const time = text(answers, 'time');
  const next = spokenDay(workingDaysAfter(todayAt(now), 1, council.closures), language);
  if (time === '')
    return [
      // Nobody is quietly given a later date than the one that the law or we ourselves have set.
      ...(answers['planner'] === 'none-free'
        ? [NONE_FREE[language](spokenDay(text(answers, 'until'), language))]
        : []),
      CALLED[language](next),
      LATE[language],
    ].join(' ');
  const isHazard = answers['kind'] === 'hazard';
  return [
    VISIT[language](slotInWords(time, language)),
    ...(isHazard ? [HAZARD[language]] : []),
    LATE[language],
  ].join(' ');
};

export const visitMoved: Receipt = (answers, language) =>
  `${VISIT[language](slotInWords(text(answers, 'time'), language))} ${LATE[language]}`;

export const visitConfirmed: Receipt = (answers, language) => {
  const time = text(answers, 'time');
  return time === ''
    ? KEPT[language](slotInWords(text(answers, 'was'), language))
    : SEE_YOU[language](slotInWords(time, language));
};

export const visitCancelled: Receipt = (_, language) => CANCELLED[language];

export const visitMissed: Receipt = (answers, language, now) => {
  const time = text(answers, 'time');
  const next = spokenDay(workingDaysAfter(todayAt(now), 1, council.closures), language);
  const said = time === '' ? CALLED[language](next) : VISIT[language](slotInWords(time, language));
  return `${SORRY[language]} ${said} ${COMPLAIN[language]}`;
};

const text = (answers: Given, id: string): string => {
  const value = answers[id];
  return typeof value === 'string' ? value : '';
};

const VISIT: Said = {
  en: (time) =>
    `We'll come on ${time}. Someone over 18 must be in. I'll remind you before. To change it, say "change my appointment".`,
  cy: (time) =>
    `Byddwn yn dod ${time}. Rhaid i rywun dros 18 fod i mewn. Byddaf yn eich atgoffa. I'w newid, dywedwch "newid fy apwyntiad".`,
};
const NONE_FREE: Said = {
  en: (day) => `There was no free time by ${day}, when this should be done.`,
  cy: (day) => `Doedd dim amser rhydd erbyn ${day}, pan ddylid gwneud hyn.`,
};
const CALLED: Said = {
  en: (day) => `A planner will call you by 5pm on ${day} to find a time.`,
  cy: (day) => `Bydd cynllunydd yn eich ffonio erbyn 5yp ${day} i ddod o hyd i amser.`,
};
const LATE = {
  en: `If it gets worse, or this does not happen, call ${council.phone} and give this reference. If it becomes dangerous, call ${council.emergencyPhone} at any time.`,
  cy: `Os yw'n gwaethygu, neu os na fydd hyn yn digwydd, ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn. Os yw'n mynd yn beryglus, ffoniwch ${council.emergencyPhone} unrhyw bryd.`,
};
const HAZARD = {
  en: 'Within 3 working days of looking into it we write to you with what we found and what we do about it.',
  cy: "O fewn 3 diwrnod gwaith i edrych arno byddwn yn ysgrifennu atoch gyda'r hyn a welsom a beth a wnawn.",
};
/** In place of "I've sent your change": there is none. */
const KEPT: Said = {
  en: (time) =>
    `OK. I have changed nothing. We'll come on ${time}, and the team knows that you will be in. Your reference is {reference}.`,
  cy: (time) =>
    `Iawn. Dydw i ddim wedi newid dim. Byddwn yn dod ${time}, ac mae'r tîm yn gwybod y byddwch i mewn. Eich cyfeirnod yw {reference}.`,
};
const SEE_YOU: Said = {
  en: (time) =>
    `See you on ${time}. If nobody has come by then, say "change my appointment", or call ${council.phone}.`,
  cy: (time) =>
    `Welwn ni chi ${time}. Os na fydd neb wedi dod erbyn hynny, dywedwch "newid fy apwyntiad", neu ffoniwch ${council.phone}.`,
};
const CANCELLED = {
  en: 'The visit is cancelled. If it still needs repair, report it again at any time.',
  cy: "Mae'r ymweliad wedi'i ganslo. Os oes angen ei drwsio o hyd, rhowch wybod eto unrhyw bryd.",
};
const SORRY = {
  en: "I'm sorry that nobody came. The team has been told.",
  cy: "Mae'n ddrwg gen i na ddaeth neb. Mae'r tîm wedi cael gwybod.",
};
const COMPLAIN = {
  en: `If you want to complain, say "complaint", or call ${council.phone}.`,
  cy: `Os ydych am gwyno, dywedwch "cwyn", neu ffoniwch ${council.phone}.`,
};
