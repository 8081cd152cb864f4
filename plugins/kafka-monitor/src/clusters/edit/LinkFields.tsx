import { Button, ButtonIcon, Text } from '@backstage/ui';
import { RiAddLine, RiDeleteBinLine } from '@remixicon/react';
import { FormText } from '../../organization/form';
import { useTexts } from '../../shared';
import { ClusterDraft } from './clusterDraft';
import styles from './LinkFields.module.css';

type Link = ClusterDraft['links'][number];

/** The most links that a business cluster has. */
const MAX_LINKS = 20;

/** Links with a title each; any number of them can be added and taken away. */
export function LinkFields(props: {
  links: Link[];
  onChange: (links: Link[]) => void;
  problemOf: (path: string) => string | undefined;
}) {
  const { links, onChange, problemOf } = props;
  const { t } = useTexts();
  const change = (index: number, part: Partial<Link>) =>
    onChange(
      links.map((link, each) => (each === index ? { ...link, ...part } : link)),
    );
  return (
    <div
      role="group"
      aria-label={t('organization.field.links')}
      className={styles.links}
    >
      <Text weight="bold" variant="body-small">
        {t('organization.field.links')}
      </Text>
      {links.map((link, index) => {
        const number = String(index + 1);
        return (
          <div key={index} className={styles.link}>
            <FormText
              label={t('clusters.linkTitle', { number })}
              value={link.title}
              onChange={title => change(index, { title })}
              problem={problemOf(`links.${index}.title`)}
            />
            <FormText
              label={t('clusters.linkUrl', { number })}
              value={link.url}
              onChange={url => change(index, { url })}
              problem={problemOf(`links.${index}.url`)}
            />
            <ButtonIcon
              variant="tertiary"
              icon={<RiDeleteBinLine />}
              aria-label={t('clusters.removeLink', { number })}
              onPress={() =>
                onChange(links.filter((_, each) => each !== index))
              }
            />
          </div>
        );
      })}
      {links.length < MAX_LINKS && (
        <Button
          size="small"
          variant="secondary"
          className={styles.add}
          iconStart={<RiAddLine />}
          onPress={() => onChange([...links, { title: '', url: '' }])}
        >
          {t('clusters.addLink')}
        </Button>
      )}
    </div>
  );
}
