// What the web chat takes and how long its keys last, as data. Protocol: Bot Framework Direct Line 3.0.
import { valuesOf, type Limits } from '../limit.ts';

const PAGES = 'https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0';
const checked = '2026-11-22';

export const LIMITS = {
  TOKEN_SECONDS: {
    value: 1800,
    unit: 's',
    of: 'life of a token: the official service’s; clients refresh every 15 minutes',
    page: `${PAGES}-authentication`,
    checked,
  },
  STREAM_SECONDS: {
    value: 60,
    unit: 's',
    of: 'time in which the stream must be opened, or a new address be asked for',
    page: `${PAGES}-receive-activities`,
    checked,
  },
  BODY_BYTES: {
    value: 262_144,
    unit: 'bytes',
    of: 'a body as it comes, which may write every letter as `\\uXXXX`; the official limit is as many characters',
    page: `${PAGES}-send-activity`,
    checked,
  },
  ACTIVITY_BYTES: {
    value: 100_000,
    unit: 'bytes',
    of: 'the activity in it, as UTF-8',
    ours: 'with the answers it must fit a frame (128 KB) and a state item (400 KB)',
  },
  FRAME_BYTES: {
    value: 128_000,
    unit: 'bytes',
    of: 'one frame on a socket; API Gateway closes one that is sent more than 131,072',
    page: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
    checked,
  },
  DEPTH_MAX: {
    value: 32,
    unit: 'levels',
    of: 'nesting of a body',
    ours: 'what is nested deeper is no activity',
  },
  UPLOAD_BYTES: {
    value: 4_000_000,
    unit: 'bytes',
    of: 'one upload',
    ours: 'a function takes 6 MB, which is 4.5 MB of file',
  },
  UPLOAD_FILES: {
    value: 5,
    unit: 'items',
    of: 'files of one upload',
    ours: 'as many photos as a form takes',
  },
  RENEW_SECONDS: {
    value: 30 * 24 * 3600,
    unit: 's',
    of: 'time in which an expired token still proves whose conversation it was',
    ours: 'who comes back within a month goes on',
  },
  TOKENS_PER_MINUTE: {
    value: 60,
    unit: 'per minute',
    of: 'new conversations from one address',
    ours: 'a library or an office shares one address',
  },
  FILE_SECONDS: {
    value: 7 * 24 * 3600,
    unit: 's',
    of: 'life of a link to an uploaded file',
    ours: 'long enough for whoever looks at the case',
  },
} as const satisfies Limits;

export const {
  TOKEN_SECONDS,
  STREAM_SECONDS,
  BODY_BYTES,
  ACTIVITY_BYTES,
  FRAME_BYTES,
  DEPTH_MAX,
  UPLOAD_BYTES,
  UPLOAD_FILES,
  RENEW_SECONDS,
  TOKENS_PER_MINUTE,
  FILE_SECONDS,
} = valuesOf(LIMITS);
