// What the record of an incident says word for word: the conversation while it ran, and nothing of what is theirs beside it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedTurn } from '../../bot/runtime/ports.ts';
import { incidentRecord } from '../../dialogs/incident-record.ts';
import { DynamoDbTranscriptStore } from '../../lambdas/aws/dynamodb-transcript-store.ts';
import { saidInChat } from '../../local/incident-said.ts';
import { EWA, incidentOf } from '../incidents/one.ts';
import { scene } from '../incidents/scene.ts';
import { startTable, type Table } from '../runtime/workshop.ts';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.stop());

const at = (time: string) => `2026-12-25T${time}:00.000Z`;
const AT = { now: new Date(at('12:00')), timeZone: 'Europe/London' };

it('is the safety line and each news in its own words, and nothing from before or long after', async () => {
  const night = scene(table);
  const transcripts = new DynamoDbTranscriptStore(table.client, table.tableName);
  night.shop.time.now = new Date(at('02:00'));
  await night.says('when is my bin day');
  night.shop.time.now = new Date(at('03:00'));
  await night.says('water coming through the light at 14 elm road nm4 2qp');
  night.shop.time.now = new Date(at('03:04'));
  await night.answers(EWA, 'acknowledged');
  night.shop.time.now = new Date(at('09:00'));
  await night.says('when is my bin day');

  const incident = await night.incident();
  const record =
    incident === undefined ? '' : incidentRecord(incident, AT, await saidInChat(transcripts, incident));
  const said = record.split('\n').filter((each) => /, (?:whoever reported it|the assistant): “/.test(each));

  expect(said[0]).toBe(
    '- Friday 25 December 2026 03:00:00, whoever reported it: “water coming through the light at 14 elm road nm4 2qp”',
  );
  expect(said[1]).toMatch(/03:00:00, the assistant: “.*(?:999|switch|electric)/i);
  expect(said.at(-1)).toMatch(/03:04:00, the assistant: “.*(?:has|on call)/);
  expect(said.join()).not.toContain('bin');
});

describe('of what is kept', () => {
  const mark = (text: string, time: string, channelData = {}, role: 'user' | 'bot' = 'user') => ({
    type: 'message',
    text,
    from: { id: role, name: '', role },
    timestamp: new Date(at(time)),
    channelData,
  });
  const turn = (version: number, ...activities: RecordedTurn['activities']): RecordedTurn => ({
    channelId: 'sms',
    conversation: 'c-tenant',
    version,
    event: `e${version}`,
    at: activities[0]?.timestamp?.toISOString() ?? at('03:03'),
    activities,
  });
  const kept = {
    turnsAfter: (_: string, __: string, after: number) =>
      Promise.resolve({
        turns: [
          turn(1, mark('water coming in', '03:03'), mark('Stay away: {link}', '03:03', {}, 'bot')),
          turn(
            2,
            mark('You owe £12.00', '03:04', { level: 2 }, 'bot'),
            mark('By 1 May', '03:04', { level: 2 }, 'bot'),
          ),
          turn(3, mark('We are sorry', '03:05', { byPerson: true }, 'bot')),
        ].filter(({ version }) => version > after),
        more: false,
      }),
  };

  it('what they had to show who they are for is left out, and no link is in it', async () => {
    const trail = [{ at: at('03:05'), what: 'told', detail: 'acknowledged' }] as const;
    const said = await saidInChat(kept, incidentOf({ trail }));

    expect(said).toMatchObject([
      { who: 'they', text: 'water coming in' },
      { who: 'assistant' },
      'hidden',
      { who: 'person', text: 'We are sorry' },
    ]);
    expect(JSON.stringify(said)).not.toMatch(/\{link|owe|May/);
    expect(incidentRecord(incidentOf(), AT, said)).toContain(
      '- Left out: what was said after they had shown',
    );
  });

  it('nothing is where its person was erased, and the record says that it is not kept', async () => {
    const trail = [{ at: at('03:05'), what: 'erased' }] as const;

    expect(await saidInChat(kept, incidentOf({ trail }))).toEqual([]);
    expect(incidentRecord(incidentOf(), AT)).toContain('Nothing of the conversation is kept any more');
  });
});
