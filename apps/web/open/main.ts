import { sizeWords } from "../features/documents/document-words.ts";
import { element, field } from "../standalone/page-parts.ts";
import { openApart, openForPage } from "./open-apart.ts";
import { opensBy, type OpensBy, type Secret } from "./open-packet.ts";
import { mostBytes, PacketProblem, troubleWords } from "./packet-problem.ts";
import { showOpened } from "./show-opened.ts";

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly by: OpensBy;
}

const saysOf: Readonly<Record<OpensBy, string>> = {
  passphrase: "encrypted with a passphrase",
  key: "encrypted to a key",
  nothing: "not encrypted",
};

/** What is shown only once it is known how the file opens. */
const asked = ["by-passphrase", "by-key", "open"] as const;

// The same script is the page's and its thread's; only one of them has a page.
if (typeof document === "undefined") openForPage(self);
else openPage(document.currentScript?.textContent ?? "");

function openPage(script: string): void {
  let given: Given | undefined;
  let turn = 0;

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const mine = ++turn;
    forget();
    try {
      const bytes = await read(file);
      if (mine !== turn) return;
      given = { name: file.name, bytes, by: opensBy(bytes) };
      ask(given);
    } catch (problem) {
      if (mine === turn) say(problem, field("file"));
    }
  }

  async function open(): Promise<void> {
    if (given === undefined || isBusy()) return;
    const mine = ++turn;
    const { bytes: file, by, name } = given;
    clearTrouble();
    wait(true);
    try {
      const opened = await openApart(script, { file, secret: await secretOf(by) });
      if (mine !== turn) return;
      given = undefined;
      for (const id of ["passphrase", "key"]) field(id).value = "";
      for (const id of asked) element(id).hidden = true;
      showOpened(element("opened"), opened, name);
    } catch (problem) {
      if (mine === turn) say(problem, secretField(by));
    } finally {
      if (mine === turn) wait(false);
    }
  }

  function ask({ name, bytes, by }: Given): void {
    element("about").textContent = `${name}: ${sizeWords(bytes.length)}, ${saysOf[by]}.`;
    element("by-passphrase").hidden = by !== "passphrase";
    element("by-key").hidden = by !== "key";
    element("open").hidden = false;
    if (by === "nothing") void open();
    else secretField(by).focus();
  }

  function forget(): void {
    given = undefined;
    wait(false);
    clearTrouble();
    for (const id of asked) element(id).hidden = true;
    element("about").textContent = "";
    element("opened").replaceChildren();
  }

  field("file").addEventListener("change", () => void take(field("file").files?.[0]));
  field("show").addEventListener("change", () => {
    field("passphrase").type = field("show").checked ? "text" : "password";
  });
  element("give").addEventListener("submit", (event) => {
    event.preventDefault();
    void open();
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
}

async function read(file: File): Promise<Uint8Array<ArrayBuffer>> {
  // Before a byte of it is read.
  if (file.size > mostBytes) throw new PacketProblem("too-large");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new PacketProblem("unreadable", error);
  }
}

async function secretOf(by: OpensBy): Promise<Secret> {
  if (by === "nothing") return { how: "nothing" };
  if (by === "passphrase") return { how: "passphrase", passphrase: field("passphrase").value };
  const file = field("key-file").files?.[0];
  return { how: "key", text: `${field("key").value}\n${file === undefined ? "" : await file.text()}` };
}

function secretField(by: OpensBy): HTMLInputElement {
  return field(by === "passphrase" ? "passphrase" : by === "key" ? "key" : "file");
}

function say(problem: unknown, about: HTMLInputElement): void {
  element("trouble").textContent = troubleWords[problem instanceof PacketProblem ? problem.trouble : "damaged"];
  about.setAttribute("aria-invalid", "true");
  about.focus();
  if (about.type !== "file") about.select();
}

function clearTrouble(): void {
  element("trouble").textContent = "";
  element("opened").replaceChildren();
  for (const id of ["file", "passphrase", "key"]) field(id).removeAttribute("aria-invalid");
}

function isBusy(): boolean {
  return element("open").getAttribute("aria-disabled") === "true";
}

function wait(isWaiting: boolean): void {
  element("open").setAttribute("aria-disabled", String(isWaiting));
  element("waiting").textContent = isWaiting ? "Opening it. With a passphrase this takes a few seconds." : "";
}
