// What happens after a waste form was sent, and what is asked later. Welsh is a draft until a translator has approved it.
import type { FollowUp, Receipt } from '../../bot/content.ts';
import { daysAfter, instantOf, spokenDay } from '../../bot/dates.ts';
import type { Language, Timer } from '../../bot/model.ts';
import type { CaseNews } from '../../bot/services/news.ts';
import { inPounds } from '../../bot/fields/money.ts';
import { council } from '../council.ts';
import type { Bin } from '../../bot/services/collections.ts';
import { listed } from './collections-said.ts';
import { returnBy } from './report-missed-bin-rules.ts';

/** On the morning after the crew was to be back, the person is asked. */
const ASKED_AT = '09:30';

export const missedBinReceipt: Receipt = (answers, language, now) =>
  [
    BACK[language](listed(binsOf(answers), language), spokenDay(returnBy(now), language)),
    ...(answers['often'] === true ? [OFTEN[language]] : []),
  ].join('\n');

/** Those that are reported: others that they named were not due. */
const binsOf = (answers: Parameters<Receipt>[0]): readonly Bin[] =>
  ((answers['bins'] ?? []) as readonly { readonly bin: Bin }[]).map(({ bin }) => bin);

export const missedBinAgainReceipt: Receipt = (_, language, now) =>
  AGAIN[language](spokenDay(returnBy(now), language));

export const bulkyWasteReceipt: Receipt = (answers, language) => {
  const { slot = '', fee } = answers as { readonly slot?: string; readonly fee?: number };
  const how = answers['link'] === true ? BY_LINK : BY_PHONE;
  const pounds = inPounds(fee ?? council.bulkyWaste.pence);
  return BOOKED[language](spokenDay(slot.slice(0, 10), language), how[language](pounds));
};

export const askWhetherCollected: FollowUp = ({ reference }, now) => {
  const date = daysAfter(returnBy(now), 1);
  return [
    {
      id: `missed-bin:${reference}`,
      at: instantOf(date, ASKED_AT, council.timeZone).toISOString(),
      dialog: COLLECTED,
      answers: [['reference', reference]],
    },
  ];
};

/**
 * The crew has closed it: the person is asked now and not on the day after, once. Undefined where that was asked before, or
 * nothing was done: then it is news as any other. Bins that are closed in the same minutes, or the same night, are asked about
 * together.
 */
export const crewClosed = (
  { reference, kind, status }: CaseNews,
  timers: readonly Timer[],
  awake: (at: Date) => Date,
  now: Date,
): readonly Timer[] | undefined => {
  if (kind !== 'waste.missed-bin' || status !== 'done') return undefined;
  const asking = timers.find((timer) => waitingFor(timer).includes(reference));
  if (asking === undefined) return undefined;
  const left = waitingFor(asking).filter((each) => each !== reference);
  const closed = timers.find(({ id }) => id === CLOSED);
  const together = [...(closed === undefined || closed === asking ? [] : waitingFor(closed)), reference];
  const at = awake(new Date(now.getTime() + TOGETHER_MS)).toISOString();
  return [
    ...timers.filter((timer) => timer !== asking && timer !== closed),
    ...(left.length === 0 ? [] : [about(left, asking)]),
    about(together, { id: CLOSED, at }),
  ];
};
const CLOSED = 'missed-bin-closed';
const TOGETHER_MS = 2 * 60_000;

const about = (references: readonly string[], { id, at }: Pick<Timer, 'id' | 'at'>): Timer => ({
  id,
  at,
  dialog: COLLECTED,
  answers: [['reference', references.join(', ')]],
});

/** The reports that a timer is going to ask about. */
const waitingFor = (timer: Timer): readonly string[] => {
  const given =
    timer.dialog === COLLECTED ? timer.answers.find(([id]) => id === 'reference')?.[1] : undefined;
  return typeof given === 'string' ? given.split(', ') : [];
};
const COLLECTED = 'missed-bin-collected';

const BACK: Readonly<Record<Language, (bins: string, day: string) => string>> = {
  en: (bins, day) =>
    `Leave your ${bins} out. The crew comes back by ${day}. The day after, I'll ask you whether it was collected. If it was not, tell me then or call ${council.phone} and give this reference.`,
  cy: (bins, day) =>
    `Gadewch eich ${bins} allan. Bydd y criw yn dod yn ôl erbyn ${day}. Y diwrnod wedyn, byddaf yn gofyn a gafodd ei gasglu. Os na chafodd, dywedwch wrthyf bryd hynny neu ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
};
const BY_LINK: Readonly<Record<Language, (fee: string) => string>> = {
  en: (fee) => `Pay ${fee} by card before then: {link}\nOr call ${council.phone} and give this reference.`,
  cy: (fee) =>
    `Talwch ${fee} â cherdyn cyn hynny: {link}\nNeu ffoniwch ${council.phone} a rhoi'r cyfeirnod hwn.`,
};
const BY_PHONE: Readonly<Record<Language, (fee: string) => string>> = {
  en: (fee) => `Pay ${fee} by card before then on ${council.phone}, and give this reference.`,
  cy: (fee) => `Talwch ${fee} â cherdyn cyn hynny ar ${council.phone}, a rhowch y cyfeirnod hwn.`,
};
const BOOKED: Readonly<Record<Language, (day: string, pay: string) => string>> = {
  en: (day, pay) =>
    `We'll come on ${day}. Put everything outside by 7am. ${pay} I'll remind you the day before. To change or cancel, say "change my collection". If we have not come by 5pm, say "nobody came", or call.`,
  cy: (day, pay) =>
    `Byddwn yn dod ar ${day}. Rhowch bopeth y tu allan erbyn 7yb. ${pay} Byddaf yn eich atgoffa y diwrnod cynt. I newid neu ganslo, dywedwch "newid fy nghasgliad". Os na ddaethom erbyn 5yp, dywedwch "ddaeth neb", neu ffoniwch.`,
};
const OFTEN = {
  en: 'We have missed you three times in 8 weeks, and I am sorry. If you want to make a complaint, reply "complaint".',
  cy: 'Rydym wedi eich methu dair gwaith mewn 8 wythnos, ac mae\'n ddrwg gen i. Os ydych am wneud cwyn, atebwch "cwyn".',
};
const AGAIN: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) =>
    `I am sorry. Your report is open again, and the crew comes back by ${day}. If nobody comes, call ${council.phone}, or reply "complaint" to make a complaint.`,
  cy: (day) =>
    `Mae'n ddrwg gen i. Mae eich adroddiad ar agor eto, a bydd y criw yn dod yn ôl erbyn ${day}. Os na ddaw neb, ffoniwch ${council.phone}, neu atebwch "cwyn" i wneud cwyn.`,
};
