import { UrlStateCodec } from '../../routing/useUrlState';

/** What the configuration of a connector shows; all of it in the address. */
export interface ConfigView {
  search: string;
  /** Versions to compare; undefined: the last two. */
  from: number | undefined;
  to: number | undefined;
  /** `<environment>/<connectCluster>` to compare with. */
  with: string;
}

function readVersion(text: string | null): number | undefined {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** @see ConfigView */
export const configViewCodec: UrlStateCodec<ConfigView> = {
  read: params => ({
    search: params.get('search') ?? '',
    from: readVersion(params.get('from')),
    to: readVersion(params.get('to')),
    with: params.get('with') ?? '',
  }),

  write(view) {
    const params = new URLSearchParams();
    for (const name of ['search', 'from', 'to', 'with'] as const) {
      if (view[name]) {
        params.set(name, String(view[name]));
      }
    }
    return params;
  },
};
