// Words as they compare: a text message may have plainer signs than the answer, and break its lines elsewhere.

export const plain = (text: string): string =>
  text.replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ').toLowerCase();
