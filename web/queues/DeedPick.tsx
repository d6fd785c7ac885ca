/** One more thing that a macro does: which, and with what. */
import { type ReactNode, useState } from "react";
import { useDoor } from "../api/doors.ts";
import { useColleagues } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select } from "../kit/Input.tsx";
import type { Deed } from "./deeds.ts";

type Kind = "" | "tag" | "untag" | "place" | "assign" | "share_out" | "snooze" | "note" | "close";

const KINDS: readonly (readonly [Kind, string])[] = [
  ["", "Add a deed …"],
  ["tag", "Put a tag on"],
  ["untag", "Take a tag off"],
  ["place", "Put it in a queue"],
  ["assign", "Hand it to somebody"],
  ["share_out", "Share it out"],
  ["snooze", "Let it sleep until they write"],
  ["note", "Note something among us"],
  ["close", "Close it"],
];

const HOW = [
  ["least_loaded", "To whoever has least in hand"],
  ["by_skill", "To whoever can, by skill"],
] as const;

/** What was picked or typed makes a deed; nothing while it is not whole. */
function deedOf(kind: Kind, what: string): Deed | null {
  if (kind === "snooze") return { kind, until: null, because: null };
  if (!what.trim()) return null;
  if (kind === "tag" || kind === "untag") return { kind, tagId: what };
  if (kind === "place") return { kind, queueId: what };
  if (kind === "assign") return { kind, colleagueId: what };
  if (kind === "share_out") return { kind, how: what === "by_skill" ? "by_skill" : "least_loaded" };
  if (kind === "note") return { kind, text: what.trim() };
  return kind === "close" ? { kind, reason: what.trim() } : null;
}

export function DeedPick({ onAdd }: { onAdd: (deed: Deed) => void }) {
  const [kind, setKind] = useState<Kind>("");
  const [what, setWhat] = useState("");
  const deed = deedOf(kind, what);
  const begin = (next: Kind) => {
    setKind(next);
    setWhat("");
  };
  return (
    <div className="grid items-end gap-3 sm:grid-cols-[14rem_minmax(0,1fr)_auto]">
      <Field label="What it does">
        {(aria) => (
          <Select
            {...aria}
            value={kind}
            options={KINDS}
            onChange={({ target }) => begin(target.value as Kind)}
          />
        )}
      </Field>
      <What kind={kind} what={what} onWhat={setWhat} />
      <Button
        disabled={!deed}
        onClick={() => {
          if (deed) onAdd(deed);
          begin("");
        }}
      >
        Add it
      </Button>
    </div>
  );
}

type WhatProps = { kind: Kind; what: string; onWhat: (what: string) => void };

function What({ kind, what, onWhat }: WhatProps): ReactNode {
  const { here } = useColleagues();
  const queues = useDoor("GET /queues", {}).data?.queues ?? [];
  const tags = useDoor("GET /tags", {}).data?.tags ?? [];
  const of = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => [id, name] as const);
  const lists = {
    tag: ["Which tag", of(tags)],
    untag: ["Which tag", of(tags)],
    place: ["Which queue", of(queues)],
    assign: ["To whom", of(here)],
    share_out: ["How", HOW],
  } as const;
  if (kind === "" || kind === "snooze") return <span />;
  if (kind === "note" || kind === "close")
    return (
      <Field label={kind === "note" ? "The note" : "Why it can be closed"}>
        {(aria) => (
          <Input
            {...aria}
            maxLength={1000}
            value={what}
            onChange={({ target }) => onWhat(target.value)}
          />
        )}
      </Field>
    );
  const [label, options] = lists[kind];
  const none = options.length === 0 ? "There is none yet" : "Choose one";
  return (
    <Field label={label}>
      {(aria) => (
        <Select
          {...aria}
          value={what}
          options={[["", none], ...options]}
          onChange={({ target }) => onWhat(target.value)}
        />
      )}
    </Field>
  );
}
