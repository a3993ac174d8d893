// Puts the function that answers who was not answered together: little of what a turn runs on, so that little can break both.
import type { Spending } from '../../bot/services/spending.ts';
import { council } from '../../dialogs/council.ts';
import { phrasesAtOnce } from '../../dialogs/phrases-at-once.ts';
import { lateSaid } from '../../dialogs/phrases-late.ts';
import { holdIn, noteClient, waitingIn } from '../aws/queue-notes.ts';
import { recordIn } from '../aws/record-read.ts';
import { tableClient } from '../aws/table-client.ts';
import { clock } from '../clock.ts';
import { late, type LateDeps } from '../late.ts';
import { logLate, warn } from '../log.ts';
import { settings } from '../settings.ts';
import { senders } from './senders.ts';
import { logged } from './logged.ts';

/** Nothing is counted: once an hour is the cap, and a table that is away is why this is sent. */
const uncounted: Spending = { take: () => Promise.resolve(undefined), first: () => Promise.resolve(false) };

const live = (): LateDeps => {
  const { TABLE_NAME, QUEUE_URL, LATE_QUEUE_URL } = settings('TABLE_NAME', 'QUEUE_URL', 'LATE_QUEUE_URL');
  const sqs = noteClient();
  return {
    record: recordIn(tableClient(), TABLE_NAME),
    isWaiting: waitingIn(sqs, QUEUE_URL),
    senders: senders({ spending: uncounted, content: { council, phrases: phrasesAtOnce } }),
    said: lateSaid,
    hold: holdIn(sqs, LATE_QUEUE_URL),
    clock,
    log: logLate,
    warn,
  };
};

export const handler = logged(late(live()));
