// A dialog that looks something up: what was found is kept with its answers, and a council system that fails loses nothing.
import { describe, expect, it } from 'vitest';
import { address } from '../../bot/fields/address.ts';
import { text } from '../../bot/fields/text.ts';
import { yesNo } from '../../bot/fields/yes-no.ts';
import { inFull } from '../../bot/services/addresses.ts';
import { form } from '../../bot/styles/form.ts';
import { content } from '../../dialogs/content.ts';
import { conversation, DAY, FAILED, talk, type Conversation } from '../talk.ts';

const HOMES = Array.from({ length: 12 }, (_, index) => ({
  uprn: `9999900001${String(index).padStart(2, '0')}`,
  line: `Flat ${index + 1}, Northmoor Court, Market Street`,
}));
const found = (homes: readonly object[] = HOMES) => ({ ok: true, found: homes }) as never;

const lookedUp = form('looked-up', 'your look-up')
  .ask('where', text('Where?', { label: 'Where' }))
  .find('homes', {
    in: 'addresses',
    by: (a) => a.where,
    none: {
      ask: 'where',
      why: ({ where }) => ({ en: `There is nothing at ${where}.`, cy: `Does dim yn ${where}.` }),
    },
  })
  .ask('home', address('Which home?'), {
    options: (_, { homes }) => inFull(homes).map(({ uprn, line }) => ({ id: uprn, words: line })),
  })
  .ask('sure', yesNo('Are you sure?'))
  .end((a) => ({ kind: 'submit', transaction: 'looked-up', answers: a }));

const open = (...replies: readonly string[]): Conversation => {
  const talking = conversation({ dialogs: [lookedUp], byHand: true });
  talking.opens('looked-up');
  for (const reply of replies) talking.says(reply);
  return talking;
};
const looking = () => open('NM4 2QP');
const listed = () => {
  const talking = looking();
  talking.settles(found());
  return talking;
};
const failed = () => {
  const talking = looking();
  talking.settles(FAILED);
  return talking;
};

describe('a look-up', () => {
  it('is an effect that says in what and by what, and nothing is asked meanwhile', () => {
    const talking = looking();

    expect(talking.last.status).toBe('looking-up');
    expect(talking.last.effects).toEqual([
      {
        kind: 'find',
        language: 'en',
        key: talking.state.open?.finding,
        conversation: 'conversation-1',
        in: 'addresses',
        by: 'NM4 2QP',
      },
    ]);
    expect(talking.asked).toBeUndefined();
  });

  it('has a key in which nothing that was said can be read', () => {
    expect(looking().state.open?.finding).not.toContain('NM4');
  });

  it('gives the next question its options, before its own', () => {
    const talking = listed();

    expect([talking.last.status, talking.asked]).toEqual(['asked', 'home']);
    expect(talking.options).toEqual([...HOMES.map(({ uprn }) => uprn), 'none']);
    expect(talking.state.open).not.toHaveProperty('finding');
  });

  it('keeps what it found under what was asked, in less than 2 kB for 12 addresses', () => {
    const talking = listed();
    talking.taps(HOMES[3]?.uprn ?? '');

    expect(talking.state.open?.found).toEqual({ 'addresses:NM4 2QP': HOMES });
    expect(JSON.stringify(talking.state).length).toBeLessThan(2_000);
  });

  it('is not made again for the same answer', () => {
    const talking = listed();
    talking.says('flat 3');

    for (const said of ['back', 'help', 'when are you open?', 'flat 4', 'yes', 'change home', '5'])
      talking.says(said);

    expect(talking.effects.filter(({ kind }) => kind === 'find')).toHaveLength(1);
    expect(talking.state.open?.answers).toContainEqual(['home', HOMES[4]?.uprn]);
  });

  it('is made anew when its answer is changed; what was found for the other goes, and so does the choice from it', () => {
    const talking = listed();
    talking.says('flat 3');

    talking.says('change where');
    talking.says('NM5 6TU');
    expect(talking.last.effects).toMatchObject([{ kind: 'find', by: 'NM5 6TU' }]);
    expect(talking.state.open).not.toHaveProperty('found');
    talking.settles(found([{ uprn: '999990000201', line: '1 Rowan Court' }]));

    expect(talking.asked).toBe('home');
    expect(talking.options).toEqual(['999990000201', 'none']);
    expect(Object.keys(talking.state.open?.found ?? {})).toEqual(['addresses:NM5 6TU']);
  });

  it('that finds nothing asks for its answer again, and says why', () => {
    const talking = looking();

    talking.settles(found([]));

    expect([talking.last.status, talking.asked]).toEqual(['asked-again', 'where']);
    expect(talking.texts.join()).toContain('There is nothing at NM4 2QP.');
    expect(talking.state.open?.answers).toEqual([]);
  });

  it('reads back the words of what was chosen, and sends its id', () => {
    const talking = listed();
    talking.says('flat 3');
    talking.says('yes');

    expect(talking.texts.join()).toContain('Flat 3, Northmoor Court');
    talking.says('yes');

    expect(talking.last.effects).toMatchObject([
      { kind: 'submit', answers: { where: 'NM4 2QP', home: HOMES[2]?.uprn, sure: 'yes' } },
    ]);
    talking.settles();
    expect(talking.last.status).toBe('submitted');
  });
});

