// Showing who you are: before what needs it, again when it has worn off, and nothing of it kept.
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import { text } from '../../bot/fields/text.ts';
import type { EffectResult } from '../../bot/model.ts';
import { PRINTED } from '../../bot/services/account-references.ts';
import { form } from '../../bot/styles/form.ts';
import { conversation, MINUTE, DAY, type Setting } from '../talk.ts';

const balance = form('balance', 'your balance')
  .needs(3)
  .ask('period', choice('Which?', { now: 'Now', year: 'This year' }))
  .find('own', { in: 'requests', by: () => 'mine' })
  .end(() => ({ kind: 'tell', text: () => ({ en: 'You owe £40.', cy: 'Mae arnoch £40.' }) }));
const plan = form('plan', 'your plan')
  .needs(2)
  .ask('why', text('Why?'))
  .ask('more', text('Anything more?'))
  .end(({ why, more }) => ({ kind: 'submit', transaction: 'plan', answers: { why, more } }));

const REFERENCE = PRINTED.rent.example;
const MATCHED: EffectResult = { ok: true, proof: { level: 2, account: 'a1', person: 'p1' } };
const CODED: EffectResult = { ok: true, proof: { level: 3, account: 'a1', person: 'p1' } };

const start = (setting: Setting = {}) => conversation({ dialogs: [balance, plan], ...setting });
const proveTo = (form: string, level: 2 | 3, setting: Setting = {}) => {
  const talking = start(setting);
  talking.opens(form);
  for (const words of [REFERENCE, 'nm4 2qp', '4 12 1980']) talking.says(words);
  talking.settles(MATCHED);
  if (level === 3) {
    talking.says('204518');
    talking.settles(CODED);
  }
  return talking;
};

describe('a form that needs it', () => {
  it('begins when what was said fits', () => {
    const talking = proveTo('plan', 2);

    expect(talking.asked).toBe('why');
    expect(talking.state.open?.dialog).toBe('plan');
    expect(talking.state.identity).toMatchObject({ level: 2, person: 'p1' });
  });

  it('of money asks for a code as well', () => {
    const talking = proveTo('balance', 2);

    expect(talking.state.open?.dialog).toBe('prove-code');
    expect(talking.asked).toBe('code');

    talking.says('204518');
    talking.settles(CODED);

    expect(talking.asked).toBe('period');
  });

  it('asks for everything again when something does not fit, and does not say what', () => {
    const talking = start();
    talking.opens('plan');
    for (const words of [REFERENCE, 'nm4 2qp', '4 12 1980']) talking.says(words);

    talking.settles({
      ok: false,
      again: false,
      undo: ['reference', 'postcode', 'born', 'surname'],
      afresh: [],
      why: { en: 'That does not fit.', cy: 'Nid yw’n ffitio.' },
    });

    expect(talking.asked).toBe('reference');
    expect(talking.texts.join(' ')).toContain('That does not fit.');
    expect(talking.state.identity).toBeUndefined();
  });

  it('ends at a lock, with a person', () => {
    const talking = start();
    talking.opens('plan');
    for (const words of [REFERENCE, 'nm4 2qp', '4 12 1980']) talking.says(words);

    talking.settles({ ok: false, again: false, ends: { en: 'No more for now.', cy: 'Dim mwy am y tro.' } });

    expect(talking.last.status).toBe('person');
    expect(talking.texts.join(' ')).toContain('No more for now.');
    expect(talking.state.open).toBeUndefined();
  });

  it('passes on whose it is, and nothing of what was typed', () => {
    const talking = proveTo('plan', 2);
    talking.says('short of money this month');
    talking.says('no that is all of it');
    talking.says('yes');

    expect(talking.effects.at(-1)).toMatchObject({
      transaction: 'plan',
      access: { proof: { level: 2, account: 'a1', person: 'p1' } },
    });
    expect(JSON.stringify(talking.state)).not.toMatch(/RT-\d|1980/);
  });
});

