import { AlertDocument } from '@kafka-monitor/plugin-kafka-monitor-node';

/** A document without its title and links, for where there is no markup. */
export function plainText({ summary, sections }: AlertDocument): string {
  const paragraphs = [...summary];
  for (const { heading, items, more } of sections) {
    const lines = heading ? [heading] : [];
    for (const item of items) {
      lines.push(`• ${item.title}`, ...item.lines.map(line => `   ${line}`));
    }
    if (more) {
      lines.push(more);
    }
    paragraphs.push(lines.join('\n'));
  }
  return paragraphs.join('\n\n');
}
