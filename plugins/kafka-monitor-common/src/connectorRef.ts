/**
 * The identity of a connector, everywhere: API, links, permissions,
 * notification scope.
 *
 * @public
 */
export interface ConnectorRef {
  environment: string;
  connectCluster: string;
  name: string;
}

/**
 * `<environment>/<connectCluster>/<name>`. Environments and Connect clusters
 * are slugs, so a name may hold slashes of its own.
 *
 * @public
 */
export function stringifyConnectorRef(ref: ConnectorRef): string {
  return `${ref.environment}/${ref.connectCluster}/${ref.name}`;
}

/**
 * The reverse of {@link stringifyConnectorRef}.
 *
 * @returns undefined when the text is not a connector ref
 * @public
 */
export function parseConnectorRef(text: string): ConnectorRef | undefined {
  const [environment, connectCluster, ...rest] = text.split('/');
  const name = rest.join('/');
  if (!environment || !connectCluster || !name) {
    return undefined;
  }
  return { environment, connectCluster, name };
}

/**
 * Whether a connector of this name can have an address at all: URL parsers
 * resolve `.` and `..` away, so such a connector is listed but has no page.
 *
 * @public
 */
export function hasAddress(name: string): boolean {
  return name !== '.' && name !== '..' && name !== '';
}

/**
 * The name as one URL path segment. `encodeURIComponent` throws on half a
 * surrogate pair, which a worker never stores, so that becomes U+FFFD.
 *
 * @public
 */
export function connectorNameSegment(name: string): string {
  return encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

/**
 * The path of a connector below the API's base or below a platform's page,
 * `/connectors/<environment>/<connectCluster>/<name>`. Backend and pages both
 * use it, so that a link given out by one is understood by the other.
 *
 * @public
 */
export function connectorPath(ref: ConnectorRef): string {
  return `/connectors/${encodeURIComponent(
    ref.environment,
  )}/${encodeURIComponent(ref.connectCluster)}/${connectorNameSegment(
    ref.name,
  )}`;
}

/**
 * The path of one failure, below the API's base or below a platform's page.
 *
 * @public
 */
export function failurePath(id: string): string {
  return `/failures/${encodeURIComponent(id)}`;
}
