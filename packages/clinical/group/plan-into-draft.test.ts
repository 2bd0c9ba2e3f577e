import { expect, it } from "vitest";
import { type GroupPlan, planIntoDraft } from "./plan-into-draft.ts";

const empty: GroupPlan = {
  title: "",
  aim: "",
  warmUp: "",
  hook: "",
  routine: "",
  ladder: "",
  materials: "",
  carriedFrom: null,
};

it("an empty plan brings nothing: blank stays blank", () => {
  expect(planIntoDraft(empty)).toEqual([]);
  expect(planIntoDraft({ ...empty, aim: "  \n " })).toEqual([]);
});

it("fills topic, objective and segments, and every word says that it was planned", () => {
  const words = planIntoDraft({
    title: "Session 4: Riding the wave",
    aim: "Each member names one urge and lets it pass",
    warmUp: "One word for the week",
    hook: "Ice in the hand",
    routine: "Breathing, then the agreement",
    ladder: "Weather\n\nA worry at work\nA worry at home",
    materials: "Ice, cards",
    carriedFrom: null,
  });
  expect(words).toEqual([
    { into: "topic", text: "Session 4: Riding the wave", from: "template:curriculum" },
    { into: "objective", text: "Each member names one urge and lets it pass", from: "template:session plan" },
    {
      into: "segment",
      label: "Warm-up",
      text: "One word for the week\nHook: Ice in the hand\nRoutine: Breathing, then the agreement",
      from: "template:session plan",
    },
    { into: "segment", label: "Activity", text: "Materials: Ice, cards", from: "template:session plan" },
    {
      into: "segment",
      label: "Conversation",
      text: "From less to more personal: Weather; A worry at work; A worry at home",
      from: "template:session plan",
    },
  ]);
});

it("a plan taken from an earlier session says from which", () => {
  expect(planIntoDraft({ ...empty, warmUp: "As last time", carriedFrom: "2026-11-09" })).toMatchObject([
    { from: "carried:2026-11-09" },
  ]);
});
