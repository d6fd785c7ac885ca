/** The shapes that screens show, named once; each is what its door of the API answers. */
import type { z } from "zod";
import type * as clocks from "../../src/clocks/clocks.contract.ts";
import type * as desk from "../../src/desk/desk.contract.ts";
import type * as list from "../../src/desk/list/list.contract.ts";
import type * as worklists from "../../src/worklists/worklists.contract.ts";
import type { Answer } from "./client.ts";

export type CaseView = Answer<"GET /cases/:case">;
export type InboxRow = z.output<typeof list.InboxRow>;
export type Clock = z.output<typeof clocks.Clock>;
export type Step = z.output<typeof desk.Step>;
export type Gate = z.output<typeof desk.Gate>;
export type View = z.output<typeof worklists.View>;
export type Me = Answer<"GET /session">;

export type Suggestions = NonNullable<CaseView["suggestions"]>;

export type Case = CaseView["case"];
export type Customer = CaseView["customer"];
export type Colleague = NonNullable<CaseView["owner"]>;
export type Message = CaseView["messages"][number];
export type Attachment = Message["attachments"][number];
export type Delivery = NonNullable<Message["delivery"]>;
export type Listening = NonNullable<CaseView["listening"]>;
export type Letter = CaseView["letters"][number];
export type Commitment = CaseView["commitments"][number];
export type Offer = CaseView["offers"][number];
export type Award = CaseView["awards"][number];
export type Action = CaseView["actions"][number];
export type Debrief = CaseView["debriefs"][number];
export type ClosureMessage = CaseView["closureMessages"][number];
export type FollowUp = CaseView["followUps"][number];
export type Happening = CaseView["timeline"][number];
