// A person is asked for, comes, talks and goes: what the citizen is told at each step, through the real turn.
import { describe, expect, it } from 'vitest';
import type { Queue } from '../../bot/handoff/wait.ts';
import { content } from '../../dialogs/content.ts';
import { KIM, PAT, SAM, STAFFED, talking } from './talking.ts';

const CS = 'customer-services';
const BUSY: Queue = {
  ...STAFFED,
  agents: [{ id: 'sam', takes: 1, has: 1 }],
  waiting: [{ id: 'x', rank: 'usual', askedAt: '2026-11-30T09:30:00.000Z' }],
};
const refusals = (talk: ReturnType<typeof talking>) =>
  talk
    .effects()
    .flatMap((each) => (each.kind === 'desk' && each.tell.tell === 'refused' ? [each.tell.because] : []));
/** With Sam, who has said hello. */
const withSam = async (talk = talking()) => {
  await talk.says('person');
  await talk.does({ does: 'accept' });
  await talk.does({ does: 'say', text: 'Hello, how can I help?' });
  return talk;
};

describe('somebody who asks for a person', () => {
  it('is put in the queue where the wait is short, and told so with the phone beside it', async () => {
    const talk = talking();

    const said = await talk.says('can I talk to a real person please');

    expect(talk.handoff()).toMatchObject({ stage: 'waiting', team: CS, why: 'asked' });
    expect(talk.status()).toBe('person');
    expect(said.join(' ')).toContain(content.council.phone);
    expect(said.join(' ')).not.toContain('Nobody can take this chat');
  });

  it('is told of the phone, a call and an answer in writing where nobody is on', async () => {
    const talk = talking({ [CS]: { ...STAFFED, agents: [] } });

    const said = await talk.says('person');

    expect(talk.handoff()).toBeUndefined();
    expect(talk.options()).toEqual(['form:call-back', 'form:write-back']);
    expect(said.join(' ')).toContain(content.council.phone);
  });

  it('is told when somebody is there, out of hours', async () => {
    const talk = talking({ [CS]: { ...STAFFED, isOpen: false } }, { at: '2026-12-25T03:00:00.000Z' });

    const said = await talk.says('person');

    expect(talk.handoff()).toBeUndefined();
    expect(said.join(' ')).toContain(content.council.emergencyPhone);
  });

  it('comes to the team of what they were at, and to the one for everything where nobody is on there', async () => {
    const there = talking({ highways: STAFFED, [CS]: STAFFED });
    const elsewhere = talking({ [CS]: STAFFED });

    for (const talk of [there, elsewhere]) {
      await talk.says('report a pothole');
      await talk.says('person');
    }

    expect(there.handoff()?.team).toBe('highways');
    expect(elsewhere.handoff()?.team).toBe(CS);
  });

  it.each([
    ['my kitchen tap drips, can i speak to someone', 'repairs'],
    ['can I talk to a human being about my boiler please', 'repairs'],
    ['speak to a person about planning permission', 'planning'],
    ['ga i siarad â rhywun am dwll yn y ffordd', 'highways'],
    ['can I speak to someone', CS],
  ])('comes to the team of what they name: %s', async (words, team) => {
    const all = ['repairs', 'planning', 'highways', CS, 'money-advice'];
    const talk = talking(Object.fromEntries(all.map((each) => [each, STAFFED])));

    await talk.says(words);

    expect(talk.handoff()?.team).toBe(team);
  });

  it('keeps the form that is open, with its question asked again', async () => {
    const talk = talking();
    await talk.says('report a pothole');
    await talk.says('Elm Road by the school');

    const said = await talk.says('person');

    expect(talk.handoff()?.stage).toBe('waiting');
    expect(talk.record().dialog?.open?.dialog).toBe('report-pothole');
    expect(said.at(-1)).toMatch(/\?$|\?\n/);
  });

  it('is asked which way where it is not short, with the form put aside and kept', async () => {
    const talk = talking({ [CS]: { ...BUSY, handling: [10, 10, 10, 10, 10] } });
    await talk.says('i want to make a complaint');
    await talk.says('my bins are never collected and nobody answers');

    await talk.says('person');

    expect(talk.handoff()?.stage).toBe('offered');
    expect(talk.options()).toEqual(['person:here', 'form:call-back', 'form:write-back']);
    expect(talk.record().dialog?.open).toBeUndefined();
    expect(talk.record().dialog?.saved?.map(({ dialog }) => dialog)).toEqual(['report-missed-bin']);
  });

  it.each([['1'], ['wait here'], ['aros yma']])('waits when they choose it: %s', async (words) => {
    const talk = talking({ [CS]: { ...BUSY, handling: [] } });
    await talk.says('person');

    await talk.says(words);

    expect(talk.handoff()?.stage).toBe('waiting');
  });

  it('is not kept for longer than anybody should be: a call is offered', async () => {
    const talk = talking({ [CS]: { ...BUSY, handling: [60, 60, 60, 60, 60] } });

    const said = await talk.says('person');

    expect(said.join(' ')).toContain('120 minutes');
    expect(talk.options()).toEqual(['form:call-back', 'form:write-back']);
  });

  it('is let into a closed queue when in danger, and before all others', async () => {
    const talk = talking({ [CS]: { ...BUSY, isClosed: true } });
    await talk.says('i can smell gas in the kitchen');

    const said = await talk.says('person');

    expect(said[0]).toContain('0800 111 999');
    expect(talk.handoff()).toMatchObject({ stage: 'waiting', rank: 'safety' });
  });

  it('is told their place when they ask again', async () => {
    const talk = talking({ [CS]: { ...BUSY, handling: [4, 4, 4, 4, 4] } });
    await talk.says('person');

    const said = await talk.says('PERSON');

    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/One person is before you/);
    expect(talk.handoff()?.askedAt).toBe('2026-11-30T10:00:00.000Z');
  });

  it('is answered in Welsh', async () => {
    const talk = talking();
    await talk.says('cymraeg');

    const said = await talk.says('ga i siarad â rhywun');

    expect(talk.handoff()?.stage).toBe('waiting');
    expect(said.join(' ')).toContain('Gwasanaethau Cwsmeriaid');
    expect(talk.record().desk?.language).toBe('cy');
  });
});

