// Twilio's own way with STOP, as it is for a number whose owner has set up nothing else: https://help.twilio.com/articles/223134027

/** The whole of a text, in whatever case. */
const STOP = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'END', 'QUIT', 'CANCEL', 'REVOKE', 'OPTOUT'];
const START = ['START', 'YES', 'UNSTOP'];
const HELP = ['HELP', 'INFO'];

/** What Twilio answers by itself; Porth hears of the text all the same. Changes `stopped`, the numbers that are not texted. */
export const answeredByTwilio = (stopped: Set<string>, number: string, text: string): string | undefined => {
  const word = text.trim().toUpperCase();
  if (STOP.includes(word) && !stopped.has(number)) {
    stopped.add(number);
    return 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.';
  }
  // A yes is only that, but for somebody who had stopped.
  if (START.includes(word) && stopped.delete(number))
    return 'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.';
  return HELP.includes(word) ? 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.' : undefined;
};
