/** A worked example: a made-up case from the complaint to its closure, letters and all. */
import { useDoor } from "../api/doors.ts";
import { Panel } from "../kit/Panel.tsx";
import { Words } from "../kit/Words.tsx";

export function Example({ id }: { id: string }) {
  const { data } = useDoor("GET /examples/:example", { params: { example: id } });
  if (!data) return null;
  return (
    <Panel title="A case told to its end" aside={<span className="text-xs">{data.house}</span>}>
      <p className="max-w-prose">{data.title} All of it is made up.</p>
      <ol className="grid gap-4">
        {data.lines.map(({ day, time, who, from, says, words }, place) => (
          <li key={`${day} ${time} ${says}`} className="grid gap-1">
            {data.lines[place - 1]?.day === day ? null : <h3 className="text-soft">{day}</h3>}
            <p>
              <span className="figures mr-2 text-xs text-soft">{time}</span>
              <span className="font-medium">{who}</span> {says}
            </p>
            {words && from === "customer" ? (
              <div className="border-l-2 border-line pl-3">
                <Words>{words}</Words>
              </div>
            ) : null}
            {words && from === "house" ? (
              <div className="max-w-prose border-l-2 border-seam pl-3 whitespace-pre-wrap">
                {words}
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
