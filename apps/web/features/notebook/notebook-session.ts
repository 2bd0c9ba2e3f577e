import { createNotebookKey, type KeyRing, openKeys, wipeKeys } from "@goldthread/vault";
import { UnreachableError } from "../../refusal-error.ts";
import { beforeLeaving } from "../../shell/before-leaving.ts";
import * as api from "./api.ts";
import type { NewWrap, Standing } from "./api.ts";
import { openIndexedRows } from "./book/indexed-rows.ts";
import { type Book, openBook } from "./book/open-book.ts";
import { createSender, type Sender } from "./sender.ts";
import { newRing, openRing, passphraseWrap, type Proof, recoveryWrap } from "./ways-in.ts";

export type NotebookState =
  | { readonly phase: "asking" }
  | { readonly phase: "away"; readonly problem: string }
  | { readonly phase: "none"; readonly standing: Standing }
  | { readonly phase: "locked"; readonly standing: Standing; readonly why: string | null }
  | { readonly phase: "open"; readonly standing: Standing; readonly book: Book };

/** One author's notebook in this page. What is open lives here and nowhere else; `lock` lets go of all of it. */
export interface NotebookSession {
  readonly author: string;
  readonly sender: Sender;
  state(): NotebookState;
  subscribe(listener: () => void): () => void;
  /** Asks how the notebook stands; while the server is away, what this device knows. */
  load(): Promise<void>;
  /** Begins the notebook. The recovery key is told this once. */
  begin(passphrase: string): Promise<string>;
  /** Begins the notebook with something in it, and leaves it locked; nobody is told a recovery key. */
  beginFilled(passphrase: string, fill: (book: Book) => Promise<void>): Promise<void>;
  unlock(proof: Proof): Promise<void>;
  /** With the recovery key: opens, and a new passphrase takes the place of the old. */
  recover(typed: string, passphrase: string): Promise<void>;
  /** Changes how the notebook is opened, once more proven by the author. `make` gets the keys only for that long. */
  changeWays(proof: Proof, make: (ring: KeyRing) => Promise<readonly NewWrap[]>): Promise<void>;
  /** A new key for everything, sealed anew, and a new recovery key; passkeys are taken away. */
  renewKeys(passphrase: string, next: RenewedKeys): Promise<void>;
  removeWay(wrapId: string): Promise<void>;
  noteRecoveryProven(): Promise<void>;
  /** Sends what waits, then leaves nothing on this device, sealed or not. */
  forgetDevice(): Promise<void>;
  /** Seals what is unsaved, and lets go of every key and word. */
  lock(why?: string): Promise<void>;
  /** Called before locking: MUST seal what is unsaved. */
  beforeLock(save: () => Promise<void>): () => void;
  /** Sealing that goes on behind a page that is gone; `settled` waits for it. */
  track(work: Promise<void>): void;
  settled(): Promise<void>;
  /** The page is somewhere in the notebook; when nobody is any more, it locks. */
  hold(): () => void;
}

export interface RenewedKeys {
  readonly recoveryRecipient: string;
  readonly wrapsOf: (ring: KeyRing) => Promise<readonly NewWrap[]>;
}

const sessions = new Map<string, NotebookSession>();

export function notebookOf(author: string): NotebookSession {
  const known = sessions.get(author) ?? createSession(author);
  sessions.set(author, known);
  return known;
}

/** So long after the last place of the notebook was left: the step from one of its places to another is shorter. */
const grace = 1_500;

const afterOpening = 3_000;

