/** What a deed does, said before it is done. */
import type { Answer } from "../api/client.ts";
import { useDoor } from "../api/doors.ts";
import { useColleagues } from "../api/session.ts";

export type Macro = Answer<"GET /macros">["macros"][number];
export type Deed = Macro["deeds"][number];

type Names = {
  readonly colleague: (id: string) => string;
  readonly queue: (id: string) => string;
  readonly tag: (id: string) => string;
};

/** As a line of a list: "Put it in “Money back”". */
export function deedSays(deed: Deed, { colleague, queue, tag }: Names): string {
  switch (deed.kind) {
    case "assign":
      return `Hand it to ${colleague(deed.colleagueId)}`;
    case "share_out":
      return deed.how === "by_skill"
        ? "Hand it to whoever can, by skill"
        : "Hand it to whoever has least in hand";
    case "place":
      return deed.queueId === null
        ? "Take it out of every queue"
        : `Put it in the queue “${queue(deed.queueId)}”`;
    case "tag":
      return `Tag it “${tag(deed.tagId)}”`;
    case "untag":
      return `Take the tag “${tag(deed.tagId)}” off`;
    case "snooze":
      return `Let it sleep until ${deed.until === null ? "they write" : deed.until.slice(0, 10)}`;
    case "wake":
      return "Wake it";
    case "note":
      return `Note among us: ${deed.text}`;
    case "close":
      return `Close it: ${deed.reason}`;
  }
}

/** Names of what deeds are about, as far as the house still has them. */
export function useDeedNames(): Names {
  const { nameOf } = useColleagues();
  const queues = useDoor("GET /queues", {}).data?.queues ?? [];
  const tags = useDoor("GET /tags", {}).data?.tags ?? [];
  const named = (all: readonly { id: string; name: string }[]) => (id: string) =>
    all.find((one) => one.id === id)?.name ?? "one that has ended";
  return { colleague: nameOf, queue: named(queues), tag: named(tags) };
}
