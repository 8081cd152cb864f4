import { Box, Text } from '@backstage/ui';
import { PropsWithChildren, ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** A titled part of a page. */
export function Section(
  props: PropsWithChildren<{ title: string; actions?: ReactNode }>,
) {
  const id = useId();
  return (
    <Box
      as="section"
      bg="neutral"
      p="4"
      mb="4"
      className={styles.section}
      aria-labelledby={id}
    >
      <div className={styles.head}>
        <Text as="h2" variant="title-x-small" id={id}>
          {props.title}
        </Text>
        {props.actions && <div className={styles.actions}>{props.actions}</div>}
      </div>
      {props.children}
    </Box>
  );
}
