/** A fact is one thing that is so on a case; steps and gates of a playbook ask for it by name. */

type Words = {
  /** When the fact is there; whoever gathers facts from the tables keeps to this sentence. */
  readonly means: string;
  /** As a line of evidence, ticked or not. */
  readonly says: string;
  /** What is so while it is missing, and what would bring it about. */
  readonly lacks: string;
  /** Whom we wait for while it is missing. */
  readonly from: "us" | "customer";
};

const fact = (means: string, says: string, lacks: string): Words => ({
  means,
  says,
  lacks,
  from: "us",
});
const answer = (means: string, says: string, lacks: string): Words => ({
  ...fact(means, says, lacks),
  from: "customer",
});

/** Every fact there is. docs/handbook.md shows the same table to managers. */
export const FACTS = {
  acknowledged: fact(
    "A letter of ours has left since the complaint, or a call with the customer is noted; an " +
      "automatic receipt doesn't count.",
    "The customer has a first answer from a person",
    "The customer has no answer from us yet. Send an acknowledgement, or note the call.",
  ),
  heard: fact(
    "A listening stands on the case, and the customer has not said that the latest one is wrong.",
    "We have noted what they told us, and how it was for them",
    "Nobody has noted what the customer told us. Note what happened, how they feel, what it " +
      "cost them and what they want.",
  ),
  triaged: fact(
    "The case has a failure and a severity.",
    "What failed and how badly is judged",
    "Nobody has judged what failed and how badly. Do the triage.",
  ),
  stance_known: fact(
    "The case's stance is at fault, partly or not at fault.",
    "We know whether we are at fault",
    "We have not said whether we are at fault. Look into it, and set the stance in the triage.",
  ),
  not_at_fault: fact(
    "The case's stance is not at fault: our decision stands.",
    "We looked into it, and are not at fault",
    "The stance is not “not at fault”.",
  ),
  looked_twice: fact(
    "The case's stance is not “not at fault”; or a colleague other than the one who said so has " +
      "looked too, and agrees.",
    "A second colleague agrees that we are not at fault",
    "One colleague alone says that we are not at fault. Ask another to look at what we know, and " +
      "to say what they see.",
  ),
  legally_clear: fact(
    "Nobody asked for a legal review; or the latest that was asked for has an opinion that lets " +
      "letters leave.",
    "No legal review stands in the way",
    "A legal review was asked for, and no opinion clears the letter yet. Ask whoever answers for " +
      "the law.",
  ),
  cause_said: fact(
    "The case's cause is known, or is being looked into.",
    "The cause is known, or is being looked into",
    "Nobody has said why it happened, or who is finding out. Set the cause in the triage.",
  ),
  apology_sent: fact(
    "A letter of the kind apology or decision stands has left since the case was opened or " +
      "reopened.",
    "Our apology has left",
    "No apology has left yet. Write it, and send it once it is approved.",
  ),
  responsibility_owned: fact(
    "A letter that left holds responsibility as the checker reads it; or the stance is not " +
      "at fault.",
    "We said plainly that it was our fault",
    "No letter says plainly that it was our fault. Say it in the first person, without an excuse.",
  ),
  explanation_given: fact(
    "A letter that left holds an explanation as the checker reads it.",
    "We explained what happened",
    "No letter explains what happened. Say briefly what went wrong, or who is finding out " +
      "and by when.",
  ),
  offer_proposed: fact(
    "An offer stands on the case that was neither withdrawn nor has expired.",
    "A solution is proposed",
    "No solution is proposed. Choose one that the handbook allows.",
  ),
  offer_made: fact(
    "The letter or call that carries an offer has reached the customer.",
    "The customer has our offer",
    "The customer has no offer from us. Propose one, or choose “none” and say why.",
  ),
  offer_answered: answer(
    "The customer has accepted or declined the latest offer made.",
    "The customer has said whether it meets what they hoped for",
    "The customer has not answered our offer. Wait, or ask whether it meets what they hoped for.",
  ),
  offer_accepted: answer(
    "The customer has accepted the latest offer made.",
    "The customer accepts our offer",
    "The customer has not accepted our offer. Wait for the answer, or propose a better one.",
  ),
  nothing_owed: fact(
    "No award is open, and: “none” was chosen with a reason, or the customer declined the " +
      "latest offer, or we are not at fault and offered nothing.",
    "Nothing is owed, and the case says why",
    "Something may be owed. Make an offer, or choose “none” and say why.",
  ),
  shortfall_answered: fact(
    "The customer has not said that our offer falls short, or a person of ours has answered " +
      "since: their counter-offer by its own deed, a no by a letter, a call, a chat or an offer.",
    "Nobody who says that it is not enough waits for us",
    "The customer said that our offer is not enough, and nobody has answered. Answer them.",
  ),
  awards_settled: fact(
    "The case has an award, and none is still pledged: each is paid or withdrawn.",
    "What we owed has reached the customer",
    "Something that we owe has not reached the customer. Deliver it, and note how one can see it.",
  ),
  corrective_planned: fact(
    "The case has a corrective action.",
    "What puts this right is planned",
    "Nothing is planned that puts this right. Plan it, with an owner and a day.",
  ),
  preventive_planned: fact(
    "The case has a preventive action.",
    "What keeps it from happening again is planned",
    "Nothing is planned that keeps this from happening again. Plan it, with an owner and a day.",
  ),
  plan_told: fact(
    "A letter that left holds prevention as the checker reads it, or the customer's page " +
      "shows a preventive action.",
    "The customer knows what we will change",
    "The customer doesn't know what we will change. Tell them in a letter, or show the " +
      "action on their page.",
  ),
  actions_done: fact(
    "No action of the case is open; so too when none was planned.",
    "Every planned change is made",
    "A planned change is not made yet. Make it, and note how one can see it.",
  ),
  follow_up_scheduled: fact(
    "The case has a follow-up that is scheduled, asked or answered.",
    "We will ask whether it is put right",
    "No follow-up is scheduled. It schedules itself once the remedy is delivered, or do it " +
      "by hand.",
  ),
  follow_up_answered: answer(
    "The latest follow-up is answered, or was cancelled with a reason.",
    "The customer has said whether it is put right",
    "The customer has not said whether it is put right. Wait for the answer, ask on the " +
      "phone, or cancel the follow-up and say why.",
  ),
  debrief_held: fact(
    "A debrief stands on the case; so too when no colleague is named as involved.",
    "Whoever was involved has talked it through with us, without blame",
    "Colleagues were involved, and nobody has talked it through with them. Hold a debrief.",
  ),
  staff_told: fact(
    "Each colleague involved has a closure message; so too when none is named as involved.",
    "Whoever was involved knows how it ended",
    "Those involved don't know how it ended. Tell them.",
  ),
  commitments_settled: fact(
    "No promise of the case is open: each is kept, taken back with a reason, or owned up to.",
    "Every promise is kept",
    "A promise is still open. Keep it, or take it back and tell the customer why.",
  ),
} as const satisfies Record<string, Words>;

export type Fact = keyof typeof FACTS;

export const FACT_NAMES = Object.keys(FACTS) as Fact[];

/**
 * A moment on a case that a clock may start or stop at. `last_word`: a word of ours really left;
 * `reopened`: what we did had not put it right; `first_offer`: they had an offer, whatever became
 * of it; `taken_back`: one that they had is theirs no more; `fell_short`: they said that it is not
 * enough.
 */
const MOMENTS = [
  "complained",
  "reopened",
  "last_word",
  "first_offer",
  "taken_back",
  "fell_short",
] as const;
export type Mark = Fact | (typeof MOMENTS)[number];
export const MARKS: readonly Mark[] = [...MOMENTS, ...FACT_NAMES];