describe('what is typed to show it', () => {
  it('answers nothing in the form that it was for, in however many words it was said', () => {
    const talking = start();
    talking.opens('plan');

    for (const words of [
      `it is ${REFERENCE} on my letter`,
      'my postcode is nm4 2qp',
      'I was born on 4 December 1980',
    ])
      talking.says(words);
    talking.settles(MATCHED);

    expect(talking.state.open?.dialog).toBe('plan');
    expect(JSON.stringify(talking.state)).not.toMatch(/1980|nm4 2qp|my letter/i);
  });

  it('is hidden from the transcript, and a cry for help is not', () => {
    const talking = start();
    talking.opens('plan');

    expect(talking.says(REFERENCE).hidesWords).toBe(true);
    expect(talking.says('i can smell gas').hidesWords).toBeUndefined();
    expect(talking.says('nm4 2qp').hidesWords).toBe(true);
    expect(talking.says('talk to a person').hidesWords).toBeUndefined();
  });

  it('is not put aside with other forms', () => {
    const talking = start();
    talking.opens('plan');
    talking.says(REFERENCE);
    talking.says('nm4 2qp');

    talking.opens('report-pothole');

    expect(JSON.stringify(talking.state)).not.toContain(REFERENCE);
  });
});

describe('what is typed on the way to a code', () => {
  it('is not put aside when the first proof wears off: what it was for is come back to', () => {
    const talking = proveTo('balance', 2);
    talking.later(31 * MINUTE);

    talking.says('204518');

    expect(talking.state.open).toMatchObject({ dialog: 'prove-account', answers: [['for', 'balance']] });
    expect(talking.state.saved).toBeUndefined();
  });

  it('is hidden in a question of their own too, where numbers stand in it', () => {
    const talking = start();
    talking.opens('plan');
    talking.says(REFERENCE);

    expect(talking.says('when are you open? im at nm4 2qp').hidesWords).toBe(true);
    expect(talking.says('when are you open?').hidesWords).toBeUndefined();
  });
});

describe('what was shown wears off', () => {
  it('after half an hour of silence, and the form goes on once it is shown again', () => {
    const talking = proveTo('plan', 2);
    talking.says('short of money this month');
    talking.later(31 * MINUTE);

    talking.says('and the boiler broke');

    expect(talking.state.open?.dialog).toBe('prove-account');
    for (const words of [REFERENCE, 'nm4 2qp', '4 12 1980']) talking.says(words);
    talking.settles(MATCHED);
    expect(talking.state.open).toMatchObject({ dialog: 'plan', asked: 'more' });
  });

  it('and a code after a quarter of an hour, or an hour in all', () => {
    const idle = proveTo('balance', 3);
    idle.later(16 * MINUTE);
    const busy = proveTo('balance', 3);
    for (let minutes = 0; minutes < 60; minutes += 10) {
      busy.later(10 * MINUTE);
      busy.says('what do you mean');
    }

    idle.says('now');
    busy.says('now');

    expect(idle.state.open?.dialog).toBe('prove-code');
    expect(busy.state.open?.dialog).toBe('prove-code');
  });

  it('but not while they write', () => {
    const talking = proveTo('plan', 2);
    for (let times = 0; times < 6; times++) {
      talking.later(20 * MINUTE);
      talking.says('help');
    }

    expect(talking.state.open?.dialog).toBe('plan');
  });

  it('and a person is still one word away', () => {
    const talking = proveTo('plan', 2);
    talking.later(40 * MINUTE);

    expect(talking.says('person').status).toBe('person');
  });
});

describe('an account that was silent for long', () => {
  it('may be another’s: nothing of before is theirs', () => {
    const talking = start({ channel: 'sms' });
    talking.opens('report-pothole');
    talking.says('Station Road, outside the chip shop');
    talking.later(91 * DAY);

    talking.says('hello');

    expect(talking.state.open).toBeUndefined();
    expect(talking.state.saved).toBeUndefined();
    expect(talking.state.known).toBeUndefined();
    expect(talking.state.since).toBeDefined();
  });

  it('looks up no request of before', () => {
    const talking = start({ channel: 'sms' });
    talking.says('hello');
    talking.later(91 * DAY);
    talking.says('hello');

    talking.opens('check-status');

    expect(talking.lookUps.at(-1)).toMatchObject({ access: { since: talking.state.since } });
  });

  it('hears no news of what was sent before, and of what was sent since', () => {
    const talking = start({ channel: 'sms' });
    talking.says('hello');
    const before = talking.state.heardAt ?? '';
    talking.later(91 * DAY);
    talking.says('hello');
    const since = talking.state.since ?? '';
    const news = (receivedAt: string) => ({
      reference: 'R-204518',
      kind: 'repairs.report',
      status: 'done' as const,
      receivedAt,
      updatedAt: since,
    });

    const old = talking.hears(news(before));
    const own = talking.hears(news(since));

    expect(old).toMatchObject({ status: 'ignored', activities: [] });
    expect(own.status).toBe('notified');
  });
});
