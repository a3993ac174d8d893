// What each function is wrapped in: its lines go through Powertools' logger, with the call they belong to and the metrics they carry.
import { LogFormatter, Logger, LogItem } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';
import middy, { type MiddlewareObj } from '@middy/core';
import type { Context } from 'aws-lambda';
import { out, warn } from '../log.ts';
import { withMetrics, type Line } from '../metrics.ts';
import { onAws, settings } from '../settings.ts';

/** What a line is found by, and no more: all else that Powertools knows of a function is the same in each of its lines, and is paid for. */
class ShortFormatter extends LogFormatter {
  formatAttributes(known: UnformattedAttributes, more: LogAttributes): LogItem {
    const { logLevel, message, timestamp, xRayTraceId, lambdaContext } = known;
    return new LogItem({
      attributes: {
        level: logLevel,
        message,
        timestamp: this.formatTimestamp(timestamp),
        function: lambdaContext?.functionName,
        request: lambdaContext?.awsRequestId,
        cold: lambdaContext?.coldStart,
        trace: xRayTraceId,
      },
    }).addAttributes(more);
  }
}

const logger = new Logger({ serviceName: 'porth', logFormatter: new ShortFormatter() });

/** A line of each kind is named by what it tells of; one that somebody should look at, by what is the matter. */
const write = (namespace: string) => (line: Line) => {
  const { log: kind, what } = line;
  const more = withMetrics(line, namespace, Date.now());
  if (kind === 'alarm') logger.error(String(what), more);
  else if (kind === 'warn') logger.warn(String(what), more);
  else logger.info(String(kind), more);
};

/** A laptop has words of its own for a terminal (local/readable-log.ts). */
if (onAws()) out.write = write(settings('METRICS_NAMESPACE').METRICS_NAMESPACE);

/** Said to Lambda, which logs what it is thrown word by word: what went wrong is in the line before. */
class Failed extends Error {
  override readonly name = 'Failed';
}

const errorsWithoutDetail = (): MiddlewareObj => ({
  onError: (request) => {
    if (request.response !== undefined || request.error === null) return;
    warn('a call failed', request.error);
    if (onAws()) request.error = new Failed('What went wrong is in the line before this one.');
  },
});

/** The first of a function's middleware, and around all others: what they leave of an error is told here. */
export const logged = <E, R>(handler: (event: E, context: Context) => Promise<R>) => {
  const wrapped = middy(handler);
  wrapped.use(injectLambdaContext(logger));
  wrapped.use(errorsWithoutDetail());
  return wrapped;
};
