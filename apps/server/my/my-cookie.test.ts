import { expect, it } from "vitest";
import { newToken, setCookie, tokenIn } from "./my-cookie.ts";

it("the cookie of a client's view goes to that view alone, to no script and from no other site", () => {
  const token = newToken();
  const line = setCookie(token, { isSecure: true, seconds: 60 });
  expect(line.split("; ").slice(1)).toEqual(["Max-Age=60", "Path=/api/my", "HttpOnly", "Secure", "SameSite=Strict"]);
  expect(tokenIn(line, { isSecure: true })).toBe(token);
  expect(tokenIn(line, { isSecure: false })).toBeUndefined();
});
