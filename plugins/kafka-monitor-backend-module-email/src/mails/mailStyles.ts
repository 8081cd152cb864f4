import { Html, html } from './html';
import { MailTone } from './MailTone';

const FONT = 'font-family:Roboto,Helvetica,Arial,sans-serif;';
/** Names of connectors can be long, and without a place to break. */
const BREAK = 'word-break:break-word;overflow-wrap:anywhere;';

/** Mail programs drop style sheets, so that each tag has its own. */
export const styles = {
  page: 'background-color:#f1f3f5;',
  card: 'max-width:600px;background-color:#fdfdfd;border:1px solid #d5d9dd;',
  title: `${FONT}${BREAK}font-size:20px;line-height:28px;font-weight:bold;color:#1f2429;margin:0;`,
  text: `${FONT}${BREAK}font-size:15px;line-height:22px;color:#1f2429;margin:0;`,
  heading: `${FONT}${BREAK}font-size:16px;line-height:22px;font-weight:bold;color:#1f2429;margin:0;`,
  item: `${FONT}${BREAK}font-size:15px;line-height:22px;font-weight:bold;color:#1f2429;`,
  quiet: `${FONT}${BREAK}font-size:13px;line-height:19px;color:#5a636c;margin:0;`,
  link: 'color:#1d5fbf;text-decoration:underline;',
  button: `${FONT}font-size:15px;line-height:20px;font-weight:bold;color:#fdfdfd;text-decoration:none;display:inline-block;padding:10px 20px;`,
};

export const BUTTON_COLOR = '#1d5fbf';

export const toneColor: Record<MailTone, string> = {
  bad: '#c62f3b',
  good: '#2c7d43',
  neutral: '#5a636c',
};

/**
 * For programs that do read a style sheet: they show dark mode as we want it.
 * The others turn the colours themselves, which all of them survive.
 */
export const darkMode: Html = html`<style>
  @media (prefers-color-scheme: dark) {
    .page {
      background-color: #16191c !important;
    }
    .card {
      background-color: #22262a !important;
      border-color: #3b4147 !important;
    }
    .text {
      color: #e6e8ea !important;
    }
    .quiet {
      color: #a9b1b9 !important;
    }
    .link {
      color: #84b4f4 !important;
    }
  }
</style>`;
