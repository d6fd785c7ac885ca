/**
 * Plays the sample's diaries through the verbs, line by line in the order in which they happened,
 * so that journal, clocks, gates and lessons are as true as those of a house that lived through it.
 */
import { askFollowUp, remindFollowUp } from "../../follow-ups/index.ts";
import { actorOf, addColleague, correctCustomer, makeWorkspace } from "../../people/index.ts";
import { onTheWall } from "../../clocks/index.ts";
import { newToken } from "../../rim/clock.ts";
import { type Actor, THE_DESK } from "../../words/actor.ts";
import { daysLater, isAfter, type Moment, minutesLater } from "../../words/moment.ts";
import { setDuty } from "../../watches/index.ts";
import { done, type Outcome, refused } from "../../words/outcome.ts";
import type { Needs } from "../needs.ts";
import type { Does, Sample, SampleCase, Step } from "./sheets.ts";
import { dated, momentOf, type Today } from "./days.ts";
import { DEEDS } from "./deeds.ts";
import type { Scene } from "./scene.ts";
import { letGo, takeIn } from "./letters.ts";

export type Playing = {
  readonly sample: Sample;
  readonly needs: Needs;
  /** The administrator's. */
  readonly password: string;
  readonly now: Moment;
  /** Turns the clock that the needs were made with. */
  readonly turn: (to: Moment) => void;
  /** Told after each line: it takes some seconds, on a small machine a minute. */
  readonly told?: (far: Far) => void;
};

/** How far the diaries are played, in lines. */
export type Far = { readonly done: number; readonly all: number };

type Line = { readonly at: Moment; readonly file: SampleCase; readonly step: Step };
type Cast = ReadonlyMap<string, Extract<Actor, { kind: "colleague" }>>;
type Begun = { readonly caseId: string; readonly customer: Actor };

/** Answers the address of the administrator. */
export async function playSample(playing: Playing): Promise<Outcome<string>> {
  const { sample, needs, now, turn } = playing;
  const today: Today = { now, zone: sample.house.timeZone };
  const lines = sample.cases.flatMap((file) => linesOf(file, today));
  lines.sort((a, b) => (isAfter(a.at, b.at) ? 1 : isAfter(b.at, a.at) ? -1 : 0));
  turn(daysLater(lines[0]?.at ?? now, -1));
  const cast = await foundHouse(playing);
  if (!cast.ok) return cast;
  const begun = new Map<SampleCase, Begun>();
  for (const [played, line] of lines.entries()) {
    playing.told?.({ done: played, all: lines.length });
    await askWhoIsDue(playing, line.at);
    turn(line.at);
    const outcome = await playLine(needs, line, { cast: cast.value, begun, zone: today.zone });
    if (!outcome.ok) return misplayed(line, outcome);
  }
  await askWhoIsDue(playing, now);
  const first = sample.house.colleagues.find(({ role }) => role === "administrator");
  return done(first?.email ?? "");
}

/** The lines of a case with their moments; a letter that leaves is two lines. */
function linesOf(file: SampleCase, today: Today): Line[] {
  return file.story.flatMap((step): Line[] => {
    const at = momentOf(step.when, today);
    if (step.does !== "writes" || !step.leaves) return [{ at, file, step }];
    const { after, ...sending } = step.leaves;
    const sends = { when: step.when, who: step.who, does: "sends" as const, ...sending };
    return [
      { at, file, step },
      { at: minutesLater(at, after), file, step: sends },
    ];
  });
}

async function foundHouse({ sample, needs, password }: Playing): Promise<Outcome<Cast>> {
  const { colleagues, ...house } = sample.house;
  const [first, ...others] = colleagues.toSorted(administratorFirst);
  if (!first) return refused("no_sample", "The sample has no administrator.");
  const administrator = { name: first.name, email: first.email, password };
  const made = await makeWorkspace(needs, { ...house, id: needs.workspaceId, administrator });
  if (!made.ok) return made;
  const by = actorOf(made.value.administrator);
  const cast = new Map([[first.id, by]]);
  for (const { id, ...newcomer } of others) {
    const added = await addColleague(needs, {
      newcomer: { ...newcomer, password: newToken() },
      by,
    });
    if (!added.ok) return added;
    cast.set(id, actorOf(added.value));
  }
  // Nobody lives at these addresses: what the desk tells them, they see at the desk.
  for (const { id: colleagueId } of cast.values()) {
    const duty = { colleagueId, awayUntil: null, toldBy: "desk" as const, leadId: null };
    const set = await setDuty(needs, { ...duty, by });
    if (!set.ok) return set;
  }
  return done(cast);
}

