// Check a request: own ones without a question too many, others by reference and postcode, and nothing told apart.
import { describe, expect, it } from 'vitest';
import type { RequestSeen } from '../../bot/services/requests.ts';
import { isLate, requestSaid } from '../../dialogs/forms/request-said.ts';
import { foundInNorthmoor } from '../in-memory.ts';
import { conversation, FAILED, SENT, talk, type Conversation } from '../talk.ts';

const POTHOLE: RequestSeen = {
  reference: 'H-204518',
  kind: 'highways.pothole',
  status: 'received',
  receivedAt: '2026-09-21T10:00:00.000Z',
  updatedAt: '2026-09-21T10:00:00.000Z',
};
const BIN: RequestSeen = { ...POTHOLE, reference: 'B-204519', kind: 'waste.missed-bin', status: 'scheduled' };
const REPAIR: RequestSeen = { ...POTHOLE, reference: 'R-204521', kind: 'repairs.report' };
const TIP: RequestSeen = { ...POTHOLE, reference: 'F-204522', kind: 'streets.fly-tip' };
const LATE: RequestSeen = { ...POTHOLE, expectedBy: '2026-09-18' };
/** What is looked up is answered here, in this order. */
const asking = (words: string, ...found: readonly unknown[]): Conversation => {
  const talking = conversation({ byHand: true });
  talking.says(words);
  for (const each of found) talking.settles({ ok: true, found: each as never });
  return talking;
};

