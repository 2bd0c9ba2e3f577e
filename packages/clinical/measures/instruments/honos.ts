import { defineTotalOnly } from "../measure.ts";

export const honos = defineTotalOnly({
  id: "honos",
  name: "HoNOS",
  about: "Health of the nation outcome scales: the clinician's own rating.",
  licence: {
    state: "score-only",
    source: {
      cite: "Royal College of Psychiatrists; NSW Health calls it public domain. They contradict each other, so no words are shipped",
      url: "https://health.nsw.gov.au/mentalhealth/professionals/Pages/mhoat-copyright.aspx",
      read: null,
    },
    notice: null,
  },
  total: { least: 0, most: 48, step: 1, unit: "points" },
  better: "lower",
  remarks: ["Items rated unknown leave no total: enter none then."],
});
