import { Annotation, type Extension, type Range } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { readPeers } from "./peers.ts";

const peersMoved = Annotation.define<true>();

class Caret extends WidgetType {
  readonly name: string;
  readonly colour: number;

  constructor(name: string, colour: number) {
    super();
    this.name = name;
    this.colour = colour;
  }

  override eq(other: Caret): boolean {
    return other.name === this.name && other.colour === this.colour;
  }

  override ignoreEvent(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    const caret = document.createElement("span");
    caret.className = "peer-caret";
    caret.dataset["colour"] = String(this.colour);
    // The name takes no room in the line, so that nothing moves when a colleague comes by.
    const label = document.createElement("span");
    label.className = "peer-name";
    label.textContent = this.name;
    caret.append(label);
    return caret;
  }
}

/** Shows where colleagues are writing in this text, and tells them where one's own cursor stands. */
export function remoteCursors(text: Y.Text, awareness: Awareness): Extension {
  let told = false;

  function tell(view: EditorView): void {
    if (view.hasFocus) {
      const { anchor, head } = view.state.selection.main;
      awareness.setLocalStateField("cursor", {
        anchor: Y.createRelativePositionFromTypeIndex(text, anchor),
        head: Y.createRelativePositionFromTypeIndex(text, head),
      });
    } else if (told) awareness.setLocalStateField("cursor", null);
    told = view.hasFocus;
  }

  return ViewPlugin.define(
    (view) => {
      const listen = ({ added, updated, removed }: { added: number[]; updated: number[]; removed: number[] }) => {
        const others = [...added, ...updated, ...removed].some((editor) => editor !== awareness.clientID);
        if (others) view.dispatch({ annotations: peersMoved.of(true) });
      };
      awareness.on("change", listen);
      return {
        carets: caretsIn(text, awareness),
        update(update: ViewUpdate) {
          if (update.transactions.some((transaction) => transaction.annotation(peersMoved)))
            this.carets = caretsIn(text, awareness);
          else this.carets = this.carets.map(update.changes);
          if (update.selectionSet || update.focusChanged || update.docChanged) tell(update.view);
        },
        destroy() {
          awareness.off("change", listen);
          if (told) awareness.setLocalStateField("cursor", null);
        },
      };
    },
    { decorations: (plugin) => plugin.carets },
  );
}

function caretsIn(text: Y.Text, awareness: Awareness): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { name, colour, anchor, head } of readPeers(text, awareness)) {
    if (anchor !== head) {
      const attributes = { "data-colour": String(colour) };
      ranges.push(
        Decoration.mark({ class: "peer-selection", attributes }).range(Math.min(anchor, head), Math.max(anchor, head)),
      );
    }
    ranges.push(Decoration.widget({ widget: new Caret(name, colour), side: head < anchor ? 1 : -1 }).range(head));
  }
  return Decoration.set(ranges, true);
}
