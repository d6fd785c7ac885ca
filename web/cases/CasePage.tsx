/** A case: their words and ours on the left, the way to put it right on the right. */
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useDoor } from "../api/doors.ts";
import type { CaseView } from "../api/shapes.ts";
import { Busy } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useOfferDeeds } from "../shell/deeds.ts";
import { useKeys } from "../shell/keys.ts";
import { useTitle } from "../shell/title.ts";
import { Presence } from "../presence/Presence.tsx";
import { CaseHead } from "./CaseHead.tsx";
import { Alike } from "../incidents/Alike.tsx";
import { bring } from "../queues/brought.ts";
import { CaseDeeds } from "../queues/CaseDeeds.tsx";
import { Composer } from "../conversations/Composer.tsx";
import { CustomerDialog } from "../people/CustomerDialog.tsx";
import { deedsOf } from "./deeds.ts";
import { Closing, Reopening } from "./Endings.tsx";
import { Parts } from "./Parts.tsx";
import { Playbook } from "./Playbook.tsx";
import { Reach } from "./Reach.tsx";
import { begins, isPart, nextPlace, type Part, waitingLetter } from "./parts.ts";
import { Thread } from "../conversations/Thread.tsx";

const LetterDesk = lazy(async () => ({
  default: (await import("../letters/LetterDesk.tsx")).LetterDesk,
}));

const route = { from: "/inside/cases/$case" } as const;

export function CasePage() {
  const params = useParams(route);
  const { data: view, error } = useDoor("GET /cases/:case", { params });
  useTitle(view ? `${view.customer.name}: ${view.case.title}` : undefined);
  if (view)
    return (
      <Presence key={view.case.id} caseId={view.case.id}>
        <Opened view={view} />
      </Presence>
    );
  return error ? (
    <div className="mx-auto max-w-xl p-6 pt-[15vh]">
      <h1 className="sr-only">A case that can’t be shown</h1>
      <Problem problem={error} />
    </div>
  ) : (
    <Busy>Fetching the case …</Busy>
  );
}

type Shown = "closing" | "reopening" | "customer" | "macro" | "sleep" | null;

function Opened({ view }: { view: CaseView }) {
  const { part, write } = useSearch(route);
  const go = useNavigate();
  const [shown, setShown] = useState<Shown>(null);
  const [noting, setNoting] = useState(false);
  const [zone, setZone] = useState<"words" | "way">(
    isPart(part) || view.tasks.length > 0 ? "way" : "words",
  );
  const id = view.case.id;
  const [first] = useState(() => nextPlace(view));
  const open = isPart(part) ? part : part === "none" || first === "letter" ? null : first;

  const show = (search: { part?: string; write?: string }) =>
    void go({ to: "/cases/$case", params: { case: id }, search });
  const goTo = (place: Part | "letter") => {
    if (place === "letter") return show({ write: waitingLetter(view)?.id ?? "new" });
    setZone("way");
    show({ part: place });
    requestAnimationFrame(() =>
      document.querySelector(`#part-${place}`)?.scrollIntoView({ block: "start" }),
    );
  };
  const closed = view.case.state === "closed";
  const writeNote = () => {
    setZone("words");
    setNoting(true);
  };
  useKeys({
    u: () => void go({ to: "/inbox/$view", params: { view: "open" } }),
    ...(closed
      ? {}
      : {
          w: () => show({ write: "new" }),
          n: writeNote,
          e: () => setShown("closing"),
          m: () => setShown("macro"),
          s: () => setShown("sleep"),
        }),
  });
  useOfferDeeds(
    deedsOf(view, {
      goTo,
      note: writeNote,
      close: () => setShown("closing"),
      reopen: () => setShown("reopening"),
      correct: () => setShown("customer"),
      macro: () => setShown("macro"),
      sleep: () => setShown("sleep"),
    }),
  );

  if (write)
    return (
      <Suspense fallback={<Busy>Laying out the letter desk …</Busy>}>
        <LetterDesk key={write} view={view} {...begins(write)} onClose={() => show({})} />
      </Suspense>
    );
  return (
    <div className="flex h-full min-h-0 flex-col max-lg:overflow-y-auto">
      <CaseHead
        view={view}
        onClosing={() => setShown("closing")}
        onReopening={() => setShown("reopening")}
        onCorrect={() => setShown("customer")}
        onMacro={() => setShown("macro")}
        onSleep={() => setShown("sleep")}
      />
      <Zones zone={zone} onZone={setZone} />
      <div
        className="grid flex-1 lg:min-h-0 lg:grid-rows-[minmax(0,1fr)]
        lg:grid-cols-[minmax(0,1fr)_26rem] xl:grid-cols-[minmax(0,1fr)_30rem]"
      >
        <section
          aria-label="The conversation and writing"
          className={`flex flex-col lg:min-h-0 ${zone === "words" ? "" : "max-lg:hidden"}`}
        >
          <div className="flex-1 px-4 py-5 md:px-6 lg:min-h-0 lg:overflow-y-auto">
            <Thread view={view} marking={open === "triage"} />
          </div>
          <div
            className="sticky bottom-0 max-h-[45dvh] overflow-y-auto border-t border-line
              bg-paper px-4 py-3 md:px-6"
          >
            <Composer
              view={view}
              noting={noting}
              onNoting={setNoting}
              onWrite={(letter = "new") => show({ write: letter })}
            />
          </div>
        </section>
        <aside
          aria-label="The way to put it right"
          className={`grid content-start gap-4 border-line px-4 py-5 lg:min-h-0 lg:overflow-y-auto
            lg:border-l ${zone === "way" ? "" : "max-lg:hidden"}`}
        >
          <Reach view={view} />
          <Alike view={view} />
          <Playbook view={view} onGo={goTo} onClosing={() => setShown("closing")} />
          <Parts
            view={view}
            open={open}
            onOpen={(next) => {
              setZone("way");
              show({ part: next ?? "none" });
            }}
          />
        </aside>
      </div>
      <Closing view={view} open={shown === "closing"} onClose={() => setShown(null)} onGo={goTo} />
      <Reopening view={view} open={shown === "reopening"} onClose={() => setShown(null)} />
      <CaseDeeds
        view={view}
        shown={shown}
        onClose={() => setShown(null)}
        onSnippet={(snippet) => {
          bring(id, snippet);
          if (snippet) goTo("letter");
        }}
      />
      <CustomerDialog view={view} open={shown === "customer"} onClose={() => setShown(null)} />
    </div>
  );
}

type ZonesProps = { zone: "words" | "way"; onZone: (zone: "words" | "way") => void };

/** Below the width of two columns, one zone at a time. */
const Zones = ({ zone, onZone }: ZonesProps) => (
  <div className="sticky top-0 z-10 flex gap-1 border-b border-line bg-paper px-3 lg:hidden">
    {(["words", "way"] as const).map((each) => (
      <button
        key={each}
        type="button"
        aria-pressed={zone === each}
        onClick={() => onZone(each)}
        className="-mb-px flex-1 border-b-2 border-transparent py-2 text-soft
          aria-pressed:border-seam aria-pressed:font-medium aria-pressed:text-ink"
      >
        {each === "words" ? "Conversation" : "Putting it right"}
      </button>
    ))}
  </div>
);
