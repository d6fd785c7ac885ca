/** Each line of the sample's diary as the verb it stands for: what a colleague or customer does. */
import { makeCommitment, settleCommitment } from "../../apologies/index.ts";
import { beginCall, endCall, noteCall } from "../../calls/index.ts";
import { nameCause } from "../../causes/name-cause.ts";
import { traceCase } from "../../causes/trace-case.ts";
import { closeCase } from "../../cases/close-case.ts";
import { handOver } from "../../cases/hand-over.ts";
import { answerListening } from "../../cases/index.ts";
import { involveColleague } from "../../cases/involve-colleague.ts";
import { noteListening } from "../../cases/note-listening.ts";
import { triageCase } from "../../cases/triage-case.ts";
import { writeNote } from "../../cases/write-note.ts";
import { answerOffer } from "../../compensation/answer-offer.ts";
import { approveOffer } from "../../compensation/approve-offer.ts";
import { isOpen as isOpenOffer } from "../../compensation/offer.ts";
import { factsOf, suggest } from "../../policies/index.ts";
import { proposeOffer } from "../../compensation/propose-offer.ts";
import { redeemVoucher } from "../../vouchers/redeem-voucher.ts";
import { settleAward } from "../../compensation/settle-award.ts";
import { establishEntitlement } from "../../entitlements/establish-entitlement.ts";
import { setAsideTariff } from "../../entitlements/set-aside-tariff.ts";
import { answerFollowUp, isOpen, scheduleFollowUp } from "../../follow-ups/index.ts";
import { giveStanding } from "../../standings/index.ts";
import { atTheWall } from "../../clocks/index.ts";
import { completeAction, holdDebrief, planAction, tellColleague } from "../../plans/index.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import type { Needs } from "../needs.ts";
import type { Against } from "./against.ts";
import type { Does, Step } from "./sheets.ts";
import { choosePlaybook, skipStep } from "../../ways/index.ts";
import { workday } from "./days.ts";
import { answerOnPage, sendIt, writeBackBy, writeLetter } from "./letters.ts";
import { noteFinding, takeSecondLook } from "../../inquiries/index.ts";
import type { Scene } from "./scene.ts";

type Play<D extends Does> = (scene: Scene, step: Step<D>) => Promise<Outcome<unknown>>;

const NINE = 9 * 60 * 60_000;
const lost = (what: string) => refused("sample_lost", `The diary has no ${what} here.`);

