import { Link } from '@backstage/ui';
import { personName } from '../shared';
import { useEntityHref } from './useEntityHref';

/** The short name of a user or Group, which leads to its page in the catalog. */
export function EntityName(props: {
  entityRef: string;
  /** The catalog does not have it, so that there is no page. */
  isMissing?: boolean;
}) {
  const { entityRef, isMissing } = props;
  const href = useEntityHref()(entityRef);
  const name = personName(entityRef).replace(/^group:default\//i, '');
  return href && !isMissing ? <Link href={href}>{name}</Link> : <>{name}</>;
}
