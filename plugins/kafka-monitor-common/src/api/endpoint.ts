import { z } from 'zod';

/**
 * One route of the HTTP interface. The same description validates requests
 * in the backend, types the client, and becomes the OpenAPI document.
 *
 * @public
 */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  operationId: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Express style, with `:name` for parameters. */
  path: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  status: number;
  /** Of the answer; JSON unless it says otherwise. */
  contentType?: string;
  /** Statuses of errors besides those that any request may come to. */
  errors?: readonly (404 | 409 | 503)[];
  /** The newer object, `error.current` of a 409 where somebody was faster. */
  current?: z.ZodType;
}

/** Keeps the schemas' types. @public */
export function endpoint<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodType,
>(description: Endpoint<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return description;
}
