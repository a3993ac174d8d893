// Files are fetched and kept before their turn is decided, so that it can say what became of them. A danger does not wait for one.
import { hasFiles, named } from '../bot/channels/kept-files.ts';
import type { KeepFiles } from '../bot/channels/keep-files.ts';
import type { Dangers } from '../bot/content.ts';
import type { Work } from '../bot/runtime/worker.ts';
import { dangerIn } from '../bot/understanding/danger.ts';

export type FilesFirst = {
  /** Loaded with the first file. */
  readonly keep: KeepFiles;
  readonly publicUrl: string;
  /** As they are when an event comes. */
  readonly dangers: () => Dangers;
};

/** A file may hold its conversation for so long: as a provider's call may that sends. */
const FETCH_MS = 5_000;
/** What the turn itself needs after it. */
const TURN_MS = 4_000;
const AT_LEAST_MS = 500;

export const filesFirst =
  ({ keep, publicUrl, dangers }: FilesFirst) =>
  (work: Work): Work =>
  async (event, remainingMs) => {
    if (!hasFiles(event)) return work(event, remainingMs);
    const within = (spare: number) => Math.max(Math.min(FETCH_MS, remainingMs() - spare), AT_LEAST_MS);
    if (dangerIn(event.activity.text ?? '', dangers()) === undefined)
      return work(await keep(event, within(TURN_MS)), remainingMs);
    await work(named(event, publicUrl), remainingMs);
    // It is kept where the transcript says, or it is not: nobody is told of a file beside a danger.
    await keep(event, within(AT_LEAST_MS));
  };
