// Whether they can be rung is read in what they wrote, and in nothing that only sounds like it.
import { describe, expect, it } from 'vitest';
import { callsTold, noCalls } from '../../bot/incidents/reach.ts';

describe('what says that a call does not work', () => {
  it.each([
    'im deaf',
    "I'm deaf so dont ring me",
    'my mum is deaf and lives alone',
    'we are both deaf',
    'hard of hearing, knock loud',
    'she cant hear the door',
    'dwi n fyddar',
    'mae hi yn drwm ei chlyw',
  ])('they may not hear: %s', (words) => {
    expect(noCalls(words)).toBe('unheard');
  });

  it.each([
    'text only please',
    'txt only',
    'please only text me',
    'cant talk',
    'i cant speak on the phone',
    "I can't talk, he's in the next room",
    'dont ring, the baby is asleep',
    'please do not call me',
    'no phone calls',
    'i cannot use the phone',
    'peidiwch â ffonio',
    'tecst yn unig',
    'alla i ddim siarad ar y ffôn',
  ])('they cannot or will not speak: %s', (words) => {
    expect(noCalls(words)).toBe('unwanted');
  });

  it.each([
    'water coming thru the light',
    'the alarm is making me deaf',
    'are you deaf',
    'it falls on deaf ears',
    'why dont you call me back',
    'they dont ring back ever',
    'should i not call 999',
    'dont call 999?',
    'i cant hear the alarm any more',
    'i cant speak english very well',
    'cant talk to my landlord about it',
    'text me when they are on the way',
    'had no calls from you',
    'nobody answers the phone',
    'please ring me',
    'mae dwr yn dod drwy r golau',
  ])('and not: %s', (words) => {
    expect(noCalls(words)).toBeUndefined();
  });
});

describe('of an incident', () => {
  const awareAt = '2026-12-25T03:00:00.000Z';
  const later = (words: string) => ({ at: '2026-12-25T03:05:00.000Z', words });

  it('it is what they wrote of it last, with when', () => {
    expect(callsTold({ awareAt, words: 'leak' })).toBeUndefined();
    expect(callsTold({ awareAt, words: 'leak, text only' })).toEqual({
      kind: 'unwanted',
      words: 'leak, text only',
      at: awareAt,
    });
    expect(callsTold({ awareAt, words: 'leak', added: [later('im deaf')] })).toEqual({
      kind: 'unheard',
      ...later('im deaf'),
    });
  });

  it('it is taken back by whoever asks to be rung, and what they cannot hear is not', () => {
    expect(callsTold({ awareAt, words: 'dont ring', added: [later('ok please ring me')] })).toBeUndefined();
    expect(callsTold({ awareAt, words: 'im deaf', added: [later('please call me')] })?.kind).toBe('unheard');
  });
});
