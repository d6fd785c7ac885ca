/** The letter desk: the customer's words, the letter, and the lens, side by side. */
import type { EditorView } from "@codemirror/view";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { CaseView } from "../api/shapes.ts";
import { useMe } from "../api/session.ts";
import { firstName } from "../words/names.ts";
import { jump, placeOf } from "./editor.ts";
import { Foot } from "./Foot.tsx";
import { Head, OfferToGo } from "./Going.tsx";
import { newestWord, nextKind, opening, subjectFor } from "./kinds.ts";
import { Lens } from "../lens/Lens.tsx";
import { LetterMacro } from "../queues/LetterMacro.tsx";
import { LetterText } from "./LetterText.tsx";
import { Points } from "./Points.tsx";
import { OwningUp } from "../promises/OwningUp.tsx";
import { WhoIsHere } from "../presence/WhoIsHere.tsx";
import { Promises } from "../promises/Promises.tsx";
import type { Remark } from "../lens/remark.ts";
import { Saved } from "./Saved.tsx";
import { type Draft, useDraft } from "./useDraft.ts";
import { Worn } from "../offers/Worn.tsx";
import { useRead } from "./useRead.ts";
import { usePromises } from "../promises/usePromises.ts";
import type { Heard, Passage } from "@amends/sincerity";

/** `owns`: the broken promise that a new letter owns up to. */
type Props = { view: CaseView; letterId?: string; owns?: string; onClose: () => void };

const NOTHING: readonly string[] = [];
const NONE: readonly Remark[] = [];
const NOWHERE: readonly Passage[] = [];
const UNHEARD: readonly Heard[] = [];

