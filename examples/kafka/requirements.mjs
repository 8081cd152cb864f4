import { execFile } from 'node:child_process';
import { join } from 'node:path';

const JAVA_AT_LEAST = 17;

/** The `java` to run: the one of `JAVA_HOME`, else the one on the PATH. */
export const javaCommand = process.env.JAVA_HOME
  ? join(process.env.JAVA_HOME, 'bin', 'java')
  : 'java';

/**
 * The major version in what `java -version` prints, `null` when there is none.
 *
 * @param {string} text
 * @returns {number | null}
 */
export function javaMajorVersion(text) {
  const match = /version "(\d+)(?:\.(\d+))?/.exec(text);
  if (!match) return null;
  // Java 8 and older call themselves 1.8.
  return Number(match[1] === '1' ? match[2] : match[1]);
}

/**
 * One message for each thing that is missing, saying what to install.
 *
 * @param {{ javaVersion: string | null, mavenVersion: string | null }} found
 *   what `java -version` and `mvn -version` print, `null` when they do not run
 * @param {{ maven: boolean }} need Maven only fetches: a filled cache does without
 * @returns {string[]}
 */
export function missingRequirements(found, need) {
  const missing = [];
  const major = found.javaVersion && javaMajorVersion(found.javaVersion);
  const install =
    `Install Java ${JAVA_AT_LEAST} or newer, for example ` +
    `\`apt-get install openjdk-17-jre-headless\` or \`brew install openjdk\`` +
    `, and have \`java\` on the PATH or set JAVA_HOME.`;
  if (!major) {
    missing.push(`Kafka needs Java, and none was found. ${install}`);
  } else if (major < JAVA_AT_LEAST) {
    missing.push(`Kafka needs a newer Java than ${major}. ${install}`);
  }
  if (need.maven && !found.mavenVersion) {
    missing.push(
      'Maven fetches Kafka on the first start, and `mvn` was not found. ' +
        'Install Maven 3.6 or newer, for example `apt-get install maven` or `brew install maven`.',
    );
  }
  return missing;
}

/**
 * Looks for Java and Maven on this machine.
 *
 * @param {{ maven: boolean }} need
 * @returns {Promise<string[]>} as {@link missingRequirements}
 */
export async function checkRequirements(need) {
  const [javaVersion, mavenVersion] = await Promise.all([
    outputOf(javaCommand, ['-version']),
    need.maven ? outputOf('mvn', ['-version']) : null,
  ]);
  return missingRequirements({ javaVersion, mavenVersion }, need);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string | null>}
 */
const outputOf = (command, args) =>
  new Promise(resolve => {
    execFile(command, args, { timeout: 30_000 }, (error, stdout, stderr) =>
      resolve(error ? null : stdout + stderr),
    );
  });
