// How bad it is, from the leaf that was reached: by season and by who lives there. What anybody says raises it and never lowers it.
import type { Severity } from '../../bot/clocks/clock.ts';
import type { CareTold } from '../../bot/incidents/incident.ts';
import type { Json } from '../../bot/model.ts';
import type { Given } from '../../bot/styles/tree.ts';
import { careOf, isCareList } from '../forms/extra-care.ts';
import { todayAt } from '../forms/visit-slots.ts';

/** One, or one for each half of the year. */
export type Grade = Severity | { readonly cold: Severity; readonly warm: Severity };
export type Graded = {
  readonly severity: Grade;
  /** It is worse for whoever needs extra care: always, or only with one of these answers to that question. */
  readonly worse?: true | readonly [question: string, ...answers: string[]];
};

/** The most serious first. */
const ORDER: readonly Severity[] = ['S0', 'S1', 'S2', 'S3', 'SH', 'S4'];

/** Of two rows the more serious is taken. */
export const worst = (all: readonly Severity[]): Severity => ORDER.find((each) => all.includes(each)) ?? 'S4';
export const least = (all: readonly Severity[]): Severity =>
  ORDER.findLast((each) => all.includes(each)) ?? 'S0';

/** By one level; a significant hazard becomes an emergency. What is routine is so for everybody. */
const RAISED: Readonly<Partial<Record<Severity, Severity>>> = { S3: 'S2', S2: 'S1', SH: 'S1' };

/**
 * Heating has 1 day from 1 November to 30 April, and 3 in the other half (SI 1994/133).
 * @param today `YYYY-MM-DD`, in the council's time zone
 */
export const isCold = (today: string): boolean => today.slice(5) >= '11-01' || today.slice(5) <= '04-30';

/** Without a time it is as in the cold. */
const isColdAt = (now: Date): boolean => Number.isNaN(now.getTime()) || isCold(todayAt(now));

/** What is known of it so far. Nothing that is not known lowers a level: not said counts as yes. */
export const careTold = (answer: Json | undefined): CareTold => {
  const care = careOf(isCareList(answer) ? answer : undefined);
  return care === 'no' ? 'none' : care;
};

export const severityOf = ({ severity, worse }: Graded, answers: Given, now: Date): Severity => {
  const plain = typeof severity === 'string' ? severity : isColdAt(now) ? severity.cold : severity.warm;
  const { care } = answers;
  if (worse === undefined || care === undefined || careTold(care) === 'none') return plain;
  const [question, ...said] = worse === true ? [] : worse;
  const counts = question === undefined || said.some((each) => each === answers[question]);
  return counts ? (RAISED[plain] ?? plain) : plain;
};

/** Somebody has to come at once, or a legal clock runs: it is filed when it is known. */
export const isFiled = (severity: Severity): boolean => FILED.has(severity);
const FILED: ReadonlySet<Severity> = new Set(['S0', 'S1', 'SH']);
/** Whoever is on call is told. */
export const isPaged = (severity: Severity): boolean => severity === 'S0' || severity === 'S1';