describe('asking after what was sent', () => {
  it.each([
    'did it go through?',
    "what's happening with my report",
    'did you get my request',
    'status',
    'any news on my request',
    "beth sy'n digwydd gyda fy adroddiad",
    'a aeth e drwodd',
  ])('%j tells of the only one at once', (words) => {
    const talking = asking(words, [POTHOLE]);

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toContain('H-204518');
    expect(talking.state.open).toBeUndefined();
  });

  it.each([
    ['whats happening with my pothole', POTHOLE],
    ['any news on my missed bin', BIN],
    ['wheres my pothole up to, any update on my pothole?', POTHOLE],
    ['has my missed bin been collected yet', BIN],
    ['has the pothole i reported been filled', POTHOLE],
    ['has my repair been done', REPAIR],
    ['is my repair sorted yet', REPAIR],
    ['where are you up to with the fly tip i reported', TIP],
    ['have you cleared the fly tip', TIP],
    ['any update on the dumped mattress i told you about', TIP],
    ["beth sy'n digwydd gyda fy nhwll yn y ffordd", POTHOLE],
    ['oes newyddion am y bin heb ei gasglu', BIN],
    ["ydy'r tipio anghyfreithlon wedi ei glirio", TIP],
    ["ydy fy atgyweiriad wedi'i wneud", REPAIR],
    ['wheres my repair', REPAIR],
    ['is anyone dealing with the pothole', POTHOLE],
    ['when will you fix my pothole', POTHOLE],
    ["oes rhywun wedi trwsio'r twll yn y ffordd", POTHOLE],
  ])('%j tells of that one among several, without asking which', (words, { reference }) => {
    const talking = asking(words, [POTHOLE, BIN, REPAIR, TIP]);

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toContain(reference);
    expect(talking.texts).toHaveLength(talking.texts.some((text) => text.includes('not a person')) ? 2 : 1);
  });

  it('lists only the sort that was named, where there are two of it', () => {
    const talking = asking('any news on my pothole', [POTHOLE, { ...POTHOLE, reference: 'H-204520' }, BIN]);

    expect(talking.options).toEqual(['H-204518', 'H-204520', 'other']);
  });

  it('says so when there is none of the sort, and lists what there is', () => {
    const talking = asking('any news on my missed bin', [POTHOLE]);

    expect(talking.asked).toBe('which');
    expect(talking.texts.join()).toContain('I see none of that');
    expect(talking.options).toEqual(['H-204518', 'other']);
  });

  it('says that nothing was sent from here before it asks for the reference', () => {
    expect(asking('did my report go through', []).texts.join()).toContain('Nothing has been sent');
    expect(talk('check-reference').texts.join()).not.toContain('Nothing has been sent');
  });

  it.each([
    'did my report go through',
    'did that send',
    'has it gone through ok',
    'did u get my msg',
    'did it work',
    'have you got my report',
    'was it received',
    'whats going on with the light outside mine i told u about',
    'any update on that thing i reported',
    'ydy fy adroddiad wedi cyrraedd',
    'wnaeth e fynd trwodd',
  ])('%j always has an answer', (words) => {
    expect(asking(words, [BIN]).last.status).toBe('told');
    expect(asking(words, []).asked).toBe('reference');
  });

  it.each([
    'what happens to my recycling',
    'theres a pothole on my road',
    'when is my bin collected',
    'when will the bins be collected',
    'has my council tax gone up',
    'is the library open',
    'i want to report a pothole',
    'my street light is out',
    'someone has dumped a mattress',
    'how long does a repair take',
    'what do you do about potholes',
    'my bin was missed',
    'mae twll yn y ffordd',
  ])('%j asks after nothing that was sent', (words) => {
    expect(['check-status', 'check-reference']).not.toContain(asking(words).state.open?.dialog);
  });

  it('lists several by kind and day, and takes a tap, a number, a reference or what it was', () => {
    for (const reply of ['2', 'missed bin report', 'B204519', 'b-204519']) {
      const talking = asking('did it go through?', [POTHOLE, BIN]);

      expect(talking.options).toEqual(['H-204518', 'B-204519', 'other']);
      const [shown] = talking.last.activities.slice(-1);
      expect(shown?.suggestedActions?.actions[0]?.title).toBe('Pothole report, 21 September');
      talking.says(reply);

      expect(talking.texts.join()).toContain('B-204519');
      expect(talking.last.status).toBe('told');
    }
  });

  it('goes on to the reference when there is none, or another is meant', () => {
    expect(asking('did it go through?', [], []).asked).toBe('reference');
    const talking = asking('did it go through?', [POTHOLE, BIN]);
    talking.says('another one');
    expect(talking.asked).toBe('reference');
  });

  it('has an answer while it is on its way, when it failed, and once it was sent', () => {
    const talking = conversation({ byHand: true });
    talking.opens('report-pothole');
    talking.says('no');
    for (const reply of ['High Street by the bank', '1', '1', 'no', 'skip', 'yes']) {
      talking.says(reply);
      lookedUp(talking);
    }
    talking.says('did it go through?');
    expect(talking.texts.join()).toContain('still sending');

    talking.settles(FAILED, talking.effects.find(({ kind }) => kind === 'submit')?.key);
    talking.says('did it go through?');
    expect(talking.texts.join()).toContain('Reply RETRY');

    talking.says('retry');
    talking.settles(SENT);
    talking.says('did it go through?');
    talking.settles({ ok: true, found: [POTHOLE] as never });
    expect(talking.texts.join()).toContain('H-204518');
  });

  it('in the middle of a form keeps the form', () => {
    const talking = conversation({ byHand: true });
    talking.opens('report-pothole');
    talking.says('no');
    talking.says('High Street by the bank');
    lookedUp(talking);
    talking.says('did my report go through?');
    talking.settles({ ok: true, found: [BIN] as never });

    expect(talking.texts.join()).toContain('B-204519');
    talking.says('continue');
    expect(talking.asked).toBe('size');
  });
});

