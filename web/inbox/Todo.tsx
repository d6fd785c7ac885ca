/** What asks for you now, each a way to the cases that it is about. */
import { Link } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import { Mark } from "../kit/State.tsx";

const LATE = new Set(["told_us", "not_enough", "promise_late", "undelivered", "clock_overdue"]);

export function Todo() {
  const { data } = useDoor("GET /todo", {}, { keepPrevious: true });
  if (!data || data.todo.length === 0) return null;
  return (
    <nav aria-label="What asks for you now" className="border-b border-line bg-gold-wash px-4 py-2">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {data.todo.map(({ need, says }) => (
          <li key={need}>
            <Link
              to="/inbox/$view"
              params={{ view: need === "told_us" ? "all" : "open" }}
              search={{ needs: need, sort: "deadline" }}
              className="inline-flex items-baseline gap-1.5 underline-offset-4 hover:underline"
            >
              <span className={LATE.has(need) ? "text-late" : "text-gold"}>
                <Mark shape={LATE.has(need) ? "bell" : "clock"} />
              </span>
              {says}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
