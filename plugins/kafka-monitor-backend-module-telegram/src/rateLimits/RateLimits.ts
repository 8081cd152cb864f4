import { SlidingWindow } from './SlidingWindow';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Between two calls to one chat. */
export const CHAT_INTERVAL_MS = SECOND;

/**
 * The limits of the Bot API: a message a second to a chat, 20 a minute to a
 * group, 30 a second over all. Pure; times are in milliseconds.
 */
export class RateLimits {
  readonly #all = new SlidingWindow(30, SECOND);
  readonly #chats = new Map<
    string,
    { second: SlidingWindow; minute: SlidingWindow | undefined }
  >();

  /**
   * When a call to a chat is allowed, with those that follow it a second apart.
   *
   * @param calls how many there are
   */
  freeAt(chatId: string, now: number, calls = 1): number {
    this.#forget(now);
    const { second, minute } = this.#windowsOf(chatId);
    return Math.max(
      this.#all.freeAt(now),
      second.freeAt(now),
      minute?.freeAt(now, calls) ?? now,
    );
  }

  /** Calls are made then, a second apart: nobody else gets these times. */
  take(chatId: string, at: number, calls = 1): void {
    const { second, minute } = this.#windowsOf(chatId);
    for (let index = 0; index < calls; index++) {
      const time = at + index * CHAT_INTERVAL_MS;
      [this.#all, second, minute].forEach(window => window?.take(time));
    }
  }

  #windowsOf(chatId: string) {
    const windows = this.#chats.get(chatId) ?? {
      second: new SlidingWindow(1, CHAT_INTERVAL_MS),
      minute: isGroup(chatId) ? new SlidingWindow(20, MINUTE) : undefined,
    };
    this.#chats.set(chatId, windows);
    return windows;
  }

  #forget(now: number): void {
    this.#all.forget(now);
    for (const [chatId, { second, minute }] of this.#chats) {
      const recent = [second, minute].filter(window => window?.forget(now));
      if (recent.length === 0) {
        this.#chats.delete(chatId);
      }
    }
  }
}

/** People have positive numbers; groups and channels negative ones or a name. */
function isGroup(chatId: string): boolean {
  return !/^\d/.test(chatId);
}
