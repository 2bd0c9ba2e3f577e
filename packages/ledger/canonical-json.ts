import canonicalize from "canonicalize";

/** What a record may be made of: no fraction, no date object, nothing that two programs could write in two ways. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

/** Nesting allowed. Far above any record; below it a cycle or a hostile text is named instead of ending the stack. */
const MAX_DEPTH = 200;

/**
 * The one text of a value: RFC 8785 (JSON Canonicalization Scheme), without a trailing newline. Its UTF-8 bytes are
 * what is hashed.
 *
 * Takes strings without lone surrogates, safe integers (not -0), booleans, null, plain arrays and plain objects.
 * Throws an Error naming the path of the first thing in the value that is none of these, as in
 * `Not canonical JSON: $.segments[2].minutes is not a safe integer`. The value itself is never in the
 * message, nor is a key that does not look like a field name (it could be anything a person typed).
 */
export function canonicalJson(value: unknown): string {
  checkCanonical(value);
  const text = canonicalize(value);
  if (text === undefined) throw new Error("Not canonical JSON: $ has no JSON form");
  return text;
}

/**
 * Reads a text that MUST be its own canonical form, byte for byte: no white space, keys in order, no key twice, no
 * other spelling of a string or number. Throws otherwise, without repeating the text.
 */
export function parseCanonical(text: string): Canonical {
  const value = parseJson(text);
  checkCanonical(value);
  if (canonicalize(value) !== text) throw new Error("Not canonical JSON: the text is not its own canonical form");
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The cause is left out on purpose: the engine's message quotes the text, which may be a client's.
    throw new Error("Not canonical JSON: the text is not JSON");
  }
}

function checkCanonical(value: unknown): asserts value is Canonical {
  const wrong = findWrong(value, "$", 0);
  if (wrong !== undefined) throw new Error(`Not canonical JSON: ${wrong}`);
}

/** A sentence about the first thing that is not allowed, or undefined. */
function findWrong(value: unknown, path: string, depth: number): string | undefined {
  if (value === null || typeof value === "boolean") return undefined;
  if (typeof value === "string") return value.isWellFormed() ? undefined : `${path} holds a lone surrogate`;
  if (typeof value === "number") return findWrongNumber(value, path);
  if (typeof value !== "object") return `${path} is of type ${typeof value}`;
  if (depth >= MAX_DEPTH) return `${path} is nested deeper than ${MAX_DEPTH} levels`;
  return Array.isArray(value) ? findWrongInArray(value, path, depth) : findWrongInObject(value, path, depth);
}

function findWrongNumber(value: number, path: string): string | undefined {
  // -0 is written as 0 by RFC 8785 and so would not come back as it went in.
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? undefined : `${path} is not a safe integer`;
}

function findWrongInArray(value: readonly unknown[], path: string, depth: number): string | undefined {
  if (Object.getPrototypeOf(value) !== Array.prototype) return `${path} is not a plain array`;
  for (let at = 0; at < value.length; at++) {
    const wrong = findWrong(value[at], `${path}[${at}]`, depth + 1); // a hole reads as undefined, and is refused
    if (wrong !== undefined) return wrong;
  }
  // A further own key (a toJSON, say) would change what is written without being looked at.
  return Reflect.ownKeys(value).length === value.length + 1 ? undefined : `${path} is not a plain array`;
}

function findWrongInObject(value: object, path: string, depth: number): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return `${path} is not a plain object`;
  for (const [at, key] of Reflect.ownKeys(value).entries()) {
    const property = Object.getOwnPropertyDescriptor(value, key);
    const keyPath = `${path}${nameKey(key, at)}`;
    if (typeof key !== "string" || !key.isWellFormed()) return `${keyPath} has a key that is not well-formed text`;
    // A getter could answer the check with one value and the writer with another.
    if (!property?.enumerable || !("value" in property)) return `${keyPath} is not a plain property`;
    const wrong = findWrong(property.value, keyPath, depth + 1);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function nameKey(key: string | symbol, at: number): string {
  return typeof key === "string" && /^[A-Za-z][A-Za-z0-9_]{0,40}$/.test(key) ? `.${key}` : `[key ${at}]`;
}
