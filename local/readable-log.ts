// Log lines as a person reads them in a terminal.

/** Such as `14:02:11 turn 1  Xk3_a9Qf webchat activity → answered 12 ms`. */
export const readable = ({ log, ...line }: Readonly<Record<string, unknown>>): string => {
  const time = new Date().toTimeString().slice(0, 8);
  if (log !== 'turn') return `${time} ${String(log)} ${Object.values(line).map(String).join(': ')}`;
  const { conversation, channel, event, status, version, ms, ...rest } = line;
  const more = Object.entries(rest).map(([name, value]) => ` ${name}=${String(value)}`);
  return `${time} turn ${String(version)} ${String(conversation)} ${String(channel)} ${String(event)} → ${String(status)} ${String(ms)} ms${more.join('')}`;
};
