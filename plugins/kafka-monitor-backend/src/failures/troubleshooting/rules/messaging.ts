import { RemedyRule } from '../RemedyRule';
import { AWS_QUEUES_RULES } from './messaging/awsQueues';
import { CLOUD_QUEUES_RULES } from './messaging/cloudQueues';
import { IBM_MQ_ACCESS_RULES } from './messaging/ibmMqAccess';
import { IBM_MQ_CONNECTION_RULES } from './messaging/ibmMqConnection';
import { IBM_MQ_CONNECTOR_RULES } from './messaging/ibmMqConnector';
import { IBM_MQ_QUEUES_RULES } from './messaging/ibmMqQueues';
import { JMS_RULES } from './messaging/jms';
import { RABBIT_MQTT_RULES } from './messaging/rabbitMqtt';

/** Other message systems, as sources and as targets. */
export const MESSAGING_RULES: readonly RemedyRule[] = [
  ...IBM_MQ_ACCESS_RULES,
  ...IBM_MQ_CONNECTION_RULES,
  ...IBM_MQ_QUEUES_RULES,
  ...IBM_MQ_CONNECTOR_RULES,
  ...JMS_RULES,
  ...RABBIT_MQTT_RULES,
  ...AWS_QUEUES_RULES,
  ...CLOUD_QUEUES_RULES,
];
