// A conditional write that another came before is an answer, and no fault.
import { ConditionalCheckFailedException, type AttributeValue } from '@aws-sdk/client-dynamodb';

/** Whether the condition held. @throws what else went wrong */
export const unlessRefused = async (sent: Promise<unknown>): Promise<boolean> => {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

/** Part of a command: it is refused unless the item's body is still what was read. @param before undefined: there was no such item */
export const unchangedSince = (before: AttributeValue | undefined) =>
  before === undefined
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : { ConditionExpression: 'body = :before', ExpressionAttributeValues: { ':before': before } };
