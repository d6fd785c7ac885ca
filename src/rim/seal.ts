/** What the house must be able to read again, and nobody else: others' passwords and secrets. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

export type Seal = {
  readonly seal: (text: string) => string;
  /** Nothing when it was sealed by another house, or changed. */
  readonly open: (sealed: string) => string | undefined;
};

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;

/**
 * Seals under a key derived from the house's secret. `use` keeps one purpose from another: what was
 * sealed as a mailbox's password can't be opened as a hook's secret.
 */
export function sealWith(secret: string, use: string): Seal {
  let derived: Buffer | undefined;
  // Most deeds are handed a seal and never use it.
  const key = () => {
    derived ??= Buffer.from(hkdfSync("sha256", secret, "amends", `seal ${use}`, 32));
    return derived;
  };
  return {
    seal(text) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, key(), nonce);
      const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString("base64url");
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      if (bytes.length < NONCE + TAG) return undefined;
      const cipher = createDecipheriv(CIPHER, key(), bytes.subarray(0, NONCE));
      cipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      try {
        const hidden = bytes.subarray(NONCE + TAG);
        return Buffer.concat([cipher.update(hidden), cipher.final()]).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}
