// All dangers with the ears that hear them, read with the first message; the patterns that are at hand do where they cannot be read.
import type { Dangers } from '../../bot/content.ts';
import { atOnce } from '../../dialogs/at-once.ts';
import { warn } from '../log.ts';

export const allEars = async (): Promise<Dangers> => {
  try {
    return (await import('../../dialogs/triage/heard/index.ts')).allDangers;
  } catch (error) {
    warn('patterns alone', error);
    return atOnce.dangers;
  }
};
