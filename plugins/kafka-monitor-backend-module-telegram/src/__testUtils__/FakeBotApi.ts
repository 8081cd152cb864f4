import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import { botAnswers, FakeAnswer } from './botAnswers';
import { parseBotHtml } from './parseBotHtml';

/** A call that the server got. */
export interface FakeCall {
  method: string;
  payload: Record<string, any>;
  /** When it came, in milliseconds. */
  at: number;
}

/** A message as it stands in its chat now. */
export interface FakeMessage {
  chatId: string;
  messageId: number;
  payload: Record<string, any>;
  /** What people read, without the markup. */
  text: string;
}

/** How often a message is answered in another way than with success. */
interface Planned {
  answer: FakeAnswer;
  method?: string;
  chatId?: string;
  left: number;
}

/** A local server that answers like Telegram's Bot API. */
export class FakeBotApi {
  readonly token: string;
  /** All calls in the order in which they came, refused ones as well. */
  readonly calls: FakeCall[] = [];
  /** What was written, as it is now; the oldest first. */
  readonly messages: FakeMessage[] = [];
  readonly #server: Server;
  #planned: Planned[] = [];
  #lastId = 0;

  private constructor(token: string) {
    this.token = token;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch(() => response.destroy());
    });
  }

  static async start(
    token = '123456:FAKE-bot_token-that-nobody-has',
    port = 0,
  ): Promise<FakeBotApi> {
    const fake = new FakeBotApi(token);
    await new Promise<void>(resolve => {
      fake.#server.listen(port, '127.0.0.1', resolve);
    });
    return fake;
  }

  /** For `kafkaMonitor.telegram.apiRoot`. */
  get apiRoot(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /**
   * Answers calls in that way from now on.
   *
   * @param which all unless it says a method, a chat or how many
   */
  answer(
    answer: FakeAnswer,
    which: { method?: string; chatId?: string; times?: number } = {},
  ): void {
    const { times = Infinity, ...rest } = which;
    this.#planned.push({ answer, left: times, ...rest });
  }

  /** Answers with success again. */
  recover(): void {
    this.#planned = [];
  }

  callsOf(method: string): FakeCall[] {
    return this.calls.filter(call => call.method === method);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const [, bot, method] = (request.url ?? '').split('/');
    const payload = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    this.calls.push({ method, payload, at: Date.now() });
    const answer =
      bot === `bot${this.token}`
        ? this.#take(method, String(payload.chat_id)) ??
          this.#do(method, payload)
        : botAnswers.unauthorized;
    if (answer === 'drop') {
      request.socket.destroy();
    } else if (answer !== 'hang') {
      const code = 'error_code' in answer ? answer.error_code : 200;
      response.writeHead(code, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    }
  }

  #take(method: string, chatId: string): FakeAnswer | undefined {
    const planned = this.#planned.find(
      each =>
        each.left > 0 &&
        (each.method ?? method) === method &&
        (each.chatId ?? chatId) === chatId,
    );
    if (planned) {
      planned.left -= 1;
    }
    return planned?.answer;
  }

  #do(method: string, payload: Record<string, any>): FakeAnswer {
    let text: string;
    try {
      text = parseBotHtml(payload.text).text;
    } catch (error) {
      return botAnswers.badRequest((error as Error).message);
    }
    if (text.length > 4096) {
      return botAnswers.badRequest('message is too long');
    }
    const chatId = String(payload.chat_id);
    if (method === 'sendMessage') {
      this.#lastId += 1;
      const messageId = this.#lastId;
      this.messages.push({ chatId, messageId, payload, text });
      return botAnswers.message(messageId, chatId, text);
    }
    const message = this.messages.find(
      each => each.chatId === chatId && each.messageId === payload.message_id,
    );
    if (method !== 'editMessageText' || !message) {
      return botAnswers.badRequest('message to edit not found');
    }
    if (message.payload.text === payload.text) {
      return botAnswers.notModified;
    }
    Object.assign(message, {
      text,
      payload: { ...message.payload, ...payload },
    });
    return botAnswers.message(message.messageId, chatId, text);
  }
}
