import { ResponseError } from '@backstage/errors';
import { QueryClient } from '@tanstack/react-query';

/** The first part of every key; one invalidation reaches all of them. */
export const KEY = 'kafka-monitor';

/** A refusal stays one however often it is asked again. */
function worthRepeating(failures: number, error: Error): boolean {
  const refused = ResponseError.is(error) && error.statusCode < 500;
  return !refused && failures < 1;
}

/** The one client behind all pages of the plugin. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: worthRepeating,
        retryDelay: 500,
        staleTime: 2_000,
        // A laptop that the browser calls offline may still reach the
        // backend; an error says more than a page that waits for ever.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
