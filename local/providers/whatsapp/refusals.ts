// Why WhatsApp does not take a request: the first thing that is wrong with it, under the code that Meta gives it.
import type * as z from 'zod/mini';
import type { Answered } from '../http.ts';
import { graphError } from '../meta/errors.ts';

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes */
export const refusalOf = (issue: z.core.$ZodIssue): Answered => {
  const param = paramAt(issue.path);
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? lengthOf(issue.path, param, 1, Number(issue.maximum))
        : notValid(
            `Invalid ${last(issue.path)} count. Max allowed ${last(issue.path)}: ${String(issue.maximum)}`,
          );
    case 'too_small':
      return issue.origin === 'string'
        ? missing(param)
        : notValid(
            `Invalid ${last(issue.path)} count. Min allowed ${last(issue.path)}: ${String(issue.minimum)}`,
          );
    case 'unrecognized_keys':
      return invalid(`Unexpected key "${issue.keys.join('", "')}" on param "${param}".`);
    case 'invalid_type':
      return issue.input === undefined
        ? missing(param)
        : invalid(`Param ${param} must be a ${issue.expected}.`);
    case 'invalid_union':
      return param === 'type' && issue.input !== undefined
        ? graphError({
            code: 131051,
            message: '(#131051) Unsupported message type',
            details: 'Message type is not currently supported',
          })
        : invalid(`Param ${param} is not of a known type.`);
    case 'custom':
      return notValid(issue.message);
    default:
      return invalid(`Param ${param} is not valid.`);
  }
};

/** A wrong shape. */
export const invalid = (details: string): Answered =>
  graphError({ code: 100, message: `(#100) ${details}`, details });
/** A right shape with a value that is not taken. */
export const notValid = (details: string): Answered =>
  graphError({ code: 131009, message: '(#131009) Parameter value is not valid', details });
export const missing = (param: string): Answered =>
  graphError({
    code: 131008,
    message: '(#131008) Required parameter is missing',
    details: `The parameter ${param} is required.`,
  });

const lengthOf = (path: readonly PropertyKey[], param: string, min: number, max: number): Answered =>
  path[0] === 'interactive'
    ? notValid(`${param} length invalid. Min length: ${min}, Max length: ${max}`)
    : invalid(`Param ${param} must be at most ${max} characters long.`);

/** `interactive['action']['buttons'][0]` */
const paramAt = ([first = 'request', ...rest]: readonly PropertyKey[]): string =>
  String(first) +
  rest.map((part) => (typeof part === 'number' ? `[${part}]` : `['${String(part)}']`)).join('');
const last = (path: readonly PropertyKey[]): string => String(path.at(-1) ?? 'element');
