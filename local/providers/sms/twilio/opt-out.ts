// Twilio's own way with STOP, where its owner has left it to Twilio: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out

/** The whole of a text, in whatever case. */
const STOP = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'END', 'QUIT', 'CANCEL', 'REVOKE', 'OPTOUT'];
const START = ['START', 'YES', 'UNSTOP'];
const HELP = ['HELP', 'INFO'];

/** What Twilio takes a text for, and what it says to the person; Porth hears of the text all the same. */
export type Answered = { readonly optOut: 'STOP' | 'START' | 'HELP'; readonly says: string };

/** Changes `stopped`, the numbers that are not texted. */
export const answeredByTwilio = (
  stopped: Set<string>,
  number: string,
  text: string,
): Answered | undefined => {
  const word = text.trim().toUpperCase();
  if (STOP.includes(word) && !stopped.has(number)) {
    stopped.add(number);
    return {
      optOut: 'STOP',
      says: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
    };
  }
  // A yes is only that, but for somebody who had stopped.
  if (START.includes(word) && stopped.delete(number))
    return {
      optOut: 'START',
      says: 'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
    };
  return HELP.includes(word) && !stopped.has(number)
    ? { optOut: 'HELP', says: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.' }
    : undefined;
};
