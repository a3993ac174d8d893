// For tests in which nobody shows who they are: what identity is checked with, and no way to send a code.
export const NOBODY_KNOWN = {
  secret: 'a secret of the tests',
  send: {},
  timeZone: 'Europe/London',
  warn: () => undefined,
};
export const noted = () => undefined;
