// Reads all that people are shown, in a folder that holds `dialogs`, and holds it against every rule.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rotaFaults } from '../../bot/incidents/rota-lint.ts';
import { dialogs } from '../forms/index.ts';
import { rota } from '../rota.ts';
import { checkFaqs, checkForms, overdue, parseFaq } from './faqs.ts';
import type { Fault, Source } from './faqs.ts';
import { outdated } from './outdated.ts';
import { isShown, shownIn } from './shown.ts';
import { hardToRead, toneOfFaqs, toneOfShown, withoutWhen } from './tone.ts';

export type Checked = {
  readonly sources: readonly Source[];
  /** What stops the build. */
  readonly faults: readonly Fault[];
  /** What is out of date or falls due: printed and counted, and stops nothing. */
  readonly warnings: readonly Fault[];
  /** What could be worded better, for whoever writes it. */
  readonly hints: readonly Fault[];
  /** One line each, for whoever looks after the content. */
  readonly counts: readonly string[];
};

/** `today` is an ISO date. */
export const checkContent = (root: string, today: string): Checked => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  // Forward slashes and one order everywhere, so that the same content has the same version on every machine.
  const list = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .sort();

  const files = list('dialogs/faqs/**/*.md');
  const reads = files.map((file) => parseFaq(file, read(file)));
  const sources = reads.flatMap(({ source }) => source ?? []);
  const shown = list('dialogs/**/*.ts')
    .filter(isShown)
    .flatMap((file) => shownIn(file, read(file)));

  const late = overdue(sources, today);
  const onCall = rotaFaults(rota, new Date(`${today}T12:00:00Z`));
  const ofRota = (what: string): Fault => ({ file: 'dialogs/rota.ts', line: 1, what });
  const hard = hardToRead(sources, shown);
  const timeless = withoutWhen(sources);
  const old = outdated(today, (file) => (existsSync(join(root, file)) ? read(file) : undefined));
  const english = sources.filter(({ faq }) => faq.language === 'en');
  const welsh = sources.filter(({ faq }) => faq.language === 'cy');
  const asks = (among: readonly Source[]) => among.reduce((sum, { faq }) => sum + faq.asks.length, 0);
  return {
    sources,
    faults: [
      ...reads.flatMap(({ faults }) => faults),
      ...checkFaqs(sources, files),
      ...checkForms(sources, Object.keys(dialogs)),
      ...toneOfFaqs(sources),
      ...toneOfShown(shown),
      ...onCall.faults.map(ofRota),
    ],
    warnings: [...late, ...old, ...onCall.warnings.map(ofRota)],
    hints: [...hard, ...timeless],
    counts: [
      `${english.length} topics, ${asks(english)} asks in English and ${asks(welsh)} in Welsh`,
      `${welsh.filter(({ faq }) => faq.draft).length} Welsh answers and ${shown.filter(({ draft }) => draft).length} Welsh sentences of the assistant's are drafts to approve`,
      `${late.length} past review, ${hard.length} hard to read at 11, ${timeless.length} without a when`,
    ],
  };
};