function createSession(author: string): NotebookSession {
  const rows = openIndexedRows(author);
  const sender = createSender(rows, api.notebookServer, {
    async onCame() {
      if (state.phase !== "open") return;
      await state.book.catchUp();
      if (state.phase === "open") say({ ...state });
    },
    async onHeld() {
      // The hold is said to stand where its author sees what came back.
      await know();
      if (state.phase !== "open") return;
      await state.book.catchUp();
      if (state.phase === "open") say({ ...state });
    },
  });
  const listeners = new Set<() => void>();
  const saves = new Set<() => Promise<void>>();
  let state: NotebookState = { phase: "asking" };
  let tracked: Promise<void> = Promise.resolve();
  let holders = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const say = (next: NotebookState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const standingNow = (): Standing => {
    if (!("standing" in state)) throw new Error("Cannot open the notebook: it is not known yet");
    return state.standing;
  };
  const know = async (): Promise<Standing> => {
    const standing = await api.readStanding();
    await rows.writeStanding(standing).catch(() => undefined);
    if ("standing" in state) say({ ...state, standing });
    return standing;
  };
  const ringOf = async (proof: Proof): Promise<KeyRing> => {
    const { version, wraps } = standingNow();
    try {
      return await openRing(proof, wraps, author);
    } catch (problem) {
      // The passphrase may have been changed on another device since this page asked.
      const now = proof.kind === "passphrase" ? await know().catch(() => null) : null;
      if (now === null || now.version === version) throw problem;
      return openRing(proof, now.wraps, author);
    }
  };
  /** The keys are wiped: from here on they are the browser's. */
  const bookOf = async (ring: KeyRing): Promise<Book> => {
    const keys = await openKeys(ring);
    wipeKeys(ring);
    return openBook({ keys, rows, now: () => new Date().toISOString(), newId: () => crypto.randomUUID() });
  };
  const openWith = async (ring: KeyRing) => {
    // A device that holds nothing yet would show an empty notebook.
    if ((await rows.heads()).length === 0) await sender.now().catch(() => false);
    const book = await bookOf(ring);
    say({ phase: "open", standing: standingNow(), book });
    // What other devices wrote comes when this one is shown and the hand rests.
    setTimeout(() => void sender.now().catch(() => false), afterOpening);
  };

  const session: NotebookSession = {
    author,
    sender,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      if (state.phase === "open") return;
      try {
        const standing = await know();
        if (!standing.exists) return say({ phase: "none", standing });
        say({ phase: "locked", standing, why: state.phase === "locked" ? state.why : null });
        if ((await rows.heads()).length === 0) await sender.now();
        else sender.soon();
      } catch (problem) {
        const kept = await rows.readStanding().catch(() => null);
        const isAway = problem instanceof UnreachableError;
        if (isAway && isStanding(kept) && kept.exists) say({ phase: "locked", standing: kept, why: offlineWords });
        else say({ phase: "away", problem: problem instanceof Error ? problem.message : "The notebook did not load." });
      }
    },
    async begin(passphrase) {
      const { ring, recoveryKey } = await newRing(author);
      await api.beginNotebook([await passphraseWrap(ring, passphrase), await recoveryWrap(ring)]);
      say({ phase: "locked", standing: await know(), why: null });
      await openWith(ring);
      return recoveryKey;
    },
    async beginFilled(passphrase, fill) {
      if (state.phase !== "none") return;
      say({ phase: "asking" });
      try {
        const { ring } = await newRing(author);
        await api.beginNotebook([await passphraseWrap(ring, passphrase), await recoveryWrap(ring)]);
        const book = await bookOf(ring);
        await fill(book);
        await book.sealIndex();
        await sender.now();
      } catch {
        // Another page of the same author was first, or the server is away: what there is by now is shown.
      }
      await session.load();
    },
    async unlock(proof) {
      await openWith(await ringOf(proof));
    },
    async recover(typed, passphrase) {
      const { wraps, version } = standingNow();
      const ring = await openRing({ kind: "recovery", typed }, wraps, author);
      const old = wraps.find(({ kind }) => kind === "passphrase");
      await api.putWrap(await passphraseWrap(ring, passphrase, old?.id), version);
      await api.proveRecovery();
      await know();
      await openWith(ring);
    },
    async changeWays(proof, make) {
      const standing = await know();
      const ring = await openRing(proof, standing.wraps, author);
      try {
        let { version } = standing;
        for (const wrap of await make(ring)) version = (await api.putWrap(wrap, version)).version;
      } finally {
        wipeKeys(ring);
        await know();
      }
    },
    async renewKeys(passphrase, { recoveryRecipient, wrapsOf }) {
      const standing = await know();
      const old = await openRing({ kind: "passphrase", passphrase }, standing.wraps, author);
      const ring = { author, keys: [...old.keys, createNotebookKey()], recoveryRecipient };
      let { version } = standing;
      // The passphrase first: from here on there is always a way to everything that is sealed.
      for (const wrap of await wrapsOf(ring)) version = (await api.putWrap(wrap, version)).version;
      for (const { id, kind } of standing.wraps)
        if (kind === "passkey") version = (await api.removeWrap(id, version)).version;
      await know();
      await openWith(ring);
      if (state.phase === "open") await state.book.sealAnew();
      sender.soon();
    },
    async removeWay(wrapId) {
      await api.removeWrap(wrapId, standingNow().version);
      await know();
    },
    async noteRecoveryProven() {
      await api.proveRecovery();
      await know();
    },
    async forgetDevice() {
      // Out of reach, it stops here, where the page still says so.
      await sender.now();
      await session.lock();
      await sender.now();
      sender.stop();
      await rows.forget();
      say({ phase: "locked", standing: standingNow(), why: "This device holds nothing of the notebook any more." });
    },
    async lock(why) {
      if (state.phase !== "open") return;
      const { book, standing } = state;
      const unsaved = [...saves].map((save) => save());
      say({ phase: "locked", standing, why: why ?? null });
      await Promise.allSettled(unsaved);
      await book.sealIndex();
      sender.soon();
    },
    beforeLock(save) {
      saves.add(save);
      return () => saves.delete(save);
    },
    track(work) {
      tracked = Promise.all([tracked, work]).then(() => undefined);
    },
    settled: () => tracked,
    hold() {
      holders += 1;
      clearTimeout(leaving);
      return () => {
        holders -= 1;
        clearTimeout(leaving);
        if (holders === 0)
          leaving = setTimeout(() => void session.lock("You left the notebook, so it locked itself."), grace);
      };
    },
  };
  beforeLeaving(async () => {
    await session.lock();
    await tracked;
    if (sender.state().waiting > 0) await sender.now();
  });
  return session;
}

const offlineWords = "The server cannot be reached. What is on this device opens all the same.";

function isStanding(value: unknown): value is Standing {
  return typeof value === "object" && value !== null && "wraps" in value && "exists" in value;
}
