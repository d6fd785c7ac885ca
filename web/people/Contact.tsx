/** How a customer wants to be reached: in which language, and whether at all. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { call } from "../api/client.ts";
import { Problem } from "../api/problem.ts";
import type { Customer } from "../api/shapes.ts";
import { useMay } from "../api/session.ts";
import { Check } from "../kit/Choice.tsx";
import { Field } from "../kit/Field.tsx";
import { Select } from "../kit/Input.tsx";
import { Panel } from "../kit/Panel.tsx";
import { Problem as Refusal } from "../kit/Problem.tsx";

const LANGUAGES = "en de fr es it nl pt pl sv da fi cs ja zh".split(" ");
const names = new Intl.DisplayNames("en", { type: "language" });

type Chosen = Pick<Customer, "language" | "contact">;

/** What is chosen stands at once; one change after the other goes to the desk, each on the last. */
function useContact(customer: Customer) {
  const desk = useQueryClient();
  const [chosen, setChosen] = useState<Chosen>(customer);
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef(customer);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    if (customer.version <= newest.current.version) return;
    newest.current = customer;
    setChosen(customer);
  }, [customer]);
  const keep = async (part: Partial<Chosen>) => {
    const { id, version, name, phone, since, yearlyMinor, referrals, ...rest } = newest.current;
    const { language, contact } = { ...rest, ...part };
    const body = { name, phone, since, yearlyMinor, referrals, language, contact };
    try {
      newest.current = await call("PUT /customers/:customer", {
        params: { customer: id },
        version,
        body,
      });
      setProblem(null);
      await desk.invalidateQueries();
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      setProblem(refusal);
      setChosen(newest.current);
    }
  };
  const change = (part: Partial<Chosen>) => {
    setChosen((was) => ({ ...was, ...part }));
    queue.current = queue.current.then(() => keep(part));
  };
  return { ...chosen, problem, change };
}

export function Contact({ customer }: { customer: Customer }) {
  const mayEdit = useMay("customer:edit");
  const { language, contact, problem, change } = useContact(customer);
  return (
    <Panel title="How to reach them">
      <Field label="Their language">
        {(aria) => (
          <Select
            {...aria}
            disabled={!mayEdit}
            value={language ?? ""}
            options={[
              ["", "Nobody said yet"],
              ...LANGUAGES.map((code) => [code, names.of(code) ?? code] as const),
            ]}
            onChange={({ target }) => change({ language: target.value || null })}
          />
        )}
      </Field>
      <Check
        label="They asked us not to write to them"
        hint="No letter leaves for them, neither ours nor the desk's own, until this is taken back."
        disabled={!mayEdit}
        checked={contact === "unwanted"}
        onChange={({ target }) => change({ contact: target.checked ? "unwanted" : "welcome" })}
      />
      <Refusal problem={problem} />
    </Panel>
  );
}
