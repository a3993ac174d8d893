// What holds of every case card: nothing that was hidden is in it, an address only where it may be, and every answer has its label.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dialogIn } from '../../bot/care/question.ts';
import { formOf } from '../../bot/handoff/facts.ts';
import { limitsOf } from '../../bot/handoff/limits.ts';
import { text } from '../../bot/fields/text.ts';
import type { DialogState, OpenDialog } from '../../bot/model.ts';
import { form } from '../../bot/styles/form.ts';
import { content } from '../../dialogs/content.ts';
import { fc } from '../made-up.ts';
import { NOON, scene } from './scene.ts';

const TENANT = { level: 2, account: 'a-secret', person: 'p-secret' } as const;
/** However it is written when it is said back. */
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9"]/g, '');
const GIVEN = { heard: [], skipped: 'not given', formName: content.desk.formName };

describe('every case card', () => {
  it('holds nothing that was typed to show who somebody is, wherever in the talk it was', async () => {
    // As it is asked for, now and then out of order, or with other words between.
    const right = ['RT-1042189', 'NM4 2QP', '4 12 1980', 'skip', 'Okonkwo'];
    const word = fc.constantFrom(...right, '8830 4412', '3 May 1971', '482913');
    const between = fc.constantFrom('library hours', 'my bin was missed', 'person', 'back', 'cancel', 'save');
    const others = fc.array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: between }), {
      maxLength: 4,
    });
    const acts = fc
      .tuple(fc.integer({ min: 0, max: right.length }), others)
      .map(([count, more]) => [...right.slice(0, count), ...more]);

    await fc.assert(
      fc.asyncProperty(acts, async (typed) => {
        const played = scene('webchat');
        await played.sends({ value: { option: 'form:prove-account' } });
        const hidden: string[] = [];
        for (const each of typed) {
          await played.says(each);
          if (played.hid()) hidden.push(each);
        }

        const card = JSON.stringify(played.card());
        const told = plain(card);
        const open = plain(played.shown());

        expect(hidden.map(plain).filter((each) => told.includes(each) && !open.includes(each))).toEqual([]);
        expect(card).not.toMatch(/a-secret|p-secret/);
      }),
      { numRuns: 40 },
    );
  });

  it('holds no number that was taken out of a message', async () => {
    const numbers = ['4111 1111 1111 1111', 'QQ 12 34 56 C', 'sort code 20-00-00 account 55779911'];
    const places = ['i want to be called about my card %', '%', 'my name is % and my bin was missed'];

    for (const number of numbers)
      for (const place of places) {
        const played = scene('sms');
        await played.says('please arrange for someone to telephone me');
        await played.says(place.replace('%', number));

        const card = JSON.stringify(played.card());

        for (const part of number.match(/\d[\d -]{6,}\d/g) ?? []) expect(card).not.toContain(part);
      }
  });

  it('takes a number out of what an older version kept', () => {
    const dialog = form('made-up', 'a made-up form')
      .ask('matter', text('What is it about?', { label: 'About' }))
      .end((a) => ({ kind: 'submit', transaction: 'call-back', answers: a }));
    const made = formOf(
      { ...dialog, title: { en: 'x', cy: 'x' } },
      { dialog: 'made-up', answers: [['matter', 'card 4111 1111 1111 1111']] },
      GIVEN,
    );

    expect(made?.facts.map(({ shown }) => shown)).toEqual(['card [number removed]']);
  });

  it.each([
    ['nobody was proved', undefined, []],
    ['the person was matched', TENANT, ['NM4 2QP', 'Sam']],
  ] as const)('tells an address and a name of an earlier matter only if %s', (_, proof, expected) => {
    const identity = proof && { ...proof, at: NOON, usedAt: NOON };
    const known = { postcode: 'NM4 2QP', name: 'Sam', phone: '07700900982' };
    const dialog: DialogState = { language: 'en', known, ...(identity && { identity }) };

    const { facts } = scene('webchat').card({ record: { version: 1, dialog } });

    expect(facts.map(({ shown }) => shown).filter((each) => each !== '07700 900982')).toEqual(expected);
    expect(facts.map(({ shown }) => shown)).toContain('07700 900982');
  });

  it('tells an address that was given for this job, whoever gave it', async () => {
    const played = scene('webchat');
    await played.says('my bin was missed');
    await played.says('NM4 2QP');

    expect(played.card().form?.facts.map(({ shown }) => shown)).toEqual(['NM4 2QP']);
  });

  it('forgets what somebody else said who had the account before', async () => {
    const played = scene('sms');
    await played.says('my bin was missed');
    await played.says('NM4 2QP');
    played.later(200 * 86_400_000);
    await played.says('library hours');

    const card = JSON.stringify(played.card());

    expect(card).not.toContain('NM4 2QP');
    expect(card).not.toContain('my bin was missed');
  });
});

