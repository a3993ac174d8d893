// Change, cancel or confirm a visit, or say that nobody came: own visits and those by reference, and the rules of it.
import { describe, expect, it } from 'vitest';
import type { EffectResult } from '../../bot/model.ts';
import type { Visit } from '../../bot/services/appointments.ts';
import {
  changeRule,
  laterThanDue,
  untilFor,
  whatSaid,
} from '../../dialogs/forms/change-appointment-rules.ts';
import { changeAppointmentInBoth } from '../../dialogs/forms/change-appointment.cy.ts';
import { council } from '../../dialogs/council.ts';
import { conversation, type Conversation, type Setting } from '../talk.ts';
import { TAKEN, VISIT } from '../visits.ts';

const visit = (more: Partial<Visit> = {}): Visit => ({ ...VISIT, ...more });
const own = (...visits: readonly Visit[]): Setting => ({
  found: { 'appointments:own': visits },
});
const changing = (setting: Setting, ...replies: readonly string[]): Conversation => {
  const talking = conversation(setting);
  talking.opens('change-appointment');
  for (const reply of replies) talking.says(reply);
  return talking;
};
const sent = (talking: Conversation) => {
  const effect = talking.effects.at(-1);
  return effect?.kind === 'submit' ? effect : undefined;
};
const DONE: EffectResult = { ok: true, reference: 'R-204518' };

describe('each answer', () => {
  it('leads on, for a visit that they booked here', () => {
    expect(changing(own(visit())).asked).toBe('what');
    expect(changing(own(visit()), 'change').asked).toBe('slot');
    expect(changing(own(visit()), 'change', '1').asked).toBe('check');
    expect(changing(own(visit()), 'cancel').asked).toBe('reason');
    expect(changing(own(visit()), 'cancel', 'skip').asked).toBe('sure');
  });

  it('lists visits by what they are for and when, and another one', () => {
    const talking = changing(own(visit(), visit({ reference: 'R-1', about: 'Shower: it does not work' })));

    expect(talking.options).toEqual(['R-204518', 'R-1', 'other']);
    const [shown] = talking.last.activities.slice(-1);
    expect(shown?.suggestedActions?.actions[0]?.title).toBe(
      'Toilet: the seat is broken, Thursday 24 September, 8am to 12pm',
    );
  });

  it('asks for reference and postcode where there is none of theirs, or it is another', () => {
    expect(changing(own()).asked).toBe('postcode');
    expect(changing(own(visit()), 'it is about another one').asked).toBe('postcode');
    expect(changing(own(), 'nm4 2qp').asked).toBe('reference');
  });

  it('finds one by both, and says which it is before anything is done', () => {
    const talking = changing(
      { found: { 'appointments:own': [], 'appointment:R-204518|NM4 2QP': visit() } },
      'nm4 2qp',
      'R 204518',
    );

    expect(talking.asked).toBe('what');
    expect(talking.texts.join()).toContain('Toilet: the seat is broken, Thursday 24 September');
    talking.says('cancel');
    talking.says('skip');
    talking.says('yes');
    expect(sent(talking)?.answers).toEqual({ reference: 'R-204518', kind: 'repair', postcode: 'NM4 2QP' });
  });
});

describe('what cannot be found', () => {
  it('is said in the same words, whatever it is, and asked for again', () => {
    const unknown = changing(own(), 'NM4 2QP', 'R-000000');
    const wrongPostcode = changing(own(), 'NM4 2QR', 'R-204518');

    expect([unknown.asked, wrongPostcode.asked]).toEqual(['reference', 'reference']);
    expect(unknown.texts.at(-1)).toBe(wrongPostcode.texts.at(-1));
  });

  it('may be because of the postcode, which can be changed', () => {
    const talking = changing(
      { found: { 'appointments:own': [], 'appointment:R-204518|NM4 2QP': visit() } },
      'NM4 2QR',
      'R-204518',
      'change postcode',
      'NM4 2QP',
      'R-204518',
    );

    expect(talking.asked).toBe('what');
  });
});

describe('too many wrong tries', () => {
  it('end it, with when to try again and a person', () => {
    const talking = changing(
      { found: { 'appointments:own': [], appointment: 'locked' } },
      'NM4 2QP',
      'R-204518',
    );

    expect([talking.last.status, talking.options]).toEqual(['told', ['command:person']]);
    expect(talking.texts.join()).toContain('an hour');
  });
});

