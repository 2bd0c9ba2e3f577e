import { describe, expect, it } from "vitest";
import { makeApp } from "../app.ts";

async function seenFrom(remoteAddress: string, forwardedFor: string, behindProxy = true): Promise<string> {
  const app = makeApp({ logLevel: "silent", behindProxy });
  app.get("/", async ({ ip }) => ip);
  const answer = await app.inject({ url: "/", remoteAddress, headers: { "x-forwarded-for": forwardedFor } });
  await app.close();
  return answer.payload;
}

describe("where a request comes from", () => {
  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "172.18.0.2", "fd12::1"])(
    "is told by a proxy in this house: %s",
    async (proxy) => expect(await seenFrom(proxy, "203.0.113.9")).toBe("203.0.113.9"),
  );

  it("is never what somebody in the same house says of themself through the proxy", async () => {
    expect(await seenFrom("127.0.0.1", "203.0.113.9, 192.168.1.5")).toBe("192.168.1.5");
    expect(await seenFrom("127.0.0.1", "10.0.0.1, 10.0.0.2")).toBe("10.0.0.2");
  });

  it("is told by nobody from elsewhere, and by nobody where there is no proxy", async () => {
    expect(await seenFrom("203.0.113.1", "203.0.113.9")).toBe("203.0.113.1");
    expect(await seenFrom("127.0.0.1", "203.0.113.9", false)).toBe("127.0.0.1");
  });
});
