import { noEdits, type SummaryEdits } from "@goldthread/clinical/summary/summary-edits.ts";
import { expect, it } from "vitest";
import { RefusalError, UnreachableError } from "../../refusal-error.ts";
import { createDraftKeeper, type KeepState, type UnsentEdits } from "./draft-keeper.ts";

const said = (text: string): SummaryEdits => ({ ...noEdits, own: [{ id: "o", section: "care", text }] });

function aKeeper(answers: readonly (number | Error)[]) {
  const sent: [on: number, text: string][] = [];
  const states: KeepState[] = [];
  let here: UnsentEdits | null = null;
  const keeper = createDraftKeeper({
    version: 0,
    wait: 100_000,
    send: async (on, edits) => {
      const answer = answers[sent.length] ?? on + 1;
      sent.push([on, edits.own[0]?.text ?? ""]);
      if (answer instanceof Error) throw answer;
      return answer;
    },
    keepHere: async (unsent) => {
      here = unsent;
    },
    onState: (state) => states.push(state),
    onSaved: () => undefined,
  });
  return { keeper, sent, states, here: () => here };
}

it("what was typed lies on this device until the server has it", async () => {
  const { keeper, here } = aKeeper([]);
  keeper.change(said("One."));
  await Promise.resolve();
  expect(here()).toEqual({ on: 0, edits: said("One.") });
  expect(await keeper.settle()).toBe(1);
  expect(here()).toBeNull();
});

it("words typed while others are on their way are sent on the version that those made", async () => {
  const { keeper, sent } = aKeeper([]);
  keeper.change(said("One."));
  const first = keeper.settle();
  keeper.change(said("Two."));
  await first;
  expect(await keeper.settle()).toBe(2);
  expect(sent).toEqual([
    [0, "One."],
    [1, "Two."],
  ]);
});

it("without a network it stays on the device, and goes at the next try", async () => {
  const { keeper, states, here } = aKeeper([new UnreachableError(null)]);
  keeper.change(said("One."));
  expect(await keeper.settle()).toBeNull();
  expect([states.at(-1), here()?.edits]).toEqual(["unsent", said("One.")]);
  expect(await keeper.settle()).toBe(1);
  keeper.close();
});

it("what another window kept is not overwritten, and the words stay on the device", async () => {
  const refusal = new RefusalError({ error: { code: "changed_meanwhile", message: "" } });
  const { keeper, sent, states, here } = aKeeper([refusal]);
  keeper.change(said("One."));
  expect(await keeper.settle()).toBeNull();
  expect(await keeper.settle()).toBeNull();
  expect([sent.length, states.at(-1), here()?.edits]).toEqual([1, "conflict", said("One.")]);
});
