// Ask for a call back. Owner: customer services. What comes of it: a person calls, on a day and in a part of it that is told.
import { choice } from '../../bot/fields/choice.ts';
import { description } from '../../bot/fields/description.ts';
import { phone } from '../../bot/fields/phone.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { spokenDay } from '../../bot/dates.ts';
import type { Both, Outcome } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { council } from '../council.ts';
import { canCallNow, cannotWait, nextCallDay } from './call-back-rules.ts';

export const callBack = form('call-back', 'your request for a call')
  .needs(0)
  .ask(
    'topic',
    description('What should we call you about?', {
      label: 'About',
      help: 'A few words are enough, such as "my council tax bill". They tell me who should call you.',
    }),
  )
  .rule((a): Outcome | undefined =>
    cannotWait(a.topic) ? { kind: 'tell', text: () => CALL_NOW, offers: [REPAIRS] } : undefined,
  )
  .ask(
    'phone',
    phone('What number can we call? Give one that is safe for us to call.', {
      label: 'Number',
      help: 'A UK mobile or landline. Nobody but us learns it, and we only use it for this call.',
    }),
    { known: 'phone' },
  )
  .ask(
    'voicemail',
    yesNo('If you do not answer, is it safe to leave a voicemail?', {
      label: 'Voicemail',
      help: 'If others can hear it and should not, reply no. Then we do not leave one.',
    }),
  )
  .ask(
    'soon',
    choice(
      'When should we call?',
      { now: 'As soon as you can', morning: 'In the morning', afternoon: 'In the afternoon' },
      { label: 'When' },
    ),
    {
      when: (_, __, now) => canCallNow(now),
      says: (_, __, now) => DAY(now),
    },
  )
  .ask(
    'window',
    choice(
      'When should we call?',
      { morning: 'In the morning', afternoon: 'In the afternoon' },
      { label: 'When' },
    ),
    {
      when: (_, __, now) => !canCallNow(now),
      says: (_, __, now) => DAY(now),
    },
  )
  .ask(
    'interpreter',
    description('Do you need an interpreter, and for what language?', {
      label: 'Interpreter',
      help: 'Such as "Polish" or "BSL". It costs you nothing. If you do not need one, reply SKIP.',
    }),
    { optional: true },
  )
  .ask(
    'access',
    description('Is there anything we should do to make the call work for you?', {
      label: 'To make it work',
      help: 'Such as Relay UK, speaking slowly, or ringing for a long time. If there is nothing, reply SKIP.',
    }),
    { optional: true },
  )
  .end((a, _, now) => {
    const { soon, window, ...rest } = a;
    const chosen = soon ?? window ?? 'morning';
    const date = nextCallDay(now);
    return {
      kind: 'submit',
      transaction: 'call-back',
      answers: { ...rest, window: chosen, ...(chosen === 'now' ? {} : { date, expectedBy: date }) },
    };
  });

const DAY = (now: Date): Both => ({
  en: `The next day on which we call is ${spokenDay(nextCallDay(now), 'en')}.`,
  cy: `Y diwrnod nesaf y byddwn yn ffonio yw ${spokenDay(nextCallDay(now), 'cy')}.`,
});
const CALL_NOW: Both = {
  en: `That can't wait for us to call you. Call ${council.emergencyPhone} now, day or night. If anyone is in danger, call 999. With Relay UK, dial ${council.relay} before our number, or 18000 for 999.`,
  cy: `Ni all hynny aros i ni eich ffonio. Ffoniwch ${council.emergencyPhone} nawr, ddydd neu nos. Os oes rhywun mewn perygl, ffoniwch 999. Gyda Relay UK, deialwch ${council.relay} cyn ein rhif, neu 18000 am 999.`,
};
const REPAIRS = {
  id: 'faq:repair-emergency',
  words: { en: 'Emergency repairs', cy: 'Atgyweiriadau brys' },
};
