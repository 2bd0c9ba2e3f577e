import { StoreError } from "@goldthread/store/store-error.ts";
import { expect, it } from "vitest";
import { errorFacts } from "./safe-log.ts";

it("tells the class, the code and the place of an error, and no word of its message", () => {
  const cause = Object.assign(new RangeError("Secret inside\n    at a made-up place, Secret (x)"), {
    code: "ERR_OUT_OF_RANGE",
  });
  const facts = errorFacts(new TypeError("Secret\nand more Secret", { cause }));
  expect(facts).toMatchObject({ type: "TypeError", cause: { type: "RangeError", code: "ERR_OUT_OF_RANGE" } });
  expect(facts.frames?.[0]).toMatch(/^at .*safe-log\.test\.ts:\d+:\d+\)?$/);
  expect(JSON.stringify(facts)).not.toContain("Secret");
});

it("names the constraint that the database refused by", () => {
  const error = new StoreError("out_of_range", "quoted", { sqlState: "23514", constraint: "client_name_length" });
  expect(errorFacts(error)).toMatchObject({
    type: "StoreError",
    code: "out_of_range",
    sqlState: "23514",
    constraint: "client_name_length",
  });
});

it("says of something that is no error what kind of thing it is, and takes no code with words in it", () => {
  expect(errorFacts("Secret")).toEqual({ type: "string" });
  expect(errorFacts(Object.assign(new Error("x"), { code: "Secret words" })).code).toBeUndefined();
});
