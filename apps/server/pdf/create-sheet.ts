import { isBlank } from "@goldthread/clinical/note/is-blank.ts";
import Pdf from "pdfkit";
import { composeLines, cutToWidth } from "./compose-lines.ts";
import type { Line, Setting } from "./compose-lines.ts";
import { bytesOf, replacement } from "./faces.ts";
import type { Face } from "./faces.ts";
import { nameBareGlyphs } from "./name-bare-glyphs.ts";
import type { NameAndRest, Sheet, SheetOptions } from "./sheet.ts";
import { grownStyles } from "./styles.ts";
import type { Style } from "./styles.ts";

/** Points: 72 to the inch. */
const margin = { top: 92, bottom: 72, side: 72 };

// The types lag behind the library, which knows both.
const universalAccess: object = { subset: "PDF/UA" };
const rowHeader: PDFKit.Mixins.StructureElementOptions & { scope: string } = { scope: "Row" };

/** A tagged PDF that grows downwards: real text, every line in the reading order of its structure element. */
export function createSheet({ title, paper, created, leastSize = 0 }: SheetOptions): Sheet {
  const styles = grownStyles(leastSize);
  // Names beside facts and blanks take the room that their size asks for.
  const nameWidth = (120 * styles.factName.size) / 9;
  const doc = new Pdf({
    size: paper,
    margin: 0,
    bufferPages: true,
    tagged: true,
    lang: "en",
    displayTitle: true,
    pdfVersion: "1.7",
    ...universalAccess,
    autoFirstPage: true,
    font: "",
    info: { Title: title, Creator: "Goldthread", Producer: "Goldthread", CreationDate: created, ModDate: created },
  });
  const bytes = collect(doc);
  const width = doc.page.width - 2 * margin.side;
  const bottom = doc.page.height - margin.bottom;
  /** A signature with its digest, or what somebody added and when: a table no higher than this is not torn apart. */
  const keptTogether = 6 + 8 * styles.fact.leading;
  const root = doc.struct("Document");
  doc.addStructure(root);
  /** Where the next element goes: the document itself, then the section of the latest heading. */
  let part = root;
  let y = margin.top;
  /** Some character could not be shown. */
  let lacks = false;

  const registered = new Set<string>();
  function useFace(face: Face): void {
    if (!registered.has(face.name)) doc.registerFont(face.name, bytesOf(face));
    registered.add(face.name);
    doc.font(face.name);
  }

  function makeRoom(height: number): void {
    if (y + height <= bottom) return;
    doc.addPage();
    y = margin.top;
  }

  function drawLine(
    line: Line,
    { size, ink, left, baseline, room }: { size: number; ink: string; left: number; baseline: number; room: number },
  ): void {
    let x = line.rightToLeft ? left + room - line.width : left;
    for (const { text, face, width: advance, actual, isLacking } of line.pieces) {
      useFace(face);
      lacks ||= isLacking;
      if (actual !== null) doc.markContent("Span", { actual });
      doc
        .fontSize(size * face.scale)
        .fillColor(ink)
        .text(text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
      if (actual !== null) doc.endMarkedContent();
      x += advance;
    }
  }

  /** To the right edge, from so far into the column. */
  function drawRule(left: number): void {
    doc.markContent("Artifact", { type: "Layout" });
    doc
      .moveTo(margin.side + left, y)
      .lineTo(margin.side + width, y)
      .lineWidth(0.5)
      .strokeColor("#b9b2a4")
      .stroke();
    doc.endMarkedContent();
  }

  function set(tag: "H1" | "H2" | "P", text: string, style: Style, keep = 0): void {
    const element = doc.struct(tag);
    part.add(element);
    const lines = text.split(/[\n\u2028\u2029]/).flatMap((paragraph) => composeLines(paragraph, setting(style, width)));
    makeRoom(style.before + style.leading * Math.min(lines.length, 2) + keep);
    y += y === margin.top ? 0 : style.before;
    for (const line of lines) {
      makeRoom(style.leading);
      const baseline = y + style.leading * 0.75;
      element.add(() => drawLine(line, { ...style, left: margin.side, baseline, room: width }));
      y += style.leading;
    }
    element.end();
  }

  function setCell(
    row: PDFKit.PDFStructureElement,
    tag: "TH" | "TD",
    { lines, style, left }: { lines: readonly Line[]; style: Style; left: number },
  ): void {
    const cell = doc.struct(tag, tag === "TH" ? rowHeader : {});
    row.add(cell);
    for (const line of lines) {
      makeRoom(style.leading);
      const baseline = y + style.leading * 0.75;
      // Beside its name, also where it reads from right to left.
      cell.add(() =>
        drawLine({ ...line, rightToLeft: false }, { ...style, left: margin.side + left, baseline, room: width - left }),
      );
      y += style.leading;
    }
    cell.end();
  }

  return {
    title: (text) => set("H1", text, styles.title, 60),
    heading(text) {
      if (part !== root) part.end();
      part = doc.struct("Sect");
      root.add(part);
      set("H2", text, styles.heading, keptTogether);
    },
    paragraphs(text, style = styles.text) {
      const [first = "", ...rest] = text.split(/\n(?:[^\S\n]*\n)+/).filter((paragraph) => !isBlank(paragraph));
      if (first !== "") set("P", first, style);
      for (const paragraph of rest) set("P", paragraph, { ...style, before: style.leading / 2 });
    },
    facts(rows) {
      const table = doc.struct("Table");
      part.add(table);
      const composed = rows.map(([name, value]) => {
        const names = composeLines(name, setting(styles.factName, nameWidth - 8));
        const values = composeLines(value, setting(styles.fact, width - nameWidth));
        return { names, values, height: styles.fact.leading * Math.max(names.length, values.length) };
      });
      const whole = 6 + composed.reduce((sum, { height }) => sum + height, 0);
      if (whole <= keptTogether) makeRoom(whole);
      y += 6;
      for (const { names, values, height } of composed) {
        // A row goes to the next page whole, unless no page holds it.
        makeRoom(height > bottom - margin.top ? 2 * styles.fact.leading : height);
        const row = doc.struct("TR");
        table.add(row);
        const [pages, top] = [doc.bufferedPageRange().count, y];
        setCell(row, "TH", { lines: names, style: styles.factName, left: 0 });
        const below = y;
        y = top;
        setCell(row, "TD", { lines: values, style: styles.fact, left: nameWidth });
        if (doc.bufferedPageRange().count === pages) y = Math.max(y, below);
        row.end();
      }
      table.end();
    },
    rule() {
      // With the heading that comes after it, and as much as stays with that. The head of a page has its own.
      makeRoom(18 + styles.heading.before + styles.heading.leading + keptTogether);
      if (y === margin.top) return;
      y += 14;
      drawRule(0);
      y += 4;
    },
    blanks(names) {
      // A signature block is not torn apart.
      makeRoom(names.length * styles.blank.leading);
      for (const name of names) {
        y += styles.blank.leading;
        const element = doc.struct("P");
        part.add(element);
        for (const line of composeLines(name, setting(styles.blank, nameWidth - 8)).slice(0, 1))
          element.add(() => drawLine(line, { ...styles.blank, left: margin.side, baseline: y, room: nameWidth }));
        element.end();
        drawRule(nameWidth);
      }
      y += 12;
    },
    async finish({ left, right, foot, footRight }) {
      if (lacks) set("P", lacksWords, styles.note);
      root.end();
      const { start, count } = doc.bufferedPageRange();
      for (let page = start; page < start + count; page += 1) {
        doc.switchToPage(page);
        doc.markContent("Artifact", { type: "Pagination" });
        edge(left, right(page + 1, count), 52);
        edge(foot, footRight, doc.page.height - 40);
        doc
          .moveTo(margin.side, 64)
          .lineTo(margin.side + width, 64)
          .lineWidth(0.5)
          .strokeColor("#b9b2a4")
          .stroke();
        doc.endMarkedContent();
      }
      nameBareGlyphs(doc, registered);
      doc.end();
      return bytes;
    },
  };

  function edge({ name, rest }: NameAndRest, right: string, baseline: number): void {
    const [end] = composeLines(right, setting(styles.edge, width));
    const [after] = composeLines(rest, setting(styles.edge, width));
    const room = width - (end?.width ?? 0) - 16;
    const fitting = cutToWidth(name, setting(styles.edge, room - (after?.width ?? 0)));
    const [begin] = composeLines(`\u2066${fitting}\u2069${rest}`, setting(styles.edge, room + 1));
    if (begin !== undefined)
      drawLine({ ...begin, rightToLeft: false }, { ...styles.edge, left: margin.side, baseline, room: width });
    if (end !== undefined)
      drawLine(end, { ...styles.edge, left: margin.side + width - end.width, baseline, room: end.width });
  }
}

/** Nobody shall take the mark for what was written. */
const lacksWords = `${replacement} stands in this file for a character that it has no font for. The record itself holds each as it was written.`;

function setting({ voice, size }: Style, width: number): Setting {
  return { voice, size, width };
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
}
