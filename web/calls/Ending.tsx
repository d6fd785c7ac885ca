/** How the call ends: what we said, what it keeps and promises; then one button does it all. */
import { useState } from "react";
import { useDeed } from "../api/doors.ts";
import { useColleagues, useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Check } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Input, Select, TextArea } from "../kit/Input.tsx";
import { Menu } from "../kit/Menu.tsx";
import { useNow } from "../kit/now.ts";
import { Problem } from "../kit/Problem.tsx";
import { dueWhen, localMinute, momentOf } from "../words/times.ts";
import { type Call, type CallView, type Miss, MISSES } from "./calls.ts";
import type { Calling } from "./useCall.ts";

type Props = {
  view: CallView;
  calling: Calling;
  name: string;
  /** The end is on its way; false once the desk refused it. */
  onLeave: (leaving: boolean) => void;
  onDone: (call: Call) => void;
};

export function Ending({ view, calling, name, onLeave, onDone }: Props) {
  const { draft, change, save } = calling;
  const [opens, setOpens] = useState(true);
  const [keeps, setKeeps] = useState<readonly string[]>([]);
  const [reached, setReached] = useState(false);
  const now = useNow();
  const params = { call: view.call.id };
  const ending = useDeed("POST /calls/:call/ending", { onDone });
  const missing = useDeed("POST /calls/:call/miss", { onDone });
  const discarding = useDeed("POST /calls/:call/discarding", { onDone });
  const busy = ending.isPending || missing.isPending || discarding.isPending;
  const stay = { onError: () => onLeave(false) };
  const end = async () => {
    if (!(await save())) return;
    onLeave(true);
    ending.mutate({ params, body: { opens, keeps: [...keeps], reached } }, stay);
  };
  const miss = async (how: Miss) => {
    await save();
    onLeave(true);
    missing.mutate({ params, body: { how } }, stay);
  };
  const discard = () => {
    onLeave(true);
    discarding.mutate({ params }, stay);
  };
  return (
    <section aria-label="How it ends" className="grid gap-4 border-t border-line pt-4">
      <Field label={`What you told ${name}, and what happens next`}>
        {(aria) => (
          <TextArea
            {...aria}
            maxLength={10_000}
            value={draft.outcome}
            onChange={({ target }) => change({ outcome: target.value })}
          />
        )}
      </Field>
      {view.promises.map(({ id, what, dueOn, dueAt }) => (
        <Check
          key={id}
          label={`This call keeps our promise: ${what}`}
          hint={`By ${dueWhen({ dueOn, dueAt }, now)}`}
          checked={keeps.includes(id)}
          onChange={({ target }) =>
            setKeeps(target.checked ? [...keeps, id] : keeps.filter((each) => each !== id))
          }
        />
      ))}
      {view.unreached ? (
        <Check
          label={`${name} knows now what the letter said that did not arrive`}
          checked={reached}
          onChange={({ target }) => setReached(target.checked)}
        />
      ) : null}
      <RingBack calling={calling} name={name} />
      {draft.caseId ? null : (
        <Check
          label="It is a complaint: open a case"
          hint="Without one, the call is only kept in the list of calls."
          checked={opens}
          onChange={({ target }) => setOpens(target.checked)}
        />
      )}
      <Problem problem={ending.error ?? missing.error ?? discarding.error} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" busy={busy} onClick={() => void end()}>
          {draft.caseId || !opens
            ? "End the call"
            : `End the call and open ${possessive(name)} case`}
        </Button>
        <Menu
          align="start"
          trigger={<Button busy={busy}>Nobody was reached</Button>}
          items={[
            ...MISSES.map(([how, label]) => ({
              label,
              onSelect: () => void miss(how),
            })),
            {
              label: "It was begun by mistake: throw it away",
              danger: true,
              onSelect: discard,
            },
          ]}
        />
      </div>
    </section>
  );
}

const possessive = (name: string): string => (name === "them" ? "their" : `${name}’s`);

/** Once the call ends it binds whoever is named, to that moment. */
function RingBack({ calling: { draft, change }, name }: Pick<Props, "calling" | "name">) {
  const me = useMe();
  const { here } = useColleagues();
  const { ringBack } = draft;
  const put = (part: Partial<NonNullable<typeof ringBack>>) =>
    change({ ringBack: ringBack && { ...ringBack, ...part } });
  return (
    <div className="grid gap-3">
      <Check
        label={`We promised to ring ${name} back`}
        checked={ringBack !== null}
        onChange={({ target }) =>
          change({
            ringBack: target.checked ? { what: "", dueAt: null, ownerId: me.colleague.id } : null,
          })
        }
      />
      {ringBack ? (
        <div className="grid gap-3 border-l-2 border-seam pl-3">
          <Field label="What for">
            {(aria) => (
              <Input
                {...aria}
                maxLength={500}
                placeholder="Ring with the parcel number"
                value={ringBack.what}
                onChange={({ target }) => put({ what: target.value })}
              />
            )}
          </Field>
          <div className="grid gap-3 sm:grid-cols-2">
            <Field label="When">
              {(aria) => (
                <Input
                  {...aria}
                  type="datetime-local"
                  value={localMinute(ringBack.dueAt)}
                  onChange={({ target }) => put({ dueAt: momentOf(target.value) })}
                />
              )}
            </Field>
            <Field label="Who rings">
              {(aria) => (
                <Select
                  {...aria}
                  value={ringBack.ownerId ?? ""}
                  options={here.map((one) => [one.id, one.name] as const)}
                  onChange={({ target }) => put({ ownerId: target.value })}
                />
              )}
            </Field>
          </div>
        </div>
      ) : null}
    </div>
  );
}
