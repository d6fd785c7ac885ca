/** The page for what can't be shown: an address that leads nowhere, a desk that is silent. */
import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { Button } from "../kit/Button.tsx";
import { Problem } from "../kit/Problem.tsx";

export function Lost({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <main className="mx-auto grid max-w-xl gap-4 p-6 pt-[15vh]">
      <h1 className="text-title">This page can’t be shown just now</h1>
      <Problem problem={error instanceof Error ? error : null} />
      <div className="flex gap-2">
        <Button kind="primary" onClick={() => void router.invalidate()}>
          Try again
        </Button>
        <Button onClick={() => location.assign("/")}>Go to the inbox</Button>
      </div>
    </main>
  );
}

export const NotHere = () => (
  <main className="mx-auto grid max-w-xl gap-4 p-6 pt-[15vh]">
    <h1 className="text-title">There is nothing at this address</h1>
    <p className="text-soft">It may have been mistyped, or the link is old.</p>
    <Link to="/" className="justify-self-start text-gold underline underline-offset-4">
      Go to the inbox
    </Link>
  </main>
);
