// What is running as a list, and the record of one incident as an Ombudsman reads it.
import { describe, expect, it } from 'vitest';
import { runningRows } from '../../bot/incidents/running.ts';
import { answersGiven } from '../../dialogs/incident-answers.ts';
import { incidentRecord, runningTable } from '../../dialogs/incident-record.ts';
import { ruleWords } from '../../dialogs/rule-words.ts';
import { clock, FIRST, night } from './night.ts';
import { BEN, incidentOf } from './one.ts';

const AT = { now: new Date('2026-12-26T04:00:00.000Z'), timeZone: 'Europe/London' };

describe('what is running', () => {
  it('begins with what nobody has, and then the worse', () => {
    const held = { heldBy: BEN, standing: 'on-the-way' } as const;
    const all = [
      incidentOf({ id: 'a', reference: 'R-1', severity: 'S2', ...held }),
      incidentOf({ id: 'b', reference: 'R-2', severity: 'S0', ...held }),
      incidentOf({ id: 'c', reference: 'R-3', severity: 'S4' }),
    ];

    expect(runningRows(all, AT.now).map(({ reference }) => reference)).toEqual(['R-3', 'R-2', 'R-1']);
  });

  it('names who was asked, the next deadline, and what is too late', () => {
    const [, line] = runningTable(runningRows([incidentOf()], AT.now), AT);

    expect(line).toMatch(
      /R-204518 +482 +S1 leak +Friday 25 December 2026 03:02:10 +NOBODY, asked Ewa Nowak +made safe: 57 min late +1 too late/,
    );
  });

  it('counts what was done too late, and not what was kept', () => {
    const [clock] = incidentOf().clocks;
    const stopped = (stoppedAt: string) => incidentOf({ clocks: clock ? [{ ...clock, stoppedAt }] : [] });

    const rows = runningRows(
      [stopped('2026-12-26T03:02:10.000Z'), stopped('2026-12-26T03:02:11.000Z')],
      AT.now,
    );

    expect(rows.map(({ breaches, next }) => [breaches, next])).toEqual([
      [0, undefined],
      [1, undefined],
    ]);
  });
});

describe('what they answered in the triage', () => {
  const told = {
    row: 'heating',
    rule: 'heating/both',
    answers: { answers: { danger: 'no', what: 'both', gone: 'x' }, uprn: '9' },
  };

  it('stands in the words of its questions, and never as ids', () => {
    expect(answersGiven(incidentOf(told))).toEqual(['Gas or alarm: No, neither', 'Stopped: Both']);
    expect(incidentRecord(incidentOf(told), AT)).toContain('- Stopped: Both');
  });

  it('is not told of a person, and is nothing where nothing was asked, or it was erased', () => {
    expect(answersGiven(incidentOf({ ...told, quiet: true }))).toEqual([]);
    expect(
      answersGiven(incidentOf({ row: 'abuse', rule: 'abuse/home', answers: { answers: { safe: 'no' } } })),
    ).toEqual([]);
    expect(answersGiven(incidentOf())).toEqual([]);
    expect(incidentRecord(incidentOf(), AT)).not.toContain('When they were asked');
  });
});