describe('by a reference', () => {
  it('asks for the postcode, unless it was sent here', () => {
    expect(asking('what is happening with B-204518', []).asked).toBe('postcode');
    expect(asking('what is happening with my report H-204518', [POTHOLE], POTHOLE).last.status).toBe('told');
  });

  it('tells an unknown one, a wrong postcode and somebody else’s in the very same words', () => {
    const told = ['B104518', 'B999999', 'M104519'].map((reference) => {
      const talking = conversation();
      talking.opens('check-reference');
      talking.says(reference);
      talking.says('NM1 2BD');
      return [talking.last.status, talking.texts];
    });

    expect(told[0]?.[0]).toBe('told');
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('finds one with its postcode, and can be tried again', () => {
    const talking = conversation();
    talking.opens('check-reference');
    for (const reply of ['b 104518', 'NM2 3DL']) talking.says(reply);
    talking.taps('anew:check-reference');
    for (const reply of ['b104518', 'nm4 2qp']) talking.says(reply);

    expect(talking.texts.join()).toContain('B-104518');
  });

  it.each(['H-204518', 'L-204518', 'F-204518', 'D-204518', 'V-204518'])(
    'of a street asks for no postcode, which it has not: %s',
    (reference) => {
      const talking = asking(`what is happening with ${reference}`, [], { ...POTHOLE, reference });

      expect(talking.last.status).toBe('told');
      expect(talking.texts.join()).toContain(reference);
    },
  );

  it('tells an unknown one of a street in the words of any other', () => {
    const ofStreet = asking('what is happening with H-204518', [], null);
    const ofHome = asking('what is happening with B-204518', []);
    ofHome.says('NM4 2QP');
    ofHome.settles({ ok: true, found: null });

    expect(ofStreet.texts.at(-1)).toBe(ofHome.texts.at(-1));
  });

  it('that a version before asked the postcode of a street for is looked up at the next message', () => {
    const talking = conversation({
      byHand: true,
      state: {
        language: 'en',
        greetedAt: '2026-09-22T10:59:00.000Z',
        lastAt: '2026-09-22T10:59:00.000Z',
        open: {
          dialog: 'check-reference',
          asked: 'postcode',
          answers: [['reference', 'H204518']],
          found: { 'requests:mine': [] },
        },
      },
    });
    talking.says('NM4 2QP');
    talking.settles({ ok: true, found: POTHOLE as never });

    expect(talking.texts.join()).toContain('H-204518');
  });

  it('of a call is shown in its own chat alone', () => {
    expect(asking('what is happening with CB-204518', []).texts.join()).toContain('in the chat where');
    const call = { ...POTHOLE, reference: 'CB-204518', kind: 'call-back' };
    expect(asking('what is happening with CB-204518', [call], call).texts.join()).toContain('We have it.');
  });

  it('says that it is locked, and until when', () => {
    const talking = asking('status of my report B-204518', []);
    talking.says('NM4 2QP');
    talking.settles({ ok: true, found: 'locked' });

    expect(talking.last.status).toBe('told');
    expect(talking.texts.join()).toContain('an hour');
  });
});

describe('a late one', () => {
  it.each([
    [true, true],
    [false, false],
  ])('"I have told the team" is said only when the team took it: %s', (took, says) => {
    const talking = asking('did it go through?', [LATE], took);

    expect(talking.texts.join().includes('This is late. I have told the team.')).toBe(says);
    expect(talking.texts.join()).toContain('This is late');
  });

  it.each([
    [{ expectedBy: '2026-09-21' }, true],
    [{ expectedBy: '2026-09-22' }, false],
    [{ expectedBy: '2026-09-21T22:59:00.000Z' }, true],
    [{ expectedBy: '2026-09-21T23:01:00.000Z' }, false],
    [{ expectedBy: '2026-09-01', status: 'done' }, false],
    [{}, false],
  ] as const)('%j is late: %s', (more, late) => {
    expect(isLate({ ...POTHOLE, ...more }, new Date('2026-09-22T11:00:00Z'))).toBe(late);
  });
});

it('says every status in both languages, and nothing of the person', () => {
  const all = [
    'received',
    'checked',
    'scheduled',
    'in-progress',
    'done',
    'closed-no-action',
    'cancelled',
  ] as const;
  const said = all.map((status) =>
    requestSaid({ ...POTHOLE, status, reason: 'Because.' }, false, new Date()),
  );

  expect(new Set(said.map(({ en }) => en)).size).toBe(all.length);
  for (const { en, cy } of said) expect(cy).not.toBe(en);
});

/** What the pothole form looks up, answered as in Northmoor. */
const lookedUp = (talking: Conversation): void => {
  for (let find = findIn(talking); find !== undefined; find = findIn(talking))
    talking.settles({ ok: true, found: foundInNorthmoor(find) }, find.key);
};
const findIn = ({ last }: Conversation) => last.effects.find((effect) => effect.kind === 'find');
