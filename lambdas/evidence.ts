// The photos of a hazard are evidence: a copy of each lives as long as its case, whatever the time of what was sent is.
import { evidenceOf, pathOf } from '../bot/channels/kept-files.ts';
import { photosOf } from '../bot/incidents/photos.ts';
import { LONG_KEPT } from '../bot/services/long-kept.ts';
import type { Case } from '../bot/services/cases.ts';
import type { GetFile } from './aws/get-file.ts';
import type { PutFile } from './aws/put-file.ts';

export type EvidenceOf = Pick<Case, 'conversation' | 'transaction' | 'answers' | 'reference'>;
/** Throws nothing, and ends in time: what was reported is done, and somebody waits for its reference. */
export type KeepEvidence = (of: EvidenceOf) => Promise<void>;

export type EvidenceDeps = {
  readonly get: GetFile;
  readonly put: PutFile;
  /** Somebody has to copy them by hand, within the time that what was sent is kept. */
  readonly alarm: (reference: string, cause: unknown) => void;
  readonly withinMs?: number;
};

/** As long as a provider's call may take. */
const WITHIN_MS = 5_000;

/** Done anew with each change of the case, so that a copy is as old as the last of them. */
export const keepEvidence =
  ({ get, put, alarm, withinMs = WITHIN_MS }: EvidenceDeps): KeepEvidence =>
  async ({ conversation, transaction, answers, reference }) => {
    if (!hasEvidence({ transaction, answers })) return;
    const copies = photosOf({ answers }).map(async (file) => {
      const to = evidenceOf(conversation, file);
      const found = (await get(pathOf(conversation, file))) ?? (await get(to));
      if (found !== undefined) await put(to, found);
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`There was no answer in ${withinMs} ms.`)), withinMs);
    });
    try {
      await Promise.race([Promise.all(copies), late]);
    } catch (error) {
      alarm(reference, error);
    } finally {
      clearTimeout(timer);
    }
  };

/** Whether there is anything to keep: asked before what keeps it is loaded. */
export const hasEvidence = ({ transaction, answers }: Pick<EvidenceOf, 'transaction' | 'answers'>): boolean =>
  Object.hasOwn(LONG_KEPT, transaction) && photosOf({ answers }).length > 0;
