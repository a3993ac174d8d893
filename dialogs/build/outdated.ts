// What is out of date, as warnings by file and line: the build goes on.
import { outOfDate } from '../out-of-date.ts';
import type { Fault } from './faqs.ts';

/** @param today an ISO date @param read the text of a file of the project; undefined where there is none */
export const outdated = (today: string, read: (file: string) => string | undefined): Fault[] =>
  outOfDate(new Date(`${today}T12:00:00Z`)).map(({ file, id, what }) => ({
    file,
    line: id === undefined ? 1 : lineOf(id, read(file) ?? ''),
    what: id === undefined ? what : `${id} ${what}`,
  }));

const lineOf = (id: string, text: string): number =>
  Math.max(1, text.split('\n').findIndex((line) => line.includes(`'${id}'`) || line.includes(id)) + 1);
