import { Link, Text } from '@backstage/ui';
import {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { useOrganization } from '../organization';
import { useTexts } from '../shared';
import { documentFacts } from './documentFacts';
import { KafkaDocument } from './kafkaDocument';
import styles from './KafkaResult.module.css';

/** A connector or an open failure among the results of a search. */
export function KafkaResult(props: {
  result?: SearchDocument;
  highlight?: ResultHighlight;
  icon?: JSX.Element;
}) {
  const { highlight, icon } = props;
  const document: KafkaDocument | undefined = props.result;
  const { t } = useTexts();
  const { teamTitle } = useOrganization();
  if (!document) {
    return null;
  }
  const marked = (field: 'title' | 'text' | 'cause') => {
    const text = highlight?.fields[field];
    return text ? (
      <HighlightedSearchResultText
        text={text}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      document[field]
    );
  };
  return (
    <article className={styles.result}>
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <div className={styles.what}>
        <Link href={document.location}>{marked('title')}</Link>
        <ul aria-label={t('entity.search.facts')} className={styles.facts}>
          {documentFacts(t, document, teamTitle).map(fact => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <Text as="p" color="secondary" className={styles.text}>
          {document.cause ? marked('cause') : marked('text')}
        </Text>
      </div>
    </article>
  );
}
