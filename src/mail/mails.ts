/** What mail asks of the world on its way in: a place to keep it as it came. */
import type { RawMail } from "./raw.ts";

export type Mails = {
  keep(mail: RawMail): Promise<void>;
  find(id: string): Promise<RawMail | undefined>;
  /** Waiting mails, oldest first, locked for this transaction; another worker's are passed over. */
  waiting(limit: number): Promise<readonly RawMail[]>;
  /**
   * Another copy of this mail has come before, or was read already. Of two that are asked for at
   * once one waits for the other, so that never both are told no.
   */
  arrivedBefore(mail: Pick<RawMail, "id" | "print">): Promise<boolean>;
  /** Newest first. */
  needingALook(): Promise<readonly RawMail[]>;
  mark(id: string, mark: Pick<RawMail, "state" | "problem">): Promise<void>;
};
