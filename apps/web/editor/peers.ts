import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";

/** A colleague with the cursor in a text. */
export interface Peer {
  readonly name: string;
  /** 0 to 5; the same person has the same everywhere. */
  readonly colour: number;
  readonly anchor: number;
  readonly head: number;
}

const colours = 6;

/** Colleagues in this text. The server names them, so the name is the signed-in person's. */
export function readPeers(text: Y.Text, awareness: Awareness): Peer[] {
  const peers: Peer[] = [];
  for (const [editor, state] of awareness.getStates()) {
    if (editor === awareness.clientID) continue;
    const person = readPerson(state);
    const anchor = placeIn(text, entry(entry(state, "cursor"), "anchor"));
    const head = placeIn(text, entry(entry(state, "cursor"), "head"));
    if (person !== null && anchor !== null && head !== null) peers.push({ ...person, anchor, head });
  }
  return peers;
}

/** Names of colleagues who have the draft open, each once, without oneself. */
export function readPeople(awareness: Awareness, self: string): string[] {
  const names = new Map<string, string>();
  for (const [editor, state] of awareness.getStates()) {
    const person = readPerson(state);
    if (editor !== awareness.clientID && person !== null && person.id !== self) names.set(person.id, person.name);
  }
  return [...names.values()].toSorted();
}

function readPerson(state: unknown): { id: string; name: string; colour: number } | null {
  const user = entry(state, "user");
  const [id, name] = [entry(user, "id"), entry(user, "name")];
  if (typeof id !== "string" || typeof name !== "string") return null;
  return {
    id,
    name,
    colour: id.split("").reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 997, 7) % colours,
  };
}

function placeIn(text: Y.Text, position: unknown): number | null {
  if (text.doc === null || typeof position !== "object" || position === null) return null;
  try {
    const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(position), text.doc);
    return found !== null && found.type === text ? found.index : null;
  } catch {
    // What another page sends is not ours to trust; a cursor less is no loss.
    return null;
  }
}

function entry(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
