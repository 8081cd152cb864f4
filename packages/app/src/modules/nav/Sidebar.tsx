import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import {
  NavContentBlueprint,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import MenuIcon from '@material-ui/icons/Menu';
import SearchIcon from '@material-ui/icons/Search';
import { useLocation } from 'react-router-dom';
import { SidebarLogo } from './SidebarLogo';

interface NavItemProps {
  item: NavContentNavItem;
  /** A page below this one that has an item of its own. */
  inner?: NavContentNavItem;
}

const NavItem = ({ item, inner }: NavItemProps) => {
  const { pathname } = useLocation();
  // A link is current for every path below its own: without `end`, both
  // items would be marked while the inner page is shown.
  const end = Boolean(inner && `${pathname}/`.startsWith(`${inner.href}/`));
  return (
    <SidebarItem
      icon={() => item.icon}
      to={item.href}
      text={item.title}
      end={end}
    />
  );
};

/** Kafka Monitor first; the other plugins' pages after it, by title. */
export const SidebarContent = NavContentBlueprint.make({
  params: {
    component: ({ navItems }) => {
      const kafkaMonitor = navItems.take('page:kafka-monitor');
      const kafkaRaft = navItems.take('page:kafka-monitor/raft');
      const nav = navItems.withComponent(item => <NavItem item={item} />);

      // Shown in a form of their own.
      nav.take('page:search');
      nav.take('page:notifications');

      return (
        <Sidebar>
          <SidebarLogo />
          <SidebarGroup label="Search" icon={<SearchIcon />} to="/search">
            <SidebarSearchModal />
          </SidebarGroup>
          <SidebarDivider />
          <SidebarGroup label="Menu" icon={<MenuIcon />}>
            {kafkaMonitor && <NavItem item={kafkaMonitor} inner={kafkaRaft} />}
            {kafkaRaft && <NavItem item={kafkaRaft} />}
            <SidebarDivider />
            {nav.take('page:home')}
            {nav.take('page:catalog')}
            <SidebarScrollWrapper>
              {nav.rest({ sortBy: 'title' })}
            </SidebarScrollWrapper>
          </SidebarGroup>
          <SidebarSpace />
          <SidebarDivider />
          <NotificationsSidebarItem />
          <SidebarDivider />
          <SidebarGroup
            label="Settings"
            icon={<UserSettingsSignInAvatar />}
            to="/settings"
          >
            {nav.take('page:user-settings')}
          </SidebarGroup>
        </Sidebar>
      );
    },
  },
});
