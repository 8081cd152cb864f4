import { render } from '@testing-library/react';
import { healthColors } from './healthColors';
import { StatusChart } from './StatusChart';
import { TrendChart } from './TrendChart';

/** jsdom lays nothing out, and knows no observer of it. */
function withSize(width: number, height: number) {
  jest
    .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
    .mockReturnValue({ width, height, x: 0, y: 0 } as DOMRect);
  window.ResizeObserver = class implements ResizeObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}

const fills = (container: HTMLElement, selector: string) =>
  [...container.querySelectorAll(selector)].map(path =>
    path.getAttribute('fill'),
  );

describe('the charts', () => {
  const { ResizeObserver } = window;
  afterEach(() => {
    jest.restoreAllMocks();
    window.ResizeObserver = ResizeObserver;
  });

  it('draw a part of the ring for each health, in colours of the theme', () => {
    const { container } = render(
      <StatusChart
        language="en"
        parts={[
          { health: 'failed', label: 'Failed', count: 250 },
          { health: 'running', label: 'Running', count: 1000 },
        ]}
      />,
    );
    expect(fills(container, '.recharts-pie-sector path')).toEqual([
      healthColors.failed,
      healthColors.running,
    ]);
    expect(container).toHaveTextContent('1,250Failed: 250Running: 1,000');
  });

  it('draw two bars a day', () => {
    withSize(600, 190);
    const { container } = render(
      <TrendChart
        language="en"
        names={{ opened: 'Began', resolved: 'Over' }}
        days={[
          { label: '1 Nov', opened: 3, resolved: 1 },
          { label: '2 Nov', opened: 1, resolved: 2 },
        ]}
      />,
    );
    expect(fills(container, '.recharts-bar-rectangle path')).toEqual([
      'var(--bui-fg-negative)',
      'var(--bui-fg-negative)',
      'var(--bui-fg-positive)',
      'var(--bui-fg-positive)',
    ]);
    expect(container).toHaveTextContent('BeganOver');
  });

  it('have no colour of their own', () => {
    for (const color of Object.values(healthColors)) {
      expect(color).toMatch(/^var\(--bui-[a-z0-9-]+\)$/);
    }
  });
});
