/**
 * By which words an element of a note is known, wherever it stands. Our own lists. They are wide on purpose: asking for
 * what is there costs trust, so an element counts as written on the slightest of its signs.
 */

/** Said of how the client took what was done. */
export const responseVerbs = [
  "responded|responds|response|responses|reaction|reacted",
  "receptive|engaged|engaging|engages|attentive|cooperative",
  "participated|participates|participating",
  "took|takes part",
  "joined in",
  "verbalized|verbalised|verbalizes|verbalises|voiced understanding|interest|doubt|agreement|relief|insight",
  "demonstrated|demonstrates|showed|shows understanding|ability|use|insight|skill|how|the|willingness|improvement|good|increased",
  "demonstrated|demonstrates",
  "practiced|practised|rehearsed|completed|tried|attempted|applied|repeated",
  "role played",
  "acknowledged|recognized|recognised|realized|realised|understood|agreed|accepted|questioned|rejected|declined",
  "was|were|is|able to",
  "unable to",
  "struggled|hesitated|resisted|balked",
  "found it|this|the|that|them helpful|useful|difficult|hard|easy|calming|reassuring|easier|harder",
  "found|finds _? _? _? helpful|useful|difficult|hard|easy|calming|reassuring",
  "helpful|useful for him|her|them",
  "expressed understanding|interest|relief|willingness|doubt|doubts|skepticism|scepticism|motivation|gratitude|appreciation|reservations|hope|confidence|frustration|concern",
  "identified|named|listed|generated|gave|offered|produced|chose|ranked|rated|articulated|described|explained",
  "gained|insight",
  "reported|stated|said|noted|reports|states feeling|that? _? _? calmer|relieved|better|lighter|less|more|helpful|helped|reduced|useful|understood|relaxed",
  "reported|reports|said|stated|noted|noticed|felt|described feeling|being|that|it|his|her|less|more|the|how|a",
  "felt|feeling|feels calmer|relieved|lighter|heard|understood|more|less|relaxed|safer",
  "suds|distress|anxiety|tension|urge|craving|guilt|fear|pain|belief|mood|agitation fell|dropped|went|decreased|reduced|rose|came|from|lowered",
  "open to|willing to",
  "ambivalent about",
  "asked questions|for|relevant|clarifying|how|whether",
  "took notes",
  "followed along|instructions|the|directions",
  "tolerated|settled|calmed|relaxed|smiled|laughed|cried|nodded|sighed",
  "became tearful|calmer|quiet|quieter|more|less",
  "brightened|softened|slowed",
  "contributed|volunteered|shared|listened|spoke|commented|gave feedback|related|connected|supported",
  "needed|required one|two|three|four|five|six|minimal|moderate|no|several|verbal|some|frequent prompts|cues|prompt|cue|attempts|assistance|reminders|prompting|cueing",
  "with|independently one|two|three|minimal|no|verbal cues|prompts|cue|prompting|assistance",
  "teach back",
  "in response",
  "well received",
  "by the end of|the",
  "afterwards|afterward",
  "after the|practice|practicing|exercise",
  "ate|drank|slept|accepted|refused|walked|stood|swallowed|took",
  "effective|ineffective",
  "with|good|no effect",
  "relief|benefit|benefited|benefitted",
  "enjoyed|liked|appreciated|welcomed|doubted|argued|conceded|admitted|laughed|wept|sobbed|blushed|grumbled|objected|protested|wrote|read|drew|rewrote|followed|kept|stayed|found|came|noticed|remembered|recalled|compared|thanked|signed|handed|put|saw|worried|expected|sat|chatted|managed|helped|washed|picked|teared|softened|spoke|looked|turned|paused|donned|doffed|transferred|ambulated|brushed|buttoned|left|opened|remained|raised|answered|moved|shifted|returned|corrected|summed|reached",
] as const;