type Colleague = Sample["house"]["colleagues"][number];
const administratorFirst = (a: Colleague, b: Colleague): number =>
  Number(b.role === "administrator") - Number(a.role === "administrator");

type Stage = { readonly cast: Cast; readonly begun: Map<SampleCase, Begun>; readonly zone: string };

async function playLine(
  needs: Needs,
  { at, file, step }: Line,
  { cast, begun, zone }: Stage,
): Promise<Outcome<unknown>> {
  const { day } = onTheWall(at, zone);
  const said = (text: string) => dated(text, day);
  if (step.does === "complains") {
    const opened = await begin(needs, file, { ...step, text: said(step.text) }, cast.get(step.who));
    if (opened.ok) begun.set(file, opened.value);
    return opened;
  }
  const here = begun.get(file);
  const by = step.who === "customer" ? here?.customer : cast.get(step.who);
  if (!here || !by) return refused("no_sample", "A story begins with a complaint.");
  const colleague = (name: string) => cast.get(name)?.id ?? name;
  const scene: Scene = { needs, caseId: here.caseId, by, today: day, colleague, said };
  return (DEEDS[step.does] as Deed)(scene, step);
}

/** Each deed takes its own step; `does` has chosen the right one. */
type Deed = (scene: Scene, step: Step<Exclude<Does, "complains">>) => Promise<Outcome<unknown>>;

/** The complaint opens its case; what the shop's books know of the customer is put beside it. */
async function begin(
  needs: Needs,
  file: SampleCase,
  step: Step<"complains">,
  who: Actor = THE_DESK,
): Promise<Outcome<Begun>> {
  const taken = await takeIn(needs, file, step, who);
  if (!taken.ok) return taken;
  const { customerId } = (await needs.cases.find(taken.value)) ?? { customerId: "" };
  const known = await needs.people.customer(customerId);
  if (!known) return refused("no_sample", "The complaint names no customer.");
  const { name, phone = null, since, yearly: yearlyMinor, referrals } = file.customer;
  const corrected = await correctCustomer(needs, {
    customerId,
    correction: { name, phone, since, yearlyMinor, referrals },
    version: known.version,
    by: THE_DESK,
  });
  if (!corrected.ok) return corrected;
  return done({ caseId: taken.value, customer: { kind: "customer", id: customerId, name } });
}

/** After these a question may wait for its day. */
/** What the desk does by itself happens by itself here too, each at its own moment. */
async function askWhoIsDue({ needs, turn }: Playing, until: Moment): Promise<void> {
  const { followUps } = needs;
  const tried: string[] = [];
  for (;;) {
    const [ask] = await followUps.due(until, 1, tried);
    const [remind] = await followUps.unanswered(until, 1, tried);
    const next = ask && remind?.remindAt && isAfter(ask.dueAt, remind.remindAt) ? remind : ask;
    const { id: followUpId, remindAt, dueAt } = next ?? remind ?? {};
    if (!followUpId || !dueAt) return;
    tried.push(followUpId);
    turn(remindAt ?? dueAt);
    const deed = { followUpId, by: THE_DESK };
    await (remindAt ? remindFollowUp(needs, deed) : askFollowUp(needs, deed));
    await letGo(needs);
  }
}

const misplayed = ({ file, step }: Line, { refusal }: Outcome<never> & { ok: false }) => {
  const unmet = (refusal.unmet ?? []).map(({ because }) => because);
  const place = `${file.file}, ${step.when}, ${step.who} ${step.does}`;
  return refused("no_sample", [`${place}: ${refusal.because}`, ...unmet].join(" "));
};
