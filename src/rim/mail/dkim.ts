/** Signs a mail for the domain it is from (RFC 6376), so that others can tell it is ours. */
import DKIM from "nodemailer/lib/dkim";

export type DkimKey = {
  readonly domain: string;
  /** Where in the domain's DNS the public key stands: {selector}._domainkey.{domain}. */
  readonly selector: string;
  /** RSA, as PEM. */
  readonly privateKey: string;
};

export type Sign = (mail: Uint8Array) => Promise<Uint8Array>;

/** Without a key a mail leaves as it is. */
export function signer(key: DkimKey | undefined): Sign {
  if (!key) return async (mail) => mail;
  const { domain: domainName, selector: keySelector, privateKey } = key;
  const dkim = new DKIM({ domainName, keySelector, privateKey });
  return async (mail) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of dkim.sign(Buffer.from(mail))) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  };
}