describe('somebody who is not understood', () => {
  it('is told of the person who is there, and of nobody where nobody is', async () => {
    const there = talking();
    const alone = talking({ [CS]: { ...STAFFED, agents: [] } });
    const said: string[] = [];

    for (const talk of [there, alone])
      for (const words of ['xyzzy plugh', 'frobnicate the wibble', 'blorp', 'snarf the gribble'])
        said.push(`${talk === there ? 'there' : 'alone'}: ${(await talk.says(words)).join(' ')}`);

    const reached = said.filter((each) => each.includes(content.council.phone));
    expect(reached.filter((each) => each.startsWith('there')).at(-1)).toContain('reply PERSON');
    expect(reached.filter((each) => each.startsWith('alone')).at(-1)).toContain('Nobody can take this chat');
  });
});

describe('somebody who waits', () => {
  it('is answered by the assistant meanwhile, and what they write is counted for whoever comes', async () => {
    const talk = talking();
    await talk.says('person');

    await talk.says('when are my bins collected');

    expect(talk.status()).toBe('answered');
    expect(talk.handoff()?.unread).toBe(1);
    expect(talk.record().desk).toMatchObject({
      stage: 'waiting',
      unread: 1,
      words: 'when are my bins collected',
    });
  });

  it('hears of the wait at least every five minutes', async () => {
    const talk = talking();
    await talk.says('person');

    const said = await talk.passes(16);

    expect(said).toHaveLength(3);
  });

  it('is not sent a text for the same wait more than every quarter of an hour', async () => {
    const talk = talking({ [CS]: STAFFED }, { channel: 'sms' });
    await talk.says('person');

    const said = await talk.passes(31);

    expect(said).toHaveLength(2);
  });

  it('is told the truth after an hour, and offered a call', async () => {
    const talk = talking();
    await talk.says('person');
    await talk.passes(59);

    const said = await talk.passes(2);

    expect(talk.handoff()).toMatchObject({ stage: 'unanswered', outcome: 'not-reached' });
    expect(said.at(-1)).toContain('waited an hour');
    expect(talk.options()).toEqual(['form:call-back', 'form:write-back']);
    expect(talk.record().desk).toBeUndefined();
    expect(talk.effects().map(({ kind }) => kind)).toEqual(['handled']);
  });

  it.each([['leave'], ['stop waiting'], ['gadael']])('leaves by a word: %s', async (word) => {
    const talk = talking();
    await talk.says('person');

    await talk.says(word);

    expect(talk.handoff()?.stage).toBe('ended');
    expect(talk.record().dialog?.timers ?? []).toEqual([]);
  });

  it('is told when the queue is closed', async () => {
    const talk = talking();
    await talk.says('person');

    const said = await talk.does({ does: 'close' }, PAT, 'supervisor');

    expect(talk.handoff()?.stage).toBe('unanswered');
    expect(said.join(' ')).toContain('no more chats');
  });

  it('goes before others from the moment that they tell of a danger, which is answered first', async () => {
    const talk = talking();
    await talk.says('person');

    const said = await talk.says('i can smell gas');

    expect(talk.status()).toBe('emergency');
    expect(said[0]).toContain('0800 111 999');
    expect(talk.record().desk).toMatchObject({ rank: 'safety', danger: true });
  });
});

