// Links and options in actions are Meta's two channels' own.
export { choicesIn, isWeb, linksIn, type Choice, type Link } from '../meta-actions.ts';
