/** The canaries themselves: a lawful little desk, and the files that each break one rule in it. */

/** Every file here keeps the rules; together they use each freedom the rules grant. */
export const LAWFUL = {
  "packages/sincerity/package.json": `{ "name": "@amends/sincerity", "type": "module",
    "exports": { ".": "./src/index.ts" } }`,
  "packages/sincerity/src/index.ts": `export { check } from "./check.ts";`,
  "packages/sincerity/src/check.ts": `export const check = (text: string) => text.length;`,
  "packages/hearing/package.json": `{ "name": "@amends/hearing", "type": "module",
    "exports": { ".": "./src/index.ts" } }`,
  "packages/hearing/src/index.ts": `export { hear } from "./hear.ts";`,
  "packages/hearing/src/hear.ts": `export const hear = (text: string) => text.length;`,
  "src/words/money.ts": `export type Money = number;`,
  "src/rim/db/db.ts": `import "node:fs";\nimport type { Money } from "../../words/money.ts";
    export type Database = { m: Money };`,
  "src/people/index.ts": `export type { Person } from "./person.ts";`,
  "src/people/person.ts": `export type Person = { name: string };`,
  "src/people/people.tables.ts": `import "typescript";\nexport const people = 1;`,
  "src/people/people.contract.ts": `import "typescript";\nexport type Shape = 1;`,
  "src/cases/index.ts": `export type { Case } from "./case.ts";
    export { openCase } from "./open-case.ts";`,
  "src/cases/case.ts": `import { check } from "@amends/sincerity";
    import type { Person } from "../people/index.ts";
    import type { Money } from "../words/money.ts";
    export type Case = { of: Person; loss: Money };\nexport const length = check;`,
  "src/cases/open-case.ts": `import type { Case } from "./case.ts";
    export async function openCase(one: Case) { return one; }`,
  "src/cases/cases.tables.ts": `import { people } from "../people/people.tables.ts";
    export const cases = people;`,
  "src/cases/cases.contract.ts": `import type { Shape } from "../people/people.contract.ts";
    export type CaseShape = Shape;`,
  "src/people/people.handbook.ts": `import "typescript";\nexport const sheets = 1;`,
  "src/cases/cases.handbook.ts": `import { sheets } from "../people/people.handbook.ts";
    export const more = sheets;`,
  "src/cases/cases.store.ts": `import "node:fs";\nimport type { Database } from "../rim/db/db.ts";
    import { cases } from "./cases.tables.ts";\nexport const keep = (db: Database) => [db, cases];`,
  "src/desk/main.ts": `import { keep } from "../cases/cases.store.ts";
    import { more } from "../cases/cases.handbook.ts";
    import { openCase } from "../cases/index.ts";\nconsole.log(keep, openCase, more);`,
  "src/desk/contract.ts": `export type Inbox = 1;`,
  "web/inbox.tsx": `import { check } from "@amends/sincerity";
    import { hear } from "@amends/hearing";
    import type { CaseShape } from "../src/cases/cases.contract.ts";
    import type { Inbox } from "../src/desk/contract.ts";
    import type { Money } from "../src/words/money.ts";
    export const inbox = (a: CaseShape, b: Inbox, c: Money) => [a, b, c, check, hear];`,
  "src/cases/case.test.ts": `import { keep } from "./cases.store.ts";
    import { people } from "../people/people.tables.ts";\nconsole.log(keep, people);`,
  "test/world.ts": `import "../src/desk/main.ts";`,
};

