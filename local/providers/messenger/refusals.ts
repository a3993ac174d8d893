// Why the Send API does not take a request, in its own words: the first thing that is wrong with it.
import type * as z from 'zod/mini';
import type { Answered } from '../http.ts';
import { graphError } from '../meta/errors.ts';

type Issue = z.core.$ZodIssue;

/** The lengths are as issues of its users quote them: "(#100) Length of param message[text] must be less than or equal to 2000". */
export const refusalOf = (issue: Issue): Answered => {
  const param = paramAt(issue.path);
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'array'
        ? graphError({ code: 105, message: `(#105) param ${param} has too many elements.` })
        : invalid(`Length of param ${param} must be less than or equal to ${String(issue.maximum)}`);
    case 'too_small':
      return issue.origin === 'array'
        ? invalid(`Param ${param} must contain at least one element.`)
        : invalid(`Param ${param} must be a non-empty UTF-8 encoded string`);
    case 'unrecognized_keys':
      return invalid(`Invalid keys "${issue.keys.join(', ')}" were found in param "${param}".`);
    case 'invalid_type':
      return issue.input === undefined
        ? invalid(`The parameter ${param} is required`)
        : invalid(`Param ${param} must be a ${issue.expected}.`);
    case 'custom':
      return graphError({ code: 100, message: issue.message });
    default:
      return invalid(`Param ${param} is not valid.`);
  }
};

const invalid = (why: string): Answered => graphError({ code: 100, message: `(#100) ${why}` });

/** `message[quick_replies][0][title]`; what is in a template is called `name_placeholder[…]`. */
const paramAt = (path: readonly PropertyKey[]): string => {
  const isTemplate = path[0] === 'message' && path[1] === 'attachment' && path[2] === 'payload';
  const [first = 'request', ...rest] = isTemplate ? ['name_placeholder', ...path.slice(3)] : path;
  return String(first) + rest.map((part) => `[${String(part)}]`).join('');
};
