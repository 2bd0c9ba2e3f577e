import { defineTotalOnly } from "../measure.ts";

export const k10 = defineTotalOnly({
  id: "k10",
  name: "K10",
  about: "Psychological distress in ten questions.",
  licence: {
    state: "score-only",
    source: {
      cite: "NSW Health lists it as free with acknowledgement; the owner's page was not read",
      url: "https://health.nsw.gov.au/mentalhealth/professionals/Pages/mhoat-copyright.aspx",
      read: null,
    },
    notice: null,
  },
  total: { least: 10, most: 50, step: 1, unit: "points" },
  better: "lower",
  remarks: ["Two schemes of bands are in use; none is chosen here."],
});
