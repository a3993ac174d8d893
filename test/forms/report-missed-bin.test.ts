// Report a missed bin, as people talk: smoothly, all at once, with a typo, a change of mind, the next day, in Welsh.
import { describe, expect, it } from 'vitest';
import { northmoor } from '../../local/northmoor.ts';
import { conversation, DAY, talk, type Conversation } from '../talk.ts';

/** A Friday evening: Elm Road (round A) had its rubbish and food collected on this day. */
const FRIDAY_EVENING = '2026-09-25T17:00:00.000Z';
const ELM_ROAD = 'NM4 2QP';
const homeOf = (line: string): string =>
  northmoor()
    .flatMap(({ homes }) => homes)
    .find((home) => home.line === line)?.uprn ?? '';
const report = (at: string, ...replies: readonly string[]): Conversation => {
  const talking = conversation({ at });
  talking.opens('report-missed-bin');
  for (const reply of replies) talking.says(reply);
  return talking;
};
const sent = (talking: Conversation) =>
  talking.effects.filter((effect) => effect.kind === 'submit').map(({ answers }) => answers);

describe('report a missed bin', () => {
  it('asks for the home, the bins and what was in the way, and sends the day on which they were due', () => {
    const asked: (string | undefined)[] = [];
    const talking = report(FRIDAY_EVENING);
    for (const reply of [ELM_ROAD, '14', 'recycling and food', 'yes', 'skip', 'skip', 'yes']) {
      asked.push(talking.asked);
      talking.says(reply);
    }

    expect(asked).toEqual(['postcode', 'house', 'bins', 'out', 'blocked', 'phone', 'check']);
    expect(sent(talking)).toEqual([
      {
        address: homeOf('14 Elm Road'),
        home: '14 Elm Road',
        bins: [
          { bin: 'recycling', due: '2026-09-25' },
          { bin: 'food', due: '2026-09-25' },
        ],
        out: 'yes',
      },
    ]);

    talking.settles({ ok: true, reference: 'B-204518, B-204519' });

    expect(talking.last.status).toBe('submitted');
    expect(talking.texts.join()).toMatch(/B-204518, B-204519[^]*Tuesday 29 September/);
    expect(talking.state.timers).toMatchObject([
      { at: '2026-09-30T08:30:00.000Z', dialog: 'missed-bin-collected' },
    ]);
  });

  it.each([
    ['the recycling and the food caddy', ['recycling', 'food']],
    ['blue bin and the slops', ['recycling', 'food']],
  ])('knows the bins by other names: "%s"', (said, bins) => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, '14', said);

    expect(talking.state.open?.answers.find(([id]) => id === 'bins')?.[1]).toEqual(bins);
  });

  it('does not take a question for an answer', () => {
    expect(report(FRIDAY_EVENING, ELM_ROAD, '14', 'what counts as recycling?').asked).toBe('bins');
  });

  it('takes all that stands in one message', () => {
    const talking = conversation({ at: FRIDAY_EVENING });

    talking.says('report missed recycling at 14 elm rd nm4 2qp on friday');

    expect(talking.asked).toBe('out');
    expect(talking.state.open?.answers).toEqual([
      ['postcode', ELM_ROAD],
      ['house', homeOf('14 Elm Road')],
      ['bins', ['recycling']],
    ]);
  });

  it('takes the same where the bin is not "reported" in so many words', () => {
    const talking = conversation({ at: FRIDAY_EVENING });

    talking.says('missed recycling at 14 elm road nm4 2qp on friday');

    expect(talking.asked).toBe('out');
  });

  it('is opened by a complaint about a bin, too, and lets go of whoever asks for something else', () => {
    const talking = conversation({ at: FRIDAY_EVENING });

    talking.says('the bin men drove straight past our house');
    expect(talking.asked).toBe('postcode');
    talking.says('when is the library open');

    expect(talking.state.open).toBeUndefined();
  });

  it('opens by the menu', () => {
    const talking = conversation({ at: FRIDAY_EVENING });
    talking.arrives();

    talking.taps('form:report-missed-bin');

    expect(talking.asked).toBe('postcode');
  });

  it.each([
    ['4 Elm Road', 'recycling', 'contaminated'],
    ['6 Elm Road', 'rubbish', 'not-due'],
    ['14 Elm Road', 'garden', 'no-garden'],
  ])('at %s tells why not, and where to go on: %s', (line, bin, kind) => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, line, bin);

    expect(talking.last.status).toBe('told');
    expect(talking.options.includes('command:person')).toBe(kind === 'contaminated');
    expect(talking.options.includes('faq:garden-waste')).toBe(kind === 'no-garden');
    expect(talking.options).toContain('form:find-bin-days');
  });

  it('tells of one bin and goes on with the other', () => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, '14', 'rubbish and recycling');

    expect(talking.asked).toBe('out');
    expect(talking.texts.join()).toMatch(/^Rubbish: [^]*6am/m);

    for (const reply of ['not sure', 'skip', 'skip', 'yes']) talking.says(reply);

    expect(sent(talking)).toMatchObject([{ bins: [{ bin: 'recycling' }], out: 'unsure' }]);
  });

  it('reads back only what goes, and says which to leave out', () => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, '14', 'rubbish and recycling', 'yes', 'skip', 'skip');

    expect(talking.texts.join()).toMatch(/^Bins: Recycling$/m);

    talking.says('yes');
    talking.settles({ ok: true, reference: 'B-000001' });
    expect(talking.texts.join()).toContain('Leave your recycling out.');
  });

  it('says of a bin that was not due that nothing is reported, and the way on for who was told otherwise', () => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, '14', 'rubbish');

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toMatch(/reported nothing.*PERSON/);
    expect(talking.effects.filter(({ kind }) => kind === 'submit')).toEqual([]);
  });

  it('tells the new day where the round could not go', () => {
    const talking = report('2026-09-24T17:00:00.000Z', 'NM5 3RS', 'Moor View Farm', 'food');

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toContain('Saturday 26 September');
  });

  it('brings clinical waste to a person, and whoever is not in the list', () => {
    expect(report(FRIDAY_EVENING, ELM_ROAD, '14', 'clinical waste').last.status).toBe('person');
    expect(report(FRIDAY_EVENING, 'NM2 3DL', 'none of these').last.status).toBe('person');
  });

  it('tells a flat whose bins are shared how to reach a person', () => {
    const talking = report(FRIDAY_EVENING, 'NM5 6TU', 'flat 3');

    expect(talking.last.status).toBe('told');
    expect(talking.options).toEqual(['command:person']);
  });

  it('does not ask whoever is helped with their bins whether it was out, and comes to them first', () => {
    const talking = report('2026-09-22T17:00:00.000Z', 'NM2 4EH', '8', 'food', 'skip', 'skip', 'yes');

    expect(sent(talking)).toMatchObject([{ priority: 'assisted' }]);
    expect(sent(talking)[0]).not.toHaveProperty('out');
  });

  it('offers a complaint at the third time in eight weeks', () => {
    const talking = report('2026-09-23T17:00:00.000Z', 'NM3 5HJ', '5', 'food', 'yes', 'skip', 'skip', 'yes');

    expect(sent(talking)).toMatchObject([{ often: true }]);
    talking.settles();

    expect(talking.texts.join()).toContain('"complaint"');
  });

  it('takes another home by a change of mind, with what was due there', () => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, '14', 'food', 'yes', 'skip', 'skip');
    expect(talking.asked).toBe('check');

    talking.says('change postcode');
    talking.says('NM4 2QR');

    expect(talking.asked).toBe('address');
    talking.says('1 Elm Court');
    talking.says('yes');
    expect(sent(talking)).toMatchObject([
      { home: '1 Elm Court', bins: [{ bin: 'food', due: '2026-09-25' }] },
    ]);
  });

  it('forgives a typo, answers a question between, goes back, and goes on the next day', () => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, '14');

    talking.says('recyling');
    expect(talking.asked).toBe('out');
    talking.says('back');
    expect(talking.asked).toBe('bins');
    talking.says('recycling');
    talking.says('what time do libraries open?');
    expect([talking.last.status, talking.asked]).toEqual(['answered', 'out']);
    talking.later(20 * 3_600_000);
    talking.says('yes');
    expect(talking.asked).toBe('blocked');
    talking.says('yes');
    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'blocked']);
    talking.says('no');

    expect(talking.asked).toBe('phone');
  });

  it('does not ask again for what it knows, and asks anew for another address', () => {
    const talking = conversation({ at: FRIDAY_EVENING });
    talking.opens('find-bin-days');
    talking.says(ELM_ROAD);
    talking.says('skip');
    talking.says('14 Elm Road');
    expect(talking.last.status).toBe('told');

    talking.taps('form:report-missed-bin');
    expect(talking.asked).toBe('bins');
    talking.says('cancel');
    talking.opens('find-bin-days');
    expect(talking.last.status).toBe('told');
    talking.taps('anew:find-bin-days');

    expect(talking.asked).toBe('postcode');
  });

  it('knows another home of the same postcode only when it is told', () => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, '14', 'rubbish');
    expect(talking.state.known).toEqual({ postcode: ELM_ROAD, address: '14' });

    const other = conversation({ at: FRIDAY_EVENING, state: talking.state });
    other.sends({ type: 'message', value: { option: 'anew:report-missed-bin' } });
    other.says('NM3 1FG');

    expect(other.asked).toBe('house');
    expect(other.state.known).toEqual({ postcode: 'NM3 1FG' });
  });

  it('asks whoever was not in the list again, and does not remember that they were not', () => {
    const talking = report(FRIDAY_EVENING, 'NM2 3DL', 'none of these');
    expect(talking.last.status).toBe('person');

    talking.opens('find-bin-days');

    expect(talking.asked).toBe('address');
  });

  it('asks in Welsh', () => {
    const talking = conversation({ at: FRIDAY_EVENING, locale: 'cy-GB' });
    talking.opens('report-missed-bin');
    for (const reply of [ELM_ROAD, '14', 'ailgylchu a bwyd', 'oedd', 'sgipio', 'sgipio', 'ie'])
      talking.says(reply);

    expect(sent(talking)).toMatchObject([{ bins: [{ bin: 'recycling' }, { bin: 'food' }], out: 'yes' }]);
  });

  it('half-way takes less than 2 kB', () => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, '14', 'food', 'yes');

    expect(JSON.stringify(talking.state).length).toBeLessThan(2_000);
  });
});

describe('was it collected', () => {
  const asked = (): Conversation => {
    const talking = report(FRIDAY_EVENING, ELM_ROAD, '14', 'food', 'yes', 'skip', 'skip', 'yes');
    talking.settles({ ok: true, reference: 'B-000001' });
    talking.later(5 * DAY);
    return talking;
  };

  it('is over at yes, and opens the report again at no', () => {
    const talking = asked();
    talking.opens('missed-bin-collected');
    talking.says('B-000001');
    expect(talking.asked).toBe('collected');

    talking.says('no');

    expect(talking.effects.at(-1)).toMatchObject({
      transaction: 'waste.missed-bin-again',
      answers: { reference: 'B-000001' },
    });
    expect(talk('missed-bin-collected', 'B-000001', 'yes').last.status).toBe('told');
  });

  it('says of an unknown reference, and of somebody else’s, the same', () => {
    expect(talk('missed-bin-collected', 'B-999999').asked).toBe('reference');
  });
});
