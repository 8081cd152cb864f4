import { Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { useTexts } from '../shared';
import styles from './PageTitle.module.css';

/**
 * Title and name of a team or business cluster, and what can be done to it;
 * of one that a file declares, where that has to be done.
 */
export function PageTitle(props: {
  title: string;
  name: string;
  description: string | null;
  declaredIn: string | null;
  /** What changes it; not offered where a file declares it. */
  actions: ReactNode;
  /** What can be done wherever it is declared. */
  others?: ReactNode;
}) {
  const { title, name, description, declaredIn } = props;
  const { t } = useTexts();
  return (
    <>
      <div className={styles.title}>
        <Text as="h2" variant="title-small" className={styles.text}>
          {title}
        </Text>
        <Text color="secondary">{name}</Text>
        <div className={styles.actions}>
          {props.others}
          {declaredIn === null ? (
            props.actions
          ) : (
            <Text color="secondary">
              {t('organization.declaredIn', { file: declaredIn })}
            </Text>
          )}
        </div>
      </div>
      {description && (
        <Text as="p" className={styles.description}>
          {description}
        </Text>
      )}
    </>
  );
}
