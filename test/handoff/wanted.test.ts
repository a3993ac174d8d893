// What somebody wants of a person is kept: the desk's list shows it, the number that is answered at night stands with it, and no form asks it again.
import { describe, expect, it } from 'vitest';
import { withMatter } from '../../bot/care/matter-told.ts';
import type { Queue } from '../../bot/handoff/wait.ts';
import { content } from '../../dialogs/content.ts';
import { STAFFED, talking } from './talking.ts';

const every = (queue: Queue = STAFFED): Readonly<Record<string, Queue>> =>
  Object.fromEntries(Object.keys(content.desk.teams).map((team) => [team, queue]));
const NOBODY = every({ ...STAFFED, agents: [] });
const CLOSED = every({ ...STAFFED, isClosed: true });
const SHUT = every({ ...STAFFED, isOpen: false });
const NIGHT = { at: '2026-12-25T03:00:00.000Z' };
const answered = (talk: ReturnType<typeof talking>): unknown =>
  Object.fromEntries(talk.record().dialog?.open?.answers ?? []);

describe('a chat in the desk’s list', () => {
  it('says what it is about: the topic of the wish, in words', async () => {
    const talk = talking(every());

    await talk.says('can i speak to someone about my rent arrears');

    expect(talk.record().desk?.about).toBe(
      content.faqs.find(({ id, language }) => id === 'rent-arrears' && language === 'en')?.title,
    );
  });

  it('says which form they are at, and goes on saying it when that is put aside', async () => {
    const talk = talking(every());
    await talk.says('report a pothole');
    await talk.says('person');
    const waiting = talk.record().desk?.about;

    await talk.does({ does: 'accept' });

    expect([waiting, talk.record().desk?.about]).toEqual(['Pothole report', 'Pothole report']);
  });

  it.each(['person', 'can I speak to someone please', 'siarad â pherson'])(
    'has their last words that say more than "%s"',
    async (wish) => {
      const talk = talking(every());
      await talk.says(wish);
      const atFirst = talk.record().desk?.words;

      await talk.says('it is about the boiler');
      await talk.says(wish);

      expect([atFirst, talk.record().desk?.words]).toEqual([undefined, 'it is about the boiler']);
    },
  );

  it('says nothing of what the agent asks them to fill in', async () => {
    const talk = talking(every());
    await talk.says('person');
    await talk.does({ does: 'accept' });

    await talk.does({ does: 'form', form: 'report-pothole' });

    expect(talk.record().desk?.about).toBeUndefined();
  });

  it('keeps what it was about through a danger’s turn, in which no titles are read', async () => {
    const talk = talking(every());
    await talk.says('can i speak to someone about my rent arrears');

    await talk.says('i can smell gas');

    expect(talk.record().desk).toMatchObject({
      danger: true,
      about: expect.stringContaining('Rent') as string,
    });
  });

  it('says that they are angry, as long as they are', async () => {
    const talk = talking(every());
    await talk.says('this is bloody useless you lot are a disgrace, can i speak to someone');
    const angry = talk.record().desk?.angry;

    await talk.does({ does: 'accept' });
    await talk.does({ does: 'say', text: 'I am sorry.' });
    await talk.passes(50);
    await talk.does({ does: 'say', text: 'Still on it.' });
    await talk.passes(15);
    await talk.does({ does: 'say', text: 'Nearly there.' });

    expect(angry).toBe(true);
    expect(talk.record().desk).toMatchObject({ stage: 'talking' });
    expect(talk.record().desk?.angry).toBeUndefined();
  });

  it('says that they asked for no more messages', async () => {
    const talk = talking(every(), { channel: 'sms' });
    await talk.says('person');
    await talk.does({ does: 'accept' });
    const before = talk.record().desk?.stopped;

    await talk.says('STOP');

    expect(before).toBeUndefined();
    expect(talk.record().desk?.stopped).toBe(true);
  });
});

describe('where nobody is there', () => {
  it.each([
    ['nobody is on', NOBODY, {}],
    ['the queue is closed', CLOSED, {}],
    ['it is night', SHUT, NIGHT],
  ])('the number for what cannot wait is told, as %s', async (_, queues, when) => {
    const talk = talking(queues, when);

    const said = await talk.says('can I talk to a human about no heating');

    expect(said.join(' ')).toContain(content.council.emergencyPhone);
  });

  it('it is told by the matter, and not with what can wait', async () => {
    const talk = talking(NOBODY);

    const said = await talk.says('can i speak to someone about planning permission');

    expect(said.join(' ')).not.toContain(content.council.emergencyPhone);
  });

  it('it is told after an hour of waiting, too', async () => {
    const talk = talking(every());
    await talk.says('can i talk to someone about my boiler being broken');

    const said = await talk.passes(61);

    expect(said.at(-1)).toContain(content.council.emergencyPhone);
  });

  it.each([
    ['call-back', '1'],
    ['call-back', 'call me back'],
    ['write-back', '2'],
  ])('%s carries what they want, chosen by “%s”', async (form, choice) => {
    const talk = talking(NOBODY);
    await talk.says('can I talk to a human about the damp in my bathroom');
    await talk.passes(1);

    await talk.says(choice);

    expect(talk.record().dialog?.open?.dialog).toBe(form);
    expect(answered(talk)).toMatchObject({ topic: 'the damp in my bathroom' });
  });

  it('it is carried though something else was said in between', async () => {
    const talk = talking(SHUT, NIGHT);
    await talk.says('can i speak to someone about my rent arrears');
    await talk.says('when are you open');

    await talk.says('call me back');

    expect(answered(talk)).toMatchObject({ topic: 'my rent arrears' });
  });

  it('it is carried from the form that they were at, by its name', async () => {
    const talk = talking(CLOSED);
    await talk.says('i have damp in my bedroom');
    await talk.says('person');

    await talk.says('1');

    expect(answered(talk)).toMatchObject({ topic: content.dialogs['triage-damp']?.title.en });
  });

  it('it is carried in Welsh', async () => {
    const talk = talking(NOBODY);
    await talk.says('ga i siarad â rhywun am fy rhent');

    await talk.says('1');

    expect(answered(talk)).toMatchObject({ topic: 'fy rhent' });
  });

  it('nothing is carried of what was never said, nor of another day', async () => {
    const bare = talking(NOBODY);
    await bare.says('person');
    await bare.says('1');
    const old = talking(NOBODY);
    await old.says('can i speak to someone about my rent arrears');
    await old.passes(24 * 60);
    await old.says('person');
    await old.says('1');

    expect([answered(bare), answered(old)]).toEqual([{}, {}]);
  });

  it.each([
    ['triage-damp', 'about your report of damp or mould'],
    ['triage-abuse', ''],
    ['triage-selfharm', ''],
    ['rent-arrears', ''],
  ])('a name that somebody else may read is not said back: %s', (of, told) => {
    const now = new Date('2026-11-30T10:00:00.000Z');
    const state = { language: 'en' as const, wanted: { at: now.toISOString(), of } };
    const dialog = content.dialogs['call-back'];
    if (dialog === undefined) throw new Error('There is a form for a call.');

    expect(withMatter({ state, content, now }, dialog, '')).toBe(told);
  });
});
