/** What is typed while one listens: a line each, marked as theirs or left as ours. */
import { useRef, useState } from "react";
import { newKey } from "../api/client.ts";
import { Button } from "../kit/Button.tsx";
import { Select, TextArea } from "../kit/Input.tsx";
import { ABOUTS, type About, missingIn, nameOf, type Note } from "./calls.ts";

type Props = { name: string; notes: readonly Note[]; onChange: (notes: Note[]) => void };

const blank = (): Note => ({ id: newKey(), text: "", about: null, sounds: null });

export function Notes({ name, notes, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [first] = useState(blank);
  const shown = notes.length === 0 ? [first] : notes;
  const put = (place: number, part: Partial<Note>) =>
    onChange(shown.map((note, at) => (at === place ? { ...note, ...part } : note)));
  const add = (after: number) => {
    const next = shown[after + 1];
    if (next === undefined || next.text.trim()) onChange(shown.toSpliced(after + 1, 0, blank()));
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>("textarea")[after + 1]?.focus(),
    );
  };
  const drop = (place: number) => {
    onChange(shown.filter((_, at) => at !== place));
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>("textarea")[Math.max(0, place - 1)]?.focus(),
    );
  };
  const missing = missingIn(shown);
  return (
    <section aria-label="Notes" className="grid gap-3">
      <p className="text-xs text-soft">
        As near to {name}’s own words as you can. Enter begins the next note; the mark says what it
        is.
      </p>
      <ol ref={list} className="grid gap-2">
        {shown.map((note, place) => (
          <li
            key={note.id}
            className={`grid gap-1.5 rounded-md border p-2
              ${note.about ? "border-gold/70 bg-gold-wash" : "border-line"}`}
          >
            <TextArea
              aria-label={`Note ${place + 1}`}
              rows={1}
              maxLength={4_000}
              value={note.text}
              className={`min-h-9! ${note.about ? "font-serif text-letter" : ""}`}
              onChange={({ target }) => put(place, { text: target.value })}
              onKeyDown={(event) => {
                if (event.key === "Enter" && !event.shiftKey && note.text.trim()) {
                  event.preventDefault();
                  add(place);
                }
                if (event.key === "Backspace" && note.text === "" && shown.length > 1) {
                  event.preventDefault();
                  drop(place);
                }
              }}
            />
            <div className="flex flex-wrap items-center gap-2">
              <Select
                aria-label={`What note ${place + 1} is`}
                className="w-44!"
                value={note.about ?? ""}
                options={ABOUTS}
                onChange={({ target }) =>
                  put(place, { about: (target.value || null) as About | null })
                }
              />
              <Sounds note={note} onTake={(about) => put(place, { about })} />
            </div>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => add(shown.length - 1)}>Another note</Button>
        <p className="text-xs text-soft">
          {missing.length === 0
            ? `Everything a listening needs is there: ${name} has been heard.`
            : `Not heard yet: ${missing.join(", ").toLowerCase()}.`}
        </p>
      </div>
    </section>
  );
}

type SoundsProps = { note: Note; onTake: (about: About) => void };

/** A suggestion by the ear; nothing is marked by itself. */
const Sounds = ({ note: { about, sounds }, onTake }: SoundsProps) =>
  about || !sounds ? null : (
    <button
      type="button"
      onClick={() => onTake(sounds)}
      className="py-1 text-xs font-medium text-gold underline underline-offset-4 hover:text-ink"
    >
      Sounds like “{nameOf(sounds).toLowerCase()}”: mark it
    </button>
  );
