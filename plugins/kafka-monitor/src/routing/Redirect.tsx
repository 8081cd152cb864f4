import { Navigate } from 'react-router-dom';

/** Leads on; the back button does not come back here. */
export function Redirect(props: { to: string }) {
  return <Navigate to={props.to} replace />;
}
