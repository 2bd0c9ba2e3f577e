function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** People outside the group, who may bear a member's name. */
export const relations = list(`
brother sister sibling mother mom mum mommy mama father dad daddy papa parent son daughter child kid baby toddler infant boy girl teen teenager husband wife spouse partner boyfriend girlfriend fiance fiancee fiancé fiancée
ex exhusband exwife uncle aunt auntie cousin nephew niece grandmother grandfather grandma grandpa granddad nan nana gran granny grandson granddaughter grandchild stepson stepdaughter stepfather
stepmother stepdad stepmom stepmum stepbrother stepsister stepchild inlaw law friend bestie roommate housemate flatmate neighbor neighbour coworker worker colleague boss manager supervisor employer landlord landlady
teacher tutor coach pastor priest rabbi imam minister chaplain reverend doctor physician gp nurse psychiatrist psychologist therapist counselor counsellor clinician prescriber pharmacist dentist surgeon sponsor sponsee lawyer attorney
solicitor judge officer caseworker dog cat pet puppy kitten horse bird parrot hamster rabbit twin widow widower classmate teammate lover carer caregiver caretaker aide babysitter nanny godfather godmother godson goddaughter
acquaintance man woman guy lady person stranger someone somebody character actor actress singer celebrity author patron customer mentor trainer instructor principal ancestor foster
brothers sisters siblings parents sons daughters children kids twins uncles aunts cousins nephews nieces grandchildren grandparents friends roommates coworkers colleagues neighbors neighbours teachers dogs cats pets inlaws exes
physio physiotherapist chiropractor optician optometrist vet veterinarian librarian bartender barber hairdresser stylist plumber electrician mechanic driver cleaner janitor clerk cashier waiter waitress baker accountant banker agent advisor adviser notary realtor broker secretary translator navigator ombudsman guardian mediator prosecutor bailiff magistrate coroner firefighter soldier commander foreman audiologist podiatrist dermatologist neurologist cardiologist oncologist obstetrician gynecologist endocrinologist pediatrician paediatrician midwife doula hygienist orthodontist headmaster headteacher podcaster youtuber influencer streamer rapper novelist poet painter composer philosopher masseuse acupuncturist dispatcher recruiter guard postman mailman handyman gardener plumber contractor builder roofer butler housekeeper concierge usher deacon nun monk elder missionary senator governor president congressman councilwoman policeman policewoman cop trooper sheriff warden
dietitian nutritionist chef interpreter receptionist director eldest oldest youngest firstborn sweetheart crush fling bro sis hubby wifey mate buddy pal bf gf fam manageress paramedic detective sergeant captain
`);

/** Relations that say a person of the group, in which case it is a member after all. */
export const groupWords = list(
  "member members peer peers participant participants groupmate groupmates co-member attendee attendees",
);

/** Before a name: somebody of another calling, or a place; not a member. */
export const outsideTitles = list(`
dr doctor prof professor nurse officer judge pastor rev reverend rabbi imam coach sgt sergeant detective chief senator president captain principal attorney father fr sir dame lord king queen prince princess pope
saint st san santa mount mt camp lake fort port hurricane cyclone storm rn np governor mayor justice general colonel lieutenant deputy sheriff councillor councilman minister bishop archbishop brother agent da po ada lt cpl trooper constable inspector senator mayor warden
`);
export const civilTitles = list(
  "mr mrs ms miss mx mister madam sr sra señor señora señorita monsieur mme frau herr signor signora mevrouw meneer pani",
);

