// JSON in plain ASCII: SQS refuses some characters that people and programs do send, and a refused message would be lost.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html

/** Every character beyond ASCII as `\uXXXX`; it reads as the same value. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
