/** What the verbs of codes are handed. */
import type { ApologiesNeeds } from "../apologies/index.ts";
import type { Case } from "../cases/index.ts";
import type { endOf } from "../clocks/index.ts";
import type { answerOffer } from "../compensation/index.ts";
import type { Mac, Outbox } from "../mail/index.ts";
import type { Speech } from "../speeches/index.ts";
import type { WatchesNeeds } from "../watches/index.ts";
import type { Outcome } from "../words/outcome.ts";
import type { Codes } from "./codes.ts";

export type Needs = Parameters<typeof answerOffer>[0] &
  Pick<ApologiesNeeds, "apologies" | "cases" | "people"> &
  Pick<WatchesNeeds, "watches" | "keeping"> & {
    readonly codes: Codes;
    readonly outbox: Pick<Outbox, "bounces">;
    readonly mailOut: {
      /** A mail for the customer's eyes alone; `kept` is what the conversation says of it. */
      confide(mail: {
        caseId: string;
        subject: string;
        text: string;
        kept: string;
        language: string;
      }): Promise<Outcome<{ messageId: string }>>;
    };
    /** In which language they read us. */
    readonly speechFor: (file: Case) => Promise<Speech>;
    /** How soon one of us calls whoever asked for a person. */
    readonly callBackWithin: Parameters<typeof endOf>[0];
    readonly mac: Mac;
    readonly newDigits: (count: number) => string;
    /** Takes as long for the first wrong digit as for the last. */
    readonly isSame: (a: string, b: string) => boolean;
  };
