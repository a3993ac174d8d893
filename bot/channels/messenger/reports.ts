// What Messenger says of our own messages: delivered or read, by their ids or up to a time.
import * as z from 'zod/mini';
import type { Incoming, StatusReport } from '../channel.ts';
import { millisecondsOf, notAfter, unsupported, type About } from './about.ts';

const Report = z.looseObject({
  mids: z.optional(z.array(z.string().check(z.minLength(1)))),
  watermark: z.optional(z.unknown()),
});

export const delivered = (content: unknown, about: About): readonly Incoming[] =>
  reports('delivered', content, about);

export const read = (content: unknown, about: About): readonly Incoming[] => reports('read', content, about);

/** One report for each message that is named; without names, one for all that was sent by the watermark. */
const reports = (state: StatusReport['state'], content: unknown, about: About): readonly Incoming[] => {
  const report = Report.safeParse(content);
  if (!report.success) return [unsupported(`${state} not understood`)];
  const { mids = [], watermark } = report.data;
  const upTo = millisecondsOf(watermark);
  const { conversation, receivedAt, claimed } = about;
  const common = {
    channel: 'messenger',
    conversation,
    state,
    at: notAfter(claimed ?? upTo, receivedAt),
  } as const;
  if (mids.length > 0) return mids.map((id) => ({ kind: 'status', report: { ...common, id } }));
  return upTo === undefined
    ? [unsupported(`${state} of nothing`)]
    : [{ kind: 'status', report: { ...common, upTo } }];
};
