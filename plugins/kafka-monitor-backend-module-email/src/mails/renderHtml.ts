import {
  AlertDocument,
  AlertItem,
  AlertSection,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { Html, html } from './html';
import { BUTTON_COLOR, darkMode, styles, toneColor } from './mailStyles';
import { MailTone } from './MailTone';
import { automaticNote } from './mailWords';
import { webLink } from './webLink';

// Tables, as Outlook lays out nothing else.
const tableAttributes = html`role="presentation" cellpadding="0" cellspacing="0"
border="0"`;

function row(content: Html, padding = '0 24px 12px'): Html {
  return html`<tr>
    <td style="padding:${padding};">${content}</td>
  </tr> `;
}

function itemHtml({ title, url, lines }: AlertItem): Html {
  const link = webLink(url);
  const name = link
    ? html`<a class="link" href="${link}" style="${styles.link}">${title}</a>`
    : html`${title}`;
  return row(html`<div class="text" style="${styles.item}">${name}</div>
    ${lines.map(
      line => html`<p class="quiet" style="${styles.quiet}">${line}</p> `,
    )}`);
}

function sectionHtml({ heading, items, more }: AlertSection): Html {
  return html`${heading &&
  row(
    html`<h2 class="text" style="${styles.heading}">${heading}</h2>`,
    '8px 24px 8px',
  )}${items.map(itemHtml)}${more &&
  row(html`<p class="quiet" style="${styles.quiet}">${more}</p>`)}`;
}

function buttonHtml({ title, url }: AlertDocument['link']): Html {
  const link = webLink(url);
  if (!link) {
    return row(html`<p class="text" style="${styles.text}">${title}</p>`);
  }
  return row(
    html`<table ${tableAttributes}>
      <tr>
        <td
          bgcolor="${BUTTON_COLOR}"
          style="border-radius:4px;background-color:${BUTTON_COLOR};"
        >
          <a href="${link}" style="${styles.button}">${title}</a>
        </td>
      </tr>
    </table>`,
    '8px 24px 20px',
  );
}

/** The part that most people read: one column, at most 600 pixels wide. */
export function renderHtml(document: AlertDocument, tone: MailTone): string {
  const { language, title, summary, sections, link } = document;
  const color = toneColor[tone];
  return html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${title}</title>
        ${darkMode}
      </head>
      <body class="page" style="margin:0;padding:0;${styles.page}">
        <table
          ${tableAttributes}
          class="page"
          width="100%"
          style="${styles.page}"
        >
          <tr>
            <td align="center" style="padding:16px 8px;">
              <!--[if mso]><table ${tableAttributes} width="600"><tr><td><![endif]-->
              <table
                ${tableAttributes}
                class="card"
                width="100%"
                style="${styles.card}"
              >
                <tr>
                  <td
                    height="6"
                    bgcolor="${color}"
                    style="height:6px;line-height:6px;font-size:0;background-color:${color};"
                  >
                    &nbsp;
                  </td>
                </tr>
                ${row(
                  html`<h1 class="text" style="${styles.title}">${title}</h1>`,
                  '20px 24px 12px',
                )}${summary.map(paragraph =>
                  row(
                    html`<p class="text" style="${styles.text}">
                      ${paragraph}
                    </p>`,
                  ),
                )}${sections.map(sectionHtml)}${buttonHtml(link)}${row(
                  html`<p class="quiet" style="${styles.quiet}">
                    ${automaticNote[language]}
                  </p>`,
                  '0 24px 20px',
                )}
              </table>
              <!--[if mso]></td></tr></table><![endif]-->
            </td>
          </tr>
        </table>
      </body>
    </html> `.source;
}