describe('the record', () => {
  it('says as whom each was paged, whether extra care was said, and in which language they wrote', () => {
    const record = incidentRecord(incidentOf({ language: 'cy', care: 'unsaid' }), AT);

    expect(record).toMatch(/\| Ewa Nowak \| first on call \|/);
    expect(record).toContain('- Extra care: they were not asked, or did not say');
    expect(record).toContain('- Wrote in: Welsh');
    expect(incidentRecord(incidentOf(), AT)).toContain('- Extra care: somebody at home needs it, they said');
  });

  it.each([
    ['done: new sink fitted: sealed', 'put right: “new sink fitted: sealed”'],
    ['done', 'put right'],
    ['works-begun', 'further work begun'],
    ['sent-stop', 'sent STOP: pages may not reach their telephone'],
  ])('says in words what somebody noted: "%s"', (detail, words) => {
    const { trail } = incidentOf();
    const noted = { at: '2026-12-25T09:00:00.000Z', what: 'noted', who: 'Ffion Rees', detail } as const;

    expect(incidentRecord(incidentOf({ trail: [...trail, noted] }), AT)).toContain(
      `| Ffion Rees | ${words} |`,
    );
  });

  it('has what they wrote, the clocks, the pages and all that happened, in local time', () => {
    const record = incidentRecord(incidentOf({ words: 'water | <b>\n# now' }), AT);

    expect(record).toContain('# R-204518: S1 leak');
    expect(record).toContain(
      '- Landlord aware: Friday 25 December 2026 03:02:10 (the first message, by text message)',
    );
    expect(record).toContain('“water \\| \\<b\\> # now”');
    expect(record).toContain('| made safe | awaab |');
    expect(record).toContain('57 min late');
    expect(record).toContain('| Friday 25 December 2026 03:02:20 | Paged | Ewa Nowak | first on call |');
    expect(record).toContain('| Reported | whoever reported it | S1 leak |');
    expect(record).not.toContain('07700900982');
  });

  it('says in words which rule decided it, that there are photos, and that it was opened again', () => {
    const record = incidentRecord(
      incidentOf({
        rule: 'leak/wet',
        answers: { 'photo 2026-12-25T03:04:00.000Z': ['a.jpg', 'b.jpg'], taps: ['all'] },
        reopenedAt: '2026-12-25T09:00:00.000Z',
      }),
      AT,
    );

    expect(record).toContain('- What decided it: leak: water near electrics');
    expect(record).toContain('They sent 2 photos.');
    expect(record).toContain('- Opened again: Friday 25 December 2026 09:00:00');
    expect(record).not.toContain('leak/wet');
  });

  it('says from what a clock was taken to be kept, and claims no visit that nobody told of', () => {
    const clocksFor = ({ awareAt }: { readonly awareAt: string }) => [
      clock('safe', awareAt, 1440, 'made-safe'),
      clock('came', awareAt, 240, 'attended'),
      clock('looked', awareAt, 10, 'investigated'),
    ];
    const { reported, answers, incident } = night({ clocksFor });
    reported();
    answers(1, FIRST, 'on-the-way');
    answers(20, FIRST, 'made-safe');
    const record = incidentRecord(incident(), AT);
    const at = 'Friday 25 December 2026 03:20:00';

    expect(record).toMatch(new RegExp(`\\| safe \\|.*\\| kept, ${at} \\|`));
    expect(record).toMatch(new RegExp(`\\| came \\|.*\\| in time, taken from: made safe, ${at} \\|`));
    expect(record).toMatch(new RegExp(`\\| looked \\|.*\\| too late, taken from: made safe, ${at} \\|`));
    expect(record).toContain(`| came: in time, taken from: made safe, ${at} |`);

    const before = incident().clocks.map(({ takenFrom: _, ...each }) => each);
    expect(incidentRecord({ ...incident(), clocks: before }, AT).split('## Pages')[0]).toBe(
      record.split('## Pages')[0],
    );
  });

  it('says of what more was told, and in which words', () => {
    const { reported, happens, incident } = night();
    reported(0, { words: 'water coming in' });
    reported(2, { words: 'water coming in', place: '14 Elm Road, NM4 2QP', phone: '07700 900982' });
    reported(3, { words: 'now its | in the hall', care: 'yes' });
    reported(4, { words: 'now its | in the hall' });
    reported(5, { words: 'and the bedroom', answers: { 'photo 2026-12-25T03:04:00.000Z': ['a.jpg'] } });
    const record = incidentRecord(incident(), AT);
    const more = record.split('\n').filter((line) => line.includes('More was told of it'));

    expect(more.map((line) => line.split(/ (?<!\\)\| /).at(-1))).toEqual([
      'S1 leak. Told: where it is, how to reach them |',
      'S1 leak. Told: who is at home, in their own words: “now its \\| in the hall” |',
      'S1 leak |',
      'S1 leak. Told: photos, in their own words: “and the bedroom” |',
    ]);

    happens(6, { kind: 'closed', who: 'Ffion Rees', outcome: 'done' });
    happens(7, { kind: 'erased' });

    expect(JSON.stringify(incident().trail)).not.toMatch(/hall|bedroom/);
  });

  it('has words for a rule that it does not know', () => {
    expect(ruleWords('leak/…')).toBe('leak: by what they had answered so far');
    expect(ruleWords('no-water/someOther-thing')).toBe('no water: some other thing');
  });
});
