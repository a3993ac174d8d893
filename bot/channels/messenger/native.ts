// What the Send API takes as a message. https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages

export type QuickReply = { readonly content_type: 'text'; readonly title: string; readonly payload: string };
export type Button =
  | { readonly type: 'postback'; readonly title: string; readonly payload: string }
  | { readonly type: 'web_url'; readonly title: string; readonly url: string }
  | { readonly type: 'phone_number'; readonly title: string; readonly payload: string };
/** One card of several side by side. Besides its title it needs at least one thing more. */
export type Element = {
  readonly title: string;
  readonly subtitle?: string;
  readonly image_url?: string;
  readonly default_action?: { readonly type: 'web_url'; readonly url: string };
  readonly buttons?: readonly Button[];
};
export type MediaType = 'image' | 'audio' | 'video' | 'file';
export type Template =
  | { readonly template_type: 'button'; readonly text: string; readonly buttons: readonly Button[] }
  | { readonly template_type: 'generic'; readonly elements: readonly Element[] };
export type Attachment =
  | { readonly type: MediaType; readonly payload: { readonly url: string } }
  | { readonly type: 'template'; readonly payload: Template };

/** Either text or an attachment; below either, quick replies, which go when anything more is said. */
export type Message = {
  readonly text?: string;
  readonly attachment?: Attachment;
  readonly quick_replies?: readonly QuickReply[];
  readonly metadata?: string;
};
