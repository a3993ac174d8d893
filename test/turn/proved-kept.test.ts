// What was typed to show who somebody is, and what was seen by it, is kept nowhere else: not in a later form, a reply, or for the next person.
import { describe, expect, it } from 'vitest';
import { choice } from '../../bot/fields/choice.ts';
import { text } from '../../bot/fields/text.ts';
import { PRINTED } from '../../bot/services/account-references.ts';
import { form } from '../../bot/styles/form.ts';
import { conversation, MINUTE } from '../talk.ts';

const owed = form('owed', 'what you owe')
  .needs(2)
  .find('own', { in: 'requests', by: () => 'mine' })
  .ask('period', choice('Which?', { now: 'Now', year: 'This year' }))
  .ask('why', text('Why?'))
  .end(({ why }) => ({ kind: 'submit', transaction: 'owed', answers: { why } }));

const REFERENCE = PRINTED.rent.example;
const proofOf = (name: string) => ({
  ok: true as const,
  proof: { level: 2 as const, account: `account of ${name}`, person: name },
});
/** What is found is somebody's own. */
const start = () =>
  conversation({ dialogs: [owed], found: { requests: [{ reference: 'OF-ANN', kind: 'rent' }] } });
type Talking = ReturnType<typeof start>;

const proves = (talking: Talking, name: string) => {
  for (const words of [REFERENCE, 'nm4 2qp', '4 12 1980']) talking.says(words);
  talking.settles(proofOf(name));
};
const kept = (talking: Talking) => JSON.stringify(talking.state);

describe('what is typed to show who somebody is', () => {
  it('is not said back, nor taken on into the form that it was for', () => {
    const talking = start();
    talking.opens('owed');

    talking.says(`it is ${REFERENCE} and my postcode is nm4 2qp`);

    expect(talking.asked).toBe('born');
    expect(talking.texts.join(' ')).not.toMatch(/nm4/i);
    talking.says('i was born on 4 12 1980');
    talking.settles(proofOf('ann'));
    expect(talking.state.open?.dialog).toBe('owed');
    expect(kept(talking)).not.toMatch(/nm4|1980/i);
  });

  it('is not said back when it is put right', () => {
    const talking = start();
    talking.opens('owed');
    talking.says(REFERENCE);
    talking.says('nm4 2qp');

    talking.says('change postcode to nm2 3dl');

    expect(talking.state.open?.answers).toContainEqual(['postcode', 'NM2 3DL']);
    expect(talking.texts.join(' ')).not.toMatch(/nm2/i);
  });

  it('is hidden in words that are changed afterwards, too, but for a danger', () => {
    const talking = start();
    talking.opens('owed');
    talking.says(REFERENCE);
    const edited = (words: string) => talking.sends({ type: 'messageUpdate', text: words });

    expect(edited(PRINTED['council-tax'].example).hidesWords).toBe(true);
    expect(edited('i can smell gas').hidesWords).toBeUndefined();
  });
});

describe('what was looked up for one person', () => {
  it('is gone from a form that was put aside, once what they showed has worn off', () => {
    const talking = start();
    talking.opens('owed');
    proves(talking, 'ann');
    talking.says('now');
    talking.opens('report-pothole');
    expect(kept(talking)).toContain('OF-ANN');

    talking.later(31 * MINUTE);
    talking.says('hello');

    expect(kept(talking)).not.toContain('OF-ANN');
  });

  it('is gone when another shows who they are: from what is open, and from what was put aside', () => {
    const talking = ['open', 'aside'].map((where) => {
      const one = conversation({ dialogs: [owed], byHand: true });
      one.opens('owed');
      proves(one, 'ann');
      one.settles({ ok: true, found: ['OF-ANN'] });
      one.says('now');
      if (where === 'aside') one.opens('report-pothole');
      expect(kept(one)).toContain('OF-ANN');
      return one;
    });

    for (const each of talking) each.proves(proofOf('ben').proof);

    for (const each of talking) {
      expect(each.state.identity?.person).toBe('ben');
      expect(kept(each)).not.toContain('OF-ANN');
    }
    expect(talking[0]?.last.status).toBe('looking-up');
  });

  it('is looked up anew when the form is gone on with', () => {
    const talking = start();
    talking.opens('owed');
    proves(talking, 'ann');
    talking.says('now');
    talking.later(31 * MINUTE);
    talking.says('because');
    const before = talking.lookUps.length;

    proves(talking, 'ann');

    expect(talking.state.open).toMatchObject({ dialog: 'owed', asked: 'why' });
    expect(talking.lookUps).toHaveLength(before + 1);
  });
});
