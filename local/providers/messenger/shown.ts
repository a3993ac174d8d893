// What Messenger makes of a message on the phone.
import type { Bubble, Choice, Shown } from '../../phones/wire.ts';
import type { Button, Message } from './shapes.ts';

export const shownOf = ({ text = '', attachment }: Message): Shown => {
  if (attachment === undefined) return { kind: 'text', text };
  if (attachment.type !== 'template') {
    const { url } = attachment.payload;
    return attachment.type === 'image'
      ? { kind: 'picture', url }
      : { kind: 'file', url, name: url.split('/').at(-1) ?? attachment.type };
  }
  const { payload } = attachment;
  if (payload.template_type === 'button')
    return { kind: 'choices', text: payload.text, choices: payload.buttons.map(choiceOf) };
  return {
    kind: 'cards',
    cards: payload.elements.map(({ title, subtitle, image_url, default_action, buttons = [] }) => ({
      title,
      ...(subtitle === undefined ? {} : { subtitle }),
      ...(image_url === undefined ? {} : { image: image_url }),
      choices: [
        ...(default_action === undefined
          ? []
          : [{ kind: 'link', title: 'Open', value: default_action.url } as const]),
        ...buttons.map(choiceOf),
      ],
    })),
  };
};

/** Of a person's number or e-mail there are none to give. */
export const quickOf = ({ quick_replies: replies }: Message): Pick<Bubble, 'quick'> => {
  const quick = (replies ?? []).flatMap((reply): Choice[] =>
    reply.content_type === 'text' ? [{ kind: 'reply', title: reply.title, value: reply.payload }] : [],
  );
  return quick.length === 0 ? {} : { quick };
};

const choiceOf = (button: Button): Choice => {
  switch (button.type) {
    case 'postback':
      return { kind: 'reply', title: button.title, value: button.payload };
    case 'web_url':
      return { kind: 'link', title: button.title, value: button.url };
    case 'phone_number':
      return { kind: 'call', title: button.title, value: button.payload };
  }
};
