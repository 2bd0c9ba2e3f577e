import { setTimeout as pass } from "node:timers/promises";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, expect, test } from "vitest";
import { answerBusyWhenBehind } from "./busy-when-behind.ts";

const allowed = 1500;
let app: FastifyInstance;
afterEach(async () => await app.close());

test("a stall that is over refuses nobody", async () => {
  await open(allowed);
  for (let times = 0; times < 4; times += 1) {
    stall(1200);
    await pass(1);
    expect((await app.inject("/")).statusCode).toBe(200);
  }
});

test("who lags behind for longer than is allowed says so, and when to ask again", async () => {
  await open(allowed);
  stall(2 * allowed + 100);
  await pass(1);
  const { statusCode, headers } = await app.inject("/");
  expect([statusCode, headers["retry-after"]]).toEqual([503, "2"]);
});

test("at 0 nobody is refused", async () => {
  await open(0);
  stall(2 * allowed + 100);
  await pass(1);
  expect((await app.inject("/")).statusCode).toBe(200);
});

async function open(after: number): Promise<void> {
  app = Fastify();
  await answerBusyWhenBehind(app, after);
  app.get("/", () => ({}));
  await app.ready();
}

/** Holds the only thread, as something costly would. */
function stall(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
