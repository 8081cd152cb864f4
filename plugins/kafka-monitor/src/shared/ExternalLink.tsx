import { Link, VisuallyHidden } from '@backstage/ui';
import { RiExternalLinkLine } from '@remixicon/react';
import { ReactNode } from 'react';
import { useTexts } from './useTexts';
import styles from './ExternalLink.module.css';

/** A link out of the app, into a tab of its own. */
export function ExternalLink(props: { href: string; children: ReactNode }) {
  const { t } = useTexts();
  return (
    <Link
      href={props.href}
      target="_blank"
      rel="noopener noreferrer"
      className={styles.link}
    >
      {props.children} <RiExternalLinkLine size={14} aria-hidden="true" />
      <VisuallyHidden>{t('shared.newTab')}</VisuallyHidden>
    </Link>
  );
}
