import { RemedyRule } from '../RemedyRule';
import { AWS_ACCESS_RULES } from './objectStores/awsAccess';
import { AWS_CREDENTIALS_RULES } from './objectStores/awsCredentials';
import { AWS_ENDPOINTS_RULES } from './objectStores/awsEndpoints';
import { AZURE_STORAGE_RULES } from './objectStores/azureStorage';
import { GCP_RULES } from './objectStores/gcp';
import { HDFS_RULES } from './objectStores/hdfs';
import { S3_BUCKETS_RULES } from './objectStores/s3Buckets';
import { STORAGE_SINKS_RULES } from './objectStores/storageSinks';

/** Object stores, HDFS, and the clouds they stand in. */
export const OBJECT_STORES_RULES: readonly RemedyRule[] = [
  ...AWS_CREDENTIALS_RULES,
  ...AWS_ACCESS_RULES,
  ...S3_BUCKETS_RULES,
  ...AWS_ENDPOINTS_RULES,
  ...STORAGE_SINKS_RULES,
  ...HDFS_RULES,
  ...GCP_RULES,
  ...AZURE_STORAGE_RULES,
];
