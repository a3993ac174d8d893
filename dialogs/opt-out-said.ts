// The words that ask for no more messages, and for messages again; and what machines write that answer every message.
import type { OptOutWords } from '../bot/content.ts';

/**
 * Ofcom has no list: these are the carriers' own (Twilio's and AWS's default words), what people write instead, and the
 * same in Welsh. START and its like lift a carrier's block as well.
 */
export const optOut: OptOutWords = {
  stopAll: {
    en: [
      'stopall',
      'stop all',
      'unsubscribe',
      'optout',
      'opt out',
      'revoke',
      'stop texting me',
      'stop messaging me',
      'stop sending me messages',
      'stop sending me texts',
      'stop sending texts',
      'stop these texts',
      'dont text me',
      'dont text me again',
      'do not text me',
      'dont message me again',
      'no more messages',
      'no more texts',
    ],
    cy: [
      'dim mwy',
      'stopio popeth',
      'dim mwy o negeseuon',
      'dim mwy o decsts',
      'stopiwch decstio fi',
      'peidiwch â thecstio fi',
      'dad-danysgrifio',
      'datdanysgrifio',
    ],
  },
  stop: { en: ['stop', 'end', 'quit', 'remove'], cy: ['stop', 'stopio', 'stopiwch'] },
  cancel: { en: ['cancel'], cy: ['canslo'] },
  start: { en: ['start', 'unstop', 'start again'], cy: ['start', 'dechrau', 'ailddechrau'] },
  yes: { en: ['yes'], cy: ['ie'] },
};

/** What an absence note, a telephone that is driving, or another bot begins with; and a reaction that came as words. */
export const machinePatterns: readonly RegExp[] = [
  /^(?:automatic|automated|auto)[\s-]?(?:reply|response|message)\b/iu,
  /^(?:this is|you have reached) an? (?:automatic|automated|auto)\b/iu,
  /^out of (?:the )?office\b/iu,
  /\bi(?:'m|’m| am) (?:currently |now )?(?:out of (?:the )?office|on annual leave|away from my desk)\b/iu,
  /\bthis (?:mailbox|inbox|number) is not monitored\b/iu,
  /^i(?:'m|’m| am) driving(?:[\s.!]*$| (?:right now|at the moment|now)[\s.!]*(?:$|i(?:'ll|’ll| will)\b)| with (?:do not disturb|focus)\b| and (?:can(?:'t|’t|not)|will)\b|[.!,;] )/iu,
  /^\(?i(?:'m|’m| am) not receiving notifications\b/iu,
  /^(?:ymateb|ateb|neges) awtomatig\b/iu,
  /^(?:rydw i|dw i|rwy) allan o'r swyddfa\b|^allan o'r swyddfa\b/iu,
  /^(?:rydw i|dw i|rwy)(?:'n| yn) gyrru[\s.!]*$/iu,
  /^(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|removed (?:a|an) [a-z ]{3,20} from|reacted .{1,12} to) (?:["“«]|an image\b)/iu,
];
