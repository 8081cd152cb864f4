import { Endpoint } from './endpoint';

/** Any row of the table of endpoints. @public */
export type AnyEndpoint = Pick<
  Endpoint,
  'method' | 'path' | 'contentType' | 'response'
> &
  Partial<Pick<Endpoint, 'params' | 'query' | 'body'>>;

/** What a schema gives, undefined where there is none. */
type Given<S> = S extends { _zod: { output: infer O } } ? O : undefined;

/** What a schema takes, undefined where there is none. */
type Taken<S> = S extends { _zod: { input: infer I } } ? I : undefined;

/** What a call to an endpoint can carry. @public */
export interface EndpointRequest<E extends AnyEndpoint> {
  params?: Given<E['params']>;
  query?: Partial<Given<E['query']>>;
  body?: Taken<E['body']>;
  signal?: AbortSignal;
}

/** What an endpoint answers. @public */
export type EndpointResponse<E extends AnyEndpoint> = Given<E['response']>;
