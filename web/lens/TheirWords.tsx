/** The customer's words, their points underlined: faintly once spoken to, in gold until then. */
import type { Heard } from "@amends/sincerity";
import { partsOf } from "./parts.ts";

const LOOKS = {
  spoken: { line: "decoration-line decoration-1", says: "The letter speaks to this" },
  passed: { line: "decoration-seam decoration-dotted decoration-2", says: "Not spoken to yet" },
} as const;

export const TheirWords = ({ text, points }: { text: string; points: readonly Heard[] }) => (
  <div className="breaks max-w-prose font-serif text-letter whitespace-pre-wrap">
    {partsOf(text, points).map(({ start, words, point }) => {
      if (!point) return <span key={start}>{words}</span>;
      const { line, says } = LOOKS[point.spoken ? "spoken" : "passed"];
      return (
        <span key={start} title={says} className={`underline underline-offset-4 ${line}`}>
          {words}
        </span>
      );
    })}
  </div>
);
