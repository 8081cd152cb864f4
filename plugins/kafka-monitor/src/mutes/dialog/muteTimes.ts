import { DateTime } from 'luxon';

const HOUR_MS = 3_600_000;
/** What a request may take, or the backend's clock be behind. */
const MARGIN_MS = 60_000;

/** Until when something can be muted. */
export const muteChoices = [
  'h1',
  'h4',
  'tomorrow',
  'h24',
  'd7',
  'other',
] as const;

/** @see muteChoices */
export type MuteChoice = (typeof muteChoices)[number];

const hoursOf = { h1: 1, h4: 4, h24: 24, d7: 168 };

/**
 * When a choice ends, in milliseconds since 1970; the longest that is allowed
 * ends a little earlier, so that it is not refused for a second.
 *
 * @param hours - for how many the viewer may mute
 * @param other - what was entered, in milliseconds since 1970
 * @returns undefined where nothing was entered
 */
export function muteEnd(
  choice: MuteChoice,
  now: number,
  hours: number,
  other: number | undefined,
): number | undefined {
  switch (choice) {
    case 'other':
      return other;
    case 'tomorrow':
      return DateTime.fromMillis(now)
        .plus({ days: 1 })
        .set({ hour: 8, minute: 0, second: 0, millisecond: 0 })
        .toMillis();
    default: {
      const end = now + hoursOf[choice] * HOUR_MS;
      return hoursOf[choice] === hours ? end - MARGIN_MS : end;
    }
  }
}

/** Whether a mute may end then. */
export function isMuteEnd(
  end: number | undefined,
  now: number,
  hours: number,
): end is number {
  return end !== undefined && end > now && end <= now + hours * HOUR_MS;
}

/** Choices that end within what the viewer may. */
export function choicesWithin(now: number, hours: number): MuteChoice[] {
  return muteChoices.filter(
    choice =>
      choice === 'other' ||
      isMuteEnd(muteEnd(choice, now, hours, undefined), now, hours),
  );
}
