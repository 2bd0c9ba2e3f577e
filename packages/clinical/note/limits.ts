/** What one note may hold at most. Lengths in UTF-16 units; every edge checks the same figures. */
export const limits = Object.freeze({
  elementText: 100_000,
  elementsPerNote: 200,
  spansPerElement: 20_000,
  id: 100,
  name: 200,
  label: 200,
  place: 200,
  digest: 200,
  facilitators: 20,
  segments: 50,
  members: 200,
  sessionMinutes: 24 * 60,
  objective: 1000,
  marksPerNote: 60,
  passagesPerMark: 200,
});
