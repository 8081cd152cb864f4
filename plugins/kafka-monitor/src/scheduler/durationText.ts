import { Translate } from '../shared';

/** How long a run took: `42 ms`, `1.5 s`. */
export function durationText(t: Translate, durationMs: number): string {
  return durationMs < 1_000
    ? t('shared.time.milliseconds', { value: String(Math.round(durationMs)) })
    : t('shared.time.seconds', { value: (durationMs / 1_000).toFixed(1) });
}
