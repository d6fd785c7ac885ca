/** An inbox with nobody in it, and what to do then. */
import { Link } from "@tanstack/react-router";
import type { View } from "../api/shapes.ts";
import { Button, buttonLook } from "../kit/Button.tsx";
import { Empty } from "../kit/Empty.tsx";
import { views } from "../shell/views.ts";
import { type Asked, isNarrowed } from "./asked.ts";

type Props = { view: View; search: string; asked: Asked; onAsk: (asked: Asked) => void };

export function Nobody({ view, search, asked, onAsk }: Props) {
  if (search)
    return (
      <Empty title={`Nothing found for “${search}”`}>
        <p>A name, an address, a case number or a word of the complaint finds a case.</p>
        <Link
          to="/inbox/$view"
          params={{ view: "all" }}
          search={{ search }}
          className="text-gold underline underline-offset-4"
        >
          Look among all cases, also the closed ones
        </Link>
      </Empty>
    );
  if (isNarrowed(asked))
    return (
      <Empty title="No case is like this">
        <p>The list is narrowed. Show all of it again, or ask for less at once.</p>
        <Button onClick={() => onAsk({})}>Show all again</Button>
      </Empty>
    );
  return (
    <Empty title={views[view].empty}>
      <p>{views[view].next}</p>
      <Link to="/calls" className={buttonLook()}>
        A customer is on the phone
      </Link>
    </Empty>
  );
}
