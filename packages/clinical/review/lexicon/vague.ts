/**
 * Phrases that could stand in anybody's note, with what to ask the author for. Our own list, written from what auditors
 * and teachers of documentation say they cannot use; no published list is copied.
 */
import type { WordingList } from "./wording.ts";

const many = (question: string, ...phrases: readonly string[]): WordingList =>
  phrases.map((phrase) => [phrase, { ask: question }] as const);

const how = "Say which symptom, rating or activity shows it, and compare it with last time.";
const technique = "Name the technique, what it was for and what came of it.";
const sign = "Say what was seen or said, with a count or a quotation.";
const moved = "Name the objective, where it started and where it stands now.";
const care = "Say what was done, how the person took it and anything out of the ordinary.";

/** Pass when the same sentence gives a measure. */
export const vague: WordingList = [
  ...many(
    how,
    "doing|does|did _? well|better|good|great|fine|okay|ok|alright|worse|poorly",
    "is|was|remains|remained|are|still|seems|appears stable|fine|ok|okay|alright|unchanged",
    "feeling|feels|felt good|fine|okay|ok|alright|better|great",
    "had|having|has a|an? good|great|bad|rough|tough|hard|okay|difficult|decent|fine|nice week|day|weekend|month",
    "coping|copes|coped _? well|okay|better|fine|poorly",
    "managing|managed _? well|okay|better|fine",
    "functioning|functions _? well|better|okay|poorly",
    "at|near his|her|their? baseline",
    "in good|better|great|low|poor spirits",
    "things are|were going|gone? _? well|better|fine|okay|good",
    "going|went _? well|fine|okay|good",
    "nothing new|much to report",
    "no new|major|significant changes|issues|concerns|problems",
    "no change|changes",
    "no issues|problems",
    "same as last|before|previous|usual time|week|session|visit?",
    "status quo",
    "is|are improving|getting better",
    "symptoms improving|improved|better|worse",
  ),
  ...many(
    technique,
    "provided|offered|gave emotional|verbal|ongoing|some|continued? support",
    "provided support and encouragement",
    "provided supportive therapy|counseling|counselling|psychotherapy",
    "supportive listening|therapy provided?",
    "active listening|listening",
    "listened|listens empathetically|empathically|actively|attentively|supportively",
    "offered|provided|gave encouragement|reassurance|empathy|validation",
    "empathized|empathised",
    "built|building|build|established|maintained|strengthened rapport",
    "rapport was? built|building|established",
    "talked|talking|spoke about things|stuff|life|issues|feelings|problems",
    "talked|talking|spoke about his|her|their|the week|day|life|feelings|problems",
    "talked|chatted with client|patient|pt",
    "general|brief check in",
    "checked in with client|patient|pt|him|her|them?",
    "discussed|discussing various|many|several|different|some? issues|things|topics|problems|concerns|stuff|life|feelings",
    "discussed coping skills|strategies|mechanisms",
    "worked on issues|things|stuff|feelings|self|goals|skills|coping|himself|herself|treatment|therapy",
    "utilized|used various|several|different? therapeutic|coping? techniques|interventions|skills|strategies",
    "used therapeutic techniques|interventions",
    "therapeutic interventions used|provided|utilized",
    "therapy|counseling|counselling|services|session was? provided",
    "individual|group therapy|session completed|conducted|held",
    "met with client|patient|pt",
  ),
  ...many(
    sign,
    "good|great|productive|positive|nice|excellent|successful|helpful|useful|difficult|bad|hard session|group|meeting|visit|discussion|conversation",
    "session was? productive|good|great|positive|helpful|useful|successful|went",
    "tolerated|tolerating|tolerates the? session|treatment|procedure|intervention|activity|group|it|this|therapy? _? well",
    "responded|responds|responding well|positively|appropriately|favorably|favourably|poorly",
    "responded well|positively|poorly to intervention|interventions|treatment|therapy|session|group",
    "engaged|engages|participated|participates|interacted well|appropriately|nicely|poorly|somewhat|adequately",
    "engaged in session|treatment|therapy|group|discussion|conversation",
    "was|is|remained well|very|fully|actively? engaged",
    "actively participated|engaged",
    "participated|participating in group|session|discussion|activity|activities|therapy",
    "good|great|poor|fair|adequate|limited participation|engagement|effort|eye|insight engagement",
    "good|poor participation|engagement",
    "behaved|acted|acting|behaving appropriately|inappropriately|normally|oddly|strangely|fine|well",
    "appropriate|good|bad|poor|normal behavior|behaviour",
    "was|is receptive",
    "receptive to feedback|treatment|therapy|interventions|intervention|session",
    "was|were appropriate",
    "good rapport",
    "gained|gaining|has|shows|showed some|more|new|better|good insight|insights",
    "gained insight",
  ),
  ...many(
    moved,
    "making|made|makes|showing|showed|shows|continues|demonstrating|demonstrated to? make? some|good|great|steady|slow|little|minimal|adequate|excellent|continued|significant|a|lot|of? progress",
    "good|some|steady|slow|minimal|fair|great|limited progress",
    "progressing|progresses|progressed _? well|slowly|nicely|steadily|adequately|toward|towards|as goals|goal|expected|treatment?",
    "progress is? being made",
    "moving in the right direction",
    "on track",
    "moving|working toward|towards his|her|their|treatment? goals|goal",
    "is|has been|was? improving",
    "improved overall|somewhat|slightly|some",
  ),
  ...many(
    care,
    "good|fair|uneventful|quiet|normal|usual|settled|fine shift|night|day|evening|morning|afternoon",
    "no concerns|complaints|problems noted|voiced|reported|this|identified|to|at?",
    "nil concerns|issues|complaints|to",
    "all cares|care|needs attended|given|met|provided|done",
    "client|resident|patient|pt|she|he was? cared for",
    "cared for as|per usual|normal|plan|routine|care",
    "usual|normal|own self",
    "cares|adls as|per usual|normal|routine|given|done|completed",
    "had a? good|fair|normal|bad day|night|shift",
    "settled well|night",
    "pleasant mood",
  ),
  ...many(
    "Say how much, how many hours or how often.",
    "ate|slept|drank|eating|sleeping well|ok|okay|poorly|fine|good",
  ),
];

