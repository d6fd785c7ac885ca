/** What the screens of calls say: marks of a note, ways a call fails, how long it lasted. */
import type { Answer } from "../api/client.ts";

export type Call = Answer<"POST /calls">;
export type CallView = Answer<"GET /calls/:call">;
export type Note = Call["notes"][number];
export type About = NonNullable<Note["about"]>;
export type Miss = NonNullable<Call["miss"]>;

export const ABOUTS: readonly (readonly [About | "", string])[] = [
  ["", "For ourselves"],
  ["happened", "What happened"],
  ["feels", "How it is for them"],
  ["cost", "What it cost them"],
  ["asks", "What they ask"],
];

export const nameOf = (about: About): string =>
  ABOUTS.find(([value]) => value === about)?.[1] ?? about;

export const MISSES: readonly (readonly [Miss, string])[] = [
  ["no_answer", "Nobody answered"],
  ["busy", "The line was busy"],
  ["voicemail", "Only a voicemail"],
  ["wrong_number", "It was a wrong number"],
  ["cut_off", "The line was cut off"],
];

/** "Maria called us, 12 min"; "We called Maria: nobody answered". */
export function inWords({ way, caller, state, miss, beganAt, endedAt }: Call): string {
  const name = caller.name || "Somebody";
  const who = way === "in" ? `${name} called us` : `We called ${caller.name || "somebody"}`;
  if (state === "open") return `${who}, and are talking`;
  if (state === "missed") {
    const how = MISSES.find(([value]) => value === miss)?.[1] ?? "not reached";
    return `${who}: ${how.charAt(0).toLowerCase()}${how.slice(1)}`;
  }
  return endedAt ? `${who}, ${minutes(beganAt, endedAt)}` : who;
}

/** At least one: "0 min" would sound as if nobody had spoken. */
export const minutes = (from: string, to: string | number): string => {
  const until = typeof to === "number" ? to : Date.parse(to);
  return `${Math.max(1, Math.round((until - Date.parse(from)) / 60_000))} min`;
};

/** What of a listening is still missing in the notes, as one would ask for it. */
export const missingIn = (notes: readonly Pick<Note, "about" | "text">[]): readonly string[] =>
  ABOUTS.flatMap(([about, name]) =>
    about !== "" && !notes.some((note) => note.about === about && note.text.trim()) ? [name] : [],
  );

/** Empty lines are not sent, but for one to type in. */
export const written = (notes: readonly Note[]): Note[] => notes.filter(({ text }) => text.trim());

/** What was marked in the calls of a case, oldest first: a listening to begin with. */
export function pointsIn(calls: readonly Pick<Call, "notes">[]) {
  const notes = calls.toReversed().flatMap((call) => call.notes);
  const said = (about: About) =>
    notes
      .filter((note) => note.about === about)
      .map(({ text }) => text.trim())
      .join("\n");
  return {
    happened: said("happened"),
    feels: said("feels"),
    costThem: said("cost"),
    wants: said("asks"),
  };
}
