import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** How a page's state is written into and read from the query of its address. */
export interface UrlStateCodec<T> {
  read(params: URLSearchParams): T;
  write(state: T): URLSearchParams;
}

/**
 * State that lives in the address: a link shows what its sender saw, and the
 * back button undoes one change.
 */
export function useUrlState<T>(
  codec: UrlStateCodec<T>,
): [T, (next: T, options?: { replace?: boolean }) => void] {
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => codec.read(params), [codec, params]);
  const setState = useCallback(
    (next: T, options?: { replace?: boolean }) =>
      setParams(codec.write(next), options),
    [codec, setParams],
  );
  return [state, setState];
}
