import { addressesOf } from './addresses';
import { EndpointRule } from './classRule';
import { MaskedConfig, firstValueOf } from './configValue';
import { ConnectorEndpoint } from './connectorKnowledge';
import { jdbcAddressOf } from './jdbcUrl';
import { HiddenReferences } from './secretReference';

const MAX_DISPLAY = 500;

/** A value fit to be shown: no user information, no masks, no references. */
function plainName(value: string | null): string | null {
  if (value === null) return null;
  const name = value.replace(/\/\/[^/\s]*@/g, '//').trim();
  if (name === '' || name.includes('***')) return null;
  return new HiddenReferences(name).text === name ? name : null;
}

function referenceIn(value: string | null): string | null {
  if (value === null) return null;
  const hidden = new HiddenReferences(value);
  return hidden.referenceIn(hidden.text);
}

function displayOf(endpoint: Omit<ConnectorEndpoint, 'display'>): string {
  const hosts = endpoint.hosts
    .map(({ host, port }) => {
      const name = host.includes(':') ? `[${host}]` : host;
      return port === null ? name : `${name}:${port}`;
    })
    .join(',');
  return [
    hosts || endpoint.secretReference,
    endpoint.database,
    endpoint.resource?.name,
  ]
    .filter(part => part)
    .join('/')
    .slice(0, MAX_DISPLAY);
}

function portOf(config: MaskedConfig, rule: EndpointRule): number | null {
  const port = firstValueOf(config, rule.port);
  if (port === null) return rule.defaultPort ?? null;
  return /^\d{1,5}$/.test(port) ? Number(port) : null;
}

/**
 * The endpoint a rule finds in a configuration, with the DBMS when the address
 * is a JDBC URL that says it. Null when the configuration holds none of it.
 */
export function readEndpoint(
  config: MaskedConfig,
  rule: EndpointRule,
): { endpoint: ConnectorEndpoint | null; dbms: string | null } {
  const address = firstValueOf(config, rule.address);
  const databaseValue = firstValueOf(config, rule.database);
  const jdbc = address === null ? null : jdbcAddressOf(address);
  const isJdbc = address !== null && /^jdbc:/i.test(address);
  const list =
    address === null || isJdbc
      ? null
      : addressesOf(address, portOf(config, rule));
  let resource: ConnectorEndpoint['resource'] = null;
  let resourceReference: string | null = null;
  for (const { kind, keys } of rule.resource ?? []) {
    const value = firstValueOf(config, keys);
    const name = plainName(value);
    resourceReference ??= referenceIn(value);
    if (name !== null) {
      resource = { kind, name };
      break;
    }
  }
  const found = {
    hosts: jdbc?.hosts ?? list?.hosts ?? [],
    database:
      plainName(databaseValue) ??
      plainName(
        jdbc?.database ?? (rule.databaseInPath ? list?.path ?? null : null),
      ),
    resource: resource ?? jdbc?.resource ?? null,
    secretReference:
      jdbc?.secretReference ??
      list?.secretReference ??
      (isJdbc && !jdbc ? referenceIn(address) : null) ??
      referenceIn(databaseValue) ??
      resourceReference,
  };
  const nothing =
    found.hosts.length === 0 &&
    found.database === null &&
    found.resource === null &&
    found.secretReference === null;
  return {
    endpoint: nothing ? null : { ...found, display: displayOf(found) },
    dbms: jdbc?.dbms ?? null,
  };
}
