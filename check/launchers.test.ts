/** The launchers: when they fetch and build, and that they end as the program they started ends. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { at, isFresh, isInstalled } from "../bin/ready.mjs";

const wanted = {
  packages: {
    "": { version: "1.0.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/mac-only": { version: "2.0.0", optional: true },
    "node_modules/@amends/sincerity": { link: true },
    "packages/sincerity": { version: "0.1.0" },
  },
};
const found = (...named: string[]) => ({
  packages: Object.fromEntries(
    named
      .map((each) => each.split("@"))
      .map(([name, version]) => [`node_modules/${name}`, { version }]),
  ),
});

test.each`
  there                                 | installed | why it is so
  ${found("a@1.0.0")}                   | ${true}   | ${"another platform's package may lack"}
  ${found("a@1.0.1")}                   | ${false}  | ${"the lock was changed since"}
  ${found()}                            | ${false}  | ${"a package is new in the lock"}
  ${found("a@1.0.0", "mac-only@1.0.0")} | ${false}  | ${"what is there must be the right one"}
  ${found("a@1.0.0", "node-x@24.21.0")} | ${true}   | ${"the Node we brought is in no lock"}
  ${undefined}                          | ${false}  | ${"a fresh clone has nothing"}
`("installed is $installed: $why", ({ there, installed }) => {
  expect(isInstalled(wanted, there)).toBe(installed);
});

describe("what was built", () => {
  const folder = mkdtempSync(join(tmpdir(), "built-"));
  const source = relative(at(), folder);
  const built = join(folder, "dist.html");
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, seconds: number) => {
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), seconds, seconds);
  };

  test("is stale when it is not there", () => {
    expect(isFresh(built, [])).toBe(false);
  });

  test("is fresh until a source is newer; a test is no source", () => {
    write("dist.html", 2_000);
    write("a.ts", 1_000);
    write("a.test.ts", 3_000);
    utimesSync(folder, 1_000, 1_000);
    expect(isFresh(built, [source, "no-such-place"])).toBe(true);
    write("a.ts", 3_000);
    expect(isFresh(built, [source])).toBe(false);
  });
});

describe("a launcher", () => {
  const launch = (script: string) => {
    const become = JSON.stringify(new URL("../bin/become.mjs", import.meta.url).href);
    const told = JSON.stringify(script);
    const program = `import { become } from ${become}; become(process.execPath, ["-e", ${told}]);`;
    return spawn(process.execPath, ["--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "pipe"],
    });
  };
  const end = (child: ReturnType<typeof launch>) =>
    new Promise((resolve) => child.on("exit", resolve));

  test("ends with the code of the program", async () => {
    expect(await end(launch("process.exit(7)"))).toBe(7);
  });

  test("ends as one that was killed when the program was", async () => {
    expect(await end(launch("process.kill(process.pid, 'SIGKILL')"))).toBe(137);
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("passes %s on", async (signal) => {
    const child = launch(
      `process.on("${signal}", () => process.exit(5));
       setInterval(() => {}, 1000);
       console.log("up");`,
    );
    child.stdout.once("data", () => child.kill(signal));
    expect(await end(child)).toBe(5);
  });
});

describe("amends check as one file", () => {
  const amends = (...args: string[]) =>
    spawnSync(process.execPath, [at("bin/amends.mjs"), "check", ...args], {
      input: "We are sorry if you were upset.",
      encoding: "utf8",
    });

  test("says and ends as the TypeScript does", () => {
    const whole = spawnSync(process.execPath, [at("src/desk/main.ts"), "check", "-"], {
      input: "We are sorry if you were upset.",
      encoding: "utf8",
    });
    const { stdout, status } = amends("-");
    expect({ stdout, status }).toEqual({ stdout: whole.stdout, status: whole.status });
    expect(status).toBe(1);
    expect(amends("no-such-file").status).toBe(2);
  }, 60_000);

  test("is used while no source of it was changed", async () => {
    const { BUILT, quick } = await import("../bin/quick.mjs");
    amends("-");
    expect(quick()).toBeDefined();
    const built = readFileSync(BUILT, "utf8");
    const { program, sources } = JSON.parse(built) as {
      program: string;
      sources: Record<string, string>;
    };
    const [source = ""] = Object.keys(sources);
    try {
      writeFileSync(BUILT, JSON.stringify({ program, sources: { ...sources, [source]: "0 0" } }));
      expect(quick()).toBeUndefined();
      writeFileSync(BUILT, JSON.stringify({ program, sources: { ...sources, "/gone.ts": "1 1" } }));
      expect(quick()).toBeUndefined();
    } finally {
      writeFileSync(BUILT, built);
    }
  }, 60_000);

  test("never builds for the letters that a build reads at its end", async () => {
    const { BUILT } = await import("../bin/quick.mjs");
    const folder = mkdtempSync(join(tmpdir(), "amends-generations-"));
    const log = join(folder, "log");
    // To every process all files look changed; one generation too many ends before it begins.
    const odd = join(folder, "odd.mjs");
    writeFileSync(
      odd,
      `import fs, { appendFileSync, readFileSync } from "node:fs";
       appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(" ") + "\\n");
       if (readFileSync(${JSON.stringify(log)}, "utf8").split("\\n").length > 6) process.exit(3);
       const { statSync } = fs;
       fs.statSync = (...asked) => {
         const found = statSync(...asked);
         if (found) found.mtimeMs += process.pid;
         return found;
       };`,
    );
    try {
      const { status, stdout } = spawnSync(process.execPath, [at("bin/amends.mjs"), "check", "-"], {
        input: "We are sorry if you were upset.",
        encoding: "utf8",
        env: { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL(odd).href}` },
      });
      expect(stdout).toContain("stop");
      expect(status).toBe(1);
      const asked = readFileSync(log, "utf8").trim().split("\n");
      expect(asked.filter((args) => args.endsWith(".txt"))).toHaveLength(1);
      expect(new Set(asked).size).toBe(2);
    } finally {
      rmSync(BUILT, { force: true });
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
