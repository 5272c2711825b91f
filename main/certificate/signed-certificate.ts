import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from '#core/report/canonical-json.ts';
import { readCertificate, type Certificate } from './read-certificate.ts';

/** The bytes that are signed. */
export function bytesToSign(certificate: Certificate): Uint8Array {
  return new TextEncoder().encode(canonicalJson(certificate));
}

/** By what people know a key: the first 16 hex digits of the SHA-256 of its DER, in fours. */
export function nameKey(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
  return (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}

export type Verdict =
  | { result: 'valid' | 'changed'; key: string; certificate: Certificate }
  | { result: 'not-readable'; cause: string };

/** Whether the text of a file is a certificate, and as it was signed. It asks nobody and needs no network. */
export function verifyCertificate(text: string): Verdict {
  const read = readCertificate(text);
  if (typeof read === 'string') return { result: 'not-readable', cause: read };
  const { certificate, publicKey, signature } = read;
  const key = readKey(publicKey);
  if (typeof key === 'string') return { result: 'not-readable', cause: key };
  const bytes = readBase64(signature);
  const isValid = bytes !== undefined && verify(null, bytesToSign(certificate), key, bytes);
  return { result: isValid ? 'valid' : 'changed', key: nameKey(publicKey), certificate };
}

/** A key in the one way it can be written, so that no key has two names; or why it is none. */
function readKey(publicKey: string): KeyObject | string {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ed25519') return 'its key is no Ed25519 key';
    const written = key.export({ format: 'der', type: 'spki' }).toString('base64');
    return written === publicKey ? key : 'its key cannot be read';
  } catch {
    return 'its key cannot be read';
  }
}

/** Node reads over signs that are no base64; here they make it another text than what was written. */
function readBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
