// What keeps a council from deploying prod: as shipped it is Northmoor's, and each thing that is still somebody invented's is told.
import { describe, expect, it } from 'vitest';
import { inventedIn, isDrama } from '../../infra/ready/invented.ts';
import { notReady, notReadyLines, type Looked } from '../../infra/ready/ready.ts';
import { rota as northmoors } from '../../dialogs/rota.ts';
import { SETTINGS } from './stacks.ts';

/** A council that has done its homework. Its number is Ofcom's for nothing, and nobody's either: too short to be called. */
const ready: Looked = {
  settings: { ...SETTINGS.prod, domain: 'chat.somewhere.gov.uk', alarmsTo: 'on-call@somewhere.gov.uk' },
  rota: { ...northmoors, people: { ana: { name: 'Ana', phone: '07000' } } },
  invented: [],
  outOfDate: [],
};
const whatOf = (looked: Partial<Looked>) => notReady({ ...ready, ...looked });

describe('prod', () => {
  it('may be deployed when all of it is the council’s own', () => {
    expect(whatOf({})).toEqual([]);
  });

  it('may not while those on call have numbers that nobody has', () => {
    const [fault, ...others] = whatOf({ rota: northmoors });

    expect(others).toEqual([]);
    expect(fault?.what).toContain('Nobody would be paged');
    expect(fault?.where).toHaveLength(Object.keys(northmoors.people).length);
    expect(fault?.where[0]).toBe('Amira Shah, 07700 900160');
  });

  it('may not while its domain or its mailbox is nobody’s', () => {
    const [fault] = whatOf({ settings: SETTINGS.prod });

    expect(fault?.where).toEqual([
      'domain: chat.northmoor.example.org',
      'alarmsTo: on-call@northmoor.example.org',
    ]);
  });

  it('may not while its content names what is invented, or a number was not looked up', () => {
    const invented = inventedIn(
      'dialogs/faqs/en/tip.md',
      'Call 01632 960100.\n\nOr 01632 960100, of NM4 2QP.',
    );
    const old = { of: 'helplines', file: 'dialogs/helplines.ts', id: 'gas', what: 'was checked' } as const;

    expect(whatOf({ invented }).flatMap(({ where }) => where)).toEqual([
      'dialogs/faqs/en/tip.md, line 1, 3: 01632 960100, NM4 2QP',
    ]);
    expect(whatOf({ outOfDate: [old] }).flatMap(({ where }) => where)).toEqual([
      'dialogs/helplines.ts: gas was checked',
    ]);
  });

  it('is told of all at once, the first places of each, and how it goes all the same', () => {
    const lines = notReadyLines(notReady({ ...ready, settings: SETTINGS.prod, rota: northmoors })).join('\n');

    expect(lines).toMatch(/^prod is not ready/);
    expect(lines).toContain('and 7 more');
    expect(lines).toContain('cdk.json');
    expect(lines).toContain('In an emergency');
  });
});

describe('what is invented', () => {
  it.each([
    ['01632 960100', true],
    ['+447700900160', true],
    ['020 7946 0123', true],
    ['0808 157 0999', true],
    ['0800 111 999', false],
    ['0300 111 3000', false],
  ])('of numbers: %s, %s', (number, is) => {
    expect(isDrama(number)).toBe(is);
  });

  it('is found in the texts of code, by its line, and in no comment', () => {
    const code = "// Northmoor\nconst a = { en: 'Call 01632 960197.' };\nconst b = `Of ${a} in NM4 2QP`;\n";

    expect(inventedIn('dialogs/a.ts', code).map(({ line, what }) => [line, what])).toEqual([
      [2, '01632 960197'],
      [3, 'NM4 2QP'],
    ]);
  });

  it('is found in what an answer says, and not in how people ask', () => {
    const faq =
      '---\nid: tip\nasks:\n  - bin day NM4 2QP\nlink: https://tip.example.org\n---\n\nSee Northmoor.\n';

    expect(inventedIn('dialogs/faqs/en/tip.md', faq).map(({ line, what }) => [line, what])).toEqual([
      [5, 'tip.example.org'],
      [8, 'Northmoor'],
    ]);
  });

  it('is no number that is given as an example', () => {
    expect(inventedIn('dialogs/a.ts', "say('A mobile number, like 07700 900982.')")).toEqual([]);
  });
});
