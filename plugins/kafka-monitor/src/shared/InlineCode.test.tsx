import { render } from '@testing-library/react';
import { InlineCode } from './InlineCode';

describe('a text with code in it', () => {
  it.each([
    ['no code at all', 'no code at all'],
    [
      'Set `auto.create=true` (Debezium: `schema.evolution=basic`).',
      'Set <code>auto.create=true</code> (Debezium: <code>schema.evolution=basic</code>).',
    ],
    ['`a``b`', '<code>a</code><code>b</code>'],
    ['one ` alone', 'one ` alone'],
    ['`` is nothing', '`` is nothing'],
    ['`<b>` is text', '<code>&lt;b&gt;</code> is text'],
    ['', ''],
  ])('shows %j as it is meant', (text, html) => {
    const { container } = render(<InlineCode text={text} />);
    expect(container.innerHTML.replace(/ class="[^"]*"/g, '')).toBe(html);
  });
});
