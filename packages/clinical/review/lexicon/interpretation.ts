/**
 * Words for what goes on inside somebody, and signs of it that can be seen or heard. Our own lists; the rule that a note
 * says what a camera would show, and who said what, is taught everywhere and belongs to nobody.
 */
import type { WordingList } from "./wording.ts";

export const emotions =
  "angry|furious|enraged|irate|irritated|irritable|annoyed|frustrated|upset|anxious|nervous|worried|scared|afraid|frightened|terrified|fearful|panicky|panicked|sad|depressed|unhappy|miserable|hopeless|despondent|devastated|heartbroken|happy|elated|euphoric|excited|content|relieved|proud|ashamed|embarrassed|humiliated|guilty|jealous|envious|lonely|bored|resentful|bitter|disgusted|disappointed|overwhelmed|stressed|tense|confused|suspicious|paranoid|uncomfortable|hurt|distressed|moody|grumpy|sulky|withdrawn|apathetic|indifferent|uninterested|disinterested|insecure|vulnerable|detached|guarded|manic|intoxicated|high|preoccupied|distracted|sedated|motivated|optimistic|pessimistic|hesitant|reluctant|ambivalent|relaxed|calm|calmer|cheerful|dysphoric|discouraged|exhausted|tired|agitated|hostile|defensive|aggressive|improved|better|worse|comfortable|fine|well|unwell|stable";

/** After was, is, became: only what needs a sign to be believed. */
export const feltInside =
  "angry|furious|enraged|irate|irritated|irritable|annoyed|frustrated|upset|anxious|nervous|worried|scared|afraid|frightened|terrified|fearful|panicked|sad|depressed|unhappy|miserable|hopeless|despondent|devastated|heartbroken|happy|elated|euphoric|excited|relieved|proud|ashamed|embarrassed|humiliated|guilty|jealous|envious|lonely|bored|resentful|bitter|disgusted|disappointed|overwhelmed|stressed|suspicious|paranoid|uncomfortable|distressed|grumpy|apathetic|indifferent|uninterested|disinterested|insecure|detached|intoxicated|bothered|confused|discouraged|offended|hurt";

/** What can be seen, heard or counted. One of these beside an interpretation gives it its ground. */
export const signs = [
  "tearful|tears|tear|teared|crying|cried|cries|weeping|wept|sobbing|sobbed",
  "voice|tone|volume|yelled|yelling|shouted|shouting|screamed|screaming|whispered|swore|swearing|cursed|cursing|stammered",
  "fist|fists|clenched|clenching|jaw|teeth|grimaced|grimacing|frowned|frowning|scowled|glared|brow",
  "pace|paced|pacing|rocking|rocked|fidget*|restless|trembling|trembled|trembl*|shaking|shook|shaky|sweating|perspiring|flushed|pale|blushed|hyperventilat*",
  "eye|eyes|gaze|stared|staring|averted|downcast",
  "hand|hands|arms|folded|crossed|shoulders|leg|legs|foot|feet|knee|knees|posture|slumped|slouched|upright|leaning|leaned|curled",
  "smiled|smiling|smile|laughed|laughing|laugh|grinned|sighed|sighing|sighs|yawned|yawning|face|facial",
  "slammed|slamming|threw|throwing|hit|hitting|kicked|kicking|punched|struck|pushed|banged|pounded|spat|bit|scratched",
  "silent|silence|pauses|paused|interrupted|interrupting|muttered|mumbled|slurred",
  "breathing|breath|breaths|breathed",
  "walked out|away|off",
  "left the room|session|group|table|early",
  "turned away|back",
  "looked down|away|up|around|at|toward|towards|over|out",
  "looking down|away|at|around",
  "pulled|pulling away|back",
  "stood|stand up|by|near",
  "sat with|in|on|by|near|apart|upright|forward",
  "monosyllab*",
  "one word answers|replies",
  "short answers|replies",
  "word answers|replies",
  "stopped talking|speaking|mid",
  "would not answer|speak|look",
  "did not answer|speak|look|reply",
  "repeating|repeated|repeatedly",
  "covered|hid|wrung|wringing|twisting|tapping|tapped|bounced|bouncing|jiggling|picking|picked|gripped|gripping|squeezed|rubbed",
  "spoke|speaking|talked|talking quickly|rapidly|slowly|softly|loudly|quietly|fast|faster|little|less|in",
  "pressured|rapid|slow|slowed|loud|louder|soft speech|voice|movements|pace|tone",
  "odor|odour|smell|smelled",
  "as evidenced|shown|demonstrated|seen by|in",
  "evidenced|shown by",
  "aeb",
  "rated|rating|scored|score|suds",
  "dozed|asleep|nodding|closed",
  "asked|asking three|four|five|several|repeatedly",
  "declined|declining to",
  "bpm|pulse|heart|grip",
] as const;

