import { createHash, createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#core/report/canonical-json.ts';

const certificateSchema = z.looseObject({
  kind: z.literal('common-orbit-certificate'),
  format: z.literal(1),
  unit: z.string(),
  title: z.string(),
  learner: z.string(),
  /** ISO day. */
  issued: z.string(),
  /** 0..1 */
  mastery: z.number(),
  test: z.object({ score: z.number(), date: z.string() }),
  concepts: z.array(z.object({ concept: z.string(), title: z.string(), level: z.string() })),
});
export type Certificate = z.infer<typeof certificateSchema>;

/**
 * A certificate with the Ed25519 signature of its canonical JSON (UTF-8). `publicKey` is the key that made it as SPKI in
 * DER; that and the signature are in base64.
 */
const signedCertificateSchema = z.strictObject({
  certificate: certificateSchema,
  publicKey: z.string(),
  signature: z.string(),
});
export type SignedCertificate = z.infer<typeof signedCertificateSchema>;

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
  const read = readSigned(text);
  if (typeof read === 'string') return { result: 'not-readable', cause: read };
  const { certificate, publicKey, signature } = read;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    if (key.asymmetricKeyType !== 'ed25519')
      return { result: 'not-readable', cause: 'its key is no Ed25519 key' };
    const isValid = verify(null, bytesToSign(certificate), key, Buffer.from(signature, 'base64'));
    return { result: isValid ? 'valid' : 'changed', key: nameKey(publicKey), certificate };
  } catch {
    return { result: 'not-readable', cause: 'its key cannot be read' };
  }
}

function readSigned(text: string): SignedCertificate | string {
  try {
    const signed = signedCertificateSchema.safeParse(JSON.parse(text));
    return signed.success ? signed.data : 'it is no certificate of Common Orbit';
  } catch {
    return 'it is no JSON';
  }
}
