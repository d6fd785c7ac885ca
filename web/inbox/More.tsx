/** The next page of a list: fetched as one comes near its end, or by pressing. */
import { useEffect, useRef } from "react";
import { Button } from "../kit/Button.tsx";

/** So far before the end is in sight, the next page is asked for. */
const NEAR = "600px";

export function More({ busy, onMore }: { busy: boolean; onMore: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = busy ? () => undefined : onMore;
  });
  useEffect(() => {
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) more.current();
      },
      { rootMargin: NEAR },
    );
    if (end.current) watch.observe(end.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={end} className="p-4 text-center">
      <Button busy={busy} onClick={onMore}>
        Show more
      </Button>
    </div>
  );
}
