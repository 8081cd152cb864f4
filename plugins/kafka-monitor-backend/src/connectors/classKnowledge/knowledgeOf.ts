import { addressesOf } from './addresses';
import { classNameOf, classRuleOf } from './classRuleOf';
import { MaskedConfig, keysLike, valueOf } from './configValue';
import { ConnectorEndpoint, ConnectorKnowledge } from './connectorKnowledge';
import {
  DIRECTION_SUFFIX,
  FALLBACK_ADDRESS_KEYS,
  FOREIGN_PREFIXES,
  PLAIN_SCHEMES,
} from './fallback';
import { readEndpoint } from './readEndpoint';

type Direction = ConnectorKnowledge['direction'];

const suffix = new RegExp(DIRECTION_SUFFIX, 'i');

function directionOf(
  config: MaskedConfig,
  ruled: 'source' | 'sink' | 'both' | null,
): Direction {
  if (ruled === 'source' || ruled === 'sink') return ruled;
  const className = classNameOf(config);
  const word = className === null ? null : suffix.exec(className)?.[1];
  if (word) return word.toLowerCase() as 'source' | 'sink';
  // Families with a package per direction: neo4j's `sink.Neo4jConnector`.
  const segment = /[.](sink|source)[.]/i.exec(className ?? '')?.[1];
  if (ruled === 'both' && segment) {
    return segment.toLowerCase() as 'source' | 'sink';
  }
  const subscribes =
    valueOf(config, 'topics') !== null ||
    valueOf(config, 'topics.regex') !== null;
  return subscribes ? 'sink' : null;
}

function plainEndpointOf(config: MaskedConfig): {
  endpoint: ConnectorEndpoint | null;
  dbms: string | null;
} {
  const keys = FALLBACK_ADDRESS_KEYS.flatMap(key => keysLike(config, key));
  for (const key of new Set(keys)) {
    const value = valueOf(config, key);
    const foreign = FOREIGN_PREFIXES.some(prefix => key.startsWith(prefix));
    if (value !== null && !foreign) {
      const rule = { address: [key], databaseInPath: true } as const;
      const found = readEndpoint(config, rule);
      if (found.dbms !== null) return found;
      const { scheme } = addressesOf(value);
      if (scheme !== null && Object.hasOwn(PLAIN_SCHEMES, scheme)) {
        return { endpoint: found.endpoint, dbms: PLAIN_SCHEMES[scheme] };
      }
    }
  }
  return { endpoint: null, dbms: null };
}

/**
 * What class and configuration say about a connector. An unknown class gives
 * null for all that the configuration does not say in plain words.
 *
 * @param config - the masked configuration
 * @param restType - the type Kafka Connect reports; it wins over the class
 * @internal
 */
export function knowledgeOf(
  config: MaskedConfig,
  restType: 'source' | 'sink' | 'unknown' = 'unknown',
): ConnectorKnowledge {
  const rule = classRuleOf(config);
  const direction =
    restType === 'source' || restType === 'sink'
      ? restType
      : directionOf(config, rule?.direction ?? null);
  if (!rule) return { direction, ...plainEndpointOf(config) };
  const { endpoint, dbms } = rule.endpoint
    ? readEndpoint(config, rule.endpoint)
    : { endpoint: null, dbms: null };
  return { direction, dbms: rule.dbms ?? dbms, endpoint };
}
