/** A mail for the customer's eyes alone lies here sealed, so that no colleague reads it. */
import { sealWith } from "../../rim/seal.ts";

/** Both ways, by the house's own secret; the bytes that leave are those that were composed. */
export function mailSeal(secret: string) {
  const { seal, open } = sealWith(secret, "mail");
  return {
    sealed: (content: Uint8Array): Uint8Array =>
      Buffer.from(seal(Buffer.from(content).toString("base64"))),
    unsealed(content: Uint8Array): Uint8Array {
      const opened = open(Buffer.from(content).toString());
      if (opened === undefined) throw new Error("a sealed mail can't be opened with this secret");
      return Buffer.from(opened, "base64");
    },
  };
}