describe('an agent', () => {
  it('is named when they take it, and a second who tries is told', async () => {
    const talk = talking();
    await talk.says('person');

    const said = await talk.does({ does: 'accept' });
    const second = await talk.does({ does: 'accept' }, KIM);

    expect(said[0]).toContain('Sam, a person in Customer Services');
    expect(second).toEqual([]);
    expect(refusals(talk)).toEqual(['taken']);
    expect(talk.handoff()?.agent).toEqual(SAM);
  });

  it('is heard by name, and the assistant keeps quiet', async () => {
    const talk = await withSam();
    const [activity] = talk.record().outbox.at(-1)?.activities ?? [];

    const silent = await talk.says('when are my bins collected');

    expect(activity?.from).toMatchObject({ name: 'Sam', role: 'bot' });
    expect(activity?.channelData).toMatchObject({ byPerson: true });
    expect(silent).toEqual([]);
    expect(talk.status()).toBe('with-person');
    expect(talk.handoff()?.unread).toBe(1);
  });

  it('keeps the chat while the assistant gives the person a copy of it', async () => {
    const talk = await withSam();

    const said = await talk.says('can i have a copy of this chat');
    const silent = await talk.says('thanks, so what about my rent');

    expect(said.join(' ')).toContain('{link}');
    expect(talk.handoff()).toMatchObject({ stage: 'talking', agent: SAM, unread: 1 });
    expect(silent).toEqual([]);
  });

  it('has what was begun with the assistant put aside, and it comes back with it', async () => {
    const talk = talking();
    await talk.says('i want to make a complaint');
    await talk.says('my bins are never collected and nobody answers');
    await talk.says('person');
    await talk.does({ does: 'accept' });
    const { open, saved } = talk.record().dialog ?? {};

    const said = await talk.does({ does: 'return' });

    expect(open).toBeUndefined();
    expect(saved?.map(({ dialog }) => dialog)).toEqual(['report-missed-bin']);
    expect(said[0]).toContain('not a person');
    expect(said[1]).toContain('CONTINUE');
  });

  it.each([
    ['before they have taken it', [], 'not-yours'],
    ['in a chat that another has', [{ does: 'accept' as const }], 'not-yours'],
    [
      'in a chat that is over',
      [{ does: 'accept' as const }, { does: 'end' as const, outcome: 'done' as const, reason: 'x' }],
      'over',
    ],
  ] as const)('says nothing %s', async (_, before, because) => {
    const talk = talking();
    await talk.says('person');
    for (const each of before) await talk.does(each);

    const said = await talk.does({ does: 'say', text: 'Nobody may read this' }, KIM);

    expect(said).toEqual([]);
    expect(JSON.stringify(talk.record().outbox)).not.toContain('Nobody may read');
    expect(refusals(talk)).toEqual([because === 'not-yours' && before.length === 0 ? 'over' : because]);
  });

  it('says nothing to whoever asked for no more messages, and is told', async () => {
    const talk = await withSam(talking({ [CS]: STAFFED }, { channel: 'sms' }));
    await talk.says('STOP');

    const said = await talk.does({ does: 'say', text: 'One more thing' });

    expect(said).toEqual([]);
    expect(refusals(talk)).toEqual(['stopped']);
  });

  it('leaves notes that nobody else sees', async () => {
    const talk = await withSam();

    const said = await talk.does({ does: 'note', text: 'Has rung before' });

    expect(said).toEqual([]);
    expect(talk.traces()).toEqual([{ what: 'note', name: 'Sam', text: 'Has rung before' }]);
  });

  it('sends the answer on a topic, in the language of whoever reads it', async () => {
    const talk = talking();
    await talk.says('cymraeg');
    await withSam(talk);

    const said = await talk.does({ does: 'answer', topic: 'bin-days' });

    expect(said[0]).toContain(
      content.faqs.find(({ id, language }) => id === 'bin-days' && language === 'cy')?.answer,
    );
    expect(await talk.does({ does: 'answer', topic: 'no-such' })).toEqual([]);
    expect(refusals(talk)).toEqual(['unknown']);
  });

  it('opens a form that the assistant asks, and has the chat again when it is done', async () => {
    const talk = await withSam();

    const said = await talk.does({ does: 'form', form: 'report-pothole' });
    const asked = await talk.says('Elm Road by the school');
    await talk.says('cancel');
    const silent = await talk.says('sorry, I changed my mind');

    expect(said[0]).toContain('Sam');
    expect(talk.record().dialog?.open).toBeUndefined();
    expect(asked).not.toEqual([]);
    expect(silent).toEqual([]);
    expect(talk.handoff()).toMatchObject({ stage: 'talking', agent: SAM });
  });

  it('passes it on with a note, and the person hears who has it and need say nothing twice', async () => {
    const talk = await withSam(talking({ [CS]: STAFFED, repairs: STAFFED }));

    const moved = await talk.does({ does: 'transfer', team: 'repairs', note: 'Boiler, 3 weeks' });
    const taken = await talk.does({ does: 'accept' }, KIM);

    expect(moved[0]).toContain('Repairs Team');
    expect(moved.join('')).not.toContain('Boiler');
    expect(talk.handoff()).toMatchObject({ note: 'Boiler, 3 weeks', from: SAM, agent: KIM });
    expect(taken[0]).toContain('in place of Sam');
  });

  it.each([
    ['no-team', 'unknown'],
    ['planning', 'nobody-on'],
  ] as const)('cannot pass it on to %s', async (team, because) => {
    const talk = await withSam();

    const said = await talk.does({ does: 'transfer', team, note: '' });

    expect(said).toEqual([]);
    expect(refusals(talk)).toEqual([because]);
    expect(talk.handoff()?.agent).toEqual(SAM);
  });

  it('parks it until a time that is said, and is late when that is past', async () => {
    const talk = await withSam();

    const said = await talk.does({ does: 'park', until: '2026-11-30T10:30:00.000Z' });
    const late = await talk.passes(31);

    expect(said[0]).toContain('10:30am');
    expect(late).toHaveLength(1);
    expect(late[0]).toContain('Sam has not written');
    // The truth of what happens next, and by when.
    expect(late[0]).toContain('10:45am');
  });

  it('who parked it and is late is said to be late, whenever they ask', async () => {
    const talk = await withSam();
    await talk.does({ does: 'park', until: '2026-11-30T10:30:00.000Z' });
    await talk.passes(31);

    const said = await talk.says('any news?');

    expect(said).toEqual([expect.stringMatching(/has not written.*10:45am/)]);
  });

  it('who parks it again is told with the new time, and is missed at that one', async () => {
    const talk = await withSam();
    await talk.does({ does: 'park', until: '2026-11-30T10:30:00.000Z' });
    await talk.passes(31);

    const said = await talk.does({ does: 'park', until: '2026-11-30T12:00:00.000Z' });
    const quiet = await talk.passes(85);
    const late = await talk.passes(5);

    expect(said).toEqual([expect.stringMatching(/needs longer.*12 ?(?:noon|pm)|needs longer.*midday/)]);
    expect(quiet).toEqual([]);
    expect(late).toEqual([expect.stringContaining('has not written')]);
    expect(talk.handoff()).toMatchObject({ stage: 'parked', agent: SAM });
  });

  it('who parked it and never writes loses it, as was said', async () => {
    const talk = await withSam();
    await talk.does({ does: 'park', until: '2026-11-30T10:30:00.000Z' });

    await talk.passes(46);

    expect(talk.handoff()).toMatchObject({ stage: 'waiting', from: SAM });
  });

  it('who does not answer gives it back to its place, and the person is told both times', async () => {
    const talk = await withSam();
    await talk.passes(1);
    await talk.says('are you there');

    const said = await talk.passes(11);

    expect(said[0]).toContain('has not answered you yet');
    expect(said[1]).toContain('back in the queue');
    expect(talk.handoff()).toMatchObject({
      stage: 'waiting',
      from: SAM,
      askedAt: '2026-11-30T10:00:00.000Z',
    });
  });

  it('whose desk is gone gives it back at once', async () => {
    const talk = await withSam();

    const said = await talk.does({ does: 'lost' });

    expect(said[0]).toContain('back in the queue');
    expect(talk.handoff()?.stage).toBe('waiting');
  });

  it('is given it by a supervisor, whoever had it', async () => {
    const talk = await withSam();

    const said = await talk.does({ does: 'assign', to: KIM }, PAT, 'supervisor');

    expect(said[0]).toContain('Kim');
    expect(talk.handoff()?.agent).toEqual(KIM);
  });
});

