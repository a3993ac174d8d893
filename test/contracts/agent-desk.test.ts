// What every agents' desk keeps, whoever's it is: nothing of the person's lost or twice, nothing to them that no agent sent, and the truth when it is down.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTable, type Table } from '../runtime/workshop.ts';
import { pieces } from './desks/connect-desk.ts';
import { likeConnect } from './desks/like-connect.ts';
import { own } from './desks/own.ts';
import { OPENING, scene, type Around, type DeskInUse } from './desks/scene.ts';

let table: Table;
beforeAll(async () => (table = await startTable()));
afterAll(() => table.stop());

const PHOTO = {
  contentType: 'image/jpeg',
  contentUrl: 'https://porth.example.org/v3/directline/attachments/ID/photo.jpg',
};

const deskContract = (name: string, use: (around: Around) => Promise<DeskInUse>): void => {
  const begin = () => scene(table, use);
  type Scene = Awaited<ReturnType<typeof begin>>;
  /** They have asked for a person, and wait. */
  const waiting = async (): Promise<Scene> => {
    const at = await begin();
    await at.says(OPENING);
    return at;
  };
  const withFfion = async (): Promise<Scene> => {
    const at = await waiting();
    await at.agents.takes(at.id, 'Ffion');
    await at.hears();
    return at;
  };
  const lines = async ({ agents, id }: Scene) => (await agents.sees(id))?.lines ?? [];
  /** What they wrote since they asked, as an agent reads it. */
  const written = async (at: Scene) => {
    const all = await lines(at);
    const theirs = all.filter(({ by }) => by === 'person');
    return theirs.slice(theirs.findIndex(({ text }) => text === OPENING) + 1);
  };
  const texts = async (at: Scene) => (await written(at)).map(({ text }) => text);
  const told = (at: Scene, part: string) => at.said().split(part).length - 1;

  describe(`${name}, as a desk`, () => {
    it('sees a chat from when it is asked for, with its card, and none before', async () => {
      const at = await begin();
      await at.says('my bin was not emptied');
      const before = await at.agents.sees(at.id);

      await at.says(OPENING);

      expect(before).toBeUndefined();
      expect((await at.agents.sees(at.id))?.card).toContain('my bin was not emptied');
      expect([await at.stage(), await at.outbox()]).toEqual(['waiting', []]);
    });

    it('reads what they write in the queue and with an agent once, in order, with files', async () => {
      const at = await waiting();

      await at.says('the brown one');
      await at.agents.takes(at.id, 'Ffion');
      await at.hears();
      await at.says('here is a photo', [{ ...PHOTO, contentUrl: PHOTO.contentUrl.replace('ID', at.id) }]);
      await at.says('it was Tuesday');

      expect(await texts(at).then((all) => all.filter((text) => text !== ''))).toEqual([
        'the brown one',
        'here is a photo',
        'it was Tuesday',
      ]);
      expect((await written(at)).flatMap(({ files }) => files)).toEqual(['photo.jpg']);
    });

    it('reads what the assistant answered meanwhile', async () => {
      const at = await waiting();

      await at.says('when is the library open');

      const answers = (await lines(at)).filter(({ by }) => by === 'assistant');
      expect(answers.map(({ text }) => text).join()).toContain('librar');
    });

    it('reads a long message whole', async () => {
      const at = await withFfion();
      const long = `${'bin 🗑 '.repeat(500)}end`;

      await at.says(long);

      expect((await texts(at)).join('')).toBe(long);
    });

    it('is the same told twice: a worker died before it could mark it', async () => {
      const at = await withFfion();
      await at.says('the brown one');

      for (const telling of at.tellings) await at.desk.tell(telling);

      expect(await texts(at)).toEqual(['the brown one']);
    });

    it('says who has them, and what the agent wrote, once, in whatever order it comes', async () => {
      const at = await waiting();

      await at.agents.takes(at.id, 'Ffion');
      await at.agents.says(at.id, 'Ffion', 'Hello, which bin?');
      await at.agents.says(at.id, 'Ffion', 'And which street?');
      await at.hears();

      const said = at.said();
      expect([told(at, 'now with Ffion'), told(at, 'which bin?'), told(at, 'which street?')]).toEqual([
        1, 1, 1,
      ]);
      expect(said.indexOf('which bin?')).toBeLessThan(said.indexOf('which street?'));
      expect(await at.stage()).toBe('talking');
    });

    it('gets a word of an agent to them though the chat went back to the queue meanwhile', async () => {
      const at = await withFfion();
      await at.passes(3);
      const between = await at.stage();

      await at.agents.takes(at.id, 'Ffion');
      await at.agents.says(at.id, 'Ffion', 'Sorry, I had to look it up.');
      await at.hears();

      expect([between, told(at, 'look it up'), await at.stage()]).toEqual(['waiting', 1, 'talking']);
    });

    it('sends them an agent’s file', async () => {
      const at = await withFfion();

      await at.agents.sends(at.id, 'Ffion', 'letter.pdf');
      await at.hears();

      const files = at.told().flatMap(({ attachments }) => (attachments ?? []) as { name?: string }[]);
      expect(files.map((each) => each.name)).toEqual(['letter.pdf']);
    });

    it('keeps from them what is for colleagues alone', async () => {
      const at = await withFfion();

      await at.agents.notes(at.id, 'Ffion', 'Rang before, rude.');
      await at.hears();

      expect(at.said()).not.toContain('rude');
    });

    it('moves them to another agent, and says so; both sides still reach each other', async () => {
      const at = await withFfion();
      await at.agents.says(at.id, 'Ffion', 'I will pass you on.');
      await at.hears();

      await at.agents.transfers(at.id, 'Ffion', 'Idris');
      await at.hears();
      await at.says('hello Idris');
      await at.agents.says(at.id, 'Idris', 'Hello again.');
      await at.hears();

      expect(at.said()).toMatch(/with Idris/);
      expect(told(at, 'Hello again.')).toBe(1);
      expect(await texts(at)).toEqual(['hello Idris']);
    });

    it('ends: they are told that the agent has left, and what they write then is the assistant’s', async () => {
      const at = await withFfion();
      await at.agents.says(at.id, 'Ffion', 'It comes on Friday.');
      await at.hears();

      await at.agents.ends(at.id, 'Ffion');
      await at.hears();
      await at.says('when is the library open');
      await at.hears();

      expect(['ended', 'returned']).toContain(await at.stage());
      expect(at.said()).toMatch(/Ffion has (?:left|ended)/);
      expect(at.said()).toContain('librar');
      expect(await at.agents.sees(at.id)).toBeUndefined();
      expect(await at.outbox()).toEqual([]);
    });

    it('has no chat any more of somebody who left the queue', async () => {
      const at = await waiting();

      await at.says('leave');
      await at.hears();

      expect([await at.stage(), await at.agents.sees(at.id)]).toEqual(['ended', undefined]);
    });

    it('opens another for somebody who comes again', async () => {
      const at = await waiting();
      await at.says('leave');
      await at.hears();

      await at.says(OPENING);
      await at.says('the green one');

      expect(await at.agents.sees(at.id)).toBeDefined();
      expect(await texts(at).then((all) => all.at(-1))).toBe('the green one');
    });

    it('gives up on somebody who waits: they are told the truth, and offered a call', async () => {
      const at = await waiting();

      await at.agents.givesUp(at.id);
      await at.hears();

      expect(await at.stage()).toBe('unanswered');
      expect(at.said()).toMatch(/(?:Nobody|nobody) .*(?:able to take|call you back)/s);
      expect(await at.agents.sees(at.id)).toBeUndefined();
    });

    it('sees a danger that is told in a chat, and the line that was said to it', async () => {
      const at = await withFfion();

      await at.says('i can smell gas');

      expect(told(at, '0800 111 999')).toBe(1);
      expect(await texts(at)).toEqual(['i can smell gas']);
      const said = (await lines(at)).filter(({ by }) => by === 'assistant');
      expect(said.map(({ text }) => text).join()).toContain('0800 111 999');
    });

    it('shows that they are typing, and its failing to is nobody’s concern', async () => {
      const at = await withFfion();

      await at.desk.typed(at.id);
      const saw = at.agents.sawTyping();
      at.agents.breaks('down');

      expect(saw).toBe(true);
      await at.desk.typed('a-conversation-that-there-is-not');
    });

    it('that cannot be asked promises nobody, and they are given other ways', async () => {
      const at = await begin();
      at.agents.breaks('down');

      await at.says(OPENING);

      expect([await at.desk.queue('customer-services'), await at.stage()]).toEqual([undefined, undefined]);
      expect(at.said()).toMatch(/call|phone|ring/i);
    });

    it('that was down is told all of it within two minutes of being there again, once and in order', async () => {
      const at = await waiting();
      at.agents.breaks('down');
      await at.says('one');
      await at.says('two');
      await at.says('i can smell gas');
      const meanwhile = told(at, '0800 111 999');
      await at.passes(9);

      at.agents.breaks('no');
      await at.says('three');
      await at.passes(2);

      expect(meanwhile).toBe(1);
      expect(await texts(at)).toEqual(['one', 'two', 'i can smell gas', 'three']);
      expect(await at.outbox()).toEqual([]);
    });

    it('that hears of nothing leaves nobody in silence: they are told the truth, and no chat stays there', async () => {
      const at = await begin();
      at.agents.breaks('deaf');

      await at.says(OPENING);
      const queued = await at.stage();
      await at.passes(61);
      at.agents.breaks('no');
      await at.passes(10);
      await at.hears();

      expect([queued, await at.stage()]).toEqual(['waiting', 'unanswered']);
      expect(at.said()).toContain('Nobody in');
      expect([await at.agents.sees(at.id), await at.outbox()]).toEqual([undefined, []]);
    });
  });
};

