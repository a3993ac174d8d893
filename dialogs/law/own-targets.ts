// The council's own targets: what another landlord changes. They never replace a deadline of the law, which runs beside them.
// Welsh is a draft until a translator has approved it.
import type { Deadline, Rule, Severity, StoppedBy, Term } from '../../bot/clocks/law.ts';
import type { Both } from '../../bot/model.ts';
import { SEVEN_DAYS } from './right-to-repair.ts';
import { IN_A_HOME } from './rows.ts';

const OWN = {
  source: "The council's repairs policy",
  checkedOn: '2026-11-28',
  kind: 'own',
  nations: ['england', 'wales'],
  from: '2025-01-01',
  applies: {
    en: 'Our own target, whatever the tenancy',
    cy: "Ein targed ein hunain, beth bynnag yw'r denantiaeth",
  },
} as const;

const NOW: readonly Severity[] = ['S0', 'S1'];
/** The alarm comes when three quarters of the time are gone. */
const minutes = (count: number): Term => ({ minutes: count, alarmAt: count * 0.75 });
const hours = (count: number): Term => minutes(60 * count);
const days = (workingDays: number): Term => ({ workingDays, of: 'ours' });

const target = (id: string, must: Both, within: Term, stoppedBy: StoppedBy): Deadline => ({
  id,
  must,
  after: 'aware',
  within,
  stoppedBy,
});
const done = (id: string, count: number): Deadline =>
  target(
    id,
    count === 1
      ? { en: 'Put right within 1 working day', cy: 'Unioni o fewn 1 diwrnod gwaith' }
      : { en: `Put right within ${count} working days`, cy: `Unioni o fewn ${count} diwrnod gwaith` },
    days(count),
    'done',
  );

export const OWN_TARGETS: readonly Rule[] = [
  {
    ...OWN,
    id: 'own-emergency',
    name: { en: 'Emergency, on call', cy: 'Argyfwng, ar alwad' },
    about: { severities: NOW },
    deadlines: [
      target(
        'own-acknowledge-15m',
        { en: 'Answer the page within 15 minutes', cy: 'Ateb yr alwad o fewn 15 munud' },
        minutes(15),
        'acknowledged',
      ),
    ],
  },
  {
    ...OWN,
    id: 'own-emergency-home',
    name: { en: 'Emergency in a home', cy: 'Argyfwng mewn cartref' },
    about: { severities: NOW, rows: IN_A_HOME },
    deadlines: [
      target(
        'own-attend-4h',
        { en: 'Attend within 4 hours', cy: 'Mynychu o fewn 4 awr' },
        hours(4),
        'attended',
      ),
      target(
        'own-safe-24h',
        { en: 'Make safe within 24 hours', cy: 'Gwneud yn ddiogel o fewn 24 awr' },
        hours(24),
        'made-safe',
      ),
    ],
  },
  {
    ...OWN,
    id: 'own-lift',
    name: { en: 'Stuck in a lift', cy: 'Yn sownd mewn lifft' },
    about: { severities: NOW, rows: ['lift'] },
    deadlines: [
      target(
        'own-lift-1h',
        {
          en: 'Free whoever is in the lift within 1 hour',
          cy: 'Rhyddhau pwy bynnag sydd yn y lifft o fewn 1 awr',
        },
        hours(1),
        'made-safe',
      ),
    ],
  },
  {
    ...OWN,
    id: 'own-structure',
    name: { en: 'Dangerous structure', cy: 'Adeiladwaith peryglus' },
    about: { severities: NOW, rows: ['structure'] },
    deadlines: [
      target(
        'own-structure-1h',
        { en: 'Contact whoever reported it within 1 hour', cy: "Cysylltu â'r sawl a ddywedodd o fewn 1 awr" },
        hours(1),
        // That on call has the page is not yet that anybody spoke with them.
        'attended',
      ),
    ],
  },
  {
    ...OWN,
    id: 'own-highway',
    name: { en: 'Dangerous road', cy: 'Ffordd beryglus' },
    about: { severities: NOW, rows: ['highway'] },
    deadlines: [
      target(
        'own-highway-2h',
        { en: 'Make safe within 2 hours', cy: 'Gwneud yn ddiogel o fewn 2 awr' },
        hours(2),
        'made-safe',
      ),
    ],
  },
  {
    ...OWN,
    id: 'own-s2',
    name: { en: 'Urgent', cy: 'Brys' },
    about: { severities: ['S2'] },
    deadlines: [done('own-s2-1', 1)],
  },
  {
    ...OWN,
    id: 'own-s3',
    name: { en: 'Urgent', cy: 'Brys' },
    about: { severities: ['S3'], notItems: SEVEN_DAYS },
    deadlines: [done('own-s3-3', 3)],
  },
  {
    ...OWN,
    id: 'own-s3-week',
    name: { en: 'Urgent', cy: 'Brys' },
    about: { severities: ['S3'], items: SEVEN_DAYS },
    deadlines: [done('own-s3-7', 7)],
  },
  {
    ...OWN,
    id: 'own-s4',
    name: { en: 'Routine', cy: 'Arferol' },
    about: { severities: ['S4'] },
    deadlines: [done('own-s4-20', 20)],
  },
  {
    // Awaab's Law is England's. The Welsh Housing Quality Standard has each landlord publish its own times since 1 April 2026: write yours here.
    ...OWN,
    source: 'https://www.gov.wales/welsh-housing-quality-standard',
    id: 'own-hazard-wales',
    name: { en: 'Hazard to health', cy: 'Perygl i iechyd' },
    nations: ['wales'],
    from: '2026-04-01',
    about: { hazard: 'significant' },
    deadlines: [
      target(
        'own-hazard-investigated',
        { en: 'Investigate within 10 working days', cy: 'Ymchwilio o fewn 10 diwrnod gwaith' },
        days(10),
        'investigated',
      ),
      {
        ...target(
          'own-hazard-safe',
          {
            en: 'Make safe within 5 working days of the investigation',
            cy: "Gwneud yn ddiogel o fewn 5 diwrnod gwaith i'r ymchwiliad",
          },
          days(5),
          'made-safe',
        ),
        after: 'investigated',
      },
    ],
  },
];
