/** A moment in the words of now; the exact one in its title. It keeps itself fresh. */
import { useNow } from "./now.ts";
import { absolute, ago } from "../words/times.ts";

export function When({ at }: { at: string }) {
  const now = useNow();
  return (
    <time dateTime={at} title={absolute(at)} className="figures whitespace-nowrap">
      {ago(at, now)}
    </time>
  );
}