describe('a danger told to an agent', () => {
  it('has its line at once, once, and what follows is the agent’s to answer', async () => {
    const talk = await withSam();

    const line = await talk.says('i can smell gas in the kitchen');
    const next = await talk.says('what do i do now');
    await talk.does({ does: 'say', text: 'Are you outside?' });
    const silent = await talk.says('im outside with the kids now');

    expect(line[0]).toContain('0800 111 999');
    // Sam has not answered yet, so the assistant does.
    expect(next[0]).toContain('0800 111 999');
    expect(silent).toEqual([]);
    expect(talk.handoff()).toMatchObject({ stage: 'talking', agent: SAM, rank: 'safety' });
  });

  it('is named at the desk, in the words that told it, whatever was talked of before and since', async () => {
    const talk = await withSam();
    await talk.says('i have a question about my rent');
    await talk.says('there is smoke coming from the cooker');
    await talk.says('what do i do now');

    const { desk } = talk.record();
    await talk.says('SAFE');

    expect(desk).toMatchObject({
      words: 'what do i do now',
      dangerTold: { id: 'fire', words: 'there is smoke coming from the cooker' },
    });
    expect(talk.record().desk?.dangerTold).toBeUndefined();
  });

  it('is over by SAFE, or by the agent', async () => {
    const one = await withSam();
    await one.says('i can smell gas');
    const other = await withSam();
    await other.says('i can smell gas');

    const said = await one.says('SAFE');
    const nothing = await other.does({ does: 'release' });

    expect(said[0]).toContain('Sam is still here');
    expect(nothing).toEqual([]);
    expect([one, other].map((talk) => talk.record().dialog?.danger?.held)).toEqual([undefined, undefined]);
  });

  it('is not over because another agent says so', async () => {
    const talk = await withSam();
    await talk.says('i can smell gas');

    await talk.does({ does: 'release' }, KIM);

    expect(talk.record().dialog?.danger?.held).toBe(true);
    expect(refusals(talk)).toEqual(['not-yours']);
  });
});

