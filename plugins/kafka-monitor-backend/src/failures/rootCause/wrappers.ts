import type { TraceLink } from './Trace';

/** Sentences of throwables that only carry another one. */
const WRAPPER_MESSAGES: readonly RegExp[] = [
  /^Exiting Worker(?:Sink|Source)Task due to unrecoverable exception\.?$/,
  /^Tolerance exceeded in error handler\.?$/,
  // Debezium wrote it with one r for years.
  /^An exception occ?urr?ed in the change event producer\. This connector will be (?:stopped|restarted)\.?$/,
  /^(?:Worker\w{1,40}\{id=[^\s}]{1,200}\} )?Task threw an uncaught and unrecoverable exception\b(?!.{0,200}Error: )/,
  /^Unrecoverable exception (?:from|in|while) producer send callback\.?$/,
  /^Cannot execute transactional method because we are in an error state\.?$/,
  /^Error while (?:polling|executing|committing|flushing|processing)(?: (?:records?|events?|offsets?|the task|task))?\.?$/,
  /^Error (?:while )?processing (?:binlog )?event(?: at offset \{[^\n]{0,400})?\.?$/,
  /^(?:Failed to|Could not|Unable to) (?:re)?(?:start|stop|run|execute) (?:the )?(?:connector|task)s?(?:[: ]+[^\s:]{1,200})?\.?$/i,
  /^(?:Failed|Unable) to initialize and start connector's task class /i,
  /^Error while trying to run connector class '[^']{1,200}'$/,
  /^(?:Uncaught|Unhandled) exception(?: in (?:herder|thread|task)[^\n]{0,200})?\.?$/i,
  /^(?:An? )?(?:unexpected |unknown |internal )?(?:error|exception)(?: (?:has )?occurr?ed)?\.?$/i,
  /^(?:please )?(?:re-?try|try)(?: again)?(?: later)?\.?$/i,
  /^Batch entry \d{1,9} [^]{0,4000}was aborted\.? {1,4}Call getNextException to see the cause\.?/,
  /Exception chain:$/,
  /^null$/,
];

/** Classes that say nothing where they come without a message. */
const EMPTY_WRAPPERS = new Set([
  'java.lang.RuntimeException',
  'java.lang.Exception',
  'java.lang.Error',
  'java.lang.Throwable',
  'java.lang.reflect.InvocationTargetException',
  'java.lang.reflect.UndeclaredThrowableException',
  'java.lang.ExceptionInInitializerError',
  'java.util.concurrent.ExecutionException',
  'java.util.concurrent.CompletionException',
  'java.io.UncheckedIOException',
  'java.security.PrivilegedActionException',
  'org.apache.kafka.common.KafkaException',
  'org.apache.kafka.connect.errors.ConnectException',
  'org.apache.kafka.connect.errors.RetriableException',
  'org.apache.kafka.connect.errors.DataException',
  'io.debezium.DebeziumException',
]);

/**
 * Whether class and message only say that something else went wrong. A
 * throwable that repeats its cause is found where both are at hand.
 */
export function isWrapper(
  link: Pick<TraceLink, 'exception' | 'message'>,
): boolean {
  if (!link.message) {
    return EMPTY_WRAPPERS.has(link.exception);
  }
  // All of the sentences are short; those with values have them at the end.
  const message =
    link.message.length > 5000 ? link.message.slice(0, 5000) : link.message;
  return WRAPPER_MESSAGES.some(each => each.test(message));
}
