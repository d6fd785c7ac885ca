/** What imports asks of the world: what came before, and places to keep what comes. */
import type { Source } from "./ticket.ts";

export type Imported = {
  readonly source: Source;
  readonly mark: string;
  readonly conversationId: string;
  readonly caseId: string | null;
};

export type Imports = {
  find(source: Source, mark: string): Promise<Imported | undefined>;
  keep(imported: Imported): Promise<void>;
};
