import type { ConnectErrorKind } from './connectErrors';

const UNTRUSTED =
  'shows a certificate that no trusted authority signed; name its authority under tls.ca.';
const CERTIFICATE_PROBLEMS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'shows a self-signed certificate; name it under tls.ca to trust it.',
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_UNTRUSTED: UNTRUSTED,
  CERT_SIGNATURE_FAILURE: UNTRUSTED,
  CERT_HAS_EXPIRED: 'shows a certificate that has expired.',
  CERT_NOT_YET_VALID: 'shows a certificate that is not valid yet.',
  CERT_REVOKED: 'shows a certificate that was revoked.',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'shows a certificate that was made for another host name.',
};

/** What an error of Node's TLS means, if it is one: kind and words. @internal */
export function tlsProblem(
  code: string,
  message: string,
): { kind: ConnectErrorKind; what: string } | undefined {
  if (/alert.*(certificate|unknown ca|access denied)/i.test(message)) {
    return {
      kind: 'rejected-credentials',
      what: 'rejected the client certificate.',
    };
  }
  const what = CERTIFICATE_PROBLEMS[code];
  if (what) {
    return { kind: 'unreachable', what };
  }
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) {
    return {
      kind: 'unreachable',
      what: `could not agree on TLS (${code}); is it an http:// address, or does it want a client certificate?`,
    };
  }
  return undefined;
}
