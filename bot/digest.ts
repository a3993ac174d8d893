// A short name for a value: the same for the same value, and nothing of it can be read back. What can be guessed can be found by it, so what
// tells of a home is hashed with a secret instead (`lambdas/aws/incidents-near.ts`).
import { createHash } from 'node:crypto';

export const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
