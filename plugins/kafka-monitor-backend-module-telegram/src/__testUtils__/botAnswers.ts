/**
 * An answer of the Bot API; `drop`: the connection ends without one; `hang`:
 * there is none.
 */
export type FakeAnswer =
  | { ok: true; result: unknown }
  | {
      ok: false;
      error_code: number;
      description: string;
      parameters?: { retry_after?: number; migrate_to_chat_id?: number };
    }
  | 'drop'
  | 'hang';

function failure(error_code: number, description: string): FakeAnswer {
  return { ok: false, error_code, description };
}

function badRequest(description: string): FakeAnswer {
  return failure(400, `Bad Request: ${description}`);
}

/** Answers as Telegram gives them. */
export const botAnswers = {
  message: (messageId: number, chatId: string, text: string): FakeAnswer => ({
    ok: true,
    result: {
      message_id: messageId,
      date: Math.floor(Date.now() / 1_000),
      chat: { id: Number(chatId) || chatId },
      text,
    },
  }),
  badRequest,
  unauthorized: failure(401, 'Unauthorized'),
  notFound: failure(404, 'Not Found'),
  blocked: failure(403, 'Forbidden: bot was blocked by the user'),
  kicked: failure(403, 'Forbidden: bot was kicked from the group chat'),
  chatNotFound: badRequest('chat not found'),
  notModified: badRequest(
    'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
  ),
  editNotFound: badRequest('message to edit not found'),
  notEditable: badRequest("message can't be edited"),
  broken: failure(500, 'Internal Server Error'),
  badGateway: failure(502, 'Bad Gateway'),
  tooMany: (seconds: number): FakeAnswer => ({
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  }),
  migrated: (chatId: number): FakeAnswer => ({
    ok: false,
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: chatId },
  }),
};
