/**
 * Renders a Java `.properties` file: one `key=value` a line, in the given order.
 *
 * @param {Record<string, string | number | boolean>} properties
 * @returns {string}
 */
export function renderProperties(properties) {
  return Object.entries(properties)
    .map(([key, value]) => `${escapeKey(key)}=${escapeValue(String(value))}\n`)
    .join('');
}

/** @param {string} text */
const escapeBackslashes = text =>
  text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');

/** @param {string} key */
const escapeKey = key => escapeBackslashes(key).replace(/[ =:#!]/g, '\\$&');

/** @param {string} value Java drops blanks at the start of a value. */
const escapeValue = value => escapeBackslashes(value).replace(/^ /, '\\ ');