deskContract('ours', own);
deskContract('one like Amazon Connect', (around) => Promise.resolve(likeConnect(around).inUse));

describe('a desk that keeps its own chats', () => {
  type Like = ReturnType<typeof likeConnect>;
  const begin = async () => {
    const kept: Like[] = [];
    const at = await scene(table, (around) => {
      const like = likeConnect(around);
      kept.push(like);
      return Promise.resolve(like.inUse);
    });
    const [like] = kept;
    if (like === undefined) throw new TypeError('There is a desk.');
    return { at, like };
  };
  const waiting = async () => {
    const both = await begin();
    await both.at.says(OPENING);
    return both;
  };

  it('opens one contact though the answers to its opening were lost', async () => {
    const { at, like } = await begin();
    like.centre.loses.push('StartChatContact', 'CreateParticipantConnection');

    await at.says(OPENING);
    await at.says('the brown one');

    const texts = like.centre.contacts.map(({ lines }) => lines.map(({ text }) => text));
    expect(texts).toEqual([expect.arrayContaining(['the brown one'])]);
    expect(like.centre.calls.filter((call) => call === 'StartChatContact')).toHaveLength(3);
  });

  it('is sent a line once though the answer to it was lost', async () => {
    const { at, like } = await waiting();
    like.centre.loses.push('SendMessage', 'SendMessage');

    await at.says('the brown one');

    const [contact] = like.centre.contacts;
    expect(contact?.lines.filter(({ text }) => text === 'the brown one')).toHaveLength(1);
    expect(like.centre.calls.filter((call) => call === 'SendMessage').length).toBeGreaterThan(2);
  });

  it('whose token ran out is sent to by a new one', async () => {
    const { at, like } = await waiting();
    const [contact] = like.centre.contacts;
    if (contact !== undefined) contact.connectionToken = 'another';

    await at.says('the brown one');

    expect(contact?.lines.map(({ text }) => text)).toContain('the brown one');
  });

  it('that ended a chat of which no word came says so when it is next told something', async () => {
    const { at, like } = await waiting();
    const [contact] = like.centre.contacts;
    if (contact !== undefined) contact.ended = true;

    await at.says('hello?');
    await at.hears();

    expect([await at.stage(), await at.outbox()]).toEqual(['unanswered', []]);
    expect(at.said()).toContain('you are not waiting any more');
  });

  it('does nothing to a later hand-off by what comes late of an earlier one', async () => {
    const { at, like } = await waiting();
    await at.agents.takes(at.id, 'Ffion');
    await at.hears();
    await at.agents.ends(at.id, 'Ffion');
    await at.hears();
    const [first] = like.centre.contacts;
    await at.says(OPENING);

    like.centre.agents.says(first?.initial ?? '', 'Ffion', 'Are you still there?');
    like.centre.agents.ends(first?.initial ?? '');
    await at.hears();

    expect(await at.stage()).toBe('waiting');
    expect(at.said()).not.toContain('Are you still there?');
  });

  it('gets a word to them though the news of who joined comes after it', async () => {
    const { at, like } = await waiting();
    const contact = like.centre.contacts[0]?.initial ?? '';
    like.centre.agents.joins(contact, 'Ffion');
    const late = like.centre.published();

    like.centre.agents.says(contact, 'Ffion', 'Hello, which bin?');
    await at.hears();
    await like.hear(late);
    await at.hears();

    expect(at.said().match(/now with Ffion|which bin\?/g)).toEqual(['now with Ffion', 'which bin?']);
  });

  it('gets a word to them of an agent who was too slow for our clock, and has the chat there all the same', async () => {
    const { at, like } = await waiting();
    const contact = like.centre.contacts[0]?.initial ?? '';
    like.centre.agents.joins(contact, 'Ffion');
    await at.hears();
    await at.passes(3);
    const between = await at.stage();

    like.centre.agents.says(contact, 'Ffion', 'Sorry, I had to look it up.');
    await at.hears();

    expect([between, await at.stage()]).toEqual(['waiting', 'talking']);
    expect(at.said()).toContain('look it up');
  });

  it('shows them that an agent types', async () => {
    const { at, like } = await waiting();
    await at.agents.takes(at.id, 'Ffion');

    like.centre.agents.types(like.centre.contacts[0]?.initial ?? '', 'Ffion');
    await at.hears();

    expect(like.typing).toContain('Ffion');
  });

  it('is sent messages that it takes, with no character cut in two', () => {
    const text = `${'a'.repeat(1023)}🙂${'b'.repeat(2000)}`;

    const all = pieces(text);

    expect([all.join(''), Math.max(...all.map(({ length }) => length))]).toEqual([text, 1024]);
    expect(all[1]?.startsWith('🙂')).toBe(true);
  });
});
