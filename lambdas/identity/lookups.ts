// What is looked up to send somebody a code.
import { codeWays, sendCode, type CodeDeps } from './code.ts';

export const identityLookups = (deps: CodeDeps) => ({
  'code-ways': codeWays(deps),
  codes: sendCode(deps),
});
