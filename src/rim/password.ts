/** Passwords, hashed slowly: argon2id by the library's defaults (19 MiB, 2 passes; OWASP 2024). */
import { hash, verify } from "@node-rs/argon2";

/** Compared with when there is no such colleague, so that the answer takes as long. */
let decoy: Promise<string> | undefined;

export const passwords = {
  hash: (password: string): Promise<string> => hash(password),
  async fits(password: string, known: string | null): Promise<boolean> {
    decoy ??= hash("nobody signs in with this");
    const fits = await verify(known ?? (await decoy), password);
    return fits && known !== null;
  },
};
