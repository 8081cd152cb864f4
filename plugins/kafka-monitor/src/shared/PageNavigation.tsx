import { ButtonIcon, Text } from '@backstage/ui';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import styles from './PageNavigation.module.css';
import { useLanguage, useTexts } from './useTexts';

/** Which rows of how many are shown, and the way to the others. */
export function PageNavigation(props: {
  /** Counted from 0. */
  page: number;
  pageSize: number;
  total: number;
  onChange: (page: number) => void;
}) {
  const { page, pageSize, total, onChange } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const number = (value: number) => value.toLocaleString(language);
  const last = Math.max(0, Math.ceil(total / pageSize) - 1);
  return (
    <nav aria-label={t('shared.pages.label')} className={styles.pages}>
      <Text color="secondary" aria-live="polite">
        {t('shared.pages.range', {
          from: number(Math.min(page * pageSize + 1, total)),
          to: number(Math.min((page + 1) * pageSize, total)),
          total: number(total),
        })}
      </Text>
      <ButtonIcon
        variant="secondary"
        icon={<RiArrowLeftSLine />}
        aria-label={t('shared.pages.previous')}
        isDisabled={page <= 0}
        onPress={() => onChange(page - 1)}
      />
      <ButtonIcon
        variant="secondary"
        icon={<RiArrowRightSLine />}
        aria-label={t('shared.pages.next')}
        isDisabled={page >= last}
        onPress={() => onChange(page + 1)}
      />
    </nav>
  );
}