/** Motives and verdicts about the mind, said as though they could be seen. */
export const motives: WordingList = (
  [
    "is|was|remains|in|still in? denial",
    "trying|tries|tried to get|gain|seek|avoid|provoke|punish|control|manipulate|impress|test attention|sympathy|medication|pity|responsibility|staff|therapist|the|her|his|everyone|us|me",
    "just|only|really wants|wanted|seeking sympathy|pity|attention|revenge|control|to",
    "wants|wanted to punish|hurt|provoke|manipulate|control",
    "wants|wanted to be rescued",
    "for attention|sympathy|pity",
    "to get attention|sympathy|pity",
    "to get back at",
    "to get even with",
    "in order to manipulate|provoke|punish|spite|shock|annoy|control|embarrass",
    "came|arrived|left|lied|said|did|cried|called|cut|skipped|missed|threatened|refused|stayed|shouted|swore|laughed _? _? _? to manipulate|provoke|punish|spite|shock|annoy|embarrass",
    "only|just|really wants|wanted|after the|his|her|their? tablets|pills|meds|medication|drugs|opioids|money|benefits|sympathy",
    "for secondary gain",
    "deliberately|intentionally|purposely|purposefully|knowingly",
    "came|arrived|late|forgot|missed|broke|provoked|upset|lied|ignored|did|failed|spilled _? _? on purpose",
    "unconsciously|subconsciously|unconscious|subconscious need|wish|desire|anger|hatred|guilt|fear|conflict?",
    "secretly|inwardly",
    "is|was projecting|deflecting|rationalizing|rationalising|intellectualizing|intellectualising|minimizing|minimising|repressing|dissociating",
    "minimizing|minimising|minimizes|minimises|minimized|minimised his|her|their|the",
    "uses|used|using|hides|hid|hiding anger|humor|humour|behind to? hide|mask|avoid|anger|humor?",
    "does not|doesn't want to get|change|recover better?",
    "has no desire|intention|interest in|to",
    "does not|doesn't take responsibility",
    "blames everyone|others",
    "knew|knows exactly|full|very what|well",
    "because|since she|he|they hates|hated|resents|resented|enjoys|enjoyed|likes wants? being|her|his|their|the|attention",
    "enjoys being|the|causing sick|attention|trouble|drama|role",
    "doesn't|does not love|respect|trust",
    "has|suffers low|poor|no self esteem|worth|respect",
    "is|was obsessed with",
    "has given up",
    "is|was over it|him|her",
    "was|is pretending",
    "pretended|pretending|pretends to",
    "had|has ulterior motives",
    "has|had abandonment|daddy|mommy|anger|trust|control|attachment issues",
    "was|is testing the|limits|boundaries|me|staff",
    "is|was using|avoiding _? to avoid|because",
    "must be|have feel|been|felt|experienced",
  ] as const
).map((phrase) => [phrase, { ask: "Say what was seen or said, and give the reading with its grounds." }] as const);
