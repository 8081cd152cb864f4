import { useNavigate } from 'react-router-dom';

/** Leads to another address of the app, such as one of `usePlatform`. */
export function useGoTo(): (href: string) => void {
  const navigate = useNavigate();
  return href => navigate(href);
}
