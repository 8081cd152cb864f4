import { AlertOutcome } from '@kafka-monitor/plugin-kafka-monitor-node';
import { oneLine } from '../mails/oneLine';

/** What nodemailer tells of a mail that was not accepted. */
export interface SendError {
  message: string;
  code?: string;
  /** The step of SMTP that failed: `RCPT TO`. */
  command?: string;
  /** The mail server's answer, whole and as a number. */
  response?: string;
  responseCode?: number;
}

type Later = Extract<AlertOutcome, { status: 'later' }>;

const MAX_REASON = 500;

const CREDENTIALS = new Set([530, 534, 535, 538]);
/** "The message is larger than I take", which may come before it is sent. */
const TOO_LARGE = 552;

function isAboutCredentials({ code, responseCode }: SendError): boolean {
  return (
    code === 'EAUTH' ||
    code === 'ENOAUTH' ||
    (responseCode !== undefined && CREDENTIALS.has(responseCode))
  );
}

/** Whether it was this mail that failed, and another one could do better. */
function isAboutMail({ code, command, responseCode }: SendError): boolean {
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') {
    return false;
  }
  return (
    command !== 'MAIL FROM' ||
    responseCode === undefined ||
    responseCode === TOO_LARGE
  );
}

/**
 * What can be said to a mail that was not accepted: whether it helps to try it
 * again, and what else has to wait until then. What somebody can mend in the
 * configuration is tried again as well.
 *
 * @param hide takes secrets out of a text
 */
export function outcomeOfError(
  error: SendError,
  hide: (text: string) => string,
): AlertOutcome {
  const { code, command, responseCode } = error;
  const answer = oneLine(hide(error.response || error.message), MAX_REASON);
  const later = (scope: Later['scope'], reason: string): Later => ({
    status: 'later',
    reason,
    scope,
  });
  if (isAboutCredentials(error)) {
    return later(
      'channel',
      `The mail server does not accept the username and password: ${answer}`,
    );
  }
  if (responseCode === 421) {
    return later('channel', `The mail server has no time: ${answer}`);
  }
  if (isAboutMail(error)) {
    return responseCode === undefined || responseCode >= 500
      ? { status: 'refused', reason: answer }
      : later('message', answer);
  }
  if (code === 'EENVELOPE' && command === 'MAIL FROM') {
    return later(
      'channel',
      `The mail server does not accept the sender: ${answer}`,
    );
  }
  return later('channel', `No mail can be sent: ${answer}`);
}
