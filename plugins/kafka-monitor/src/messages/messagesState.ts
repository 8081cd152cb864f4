import {
  alertParamsSchema,
  DeliveryStatus,
  deliveryStatusSchema,
  MessagePurpose,
  messagePurposeSchema,
  slugSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { UrlStateCodec } from '../routing/useUrlState';

/** Rows of a page. */
export const PAGE_SIZE = 50;

/** What the tab of messages shows; all of it is in the address. */
export interface MessagesState {
  /** Undefined: any. */
  status: DeliveryStatus | undefined;
  /** Id of a channel; undefined: any. */
  channel: string | undefined;
  /** Undefined: any. */
  purpose: MessagePurpose | undefined;
  /** Counted from 0; from 1 in the address. */
  page: number;
  /** Id of the message that is open; undefined: none. */
  message: string | undefined;
  /** Whether mutes are shown that have ended. */
  allMutes: boolean;
}

/** As the tab is without anything chosen. */
export const initialMessagesState: MessagesState = {
  status: undefined,
  channel: undefined,
  purpose: undefined,
  page: 0,
  message: undefined,
  allMutes: false,
};

/** Whether a filter hides any message. */
export function isFiltered(state: MessagesState): boolean {
  return Boolean(state.status || state.channel || state.purpose);
}

/** What an old or mistyped link says wrongly is left out. */
export const messagesCodec: UrlStateCodec<MessagesState> = {
  read(params) {
    const page = params.get('page') ?? '';
    return {
      status: deliveryStatusSchema.safeParse(params.get('status')).data,
      channel: slugSchema.safeParse(params.get('channel')).data,
      purpose: messagePurposeSchema.safeParse(params.get('purpose')).data,
      page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) - 1 : 0,
      message: alertParamsSchema.safeParse({ id: params.get('message') }).data
        ?.id,
      allMutes: params.get('mutes') === 'all',
    };
  },

  write(state) {
    const params = new URLSearchParams({ tab: 'messages' });
    for (const name of ['status', 'channel', 'purpose'] as const) {
      const value = state[name];
      if (value) {
        params.set(name, value);
      }
    }
    if (state.page > 0) {
      params.set('page', String(state.page + 1));
    }
    if (state.allMutes) {
      params.set('mutes', 'all');
    }
    if (state.message) {
      params.set('message', state.message);
    }
    return params;
  },
};
