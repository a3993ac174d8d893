// Does what dialogs asked for, after the state is saved. Every effect carries a key that makes it happen once.
import type { DoEffect } from '../bot/runtime/ports.ts';
import { plainJson } from './aws/plain-json.ts';
import type { Cases } from '../bot/services/cases.ts';

export type EffectDeps = {
  readonly cases: Cases;
  readonly deadLetter: (body: string, cause: string) => Promise<void>;
  readonly clock: () => Date;
  /** First letters of a reference, by transaction. */
  readonly references: Readonly<Record<string, string>>;
};

export const effectsWith =
  ({ cases, deadLetter, clock, references }: EffectDeps): DoEffect =>
  async (effect) => {
    switch (effect.kind) {
      case 'submit': {
        const { key, conversation, transaction, answers } = effect;
        const receivedAt = clock().toISOString();
        const prefix = references[transaction] ?? 'C';
        return {
          ok: true,
          reference: await cases.open({ key, conversation, transaction, answers, receivedAt }, prefix),
        };
      }
      case 'dead-letter':
        await deadLetter(plainJson(effect.event), effect.cause);
        return undefined;
      default:
        throw new TypeError(`This version cannot do "${(effect satisfies never as { kind: string }).kind}".`);
    }
  };