describe('the end of a talk', () => {
  it('is said, with how it was asked once, and what they say is kept with it', async () => {
    const talk = await withSam();

    const said = await talk.does({ does: 'end', outcome: 'done', reason: 'Told the dates' });
    const kept = talk.effects();
    await talk.says('good');

    expect(said.join(' ')).toContain('not a person');
    expect(kept).toMatchObject([{ kind: 'handled', outcome: 'done', reason: 'Told the dates', agent: SAM }]);
    expect(talk.status()).toBe('rated');
    expect(talk.effects()).toMatchObject([{ kind: 'handled', rating: 'good' }]);
  });

  it('asks nothing after a danger', async () => {
    const talk = await withSam();
    await talk.says('i can smell gas');
    await talk.says('safe');

    await talk.does({ does: 'end', outcome: 'done', reason: '' });

    expect(talk.options()).toEqual([]);
  });

  it('asks nothing of what is sensitive', async () => {
    const talk = talking({ [CS]: STAFFED, housing: STAFFED });
    await talk.says('i am going to be homeless on friday');
    await withSam(talk);

    await talk.does({ does: 'end', outcome: 'to-follow', reason: '' });

    expect(talk.options()).toEqual([]);
  });

  it('comes by itself when they are gone, after they were asked', async () => {
    const talk = await withSam();

    const said = await talk.passes(61);

    expect(said[0]).toContain('Are you still there?');
    expect(said[1]).toContain('there was no answer');
    expect(talk.handoff()).toMatchObject({ stage: 'ended', outcome: 'no-reply' });
  });

  it('is remembered for a week: whoever takes it next sees that they are back', async () => {
    const talk = await withSam();
    await talk.does({ does: 'end', outcome: 'done', reason: '' });
    await talk.passes(3 * 24 * 60);

    await talk.says('person');

    expect(talk.handoff()).toMatchObject({
      stage: 'waiting',
      before: { at: '2026-11-30T10:00:00.000Z', team: CS, outcome: 'done', agent: 'Sam' },
    });
    expect(talk.record().desk?.again).toBe('2026-11-30T10:00:00.000Z');
  });

  it('is remembered though nobody came the next time, and forgotten after a week', async () => {
    const talk = await withSam();
    await talk.does({ does: 'end', outcome: 'to-follow', reason: 'A colleague writes' });
    await talk.passes(24 * 60);
    await talk.says('person');
    await talk.says('leave');
    await talk.passes(1);

    await talk.says('person');
    const soon = talk.handoff()?.before;
    await talk.says('leave');
    await talk.passes(7 * 24 * 60);
    await talk.says('person');

    expect(soon).toMatchObject({ agent: 'Sam', reason: 'A colleague writes' });
    expect(talk.handoff()?.stage).toBe('waiting');
    expect(talk.handoff()?.before).toBeUndefined();
    expect(talk.record().desk?.again).toBeUndefined();
  });

  it('gives the conversation back to the assistant', async () => {
    const talk = await withSam();
    await talk.does({ does: 'end', outcome: 'done', reason: '' });

    await talk.says('when are my bins collected');

    expect(talk.status()).toBe('answered');
  });
});