export function LetterDesk({ view, letterId, owns, onClose }: Props) {
  const me = useMe();
  const desk = useQueryClient();
  // A draft makes no news while it is written: what a colleague wrote last is fetched on opening.
  useEffect(() => {
    const queryKey = ["GET /cases/:case", { params: { case: view.case.id } }];
    void desk.invalidateQueries({ queryKey });
  }, [desk, view.case.id]);
  const known = view.letters.find(({ id }) => id === letterId) ?? null;
  const [first] = useState<Draft>(() => ({
    kind: owns ? "update" : nextKind(view),
    subject: subjectFor(view),
    body: opening(view.customer.name, me.colleague.name, me.workspace.name),
  }));
  const [made, setMade] = useState<string | null>(null);
  const grown = view.letters.find(({ id }) => id === (letterId ?? made)) ?? known;
  const newest = newestWord(view);
  const [seenId, setSeenId] = useState(newest?.id);
  const { draft, letter, saving, change, save, settle, keep } = useDraft(view.case.id, grown, {
    first,
    seenMessageId: seenId,
    ownsUpTo: owns ? [owns] : NOTHING,
  });
  const ownsUpTo = letter?.ownsUpTo ?? (owns ? [owns] : NOTHING);
  if (letter && letter.id !== made) setMade(letter.id);

  const sent = letter !== null && !["draft", "approved"].includes(letter.state);
  const { written, likeness, reading, remarks } = useRead(view, { draft, first, sent, ownsUpTo });
  const bound = usePromises(letter?.id ?? null, reading?.commitments, {
    me: me.colleague.id,
    ownsUpTo,
  });
  const [atHand, setAtHand] = useState<Remark | null>(null);
  const [offerId, setOfferId] = useState(
    () => view.offers.find(({ state }) => state === "approved")?.id,
  );
  const [editor, setEditor] = useState<EditorView | null>(null);
  const promisePlace = useRef<HTMLElement | null>(null);

  const show = (finding: Remark) => {
    const place = editor && placeOf(editor.state, finding);
    if (editor && place) jump(editor, place.from, place.to);
    setAtHand(finding);
  };
  const mend = (finding: Remark) => {
    const place = editor && placeOf(editor.state, finding);
    if (!editor || !place || !finding.fix) return;
    editor.dispatch({ changes: { ...place, insert: finding.fix.replacement } });
    editor.focus();
  };
  const customer = firstName(view.customer.name);

  return (
    <section
      aria-labelledby="letter-title"
      className="flex min-h-full flex-col bg-paper lg:h-full lg:min-h-0"
    >
      <header
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b
        border-line px-4 py-2"
      >
        <h1 id="letter-title" className="text-letter">
          {sent ? `The letter to ${customer}` : `A letter to ${customer}`}
        </h1>
        <WhoIsHere />
        <span className="flex items-center gap-4">
          {sent ? null : <Saved saving={saving} />}
          {sent ? null : <LetterMacro view={view} editor={editor} />}
          <button
            type="button"
            className="rounded-md px-2 py-1 text-soft hover:bg-wash hover:text-ink"
            onClick={() => void save().finally(onClose)}
          >
            Back to the case
          </button>
        </span>
      </header>
      <div
        className="grid flex-1 lg:min-h-0 lg:grid-cols-[minmax(0,1fr)_22rem]
        min-[87.5rem]:grid-cols-[18rem_minmax(0,1fr)_23rem]"
      >
        <aside
          aria-label="What the customer says"
          className="border-line bg-paper p-4 max-[87.5rem]:hidden overflow-y-auto border-r"
        >
          <Points view={view} draft={draft.body} heard={reading?.points ?? UNHEARD} />
        </aside>
        <div className="min-w-0 bg-sheet max-lg:contents lg:flex lg:min-h-0 lg:flex-col">
          <div
            className="mx-auto grid w-full max-w-3xl flex-1 content-start gap-4 bg-sheet p-4
            lg:overflow-y-auto lg:px-8"
          >
            <details className="rounded-md border border-line p-3 min-[87.5rem]:hidden">
              <summary className="font-medium">What {customer} says</summary>
              <div className="pt-3">
                <Points view={view} draft={draft.body} heard={reading?.points ?? UNHEARD} />
              </div>
            </details>
            <Head draft={draft} readOnly={sent} onChange={change} />
            <LetterText
              text={draft.body}
              label={`The letter to ${customer}`}
              readOnly={sent}
              findings={sent ? NONE : remarks}
              sentBefore={likeness?.passages ?? NOWHERE}
              onEditor={setEditor}
              onText={(body) => change({ body })}
              onFinding={setAtHand}
            />
          </div>
          <Foot
            view={view}
            draft={draft}
            written={written}
            letter={letter}
            saving={saving}
            reading={reading}
            promises={bound.promises}
            offerId={offerId}
            atHand={atHand}
            seenMessageId={seenId}
            wroteAgain={newest?.id === seenId ? null : (newest ?? null)}
            onSeen={() => setSeenId(newest?.id)}
            onLook={show}
            onMend={mend}
            onBind={() =>
              promisePlace.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus()
            }
            {...{ save, settle, keep, onClose, forget: bound.forget }}
          />
        </div>
        <aside
          aria-label="The lens and what goes with the letter"
          className="grid content-start gap-6 border-line bg-paper p-4 max-lg:order-2
            max-lg:border-t lg:overflow-y-auto lg:border-l"
        >
          {sent ? null : <Worn caseId={view.case.id} />}
          {ownsUpTo.map((id) => (
            <OwningUp key={id} promiseId={id} />
          ))}
          {reading || !sent ? (
            <Lens
              reading={reading}
              remarks={remarks}
              customer={customer}
              written={written}
              atHand={atHand}
              onFinding={show}
              onMend={mend}
              onPlace={(from, to) => editor && jump(editor, from, to)}
            />
          ) : null}
          <Promises
            promises={bound.promises}
            onChange={bound.change}
            onAdd={bound.add}
            onRemove={bound.remove}
            broken={view.commitments.filter(({ id }) => ownsUpTo.includes(id))}
            place={promisePlace}
          />
          <OfferToGo offers={view.offers} chosen={offerId} onChoose={setOfferId} />
        </aside>
      </div>
    </section>
  );
}
