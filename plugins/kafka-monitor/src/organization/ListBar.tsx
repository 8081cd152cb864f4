import { ReactNode } from 'react';
import { DebouncedSearch, useTexts } from '../shared';
import styles from './ListBar.module.css';

/** Search and filters of a list, and at its end what can be done. */
export function ListBar(props: {
  search: string;
  onSearch: (search: string) => void;
  filters?: ReactNode;
  actions?: ReactNode;
}) {
  const { t } = useTexts();
  return (
    <div className={styles.bar}>
      <DebouncedSearch
        className={styles.search}
        label={t('organization.search')}
        value={props.search}
        onChange={props.onSearch}
      />
      {props.filters}
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}
