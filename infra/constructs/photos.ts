// What people send as a photo or a PDF: private, looked through for malware as it comes, and gone after a time.
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { AnyPrincipal, Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { CLAIM_DAYS, PHOTO_DAYS } from '../../lambdas/aws/kept-days.ts';

/** By the folder. Two rules for one file would take it at the earlier: none may be for all of them. */
const KEPT_FOR: Readonly<Record<string, number>> = {
  'uploads/': PHOTO_DAYS,
  // A second copy of those that a hazard has: lambdas/evidence.ts.
  'evidence/': CLAIM_DAYS,
  'erased/': PHOTO_DAYS,
};

export class Photos extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      // One call of the key for many photos.
      bucketKeyEnabled: true,
      // Erased is erased: no versions are kept.
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...Object.entries(KEPT_FOR).map(([prefix, days]) => ({ prefix, expiration: Duration.days(days) })),
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NobodyReadsMalware',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['s3:GetObject'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: {
          StringEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'THREATS_FOUND' },
        },
      }),
    );
    this.#lookThrough(key);
  }

  /** https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection-s3-iam-policy-prerequisite.html */
  #lookThrough(key: IKey): void {
    const { account, region } = Stack.of(this);
    const role = new Role(this, 'Scanner', {
      assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com'),
    });
    const may = (actions: string[], resource: string, conditions?: Record<string, unknown>) =>
      role.addToPolicy(
        new PolicyStatement({ actions, resources: [resource], ...(conditions && { conditions }) }),
      );
    const events = `arn:aws:events:${region}:${account}:rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*`;
    may(['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'], events, {
      StringLike: { 'events:ManagedBy': 'malware-protection-plan.guardduty.amazonaws.com' },
    });
    may(['events:DescribeRule', 'events:ListTargetsByRule'], events);
    may(
      [
        's3:PutObjectTagging',
        's3:GetObjectTagging',
        's3:PutObjectVersionTagging',
        's3:GetObjectVersionTagging',
        's3:GetObject',
        's3:GetObjectVersion',
      ],
      this.bucket.arnForObjects('*'),
    );
    may(['s3:PutBucketNotification', 's3:GetBucketNotification', 's3:ListBucket'], this.bucket.bucketArn);
    may(['s3:PutObject'], this.bucket.arnForObjects('malware-protection-resource-validation-object'));
    may(['kms:GenerateDataKey', 'kms:Decrypt'], key.keyArn, {
      StringLike: { 'kms:ViaService': `s3.${region}.amazonaws.com` },
    });
    const plan = new CfnMalwareProtectionPlan(this, 'Plan', {
      role: role.roleArn,
      protectedResource: { s3Bucket: { bucketName: this.bucket.bucketName } },
      actions: { tagging: { status: 'ENABLED' } },
    });
    // GuardDuty tries the role's rights as the plan is made.
    plan.node.addDependency(role);
  }
}
