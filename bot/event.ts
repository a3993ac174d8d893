// Everything that happens to a conversation. Part of the vocabulary, which model.ts gives out whole.
import type { Refusal } from './channels/channel.ts';
import type { AgentHappening } from './handoff/agent-event.ts';
import type { IncidentNews } from './incidents/incident.ts';
import type { Activity, ChannelId, EffectResult, Language, Proof } from './model.ts';
import type { NoticeNews } from './notices/told.ts';
import type { CaseNews } from './services/news.ts';
import type { PaymentNews } from './services/payment-news.ts';

/**
 * Everything that happens to a conversation is an event in one queue, grouped by conversation.
 * `id` is stable: a second delivery of the same happening carries the same id. `at` is when its source says
 * it was sent (ISO 8601), never later than `receivedAt`, which is our clock and starts the legal ones.
 */
export type Event = {
  readonly id: string;
  readonly conversation: string;
  readonly channel: ChannelId;
  readonly at: string;
  readonly receivedAt: string;
} &
  /**
   * `alarmed`: a danger was told in it, and it went to the function that answers dangers, too. `onCall`: somebody on call answers a
   * page in it.
   */
  (
    | {
        readonly kind: 'activity';
        readonly activity: Partial<Activity>;
        readonly alarmed?: true;
        readonly onCall?: OnCallHeard;
      }
    | { readonly kind: 'connected'; readonly connection: string; readonly watermark: number }
    | { readonly kind: 'deliver' }
    /** Their person asked to be erased: of what is kept of the conversation nothing is left but that, and when. */
    | { readonly kind: 'erase' }
    /** A timer of the conversation's own has come. */
    | { readonly kind: 'timer'; readonly timer: string }
    /** An agent did something at the desk. */
    | AgentHappening
    /** Where a case stands that they sent, or follow, has changed. */
    | { readonly kind: 'news'; readonly news: CaseNews }
    /** Something is confirmed of an incident that they reported, or nobody was reached. */
    | { readonly kind: 'incident'; readonly news: IncidentNews }
    /** Something has changed about a notice that they may follow. */
    | { readonly kind: 'notice'; readonly news: NoticeNews }
    | { readonly kind: 'result'; readonly effect: string; readonly result: EffectResult }
    /** Somebody showed on a page who they are. */
    | { readonly kind: 'proved'; readonly proof: Proof; readonly prefers?: Language }
    /** Something may have become of a payment; `news` is what the provider says of it, asked before the turn. */
    | {
        readonly kind: 'payment';
        readonly order: string;
        readonly payment?: string;
        readonly news?: PaymentNews;
      }
    /** The provider could not deliver a message of ours, and will not. `activity` is its id with us, where we know it. */
    | {
        readonly kind: 'refused';
        readonly refusal: Refusal;
        readonly activity?: string;
        /** The provider's own code for it. */
        readonly code?: string;
      }
  );

/** An answer to a page went to its incident, which confirms it; or nothing did, and this is said of it. */
export type OnCallHeard = { readonly says?: string };
