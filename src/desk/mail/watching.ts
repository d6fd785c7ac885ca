/** What watches are handed: their store, the house's clocks, and a mail to a colleague. */
import type { People } from "../../people/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Sign } from "../../rim/mail/dkim.ts";
import { watchesIn } from "../../watches/watches.store.ts";
import type { Moment } from "../../words/moment.ts";
import type { Book } from "../handbook.ts";
import { noticeFrom } from "./notice.ts";

type House = {
  readonly handbook: Pick<Book, "clocks">;
  readonly people: Pick<People, "workspace">;
  readonly publicUrl: () => string;
  readonly now: () => Moment;
  readonly sign: Sign;
};

export const watchingIn = (
  tx: Tx,
  workspaceId: string,
  { handbook, people, publicUrl, now, sign }: House,
) => ({
  watches: watchesIn(tx, workspaceId),
  houseClocks: handbook.clocks,
  deskPage: (caseId: string) => `${publicUrl()}/cases/${caseId}`,
  composeNotice: noticeFrom({ people, now, sign }),
});
