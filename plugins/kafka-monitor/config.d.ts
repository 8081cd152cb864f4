export interface Config {
  kafkaMonitor?: {
    environments?: {
      [environment: string]: {
        /**
         * Decides whether the pages of KafkaRaft are offered.
         * @visibility frontend
         */
        platform?: 'kafka-connect' | 'kafka-raft';
      };
    };
  };
}
