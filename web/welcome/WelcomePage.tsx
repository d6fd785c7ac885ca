/** The first visit: make a workspace of one's own, or look around the sample business. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { call } from "../api/client.ts";
import { useDeed } from "../api/doors.ts";
import { Button, buttonLook } from "../kit/Button.tsx";
import { Busy, HowFar } from "../kit/Busy.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Doorway } from "./Doorway.tsx";
import { useEnter } from "./enter.ts";
import { SampleOpened } from "./SampleOpened.tsx";
import { NewWorkspace } from "./NewWorkspace.tsx";

export function WelcomePage() {
  const enter = useEnter();
  const [making, setMaking] = useState(false);
  const sample = useDeed("POST /sample");
  const welcome = useQuery({
    queryKey: ["GET /welcome", {}],
    queryFn: () => call("GET /welcome"),
    refetchInterval: ({ state: { data } }) => (sample.isPending || data?.opening ? 500 : false),
  });
  if (welcome.isPending) return <Busy />;
  if (sample.data) {
    const { password, ...me } = sample.data;
    return <SampleOpened me={me} password={password} onEnter={() => enter(me)} />;
  }
  const opening = welcome.data?.opening ?? null;
  if (welcome.data?.ready)
    return (
      <Doorway
        title="This desk is open"
        says="Its workspace is made. Sign in, or ask its administrator to add you."
      >
        <Link to="/sign-in" className={buttonLook("primary")}>
          Go to sign in
        </Link>
      </Doorway>
    );
  return (
    <Doorway
      wide
      title="The desk for putting things right"
      says="When your business makes a mistake, this is where it is owned, mended, and learned
        from. Nothing is here yet; there are two ways to begin."
    >
      <Problem problem={welcome.error} />
      {making ? (
        <NewWorkspace trades={welcome.data?.trades ?? []} onBack={() => setMaking(false)} />
      ) : (
        <div className="grid gap-4 sm:grid-cols-2">
          <Way
            title="Your own workspace"
            says="Empty, for your own customers. You become its administrator, and add your
              colleagues."
          >
            <Button kind="primary" onClick={() => setMaking(true)}>
              Make your workspace
            </Button>
          </Way>
          <Way
            title="The sample business"
            says="A made-up shop with made-up customers, and cases at every step: to look
              around and try things out."
          >
            <Opening far={opening} />
            <Button busy={sample.isPending || opening !== null} onClick={() => sample.mutate({})}>
              Open the sample business
            </Button>
          </Way>
          <div className="sm:col-span-2">
            <Problem problem={sample.error} />
          </div>
        </div>
      )}
    </Doorway>
  );
}

/** Half a year of diaries is played: on a small machine that takes a minute. */
const Opening = ({ far }: { far: { done: number; all: number } | null }) =>
  far ? (
    <div className="grid gap-1">
      <HowFar {...far} />
      <p className="figures text-xs text-soft">
        {far.done} of {far.all} diary entries played
      </p>
    </div>
  ) : null;

const Way = ({
  title,
  says,
  children,
}: {
  title: string;
  says: string;
  children: React.ReactNode;
}) => (
  <section className="grid content-between gap-4 rounded-md border border-line bg-sheet p-4">
    <div className="grid gap-1">
      <h2 className="text-letter">{title}</h2>
      <p className="text-soft">{says}</p>
    </div>
    {children}
  </section>
);
