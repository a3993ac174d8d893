// Reads a conversation script: one step a line, each with a beginning that says what it is.
import { ABILITY_WORDS, ScriptError, type Ability, type Script, type Step } from './script.ts';
import { homesIn, HOMES } from './homes.ts';
import { LINES, type Line } from './lines.ts';

/** @throws ScriptError naming the line, and what was expected there */
export const parseScript = (file: string, text: string): Script => {
  const name = file.replace(/^.*\//, '').replace(/\.talk$/, '');
  if (!/^[a-z][a-z\d-]{0,59}$/.test(name))
    throw new ScriptError(
      file,
      1,
      'Name the file with small letters, figures and hyphens, such as "pothole-by-night.talk".',
    );
  const steps: Step[] = [];
  let title: string | undefined;
  let clock: string | undefined;
  let homes: readonly string[] | undefined;
  let only: Ability | undefined;
  let blockAt: number | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const at = index + 1;
    const fail = (why: string): never => {
      throw new ScriptError(file, at, why);
    };
    const line = raw.trim();
    if (line === '' || (line.startsWith('(') && line.endsWith(')'))) continue;
    if (title === undefined) {
      title =
        /^#\s+(\S.*)$/.exec(line)?.[1] ?? fail('A script begins with its title: "# A pothole, by text".');
      continue;
    }
    const isIndented = /^\s/.test(raw);
    if (line.startsWith('- ')) {
      const [, key, value] = /^-\s+([a-z][\w-]*):\s*(\S.*)$/.exec(line) ?? [];
      if (key === undefined || value === undefined)
        return fail(`I cannot read "${clip(line)}". A detail is such as "- depth: deep".`);
      const last = steps.pop();
      const more = last === undefined ? undefined : withDetail(last, key, value);
      steps.push(
        more ?? fail('A detail stands under "Stored: a case …" or "Stored: feedback on …", once each.'),
      );
      continue;
    }
    const [, where] = /^only where (.+?):?$/i.exec(line) ?? [];
    if (where !== undefined) {
      if (isIndented) fail('"Only where" cannot stand inside another. Begin it at the start of the line.');
      only =
        abilityOf(where) ??
        fail(`I do not know where "${clip(where)}". It is one of: ${listed(Object.keys(ABILITY_WORDS))}.`);
      blockAt = at;
      continue;
    }
    if (!isIndented) {
      if (only !== undefined && blockAt !== undefined && (steps.at(-1)?.line ?? 0) < blockAt)
        fail(NOTHING_UNDER);
      only = undefined;
    } else if (only === undefined)
      fail('Only lines under "Only where …" and details ("- depth: deep") have spaces before them.');
    const time = /^clock:\s*(.*)$/i.exec(line)?.[1];
    if (time !== undefined) {
      if (steps.length > 0 || clock !== undefined) fail('The clock is set once, before anything happens.');
      clock = isTime(time)
        ? time.replace('T', ' ')
        : fail(`I cannot read the time "${clip(time)}". Write it such as "clock: 2026-12-01 21:00".`);
      continue;
    }
    const own = /^homes:\s*(.*)$/i.exec(line)?.[1];
    if (own !== undefined) {
      if (steps.length > 0 || homes !== undefined) fail('The homes are named once, before anything happens.');
      homes = homesIn(own) ?? fail(HOMES);
      continue;
    }
    if (homes === undefined && line.includes('{home}'))
      fail('Whose home? Name them below the title: "homes: …".');
    const read = LINES.flatMap((each) => readBy(each, line))[0] ?? fail(unknown(line));
    if (typeof read === 'string') return fail(read);
    if (read.kind === 'expects' && !steps.some(({ kind }) => kind === 'does'))
      fail("Nobody has done anything yet. Begin with a line of the citizen's.");
    steps.push({ ...read, line: at, ...(only === undefined ? {} : { only }) });
  }
  const last = text.split(/\r\n|\r|\n/).length;
  if (title === undefined)
    throw new ScriptError(file, 1, 'A script begins with its title: "# A pothole, by text".');
  if (only !== undefined && blockAt !== undefined && (steps.at(-1)?.line ?? 0) < blockAt)
    throw new ScriptError(file, last, NOTHING_UNDER);
  if (!steps.some(({ kind }) => kind === 'expects'))
    throw new ScriptError(
      file,
      last,
      'Nothing is expected. Say what must come of it: "Porth answers: libraries".',
    );
  lateOnes(file, steps);
  return {
    name,
    title,
    ...(clock === undefined ? {} : { clock }),
    ...(homes === undefined ? {} : { homes }),
    steps,
  };
};

const NOTHING_UNDER =
  'Nothing stands under "Only where" above. Put spaces before the lines that belong to it.';

/** Whatever comes late must have something that overtakes it. */
const lateOnes = (file: string, steps: readonly Step[]): void => {
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'does' || !('manner' in step.deed) || step.deed.manner !== 'late') continue;
    const next = steps[index + 1];
    const isMessage =
      next?.kind === 'does' &&
      next.only === step.only &&
      'manner' in next.deed &&
      next.deed.manner === 'once';
    if (!isMessage)
      throw new ScriptError(
        file,
        step.line,
        'What comes late is overtaken by the next: write "Citizen: …" or "Citizen chooses: …" right below it.',
      );
  }
};

const readBy = ({ begins, read }: Line, line: string): ReturnType<Line['read']>[] => {
  const match = begins.exec(line);
  return match === null ? [] : [read(match)];
};

const withDetail = (step: Step, key: string, value: string): Step | undefined => {
  if (step.kind !== 'expects') return undefined;
  const { expectation } = step;
  if (expectation.kind === 'case' && !Object.hasOwn(expectation.answers, key))
    return { ...step, expectation: { ...expectation, answers: { ...expectation.answers, [key]: value } } };
  if (expectation.kind === 'feedback' && !Object.hasOwn(expectation.said, key))
    return { ...step, expectation: { ...expectation, said: { ...expectation.said, [key]: value } } };
  return undefined;
};

const abilityOf = (words: string): Ability | undefined => {
  const wanted = words.toLowerCase();
  return Object.entries(ABILITY_WORDS).find(([each]) => each.toLowerCase() === wanted)?.[1];
};

const isTime = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text.replace(' ', 'T')}Z`));

const unknown = (line: string): string =>
  `I do not know "${clip(/^[^:]*:?/.exec(line)?.[0].replace(/:$/, '') ?? line)}". A line begins with one of: ${listed(LINES.map(({ words }) => words))}; or it is a remark (in brackets).`;

const listed = (all: readonly string[]): string => all.join(', ');
const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
