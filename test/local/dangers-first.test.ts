// One thread on a laptop: what is not urgent lets dangers go first, and does not wait for ever.
import type { Context, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dangersFirst } from '../../local/dangers-first.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

const NOTHING = [{ Records: [] } as SQSEvent, {} as Context] as const;
const scene = () => {
  const done: string[] = [];
  const { urgent, after } = dangersFirst();
  const ends: (() => void)[] = [];
  const danger = urgent(async () => {
    await new Promise<void>((resolve) => ends.push(resolve));
    done.push('danger');
    return { batchItemFailures: [] };
  });
  const turn = after(() => {
    done.push('turn');
    return Promise.resolve({ batchItemFailures: [] });
  });
  return {
    done,
    danger: () => danger(...NOTHING),
    turn: () => turn(...NOTHING),
    end: () => ends.shift()?.(),
  };
};

it('has no turn wait where no danger is in hand', async () => {
  const { done, turn } = scene();

  await turn();

  expect(done).toEqual(['turn']);
});

it('has a turn wait for the danger in hand, and for the one that comes right after it', async () => {
  const { done, danger, turn, end } = scene();
  const first = danger();
  const waits = turn();
  await vi.advanceTimersByTimeAsync(300);
  end();
  await first;
  await vi.advanceTimersByTimeAsync(50);
  const second = danger();
  await vi.advanceTimersByTimeAsync(300);
  expect(done).toEqual(['danger']);

  end();
  await second;
  await vi.advanceTimersByTimeAsync(200);
  await waits;

  expect(done).toEqual(['danger', 'danger', 'turn']);
});

it('has a turn go on in the end, though a danger is stuck', async () => {
  const { done, danger, turn } = scene();
  void danger();
  const waits = turn();

  await vi.advanceTimersByTimeAsync(2_000);
  await waits;

  expect(done).toEqual(['turn']);
});

it('lets go when the function for dangers fails', async () => {
  const { urgent, after } = dangersFirst();
  const ran = vi.fn().mockResolvedValue({ batchItemFailures: [] });

  await expect(urgent(() => Promise.reject(new Error('down')))(...NOTHING)).rejects.toThrow('down');
  const waits = after(ran)(...NOTHING);
  await vi.advanceTimersByTimeAsync(200);
  await waits;

  expect(ran).toHaveBeenCalledOnce();
});