describe('the only visit', () => {
  it('is gone straight to, and another can still be had', () => {
    const talking = changing(own(visit()), 'it is about another one');
    expect(talking.asked).toBe('postcode');

    const back = changing(own(visit()), 'back');

    expect([back.asked, back.options]).toEqual(['job', ['R-204518', 'other']]);
  });

  it('that was the wrong one after all leaves a way to another', () => {
    const talking = changing(own(visit()), 'cancel it', 'skip', 'no');

    expect(talking.options).toEqual(['anew:change-appointment', 'command:person']);
    talking.taps('anew:change-appointment');
    expect(talking.asked).toBe('job');
  });
});

describe('a change', () => {
  it('is sent with the new time, once it was checked, and reminded of at the new time', () => {
    const talking = changing(own(visit()), 'change', 'wednesday morning', 'yes');

    expect(sent(talking)).toMatchObject({
      transaction: 'appointments.move',
      answers: { reference: 'R-204518', slot: 'general/2026-09-23/08:00', time: '2026-09-23T08:00-12:00' },
    });
    talking.settles(DONE);
    expect(talking.texts.join()).toContain('Wednesday 23 September, 8am to 12pm');
    expect(talking.state.timers?.map(({ id }) => id)).toContain('visit-hours:R-204518');
  });

  it('to no time that suits leaves the visit, and says how to reach a person', () => {
    const talking = changing(own(visit()), 'change', 'none', 'none');

    expect(talking.last.status).toBe('person');
    expect(sent(talking)).toBeUndefined();
  });

  it('to a time that another has taken meanwhile is asked for again', () => {
    const talking = changing(own(visit()), 'change', '1', 'yes');

    talking.settles(TAKEN);

    expect(talking.asked).toBe('slot');
  });
});

describe('a cancellation', () => {
  it('asks once whether they are sure, and may say why', () => {
    const talking = changing(own(visit()), 'cancel it', 'my son mended it', 'yes');

    expect(sent(talking)).toMatchObject({
      transaction: 'appointments.cancel',
      answers: { reference: 'R-204518', reason: 'my son mended it' },
    });
  });

  it('that they are not sure of leaves the visit as it is', () => {
    const talking = changing(own(visit()), 'cancel', 'skip', 'no');

    expect(talking.last.status).toBe('told');
    expect(sent(talking)).toBeUndefined();
    expect(talking.state.open).toBeUndefined();
  });

  it.each(['hazard', 'gas-safety', 'electrical-safety'])('of a visit for %s is for a person', (kind) => {
    const talking = changing(own(visit({ kind })), 'cancel');

    expect(talking.last.status).toBe('person');
    expect(talking.texts.join()).toContain(council.phone);
    expect(changing(own(visit({ kind })), 'change').asked).toBe('slot');
  });
});

describe('nobody came', () => {
  const past = visit({ slot: '2026-09-21T08:00-12:00' });

  it('is said sorry for, a new time offered, and passed on with it', () => {
    const talking = changing(own(past), 'nobody came');
    expect(talking.texts.join()).toContain("I'm sorry that nobody came.");
    expect(talking.asked).toBe('slot');

    talking.says('the first one');

    expect(sent(talking)).toMatchObject({
      transaction: 'appointments.missed',
      answers: { reference: 'R-204518', was: past.slot, time: '2026-09-23T08:00-12:00' },
    });
    talking.settles(DONE);
    expect(talking.texts.join()).toContain('complain');
  });

  it('is passed on without a time, too', () => {
    const talking = changing(own(past), 'nobody came', 'none', 'none');

    expect(sent(talking)?.answers).toEqual({ reference: 'R-204518', kind: 'repair', was: past.slot });
  });

  it('is not so while they may still come', () => {
    expect(changing(own(visit()), 'nobody came').last.status).toBe('told');
  });
});

