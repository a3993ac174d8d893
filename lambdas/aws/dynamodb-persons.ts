// People in DynamoDB: whose a conversation is stands in one item of its own; a person's list of them is only where to look.
import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { joinedBy, type AboutPerson, type Joined, type Persons } from '../../bot/services/persons.ts';
import { everyPage } from './every-page.ts';
import { expiresAfter, PERSON_DAYS } from './kept-days.ts';
import { unchangedSince, unlessRefused } from './unless-refused.ts';
import { keyOf, n, s, type Item } from './table.ts';

type Owned = Joined & { readonly person: string };

/** For as long as a repeat of an erasure finds what is to be erased. */
const ERASURE_DAYS = 30;
const ABOUT = ['language', 'consent', 'adjustments'] as const satisfies readonly (keyof AboutPerson)[];

export const dynamoDbPersons = (client: DynamoDBClient, tableName: string): Persons => {
  const table = { TableName: tableName };
  const get = async (Key: Item): Promise<Item | undefined> =>
    (await client.send(new GetItemCommand({ ...table, Key, ConsistentRead: true }))).Item;
  const ownerKey = (conversation: string): Item => ({
    pk: s(keyOf('conversation-person', conversation)),
    sk: s('person'),
  });
  const listKey = (person: string, conversation: string): Item => ({
    pk: s(keyOf('person', person)),
    sk: s(`joined#${conversation}`),
  });
  const erasureKey = (person: string): Item => ({ pk: s(keyOf('erasure', person)), sk: s('conversations') });

  const listed = async (person: string): Promise<readonly string[]> => {
    const items = await everyPage(client, {
      ...table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :joined)',
      ExpressionAttributeValues: { ':pk': s(keyOf('person', person)), ':joined': s('joined#') },
      ConsistentRead: true,
    });
    return items.map(({ sk }) => (sk?.S ?? '').slice('joined#'.length));
  };
  const owned = async (person: string): Promise<readonly Owned[]> => {
    const names = await listed(person);
    const items = await Promise.all(names.map((each) => get(ownerKey(each))));
    return items
      .flatMap((item) => ownedIn(item?.['body']) ?? [])
      .filter((each) => each.person === person)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  };
  /** Unless it is somebody else's by now. */
  const disown = (conversation: string, person: string): Promise<boolean> =>
    unlessRefused(
      client.send(
        new DeleteItemCommand({
          ...table,
          Key: ownerKey(conversation),
          ConditionExpression: 'person = :person',
          ExpressionAttributeValues: { ':person': s(person) },
        }),
      ),
    );

  return {
    async join(person, proof) {
      const { conversation } = proof;
      // The listing first: one that leads to another's conversation is passed over, and an unlisted one could not be erased.
      const expires = expiresAfter(PERSON_DAYS, proof.at);
      await client.send(
        new PutItemCommand({ ...table, Item: { ...listKey(person, conversation), expires } }),
      );
      for (;;) {
        const before = (await get(ownerKey(conversation)))?.['body'];
        const after = joinedBy(person, proof, ownedIn(before));
        const command = new PutItemCommand({
          ...table,
          Item: { ...ownerKey(conversation), person: s(person), body: s(JSON.stringify(after)), expires },
          ...unchangedSince(before),
        });
        if (await unlessRefused(client.send(command))) return;
      }
    },
    async of(conversation) {
      return ownedIn((await get(ownerKey(conversation)))?.['body'])?.person;
    },
    async conversations(person) {
      return (await owned(person)).map(({ person: _, ...joined }) => joined);
    },
    async leave(conversation) {
      await client.send(new DeleteItemCommand({ ...table, Key: ownerKey(conversation) }));
    },
    async get(person) {
      const item = await get(aboutKey(person));
      return Object.fromEntries(
        ABOUT.flatMap((name) => {
          const body = item?.[name]?.S;
          return body === undefined ? [] : [[name, JSON.parse(body) as unknown] as const];
        }),
      );
    },
    async put(person, about) {
      const named = Object.entries(aboutAttributes(about));
      if (named.length === 0) return;
      // Each by itself, so that two who change different things at once do not undo each other.
      await client.send(
        new UpdateItemCommand({
          ...table,
          Key: aboutKey(person),
          UpdateExpression: `SET ${named.map(([name]) => `#${name} = :${name}`).join(', ')}, expires = :expires`,
          ExpressionAttributeNames: Object.fromEntries(named.map(([name]) => [`#${name}`, name])),
          ExpressionAttributeValues: {
            ':expires': expiresAfter(PERSON_DAYS),
            ...Object.fromEntries(named.map(([name, value]) => [`:${name}`, value])),
          },
        }),
      );
    },
    async erase(person) {
      const names = await listed(person);
      const theirs = await owned(person);
      const before = (await get(erasureKey(person)))?.['body']?.S ?? '[]';
      const all = new Set(theirs.map((each) => each.conversation));
      // What somebody else has taken over since is not erased with them.
      for (const each of JSON.parse(before) as readonly string[])
        if ((await get(ownerKey(each))) === undefined) all.add(each);
      // Written down before anything goes, so that one that was broken off is taken up where it was.
      const expires = n(Math.ceil(Date.now() / 1000) + ERASURE_DAYS * 86_400);
      await client.send(
        new PutItemCommand({
          ...table,
          Item: { ...erasureKey(person), body: s(JSON.stringify([...all])), expires },
        }),
      );
      await Promise.all(theirs.map((each) => disown(each.conversation, person)));
      await Promise.all(
        [aboutKey(person), ...names.map((each) => listKey(person, each))].map((Key) =>
          client.send(new DeleteItemCommand({ ...table, Key })),
        ),
      );
      return [...all];
    },
  };
};

const ownedIn = (body: AttributeValue | undefined): Owned | undefined =>
  body?.S === undefined ? undefined : (JSON.parse(body.S) as Owned);

const aboutKey = (person: string): Item => ({ pk: s(keyOf('person', person)), sk: s('about') });
const aboutAttributes = (about: AboutPerson): Item =>
  Object.fromEntries(
    ABOUT.flatMap((name) =>
      about[name] === undefined ? [] : [[name, s(JSON.stringify(about[name]))] as const],
    ),
  );

/** For whoever fills the table. */
export const personItem = (person: string, about: AboutPerson): Item => ({
  ...aboutKey(person),
  ...aboutAttributes(about),
  expires: expiresAfter(PERSON_DAYS),
});
