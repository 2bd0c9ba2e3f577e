/** Who words what the practice asks its clients to sign: whoever keeps its settings, or its records. */
export const keepersOfWordings = ["administrator", "records-officer"] as const;
