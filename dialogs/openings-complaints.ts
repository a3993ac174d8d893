// Words that begin a complaint straight away: whoever wishes one and tells what happened in the same breath is not asked twice.
import type { Opening } from '../bot/content.ts';
import { storyIn, wishesToComplain } from './forms/complaint-wished.ts';

/** A complaint brings nobody: what is still to be seen to has a report of its own. */
const REPORTS = [
  'report-abandoned-vehicle',
  'report-dog-fouling',
  'report-fly-tip',
  'report-missed-bin',
  'report-pothole',
  'report-repair',
  'report-street-light',
];

export const openingsOfComplaints: readonly Opening[] = [
  {
    said: [wishesToComplain],
    form: 'make-complaint',
    answers: [],
    light: true,
    also: { told: storyIn, forms: REPORTS },
  },
];
