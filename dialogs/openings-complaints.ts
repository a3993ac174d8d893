// Words that begin a complaint straight away, with what happened where it is told in the same breath; or that chase one that was not answered.
import type { Opening } from '../bot/content.ts';
import { chasesComplaint } from './forms/complaint-chased.ts';
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
  { said: chasesComplaint, form: 'chase-complaint', answers: [] },
  {
    said: [wishesToComplain],
    form: 'make-complaint',
    answers: [],
    light: true,
    also: { told: storyIn, forms: REPORTS },
  },
];
