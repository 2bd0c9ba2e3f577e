// Loaded into the program before anything else (`node --import`): its clock can then be moved from outside, which no
// option of its own allows. SIGUSR2 moves it to as many milliseconds ahead as the file of GOLDTHREAD_E2E_CLOCK says.
import { readFileSync } from "node:fs";

const RealDate = Date;
let ahead = 0;

process.on("SIGUSR2", () => {
  ahead = Number(readFileSync(process.env.GOLDTHREAD_E2E_CLOCK, "utf8"));
});

globalThis.Date = class Date extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...given);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
