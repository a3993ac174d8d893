// Prints what was found, for a person at a terminal: faults and warnings by file and line, then the counts.
import type { Checked } from './check.ts';
import type { Fault } from './faqs.ts';

/** Whether all is well; warnings do no harm. */
export const report = ({ faults, warnings, counts }: Omit<Checked, 'sources'>): boolean => {
  warnings.forEach(warn);
  faults.forEach((fault) => console.error(printed(fault)));
  counts.forEach((count) => console.log(count));
  if (faults.length > 0) console.error(`${faults.length} to put right.`);
  return faults.length === 0;
};

export const warn = (warning: Fault): void => console.warn(`warning: ${printed(warning)}`);

const printed = ({ file, line, what }: Fault): string => `${file}:${line}: ${what}`;
