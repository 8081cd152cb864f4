import { Text } from '@backstage/ui';
import { TopicInEnvironment } from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode } from 'react';
import { HealthNumbers } from '../../organization';
import { usePlatform } from '../../platform';
import { Facts, Section, Translate, useLanguage, useTexts } from '../../shared';
import { PatternMatchesPart } from './PatternMatchesPart';
import { PatternsPart } from './PatternsPart';
import { TopicFlow } from './TopicFlow';

/** Who uses it by name, and whether patterns may add to that. */
function usageText(t: Translate, place: TopicInEnvironment, pattern: boolean) {
  if (pattern || place.usage === 'both') {
    return undefined;
  }
  const missing = place.usage === 'written-only' ? 'read' : 'write';
  const by = place.patterns.items.filter(each => each.direction === missing);
  if (by.some(each => each.verdict === 'matches')) {
    return t(`topics.usageText.${place.usage}-but-pattern`);
  }
  return by.length > 0
    ? t(`topics.usageText.${place.usage}-unless-pattern`)
    : t(`topics.usageText.${place.usage}`);
}

/** The topic of one environment's Kafka: its connectors, and its patterns. */
export function TopicInEnvironmentSection(props: {
  topic: string;
  pattern: boolean;
  place: TopicInEnvironment;
  /** Of the environment. */
  title: string;
}) {
  const { topic, pattern, place, title } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const { connectorsHref } = usePlatform();
  const { environment, writers, readers, counts, usage } = place;
  const number = (value: number) => value.toLocaleString(language);
  const ofThem = (value: 'configured' | 'used') =>
    t('topics.ofConnectors', {
      number: number(writers[value] + readers[value]),
      total: number(writers.total + readers.total),
    });
  const hrefOf = (health: string) =>
    `${connectorsHref}?${new URLSearchParams({ topic, environment, health })}`;
  const facts: Array<[string, ReactNode]> = [
    [t('topics.fact.usage'), t(`topics.usage.${usage}`)],
    [t('topics.fact.configured'), ofThem('configured')],
    // That a pattern itself is not used says nothing.
    ...(pattern
      ? []
      : [[t('topics.fact.used'), ofThem('used')] as [string, ReactNode]]),
    [
      t('topics.fact.health'),
      <HealthNumbers key="health" counts={counts} hrefOf={hrefOf} />,
    ],
  ];
  const text = usageText(t, place, pattern);
  return (
    <Section title={title}>
      <TopicFlow
        topic={topic}
        place={place}
        title={title}
        moreHref={`${connectorsHref}?${new URLSearchParams({
          topic,
          environment,
        })}`}
      />
      {text && <Text as="p">{text}</Text>}
      <Facts facts={facts} />
      {!pattern && (
        <PatternsPart environment={environment} patterns={place.patterns} />
      )}
      {place.matches && (
        <PatternMatchesPart environment={environment} matches={place.matches} />
      )}
    </Section>
  );
}
