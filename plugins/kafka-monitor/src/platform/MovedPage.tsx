import { useLocation } from 'react-router-dom';
import { Redirect } from '../routing';

/** Leads to where a page stands now, with what follows in the address. */
export function MovedPage(props: { from: string; to: string }) {
  const { pathname, search } = useLocation();
  const [to, query] = props.to.split('?');
  const start = pathname.indexOf(props.from) + props.from.length;
  return (
    <Redirect
      to={`${to}${pathname.slice(start)}${query ? `?${query}` : search}`}
    />
  );
}
