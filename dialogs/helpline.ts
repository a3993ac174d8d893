// What is known of a number of others that people are given.
import type { Checked } from '../bot/clocks/checked.ts';
import type { Nation } from '../bot/content.ts';
import type { Both } from '../bot/model.ts';

export type Helpline = Checked & {
  readonly id: string;
  readonly name: Both;
  readonly number: string;
  /** A number to send a text to. */
  readonly text?: string;
  readonly for: Both;
  readonly free: boolean;
  /** Undefined where it was not looked up: then no times are said. */
  readonly hours?: Both;
  /** Where it is for one nation alone; whose it is otherwise is everybody's. */
  readonly nations?: readonly Nation[];
};

export const ALWAYS: Both = { en: 'day or night', cy: 'ddydd neu nos' };
export const same = (name: string): Both => ({ en: name, cy: name });
