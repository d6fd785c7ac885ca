/** An inbox with nobody in it, and what to do then. */
import { Link } from "@tanstack/react-router";
import type { View } from "../api/shapes.ts";
import { buttonLook } from "../kit/Button.tsx";
import { Empty } from "../kit/Empty.tsx";
import { views } from "../shell/views.ts";

type Props = { view: View; search: string };

export function Nobody({ view, search }: Props) {
  if (search)
    return (
      <Empty title={`Nothing found for “${search}”`}>
        <p>A name, an address, a case number or a word of the complaint finds a case.</p>
        <Link
          to="/inbox/$view"
          params={{ view: "closed" }}
          search={{ search }}
          className="text-gold underline underline-offset-4"
        >
          Look among the closed cases
        </Link>
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
