// Every script in this folder, through the real webhooks of one channel or two (`THOROUGH=1`: of all, texts by each of their providers); and the same record on each in the end.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seatsOf } from './citizen.ts';
import { parseScript } from './parse.ts';
import type { Part } from './play.ts';
import { OPENS, season } from './season.ts';
import type { Script } from './script.ts';
import { openStages, type Stages } from './stage.ts';

const HERE = import.meta.dirname;
const scripts = globSync('*.talk', { cwd: HERE })
  .sort()
  .map((file) => parseScript(`test/conversations/${file}`, readFileSync(join(HERE, file), 'utf8')));
const nameOf = ({ name, title }: Script): string => `${name}: ${title}`;
/** All of them are played at once, so that a test may wait for others. */
const TIMEOUT_MS = 780_000;

let stages: Stages;
let plays: ReturnType<typeof season>;
beforeAll(async ({}, { tasks }) => {
  const wanted = new Set(tasks.filter(({ mode }) => mode !== 'skip').map(({ name }) => name));
  stages = await openStages(OPENS);
  plays = season(
    stages,
    scripts.filter((script) => wanted.has(nameOf(script))),
  );
});
afterAll(async () => {
  await Promise.all(Object.values(stages).map((stage) => stage.close()));
});

const partsOf = async (name: string): Promise<readonly Part[]> => (await plays.get(name)) ?? [];

describe.each(scripts.map((script) => [nameOf(script), script] as const))('%s', (_, { name }) => {
  it.each(seatsOf(name))(
    'goes as written on $name',
    async (seat) => {
      const part = (await partsOf(name)).find((each) => each.name === seat.name);

      expect(part).toBeDefined();
      if (part?.failure !== undefined) throw part.failure;
    },
    TIMEOUT_MS,
  );

  it(
    'counts the same and leaves the same record on each',
    async () => {
      const parts = await partsOf(name);
      const [first, ...others] = parts.filter(({ failure }) => failure === undefined);

      expect(parts).toHaveLength(seatsOf(name).length);
      for (const other of others) {
        const beside = first ?? other;
        expect({ on: other.name, ...compared(other, beside) }).toEqual({
          on: other.name,
          ...compared(beside, other),
        });
      }
    },
    TIMEOUT_MS,
  );
});

it(
  'leaves no word that anybody said in a line of a log',
  async () => {
    const wanted = await Promise.all(scripts.map(({ name }) => partsOf(name)));
    const logs = Object.values(stages).map(({ porth }) => porth.log());
    const said = new Set(scripts.flatMap(wordsOf));

    expect(wanted.length).toBe(scripts.length);
    expect(said.size).toBeGreaterThan(200);
    expect([...said].filter((words) => logs.some((log) => log.includes(words)))).toEqual([]);
  },
  TIMEOUT_MS,
);

/** Whatever is long enough that no line has it by chance. */
const wordsOf = ({ steps }: Script): readonly string[] =>
  steps
    .flatMap((step) => {
      if (step.kind !== 'does') return [];
      if (step.deed.kind === 'says') return [step.deed.text];
      return step.deed.kind === 'photo' && step.deed.caption !== undefined ? [step.deed.caption] : [];
    })
    .filter((words) => words.length > 10 && words.includes(' '));

/** What could be done on one channel alone is not compared. */
const compared = ({ record, counted }: Part, other: Part) => ({
  record,
  counted: [...counted].filter(([line]) => other.counted.has(line)),
});
