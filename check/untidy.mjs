/** The canaries of tidy: for each rule a file that breaks it, and files that break none. */
const DONE = "/** A purpose. */";
const file = (...lines) => [DONE, ...lines].join("\n");
const long = (count) => file(...Array.from({ length: count }, (_, line) => `const a${line} = 1;`));
const DEPTH = "lies in src/slice/file; in the rim and the desk one folder deeper at most";
const UNDONE = ["TO", "DO"].join("");

/** Files that keep the rules, some of them only just. */
export const TIDY = [
  [
    "src/cases/case.ts",
    file("// await, Date.now() and process.exit() are only spoken of here", ""),
  ],
  ["src/cases/clock.ts", file(`const says = "await new Date() console.log";`, "new Date(then);")],
  ["src/cases/open-case.ts", file("export type Needs = 1;", "export async function openCase() {}")],
  ["src/cases/case.test.ts", `import "vitest";\nconsole.log(await Date.now());`],
  ["src/cases/cases.store.ts", file("const now = Date.now();", "await now;")],
  ["src/cases/cases.page.tsx", file("export const page = 1;")],
  ["src/cases/index.ts", file("export {};")],
  ["src/cases/wall.ts", long(199)],
  ["src/cases/row.test.ts", `  \${"a"} | \${"${"b".repeat(120)}"}`],
  ["src/desk/start-web.ts", file("process.exit(await Date.now());")],
  ["src/rim/db/engine.ts", file("export const a = 1;")],
  ["src/desk/page/offer.ts", file("export const a = 1;")],
  ["src/words/links.generated.ts", long(900)],
  ["test/photo.ts", file(`const photo = "${"iVBORw0K".repeat(15)}==";`)],
  ["src/words/address.ts", file(`// https://example.com/home/${"a".repeat(120)}`)],
  ["bin/amends.mjs", `#!/usr/bin/env node\n${DONE}`],
  ["handbook/surveys/nps.yml", "# What we ask.\nid: nps"],
  ["docs/running.md", "Put it in ../home/amends or at https://example.com/home/page."],
];

/** Rule, path and text of a file that breaks it. */
export const UNTIDY = [
  ["opens with its purpose", "src/cases/case.ts", "export const a = 1;"],
  ["opens with its purpose", "bin/amends.mjs", "#!/usr/bin/env node\nstart();"],
  ["fits the screen", "src/cases/case.ts", long(200)],
  ["fits the screen", "src/cases/case.test.ts", long(400)],
  ["fits the column", "web/inbox.tsx", file(`const a = "${"a".repeat(100)}";`)],
  ["has a name that means something", "src/cases/utils.ts", DONE],
  ["has a name that means something", "src/cases/import-data.ts", DONE],
  ["has a name that means something", "web/shared/button.tsx", DONE],
  [DEPTH, "src/cases/inner/case.ts", DONE],
  [DEPTH, "src/rim/db/inner/engine.ts", DONE],
  [DEPTH, "src/case.ts", DONE],
  ["has a shape that says what it may do", "src/cases/cases.helper.ts", DONE],
  ["has a shape that says what it may do", "src/cases/openCase.ts", DONE],
  ["has a shape that says what it may do", "src/cases/case.tsx", DONE],
  ["does not wait if it is a noun", "src/cases/case.ts", file("await nothing;")],
  ["does not wait if it is a noun", "src/words/money.ts", file("const a = async () => 1;")],
  ["is handed time and chance unless it is a tool", "src/cases/case.ts", file("Date.now();")],
  ["is handed time and chance unless it is a tool", "src/cases/case.ts", file("new Date();")],
  ["is handed time and chance unless it is a tool", "src/cases/case.ts", file("Math.random();")],
  [
    "is handed time and chance unless it is a tool",
    "src/words/id.ts",
    file("crypto.randomUUID();"),
  ],
  ["is handed time and chance unless it is a tool", "src/cases/open-case.ts", file("fetch(a);")],
  ["is handed time and chance unless it is a tool", "src/cases/open-case.ts", file("process.env;")],
  [
    "is handed time and chance unless it is a tool",
    "packages/sincerity/src/check.ts",
    file("console.log(1);"),
  ],
  [
    "does what its name says if it is a verb",
    "src/cases/open-case.ts",
    file("export const a = 1;"),
  ],
  [
    "does what its name says if it is a verb",
    "src/cases/open-case.ts",
    file("export async function openCase() {}", "export async function shutCase() {}"),
  ],
  ["says what it is about if it is for the handbook", "handbook/surveys/nps.yml", "id: nps"],
  ["says what it is about if it is for the handbook", "packages/sincerity/rules/a.yml", "id: a"],
  ["is finished", "src/cases/case.ts", file(`// ${UNDONE}: later`)],
  ["knows no machine", "docs/running.md", `See ${["", "Users", "amends"].join("/")}.`],
  ["knows no machine", "test/world.ts", file(`const at = "${["", "home", "ana"].join("/")}";`)],
];

const twentyOne = (name) =>
  Array.from({ length: 21 }, (_, place) => ({ path: name.replace("*", place), text: DONE }));

/** Folders with one file too many. */
export const CROWDS = ["web/many/screen*.tsx", "src/cases/noun*.ts", "src/desk/part*.ts"].map(
  twentyOne,
);

/** A full folder, and beside its nouns and verbs what does not count. */
export const FULL = [
  ...twentyOne("src/cases/noun*.ts").slice(1),
  ...["index.ts", "cases.store.ts", "cases.page.tsx", "case.test.ts", "a.generated.ts"].map(
    (name) => ({ path: `src/cases/${name}`, text: DONE }),
  ),
];