/** After a name and capitalised: a street, a building, a firm. */
export const placeNouns = list(`
street st. road rd avenue ave lane ln drive dr. court ct park hospital hospice clinic house center centre university college school church chapel cathedral county hall hotel motel inn bank library station bridge beach lake river creek
mountain mount island building ward wing unit foundation institute trust shelter café cafe coffee medical memorial general community academy boulevard blvd place square terrace close crescent gardens heights farm farms mall
stadium airport theatre theater gallery museum inc ltd llc corp pharmacy insurance act fargo barracks jail prison rehab manor lodge apartments apts estate village valley town township city state parkway highway pkwy
plaza heath arena tower towers boardwalk marina harbor harbour bay peninsula coast canyon ranch vista junction crossing dam falls summit trail pier wharf speedway raceway casino diner deli bistro brewery winery vineyard airlines railway railroad heights orchard nursery dairy laundromat barn depot springs banks programme program project pavilion residence residences home homes suites store market supermarket bakery restaurant bar pub grill pizza motors autos company co brothers group's treatment recovery services health healthcare mission ministries cemetery point edge cove meadows hollow crossroads waterfront laboratories industries corporation corp associates partners company
`);

/** After a name: an instrument, a theory or an illness, named after its author. */
export const instrumentNouns = list(`
inventory scale questionnaire test index model theory therapy approach technique method checklist syndrome disease sign signs criteria interview protocol manoeuvre maneuver position palsy assessment measure screen screener instrument
score scores scoring rating ratings mania schema schemas triad stages stage hierarchy pyramid cycle principles conditions framework tradition school style psychotherapy psychology counseling counselling bdi bai bhs ham-d hamd ham hrsd hdrs wais wisc iq
intelligence memory depression anxiety hopelessness suicide obsessive relaxation breathing taxonomy typology reflex effect law laws syndrome disorder dementia lymphoma fracture catheter tube procedure bodies bodied chorea ataxia thyroiditis
hypothesis paradox window curve plot diagram grid cards card inkblot types type indicator bisecting trail trails matrices wheel worksheet worksheets exercise exercises
therapist theorist modes triangle theorem modulus
`);

/** Names of authors after whom instruments, theories and illnesses are called. */
export const eponyms = list(`
beck rogers young hamilton wechsler ellis linehan jung freud adler bowen satir maslow erikson erickson piaget bowlby ainsworth perls frankl minuchin haley glasser gendlin benson jacobson kolb gibbs stanley brown columbia zung montgomery asberg
liebowitz yale conners vineland vanderbilt burns barthel katz lawton braden norton waterlow morse holmes rahe myers briggs rorschach stroop addenbrooke kessler alzheimer alzheimers parkinson parkinsons asperger aspergers tourette tourettes down crohn crohns
huntington huntingtons lewy graves hashimoto bell hodgkin hodgkins marfan turner klinefelter cushing addison addisons wernicke korsakoff williams rett heimlich apgar likert pavlov johari murphy miller rollnick yalom gottman hayes greene padesky
winnicott klein kernberg bion lacan white epston johnson kubler ross worden stroebe prochaska diclemente marlatt skinner watson bandura seligman kabat zinn shapiro foa resick johnstone padgett rosenberg spielberger hare raven ravens folstein
wong baker morris greenspan siegel porges levine rothschild herman kolk briere neimeyer kohut horney sullivan fromm stern mahler bender bennett reynolds kaufman woodcock moos stokes tuckman lewin schein lawrence marshall meichenbaum lazarus wolpe
`);

/** Words of capital letter that name a place, and people too. */
export const placeNames = list(`
austin charlotte paris london sydney georgia virginia carolina dakota madison jackson houston dallas denver brooklyn savannah florence sofia victoria adelaide jordan israel india chad china kenya asia geneva vienna lincoln washington hamilton
orlando raleigh aurora chester lancaster york kent devon troy salem phoenix santiago milan verona siena camden tyler trenton helena eugene gary cheyenne abilene laramie alexandria augusta beverly catalina carson clayton clinton cleveland columbus
dayton logan marion mason nelson wellington perth darwin brisbane bradford preston warwick wells bath hull derby america montana nevada tennessee holland ireland francisco diego antonio jose juan cruz barbara monica rosa clara ana kingston
chelsea kensington windsor stafford stirling ayr lourdes odessa alberta regina brandon hudson sierra cairo rhodes skye arran iona lewis harris lorraine normandy brittany bergen salvador guadalupe mercedes trinidad tobago cuba malta cyprus
sharon jericho bethlehem nazareth galilee jerusalem bethany zion eden memphis lexington arlington burlington lafayette louis paul joseph george jean lucia vincent kitts martin helens elizabeth jersey hampshire england france spain germany turkey greece
roma rome macon mobile anchorage juneau olympia spokane tacoma aspen boulder laredo dallas marseille nancy lyon valencia cordoba leon adana bari parma palermo persia arabia america
`);

