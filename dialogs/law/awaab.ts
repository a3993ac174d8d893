// Awaab's Law, in England: what a social landlord must do about a hazard, and by when. Welsh is a draft until a translator has approved it.
// Landlord and Tenant Act 1985, section 10A; Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025 (SI 2025/1042).
// It begins when the landlord becomes aware, by whatever channel, and not with a form. It covers social tenancies; whether one is such
// is not asked: every report is kept.
import type { Deadline, Rule } from '../../bot/clocks/law.ts';
import { SECOND_PHASE, THIRD_PHASE } from './rows.ts';

const CHECKED = {
  source: 'https://www.legislation.gov.uk/uksi/2025/1042',
  checkedOn: '2026-11-28',
  kind: 'law',
  nations: ['england'],
  applies: {
    en: "Awaab's Law, for social tenants in England. What kind of tenancy it is was not asked",
    cy: 'Cyfraith Awaab, ar gyfer tenantiaid cymdeithasol yn Lloegr. Ni ofynnwyd pa fath o denantiaeth yw hi',
  },
} as const;

const DAY = { minutes: 24 * 60, alarmAt: 18 * 60 };
const WORKING_DAYS = (workingDays: number) => ({ workingDays, of: 'law' }) as const;

/** What follows every investigation that found a hazard. The summary is not needed where the works are done by then. */
const onceInvestigated = (id: string): readonly Deadline[] => [
  {
    id: `${id}-summary`,
    must: {
      en: 'Send the tenant a written summary within 3 working days',
      cy: 'Anfon crynodeb ysgrifenedig at y tenant o fewn 3 diwrnod gwaith',
    },
    after: 'investigated',
    within: WORKING_DAYS(3),
    stoppedBy: 'summary-sent',
  },
  {
    id: `${id}-works-begun`,
    must: {
      en: 'Begin further work, or take steps to, within 5 working days',
      cy: 'Dechrau gwaith pellach, neu gymryd camau, o fewn 5 diwrnod gwaith',
    },
    after: 'investigated',
    within: WORKING_DAYS(5),
    stoppedBy: 'works-begun',
  },
  {
    id: `${id}-works-started`,
    must: {
      en: 'Start further work on site within 12 weeks',
      cy: 'Dechrau gwaith pellach ar y safle o fewn 12 wythnos',
    },
    after: 'investigated',
    within: { weeks: 12 },
    stoppedBy: 'works-started',
  },
];

/** One rule for each phase, with the same deadlines: a phase that has no date yet is not in force. */
const significant = (phase: number, rows: readonly string[], from?: string): Rule => ({
  ...CHECKED,
  id: `awaab-significant-${phase}`,
  name: { en: "Awaab's Law, significant hazard", cy: 'Cyfraith Awaab, perygl sylweddol' },
  ...(from === undefined ? {} : { from }),
  about: { hazard: 'significant', rows },
  deadlines: [
    {
      id: 'awaab-significant-investigated',
      must: { en: 'Investigate within 10 working days', cy: 'Ymchwilio o fewn 10 diwrnod gwaith' },
      after: 'aware',
      within: WORKING_DAYS(10),
      stoppedBy: 'investigated',
    },
    {
      id: 'awaab-significant-safe',
      must: {
        en: 'Make safe within 5 working days of the investigation',
        cy: "Gwneud yn ddiogel o fewn 5 diwrnod gwaith i'r ymchwiliad",
      },
      after: 'investigated',
      within: WORKING_DAYS(5),
      stoppedBy: 'made-safe',
    },
    ...onceInvestigated('awaab-significant'),
  ],
});

export const AWAAB: readonly Rule[] = [
  {
    ...CHECKED,
    id: 'awaab-emergency',
    name: { en: "Awaab's Law, emergency hazard", cy: 'Cyfraith Awaab, perygl brys' },
    from: '2025-10-27',
    about: { hazard: 'emergency' },
    deadlines: [
      {
        id: 'awaab-emergency-investigated',
        must: { en: 'Investigate within 24 hours', cy: 'Ymchwilio o fewn 24 awr' },
        after: 'aware',
        within: DAY,
        stoppedBy: 'investigated',
      },
      {
        id: 'awaab-emergency-safe',
        must: {
          en: 'Make safe within 24 hours, or offer somewhere else to stay',
          cy: 'Gwneud yn ddiogel o fewn 24 awr, neu gynnig lle arall i aros',
        },
        after: 'aware',
        within: DAY,
        stoppedBy: 'made-safe',
      },
      ...onceInvestigated('awaab-emergency'),
    ],
  },
  significant(1, ['damp'], '2025-10-27'),
  // Announced for 2026 and 2027. Write the date as third argument once there are regulations that give it.
  significant(2, SECOND_PHASE),
  significant(3, THIRD_PHASE),
];
