import { z } from 'zod';

/** A certificate is some kilobytes long; whatever is longer than this is none. */
export const MAX_CERTIFICATE_BYTES = 1_000_000;

const certificateSchema = z.looseObject({
  kind: z.literal('common-orbit-certificate'),
  format: z.literal(1),
  unit: z.string(),
  title: z.string(),
  /** The pack as it was when this was issued: a later version may teach the unit otherwise. */
  pack: z.object({ id: z.string(), title: z.string(), version: z.string() }),
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

const newerSchema = z.object({
  certificate: z.object({ kind: certificateSchema.shape.kind, format: z.number().gt(1) }),
});

/** Nothing of a certificate stands deeper. */
const MAX_DEPTH = 20;
const NO_CERTIFICATE = 'it is no certificate of Common Orbit';

/** The signed certificate a file holds with every field that is there, or why it holds none. */
export function readCertificate(text: string): SignedCertificate | string {
  try {
    const value: unknown = JSON.parse(text);
    if (newerSchema.safeParse(value).success) return 'it was made by a newer version of Common Orbit';
    if (!isSignedCertificate(value)) return NO_CERTIFICATE;
    // JSON.parse keeps the last of them, where another reader would show the first.
    return countNames(text) === countFields(value) ? value : 'a field stands twice in it';
  } catch (error) {
    return error instanceof SyntaxError ? 'it is no JSON' : NO_CERTIFICATE;
  }
}

/** The value itself is kept, not what the schema makes of it: a field the schema does not know is part of what was signed. */
function isSignedCertificate(value: unknown): value is SignedCertificate {
  return signedCertificateSchema.safeParse(value).success;
}

function countNames(json: string): number {
  return [...json.matchAll(/"(?:[^"\\]+|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
}

/** @throws RangeError where no certificate is nested so deeply. */
function countFields(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_DEPTH) throw new RangeError('nested too deeply');
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, each) => sum + countFields(each, depth + 1), own);
}
