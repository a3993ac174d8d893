// A call that is asked for in one breath: what was told is filled in, read back, and not asked again.
import { describe, expect, it } from 'vitest';
import { timeSaid, topicSaid, windowSaid } from '../../dialogs/forms/call-back-said.ts';
import { conversation } from '../talk.ts';

const NIGHT = '2026-12-24T22:00:00.000Z';

describe('a call back that is half told', () => {
  it('opens with number, part of the day, hour and matter filled, and asks for the rest alone', () => {
    const talking = conversation();
    talking.says('someone ring me back after 2 on 07700 900123 about my rent');

    expect(talking.asked).toBe('voicemail');
    expect(talking.texts.join()).toContain('07700 900123');
    talking.says('no');
    expect(talking.asked).toBe('name');
    expect(talking.texts.join()).toContain('Wednesday afternoon');
    for (const reply of ['Pat', 'polish', 'skip']) talking.says(reply);
    expect(talking.asked).toBe('check');
    expect(talking.texts.join()).toMatch(/my rent[^]*07700 900123[^]*Wednesday afternoon[^]*Pat/);
    talking.says('yes');

    expect(talking.effects.at(-1)).toMatchObject({
      answers: {
        topic: 'my rent',
        phone: '07700900123',
        window: 'afternoon',
        time: 'after 2',
        date: '2026-09-23',
        voicemail: 'no',
        name: 'Pat',
        interpreter: 'polish',
      },
    });
  });

  it.each([
    ['can you call me back about my council tax', 'phone'],
    ['please ring me on 07700 900123', 'topic'],
    ['can someone phone me tomorrow morning', 'topic'],
    ['give me a call about the leaflet, my number is 01632 960001', 'voicemail'],
    ['ffoniwch fi yn y prynhawn ar 07700 900123 am fy rhent', 'voicemail'],
    ['call me back re my parking permit after 3 pls, 07700900123', 'voicemail'],
  ])('%j goes on at %s', (words, next) => {
    const talking = conversation();
    talking.says(words);

    expect(talking.state.open?.dialog).toBe('call-back');
    expect(talking.asked).toBe(next);
  });

  it.each(['call me', 'ring me', 'phone me back please'])('%j tells how to reach a person first', (words) => {
    const talking = conversation();
    talking.says(words);

    expect(talking.last.status).toBe('person');
    expect(talking.options).toContain('form:call-back');
  });

  it.each([
    'you said you would call me back about my repair and nobody did',
    'nobody ever rang me back about the bins',
    'still waiting for you to ring me about my rent',
  ])('%j is no wish for one more call', (words) => {
    expect(conversation().says(words).state.open?.dialog).not.toBe('call-back');
  });

  it('is never made of what cannot wait', () => {
    const talking = conversation();
    talking.says('ring me back about the burst pipe in our kitchen on 07700 900123');

    expect(talking.texts.join()).toContain('01632 960199');
    expect(talking.state.open).toBeUndefined();
  });

  it('can be changed at the check', () => {
    const talking = conversation();
    talking.says('someone ring me back after 2 on 07700 900123 about my rent');
    for (const reply of ['no', 'skip', 'skip', 'skip', 'change when']) talking.says(reply);

    expect(talking.asked).toBe('soon');
    talking.says('morning');
    expect(talking.asked).toBe('check');
    expect(talking.texts.join()).toContain('Wednesday morning');
  });

  it('names the next working day, however far it is', () => {
    const talking = conversation({ at: NIGHT });
    talking.says('ring me in the morning on 07700 900123 about my rent');
    talking.says('yes');

    expect(talking.texts.join()).toContain('Tuesday morning');
    expect(talking.asked).toBe('name');
  });

  it('today is asked about: the parts of the day are of the next', () => {
    const talking = conversation();
    talking.says('ring me this afternoon on 07700 900123 about my rent');
    talking.says('yes');

    expect(talking.asked).toBe('soon');
  });
});

it.each([
  ['ring me after 2 on 07700 900123', 'after 2', 'afternoon'],
  ['between 10 and 11', 'between 10 and 11', 'morning'],
  ['after 5pm', 'after 5pm', 'afternoon'],
  ['before 12', 'before 12', 'morning'],
  ['at 9.30', 'at 9.30', 'morning'],
  ['wedi 2 ar 07700 900123', 'wedi 2', 'afternoon'],
  ['after 2 weeks of this', undefined, undefined],
  ['in the afternoon', undefined, 'afternoon'],
  ['not in the morning', undefined, undefined],
  ['morning or afternoon', undefined, undefined],
  ['asap', undefined, 'now'],
  ['call 07700 900123', undefined, undefined],
  ['about 07700 900123', undefined, undefined],
])('of %j the hour is %j and the part of the day %s', (text, time, part) => {
  expect([timeSaid(text), windowSaid(text)]).toEqual([time, part]);
});

it.each([
  ['ring me about my rent after 2 on 07700 900123', 'my rent'],
  ['ring me after 2 about my rent', 'my rent'],
  ['call me about the works on Elm Road please', 'the works on Elm Road'],
  ['call me about 2', undefined],
  ['ffoniwch fi am fy rhent yfory', 'fy rhent'],
  ['i am deaf, ring me', undefined],
  ['ring me re: my blue badge. thanks', 'my blue badge'],
])('%j is about %j', (text, topic) => {
  expect(topicSaid(text)).toBe(topic);
});