/** Of these, the ones that are also told of the week: they count behind an intervention or in the session alone. */
export const weakResponses: ReadonlySet<string> = new Set(
  "identified named listed gave offered produced chose ranked rated described explained shared listened spoke cried laughed nodded sighed smiled ate drank slept took walked stood felt feeling feels found finds unable able acknowledged accepted agreed tried attempted applied completed repeated struggled commented connected supported showed shows reported stated said noted reports states relief with effective afterwards afterward after settled calmed relaxed suds distress anxiety tension urge craving guilt fear pain belief mood agitation became was were is needed required enjoyed liked appreciated welcomed doubted argued conceded admitted wept sobbed blushed grumbled objected protested wrote read drew rewrote followed kept stayed came noticed remembered recalled compared thanked signed handed put saw donned doffed transferred ambulated brushed buttoned left opened remained raised answered moved shifted returned corrected summed reached sat chatted managed helped washed picked teared turned paused looked worried expected questioned realized realised recognized recognised by asked swallowed helpful useful practiced practised declined refused".split(
    " ",
  ),
);

/** That the words belong to the session. */
export const inSession =
  /\b(?:in|within|after) (?:half an hour|(?:a few|\p{L}+|\d+) minutes|the half hour)\b|\b(?:in|during|throughout|within|by the end of|end of|after) (?:the |this |today's )?(?:session|exercise|practice|group|role[- ]play|activity|exposure|meeting|discussion|visit|task|intervention|breathing|imagery|procedure|care|shower|meal|transfer)|\b(?:to|with) (?:the )?(?:intervention|interventions|technique|techniques|exercise|psychoeducation|reframing|feedback|skill|redirection|prompt\w*|reassurance|treatment|approach|discussion|topic)\b|\bin response\b|\bdeclined (?:the|to (?:do|try|practi[cs]e|answer|take part))\b|\bteach[- ]back\b|\b(?:the|both|each|all|this|an?|first|second|third) (?:\w+ )?(?:exercises?|role-?plays?|worksheets?|techniques?|rounds?|in session)\b/iu;

export const progressWords = [
  "progress|progressing|progressed|progresses",
  "moved|moving|closer|movement|advance|advanced toward|towards|forward",
  "baseline",
  "goal|goals|objective|objectives _? _? met|achieved|partially|unmet|reached|advancing|ongoing|continues|attained",
  "partially|fully|not|nearly|almost met|achieved",
  "on track|target|course",
  "regress|regressed|regression|setback|setbacks|plateau|plateaued|stalled",
  "relapse|relapsed|lapse|lapsed since|after|on",
  "gains|gain|advances|headway",
  "no|little|some|minimal|slight|slow|limited change|improvement|movement|gain in|on|toward|towards|since|this|from",
  "unchanged|improving|improved|improvement|improvements|worsening|worsened|deteriorated|deterioration",
  "compared to|with",
  "since intake|admission|baseline|last|the|start|starting|beginning|treatment|previous",
  "down|up from",
  "fell|dropped|rose|decreased|increased|reduced|declined|went|lowered|climbed from|to|by",
  "target of|is|remains|met",
  "ahead of|behind schedule",
  "maintained|maintaining|sustained|sustaining|continues to|holding",
  "start|target|baseline _? _? target",
  "fewer|less|more|better|worse|longer|shorter|higher|lower _? _? than",
  "previously|formerly",
  "at the? intake|start|beginning|outset",
  "none|not|than before",
  "not yet met|achieved|reached|there",
  "no longer",
  "for the first time",
  "reduction|increase|decrease in|of|from",
  "mastered|mastery|consolidat*",
  "halfway|midway",
  "the|his|her|their? first|longest|best _? _? _? since|this|in|yet",
  "first|longest|best stretch|time|day|week|night",
  "abstinent|sober|clean for|since",
  "little|no|some change|movement|improvement",
  "step|steps closer|forward|toward|towards",
  "responding to treatment",
  "further|additional work|needed",
  "still below|above|short|far",
  "shortened|lengthened|lessened|eased|doubled|halved|tripled|stopped",
  "less|more frequent|often|intense|severe|able",
  "the? same as",
  "this|last time|round",
  "partway|underway|closer",
  "part way",
] as const;

/** These say how far along somebody is whatever stands beside them; the rest needs a goal, a number or an assessment. */
export const strongProgress: ReadonlySet<string> = new Set(
  "progress progressing progressed progresses moved moving closer movement baseline partially gains headway plateau plateaued regressed regression setback setbacks stalled target mastered halfway".split(
    " ",
  ),
);

export const goalWords =
  /\b(?:goals?|objectives?)\b(?![- ]directed)|\btreatment plan (?:goal|objective|problem|item|target)|\b(?:tx|care|service|treatment|recovery|support) plan,? (?:goals?|objectives?|problems?|items?|targets?|needs?)\b|\bproblem \d|\bplan of care goal|\b[SL]TGs?\b|\bobj\.? ?#?\d|\bproblem (?:#|number|no\.?|area) ?\d|\btarget (?:of|behaviou?r|problem)\b|\bper (?:the )?(?:treatment|care|tx) plan\b|\blinked to (?:the )?(?:treatment|care) plan|\btreatment target|^\W*target:|\b(?:first|second|third|his|her|their|our|joint|treatment|therapy|care|main|stated) aims?\b(?! to\b)|\bthe aim (?:of|is|was|remains)\b/iu;

export const riskWords =
  /\bsuicid\w*|\bhomicid\w*|\bSI\b|\bHI\b|\bSI\/HI\b|\bself[- ]?(?:harm\w*|injur\w*)|\bNSSI\b|\bC-?SSRS\b|\bColumbia\b|\b(?:harm|hurt|injur|kill)\w* (?:to |of )?(?:the |his |her |their )?(?:him|her|them|my)?(?:self|selves|child(?:ren)?|baby|infant|partner|wife|husband|family|staff|peers|coworkers|others|anyone|anybody|someone|somebody|people|self or others)|\b(?:thoughts?|ideas?|wish(?:es)?|urges?|intent(?:ion)?|plans?)(?: \w+){0,3} (?:dying|death|die|dead|ending (?:his|her|their) life|not (?:living|waking|being alive))|\b(?:wish\w*|want\w*) to (?:be dead|die)\b|\bnot to wake up\b|\bnot (?:wanting|wishing|want) to (?:be here|be around|live|exist|wake|go on)\b|\b(?:life|living) (?:is|was|were)(?: not|n't) worth\b|\bbetter off dead\b|\bending (?:his|her|their) (?:own )?life\b|\b(?:life|living) (?:\w+ )?(?:is|was|being|feels|felt)? ?(?:pointless|meaningless)|\bdeath wish\w*|\bcrisis card\b|\brisk(?:s)?(?: level| status| assessment| screen\w*| factors?| to (?:self|others))?\b|\b(?:safety|danger)\b(?! (?:behavio|goggles|rails|gate|belt|data|training|officer|manager))|\bdangerous\w*\b|\bideation\b|\bprotective factors?\b|\bimminent\b|\bviolence\b|\bthreats?\b|\bcrisis (?:line|plan|numbers?)\b|\bthoughts of (?:violence|hopeless)\w*|\b(?:want\w*|wish\w*|thoughts?|urges?|intent\w*|plans?) (?:to|of) (?:hurt|harm|injur|kill)\w*|\bno (?:acute )?(?:safety )?concerns? (?:about|for|regarding) safety/iu;

/** Another risk than that of harm to somebody, or safety in another sense. */
export const otherRisks =
  /\brisks? (?:of|for) (?:relapse|falls?|falling|fracture|eviction|losing|dropping|drop-?out|infection|choking|pressure|skin|malnutrition|dehydration|diabetes|readmission|isolation|job|school|burnout|divorce|recurrence|a fall)|\b(?:falls?|relapse|skin|choking|pressure|nutrition\w*|infection|aspiration|bleeding) risk|\brisk[- ](?:taking|benefit)|\bat[- ]risk (?:drink|alcohol|youth)|\btake (?:a )?risks?\b|\bhigh-risk (?:situation|situations|drink\w*|places?|people)|\bsafety (?:behavio\w*|belt|gate|signals?)|\brisks? and benefits?|\bjob safety|\brisk (?:calling|asking|speaking|being|it)\b/iu;

/** Somebody else's, or long ago: it answers nothing about today. */
export const otherThanToday =
  /\b(?:mother|father|brother|sister|uncle|aunt|friend|cousin|grand\w+|neighbou?r|husband|wife|son|daughter|colleague|classmate)(?:'s)?\b[^.]{0,40}\b(?:suicid|died by|attempt)|\bhistory of\b[^.]{0,40}\b(?:suicid|self[- ]?harm|attempt)|\b(?:attempt\w*|overdose\w*|suicid\w*)\b[^.]{0,30}\b(?:in (?:19|20)\d\d|years? ago|as a (?:child|teen\w*))|\b(?:worksheet|group|topic|psychoeducation|class) (?:on|about) (?:suicide|risk|safety)|\bthe risk that\b/iu;

export const riskAnswers =
  /\b(?:no|none|not|nil|neither|never|denie[sd]|denying|zero|nought|absent|without|negative|low|minimal|mild|moderate|elevated|high|severe|acute|imminent|chronic|baseline|unchanged|stable|present|passive|active|fleeting|yes|endors\w+|report\w+|said|stat\w+|disclos\w+|express\w+|voiced|admit\w+|confirm\w+|answer\w+|describ\w+|had|has|having|score\w*|safe|contracted|agree\w*|would|will|nothing|clear|reviewed:|updated|in place|thoughts of|protective|remain\w*|plan (?:was )?(?:reviewed|completed|updated|made|created|in place)|completed|appears?|some)\b|: ?\w|\d/iu;
export const riskAsked =
  /\b(?:asked|inquir\w+|enquir\w+|screen\w*|assess\w*|explor\w+|question\w*|evaluat\w+|check\w*|discuss\w*|monitor\w*|review\w*)\b/iu;

export const symptoms =
  /\b(?:se(?:e|es|eing) (?:no|the|any|little) (?:point|use)|nobody (?:visits|calls|cares)|anxi\w*|depress\w*|panic\w*|mood\w*|sleep\w*|insomnia|slept|nightmares?|flashbacks?|appetite|worr\w*|ruminat\w*|intrusive|avoid\w*|hypervigilan\w*|startle|irritab\w*|anger|angry|hopeless\w*|worthless\w*|guilt\w*|shame|grief|griev\w*|cry\w*|tearful\w*|unbearable|watched|complain\w*|wakes?|waking|woke|shak\w+|low energy|fatigue\w*|exhaust\w*|tired\w*|energy|concentrat\w*|focus\b|attention|impulsiv\w*|hyperactiv\w*|mani[ac]\w*|hallucinat\w*|delusion\w*|paranoi\w*|voices|hears? \S+(?: \S+){0,3} voice|psycho\w+is|compuls\w*|obsess\w*|cravings?|crave\w*|drinking|drank|relaps\w*|withdrawal|alcohol|substance\w*|cannabis|opioid\w*|cocaine|use disorder|pain\w*|headaches?|dissociat\w*|numb\w*|trauma\w*|PTSD|OCD|ADHD|GAD|MDD|autis\w*|disorders?|diagnos\w*|symptom\w*|PHQ|GAD-7|PCL|AUDIT|distress\w*|stress\w*|burnout|overwhelm\w*|fear\w*|phobi\w*|bing\w*|purg\w*|restrict\w*|eating|weight|self-esteem|self-critic\w*|lonel\w*|isolat\w*|withdrawn|conflict\w*|quarrel\w*|arrears|argu\w*|aggress\w*|tantrums?|oppositional|confus\w*|dementia|memory|wander\w*|fall\w*|wound|oedema|edema|blood pressure|fever|nausea|constipat\w*|continence|incontinen\w*|mobility|weak\w*|stiff\w*|swallow\w*|agitat\w*|widow\w*|late (?:wife|husband|mother|father|son|daughter)|death|died|lost (?:his|her|their)|sad\w*|anhedon\w*|motivation|procrastinat\w*|perfectionis\w*|burden|restless\w*|tension|tense|dizz\w*|breathless\w*|impair\w*|functioning|function\b|functional|unable to|difficult\w*|meltdowns?|struggl\w*|interfer\w*|missed (?:work|school|class)|work performance|attendance|daily (?:life|living|activities|tasks)|ADLs?|self-care|hygiene|absenteeism|job loss|leaving (?:the )?(?:house|home|bed)|out of bed|suicid\w*|self-harm\w*|urges?|pointless|meaningless|hitting|biting|kicking|fight(?:s|ing)?|scream\w*|refus\w+ school|(?:barely|rarely|hardly|seldom) (?:left|leaves|leaving|gets?|got|goes|gone|eats?|ate|speaks?|spoke)|stopped (?:going|opening|eating|seeing|leaving|answering|washing|cooking)|snap(?:s|ped|ping) at|wine|vodka|beer|ritual\w*|in sick)\b/iu;

export const presentCount =
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|all)(?: (?:of|out of) (?:the |its |our )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen))?(?: \w+)? (?:group )?(?:members?|clients?|participants?|people|attendees?|patients?|residents?|persons|individuals|adults|adolescents|teens|women|men|youths?|children|families|couples|enrolled|present|attended|in attendance)\b|\b(?:present|attendance|attendees|participants|census|group size|number present|in attendance|members present|number of (?:participants|members|clients|attendees))(?: was| were)?\s*[:=(-]?\s*(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\battended by \w+|\bn ?= ?\d|\b(?:five|six|seven|eight|nine|ten|four|three|\d{1,2})-(?:member|person)\b|\b\d{1,2} ?(?:\/|of) ?\d{1,2} (?:present|attended)|\b(?:full attendance|all present)\b/iu;

export const whoWasThere =
  /\b(?:mother|father|mom|dad|parents?|wife|husband|partner|spouse|son|daughter|brother|sister|grandmother|grandfather|guardian|family|caregiver|foster \w+|child(?:ren)?|couple|both)\b[^.;]{0,60}\b(?:present|attended|attend|joined|participat\w*|took part|in (?:the )?(?:session|room)|came|were there|by video|by phone)|\b(?:present|participants|attendees|attended by|session with|met with|seen with|joined by|in attendance)\b[^.;]{0,60}\b(?:mother|father|mom|dad|parents?|wife|husband|partner|spouse|son|daughter|brother|sister|grand\w+|guardian|family|caregiver|foster|child|couple)/iu;

export const topicWords =
  /\b(?:topics?|themes?|subject|curriculum|module|lesson|chapter|agenda|focus(?:ed|sed|es)? (?:on|of|was)|session \d+|(?:group|session|today|discussion|meeting|members|participants|everybody|everyone|we)(?:'s)? (?:\w+ ){0,2}(?:talked about|spoke (?:about|of)|focused|focussed|addressed|covered|discussed|explored|centered|centred|was (?:on|about)|on|about|reviewed|examined|dealt)|worked on|practi[cs]ed|taught|introduced|psychoeducation (?:on|about)|skills? (?:of|taught|group)|exercise on|discussed|explored|reviewed)\b/iu;

export const clockTimes =
  /\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?\s*(?:[-–—]|to|until|till|through|and)\s*\d{1,2}[:.]\d\d|\b\d{1,2} ?(?:[ap]\.?m\.?)?\s*(?:[-–—]|to|until)\s*\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m|\b\d{4} ?(?:hrs?|h)? ?(?:[-–—]|to|until) ?\d{4}\b|\b(?:start(?:ed|s)?|began|begin|begins|time in|in|from|commenced|arrived)\b[^.\n]{0,20}\d{1,2}[:.]?\d\d\b[\s\S]{0,60}\b(?:stop(?:ped|s)?|end(?:ed|s)?|finish\w*|time out|out|until|concluded|left|close[ds]?)\b[^.\n]{0,20}\d{1,2}[:.]?\d\d/iu;
