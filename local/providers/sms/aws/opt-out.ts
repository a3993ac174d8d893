// AWS's own way with STOP, where opt-outs are not set to self-managed.
// https://docs.aws.amazon.com/sms-voice/latest/userguide/opt-out-list-keywords.html

const STOP = 'ARRET CANCEL END OPT-OUT OPTOUT QUIT REMOVE STOP TD UNSUBSCRIBE'.split(' ');

/** What AWS answers by itself. Changes `stopped`, the numbers on the opt-out list; none comes off it by a text. */
export const answeredByAws = (stopped: Set<string>, number: string, text: string): string | undefined => {
  const word = text.trim().toUpperCase();
  if (word === 'HELP') return 'Reply STOP to opt out. Message and data rates may apply.';
  if (!STOP.includes(word) || stopped.has(number)) return undefined;
  stopped.add(number);
  return 'You are opted out and will receive no more messages from this number.';
};
