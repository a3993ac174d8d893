// Links and options in actions are Meta's two channels' own.
export { choiceIn, choicesIn, linkIn, linksIn, wordIn, type Action } from '../meta-actions.ts';
