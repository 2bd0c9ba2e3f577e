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
  return write(value);
}

/**
 * Reads a text that MUST be its own canonical form, byte for byte: no white space, keys in order, no key twice, no
 * other spelling of a string or number. Throws otherwise, without repeating the text.
 */
export function parseCanonical(text: string): Canonical {
  const value = parseJson(text);
  checkCanonical(value);
  if (write(value) !== text) throw new Error("Not canonical JSON: the text is not its own canonical form");
  return value;
}

/**
 * Writes what was checked: of strings and safe integers JSON.stringify's form is the canonical one. By adding to one
 * text: a signature of a group session writes some thirty records, and lists of pieces cost more than the writing.
 */
function write(value: Canonical): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (value === null || typeof value !== "object") return String(value);
  return isList(value) ? writeList(value) : writeObject(value);
}

function writeList(values: readonly Canonical[]): string {
  let text = "";
  for (const value of values) text += text === "" ? write(value) : `,${write(value)}`;
  return `[${text}]`;
}

function writeObject(value: { readonly [key: string]: Canonical }): string {
  let text = "";
  for (const key of Object.keys(value).toSorted())
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${write(value[key] ?? null)}`;
  return `{${text}}`;
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
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
  const wrong = findWrong(value, 0);
  if (wrong !== undefined) throw new Error(`Not canonical JSON: $${wrong.path} ${wrong.is}`);
}

/** Something not allowed, and the way to it: put together on the way back, so that what is well pays nothing for it. */
type Wrong = { readonly path: string; readonly is: string };

function findWrong(value: unknown, depth: number): Wrong | undefined {
  if (value === null || typeof value === "boolean") return undefined;
  if (typeof value === "string") return value.isWellFormed() ? undefined : here("holds a lone surrogate");
  if (typeof value === "number") return findWrongNumber(value);
  if (typeof value !== "object") return here(`is of type ${typeof value}`);
  if (depth >= MAX_DEPTH) return here(`is nested deeper than ${MAX_DEPTH} levels`);
  return Array.isArray(value) ? findWrongInArray(value, depth) : findWrongInObject(value, depth);
}

function findWrongNumber(value: number): Wrong | undefined {
  // -0 is written as 0 by RFC 8785 and so would not come back as it went in.
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? undefined : here("is not a safe integer");
}

function findWrongInArray(value: readonly unknown[], depth: number): Wrong | undefined {
  if (Object.getPrototypeOf(value) !== Array.prototype) return here("is not a plain array");
  for (let at = 0; at < value.length; at++) {
    const wrong = findWrong(value[at], depth + 1); // a hole reads as undefined, and is refused
    if (wrong !== undefined) return below(`[${at}]`, wrong);
  }
  // A further own key (a toJSON, say) would change what is written without being looked at.
  return Reflect.ownKeys(value).length === value.length + 1 ? undefined : here("is not a plain array");
}

function findWrongInObject(value: object, depth: number): Wrong | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return here("is not a plain object");
  const keys = Reflect.ownKeys(value);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at];
    const wrong = key === undefined ? undefined : findWrongProperty(value, key, depth);
    if (wrong !== undefined) return below(nameKey(key, at), wrong);
  }
  return undefined;
}

function findWrongProperty(value: object, key: string | symbol, depth: number): Wrong | undefined {
  if (typeof key !== "string" || !key.isWellFormed()) return here("has a key that is not well-formed text");
  const property = Object.getOwnPropertyDescriptor(value, key);
  // A getter could answer the check with one value and the writer with another.
  if (!property?.enumerable || !("value" in property)) return here("is not a plain property");
  return findWrong(property.value, depth + 1);
}

function here(is: string): Wrong {
  return { path: "", is };
}

function below(step: string, { path, is }: Wrong): Wrong {
  return { path: `${step}${path}`, is };
}

function nameKey(key: string | symbol | undefined, at: number): string {
  return typeof key === "string" && /^[A-Za-z][A-Za-z0-9_]{0,40}$/.test(key) ? `.${key}` : `[key ${at}]`;
}
