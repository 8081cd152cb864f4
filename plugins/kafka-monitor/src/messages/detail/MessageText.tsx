import { Link, Text } from '@backstage/ui';
import { MessageDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { externalUrl } from '../../shared';
import styles from './MessageView.module.css';

/** A title that leads to where the message points, if that is an address. */
function Title(props: { title: string; url?: string }) {
  const href = externalUrl(props.url ?? null, ['http:', 'https:']);
  return href ? <Link href={href}>{props.title}</Link> : <>{props.title}</>;
}

/** What the message says, as it was stored before it was sent. */
export function MessageText(props: {
  message: Pick<MessageDetail, 'summary' | 'sections' | 'link'>;
}) {
  const { summary, sections, link } = props.message;
  return (
    <div className={styles.text}>
      {summary.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      {sections.map((section, index) => (
        <div key={index}>
          {section.heading && (
            <Text as="h4" variant="body-medium" weight="bold">
              {section.heading}
            </Text>
          )}
          <ul className={styles.items}>
            {section.items.map((item, itemIndex) => (
              <li key={itemIndex}>
                <Title title={item.title} url={item.url} />
                {item.lines.map((line, lineIndex) => (
                  <div key={lineIndex} className={styles.line}>
                    {line}
                  </div>
                ))}
              </li>
            ))}
          </ul>
          {section.more && <p>{section.more}</p>}
        </div>
      ))}
      <Title title={link.title} url={link.url} />
    </div>
  );
}
