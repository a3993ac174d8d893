// People: a conversation is one person's, and who takes it over inherits nothing; what is known of them is theirs to take away.
import { fc } from '../made-up.ts';
import { describe, expect, it } from 'vitest';
import type { Persons, Proof } from '../../bot/services/persons.ts';
import { dynamoDbPersons } from '../../lambdas/aws/dynamodb-persons.ts';
import { personsInMemory } from '../accounts-in-memory.ts';
import { dynamoDbTable } from '../dynalite.ts';

let count = 0;
const newName = (what: string) => `${what}-${++count}`;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 12, minute)).toISOString();
const proof = (conversation: string, minute = 0, more: Partial<Proof> = {}): Proof => ({
  conversation,
  channel: 'sms',
  level: 2,
  at: at(minute),
  ...more,
});

const personsContract = (name: string, persons: () => Persons): void => {
  const names = async (person: string) =>
    (await persons().conversations(person)).map(({ conversation }) => conversation);

  describe(`${name}, a conversation`, () => {
    it('is nobody’s until it is proved, and then theirs among others, the latest proof first', async () => {
      const [nia, one, two] = [newName('nia'), newName('c'), newName('c#%')];
      expect(await persons().of(one)).toBeUndefined();
      expect(await persons().conversations(nia)).toEqual([]);

      await persons().join(nia, proof(one, 1));
      await persons().join(nia, proof(two, 2, { channel: 'whatsapp', level: 3 }));

      expect(await persons().of(one)).toBe(nia);
      expect(await persons().conversations(nia)).toEqual([
        { ...proof(two, 2, { channel: 'whatsapp', level: 3 }), since: at(2) },
        { ...proof(one, 1), since: at(1) },
      ]);
    });

    it('that is proved again has the new level, and is theirs since they first came', async () => {
      const [nia, one] = [newName('nia'), newName('c')];
      await persons().join(nia, proof(one, 1));

      await persons().join(nia, proof(one, 9, { level: 3 }));

      expect(await persons().conversations(nia)).toEqual([{ ...proof(one, 9, { level: 3 }), since: at(1) }]);
    });

    it('that another proves to be theirs is no longer the first one’s, and theirs from then on only', async () => {
      const [nia, joe, one] = [newName('nia'), newName('joe'), newName('c')];
      await persons().join(nia, proof(one, 1));

      await persons().join(joe, proof(one, 5));

      expect(await names(nia)).toEqual([]);
      expect(await persons().conversations(joe)).toMatchObject([{ conversation: one, since: at(5) }]);
      await persons().join(nia, proof(one, 7));
      expect(await persons().conversations(nia)).toMatchObject([{ conversation: one, since: at(7) }]);
    });

    it('brings nothing of what was known of who had it before', async () => {
      const [nia, joe, one] = [newName('nia'), newName('joe'), newName('c')];
      await persons().put(nia, { language: 'cy', adjustments: ['large-print'] });
      await persons().join(nia, proof(one));
      await persons().join(nia, proof(newName('c')));

      await persons().join(joe, proof(one, 5));

      expect(await persons().get(joe)).toEqual({});
      expect(await names(joe)).toEqual([one]);
    });

    it('that was left is nobody’s', async () => {
      const [nia, one, two] = [newName('nia'), newName('c'), newName('c')];
      await persons().join(nia, proof(one));
      await persons().join(nia, proof(two));

      await persons().leave(one);
      await persons().leave(one);

      expect(await persons().of(one)).toBeUndefined();
      expect(await names(nia)).toEqual([two]);
      await persons().join(nia, proof(one, 9));
      expect(await persons().conversations(nia)).toContainEqual({ ...proof(one, 9), since: at(9) });
    });

    it('that two prove at once is one’s', async () => {
      const one = newName('c');
      const people = Array.from({ length: 6 }, () => newName('p'));

      await Promise.all(people.map((person) => persons().join(person, proof(one))));

      const owner = await persons().of(one);
      for (const person of people) expect(await names(person)).toEqual(person === owner ? [one] : []);
    });

    it('is always of the last who proved it, and in nobody else’s list', async () => {
      const step = fc.record({
        act: fc.constantFrom('join', 'join', 'leave', 'erase'),
        person: fc.constantFrom('a', 'b'),
        conversation: fc.constantFrom('x', 'y', 'z'),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const run = ++count;
          const owners = new Map<string, string>();
          for (const [minute, step] of steps.entries()) {
            const [person, conversation] = [`${step.person}-${run}`, `${step.conversation}-${run}`];
            if (step.act === 'join') {
              await persons().join(person, proof(conversation, minute));
              owners.set(conversation, person);
            } else if (step.act === 'leave') {
              await persons().leave(conversation);
              owners.delete(conversation);
            } else {
              const theirs = [...owners].filter(([, owner]) => owner === person).map(([each]) => each);
              const erased = await persons().erase(person);
              expect(erased).toEqual(expect.arrayContaining(theirs));
              for (const each of erased) expect([undefined, person]).toContain(owners.get(each));
              for (const each of theirs) owners.delete(each);
            }
          }
          for (const each of ['x', 'y', 'z'])
            expect(await persons().of(`${each}-${run}`)).toBe(owners.get(`${each}-${run}`));
          for (const each of ['a', 'b']) {
            const theirs = [...owners].filter(([, owner]) => owner === `${each}-${run}`).map(([one]) => one);
            expect((await names(`${each}-${run}`)).toSorted()).toEqual(theirs.toSorted());
          }
        }),
        { numRuns: 20 },
      );
    });
  });

  describe(`${name}, what is known of a person`, () => {
    it('is what was put, each by itself', async () => {
      const nia = newName('nia');
      const consent = { reminders: { given: true, at: at(0) } };
      expect(await persons().get(nia)).toEqual({});

      await persons().put(nia, { language: 'cy' });
      await persons().put(nia, {});
      await persons().put(nia, { consent });
      await persons().put(nia, { adjustments: ['large-print', 'more-time'] });

      expect(await persons().get(nia)).toEqual({
        language: 'cy',
        consent,
        adjustments: ['large-print', 'more-time'],
      });
    });

    it('is kept whole when two change different things at once', async () => {
      const nia = newName('nia');

      await Promise.all([
        persons().put(nia, { language: 'cy' }),
        persons().put(nia, { adjustments: ['more-time'] }),
      ]);

      expect(await persons().get(nia)).toEqual({ language: 'cy', adjustments: ['more-time'] });
    });
  });

  describe(`${name}, a person who is erased`, () => {
    it('leaves nothing but the names of what is to be erased, and those again when it is repeated', async () => {
      const [nia, one, two] = [newName('nia'), newName('c'), newName('c')];
      await persons().join(nia, proof(one, 1));
      await persons().join(nia, proof(two, 2));
      await persons().put(nia, { language: 'cy' });

      const erased = await persons().erase(nia);

      expect(erased.toSorted()).toEqual([one, two].sort());
      expect(await persons().erase(nia)).toEqual(erased);
      expect(await persons().get(nia)).toEqual({});
      expect(await persons().of(one)).toBeUndefined();
      expect(await persons().conversations(nia)).toEqual([]);
    });

    it('takes nothing that is another’s by now', async () => {
      const [nia, joe, one] = [newName('nia'), newName('joe'), newName('c')];
      await persons().join(nia, proof(one, 1));
      await persons().join(joe, proof(one, 2));

      expect(await persons().erase(nia)).toEqual([]);
      expect(await persons().of(one)).toBe(joe);
    });

    it('takes nothing that became another’s since, when it is repeated', async () => {
      const [nia, joe, one] = [newName('nia'), newName('joe'), newName('c')];
      await persons().join(nia, proof(one, 1));
      await persons().erase(nia);

      await persons().join(joe, proof(one, 2));

      expect(await persons().erase(nia)).toEqual([]);
      expect(await persons().of(one)).toBe(joe);
    });
  });
};

const table = dynamoDbTable();
const inMemory = personsInMemory();
personsContract('In memory', () => inMemory);
personsContract('In DynamoDB', () => dynamoDbPersons(table().client, table().name));
