/** Coaching over HTTP. */
import type { Apologies } from "../apologies/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { daysLater } from "../words/moment.ts";
import { done, refused } from "../words/outcome.ts";
import { chooseGuests, type Needs, notAPerson } from "./choose-guests.ts";
import type { coachingContract } from "./coaching.contract.ts";
import { type Habit, habitsOf } from "./habit.ts";

export type CoachingNeeds = Needs & { readonly apologies: Pick<Apologies, "writtenBy"> };

export const coachingDoors: Doors<typeof coachingContract, CoachingNeeds> = {
  "GET /coaching": async (needs, { query: { days }, by }) => {
    if (by.kind !== "colleague") return notAPerson();
    return done({
      ...(await lookBack(needs, by.id, days)),
      guestIds: [...(await needs.guests.of(by.id))],
      hostIds: [...(await needs.guests.hostsOf(by.id))],
    });
  },
  "PUT /coaching/guests": async (needs, { body, by }) => {
    const chosen = await chooseGuests(needs, { ...body, by });
    return chosen.ok ? done({ guestIds: [...chosen.value] }) : chosen;
  },
  "GET /coaching/:colleague": async (needs, { params, query: { days }, by }) => {
    const hosts = by.kind === "colleague" ? await needs.guests.hostsOf(by.id) : [];
    return hosts.includes(params.colleague)
      ? done(await lookBack(needs, params.colleague, days))
      : refused("not_found", "There is nothing here for you to read.");
  },
};

/** As many days of late as before. */
async function lookBack({ apologies, now }: CoachingNeeds, writerId: string, days: number) {
  const letters = await apologies.writtenBy(writerId, daysLater(now(), -2 * days));
  const written = letters.flatMap(({ sentAt, kind, reading }) =>
    sentAt && reading ? [{ at: sentAt, kind, reading }] : [],
  );
  const { faults, elements, ...counts } = habitsOf(written, daysLater(now(), -days));
  return { days, ...counts, faults: faults.map(plain), elements: elements.map(plain) };
}

const plain = (habit: Habit) => ({ ...habit });
