// What the messages endpoint takes. https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/

export type Button = {
  readonly type: 'reply';
  readonly reply: { readonly id: string; readonly title: string };
};
export type Row = { readonly id: string; readonly title: string; readonly description?: string };
type Body = { readonly text: string };
export type Interactive =
  | { readonly type: 'button'; readonly body: Body; readonly action: { readonly buttons: readonly Button[] } }
  | {
      readonly type: 'list';
      readonly body: Body;
      readonly action: {
        readonly button: string;
        readonly sections: readonly { readonly rows: readonly Row[] }[];
      };
    }
  | {
      readonly type: 'cta_url';
      readonly body: Body;
      readonly action: {
        readonly name: 'cta_url';
        readonly parameters: { readonly display_text: string; readonly url: string };
      };
    }
  | {
      readonly type: 'location_request_message';
      readonly body: Body;
      readonly action: { readonly name: 'send_location' };
    };

export type Linked = { readonly link: string; readonly caption?: string };
export type Template = {
  readonly name: string;
  readonly language: { readonly code: string };
  readonly components: readonly {
    readonly type: 'body';
    readonly parameters: readonly { readonly type: 'text'; readonly text: string }[];
  }[];
};

export type Message =
  | { readonly type: 'text'; readonly text: { readonly body: string } }
  | { readonly type: 'image'; readonly image: Linked }
  | { readonly type: 'video'; readonly video: Linked }
  | { readonly type: 'audio'; readonly audio: { readonly link: string } }
  | { readonly type: 'document'; readonly document: Linked & { readonly filename: string } }
  | { readonly type: 'interactive'; readonly interactive: Interactive }
  | { readonly type: 'template'; readonly template: Template };
