// Log lines as a person reads them in a terminal: what comes every few seconds is read again only when it says something else.

type Line = Readonly<Record<string, unknown>>;

/** Such as `14:02:11 turn 1  Xk3_a9Qf webchat activity → answered 12 ms`. */
export const readable = ({ log, ...line }: Line): string => {
  const time = new Date().toTimeString().slice(0, 8);
  if (log !== 'turn') return `${time} ${String(log)} ${Object.values(line).map(String).join(': ')}`;
  const { conversation, channel, event, status, version, ms, ...rest } = line;
  const more = Object.entries(rest).map(([name, value]) => ` ${name}=${String(value)}`);
  return `${time} turn ${String(version)} ${String(conversation)} ${String(channel)} ${String(event)} → ${String(status)} ${String(ms)} ms${more.join('')}`;
};

/** Whether a line says what the last of its kind did not: how many wait, and what a look at an incident's time came to. */
export const newsOnly = (): ((line: Line) => boolean) => {
  const last = new Map<string, string>([['waits', NOBODY_WAITS]]);
  return (line) => {
    const of = repeated(line);
    if (of === undefined) return true;
    const isNews = last.get(of.kind) !== of.says;
    last.set(of.kind, of.says);
    return isNews;
  };
};

const repeated = ({ log, ms: _, ...line }: Line): { kind: string; says: string } | undefined => {
  // How long the longest has waited is another at every look.
  if (log === 'waits') return { kind: log, says: String(line['waiting']) };
  if (log === 'incident' && line['event'] === 'due')
    return { kind: `due ${String(line['incident'])}`, says: JSON.stringify(line) };
  return undefined;
};
const NOBODY_WAITS = '0';
