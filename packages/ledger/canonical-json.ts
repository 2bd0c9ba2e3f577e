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
  const text = writeValue(value, 0);
  if (text !== undefined) return text;
  // Looked at again for the way to what is wrong, which whatever is well need not pay for.
  const wrong = findWrong(value, 0);
  throw new Error(wrong === undefined ? "Not canonical JSON" : `Not canonical JSON: $${wrong.path} ${wrong.is}`);
}

/**
 * Reads a text that MUST be its own canonical form, byte for byte: no white space, keys in order, no key twice, no
 * other spelling of a string or number. Throws otherwise, without repeating the text.
 */
export function parseCanonical(text: string): Canonical {
  const value = parseJson(text);
  if (!isCanonical(value, text)) throw new Error("Not canonical JSON: the text is not its own canonical form");
  return value;
}

/** Throws for what has no canonical form, as {@link canonicalJson} does. */
function isCanonical(value: unknown, text: string): value is Canonical {
  return canonicalJson(value) === text;
}

/**
 * Checks and writes in one pass, so that what was looked at is what is written; undefined where something is not
 * allowed. Of strings and safe integers JSON.stringify's form is the canonical one. By adding to one text: a signature
 * of a group session writes some forty records, and lists of pieces cost more than the writing.
 */
function writeValue(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return value.isWellFormed() ? JSON.stringify(value) : undefined;
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return findWrongNumber(value) === undefined ? String(value) : undefined;
  if (typeof value !== "object" || depth >= MAX_DEPTH) return undefined;
  return Array.isArray(value) ? writeList(value, depth + 1) : writeObject(value, depth + 1);
}

function writeList(values: readonly unknown[], depth: number): string | undefined {
  if (!isPlainArray(values)) return undefined;
  let text = "[";
  for (let at = 0; at < values.length; at++) {
    const written = writeValue(values[at], depth); // a hole reads as undefined, and is refused
    if (written === undefined) return undefined;
    text += at === 0 ? written : `,${written}`;
  }
  return `${text}]`;
}

function writeObject(value: object, depth: number): string | undefined {
  const keys = isPlainObject(value) ? keysInOrder(value) : undefined;
  if (keys === undefined) return undefined;
  let text = "";
  for (const key of keys) {
    const property = plainProperty(value, key);
    const written = property && writeValue(property.value, depth);
    if (written === undefined) return undefined;
    text += (text === "" ? "{" : ",") + writeKey(key) + written;
  }
  return text === "" ? "{}" : `${text}}`;
}

const writtenKeys = new Map<string, string>();
const mostKeys = 500;

/** A key with its colon. Records have the same few hundred field names; what else may be a key is not kept. */
function writeKey(key: string): string {
  const known = writtenKeys.get(key);
  if (known !== undefined) return known;
  const written = `${JSON.stringify(key)}:`;
  if (writtenKeys.size < mostKeys && isFieldName(key)) writtenKeys.set(key, written);
  return written;
}

/** Every own key, by UTF-16 units; undefined where one is no well-formed text. */
function keysInOrder(value: object): readonly string[] | undefined {
  const keys: string[] = [];
  let [inOrder, last] = [true, ""];
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key !== "string" || !key.isWellFormed()) return undefined;
    inOrder &&= last <= key;
    last = key;
    keys.push(key);
  }
  return inOrder ? keys : keys.toSorted();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The cause is left out on purpose: the engine's message quotes the text, which may be a client's.
    throw new Error("Not canonical JSON: the text is not JSON");
  }
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
  for (let at = 0; at < value.length; at++) {
    const wrong = findWrong(value[at], depth + 1); // a hole reads as undefined, and is refused
    if (wrong !== undefined) return below(`[${at}]`, wrong);
  }
  return isPlainArray(value) ? undefined : here("is not a plain array");
}

function findWrongInObject(value: object, depth: number): Wrong | undefined {
  if (!isPlainObject(value)) return here("is not a plain object");
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
  const property = plainProperty(value, key);
  return property === undefined ? here("is not a plain property") : findWrong(property.value, depth + 1);
}

/** A further own key (a toJSON, say) would be left out of what is written without being looked at. */
function isPlainArray(value: readonly unknown[]): boolean {
  return Object.getPrototypeOf(value) === Array.prototype && Reflect.ownKeys(value).length === value.length + 1;
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Neither hidden nor a getter, which answers one thing now and another the next time. */
function plainProperty(value: object, key: string): { readonly value?: unknown } | undefined {
  const property = Object.getOwnPropertyDescriptor(value, key);
  return property?.enumerable === true && "value" in property ? property : undefined;
}

function here(is: string): Wrong {
  return { path: "", is };
}

function below(step: string, { path, is }: Wrong): Wrong {
  return { path: `${step}${path}`, is };
}

function nameKey(key: string | symbol | undefined, at: number): string {
  return typeof key === "string" && isFieldName(key) ? `.${key}` : `[key ${at}]`;
}

function isFieldName(key: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]{0,40}$/.test(key);
}
