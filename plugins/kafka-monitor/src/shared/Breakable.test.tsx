import { render } from '@testing-library/react';
import { Breakable } from './Breakable';

describe('a long name', () => {
  it.each([
    ['io.debezium.Postgres', 'io.<wbr>debezium.<wbr>Postgres'],
    ['db:5432/orders', 'db:<wbr>5432/<wbr>orders'],
    ['connect-orders_sink', 'connect-<wbr>orders_<wbr>sink'],
    ['just words', 'just words'],
    ['...', '...'],
  ])('%s may be broken between its parts, and reads the same', (text, html) => {
    const { container } = render(<Breakable text={text} />);
    expect(container.innerHTML).toBe(html);
    expect(container).toHaveTextContent(text);
  });
});
