import { SystemHealthPart } from '@kafka-monitor/plugin-kafka-monitor-common';

type Figure = NonNullable<SystemHealthPart['figure']>;

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

function withUnit(value: number, unit: string, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0,
  }).format(value);
}

function sizeText(bytes: number, language: string): string {
  const power = Math.min(
    SIZES.length - 1,
    bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3),
  );
  return withUnit(bytes / 1000 ** power, SIZES[power], language);
}

function secondsText(seconds: number, language: string): string {
  if (seconds < 120) {
    return withUnit(seconds, 'second', language);
  }
  return seconds < 7_200
    ? withUnit(seconds / 60, 'minute', language)
    : withUnit(seconds / 3_600, 'hour', language);
}

/** A figure with its unit, in the units that people read it in. */
export function figureText({ value, unit }: Figure, language: string): string {
  switch (unit) {
    case 'bytes':
      return sizeText(value, language);
    case 's':
      return secondsText(value, language);
    case 'ms':
      return value < 2_000
        ? withUnit(value, 'millisecond', language)
        : secondsText(value / 1000, language);
    case '%':
      return withUnit(value, 'percent', language);
    default:
      return new Intl.NumberFormat(language).format(value);
  }
}
