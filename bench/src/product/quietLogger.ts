import { LoggerService } from '@backstage/backend-plugin-api';

/** Says only what is wrong. */
export const quietLogger: LoggerService = {
  error: message => process.stderr.write(`${message}\n`),
  warn: message => process.stderr.write(`${message}\n`),
  info: () => {},
  debug: () => {},
  child: () => quietLogger,
};
