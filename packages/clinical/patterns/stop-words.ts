import { stem } from "./stem.ts";

/** Words that hold sentences together and are no topic. */
const grammar = `a about above across after afterwards again against ago all almost alone along already also although always
am among an and another any anybody anyone anything anywhere apart are around as aside at away back be became because become becomes been
before beforehand began begin behind being below beside besides between beyond both but by came can cannot come comes could did do does doing done
down due during each either else enough even ever every everybody everyone everything everywhere far few for forth from
further gave get gets getting give given gives go goes going gone got had half has have having he hence her here hers
herself him himself his how however i if in inside instead into is it its itself just keep keeps kept knew know known
knows last least less let like likely little long longer made make makes making many may maybe me might mine more most
mostly much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now nowhere of off
often on once one ones only onto or other others otherwise our ours out outside over own part per perhaps put quite
rather really same saw say saying says see seem seemed seems seen several shall she should show showed shown since so some
somebody someone something sometimes somewhere soon still such take taken takes than that the their theirs them
themselves then there therefore these they thing things this those though through throughout thus till to together too
took toward towards under unless until up upon us use used uses using very via was way ways we well went were what
whatever when whenever where whereas whether which while who whole whom whose why will with within without would yet you
your yours yourself don't didn't doesn't isn't wasn't couldn't wouldn't won't can't hadn't hasn't haven't aren't weren't
it's he's she's that's there's they're i'm i've i'd i'll you're we're`;

/** Numbers, days and measures of time: the page shows when anyway. */
const counted = `two three four five six seven eight nine ten eleven twelve twice first second third fourth fifth zero
hundred day days today tomorrow yesterday week weeks weekly month months monthly year years hour hours minute minutes
morning mornings evening evenings afternoon noon night nights monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december early earlier late later latest
time times daily number figure figures`;

/** What every note says, whomever it is about. */
const notes = `client clients patient patients therapist clinician writer counsellor counselor session sessions
appointment note notes homework report reported reports state stated states describe described describes tell told tells
ask asked asks asking answer answered said speak spoke speaks spoken talk talked talks word words sentence mention mentioned
feel feels feeling felt find found finds think thinks thought want wanted wants need needed needs try tried tries start
started stop stopped work worked works working bring brought left leave leaving hold held set good better best bad worse
worst new old able name named names turn turned look looked clear clearly objective plan planned goal progress treatment
point read wrote write written list without agree agreed change changed changes person people high low small large big
start end ended main current currently appear appeared present noted response rating rated level kind sort bit lot move moved
stay stayed happen happened explain explained help helped helps continue continued practice practised practiced
remain remains remained remaining manage managed notice noticed allow allows finish finished finishing open opened question
questions page sat section sentence fact facts contact contacts rest rests rested score scores scored item items`;

const all = [grammar, counted, notes].flatMap((words) => words.split(/\s+/u));

/** By their stems as well, so that no form of them comes back as a topic. */
export const stopWords: ReadonlySet<string> = new Set(all.flatMap((word) => [word, stem(word)]));
