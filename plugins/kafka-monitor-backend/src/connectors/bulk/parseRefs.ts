import { InputError } from '@backstage/errors';
import {
  ConnectorRef,
  parseConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** Longer than any environment or Connect cluster is called. */
const MAX_LENGTH = 64;
const SHOWN_CHARACTERS = 200;

function problemOf(ref: ConnectorRef | undefined): string | undefined {
  if (!ref) {
    return 'is not a connector ref: <environment>/<connectCluster>/<name>';
  }
  const { environment, connectCluster, name } = ref;
  if (environment.length > MAX_LENGTH || connectCluster.length > MAX_LENGTH) {
    return `is not a connector ref: its environment and its Connect cluster have at most ${MAX_LENGTH} characters`;
  }
  // No connector is stored by such a name, see `storableName`.
  return name.includes('\0') ? 'holds a NUL character' : undefined;
}

/**
 * The connectors that a bulk operation names.
 *
 * @throws InputError naming the first that can be none
 */
export function parseRefs(texts: readonly string[]): ConnectorRef[] {
  return texts.map((text, index) => {
    const ref = parseConnectorRef(text);
    const problem = problemOf(ref);
    if (!ref || problem) {
      const shown =
        text.length > SHOWN_CHARACTERS
          ? `${text.slice(0, SHOWN_CHARACTERS)}…`
          : text;
      throw new InputError(
        `Invalid body: 'connectors.${index}': '${shown}' ${problem}`,
      );
    }
    return ref;
  });
}
