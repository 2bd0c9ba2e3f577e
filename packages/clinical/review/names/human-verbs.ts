// What people do in a group and hopes, bills and roses do not.
// oxfmt-ignore
const regular = `
accuse admit advise agree announce answer apologise apologize argue arrive ask attend avoid challenge chat chuckle clap clarify clench comment complain compliment
confess confide confirm confront congratulate cough cry debate decide decline deny describe disagree disclose discuss dissociate doze elaborate enjoy exclaim explain express
fidget frown gesture giggle glance grimace grin greet grieve hesitate hug identify insist interject interrupt introduce invite joke join laugh learn like listen look
mention mumble nod notice object observe offer panic participate pause practise practice praise present promise propose question reassure recall recognise recognize recount refuse
reflect relapse relate remark remember remind repeat reply report request resist respond reveal role-played scream share shout shrug sigh smile smoke smirk sob stare state storm stress
struggle suggest summarise summarize surmise talk tease thank tolerate try vent verbalise verbalize voice volunteer vomit vow walk want warn wave weep whisper wish wonder worry yawn yell
check mix exchange ignore  chat co-write acknowledge appreciate attribute blame commit compare connect contribute demonstrate encourage engage endorse experience facilitate hope imagine isolate journal label process rate realise realize
receive reconsider reframe rehearse schedule submit support validate lead-in show-ed display appear seem remain continue start stay need use work live help turn return
hum snore beam blush boast brag cringe flinch fume gasp glower groan grumble grunt holler huff limp moan mope mutter plead pout quip ramble rant reminisce sip sneeze sniff sniffle snicker squirm squint
stammer startle strum sulk sweat tremble whistle wince wink yelp bicker cower flirt improvise knit lament negotiate overreact pester procrastinate reciprocate scold socialise socialize vape wail wander tidy
check-in lean fold raise roll clear shuffle tap rock cover wipe glare react rush pace pass apologised credit dismiss endorse enrol enroll graduate miss model normalise normalize own pray prefer
quote revisit tear role-play scoff select share-d shut snap sneer stand-up swear toss trust urge utilise utilize visit withdraw witness
admire advocate affirm anticipate articulate assert assist assume attempt caution cheer complete confuse console cope counsel criticise criticize deflect defend detail echo empathise empathize
estimate guess intervene intimidate invite minimise minimize monopolise monopolize mock nap note nudge openly oppose outline oversleep perceive plan point ponder prompt protest redirect reiterate reject
play dance move jump open close finish follow drop pick pull punch push kick carry clean order prepare sign stretch text email phone wash cheat call relax rely require resent scowl settle slam stomp stutter supplied sympathise sympathize threaten touch translate update welcome whine
`;
// oxfmt-ignore
const irregular = `
lend:lends:lent ring:rings:rang forgive:forgives:forgave sell:sells:sold seek:seeks:sought catch:catches:caught say:says:said tell:tells:told speak:speaks:spoke feel:feels:felt think:thinks:thought know:knows:knew give:gives:gave sit:sits:sat cry:cries:cried begin:begins:began bring:brings:brought
come:comes:came leave:leaves:left hear:hears:heard read:reads:read write:writes:wrote draw:draws:drew choose:chooses:chose forget:forgets:forgot get:gets:got go:goes:went keep:keeps:kept
lead:leads:led make:makes:made meet:meets:met see:sees:saw sleep:sleeps:slept stand:stands:stood take:takes:took teach:teaches:taught understand:understands:understood weep:weeps:wept
withdraw:withdraws:withdrew find:finds:found swear:swears:swore shake:shakes:shook show:shows:showed drink:drinks:drank eat:eats:ate fall:falls:fell hold:holds:held lose:loses:lost put:puts:put
win:wins:won quit:quits:quit run:runs:ran sing:sings:sang send:sends:sent pay:pays:paid buy:buys:bought fight:fights:fought kneel:kneels:knelt ride:rides:rode spend:spends:spent steal:steals:stole apologise:apologises:apologised lie:lies:lied stick:sticks:stuck throw:throws:threw wake:wakes:woke wear:wears:wore set:sets:set have:has:had do:does:did overhear:overhears:overheard build:builds:built drive:drives:drove
`;

/** What things do too, or what is a noun or adjective besides: no proof alone that a word is somebody's name. */
// oxfmt-ignore
const doubtful = new Set(`
rang rings came comes left leaves gave gives took takes went goes got gets made makes brought brings helped helps worked works lived lives needed needs used uses turned turns returned returns started starts
continued continues remained remains appeared appears seemed seems stayed stays began begins kept keeps led leads found finds held holds lost loses put puts set sets has had does did showed shows
displayed displays fell falls grew experienced experiences supported supports encouraged encourages received receives required requires plans planned notes points looks likes read saw sees met meets
opened opens closed closes moved moves followed follows finished finishes dropped drops carried carries called calls ran runs pulled pulls pushed pushes prepared signs signed cleans spent spends picked picks covered covers passed passes raised raises cleared rated rates presented presents worries wishes stresses hopes processes models labels credits cheers rushes rushed updates welcomes touches details
taps waves walks visits cautions attempts outlines drives drove stands stood threw throws builds built completed completes modeled modelled modelling related relates detailed settled sets stressed noted
urges lies requests comments questions objects promises remarks drops practices
identified expressed discussed shared explored processed reviewed introduced selected described confirmed reported scheduled practised practiced felt
`.split(/\s+/).filter(Boolean));
/** Those of the doubtful ones that only a passive or a headline would make of a thing: proof unless "by" or "as" follows. */
// oxfmt-ignore
const passives = new Set("identified expressed discussed shared described confirmed reported introduced processed explored reviewed practised practiced felt noted completed presented selected displayed showed received rated read".split(" "));