/** What stands behind a place and a comma: Victoria, British Columbia. */
export const regions = list(`
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
hampshire ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington wisconsin wyoming british ontario quebec alberta manitoba saskatchewan nova queensland tasmania victoria england scotland wales ireland
australia canada mexico new south north west east
`);

/** Before a name that is also a place's: going there, living there. */
export const placeVerbs = list(`
moved move moving relocated relocating relocate drove drive driving flew fly flying travelled traveled travel traveling travelling trip trips returned return returning went go going lives living live lived resides residing born raised grew
postcard postcards souvenir souvenirs ticket tickets map flights tour tourists visitors news train trains vacation holiday bus train flight visit visiting visits road way drive commute commutes commuting stationed deported immigrated emigrated
`);

/** Medicines, drugs and drinks with a person's name. */
export const substanceNames = list(`
molly mary lucy charlie yasmin jasmine ella camila heather portia nora errin estelle diane marvelon junel larin apri lily adderall allegra alexa jack daniels jim beam johnny walker captain morgan mary jane henry tina crystal ice rose brandy sherry ginger
bailey baileys jose cuervo marlboro winston camel virginia benson hedges salem kent newport mercy harvey martini martin remy tom collins dexter miranda harmony basil sage rosemary daisy stella miller foster fosters coors bud
`);
export const substanceCues = list(`
mg mcg tablet tablets pill pills dose doses dosage xr er sr prescribed prescription took taking takes take used using uses use smoked smoking snorted tried high refill contraceptive drank drinking drinks drink sipping bottle glass rolled sold bought dealing pint beer whiskey
rum vodka tequila wine
`);

/** Firms, makes and works with a person's name, by the word that follows or precedes it. */
export const brandPairs = list(`
wells+fargo chase+bank chase+card chase+account chase+app jack+daniels jack+daniel's johnny+walker johnnie+walker jim+beam captain+morgan johnson+johnson wendy's denny's arby's ben+jerry's ben+jerry tim+hortons victoria's+secret papa+john's trader+joe's sam's+club
dick's+sporting michael+jordan taylor+swift air+jordan air+jordans dean's+list dean+list labor+day labour+day memorial+day christmas+day boxing+day mother's+day father's+day valentine's+day independence+day veterans+day thanksgiving+day may+day new+year's earth+day victor+hugo ray+ban medi+cal al+anon alanon green+day ray+charles charlotte's+web amber+alert murphy's+law hobson's+choice calvin+klein ralph+lauren tommy+hilfiger michael+kors kate+spade marc+jacobs hugo+boss henry+ford morgan+stanley jp+morgan charles+schwab merrill+lynch edward+jones mary+kay lee+jeans tony's+chocolonely ray+bans
mary+jane jane+doe john+doe jane+roe john+hancock john+deere harley+davidson harley mercedes+benz peter+pan harry+potter tinker+bell robin+hood uncle+sam aunt+jemima betty+crocker ben+jerrys sara+lee jimmy+dean jimmy+john's
frank's+redhot mrs+fields little+debbie wonder+woman martha+stewart alexa siri roger+that dear+john average+joe plain+jane john's+wort johns+wort saint+john st+john jack+jill simon+says g+i+joe gi+joe snow+white
martin+luther rosa+parks nelson+mandela bob+marley elvis+presley marilyn+monroe oprah+winfrey will+smith tom+hanks george+floyd anne+frank abraham+lincoln george+washington jesus+christ virgin+mary mother+teresa brene+brown brené+brown carl+rogers aaron+beck judith+beck
jeffrey+young marsha+linehan
`);

