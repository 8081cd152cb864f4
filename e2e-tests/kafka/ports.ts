/** Where the browser tests have their product and their Kafka. */
export const ports = {
  APP_PORT: '13100',
  BACKEND_PORT: '17107',
  KAFKA_PORT_BASE: '16000',
  KAFKA_COMMAND_PORT: '16099',
};
