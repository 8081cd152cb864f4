import { Line } from './goals';

function number(value: number | undefined, unit: Line['unit']): string {
  if (value === undefined) {
    return '';
  }
  return unit === 'ms' || unit === 'MB'
    ? `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`
    : String(value);
}

function verdict({ product, limit, reached }: Line): string {
  if (limit !== undefined && product > limit) {
    return 'FAIL';
  }
  return reached ? 'ok' : 'missed';
}

/** The lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const head = ['', 'product', 'floor', 'ratio', 'goal', 'fail above', ''];
  const rows = lines.map(line => [
    line.what,
    number(line.product, line.unit),
    number(line.floor, line.unit),
    line.floor && line.unit === 'ms'
      ? (line.product / line.floor).toFixed(1)
      : '',
    line.goal,
    number(line.limit, line.unit),
    line.goal === '' ? '' : verdict(line),
  ]);
  return [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Whether a value is beyond what is allowed. */
export function failures(lines: readonly Line[]): Line[] {
  return lines.filter(line => verdict(line) === 'FAIL');
}
