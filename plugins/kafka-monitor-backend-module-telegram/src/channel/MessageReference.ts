/** Where a message is that was sent. */
export interface MessageReference {
  chatId: string;
  messageId: number;
}

/** As it is stored. */
export function toReference({ chatId, messageId }: MessageReference): string {
  return JSON.stringify({ chatId, messageId });
}

/** Undefined: it is none of Telegram. */
export function parseReference(text: string): MessageReference | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { chatId, messageId } = (parsed ?? {}) as Partial<MessageReference>;
  return typeof chatId === 'string' && typeof messageId === 'number'
    ? { chatId, messageId }
    : undefined;
}
