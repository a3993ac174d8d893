// The one queue, the queue of dangers, and where each leaves what nobody could take. Numbers as on a laptop (local/resources.ts).
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  DeduplicationScope,
  FifoThroughputLimit,
  Queue,
  QueueEncryption,
  type QueueProps,
} from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DEAD_LETTER_DAYS, QUEUE_DAYS } from '../../lambdas/aws/kept-days.ts';

/** The longest that a queue keeps anything: time for somebody to look. */
const LOOKED_AT_WITHIN = Duration.days(DEAD_LETTER_DAYS);
const SAFE = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
} as const satisfies QueueProps;
const DEAD = { ...SAFE, fifo: true, retentionPeriod: LOOKED_AT_WITHIN } as const satisfies QueueProps;

export class Queues extends Construct {
  readonly main: Queue;
  readonly safety: Queue;
  /** Also gets what the worker itself puts aside, with its cause. */
  readonly dead: Queue;
  readonly safetyDead: Queue;
  /** Notes of messages, looked at after minutes. */
  readonly late: Queue;
  /** Texts that SNS brought and the function took from it in vain. A function's own failures take no FIFO queue. */
  readonly textsDead: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.dead = new Queue(this, 'Dead', DEAD);
    this.safetyDead = new Queue(this, 'SafetyDead', DEAD);
    this.textsDead = new Queue(this, 'TextsDead', { ...SAFE, retentionPeriod: LOOKED_AT_WITHIN });
    this.main = new Queue(this, 'Main', {
      ...SAFE,
      ...FAST,
      // Six times what one invocation of the worker may take, as AWS advises.
      visibilityTimeout: Duration.seconds(60),
      // An outage of some minutes must not empty the queue; what no turn can take the worker puts aside itself.
      deadLetterQueue: { queue: this.dead, maxReceiveCount: 100 },
    });
    this.safety = new Queue(this, 'Safety', {
      ...SAFE,
      ...FAST,
      // A line that could not be sent is tried again soon; its turn tries too.
      visibilityTimeout: Duration.seconds(20),
      deadLetterQueue: { queue: this.safetyDead, maxReceiveCount: 10 },
    });
    this.late = new Queue(this, 'Late', {
      ...SAFE,
      ...FAST,
      deliveryDelay: LATE_AFTER,
      visibilityTimeout: Duration.seconds(60),
      // No longer than a note may be of use, with the hour in which one keeps the others back.
      retentionPeriod: Duration.hours(2),
    });
  }

  get deadLetters(): readonly Queue[] {
    return [this.dead, this.safetyDead, this.textsDead];
  }
}

/** Two tries of a turn have failed by then: one takes 10 s at most, and comes again after 60. */
const LATE_AFTER = Duration.minutes(3);

/** Order and doubles are by conversation, and so is the throughput. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/high-throughput-fifo.html */
const FAST = {
  fifo: true,
  deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
  fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
  retentionPeriod: Duration.days(QUEUE_DAYS),
} as const satisfies QueueProps;
