// What people hear of a notice, and what comes of what they reply.
import { describe, expect, it } from 'vitest';
import { conversation, DAY, type Setting } from '../talk.ts';
import { noticeKinds } from '../../dialogs/notice-kinds.ts';
import { changed, everywhere, newsOf, notice } from './made.ts';

const ELM = notice();
const CHANNELS = ['webchat', 'messenger', 'whatsapp', 'sms'] as const;
const FIXED = newsOf(changed(ELM, { standing: 'fixed' }));
const asked = (setting: Setting = {}) => {
  const one = conversation({ notices: [ELM], channel: 'sms', ...setting });
  one.says('no water in elm road');
  return one;
};
const inForm = (setting: Setting = {}) => {
  const one = conversation({ notices: [ELM], channel: 'sms', ...setting });
  for (const text of ['i want to report a repair', 'none of these', 'council tenant', 'nm4 2qp'])
    one.says(text);
  return one;
};
const WAYS = ['notice:follow', 'notice:mine', 'command:person'];

describe('whoever is in the area', () => {
  it.each(CHANNELS)('is told first, and offered the ways on, on %s', (channel) => {
    const one = asked({ channel });

    expect(one.texts.at(-1)).toContain(
      'A main has burst and engineers are there. We expect this to be over by 6pm today.',
    );
    expect(one.options).toEqual(WAYS);
  });

  it('is answered in Welsh, and told that there is none of it where there is none', () => {
    const with_ = conversation({ notices: [ELM] });
    const without = conversation({ notices: [notice({ text: { en: 'A main has burst' } })] });

    with_.says('does dim dwr yn elm road');
    without.says('does dim dwr yn elm road');

    expect(with_.texts.at(-1)).toContain('Mae prif bibell wedi byrstio.');
    expect(without.texts.at(-1)).toContain('Yn Saesneg yn unig am y tro: A main has burst.');
  });

  it('in the middle of a form is asked before its next question, and nobody is sent out when it is the same', () => {
    const one = inForm();
    const { options } = one;

    one.says('1');

    expect(options).toEqual(WAYS);
    expect(one.state.open).toBeUndefined();
    expect(one.effects).toMatchObject([
      { kind: 'follow', notice: 'n1', seen: 1, form: 'report-repair', answers: { postcode: 'NM4 2QP' } },
    ]);
  });

  it('goes on with the form when theirs is different, and is not asked again', () => {
    const one = inForm();
    const { asked: question } = one;

    one.says('mine is different');
    const { texts } = one;
    one.says('2');

    expect(one.state.open?.dialog).toBe('report-repair');
    expect(texts.at(-1)).toContain('number or name of your home');
    expect(question).toBe('house');
    expect(one.texts.join()).not.toContain('A main has burst');
    expect(one.effects).toEqual([]);
  });

  it('who answers neither is asked once more, and then gone on with; what they send belongs to the notice', () => {
    const one = inForm();

    one.says('blue');
    const again = one.options;
    one.says('blue');

    expect(again).toEqual(WAYS);
    expect(one.options).not.toContain('notice:mine');
    expect(one.state.notices).toMatchObject([{ id: 'n1', here: true }]);
  });

  it('can say "back", "cancel" and "person" all the same', () => {
    const [cancels, person] = [inForm(), inForm()];

    cancels.says('cancel');
    person.says('3');

    expect(cancels.state.open).toBeUndefined();
    expect(person.last.status).toBe('person');
    expect(person.state.open?.dialog).toBe('report-repair');
  });
});

describe('a danger', () => {
  it.each(CHANNELS)('is answered by its line and nothing else on %s, whatever runs', (channel) => {
    const one = asked({ channel });

    one.says('water is coming through the light');

    expect(one.last.status).toBe('emergency');
    expect(one.texts.join()).not.toContain('main has burst');
  });

  it('is asked after before anything of the notice is, where the address came first', () => {
    const state = { language: 'en' as const, known: { postcode: 'NM4 2QP' } };
    const one = conversation({ notices: [notice({ area: { streets: [], postcodes: ['NM4 2'] } })], state });

    one.says('i want to report a repair');

    expect(one.state.open?.asked).toBe('danger');
    expect(one.options).not.toContain('notice:mine');
    expect(one.texts.some((text) => text.includes('main has burst'))).toBe(true);
    expect(one.texts.at(-1)).toContain('First: is any of this happening now?');
  });

  it('is asked after as ever: the notice stands beside the question, and in place of none', () => {
    const one = asked();

    one.says('2');

    expect(one.state.open).toMatchObject({ dialog: 'report-repair', asked: 'danger' });
    expect(one.texts.at(-1)).toContain('First: is any of this happening now?');
  });
});

