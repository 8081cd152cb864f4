import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiMore2Line } from '@remixicon/react';
import { useTexts } from '../shared';
import styles from './ConnectorActions.module.css';

/** An entry of the menu; with a hindrance it says why it can not be chosen. */
export interface MenuAction {
  label: string;
  isDestructive: boolean;
  hindrance: string | undefined;
  onPress: () => void;
}

/** What is seldom wanted, in a menu; nothing where that is nothing. */
export function MoreActions(props: {
  actions: MenuAction[];
  isDisabled: boolean;
}) {
  const { actions, isDisabled } = props;
  const { t } = useTexts();
  if (actions.length === 0) {
    return null;
  }
  return (
    <MenuTrigger>
      <ButtonIcon
        size="small"
        variant="secondary"
        icon={<RiMore2Line />}
        aria-label={t('operations.more')}
        isDisabled={isDisabled}
      />
      <Menu
        aria-label={t('operations.more')}
        placement="bottom end"
        maxWidth="max-content"
        style={{ maxWidth: '40ch' }}
      >
        {actions.map(({ label, isDestructive, hindrance, onPress }) => (
          <MenuItem
            key={label}
            textValue={label}
            color={isDestructive ? 'danger' : 'primary'}
            isDisabled={hindrance !== undefined}
            onAction={onPress}
          >
            {hindrance ? (
              <span>
                {label}
                <span className={styles.hindrance}>{hindrance}</span>
              </span>
            ) : (
              label
            )}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
