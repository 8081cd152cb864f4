import { useLocation, useResolvedPath } from 'react-router-dom';

/** Where a page stands, and what of the address lies below it. */
export interface SubPath {
  /** Path of the page, without a slash at its end. */
  base: string;
  /**
   * Decoded segments below it; undefined when one can not be decoded.
   */
  segments: string[] | undefined;
}

/**
 * Splits a path below its base into decoded segments.
 *
 * react-router's own parameters are of no use here: it turns `%2F` inside a
 * decoded segment into a slash, so a connector named `a%2Fb` would become
 * `a/b`.
 */
export function subPathSegments(
  pathname: string,
  base: string,
): string[] | undefined {
  const rest = pathname.slice(base.length).split('/').filter(Boolean);
  try {
    return rest.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** The part of the address below the page that asks. */
export function useSubPath(): SubPath {
  const { pathname } = useLocation();
  const base = useResolvedPath('.').pathname.replace(/\/$/, '');
  return { base, segments: subPathSegments(pathname, base) };
}
