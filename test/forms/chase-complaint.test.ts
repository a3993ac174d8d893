// A complaint that nobody answered, without its number: what it was about and when are enough for a person to find it.
import { describe, expect, it } from 'vitest';
import { whenChased } from '../../dialogs/forms/complaint-chased.ts';
import { conversation, type Conversation, type Setting } from '../talk.ts';

const AT = '2026-11-30T11:00:00.000Z';
const says = (setting: Setting, ...words: readonly string[]): Conversation => {
  const talking = conversation({ at: AT, ...setting });
  for (const each of words) talking.says(each);
  return talking;
};
const topic = ({ state }: Conversation) => state.open?.answers.find(([id]) => id === 'topic')?.[1];

describe('a complaint that was not answered', () => {
  it.each([
    'i complained 3 weeks ago and heard nothing',
    'nobody has replied to my complaint for 3 weeks',
    'my complaint has been ignored',
    'complained last week nobody got back to me',
    'i made a complaint and i havent heard back',
    'take my complaint to stage 2',
    'i want to escalate my complaint',
    'any news on my complaint',
    'nes i gwyno tair wythnos yn ol a chlywais i ddim',
    'mae fy nghwyn heb ei hateb',
  ])('is asked for by what it was about: "%s"', (said) => {
    const talking = says({}, said);

    expect([talking.state.open?.dialog, talking.asked]).toEqual(['chase-complaint', 'about']);
  });

  it('is passed to a person with what it was about and when, and is owed an answer by a day', () => {
    const talking = says({}, 'i complained 3 weeks ago and heard nothing', 'the damp in my flat');

    expect([talking.state.open?.dialog, talking.asked]).toEqual(['write-back', 'way']);
    expect(topic(talking)).toMatch(/stage 2\. the damp in my flat\. Sent: 3 weeks ago/);
    for (const each of ['here', 'skip', 'yes']) talking.says(each);
    expect(talking.effects.at(-1)).toMatchObject({
      transaction: 'contact.write-back',
      answers: { expectedBy: '2026-12-03' },
    });
  });

  it.each([
    ['you people never answered my complaint about damp its been 6 weeks', 'within 15 working days'],
    ['i complained about the bins on 2 november and nobody answered', 'an answer by Monday 23 November'],
    ['i complained about the bins on 20 november and nobody answered', 'is due by Friday 11 December'],
  ])('told in one breath is asked nothing twice: "%s"', (said, due) => {
    const talking = says({}, said);

    expect([talking.state.open?.dialog, talking.asked]).toEqual(['write-back', 'way']);
    expect(topic(talking)).toContain(said);
    expect(talking.texts.join()).toContain(due);
  });

  it('is asked when, which may be left out', () => {
    const talking = says({}, 'nobody ever answered my complaint', 'my roof');
    expect(talking.asked).toBe('when');
    talking.says('skip');

    expect([talking.state.open?.dialog, topic(talking)]).toEqual([
      'write-back',
      'My earlier complaint, to be answered or taken to stage 2. my roof',
    ]);
  });

  it('in Welsh', () => {
    const talking = says(
      { locale: 'cy-GB' },
      'dydw i ddim wedi cael ateb i fy nghwyn am y lleithder ers mis Hydref',
    );

    expect([talking.state.open?.dialog, talking.state.language]).toEqual(['write-back', 'cy']);
    expect(topic(talking)).toContain('Anfonwyd: ers mis Hydref');
  });

  it('is looked up by its number all the same, and where it stands where it was sent from here', () => {
    const numbered = says({}, 'i complained 3 weeks ago and heard nothing', 'CMP-204518');
    expect(numbered.state.open?.dialog).toBe('check-reference');

    const mine = {
      reference: 'CMP-204518',
      kind: 'complaint.stage-1',
      status: 'received',
      receivedAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-02T10:00:00.000Z',
      expectedBy: '2026-11-23',
    };
    const sent = says({ found: { 'requests:mine': [mine] } }, 'my complaint has been ignored');
    expect(sent.last.status).toBe('told');
    expect(sent.texts.join()).toContain('This is late');
  });
});

describe('it is none', () => {
  it.each([
    'how long does a complaint take',
    'i want to complain nobody answers the phone',
    'i complained to my neighbour and he ignored me',
    'i dont want to complain but nobody answered',
    'how do i take my complaint to stage 2',
    'my complaint was CMP-204518 and its 6 weeks',
    'nobody has emptied my bin',
  ])('"%s"', (said) => {
    expect(says({}, said).state.open?.dialog).not.toBe('chase-complaint');
  });
});

it.each([
  ['i complained 3 weeks ago', '3 weeks ago'],
  ['it was in early october', 'in early october'],
  ['two months now', 'two months now'],
  ['ers mis Hydref', 'ers mis Hydref'],
  ['nobody came', undefined],
])('when it was is read in "%s"', (said, when) => {
  expect(whenChased(said)).toBe(when);
});