/** Feelings and issues, worked on: pass when the sentence says about what, or how. */
export const vagueWork: WordingList = many(
  technique,
  "process|processed|processing|explore|explored|exploring|discussed|discussing|addressed|addressing|examined|examining|validated|validating|shared|vented|expressed|talked his|her|their|client's|client|the|some|underlying|various|through|about? past|deep|difficult|strong? feelings|emotions|issues|thoughts|concerns|events|trauma|topics",
  "process|processed|processing|explored|discussed the? past? week|weekend|day",
  "explored thoughts and feelings",
  "processed thoughts and feelings",
  "processed|explored|discussed feelings and|or emotions|thoughts|issues",
);

/** A plan that anybody could write: pass when the sentence says when, or how often and by what. */
export const vaguePlan: WordingList = [
  ...many(
    "Say what is watched, by whom, how often and from which point something is done.",
    "continue|continues|continued|continuing|cont|will to monitor",
    "continue|cont monitoring",
    "will|to monitor",
    "monitor|monitoring closely|for changes|progress|symptoms|mood|as|client|patient|pt|situation|needed?",
    "keep|keeping an eye on",
    "watch|observe closely",
    "continue|continues|continued|will to observe",
    "will keep monitoring",
  ),
  ...many(
    "Say who does what, and by when.",
    "will|to|needs|should|staff|team follow up",
    "follow up as|when|if needed|necessary|required|indicated|appropriate",
    "follow up prn|needed|later|soon",
    "will|to|writer|therapist follow up with|on",
    "will be followed? up",
    "will reassess|revisit|review|readdress|touch later|soon|as|base|when?",
    "prn",
    "as needed|appropriate|necessary|tolerated",
    "at some point",
    "when|if appropriate|possible|ready",
    "in the near future",
    "will reach out",
    "to be determined",
    "tbd",
  ),
  ...many(
    "Say with what, how often and until when.",
    "continue|cont|continues|continued|continuing with? current|present|same|existing|the|his|her|their|as? treatment|therapy|plan|care|course|interventions|poc|tx|services|goals|working|work plan|plans?",
    "continue|cont with? therapy|treatment|tx|individual|group|counseling|counselling|sessions|services|poc|medication|medications|meds therapy|sessions|counseling?",
    "continue as|current planned|is|before|now|above",
    "continue|continues|will to? work|working|address|addressing|explore|exploring|process|processing|build|building|support|supporting|provide|providing on|client|his|her|their? goals|goal|issues|feelings|rapport|support|treatment|coping|skills|client?",
    "continue|will to? provide support",
    "maintain|maintaining current|same plan|treatment|level|course",
    "no changes to|in? treatment|plan|the plan?",
    "plan as|per above|before|previous|last|usual",
    "same plan",
    "ongoing support|monitoring|therapy|treatment",
    "next|see|return session as|when scheduled|needed|able?",
    "keep up the good work",
    "keep|keeps|kept working on goals|goal|issues|feelings|things|skills|coping|treatment",
    "support|encourage client|patient|pt as|with? needed?",
  ),
];
