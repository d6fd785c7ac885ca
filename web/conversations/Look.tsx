/** A mail as its writer laid it out, in a frame where nothing runs and nothing is fetched. */
import { useState } from "react";
import { useDoor } from "../api/doors.ts";
import { Problem } from "../kit/Problem.tsx";

export function Look({ messageId }: { messageId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="text-soft" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="text-xs">As it was laid out</summary>
      {open ? <Framed messageId={messageId} /> : null}
    </details>
  );
}

function Framed({ messageId }: { messageId: string }) {
  const { data, error } = useDoor("GET /messages/:message/look", {
    params: { message: messageId },
  });
  if (error) return <Problem problem={error} />;
  if (!data) return null;
  return (
    <div className="mt-2 grid gap-2">
      {data.says.map((said) => (
        <p key={said} className="breaks text-xs">
          {said}
        </p>
      ))}
      {data.html === null ? (
        <p className="text-xs">It has no layout of its own: it is words alone.</p>
      ) : (
        <iframe
          title="The mail as it was laid out"
          sandbox=""
          srcDoc={data.html}
          className="h-96 w-full rounded-sm border border-line bg-white"
        />
      )}
    </div>
  );
}
