// Scripts are read line by line; what cannot be read is told with its line, and with what was expected there.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import { parseScript } from './parse.ts';
import { ScriptError, type Script } from './script.ts';

const parse = (...lines: readonly string[]): Script =>
  parseScript('test/conversations/a-name.talk', ['# A title', ...lines].join('\n'));
const deeds = (...lines: readonly string[]) =>
  parse(...lines, 'Porth says nothing').steps.flatMap((step) => (step.kind === 'does' ? [step.deed] : []));
const expected = (...lines: readonly string[]) =>
  parse('Citizen: hello', ...lines).steps.flatMap((step) =>
    step.kind === 'expects' ? [step.expectation] : [],
  );
const failure = (...lines: readonly string[]): string => {
  try {
    parse(...lines);
  } catch (error) {
    if (error instanceof ScriptError) return error.message.replace('test/conversations/a-name.talk, ', '');
    throw error;
  }
  return 'none';
};

describe('a script', () => {
  it('has a name, a title, a clock and steps with their lines', () => {
    const script = parse(
      'clock: 2026-12-01 21:00',
      '',
      '(It rains.)',
      'Citizen: hello',
      'Porth answers: libraries',
    );

    expect(script).toEqual({
      name: 'a-name',
      title: 'A title',
      clock: '2026-12-01 21:00',
      steps: [
        { line: 5, kind: 'does', deed: { kind: 'says', text: 'hello', manner: 'once' } },
        { line: 6, kind: 'expects', expectation: { kind: 'answers', topic: 'libraries' } },
      ],
    });
  });

  it('says what a citizen does', () => {
    expect(
      deeds(
        "Citizen: there's a hole: a big one",
        'Citizen types: 2',
        'Citizen, twice: yes',
        'Citizen chooses: 4cm or more',
        'Citizen chooses, twice: send',
        'Citizen taps an old button: deep',
        'Citizen sends a photo',
        'Citizen sends a photo: our road',
        'Citizen sends a place: 53.801, -1.549',
        'Citizen sends 40 messages: hello …',
      ),
    ).toEqual([
      { kind: 'says', text: "there's a hole: a big one", manner: 'once' },
      { kind: 'says', text: '2', manner: 'once' },
      { kind: 'says', text: 'yes', manner: 'twice' },
      { kind: 'chooses', option: '4cm or more', manner: 'once' },
      { kind: 'chooses', option: 'send', manner: 'twice' },
      { kind: 'old-button', option: 'deep' },
      { kind: 'photo' },
      { kind: 'photo', caption: 'our road' },
      { kind: 'place', latitude: 53.801, longitude: -1.549 },
      { kind: 'many', count: 40, text: 'hello …' },
    ]);
  });

  it('lets one message overtake another', () => {
    expect(deeds('Citizen, late: first', 'Citizen chooses: second')).toEqual([
      { kind: 'says', text: 'first', manner: 'late' },
      { kind: 'chooses', option: 'second', manner: 'once' },
    ]);
  });

  it('lets time pass', () => {
    const { steps } = parse(
      'Two minutes pass',
      '3 hours pass.',
      'A day passes',
      'Citizen: hello',
      'Porth says nothing',
    );

    expect(steps.slice(0, 3).map((step) => step.kind === 'passes' && step.ms)).toEqual([
      2 * 60_000,
      3 * 3_600_000,
      24 * 3_600_000,
    ]);
  });

  it('says what is expected', () => {
    expect(
      expected(
        'Porth asks: report-pothole / depth',
        'Porth asks again: report-pothole/depth',
        'Porth offers: faq:bin-days, command:person',
        'Porth says: "Your "reference" is"',
        'Porth does not say: "sorry"',
        'Porth says nothing',
        'Porth warns: gas',
        'Counted as: asked-again',
        'Stored: nothing',
        'Stored: language Welsh',
      ),
    ).toEqual([
      { kind: 'asks', dialog: 'report-pothole', question: 'depth', again: false },
      { kind: 'asks', dialog: 'report-pothole', question: 'depth', again: true },
      { kind: 'offers', options: ['faq:bin-days', 'command:person'] },
      { kind: 'says', words: 'Your "reference" is', not: false },
      { kind: 'says', words: 'sorry', not: true },
      { kind: 'silence' },
      { kind: 'warns', danger: 'gas' },
      { kind: 'counted', status: 'asked-again' },
      { kind: 'nothing-stored' },
      { kind: 'language', language: 'cy' },
    ]);
  });

  it('gives the details of what is stored, with any sign in them', () => {
    expect(
      expected(
        'Stored: a case highways.pothole',
        '  - where: High St, no. 4: the bank',
        '- depth: deep',
        'Stored: feedback on libraries',
        '  - helpful: no',
      ),
    ).toEqual([
      {
        kind: 'case',
        transaction: 'highways.pothole',
        answers: { where: 'High St, no. 4: the bank', depth: 'deep' },
      },
      { kind: 'feedback', topic: 'libraries', said: { helpful: 'no' } },
    ]);
  });

  it('leaves lines out where something cannot be done, up to the next that is not indented', () => {
    const { steps } = parse(
      'Citizen: hello',
      'Only where messages can be stopped:',
      '  Citizen: STOP',
      '',
      '\tCounted as: opted-out',
      'Porth says nothing',
    );

    expect(steps.map(({ only }) => only)).toEqual([undefined, 'opt-out', 'opt-out', undefined]);
  });

  it('is the same with the line ends and the mark of a Windows editor', () => {
    const text = '# A title\nCitizen: hello\nPorth says nothing\n';

    expect(parseScript('a.talk', `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(
      parseScript('a.talk', text),
    );
  });
});

describe('what cannot be read', () => {
  it.each([
    [
      'line 3: I do not know "Porth ask". A line begins with one of: Citizen:',
      ['Citizen: hi', 'Porth ask: where'],
    ],
    ['line 2: I do not know "hello".', ['hello']],
    ['line 2: Nobody has done anything yet.', ['Porth says nothing']],
    ['line 2: Nothing is expected.', ['Citizen: hello']],
    ['line 2: What does the citizen say?', ['Citizen:']],
    ['line 3: Which question?', ['Citizen: hi', 'Porth asks: depth']],
    ['line 3: Put the words between quotation marks', ['Citizen: hi', 'Porth says: hello']],
    ['line 3: A reply counts as one of: greeted', ['Citizen: hi', 'Counted as: good']],
    ['line 3: What is stored?', ['Citizen: hi', 'Stored: case x']],
    ['line 2: Where?', ['Citizen sends a place: the town hall']],
    ['line 2: Where?', ['Citizen sends a place: 91, 0']],
    ['line 2: From 2 to 60', ['Citizen sends 400 messages: hello …']],
    ['line 2: I cannot read the time', ['clock: at night']],
    ['line 2: I cannot read the time', ['clock: 2026-13-01 21:00']],
    ['line 3: The clock is set once', ['Citizen: hi', 'clock: 2026-12-01 21:00']],
    ['line 2: Name 4 homes', ['homes: 8 Elm Road; 10 Elm Road']],
    ['line 2: Name 4 homes', ['homes: 1 Nowhere; 10 Elm Road; 12 Elm Road; 16 Elm Road']],
    ['line 3: The homes are named once', ['Citizen: hi', 'homes: 8 Elm Road']],
    ['line 2: Whose home?', ['Citizen: {home}']],
    ['line 3: A detail stands under', ['Citizen: hi', '- depth: deep']],
    ['line 4: I cannot read "- deep"', ['Citizen: hi', 'Stored: a case x', '- deep']],
    ['line 5: A detail stands under', ['Citizen: hi', 'Stored: a case x', '- a: 1', '- a: 2']],
    ['line 3: Only lines under', ['Citizen: hi', '  Porth says nothing']],
    [
      'line 2: I do not know where "pigs can fly". It is one of: messages can be stopped',
      ['Only where pigs can fly:'],
    ],
    [
      'line 4: Nothing stands under',
      ['Citizen: hi', 'Only where messages can be stopped:', 'Porth says nothing'],
    ],
    [
      'line 4: "Only where" cannot',
      ['Citizen: hi', 'Only where photos can be sent', ' Only where photos can be sent'],
    ],
    ['line 4: Nothing stands under', ['Citizen: hi', 'Porth says nothing', 'Only where photos can be sent']],
    ['line 2: What comes late', ['Citizen, late: hi', 'Porth says nothing']],
    ['line 2: What comes late', ['Citizen, late: hi', 'Citizen, twice: ho', 'Porth says nothing']],
  ])('is told: %s', (why, lines) => {
    expect(failure(...lines)).toContain(why);
  });

  it('is told when the file has no plain name', () => {
    expect(() => parseScript('x/A name.talk', '# A')).toThrow('x/A name.talk, line 1: Name the file with');
  });

  it('is told when the title is missing', () => {
    expect(() => parseScript('a.talk', '')).toThrow('a.talk, line 1: A script begins with its title');
    expect(() => parseScript('a.talk', '\nCitizen: hi')).toThrow(
      'a.talk, line 2: A script begins with its title',
    );
  });

  it('is never anything but told, with a line that there is', () => {
    const begun = fc.constantFrom(
      '# x', 'Citizen', 'Citizen, late', 'Citizen chooses', 'Citizen sends a place', 'Citizen sends 9 messages', 'Porth asks', 'Porth says',
      'Stored', 'Stored: a case x', '- a', 'Only where photos can be sent', 'clock', '2 days pass', '(', 'Counted as',
    ); // prettier-ignore
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('', '  ', '\t'),
          begun,
          fc.constantFrom('', ':', ': ', ', twice: '),
          fc.string(),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        try {
          expect(parseScript('a.talk', text).steps.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(ScriptError);
          const { line: at, message } = error as ScriptError;
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
          expect(message.length).toBeLessThan(900);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