describe('the rules', () => {
  // The visit is on 24 September at 8am, which is 7am UTC.
  it.each([
    ['change', '2026-09-24T04:59:00Z', {}, undefined],
    ['change', '2026-09-24T05:01:00Z', {}, 'handoff'],
    ['cancel', '2026-09-24T05:01:00Z', {}, 'handoff'],
    ['confirm', '2026-09-24T06:59:00Z', {}, undefined],
    ['confirm', '2026-09-24T07:01:00Z', {}, 'handoff'],
    ['change', '2026-09-22T11:00:00Z', { moves: 1 }, undefined],
    ['change', '2026-09-22T11:00:00Z', { moves: 2 }, 'handoff'],
    ['cancel', '2026-09-22T11:00:00Z', { moves: 2 }, undefined],
    ['cancel', '2026-09-22T11:00:00Z', { kind: 'gas-safety' }, 'handoff'],
    ['confirm', '2026-09-22T11:00:00Z', { kind: 'gas-safety' }, undefined],
    ['nobody', '2026-09-24T10:59:00Z', {}, 'tell'],
    ['nobody', '2026-09-24T11:00:00Z', { moves: 2 }, undefined],
  ] as const)('for %s at %s of %j give %s', (what, now, more, kind) => {
    expect(changeRule(what, visit(more), new Date(now))?.kind).toBe(kind);
  });

  it('say so before times that are later than the matter has', () => {
    const due = visit({ until: '2026-09-28' });

    expect(laterThanDue(due, ['2026-09-25T08:00-12:00', '2026-09-29T08:00-12:00'])?.en).toContain(
      'by Monday 28 September',
    );
    expect(laterThanDue(due, ['2026-09-28T08:00-12:00'])).toBeUndefined();
    expect(laterThanDue(visit(), ['2026-12-29T08:00-12:00'])).toBeUndefined();
  });

  it('look for a new time in the days that the matter has', () => {
    const now = new Date('2026-11-24T12:00:00Z');

    expect(untilFor(visit({ kind: 'hazard' }), now)).toBe('2026-12-08');
    expect(untilFor(visit(), now)).toBe('2026-12-22');
  });

  it.each([
    ['cancel my appointment', 'cancel'],
    ['i need to change the date for the plumber', 'change'],
    ["can't be in on tuesday", 'change'],
    ["we'll be in", 'confirm'],
    ['no one turned up!', 'nobody'],
    ['ddaeth neb', 'nobody'],
    ['newid fy apwyntiad', 'change'],
    ['cancel it or change it', undefined],
    ['my repair', undefined],
  ])('read %j as %s', (text, what) => {
    expect(whatSaid(text)).toBe(what);
  });
});

describe('people', () => {
  it.each([
    ['cancel my appointment', 'reason'],
    ['change my repair date', 'slot'],
    ['can I move my repair visit please', 'slot'],
    ['canslo fy apwyntiad', 'reason'],
  ])('who say "%s" are in it straight, and not asked what they want again', (text, asked) => {
    const talking = conversation(own(visit()));
    talking.says(text);

    expect([talking.state.open?.dialog, talking.asked]).toEqual(['change-appointment', asked]);
    expect(talking.texts.join()).toMatch(/24 (?:September|Medi)/);
  });

  it('who say "cancel" or "change the time" where that is an answer are taken at their word', () => {
    for (const [words, asked] of [
      ['cancel please', 'reason'],
      ['CANCEL', 'reason'],
      ['change the time', 'slot'],
      ['change my visit', 'slot'],
    ] as const)
      expect(changing(own(visit()), words).asked).toBe(asked);
  });

  it('who say it where it is none stop the form', () => {
    expect(changing(own(visit(), visit({ reference: 'R-1' })), 'cancel').last.status).toBe('cancelled');
  });

  it('do it in Welsh', () => {
    const talking = changing({ ...own(visit()), locale: 'cy-GB' }, 'newid', '1');

    expect(talking.asked).toBe('check');
    const [shown] = talking.turns[1]?.activities.slice(-1) ?? [];
    expect(JSON.stringify(shown)).toContain("Toiled: mae'r sedd wedi torri, dydd Iau 24 Medi");
    for (const { words } of changeAppointmentInBoth.questions) expect(words.cy.ask).not.toBe(words.en.ask);
  });
});

describe('its state', () => {
  it('is under 2 kB with five visits', () => {
    const visits = ['1', '2', '3', '4'].map((last) => visit({ reference: `R-20451${last}` }));
    const talking = changing(own(...visits, visit()), '5', 'change', '1');

    expect(talking.asked).toBe('check');
    expect(JSON.stringify(talking.state).length).toBeLessThan(2_000);
  });
});
