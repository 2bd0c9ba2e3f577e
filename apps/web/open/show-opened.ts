import { zip } from "@goldthread/vault/zip.ts";
import { sizeWords } from "../features/documents/document-words.ts";
import { saveFile } from "../save-file.ts";
import { piece } from "../standalone/page-parts.ts";
import type { Checked } from "./check-files.ts";
import { purposeOf, savedName, typeOf } from "./file-words.ts";
import type { Opened } from "./open-apart.ts";
import type { ArchivedFile } from "./read-archive.ts";

/** What is in the packet, whether it is as its maker listed it, and how to keep it. */
export function showOpened(into: HTMLElement, { files, checked }: Opened, packet: string): void {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const title = piece("h2", [`Open: ${files.length} files, ${sizeWords(bytes)}`]);
  title.id = "opened-title";
  title.tabIndex = -1;
  into.replaceChildren(
    title,
    ...checkLines(checked),
    piece("p", ["What you save can be read by whoever uses this device. Begin with records.pdf."]),
    button("Save everything (one ZIP file)", "", () => {
      const archive = zip(files.map(({ name, bytes: content }) => ({ name, bytes: content })));
      saveFile({ file: new Blob([archive], { type: "application/zip" }), name: `${nameOf(packet)}.zip` });
    }),
    list(
      files.filter((file) => !isProof(file)),
      "Files",
    ),
    ...proofs(files.filter(isProof)),
  );
  // For whoever hears the page, and whoever looks at a phone: what came is further down.
  title.focus();
  title.scrollIntoView({ block: "nearest" });
}

function checkLines({ isListed, differing, proven, notProven }: Checked): readonly HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (differing.length > 0)
    lines.push(piece("p", [`✗ Not as the packet lists them: ${differing.join(", ")}. Ask the practice.`], "differs"));
  else if (isListed) lines.push(piece("p", ["✓ Every file is as the packet lists it."], "fits"));
  if (notProven.length > 0)
    lines.push(piece("p", [`✗ These proofs do not fit: ${notProven.join(", ")}. Ask the practice.`], "differs"));
  if (proven > 0)
    lines.push(
      piece(
        "p",
        [
          proven === 1
            ? "✓ 1 note is proven to be as it was signed."
            : `✓ ${proven} notes are proven to be as they were signed.`,
        ],
        "fits",
      ),
    );
  return lines;
}

function isProof({ name }: ArchivedFile): boolean {
  return name.startsWith("proofs/");
}

/** One for each note, and for most readers one too many: folded. */
function proofs(files: readonly ArchivedFile[]): readonly HTMLElement[] {
  if (files.length === 0) return [];
  const summary = piece("summary", [`Proofs of signed notes (${files.length})`]);
  return [piece("details", [summary, list(files, "Proofs")])];
}

function list(files: readonly ArchivedFile[], label: string): HTMLElement {
  const made = piece("ul", files.map(line), "files");
  made.setAttribute("aria-label", label);
  return made;
}

function line({ name, bytes }: ArchivedFile): HTMLElement {
  const { words, type } = typeOf(name);
  const purpose = purposeOf(name);
  const facts = [...(purpose === undefined ? [] : [purpose]), words, sizeWords(bytes.length)].join(" · ");
  const save = button("Save", "plain", () => saveFile({ file: new Blob([bytes], { type }), name: savedName(name) }));
  save.setAttribute("aria-label", `Save ${name}`);
  return piece("li", [piece("span", [piece("strong", [name]), piece("small", [facts])]), save]);
}

function button(words: string, className: string, onPress: () => void): HTMLElement {
  const made = piece("button", [words], className);
  made.setAttribute("type", "button");
  made.addEventListener("click", onPress);
  return made;
}

/** Without its endings. */
function nameOf(packet: string): string {
  return packet.replace(/(\.tar)?(\.age)?$/i, "") || "records";
}
