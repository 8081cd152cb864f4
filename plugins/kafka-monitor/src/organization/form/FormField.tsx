import { Button, Text, TextAreaField, TextField } from '@backstage/ui';
import { ReactNode } from 'react';
import { useTexts } from '../../shared';
import styles from './FormDialog.module.css';
import { FieldNews } from './mergeDrafts';

/** A field, and below it what somebody else saved in its place. */
export function FormField<V>(props: {
  label: string;
  news: FieldNews<V> | undefined;
  textOf: (value: V) => string;
  onUse: (value: V) => void;
  children: ReactNode;
}) {
  const { label, news, textOf, onUse } = props;
  const { t } = useTexts();
  return (
    <div>
      {props.children}
      {news && (
        <div className={styles.news}>
          <Text color="warning" variant="body-small">
            {news.kind === 'newer'
              ? t('organization.conflict.newer', { value: textOf(news.value) })
              : t('organization.conflict.taken', { value: textOf(news.was) })}
          </Text>
          {news.kind === 'newer' && (
            <Button
              size="small"
              variant="tertiary"
              aria-label={t('organization.conflict.useLabel', { field: label })}
              onPress={() => onUse(news.value)}
            >
              {t('organization.conflict.use')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** A field for text of one line or, with `rows`, of more. */
export function FormText(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  description?: string;
  /** What is wrong with it. */
  problem?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  rows?: number;
}) {
  const { problem, isRequired, rows, ...rest } = props;
  const { t } = useTexts();
  const field = {
    ...rest,
    isRequired,
    secondaryLabel: isRequired ? t('organization.required') : undefined,
    autoComplete: 'off',
    validationBehavior: 'aria' as const,
    validate: () => problem ?? null,
  };
  return rows === undefined ? (
    <TextField {...field} />
  ) : (
    <TextAreaField {...field} rows={rows} />
  );
}
