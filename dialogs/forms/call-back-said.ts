// What people say of when to call, and of a voicemail. Owner: customer services.
import { normalise } from '../../bot/understanding/normalise.ts';
import { saidIn } from './said.ts';

/** None is left where it is not plainly safe. */
export const noVoicemail = saidIn({
  no: /\b(?:prefer|rather) (?:not|you didnt)\b|\b(?:dont|do not|havent|no|not) (?:\w+ )?(?:have|got|leave|set up|safe)\b|^(?:i )?dont have (?:one|it)$|\bno voice ?mail\b|\bgwell peidio\b|\bddim yn ddiogel\b/,
});
export const partOfDay = (text: string): 'morning' | 'afternoon' | undefined =>
  /\b(?:not|no|dont|cant|except|but|or|ddim|nid|ond|neu|evening|night|tomorrow|after work)\b/.test(
    normalise(text),
  )
    ? undefined
    : inDay(text);
const inDay = saidIn({
  morning:
    /\bmornings?\b|^(?:am|a m)$|\b(?:8|9|10|11)(?: ?\d\d)? ?am\b|^(?:at |about |around )?(?:9|10|11)$|\bbefore (?:12|noon|lunch)\b|\bbore\b/,
  afternoon:
    /\bafternoons?\b|^(?:pm|p m|aft)$|\b(?:12|1|2|3|4|5)(?: ?\d\d)? ?pm\b|\bafter (?:12|1|2|3|4|noon|lunch|dinner)\b|\bp(?:ry)?nh?awn\b/,
});
export const whenSaid = (text: string): 'now' | 'morning' | 'afternoon' | undefined =>
  SOON.test(normalise(text)) ? 'now' : partOfDay(text);
const SOON =
  /^(?:(?:just |any ?time|when ?ever|as soon as(?: possible| you can| poss)?|asap|straight ?away|right away|now|today|soon|the sooner the better|dont mind|first available|unrhyw bryd|cyn gynted a phosib|nawr) ?)+(?:please|pls|is fine|suits(?: me)?|you (?:can|like)|thanks|plis)?$/;
