import canonicalize from "canonicalize";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, parseCanonical } from "./canonical-json.ts";

const text = fc.string({ unit: "binary", maxLength: 12 }); // any code point: every plane, no lone surrogate
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text,
    fc.maxSafeInteger().map((n) => n + 0), // never -0
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(text, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

test("what is written comes back as it was", () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(parseCanonical(canonicalJson(value))).toEqual(value);
    }),
  );
});

test("it is what another implementation of RFC 8785 writes", () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }),
  );
});

test("the order in which keys were set does not matter", () => {
  fc.assert(
    fc.property(fc.dictionary(text, text, { noNullPrototype: true }), (record) => {
      const reversed = Object.fromEntries(Object.entries(record).toReversed());
      expect(canonicalJson(reversed)).toBe(canonicalJson(record));
    }),
  );
});

test("a text written in any other way than the canonical one is refused", () => {
  fc.assert(
    fc.property(anything, (value) => {
      const loose = JSON.stringify(value, null, 1);
      if (loose !== canonicalJson(value)) expect(() => parseCanonical(loose)).toThrow("not its own canonical form");
    }),
  );
});

test("keys stand in the order of RFC 8785 section 3.2.3, by UTF-16 units: the emoji before the Hebrew letter", () => {
  const record = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  expect(canonicalJson(record)).toBe(
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
      '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

test("strings are escaped as RFC 8785 section 3.2.2.2 has it, and no further", () => {
  expect(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  expect(canonicalJson("\b\t\f\r\u0000\u007f\u2028")).toBe('"\\b\\t\\f\\r\\u0000\u007f\u2028"');
});

test("a key called __proto__ is a key like any other", () => {
  const odd: unknown = JSON.parse('{"__proto__":{"a":1},"b":2}');
  expect(canonicalJson(odd)).toBe('{"__proto__":{"a":1},"b":2}');
});

class Dressed {
  readonly plain = 1;
}
const cycle: Record<string, unknown> = {};
cycle["again"] = cycle;

test.each([
  ["a fraction", { minutes: 1.5 }, "$.minutes is not a safe integer"],
  ["a number past 2^53", { minutes: 2 ** 53 }, "$.minutes is not a safe integer"],
  ["NaN", [1, Number.NaN], "$[1] is not a safe integer"],
  ["infinity", Number.POSITIVE_INFINITY, "$ is not a safe integer"],
  ["minus zero", { a: -0 }, "$.a is not a safe integer"],
  ["undefined", { a: { b: undefined } }, "$.a.b is of type undefined"],
  ["undefined alone", undefined, "$ is of type undefined"],
  ["an undefined item", { list: Array.from({ length: 1 }) }, "$.list[0] is of type undefined"],
  ["a sparse array", { list: Object.assign([], { length: 2 }) }, "$.list[0] is of type undefined"],
  ["a bigint", { a: 1n }, "$.a is of type bigint"],
  ["a function", { toJSON: () => 1 }, "$.toJSON is of type function"],
  ["a symbol", [Symbol("s")], "$[0] is of type symbol"],
  ["a lone surrogate", { sections: [{}, { text: "a\ud800b" }] }, "$.sections[1].text holds a lone surrogate"],
  ["a lone surrogate in a key", { "a\udc00": 1 }, "$[key 0] has a key that is not well-formed text"],
  ["a symbol key", { [Symbol("s")]: 1 }, "$[key 0] has a key that is not well-formed text"],
  ["a date", { at: new Date(0) }, "$.at is not a plain object"],
  ["bytes", { salt: new Uint8Array(2) }, "$.salt is not a plain object"],
  ["a map", new Map(), "$ is not a plain object"],
  ["a boxed string", { a: Object("x") }, "$.a is not a plain object"],
  ["an object of a class", { a: new Dressed() }, "$.a is not a plain object"],
  ["a getter", Object.defineProperty({}, "a", { enumerable: true, get: () => 1 }), "$.a is not a plain property"],
  ["a hidden toJSON", Object.defineProperty({}, "toJSON", { value: () => 1 }), "$.toJSON is not a plain property"],
  ["an array with more than items", Object.assign([1], { toJSON: () => 1 }), "$ is not a plain array"],
  ["a cycle", cycle, "is nested deeper than 200 levels"],
])("%s is refused, and its place named", (_, value, message) => {
  expect(() => canonicalJson(value)).toThrow(message);
});

test("the first thing that is not allowed is the one that is named", () => {
  expect(() => canonicalJson({ a: 1, b: 0.5, c: undefined })).toThrow("$.b is not a safe integer");
});

test("neither a value nor a key that a person may have typed stands in the message", () => {
  expect(() => canonicalJson({ "Ana Example, fictional": 0.25 })).toThrow(
    /^Not canonical JSON: \$\[key 0\] is not a safe integer$/,
  );
  expect(() => parseCanonical("Ana Example, fictional")).toThrow(/^Not canonical JSON: the text is not JSON$/);
});

test.each([
  [" 1"],
  ["1.0"],
  ["1e2"],
  ["-0"],
  ['"\\u0041"'],
  ['"\\/"'],
  ['{"b":1,"a":2}'],
  ['{"a":1,"a":1}'],
  ['{"a": 1}'],
  ["[1,]"],
  ["[1]\n"],
  ["\ufeff1"],
  ["0.5"],
  ["9007199254740993"],
  ['"\\ud800"'],
  ["[".repeat(100_000)],
  [`${"[".repeat(500)}${"]".repeat(500)}`],
  [""],
])("the text %j is refused", (loose) => {
  expect(() => parseCanonical(loose)).toThrow("Not canonical JSON");
});