/** Rule, the file that breaks it, and the line that does. */
export const VIOLATIONS = [
  ["journal-looks-left", "src/journal/entry.ts", `export type * from "../people/index.ts";`],
  ["cases-looks-left", "src/cases/gate.ts", `export type * from "../plans/index.ts";`],
  ["cases-looks-left", "src/cases/cases.http.ts", `export * from "../plans/plans.http.ts";`],
  ["incidents-looks-left", "src/incidents/wave.ts", `export type * from "../lessons/index.ts";`],
  ["knock-at-the-door", "src/plans/step.ts", `export type * from "../cases/case.ts";`],
  ["knock-at-the-door", "src/plans/plans.store.ts", `export * from "../cases/cases.store.ts";`],
  ["knock-at-the-door", "src/plans/plans.job.ts", `export * from "../cases/cases.tables.ts";`],
  ["tables-meet-only-tables", "src/plans/plans.tables.ts", `export * from "../cases/case.ts";`],
  [
    "contracts-meet-only-contracts",
    "src/plans/plans.contract.ts",
    `export * from "../cases/cases.tables.ts";`,
  ],
  [
    "handbooks-meet-only-handbooks",
    "src/plans/plans.handbook.ts",
    `export * from "../cases/cases.tables.ts";`,
  ],
  ["doors-show-no-tools", "src/plans/index.ts", `export * from "./plans.http.ts";`],
  ["nouns-are-pure", "src/plans/clock.ts", `export * from "../rim/db/db.ts";`],
  ["nouns-are-pure", "src/plans/table.ts", `export type * from "./plans.http.ts";`],
  ["nouns-are-pure", "src/plans/deed.ts", `export { makePlan } from "./make-plan.ts";`],
  ["verbs-are-handed-the-world", "src/plans/make-plan.ts", `export * from "../rim/db/db.ts";`],
  ["verbs-are-handed-the-world", "src/plans/end-plan.ts", `export * from "./plans.http.ts";`],
  ["only-tools-use-node-and-npm", "src/plans/file.ts", `export * from "node:fs";`],
  ["only-tools-use-node-and-npm", "src/plans/bare.ts", `export * from "fs";`],
  ["only-tools-use-node-and-npm", "src/plans/type.ts", `export type * from "typescript";`],
  ["only-tools-use-node-and-npm", "src/plans/tell-plan.ts", `export * from "typescript";`],
  ["only-tools-use-node-and-npm", "src/words/chance.ts", `export * from "node:crypto";`],
  ["words-stand-alone", "src/words/role.ts", `export type * from "../people/index.ts";`],
  ["rim-knows-no-slice", "src/rim/http/http.ts", `export type * from "../../cases/index.ts";`],
  ["rim-knows-no-slice", "src/rim/jobs.ts", `import "../desk/main.ts";`],
  ["nobody-calls-the-desk", "src/plans/plans.cli.ts", `import "../desk/main.ts";`],
  [
    "nobody-calls-the-desk",
    "packages/sincerity/src/desk.ts",
    `import "../../../src/desk/main.ts";`,
  ],
  ["server-knows-no-screen", "src/desk/screen.ts", `export * from "../../web/inbox.tsx";`],
  ["web-takes-only-contracts", "web/store.ts", `export * from "../src/cases/cases.store.ts";`],
  ["web-takes-only-contracts", "web/door.ts", `export type * from "../src/cases/index.ts";`],
  ["web-takes-only-contracts", "web/desk.ts", `import "../src/desk/main.ts";`],
  ["web-takes-only-types", "web/shape.ts", `export { y } from "../src/cases/cases.contract.ts";`],
  [
    "web-takes-only-types",
    "web/inline.ts",
    `import { type A, y } from "../src/cases/cases.contract.ts";\nexport const z: A = y;`,
  ],
  [
    "web-takes-only-types",
    "web/lazy.ts",
    `export const s = () => import("../src/desk/contract.ts");`,
  ],
  ["libraries-stand-alone", "packages/sincerity/src/file.ts", `export * from "node:fs";`],
  ["libraries-stand-alone", "packages/sincerity/src/npm.ts", `export * from "typescript";`],
  [
    "libraries-stand-alone",
    "packages/sincerity/src/coin.ts",
    `export type * from "../../../src/words/money.ts";`,
  ],
  [
    "libraries-have-one-door",
    "src/plans/letter.ts",
    `export * from "../../packages/sincerity/src/check.ts";`,
  ],
  ["libraries-stand-alone", "packages/hearing/src/file.ts", `export * from "node:fs";`],
  [
    "libraries-stand-alone",
    "packages/hearing/src/inner.ts",
    `export * from "../../sincerity/src/check.ts";`,
  ],
  [
    "libraries-have-one-door",
    "src/plans/ear.ts",
    `export * from "../../packages/hearing/src/hear.ts";`,
  ],
  ["no-circles", "src/plans/egg.ts", `import type { Hen } from "./hen.ts"; export type Egg = Hen;`],
  ["no-orphans", "src/plans/alone.ts", `export const alone = 1;`],
  ["tests-stay-outside", "src/plans/cast.ts", `import "../../test/world.ts";`],
  ["tests-stay-outside", "src/plans/peek.ts", `import "../cases/case.test.ts";`],
  ["tests-stay-outside", "web/cast.ts", `import "../test/world.ts";`],
  ["no-lost-imports", "src/plans/lost.ts", `import "./nowhere.ts";`],
];

/** What the violations lean on, and the violations. */
export const UNLAWFUL = {
  ...LAWFUL,
  "src/lessons/index.ts": `export type { Lesson } from "./lesson.ts";`,
  "src/lessons/lesson.ts": `export type Lesson = 1;`,
  "src/plans/hen.ts": `import type { Egg } from "./egg.ts"; export type Hen = Egg;`,
  "src/plans/plans.http.ts": `import "node:http";\nexport const routes = 1;`,
  ...Object.fromEntries(VIOLATIONS.map(([, path, line]) => [path, line])),
};