describe('STILL', () => {
  const followed = (...before: readonly string[]) => {
    const one = conversation({ notices: [everywhere()], channel: 'sms' });
    for (const text of [...before, 'no water', 'tell me']) one.says(text);
    return one;
  };
  const OVER = newsOf(changed(everywhere(), { standing: 'fixed' }));

  it('is of the notice where that came last', () => {
    const one = followed('water is coming through the ceiling', 'SAFE', 'cancel');
    one.learns(OVER);

    one.says('STILL');

    expect(one.last.status).toBe('asked');
    expect(one.state.open?.dialog).toBe('triage-no-water');
  });

  it.each([
    ['water', 'no water', 'triage-no-water'],
    ['heating', 'no heating', 'triage-heating'],
    ['power', 'no power', 'triage-power'],
    ['lifts', 'the lift is broken', 'triage-lift'],
    ['drains', 'my drain is blocked', 'report-repair'],
    ['bins', 'my bin was not collected', 'report-missed-bin'],
  ])('leads to the matter of a notice of %s, as "%s" alone does', (topic, text, dialog) => {
    const one = conversation({ notices: [everywhere({ topics: [topic] })], channel: 'sms' });
    const alone = conversation({ channel: 'sms' });
    for (const said of [text, 'tell me']) one.says(said);
    one.learns(newsOf(changed(everywhere({ topics: [topic] }), { standing: 'fixed' })));

    one.says('STILL');
    alone.says(text);

    expect(one.state.open?.dialog).toBe(dialog);
    expect(one.texts.at(-1)).toBe(alone.texts.at(-1));
    expect(one.texts.join().includes('First: is any of this happening now?')).toBe(topic === 'drains');
  });

  it('of what is known leads to nowhere that the kind is not reported', () => {
    const lost = noticeKinds.filter(({ forms, still }) => still !== undefined && !forms.includes(still));

    expect(lost).toEqual([]);
  });

  it('is of a danger that was told since', () => {
    const one = followed();
    one.learns(OVER);
    for (const text of ['water is coming through the ceiling', 'SAFE', 'cancel', 'STILL']) one.says(text);

    expect(one.last.status).toBe('emergency');
    expect(one.state.danger).toMatchObject({ id: 'leak', held: true });
  });
});

describe('whoever may be in it', () => {
  it('is told of it and then answered; once', () => {
    const one = conversation({ notices: [ELM] });
    one.says('why is there no water');
    const first = one.texts;

    one.says('how do i report a repair');

    expect(first.some((text) => text.includes('If that is where you are, reply TELL ME'))).toBe(true);
    expect(first.length).toBeGreaterThan(2);
    expect(one.texts.join()).not.toContain('main has burst');
  });

  it('elsewhere hears nothing of it', () => {
    const one = conversation({ notices: [ELM] });

    one.says('no water at 5 mill lane nm2 3dl');

    expect(one.texts.join()).not.toContain('main has burst');
  });

  it('is told what is for all before the answer of its topic', () => {
    const one = conversation({
      notices: [everywhere({ topics: ['bins'], text: { en: 'No lorries are out today' } })],
    });

    one.says('my bin was not collected');

    const at = (what: string) => one.texts.findIndex((text) => text.includes(what));
    expect(at('No lorries are out today.')).toBeLessThan(at("We're sorry your bin was not emptied"));
    expect(at('No lorries are out today.')).toBeGreaterThanOrEqual(0);
  });

  it.each(['i cant pay my rent', 'i want to promise to pay', 'my husband hits me'])(
    'who says "%s" is told of none',
    (text) => {
      const one = conversation({ notices: [everywhere()] });

      one.says(text);

      expect(one.texts.join()).not.toContain('main has burst');
    },
  );
});

describe('whoever follows it', () => {
  it('is told once when it is fixed, and STILL leads to what is asked of it', () => {
    const one = asked();
    one.says('1');

    one.learns(FIXED);
    const told = one.texts;
    one.learns(FIXED);
    const again = one.texts;
    one.says('STILL');

    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Is it working for you? If it is not, reply STILL.');
    expect(again).toEqual([]);
    expect(one.state.open?.dialog).toBe('triage-no-water');
    expect(one.texts.at(-1)).toContain('Is it all the taps');
  });

  it('is told at night in the morning, and only the last of it', () => {
    const one = asked({ at: '2026-09-22T22:30:00.000Z' });
    one.says('1');

    one.learns(newsOf(changed(ELM, { text: { en: 'A part is late' } }), { text: { en: 'A part is late' } }));
    const atNight = one.texts;
    const late = changed(changed(ELM, {}), { standing: 'fixed' });
    one.learns(newsOf(late));
    one.later(DAY / 2);
    one.rings('notice:n1');

    expect(atNight).toEqual([]);
    expect(one.state.timers).toBeUndefined();
    expect(one.texts.at(-1)).toContain('It is fixed');
  });

  it('hears nothing after STOP', () => {
    const one = asked();
    one.says('1');
    one.says('STOP');

    one.learns(FIXED);

    expect(one.texts).toEqual([]);
  });

  it('who never said yes is told of nothing', () => {
    const one = asked();

    one.learns(FIXED);

    expect(one.last.status).toBe('ignored');
  });

  it('keeps the open question: it is asked again below the news', () => {
    const one = asked();
    one.says('1');
    one.says('report a pothole');

    one.learns(FIXED);

    expect(one.state.open?.dialog).toBe('report-pothole');
    expect(one.texts).toHaveLength(2);
  });
});

describe('NOTICE', () => {
  it('leads a duty manager to the page, however often it is asked for', () => {
    const one = conversation({ channel: 'sms', account: '+447700900173' });

    for (const text of ['NOTICE', 'notice', 'NOTICE', 'incident', 'NOTICE']) one.says(text);

    expect(one.turns.map(({ effects }) => effects.map(({ kind }) => kind))).toEqual(Array(5).fill(['link']));
    // Staff are greeted by no assistant.
    expect(one.turns[0]?.activities).toHaveLength(1);
  });

  it.each([
    ['of somebody else by text', { channel: 'sms', account: '+447700900199' }],
    ['on the web chat, whoever they say they are', { channel: 'webchat', account: '+447700900173' }],
  ] as const)('%s leads nowhere', (_, setting) => {
    const one = conversation(setting);

    one.says('NOTICE');

    expect(one.last.effects.filter(({ kind }) => kind === 'link')).toEqual([]);
  });
});
