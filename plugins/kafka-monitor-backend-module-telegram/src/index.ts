/**
 * Alerts of Kafka Monitor in Telegram.
 *
 * @packageDocumentation
 */
export { kafkaMonitorModuleTelegram as default } from './module';
