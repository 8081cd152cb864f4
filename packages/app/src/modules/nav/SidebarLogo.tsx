import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { Logo } from './Logo';

/** Leads home; beside the mark stands the name while the sidebar is open. */
export const SidebarLogo = () => {
  const { isOpen } = useSidebarOpenState();
  return (
    <div
      style={{
        display: 'flex',
        alignItems: 'center',
        height: 2 * sidebarConfig.logoHeight,
        paddingLeft: 20,
      }}
    >
      <Link to="/" underline="none" aria-label="Kafka Monitor, home">
        <Logo withName={isOpen} />
      </Link>
    </div>
  );
};