describe('somebody in danger', () => {
  it('who says yes to the question whether there is one has its line, whoever has the chat', async () => {
    const talk = await withSam();
    await talk.says('i feel so hopeless');

    const said = await talk.says('yes');

    expect(talk.status()).toBe('emergency');
    expect(said[0]).toContain('999');
    expect(
      talk.effects().some((each) => each.kind === 'submit' && each.transaction === 'incidents.report'),
    ).toBe(true);
  });

  it('is not taken out of the queue by a word that belongs to the danger', async () => {
    const talk = talking();
    await talk.says('person');
    await talk.says('i can smell gas');

    await talk.says('never mind');

    expect(talk.handoff()).toMatchObject({ stage: 'waiting', rank: 'safety' });
  });

  it('comes back to the front from a chat that was parked', async () => {
    const talk = await withSam();
    await talk.does({ does: 'park', until: '2026-12-02T10:00:00.000Z' });

    const line = await talk.says('i can smell gas');
    const next = await talk.says('what do i do now');

    expect(line[0]).toContain('0800 111 999');
    expect(next[0]).toContain('0800 111 999');
    expect(talk.handoff()).toMatchObject({ stage: 'waiting', rank: 'safety', from: SAM });
  });

  it('is not sent away after an hour, nor by a queue that is closed', async () => {
    const talk = talking();
    await talk.says('person');
    await talk.says('i can smell gas');

    await talk.does({ does: 'close', team: CS }, PAT, 'supervisor');
    await talk.passes(70);

    expect(talk.handoff()).toMatchObject({ stage: 'waiting', rank: 'safety' });
  });

  it('is told of 999 when the desk goes home', async () => {
    const talk = talking();
    await talk.says('person');
    await talk.says('i can smell gas');
    talk.staffed({ [CS]: { ...STAFFED, isOpen: false } });

    const said = await talk.passes(6);

    expect(said.join(' ')).toContain('call 999 now');
  });

  it('whom the agent does not answer is told within two minutes to call, and is back in the queue two later', async () => {
    const talk = await withSam();
    await talk.passes(1);
    await talk.says('there is smoke coming under the door');

    const said = await talk.passes(5);

    expect(said[0]).toContain('call 999 now');
    expect(talk.handoff()).toMatchObject({ stage: 'waiting', rank: 'safety' });
  });

  it('who goes silent is asked whether they are safe, and the chat stays open', async () => {
    const talk = await withSam();
    await talk.says('i can smell gas');
    await talk.does({ does: 'say', text: 'Are you outside?' });

    const said = await talk.passes(120);

    expect(said).toEqual([expect.stringContaining('Are you safe?')]);
    expect(talk.handoff()).toMatchObject({ stage: 'talking', rank: 'safety' });
  });

  it('is in danger until they plainly say that they are safe', async () => {
    const talk = await withSam();
    await talk.says('there is a fire in my kitchen');
    await talk.does({ does: 'say', text: 'Has anyone called 999?' });

    const unsure = await talk.says('yes fire brigade is here thanks');
    const held = talk.record().dialog?.danger?.held;
    const safe = await talk.says('safe now');

    expect(unsure).toEqual([]);
    expect(held).toBe(true);
    expect(safe[0]).toContain('Sam is still here');
    expect(talk.handoff()?.rank).toBe('care');
  });
});

