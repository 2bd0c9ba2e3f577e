import { describe, expect, expectTypeOf, it } from "vitest";
import { requestOf } from "./api.ts";
import type { Input, Output, Route } from "./api-types.ts";

describe("where each part of a request goes", () => {
  it("names in the path are filled in and escaped, the rest of a GET is its query", () => {
    expect(requestOf("GET /api/clients/:clientId", { clientId: "a/b?c", before: "2026-11-01T00:00:00Z" })).toEqual({
      method: "GET",
      url: "/api/clients/a%2Fb%3Fc?before=2026-11-01T00%3A00%3A00Z",
      body: null,
    });
  });

  it("what is left out is not sent, what is empty or null is", () => {
    expect(requestOf("GET /api/today", { day: undefined }).url).toBe("/api/today");
    expect(requestOf("GET /api/clients", { q: "" }).url).toBe("/api/clients?q=");
    expect(requestOf("POST /api/sessions", { clientId: null, place: undefined }).body).toBe('{"clientId":null}');
  });

  it("a change goes as JSON without the names of the path", () => {
    expect(
      requestOf("POST /api/groups/:groupId/members/:clientId/end", { groupId: "g", clientId: "c", to: "2026-11-22" }),
    ).toEqual({
      method: "POST",
      url: "/api/groups/g/members/c/end",
      body: '{"to":"2026-11-22"}',
    });
  });
});

describe("the types of a route", () => {
  it("come from the contract, and an unknown route is refused by the compiler", () => {
    expectTypeOf<Output<"GET /api/clients">["clients"][number]["name"]>().toEqualTypeOf<string>();
    expectTypeOf<Input<"GET /api/clients/:clientId">>().toExtend<{ clientId: string; before?: string | undefined }>();
    expectTypeOf<Output<"POST /api/clients">>().toEqualTypeOf<{ id: string; recordNumber: string }>();
    expectTypeOf<"GET /api/nowhere">().not.toExtend<Route>();
    expectTypeOf<"POST /api/today">().not.toExtend<Route>();
  });

  it("let a key with a default be left out, and no other", () => {
    expectTypeOf<{ q?: string }>().toExtend<Input<"GET /api/clients">>();
    expectTypeOf<{ name: string }>().toExtend<Input<"POST /api/clients">>();
    expectTypeOf<{ preferredName: string }>().not.toExtend<Input<"POST /api/clients">>();
  });
});
