// The forms by which something that is to be seen to is reported.
export const REPORT_FORMS: readonly string[] = [
  'report-abandoned-vehicle',
  'report-dog-fouling',
  'report-fly-tip',
  'report-missed-bin',
  'report-pothole',
  'report-repair',
  'report-street-light',
];
