/** The floor: a bare server in a process of its own that keeps one row for each request. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env["AMENDS_DATABASE_URL"], max: 10 });
await pool.query("create table floor (id bigserial primary key, body jsonb not null)");
const bare = createServer((asked, answer) => {
  let body = "";
  asked.on("data", (bytes) => (body += bytes));
  asked.on("end", async () => {
    await pool.query("insert into floor (body) values ($1)", [body]);
    answer.writeHead(201).end("{}");
  });
});
bare.listen(0, "127.0.0.1", () => process.send?.((bare.address() as AddressInfo).port));
