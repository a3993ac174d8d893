// A conditional write that another came before is an answer, and no fault.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

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
