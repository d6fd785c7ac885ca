/** The foot of the letter: what stands in its way, and the button that says what it does. */
import type { Reading } from "@amends/sincerity";
import type { Remark } from "../lens/remark.ts";
import { useState } from "react";
import type { CaseView, Gate, Letter, Message } from "../api/shapes.ts";
import { useColleagues, useMay, useMe } from "../api/session.ts";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Shut } from "../offers/Shut.tsx";
import { firstName } from "../words/names.ts";
import { nextDeed } from "./deed.ts";
import { openGap } from "../lens/Elements.tsx";
import { FindingCard, gapId } from "../lens/FindingCard.tsx";
import { Status, Stopped, WroteAgain } from "./FootNotes.tsx";
import { Override } from "./Override.tsx";
import { Leaving } from "./Leaving.tsx";
import { SendLater } from "./SendLater.tsx";
import { type Bound, unbound } from "../promises/promises.ts";
import { type Draft, type Saving, same } from "./useDraft.ts";
import { useLetterDeeds } from "./useLetterDeeds.ts";

type Props = {
  view: CaseView;
  draft: Draft;
  /** Something stands there beside the greeting. */
  written: boolean;
  letter: Letter | null;
  saving: Saving;
  reading: Reading | null;
  promises: readonly Bound[];
  offerId: string | undefined;
  atHand: Remark | null;
  /** The customer's newest message that the writer has read, and one that came since. */
  seenMessageId: string | undefined;
  wroteAgain: Message | null;
  onSeen: () => void;
  save: () => Promise<Letter | null>;
  settle: (whose: "mine" | "theirs") => Promise<void>;
  keep: (letter: Letter) => void;
  forget: () => void;
  onLook: (finding: Remark) => void;
  onMend: (finding: Remark) => void;
  onBind: () => void;
  onClose: () => void;
};

export function Foot(props: Props) {
  const { view, draft, letter, saving, reading, promises, atHand, forget } = props;
  const customer = firstName(view.customer.name);
  const approver = useApprover();
  const mayOverride = useMay("letter:override");
  const mayApprove = useMay("letter:approve");
  const [overriding, setOverriding] = useState(false);
  const { save, keep, onClose, seenMessageId, wroteAgain } = props;
  const caseId = view.case.id;
  const deeds = useLetterDeeds({ caseId, customer, seenMessageId, save, keep, onClose });

  const stops = (reading?.faults ?? []).filter(({ level }) => level === "error");
  const gaps = (reading?.missing ?? []).filter(({ level }) => level === "error");
  const approval = letter?.approvals.find(({ letterVersion }) => letterVersion === letter.version);
  const fresh = letter !== null && same(letter, draft);
  const refused = deeds.problem?.code ?? "";
  const gate = gateOf(view, draft);
  const deed = nextDeed({
    state: letter?.state === "approved" && !fresh ? "draft" : (letter?.state ?? "draft"),
    written: props.written,
    faults: stops.length,
    gaps: gaps.length,
    unbound: unbound(promises),
    shut: gate !== null,
    mayApprove: mayApprove && !/another|own/.test(refused),
    mayOverride,
    overridden: letter?.state === "approved" && fresh && Boolean(approval?.overrideReason),
    customer,
    approver,
  });

  const idle = deed.does === "none" || deed.does === "write";
  const send = (at?: string): void =>
    void deeds.send(promises, { offerId: props.offerId, at }, forget);
  const act = (): void => {
    if (deed.does === "look" && stops[0]) return props.onLook(stops[0]);
    if (deed.does === "look" && gaps[0]) return openGap(gapId(gaps[0].element));
    if (deed.does === "bind") return props.onBind();
    if (deed.does === "approve") void deeds.approve();
    if (deed.does === "ask" && approver) void deeds.ask(approver);
    if (deed.does === "send") send();
  };

  return (
    <footer
      className="sticky bottom-0 z-10 grid gap-3 max-lg:order-3 border-t border-line bg-sheet
      px-4 py-3 lg:px-8"
    >
      <p aria-live="polite" className="sr-only">
        {atHand ? `${atHand.says} ${atHand.question}` : ""}
      </p>
      {atHand ? (
        <div className="lg:hidden">
          <FindingCard
            finding={atHand}
            open
            brief
            onOpen={() => props.onLook(atHand)}
            onMend={() => props.onMend(atHand)}
          />
        </div>
      ) : null}
      <Problem problem={saving.problem}>
        {saving.state === "stale" ? (
          <span className="flex flex-wrap items-center gap-2">
            What you wrote is still here.
            <Button onClick={() => void props.settle("mine")}>Keep my words</Button>
            <Button onClick={() => void props.settle("theirs")}>Take theirs</Button>
          </span>
        ) : null}
      </Problem>
      {overriding ? null : <Problem problem={deeds.problem} />}
      {gate && props.written && letter?.state !== "sent" ? <Shut gate={gate} /> : null}
      <Stopped letter={letter} />
      {wroteAgain ? (
        <WroteAgain message={wroteAgain} customer={customer} onSeen={props.onSeen} />
      ) : null}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          kind={deed.does === "look" || deed.does === "bind" ? "quiet" : "primary"}
          disabled={idle || saving.state === "stale" || wroteAgain !== null}
          busy={deeds.busy}
          onClick={act}
        >
          {deed.label}
        </Button>
        {deed.does === "look" && mayOverride ? (
          <Button onClick={() => setOverriding(true)}>Approve all the same …</Button>
        ) : null}
        {deed.does === "look" && !mayOverride && approver ? (
          <Button onClick={() => void deeds.ask(approver)}>Ask {approver} to approve</Button>
        ) : null}
        {deed.does === "send" && !wroteAgain ? (
          <SendLater customer={customer} busy={deeds.busy} onSend={send} />
        ) : null}
        {letter ? <Leaving letter={letter} /> : null}
        {letter && (letter.state === "draft" || letter.state === "approved") ? (
          <Button onClick={() => void deeds.discard(letter, forget)}>Throw away</Button>
        ) : null}
        <Status deed={deed} letter={letter} fresh={fresh} />
      </div>
      <Override
        open={overriding}
        busy={deeds.busy}
        problem={deeds.problem}
        reasons={[...stops, ...gaps].map(({ says }) => says)}
        onClose={() => setOverriding(false)}
        onApprove={(reason) =>
          void deeds.approve(reason).then((done) => (done ? setOverriding(false) : undefined))
        }
      />
    </footer>
  );
}

/** Only these two kinds wait for the playbook; the desk itself has the last word on every kind. */
function gateOf({ gates }: CaseView, { kind }: Draft): Gate | null {
  if (kind !== "apology" && kind !== "decision_stands") return null;
  return gates.find(({ deed, open }) => deed === "approve_letter" && !open) ?? null;
}

/** Someone else at the desk who may approve, by first name; a lead before anyone. */
function useApprover(): string | null {
  const me = useMe();
  const { here } = useColleagues();
  const others = here.filter(({ id }) => id !== me.colleague.id);
  const one =
    others.find(({ role }) => role === "lead") ?? others.find(({ role }) => role !== "agent");
  return one ? firstName(one.name) : null;
}