/** Time words: with one of these before it, May or April is a month. */
export const timeBefore = list(
  "in since by until till during of early late mid next last this every through throughout end beginning start january february march april may june july august september october november december spring summer autumn fall winter before after from between for on",
);
export const firmTimeBefore = list(
  "in since by until till during of early late mid next last this every through throughout end beginning january february march april may june july august september october november december",
);
export const timeNames = list(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday summer autumn winter spring dawn eve easter christmas noel valentine",
);
export const days = list(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight",
);

/** Capitalised whatever they mean: a capital is no sign of a name. */
export const faithNames = list(
  "christian jesus angel moses mohammed muhammad mary john luke mark matthew paul peter james jude job ruth esther daniel samuel isaiah jeremiah ezekiel joel amos micah jonah timothy titus god israel genesis trinity grace faith",
);
export const faithWords = list(
  "pray prays prayed praying prayer church faith god lord bible christ saved religion religious gospel scripture verse psalm mosque prophet disciple heaven sermon christianity muslim catholic worship mass chapter book spiritual spirituality spiritually",
);

/** Before a name: it is a person who is spoken with or to, or acted on. */
export const personBefore = list(`
with told asked thanked hugged interrupted confronted comforted encouraged supported reminded praised challenged invited complimented validated apologised apologized reassured greeted redirected consoled criticised criticized between beside behind toward towards
joined teased mocked insulted threatened texted called emailed phoned met befriended dislikes disliked likes envied copied echoed answered congratulated blamed ignored helped heard watched named and by against like alongside versus vs
when while because that after before since as if until whether although though said
`);
/** The stricter part of those, for words in small letters or capitals throughout. */
export const strictPersonBefore = list(
  "with told asked thanked hugged confronted comforted reminded praised invited complimented reassured greeted consoled beside toward towards between",
);

/** Opens a list of those who came. */
export const listOpeners = list(
  "present pres attendees attended apols apologies absent dna members participants late attendance roster peers excused group including involving roll rollcall here attending registered enrolled dyads pairs teams triads seating partner partners buddy buddies dyad pair ns noshow noshows cancelled canceled discharged graduated speaker speakers reader readers timekeeper scribe volunteers absentees",
);

/** What follows when a capitalised word is a thought and not a person. */
export const topicWords = list(
  "topic theme word concept title titled value values term called module chapter poem song book film movie lesson handout themes topics virtue letter acronym spelled painting collage slogan motto feeling emotion",
);

/** Letters that stand for something else, without full stops. */
export const abbreviations = list(`
aa na pt ot sw er iv am pm tv id ok us uk ct bp hr md rn do pa np lpn dv si hi sa mi bd gp ah vh gi ms mr dr st ed ad pe ra sc nc la ny nj ca tx fl va wa or oh az ga ma mn mo tn al ak ar co de ia il in ks ky me mt nd ne nh nm nv ok ri sd ut vt wi wv wy dc eu un bc
hs mh bh cm cc hx dx tx rx sx fx po bid tid qd prn wnl nos add adhd asd bpd ptsd ocd gad mdd cbt dbt act emdr mi mse poc tp ui ua uds bac dui dwi cps aps va vs re fu f/u d/c dc sud aud oud iop php crc ect tms bmi ekg ecg mri cat ir pr cd dvd pc it hr ceo cfo
ai mb gb iq em emr ehr api pdf ui ux qa pm hq gps lan usb ceu npi ein dob mrn ssn nsw act ba bs ma ms mba phd jd rd lcsw lpc lmft cpr sos aka asap diy eta faq fyi hiv std sti tb uti cpap osa copd ibs ms als gerd mg ml oz lb kg cm km mm ft
`);
export const degreeBefore = list("his her their a an my the law earned degree");
