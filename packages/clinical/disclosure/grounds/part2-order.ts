import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const part2Order = defineGround({
  id: "part2-order",
  title: "An order under 42 CFR Part 2, with its mandate",
  when: "A court has ordered a substance-use record disclosed after the hearing that this law asks for, and a subpoena compels it.",
  source: sources.part2Order,
  needs: [
    {
      id: "order",
      asks: "Attach the order made under subpart E.",
      answer: "scan",
      missing: "An ordinary order does not open a substance-use record: it needs one made under 42 CFR 2.64 or 2.65.",
      source: sources.part2Order,
    },
    {
      id: "mandate",
      asks: "Attach the subpoena or other mandate that compels it.",
      answer: "scan",
      missing: "The order only allows it. Something has to compel it too: a subpoena or the like.",
      source: sources.part2Order,
    },
    {
      id: "names",
      asks: "What does the order name? Copy its words.",
      answer: "text",
      missing: "Copy what the order names: that and nothing else may go.",
      source: sources.part2Order,
    },
  ],
  onlyLeast: false,
  proposes: [],
  part2: "with-order-and-mandate",
  othersAgree: false,
  othersInText: {
    because:
      "An order reaches what it names: where that is other people’s words too, leave them in or answer it whole.",
    mayStayWhole: true,
  },
  holdTravels: true,
  isAccounted: true,
});