describe('a form of the case card', () => {
  const stored = globSync('*.json', { cwd: join(import.meta.dirname, '../deploys') }).map(
    (name) => [name, readFileSync(join(import.meta.dirname, '../deploys', name), 'utf8')] as const,
  );

  it.each(stored)('has the label of each answer on the way in %s', (_, json) => {
    const { open, lastAt = NOON } = JSON.parse(json) as { open: OpenDialog; lastAt?: string };
    const dialog = dialogIn({ content, now: new Date(lastAt) }, open.dialog);
    if (dialog === undefined) return;

    const made = formOf(dialog, open, GIVEN);

    if (dialog.proves === true) expect(made).toBeUndefined();
    else {
      const met = dialog.next(open.answers, open.found).met.filter(([id]) => id !== 'care');
      expect(made?.facts.map(({ id }) => id)).toEqual(met.map(([id]) => id));
      for (const { label, shown } of made?.facts ?? [])
        expect(label.length * shown.length).toBeGreaterThan(0);
    }
  });

  it('has a question that is new in it with its own label', () => {
    const dialog = form('made-up', 'a made-up form')
      .ask('where', text('Where is it?', { label: 'Where' }))
      .ask('colour', text('What colour is it?', { label: 'Colour' }))
      .end((a) => ({ kind: 'submit', transaction: 'call-back', answers: a }));
    const answers = [
      ['where', 'High Street'],
      ['colour', 'blue'],
    ] as const;

    const made = formOf(dialog, { dialog: 'made-up', answers }, GIVEN);

    expect(made?.facts.map(({ label, shown }) => `${label}: ${shown}`)).toEqual([
      'Where: High Street',
      'Colour: blue',
    ]);
  });
});

describe('the limits on the case card', () => {
  const now = new Date(NOON);
  const state = { stopped: { at: NOON } };

  it.each([
    ['sms', { parts: { liked: 2, most: 6 }, buttons: 0, photos: false, stoppedAt: NOON }],
    ['webchat', { buttons: 100, photos: true }],
    ['whatsapp', { buttons: 10, photos: true, windowUntil: '2026-11-25T11:00:00.000Z', stoppedAt: NOON }],
    // For a person who answers: seven days.
    ['messenger', { buttons: 13, photos: true, windowUntil: '2026-12-01T11:00:00.000Z', stoppedAt: NOON }],
  ] as const)('say what %s can do', (channel, expected) => {
    const limits = limitsOf(channel, state, { lastHeardAt: '2026-11-24T11:00:00.000Z' }, now);

    expect(limits).toEqual({ isClosed: false, templates: channel === 'whatsapp', ...expected });
  });

  it.each([
    ['after its hours', { lastHeardAt: '2026-11-23T12:00:00.000Z' }],
    ['when the provider says so', { lastHeardAt: NOON, closedAt: NOON }],
  ])('say that the window is closed %s', (_, seen) => {
    expect(limitsOf('whatsapp', {}, seen, now).isClosed).toBe(true);
  });

  it('are a person’s own: on Messenger they may write when the assistant may not, and not for ever', () => {
    const twoDays = { lastHeardAt: '2026-11-22T12:00:00.000Z', closedAt: '2026-11-24T10:00:00.000Z' };
    const aWeek = { lastHeardAt: '2026-11-17T12:00:00.000Z' };

    expect([twoDays, aWeek].map((seen) => limitsOf('messenger', {}, seen, now).isClosed)).toEqual([
      false,
      true,
    ]);
  });
});
