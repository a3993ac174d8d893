// The one seam to botbuilder's values. The bundler resolves this package to the few files that these need.
export { BotAdapter, TurnContext } from 'botbuilder-core';
export type {
  Middleware,
  MiddlewareHandler,
  Storage,
  StoreItem,
  StoreItems,
  PagedResult,
  TranscriptInfo,
  TranscriptStore,
} from 'botbuilder-core';
