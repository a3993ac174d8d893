// What the web chat takes and how long its keys last. Protocol: Bot Framework Direct Line 3.0,
// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-concepts

/** The official service's token life; clients refresh every 15 minutes. */
export const TOKEN_SECONDS = 1800;
/** A client must open the stream within this time, or ask for a new address. */
export const STREAM_SECONDS = 60;
/** Bytes of a body as it comes, which may write every letter as `\uXXXX`. The official limit is 256 K characters. */
export const BODY_BYTES = 262_144;
/** Bytes of the activity in it, as UTF-8: with the answers it must fit a WebSocket frame (128 KB) and a state item (400 KB). */
export const ACTIVITY_BYTES = 100_000;
/** API Gateway closes a socket that is sent more. */
export const FRAME_BYTES = 128_000;
/** A body that is nested deeper is no activity. */
export const DEPTH_MAX = 32;
/** Bytes of one upload: a Lambda takes 6 MB, which is 4.5 MB of file. */
export const UPLOAD_BYTES = 4_000_000;
export const UPLOAD_FILES = 5;
/** For this long an expired token still proves whose conversation it was, so that it can be renewed. */
export const RENEW_SECONDS = 30 * 24 * 3600;
/** New conversations that one address may start in a minute: a library or an office shares one address. */
export const TOKENS_PER_MINUTE = 60;
/** How long a link to an uploaded file works. */
export const FILE_SECONDS = 7 * 24 * 3600;
