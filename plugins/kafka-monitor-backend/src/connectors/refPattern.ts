import { Knex } from 'knex';
import { globMatcher } from './assignment/glob';
import { ConnectorScope } from './connectorScope';

/** Nothing but `*` is special in a ref: names may hold `?`. */
function part(pattern: string): (text: string) => boolean {
  if (!pattern.includes('*')) {
    return text => text === pattern;
  }
  return globMatcher(pattern);
}

function whereName(query: Knex.QueryBuilder, pattern: string, sqlite: boolean) {
  if (!pattern.includes('*')) {
    query.where('connectors.name', pattern);
  } else if (sqlite) {
    const glob = pattern.replace(/[?[]/g, '[$&]');
    query.whereRaw('connectors.name glob ?', [glob]);
  } else {
    const like = pattern.replace(/[\\%_]/g, '\\$&').replace(/[*]+/g, '%');
    query.whereRaw("connectors.name like ? escape '\\'", [like]);
  }
}

/**
 * Narrows a query on `connectors` to those that one of the patterns fits,
 * case-sensitively. A pattern that is no ref fits none.
 *
 * @param patterns `<environment>/<connectCluster>/<name>` with `*`
 */
export function whereRef(
  query: Knex.QueryBuilder,
  patterns: readonly string[],
  scope: ConnectorScope,
  sqlite: boolean,
) {
  query.where(either => {
    either.whereRaw('1 = 0');
    for (const pattern of patterns) {
      const [environment, connectCluster, ...rest] = pattern.split('/');
      const name = rest.join('/');
      if (!name) {
        continue;
      }
      const inEnvironment = part(environment);
      const inCluster = part(connectCluster);
      const ids = scope.clusters
        .filter(
          ({ row }) =>
            inEnvironment(row.environment) && inCluster(row.connect_cluster),
        )
        .map(({ row }) => row.id);
      either.orWhere(one => {
        one.whereIn('connectors.connect_cluster_id', ids);
        whereName(one, name, sqlite);
      });
    }
  });
}
