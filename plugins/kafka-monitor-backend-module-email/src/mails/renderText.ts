import {
  AlertDocument,
  AlertItem,
  AlertSection,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { automaticNote } from './mailWords';
import { oneLine } from './oneLine';
import { webLink } from './webLink';

type Lines = Array<string | undefined>;

const joined = (lines: Lines, by: string) =>
  lines.filter(line => line !== undefined && line !== '').join(by);

function itemText({ title, url, lines }: AlertItem): string {
  const link = webLink(url);
  return joined(
    [
      `- ${oneLine(title)}`,
      ...lines.map(line => `  ${oneLine(line)}`),
      link && `  ${link}`,
    ],
    '\n',
  );
}

function sectionText({ heading, items, more }: AlertSection): string {
  return joined(
    [
      heading && `${oneLine(heading)}:`,
      ...items.map(itemText),
      more && `  ${oneLine(more)}`,
    ],
    '\n',
  );
}

/** The part for programs, and people, that do not want HTML. */
export function renderText(document: AlertDocument): string {
  const { link } = document;
  const url = webLink(link.url);
  const text = joined(
    [
      oneLine(document.title),
      ...document.summary.map(paragraph => oneLine(paragraph)),
      ...document.sections.map(sectionText),
      joined([oneLine(link.title), url], '\n'),
      // The mark that mail programs know a signature by.
      `-- \n${automaticNote[document.language]}`,
    ],
    '\n\n',
  );
  return `${text}\n`;
}
