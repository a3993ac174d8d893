// Whoever reads a table that is not there is told so where they named it: "nothing runs" would be a lie.
import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoTable, nothingYet } from '../../local/no-table.ts';

afterEach(() => vi.unstubAllEnvs());
const MISSING = new ResourceNotFoundException({ message: 'Requested resource not found', $metadata: {} });

describe('a table that is not there', () => {
  it('is nothing yet on a laptop', () => {
    expect(nothingYet(MISSING, [], undefined)).toEqual([]);
  });

  it('is said with its region where it was named', () => {
    vi.stubEnv('AWS_REGION', 'eu-west-1');

    expect(() => nothingYet(MISSING, [], 'PorthProd-Table')).toThrow(
      new NoTable('There is no table PorthProd-Table in eu-west-1: look at TABLE_NAME and AWS_REGION.'),
    );
  });

  it('is not what any other fault is taken for', () => {
    const fault = new Error('The security token included in the request is expired');

    expect(() => nothingYet(fault, [], undefined)).toThrow(fault);
  });
});
