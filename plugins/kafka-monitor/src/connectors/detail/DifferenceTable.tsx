import { Text } from '@backstage/ui';
import { useTexts } from '../../shared';
import styles from './config.module.css';
import { ConfigDifference } from './configDifferences';
import { ValueCells } from './ValueCells';

/** The keys in which two versions of a configuration differ. */
export function DifferenceTable(props: {
  label: string;
  differences: ConfigDifference[];
}) {
  const { label, differences } = props;
  const { t } = useTexts();
  if (differences.length === 0) {
    return <Text as="p">{t('connector.config.same')}</Text>;
  }
  return (
    <div className={styles.box}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('connector.config.key')}</th>
            <th scope="col">{t('connector.config.change')}</th>
            <th scope="col">{t('connector.config.before')}</th>
            <th scope="col">{t('connector.config.after')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ key, change, before, after }) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{t(`connector.config.${change}`)}</td>
              {change === 'secretChanged' ? (
                <td colSpan={2} className={styles.secret}>
                  {t('connector.config.secretValues')}
                </td>
              ) : (
                <ValueCells before={before} after={after} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