describe('a wait that was told', () => {
  it('is not told again as short when nobody came', async () => {
    const talk = talking();
    await talk.says('person');

    const said = await talk.passes(6);

    expect(said[0]).toContain("can't tell how long");
  });

  it.each([[['yes please']], [['library hours and council tax', 'tell me a joke', 'yes']]])(
    'is told to whoever says yes to nothing that was asked: %s',
    async (words) => {
      const talk = talking();
      await talk.says('person');
      let said: readonly string[] = [];
      for (const word of words) said = await talk.says(word);

      expect(said.join()).toContain('Still waiting');
      expect(talk.handoff()?.stage).toBe('waiting');
    },
  );

  it('is told when they ask how long', async () => {
    const talk = talking();
    await talk.says('person');

    const said = await talk.says('how long will it be?');

    expect(said[0]).toMatch(/Still waiting/);
  });
});

describe('an agent’s form', () => {
  it('that first asks who they are is answered, and nothing of that is kept', async () => {
    const talk = await withSam();

    const asked = await talk.does({ does: 'form', form: 'account-balance' });
    const next = await talk.says('RT-1042189');

    expect(asked.at(-1)).toContain('account number');
    expect(next).not.toEqual([]);
    expect(JSON.stringify(talk.record())).not.toContain('RT-1042189 ');
    expect(talk.record().desk?.words ?? '').not.toContain('RT-');
    expect(JSON.stringify(talk.record().outbox)).not.toContain('"text":"RT-1042189"');
  });

  it('makes nobody late whose questions are being answered', async () => {
    const talk = await withSam();
    await talk.does({ does: 'form', form: 'call-back' });
    await talk.says('my bins');

    const said = await talk.passes(10);

    expect(said).toEqual([]);
    expect(talk.handoff()).toMatchObject({ stage: 'talking', agent: SAM });
  });
});

describe('an agent who owes an answer', () => {
  it('owes it as soon, whatever the assistant does for the person meanwhile', async () => {
    const talk = await withSam();
    await talk.passes(1);
    await talk.says('so when does the engineer come');
    await talk.passes(3);
    await talk.says('can i have a copy of this chat');

    const said = await talk.passes(2);

    expect(said[0]).toContain('has not answered you yet');
  });
});

describe('what was done for another talk', () => {
  it('is refused', async () => {
    const talk = await withSam();
    const { id = '' } = talk.handoff() ?? {};
    await talk.does({ does: 'end', outcome: 'done', reason: '' });
    await talk.passes(1);
    await talk.says('person');

    const said = await talk.does({ does: 'accept' }, SAM, 'agent', id);

    expect(said).toEqual([]);
    expect(refusals(talk)).toEqual(['over']);
    expect(talk.handoff()?.stage).toBe('waiting');
  });
});

describe('whoever asked for no more messages', () => {
  it('is told nothing of what is done at the desk, and waits no more', async () => {
    const talk = talking({ [CS]: STAFFED }, { channel: 'sms' });
    await talk.says('person');
    await talk.says('STOP');

    const said = await talk.does({ does: 'accept' });

    expect(said).toEqual([]);
    expect(talk.handoff()?.stage).toBe('ended');
    expect(talk.record().desk).toBeUndefined();
  });
});