/** A complaint opens its case, so it is no deed on one. */
export const DEEDS: { readonly [D in Exclude<Does, "complains">]: Play<D> } = {
  writes_back: (scene, { text }) => writeBackBy(scene, scene.said(text)),
  async triages({ needs, caseId, by }, step) {
    const file = await needs.cases.find(caseId);
    if (!file) return lost("case");
    const { failure, severity, stance, feels, asks, title, cause = null, price = null } = step;
    const causeState = cause ? "known" : step.looking ? "being_looked_into" : "not_yet_known";
    const judged = { failure, severity, stance, cause, causeState, feels, asks } as const;
    const triage = { ...judged, priceMinor: price, ...(title ? { title } : {}) };
    return triageCase(needs, { caseId, triage, version: file.version, by });
  },
  chooses: ({ needs, caseId, by }, { playbook: playbookId, because }) =>
    choosePlaybook(needs, { caseId, playbookId, because, by }),
  passes_over: ({ needs, caseId, by }, { step, because }) =>
    skipStep(needs, { caseId, step, because, by }),
  reckons: ({ needs, caseId, by, today: on }, { tariff: tariffId, facts, people }) =>
    establishEntitlement(needs, { caseId, tariffId, on, facts, people, by }),
  sets_aside: ({ needs, caseId, by }, { tariff: tariffId, because }) =>
    setAsideTariff(needs, { caseId, tariffId, because, by }),
  finds: ({ needs, caseId, by }, { text }) =>
    noteFinding(needs, { caseId, kind: "known", text, by }),
  looks_again: ({ needs, caseId, by }, { agrees, because }) =>
    takeSecondLook(needs, { caseId, agrees, because, by }),
  listens: ({ needs, caseId, by }, { happened, feels, cost, wants }) =>
    noteListening(needs, { caseId, heard: { happened, feels, costThem: cost, wants }, by }),
  confirms: ({ needs, caseId, by }) =>
    answerListening(needs, { caseId, right: true, correction: null, by }),
  corrects: ({ needs, caseId, by }, { text }) =>
    answerListening(needs, { caseId, right: false, correction: text, by }),
  stands: ({ needs, caseId, by }, { moment, score }) =>
    giveStanding(needs, { caseId, moment, score, by }),
  hands_over: ({ needs, caseId, by, colleague }, { to }) =>
    handOver(needs, { caseId, colleagueId: colleague(to), by }),
  involves: ({ needs, caseId, by, colleague }, step) =>
    involveColleague(needs, {
      caseId,
      colleagueId: colleague(step.colleague),
      part: step.part,
      by,
    }),
  notes: ({ needs, caseId, by, said }, { text }) =>
    writeNote(needs, { caseId, text: said(text), by }),
  async calls({ needs, caseId, by, said }, { way, text }) {
    const caller = { name: "", phone: null, email: null };
    const begun = await beginCall(needs, { way, customerId: null, caseId, caller, by });
    if (!begun.ok) return begun;
    const { id: callId, version } = begun.value;
    const draft = { ...begun.value, outcome: said(text) };
    const noted = await noteCall(needs, { callId, draft, version, by });
    const end = { opens: false, keeps: [], reached: false };
    return noted.ok ? endCall(needs, { callId, end, by }) : noted;
  },
  writes: writeLetter,
  sends: sendIt,
  async offers({ needs, caseId, by }, { clause, options: wanted, because }) {
    const { cases, awards, people, rules, lossOf } = needs;
    const file = await cases.find(caseId);
    if (!file) return lost("case");
    const others = await cases.ofCustomer(file.customerId);
    const given = await awards.ofCase(caseId);
    const facts = factsOf(file, others, given, await lossOf(file.failure ?? ""));
    const { currency } = await people.workspace();
    const suggestions = facts ? suggest(rules.policyIn(currency), facts) : [];
    const found = suggestions.find(({ clauseId }) => clauseId === clause);
    const options = (found?.options ?? []).filter(({ id }) => wanted.includes(id));
    if (options.length < wanted.length) return lost(`clause ${clause} with ${wanted.join(", ")}`);
    return proposeOffer(needs, { caseId, clauseId: clause, options, because, by });
  },
  async approves_offer({ needs, caseId, by }) {
    const offer = await openOffer(needs, caseId);
    return offer ? approveOffer(needs, { offerId: offer.id, by }) : lost("offer");
  },
  async answers({ needs, caseId, by }, { verdict, fit, option: optionId, words }) {
    const offer = await openOffer(needs, caseId);
    if (!offer) return lost("offer");
    const answer = { offerId: offer.id, given: { verdict, fit, optionId, words }, by };
    return by.kind === "customer" ? answerOnPage(needs, answer) : answerOffer(needs, answer);
  },
  async settles({ needs, caseId, by, said }, { kind, proof }) {
    const owed = await needs.awards.ofCase(caseId);
    const award = owed.find((each) => each.kind === kind && each.state === "pledged");
    const settlement = { act: "pay" as const, proof: said(proof) };
    return award ? settleAward(needs, { awardId: award.id, settlement, by }) : lost(`owed ${kind}`);
  },
  async redeems({ needs, caseId, by }, { order }) {
    const award = (await needs.awards.ofCase(caseId)).find(({ kind }) => kind === "voucher");
    const code = award && needs.codeOf(award.id);
    return code ? redeemVoucher(needs, { code, order, by }) : lost("voucher");
  },
  promises: ({ needs, caseId, by, today, colleague }, { kind, what, owner, due }) => {
    const dueOn = workday(today, due);
    const promised = { kind, what, ownerId: colleague(owner), dueOn };
    return makeCommitment(needs, { caseId, source: "call", promised, by });
  },
  async keeps({ needs, caseId, by, said }, { promise, proof }) {
    const made = await needs.apologies.commitments(caseId);
    const one = made.find(({ what, state }) => state === "open" && what.includes(promise));
    const commitmentId = one?.id;
    if (!commitmentId) return lost(`promise “${promise}”`);
    return settleCommitment(needs, { commitmentId, as: "kept", proof: said(proof), by });
  },
  async plans(scene, { kind, what, owner, due, shown, against }) {
    const { needs, caseId, by, today, colleague } = scene;
    const traced = against && (await traceTo(scene, against));
    if (traced && !traced.ok) return traced;
    const whose = { ownerId: colleague(owner), dueOn: workday(today, due) };
    const cause = traced ? { causeId: traced.value } : {};
    return planAction(needs, { caseId, kind, what, shown, ...whose, ...cause, by });
  },
  async completes({ needs, caseId, by, said }, { what, proof }) {
    const planned = await needs.plans.actionsOf(caseId);
    const action = planned.find((each) => !each.doneAt && each.what.includes(what));
    if (!action) return lost(`action “${what}”`);
    return completeAction(needs, { actionId: action.id, proof: said(proof), by });
  },
  debriefs({ needs, caseId, by, colleague }, step) {
    const { happened, made_sense: madeSense, would_have_helped: wouldHaveHelped, changes } = step;
    const talk = { happened, madeSense, wouldHaveHelped, changes };
    return holdDebrief(needs, { caseId, withIds: step.with.map(colleague), talk, by });
  },
  tells: ({ needs, caseId, by, colleague, said }, step) =>
    tellColleague(needs, {
      caseId,
      colleagueId: colleague(step.colleague),
      words: said(step.words),
      by,
    }),
  async asks_later({ needs, caseId, by, today }, { due }) {
    const { timeZone } = await needs.people.workspace();
    const dueAt = atTheWall(workday(today, due), NINE, timeZone);
    return scheduleFollowUp(needs, { caseId, dueAt, by });
  },
  async is_asked({ needs, caseId, by }, { verdict, words }) {
    const open = (await needs.followUps.ofCase(caseId)).filter(isOpen);
    const asked = open.find(({ about }) => about === "remedy");
    const given = { verdict, words };
    return asked ? answerFollowUp(needs, { followUpId: asked.id, given, by }) : lost("follow-up");
  },
  closes: ({ needs, caseId, by }, { reason }) => closeCase(needs, { caseId, reason, by }),
};

/** The case is traced to the cause, which is named once; answers the cause's id. */
async function traceTo({ needs, caseId, by }: Scene, { cause: name, factor, whys }: Against) {
  const known = (await needs.causes.all()).find((each) => each.name === name);
  const named = known ? done(known) : await nameCause(needs, { name, factor, parentId: null, by });
  if (!named.ok) return named;
  const traced = await traceCase(needs, { caseId, causeId: named.value.id, whys, by });
  return traced.ok ? done(named.value.id) : traced;
}

const openOffer = async ({ offers }: Needs, caseId: string) =>
  (await offers.ofCase(caseId)).find(isOpenOffer);