describe('a result', () => {
  it('that comes twice is taken once', () => {
    const talking = listed();
    const { state } = talking;

    talking.settles(found([]));

    expect(talking.last).toEqual({ state, activities: [], effects: [], status: 'ignored' });
  });

  it('for a dialog that was cancelled meanwhile is ignored, and leaves nothing open', () => {
    const talking = looking();
    talking.says('cancel');
    expect(talking.last.status).toBe('cancelled');

    talking.settles(found());

    expect(talking.last.status).toBe('ignored');
    expect(talking.state.open).toBeUndefined();
  });

  it('of an answer that was changed meanwhile is not taken for the new one', () => {
    const talking = looking();
    const [first] = talking.effects;
    talking.says('back');
    talking.says('NM5 6TU');

    talking.settles(found(), first?.key);

    expect(talking.last.status).toBe('ignored');
    talking.settles(found([{ uprn: '999990000201', line: '1 Rowan Court' }]));
    expect(talking.options).toEqual(['999990000201', 'none']);
  });

  it('that a new version does not ask for any more is let be, and its own look-up made', () => {
    const old = { ...looking().state, open: { ...looking().state.open, answers: [['where', 'NM1 2BD']] } };
    const talking = conversation({ dialogs: [lookedUp], byHand: true, state: old as never });

    talking.settles(found(), old.open.finding);

    expect(talking.last.effects).toMatchObject([{ kind: 'find', by: 'NM1 2BD' }]);
    expect(talking.state.open?.found).toBeUndefined();
  });
});

describe('while it is looked up', () => {
  it('words are not taken for an answer, and it is said what is going on', () => {
    const talking = looking();
    const { open: before } = talking.state;

    talking.says('14');

    expect(talking.last.status).toBe('asked-again');
    expect(talking.texts.join()).toContain('still looking');
    expect(talking.state.open).toEqual(before);
    talking.settles(found());
    expect(talking.asked).toBe('home');
  });

  it.each([
    ['I smell gas', 'emergency'],
    ['person', 'person'],
    ['library hours', 'answered'],
    ['help', 'answered'],
    ['cymraeg', 'answered'],
  ])('%j is attended to, and the result is still awaited', (said, status) => {
    const talking = looking();

    talking.says(said);

    expect(talking.last.status).toBe(status);
    talking.settles(found());
    expect(talking.asked).toBe('home');
  });

  it('the form can be begun again', () => {
    const talking = looking();

    talking.says('start again');

    expect(talking.state.open).toEqual({ dialog: 'looked-up', asked: 'where', answers: [] });
  });
});

describe('a look-up that fails', () => {
  it('is said plainly, with the page, a way to retry and to a person, and every answer is kept', () => {
    const talking = failed();

    expect(talking.last.status).toBe('not-looked-up');
    expect(talking.texts.join()).toMatch(/can't look that up just now. Nothing has been lost/);
    expect(talking.texts.join()).toContain(content.council.site);
    expect(talking.options).toEqual(['command:retry', 'command:person']);
    expect(talking.state.open?.answers).toEqual([['where', 'NM4 2QP']]);
  });

  it.each([
    ['a tap', (talking: Conversation) => talking.taps('command:retry')],
    ['"retry"', (talking: Conversation) => talking.says('retry')],
    ['its number', (talking: Conversation) => talking.says('1')],
    ['"ceisio eto"', (talking: Conversation) => talking.says('ceisio eto')],
  ])('is made again by %s', (_, retry) => {
    const talking = failed();

    retry(talking);

    expect(talking.last.effects).toEqual([talking.effects[0]]);
    expect(talking.state.open?.failed).toBeUndefined();
    talking.settles(found());
    expect(talking.asked).toBe('home');
  });

  it('leads to a person, and can be retried after', () => {
    const talking = failed();

    talking.says('2');
    expect(talking.last.status).toBe('person');
    talking.says('retry');

    expect(talking.last.status).toBe('looking-up');
  });

  it('can be called off, and it is not said that something may have reached anybody', () => {
    const talking = failed();

    talking.says('cancel');

    expect(talking.last.status).toBe('cancelled');
    expect(talking.texts.join()).toContain('Nothing was sent');
    expect(talking.state.open).toBeUndefined();
  });

  it('is retried after a night', () => {
    const talking = failed();
    talking.later(2 * DAY);

    talking.says('retry');
    talking.settles(found());

    expect(talking.asked).toBe('home');
  });

  it('names the page of the answer that leads to the form', () => {
    const faqs = content.faqs.map((faq) => (faq.id === 'potholes' ? { ...faq, form: 'looked-up' } : faq));
    const talking = conversation({ content: { ...content, faqs }, dialogs: [lookedUp], byHand: true });
    talking.opens('looked-up');
    talking.says('NM4 2QP');

    talking.settles(FAILED);

    const page = content.faqs.find(({ id }) => id === 'potholes')?.link ?? '';
    expect(talking.texts.join()).toContain(`${content.council.site}${page}`);
  });
});

describe('the question that has looked-up options', () => {
  it.each(['home', 'where'])('can be changed from the check: %s', (id) => {
    const talking = listed();
    for (const said of ['flat 3', 'yes', 'change']) talking.says(said);

    talking.taps(id);

    expect(talking.asked).toBe(id);
    expect(talking.options).toHaveLength(id === 'home' ? 13 : 0);
  });

  it('is asked again with all of them after help', () => {
    const talking = listed();

    talking.says('help');

    expect(talking.options).toHaveLength(13);
  });

  it('has none when what it needs was not looked up yet', () => {
    const [, home] = lookedUp.questions;

    expect(home?.listed?.([], {})).toEqual([]);
    expect(home?.listed?.([['where', 'NM4 2QP']], {})).toEqual([]);
  });

  it('keeps what was looked up of a street beside the answer', () => {
    expect(talk('report-pothole', 'no', 'High St').state.open).toEqual({
      dialog: 'report-pothole',
      asked: 'size',
      answers: [
        ['danger', 'no'],
        ['where', 'High St'],
      ],
      found: {
        'streets:High St': { street: 'High Street', owner: 'council' },
        'reported:pothole|High St': [],
      },
    });
  });
});
