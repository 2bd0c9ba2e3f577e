import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const courtOrder = defineGround({
  id: "court-order",
  title: "A court's order",
  when: "A judge has ordered it, and the order says what.",
  source: sources.order,
  needs: [
    {
      id: "instrument",
      asks: "Attach the order.",
      answer: "scan",
      missing: "The order itself has to be on file.",
      source: sources.order,
    },
    {
      id: "names",
      asks: "What does the order name? Copy its words.",
      answer: "text",
      missing: "Copy what the order names: that and nothing else may go.",
      source: sources.order,
    },
  ],
  onlyLeast: false,
  proposes: [],
  part2: "never",
  othersAgree: false,
  othersInText: {
    because:
      "An order reaches what it names: where that is other people’s words too, leave them in or answer it whole.",
    mayStayWhole: true,
  },
  holdTravels: true,
  isAccounted: true,
});
