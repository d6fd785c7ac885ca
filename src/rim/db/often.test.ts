import { describe, expect, test } from "vitest";
import { namesOfQueries } from "./often.ts";

const times = (count: number, ask: () => string | undefined) =>
  Array.from({ length: count }, ask).at(-1);

describe("a query's name", () => {
  test("comes with the eighth time it is asked, and stays", () => {
    const nameOf = namesOfQueries();
    expect(times(7, () => nameOf("select 1"))).toBeUndefined();
    expect(nameOf("select 1")).toBe("often_0");
    expect(times(8, () => nameOf("select 2"))).toBe("often_1");
    expect(nameOf("select 1")).toBe("often_0");
  });

  test("is not given to pages, which are planned for what they ask", () => {
    const nameOf = namesOfQueries();
    expect(times(50, () => nameOf("select id from cases limit $1"))).toBeUndefined();
  });

  test("is given three hundred times; a connection remembers no more", () => {
    const nameOf = namesOfQueries();
    const named = Array.from({ length: 310 }, (_, nth) =>
      times(8, () => nameOf(`select ${nth} as n`)),
    );
    expect(new Set(named.slice(0, 300)).size).toBe(300);
    expect(named.slice(300)).toEqual(Array.from({ length: 10 }, () => undefined));
  });

  test("is not lost on what is asked once: thousands of such push nothing out", () => {
    const nameOf = namesOfQueries();
    times(8, () => nameOf("select 1"));
    for (let nth = 0; nth < 5_000; nth += 1) nameOf(`select ${nth} as once`);
    expect(nameOf("select 1")).toBe("often_0");
  });
});
