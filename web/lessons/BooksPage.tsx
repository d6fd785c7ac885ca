/** The books: what was pledged, and where every cent of it went. */
import { useState } from "react";
import { Fairness } from "./Fairness.tsx";
import { useDoor } from "../api/doors.ts";
import { Amount } from "../kit/Amount.tsx";
import { Busy } from "../kit/Busy.tsx";
import { Empty } from "../kit/Empty.tsx";
import { Problem } from "../kit/Problem.tsx";
import { Differences } from "../payouts/Differences.tsx";
import { Transfers } from "../payouts/Transfers.tsx";
import { useTitle } from "../shell/title.ts";
import { Codes } from "../vouchers/Codes.tsx";
import { HandIn } from "../vouchers/HandIn.tsx";
import { Balance, type Book } from "./Balance.tsx";
import { type Asked, Whose } from "./Whose.tsx";

export function BooksPage() {
  useTitle("Books");
  const [asked, setAsked] = useState<Asked>({});
  const { data, error } = useDoor("GET /books", { query: asked }, { keepPrevious: true });
  return (
    <div className="mx-auto grid max-w-4xl gap-6 px-4 py-6 md:px-8">
      <header>
        <h1 className="text-title">Books</h1>
        <p className="text-soft">
          Everything ever promised to customers in money or goods, at what it costs you, and where
          it went.
        </p>
      </header>
      <Whose asked={asked} books={data?.books} onAsk={setAsked} />
      <Problem problem={error} />
      {!data && !error ? <Busy>Adding up …</Busy> : null}
      {data?.books.length === 0 ? (
        <Empty title={emptySays(asked)}>
          <p>The first entry is written when a customer accepts an offer.</p>
        </Empty>
      ) : null}
      {data?.books.map((book) => (
        <section key={book.currency} className="grid gap-2">
          {asked.incident ? <Cost book={book} /> : null}
          <Balance book={book} />
        </section>
      ))}
      {data?.over.map(({ currency, minor, count }) => (
        <p key={currency}>
          Shops that were offline gave <Amount minor={minor} currency={currency} /> more than was
          left on vouchers, in {count === 1 ? "one order" : `${count} orders`}. It is in no book.
        </p>
      ))}
      <Codes />
      <HandIn />
      <Transfers />
      <Differences />
      <Fairness />
    </div>
  );
}

const emptySays = ({ incident, to }: Asked): string => {
  if (to) return "Nothing was promised yet at the end of that day";
  return incident ? "Nothing was promised for it yet" : "The books are empty";
};

/** What everybody asks of an incident first. */
const Cost = ({ book: { currency, costMinor, owedMinor } }: { book: Book }) => (
  <p>
    It costs us{" "}
    <strong>
      <Amount minor={costMinor} currency={currency} />
    </strong>
    {owedMinor > 0 ? (
      <>
        , of which <Amount minor={owedMinor} currency={currency} /> is still on its way to them
      </>
    ) : null}
    .
  </p>
);
