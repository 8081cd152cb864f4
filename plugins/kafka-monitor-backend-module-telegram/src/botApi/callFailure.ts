import { isError } from '@backstage/errors';
import { AlertOutcome } from '@kafka-monitor/plugin-kafka-monitor-node';
import { GrammyError, HttpError } from 'grammy';

/** A call that was not done, and what is known of the next one. */
export type CallFailure = Exclude<AlertOutcome, { status: 'accepted' }>;

/**
 * What becomes of a message whose call failed: what can be mended, or mends
 * itself, is tried again; what Telegram refuses to do is not.
 *
 * @param token never part of the reason
 * @throws what it was given, when that is no failure of a call
 */
export function callFailure(
  error: unknown,
  { token, signal }: { token: string; signal: AbortSignal },
): CallFailure {
  const failure = toFailure(error, signal);
  return { ...failure, reason: failure.reason.split(token).join('***') };
}

/** Where a group is now that it was made a supergroup. */
export function movedChat(error: unknown): string | undefined {
  const chatId =
    error instanceof GrammyError
      ? error.parameters.migrate_to_chat_id
      : undefined;
  return chatId === undefined ? undefined : String(chatId);
}

function toFailure(error: unknown, signal: AbortSignal): CallFailure {
  if (error instanceof GrammyError) {
    return answerFailure(error);
  }
  if (signal.aborted) {
    return { status: 'later', reason: 'Sending was stopped' };
  }
  if (error instanceof HttpError) {
    const reason = `Telegram can not be reached: ${networkReason(error.error)}`;
    return { status: 'later', scope: 'channel', reason };
  }
  throw error;
}

function answerFailure(error: GrammyError): CallFailure {
  const { error_code: code, parameters } = error;
  const answer = `${error.description} (${code})`;
  if (code === 429) {
    const seconds = parameters.retry_after;
    return {
      status: 'later',
      scope: 'address',
      reason: answer,
      ...(seconds !== undefined && { afterMs: seconds * 1_000 }),
    };
  }
  if (code === 401 || code === 404) {
    const reason = `Telegram refuses the token in kafkaMonitor.telegram.token: ${answer}`;
    return { status: 'later', scope: 'channel', reason };
  }
  return code >= 500
    ? { status: 'later', scope: 'channel', reason: answer }
    : { status: 'refused', reason: answer };
}

/** Messages of network errors can hold the URL, and that holds the token. */
function networkReason(error: unknown): string {
  if (!isError(error)) {
    return 'the call failed';
  }
  const cause = error.cause as { code?: unknown } | undefined;
  if (typeof cause?.code === 'string') {
    return cause.code;
  }
  if (error.message.includes('timed out')) {
    return 'no answer in time';
  }
  return error.name === 'SyntaxError'
    ? 'its answer is not JSON'
    : 'the call failed';
}