const finite = new Set<string>();
const bases = new Set<string>();
for (const verb of regular.split(/\s+/).filter((one) => /^[a-z]+$/.test(one))) {
  bases.add(verb);
  for (const form of formsOf(verb)) finite.add(form);
}
for (const verb of irregular.split(/\s+/).filter(Boolean)) {
  const [base = "", ...forms] = verb.split(":");
  bases.add(base);
  for (const form of forms) finite.add(form);
}

function formsOf(verb: string): string[] {
  if (verb.endsWith("ed") && verb !== "need") return [verb];
  if (verb.endsWith("e")) return [`${verb}s`, `${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  const doubled =
    /^(?:chat|clap|nod|grin|hug|hum|strum|quip|brag|sip|sob|shrug|tap|nap|slam|snap|submit|admit|commit|plan|chip|rap|shut)$/.test(
      verb,
    );
  return [
    /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`,
    doubled ? `${verb}${verb.at(-1)}ed` : `${verb}ed`,
  ];
}

export type VerbKind = "human" | "passive" | "doubtful";

/** Past tense or third person of what somebody does; never the plain form, which follows "will" and "may". */
export function humanVerb(lower: string): VerbKind | undefined {
  if (!finite.has(lower)) return undefined;
  if (passives.has(lower)) return "passive";
  return doubtful.has(lower) ? "doubtful" : "human";
}

/** The plain form after "did not", "could" and the like. */
export function isHumanBase(lower: string): boolean {
  return bases.has(lower);
}

/** A verb of speech that makes even a small-lettered word before it somebody's name: "mark said he was late". */
// oxfmt-ignore
export const speech: ReadonlySet<string> = new Set(
  "said says told tells stated states replied replies answered answers asked asks agreed agrees apologised apologized laughed laughs cried nodded admitted admits explained explains mentioned mentions added responded responds disclosed reported reports complained arrived joked smiled interrupted suggested suggests".split(" "),
);

/** What only a person is or looks: after "was", "seemed", "felt". */
// oxfmt-ignore
export const humanStates: ReadonlySet<string> = new Set(
  "late absent tearful quiet anxious calm angry upset engaged withdrawn tired attentive supportive hesitant guarded talkative unable unwilling willing able ready pleased proud worried frustrated nervous irritable agitated tense relaxed sad happy excited bored distracted drowsy sleepy sober intoxicated high drunk hungover sick ill pregnant married single divorced employed unemployed homeless crying sharing struggling talking laughing listening sitting participating attending asking telling joking feeling trying going doing avoiding wearing pacing fidgeting sobbing shaking smiling planning thinking looking working living asked told encouraged invited redirected praised reminded thanked interrupted supported welcomed introduced prompted dismissed excused early punctual present polite rude disruptive dominant monopolising monopolizing dismissive sarcastic confused oriented alert cooperative restless defensive reluctant surprised relieved hurt offended scared afraid ashamed embarrassed grateful sorry open honest vocal vulnerable silent shy friendly warm reserved subdued flat dysregulated suicidal depressed manic hospitalised hospitalized discharged arrested fired evicted diagnosed raised born bullied abused here there receptive motivated responsive insightful tearfully visibly observed noted seen given active interactive offered helped moved taught sent paired called chosen selected nominated elected invited removed escorted congratulated applauded validated challenged confronted comforted consoled acknowledged recognised recognized affirmed complimented excluded interviewed assessed admitted readmitted released transferred referred kind unkind compassionate empathetic caring generous brave hurtful jealous lonely furious argumentative judgmental judgemental sympathetic apologetic".split(" "),
);

// oxfmt-ignore
const doneToBoth = new Set(
  "offered given moved called chosen selected taught sent removed acknowledged recognised recognized affirmed challenged validated introduced noted observed seen raised supported interrupted welcomed assessed transferred released high flat open visibly".split(" "),
);

/** What is done to things as well: "Art has been offered". */
export function isDoneToBoth(participle: string): boolean {
  return doneToBoth.has(participle);
}

// oxfmt-ignore
export const auxiliaries: ReadonlySet<string> = new Set(
  "is was has had does did can could would should must might isn't wasn't hasn't hadn't doesn't didn't can't couldn't wouldn't shouldn't won't cannot will may seems seemed appears appeared looks looked feels felt sounds sounded became becomes remained remains got gets were are have".split(" "),
);
// oxfmt-ignore
export const adverbs: ReadonlySet<string> = new Set(
  "also then later again still often always never just soon first once only even so too rather very quite somewhat more less not visibly almost already both all each thus therefore however instead initially finally eventually yesterday today particularly now next further long actually really probably being been a bit little again".split(" "),
);
