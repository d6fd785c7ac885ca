/** You told us, we changed this: the words, what the checker says of them, and who hears. */
import { useParams } from "@tanstack/react-router";
import { useDoor } from "../api/doors.ts";
import { Busy } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { useTitle } from "../shell/title.ts";
import { Hearers } from "./Hearers.tsx";
import { Progress } from "./TellThem.tsx";
import { Words } from "./Words.tsx";

/** While it is on its way, the count goes up by itself. */
const LOOK_AGAIN_MS = 5_000;

export function TellingPage() {
  useTitle("You told us, we changed this");
  const params = useParams({ from: "/inside/tellings/$telling" });
  const { data, error } = useDoor("GET /tellings/:telling", { params }, { every: LOOK_AGAIN_MS });
  if (!data) return error ? <Problem problem={error} /> : <Busy>Fetching the message …</Busy>;
  return (
    <div className="mx-auto grid max-w-5xl gap-6 px-4 py-6 md:px-8">
      <header className="grid gap-1">
        <h1 className="text-title">You told us, we changed this</h1>
        <p className="breaks">{data.action.what}</p>
        <p className="text-soft">
          Seen to be done: “{data.action.verified}” <Progress telling={data} />
        </p>
      </header>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Words key={data.id} telling={data} />
        <Hearers telling={data} />
      </div>
    </div>
  );
}
