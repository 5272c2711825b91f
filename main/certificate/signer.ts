import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { NotSaved } from '#main/store/errors.ts';
import type { FileSystem, RandomBytes } from '#main/store/file-system.ts';
import { freeNameBeside, readIfThere, replaceFile } from '#main/store/files.ts';
import type { Certificate, SignedCertificate } from './read-certificate.ts';
import { bytesToSign } from './signed-certificate.ts';

const KEY_FILE = 'certificate-key.pem';

export interface SignerOptions {
  fileSystem: FileSystem;
  /** The data folder; only its owner may read the key. */
  folder: string;
  random: RandomBytes;
}

/** Signs certificates with the key of a data folder, which is made when it is first needed and never leaves the folder. */
export class Signer {
  private readonly options: SignerOptions;
  private key: Promise<KeyObject> | undefined;

  constructor(options: SignerOptions) {
    this.options = options;
  }

  /** @throws NotSaved when the key is not there and could not be kept. */
  async sign(certificate: Certificate): Promise<SignedCertificate> {
    this.key ??= this.openKey();
    const key = await this.key.catch((error: unknown) => {
      this.key = undefined;
      throw new NotSaved(error, this.options.folder);
    });
    const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
    const signature = sign(null, bytesToSign(certificate), key).toString('base64');
    return { certificate, publicKey, signature };
  }

  /** The key that is kept, or a new one; one that cannot be read is put aside, for it may be mended. */
  private async openKey(): Promise<KeyObject> {
    const { fileSystem, folder, random } = this.options;
    const path = join(folder, KEY_FILE);
    const bytes = await readIfThere(fileSystem, path);
    if (bytes) {
      const kept = parseKey(bytes);
      if (kept) return kept;
      await fileSystem.rename(path, await freeNameBeside(fileSystem, path, 'damaged'));
    }
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
    await replaceFile(fileSystem, path, [Buffer.from(pem)], random);
    await fileSystem.syncDirectory(folder);
    return privateKey;
  }
}

function parseKey(bytes: Buffer): KeyObject | undefined {
  try {
    const key = createPrivateKey(bytes);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}
