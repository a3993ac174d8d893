// WhatsApp's handshake and signature are Meta's own.
export { handshake, isSigned } from '../meta.ts';
