/** Reads everything that a customer's page is made of, in one look. */
import type { Apologies } from "../../apologies/index.ts";
import type { Case, Cases } from "../../cases/index.ts";
import type { Codes } from "../../codes/index.ts";
import type { Awards, Offers } from "../../compensation/index.ts";
import type { Vouchers } from "../../vouchers/index.ts";
import type { Conversations } from "../../conversations/index.ts";
import type { Checkpoint, FollowUps, Tongue } from "../../follow-ups/index.ts";
import type { People } from "../../people/index.ts";
import type { Plans } from "../../plans/index.ts";
import type { Speech } from "../../speeches/index.ts";
import type { Standings } from "../../standings/index.ts";
import type { Moment } from "../../words/moment.ts";
import type { Known } from "./view.ts";
import type { Opened } from "./link.ts";

export type Sources = {
  readonly cases: Pick<Cases, "find" | "listening">;
  readonly people: Pick<People, "workspace" | "customer" | "colleague">;
  readonly conversations: Pick<Conversations, "messages">;
  readonly apologies: Pick<Apologies, "commitments">;
  readonly offers: Pick<Offers, "ofCase">;
  readonly codes: Pick<Codes, "ofCase">;
  readonly awards: Pick<Awards, "ofCase">;
  readonly vouchers: Pick<Vouchers, "ofCase" | "redemptionsOf">;
  readonly codeOf: (awardId: string) => string;
  readonly plans: Pick<Plans, "actionsOf">;
  readonly followUps: Pick<FollowUps, "ofCase">;
  readonly standings: Standings;
  readonly checkpoints: readonly Checkpoint[];
  readonly tongues: readonly Tongue[];
  readonly speechFor: (file: Case) => Promise<Speech>;
  readonly now: () => Moment;
};

/** Nothing when the case is gone, or its link was revoked by a newer generation. */
export async function knownOf(
  sources: Sources,
  { caseId, generation, endsOn }: Opened,
): Promise<Known | undefined> {
  const { cases, people, conversations, apologies, plans, followUps, standings, codeOf } = sources;
  const file = await cases.find(caseId);
  if (file?.pageGeneration !== generation) return undefined;
  const customer = await people.customer(file.customerId);
  if (!customer) return undefined;
  const vouchers = await sources.vouchers.ofCase(caseId);
  return {
    file,
    customer,
    house: await people.workspace(),
    owner: file.ownerId ? await people.colleague(file.ownerId) : undefined,
    listening: await cases.listening(caseId),
    messages: await conversations.messages(file.conversationId),
    commitments: await apologies.commitments(caseId),
    actions: await plans.actionsOf(caseId),
    offers: await sources.offers.ofCase(caseId),
    codes: await sources.codes.ofCase(caseId),
    awards: await sources.awards.ofCase(caseId),
    vouchers: vouchers.map((each) => ({ ...each, code: codeOf(each.debtId) })),
    redemptions: vouchers.length > 0 ? await sources.vouchers.redemptionsOf(caseId) : [],
    followUps: await followUps.ofCase(caseId),
    standings: await standings.standingsOf(caseId),
    ratings: await standings.ratingsOf(caseId),
    checkpoints: sources.checkpoints,
    tongues: sources.tongues,
    speech: await sources.speechFor(file),
    asked: null,
    now: sources.now(),
    endsOn,
  };
}
