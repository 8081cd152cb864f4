import { Badge } from '@backstage/ui';
import { RiLockLine } from '@remixicon/react';
import { useTexts } from '../../shared';
import { ConfigGroup } from './configGroups';
import styles from './config.module.css';

/** Keys and values of a group. */
export function ConfigGroupTable(props: {
  group: ConfigGroup;
  maskedKeys: string[];
}) {
  const { group, maskedKeys } = props;
  const { t } = useTexts();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {group.prefix === undefined
          ? t('connector.config.general')
          : `${group.prefix}.*`}
      </caption>
      <tbody>
        {group.entries.map(([key, value]) => (
          <tr key={key}>
            <th scope="row" className={styles.key}>
              {key}
            </th>
            <td className={styles.value}>
              {value}{' '}
              {maskedKeys.includes(key) && (
                <Badge icon={<RiLockLine aria-hidden="true" />}>
                  {t('connector.config.masked')}
                </Badge>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
