/**
 * Common English words with no capital, written for this project: general ones, those of clinical notes, and those that
 * are also names. Inflected forms are recognised by their ending (`is-ordinary.ts`), so few stand here.
 */
// oxfmt-ignore
export const ordinaryWords: ReadonlySet<string> = new Set(`
  re un non pre co ex de en vs etc login logout online offline website app apps software password username upload download laptop wifi zoom browser server click clicked swipe texted emailed blog vlog podcast screenshot dropdown username
  finch wren heron kestrel osprey
  a abandoned abdominal able about above abrupt absence absent absolute abstinence abstinent abstract absurd abuse
  abusive academic accept access accident account accuse ache achieve acid acknowledge acquire across act action
  active activity actor actual acute ad adapt add addict addiction address adequate adjust admire admission admit
  adopt adult advance advantage advice advise advocate aerobic aesthetic affair affect affection affirm affirmation
  affirmative afford afraid after aftercare aftermath afternoon afterward again against age agency agenda agent
  aggressive agitate ago agoraphobia agree agreement ah ahead aid aim air alarm album alcohol alcoholic alcoholism
  alert alien align alike alive all allege allergy alley alliance allocate allow ally almost alone along alongside
  aloud already also alter alternate although always am amaze amber ambition ambivalent amend amnesia among amongst
  amount amuse an analyse analysis analyze anchor ancient and anecdote anemia angel anger angle angry anguish animal
  ankle anniversary announce annoy annual another answer ant anticipate antidepressant antisocial anxiety anxious any
  anybody anymore anyone anything anyway anywhere apart apartment apathy apologise apologize apology app apparently
  appeal appear appearance appetite applaud apple appoint appointment appreciate approach appropriate approve
  approximately apron arc arch archer are area arena argue argument arise arm armor army aroma around arousal arouse
  arrange array arrest arrive arrow art article articulate artist as ash aside ask asleep aspect assault assert
  assertive assertiveness assess asset assign assist associate assume assure asthma at ate atlas attach attachment
  attack attain attempt attend attendance attention attentive attitude attorney attract attribute attune audience
  audio august aunt auntie aunty aura author autism autistic automatic autonomy autumn avail available avenue average
  avoid avoidance avoidant await awake award aware awareness away awful awkward awoke ax axe axis baby bach back
  background bacon bad badge bag bail bait bake baker balance balcony bald ball ban band bandage bane bang bank banks
  banner bar barber bare bargain bark barker barn baron barrel barrier base baseline basic basically basil basin basis
  basket bass bat batch bath battle bay be beach bead beam bean bear beard beast beat beaten beauty beaver became
  because become bed bee beef been beer befell before beg began begin beginning begun behalf behave behavior behaviour
  behind being belief believe bell belly belong below belt bench bend beneath benefit bent bereaved bereavement berry
  beside best bet better between beverage beware beyond bias bib bible bicycle bid big bike bill billion bin bind
  binge biology bipolar bird birth birthday bishop bit bite bitten bitter black blackout blade blame blanc blank
  blanket blast blaze bleak bleed blend bless blew blind blink bliss block blog blond blood bloom blow blown blue
  blunt blur blush board boast boat bob body bog boil bold bolt bomb bond bone bonus boo book books boost boot border
  borderline bore boredom boring born borrow boss both bother bottle bottom bought bounce bound boundary bout bow bowl
  bowman box boy bra brace bracelet brain brake bran branch brand brandy brat brave bravo bread break breakdown
  breakfast bream breath breathe bred breeze brew brewer bribe brick bride bridge brief bright brilliant brine bring
  brink brisk bro broad brochure broke broken bronze brook brooks broom broth brother brought brow brown browse bruise
  bruising brunt brush brute bubble buck bucket bud buddy budget buffer buffet bug build built bulb bulk bull bullet
  bully bump bun bunch bunny bupropion burden burn burnout burnt burp burst bury bus bush business buspirone busy but
  butcher butler butt butter button buy buzz by bye byrd byte cab cabbage cabin cable cadence cadet cafe caffeine cage
  cake calamity calcium calendar calf call caller callous calm came camel cameo camera camp campus can canal canary
  cancel cancer candid candle candy cane canine cannabis cannon cannot canoe canon canopy canteen canvas canyon cap
  capable capacity cape caper capital captain capture car carat caravan carbon card care career careful caregiver
  carer caress cargo carol carp carpenter carpet carpool carriage carrot carry cart carter carton carve carver cascade
  case cash cashew casino casket cast castle casual cat catalog catastrophe catastrophic catch category cater
  catharsis cattle caught cause caution cave cavern cavity cease cedar ceiling celebrate celery celestial cell cellar
  cello cement censor census cent center centre century ceramic cereal ceremony certain certificate chain chair chalk
  challenge chamber chambers champion chance chancellor chandler change channel chant chaos chapel chaplain chapter
  char character charge chariot charity charm chart charter chase chat cheap cheat check cheek cheer cheerful cheese
  chef chemical cherry chess chest chew chi chick chicken chief child childcare childhood childish children chill
  chime chimney chin chip chocolate choice choir choke choose chop chord chore chorus chose chosen christian chronic
  chuck chunk church cider cigarette cinder cinema cinnamon circle circuit circular circumstance cite citizen citrus
  city civil claim clam clamp clan clang clap clarify clarity clash clasp class classic classroom clause claw clay
  clean cleanup clear cleft clench clergy cleric clerk clever click client clientele cliff climate climb cling clinic
  clinical clinician clip cloak clock clone clonidine close closet closing cloth clothe cloud clove clown club clue
  clumsy clung cluster cluttered coach coal coarse coast coat cobalt cobra cocaine cocoa cocoon cod code coercion
  coffee coffin cog cognitive cohesion coil coin cold colic collaborate collaborative collage collapse collar
  colleague collect college colon colonel colony color colour colt column comb combat combine come comedian comedy
  comet comfort comic comma command comment commit common communicate communication community commute comorbid
  companion company compare compass compassion compassionate compel compete competence complain complaint complete
  complex compliment comply compose compound comprehend compulsion compulsive computer con conceal concentrate concept
  concern concert conclude conclusion concrete concurrent condition condo condolence conduct cone conference confess
  confetti confide confidence confident confidential confidentiality confirm conflict confront confuse congratulate
  congregate congruent conifer connect connection conquest conscious consent consequence consider consist consistent
  console constable constant construct constructive consult consume contact contain contemplate contempt content
  contest context contextual continue continuity contraband contract contradict contrary contrast contribute
  contribution control convenient conversation convert convey convict convince cook cookie cool cooper cooperate cop
  cope copper copy coral cord core cork corn cornea corner cornerstone coroner corps corpse correct corridor cosmic
  cost costume cot cottage cotton couch cough could council counsel counselling counsellor counselor count counter
  country county couple courage courageous course court cousin cove covenant cover cow coward coworker cozy crab crack
  craft cramp crane crash crate crave craving crawl crayon crazy cream create creative creature credit creed creek
  creep crept crest crew crews cricket crime criminal crimson crisis crisp criteria critic critical criticise
  criticised criticism criticize crochet crop cross crouch crowd crown crucial crude cruel cruise crumb crumble crush
  crust crux cry crypt crystal cub cube cubicle cud cue cuff culture cup curb cure curfew curious curl current curry
  curse cursor curtain curve cushion custody custom customer cut cute cutler cycle cyclone cynical cypress dab dad
  daddy daffodil dagger daily dairy daisy dale dam damage damp damsel dance dandy danger dare dark darling dart dash
  dashboard data date daughter dawn day daydream daze dazzle deacon dead deadline deaf deal dealer dealt dean dear
  death debate debit debrief debt debut decade decal decay deceased deceive decent decide decision deck declare
  decline decorate decoy decrease deem deep deer deescalate defeat defect defend defense defensive deficit define
  definite degree delay delete deliberate delicate delight delirium deliver delivery delta deluge delusion delusional
  demand demeanor demeanour dementia demo demon demonstrate den denial denigrate denim dense dentist deny deodorant
  depart department depend dependent depersonalization deposit depress depression depth deputy derby derealization
  derive descend describe description desert deserve design desire desk despair desperate despite despondent destiny
  destroy detach detachment detail detect detention deter deterioration determine detour detox develop developmental
  device devil devote dew diabetes diagnose diagnosis diagram dial dialogue diaper diary dice dick dictate did die
  diet differ different difficult difficulty dig digest dignity dilemma dim dimension din dine diner dinner dip dire
  direct direction dirt dirty disability disagree disappear disappoint disaster disbelief discharge discipline
  disclose disclosed disclosure discomfort discount discouraged discover discuss discussion disease disengaged disgust
  dish dishevelled dismiss disorder disorganised disorganized disown display dispute dissociate dissociation distance
  distant distinct distort distortion distract distraction distraught distress distribute district disturb ditch
  diurnal diva dive diverse divide divine divorce dizzy do doc dock doctor document dodge doe dog dogma doing doll
  dollar dolly domain dome domestic dominant don donate done donor doodle door doorway dorm dosage dose dot double
  doubt dove down dowry dozen draft drag dragon drain drake drama drank drape draw drawer drawl drawn dread dream
  dreary dress drew drift drill drink drive driven driver driveway drizzle drone drool drop drought drove drown
  drowsiness drowsy drug drum drunk dry dual dub duck dud dude due duel dug duke dull dumb dump dun dune duo duration
  duress during dusk dust duty dwarf dwell dye dyer dynamic dysfunction dysphoria dysregulated dysregulation dysthymia
  each eager eagle ear earl earn earnest earth ease easel easily east eastern easy eat eaten eater ebb echo eclipse
  economy edge edit educate education eel eerie effect effective efficient effort egg ego eight eighteen eighty either
  elaborate elastic elation elbow elder elect electric element elevate elevated elevator eleven elf elicit eligible
  eliminate elite elixir elk elm elope eloped elopement email embarrass embedded ember emblem embodied embrace emerald
  emerge emergency emotion emotional empathetic empathic empathise empathize empathy emphasis employ employee employer
  employment empower empty emu enable enamel encounter encourage encouragement end endorse endure enemy energy enforce
  engage engagement engine enhance enigma enjoy enmeshed enormous enough enrolled enrollment enrolment ensemble ensure
  enter entire entry envelope environment envoy envy epic epilepsy episode equal equip equity era errand erratic error
  escalate escalation escape especially essay essence essentially establish estate estimate estranged eternal ethic
  ethical euphoric euthymic evaluation evasive eve even event eventually ever every everybody everyday everyone
  everything everywhere evict eviction evidence evidently evil evoke ewe exacerbate exact exam examine example exceed
  excel excellent except exception excess exchange excite excitement exclude excuse exercise exertion exhale exhaust
  exhibit exile exist exit exotic expand expect expectation expense expensive experience experiment expert expire
  explain explicit explode exploit explore explosion expose exposure express expression expressive extend extensive
  extent external extra extreme exude eye eyesight fab fable fabric face facet facilitate facilitator facility fact
  factor factory fad fade fail failure faint fair fairy faith fake falconer fall fallen false fame familiar family
  famine famous fan fancy fantasy far farce fare farm farmer fashion fast fasten fat fatal fate father fatigue
  fatigued faucet fault fauna favor favorite favour favourite fawn fax fay fear fearful feast feat feather feature fed
  federal fee feed feedback feel feet fell fellow felt female fence fennel feral fern ferry fest festival fetch fever
  few fiance fiancee fiasco fib fiber fickle fiction fiddle fidget fidgety field fielder fields fierce fiery fifteen
  fifty fig fight figure figurine file fill filly film filter filth fin final finale finance find fine finesse finger
  fingernail finish finite fir fire firefighter firm first fiscal fish fisher fist fit fitness five fix fjord flag
  flair flake flame flank flannel flare flash flashback flask flat flavor flaw flea fled flee fleece fleet flesh
  fletcher flew flex flexibility flexible flicker flier flight flimsy flinch fling flint flip flirt float flock flood
  floor flora floral floss flounder flour flow flower flowers flown flu fluctuate fluency fluent fluff fluid fluke
  flung flush flute fly foam focus foe fog foil fold folder foliage folk follow folly fond food fool foot football for
  forbid force forecast foreign foreman forest forever forgave forge forget forgive forgiven forgiveness forgot
  forgotten fork form formal format former formula forte forth forthcoming fortress fortunately fortune forty forum
  forward fossil foster fought foul found foundation fountain four fourteen fowler fox foyer fraction fracture fragile
  fragmented frail frame framework frank frantic fraud freak freckle free freedom freelance freeman freeze freight
  frequent fresh fret friar friction friend friendship fright frightened frigid frill fringe frisk frog frolic from
  front frost frown froze frozen fruit frustrate frustration fry fuel full fuller fully fun function fund funeral
  fungus funnel funny fur furious furnace furniture further furthermore fury fuse fuss future gab gable gag gain gala
  galaxy gale gallery gallon gallop galore gamble gambling game gaming gang gap garage garb garbage garden gardener
  garland garlic garment garnet garnish gas gasp gate gates gather gauge gave gay gaze gazelle gear gel gem gender
  gene general generate generous genesis genius genogram genre gentle gentleman gently genuine gesture get geyser
  ghetto ghost ghoul giant gift gig giggle gin ginger girl girlfriend gist give given glacier glad glance glare glass
  gleam glee glen glide glimmer glimpse glitter gloat global gloom glory glossary glossy glove glover glow glue gnaw
  gnu go goal goat goblet goblin god goggle goings gold golden goldsmith golf gone good goodbye goodness goodwill
  goose gorge gorgeous gorilla gory gospel gossip got gotten gourmet govern government gown grab grace grade gradual
  graduate grail grain gran grand grandchild granddaughter grandfather grandiose grandiosity grandma grandmother
  grandpa grandparent grandson granger granite granny granola grant grape graph grasp grass grate grateful gratitude
  gratuity grave gravel gravity gravy gray graze grease great greatest greed green greet grenade grew grey grid
  griddle grief grieve grill grim grin grind grip grit groan grocery groin groom groove grope gross grouch ground
  group grouse grove grow growl grown growth grub grudge gruel gruff grumble grumpy grunt guarantee guard guardian
  guardianship guava guerrilla guess guest guidance guide guideline guild guilt guilty guise guitar gulf gulp gum gun
  guru gust gusto gut guy gym gypsy ha habit had hag haggle hah hail hair haircut hairdresser half halfway hall
  hallucinate hallucination hallway halo halt halter halves ham hamlet hammer hamper hamster hand handcuff handicap
  handle handout hands handshake handsome handwriting handy hang hangar hanger hangover happen happily happy harass
  harassment harbor harbour hard hardship hardy hare harm harmony harness harp harper harsh harvest has hash hassle
  haste hat hatch hate hatred haughty haul haunt have haven having hawk hay hazard haze hazel hazy he head headache
  headline headphones heal health healthy heap hear heard heart hearth heat heater heath heather heave heaven heavily
  heavy hectic hedge heed heel hefty heifer height heightened heir heist held hell hello helmet help helpful helpless
  helplessness hem hemp hen hence her herald herb herd here heritage hermit hero heroin heron herself hesitant
  hesitate hey hi hid hidden hide high highlight highway hike hill him himself hinder hindsight hinge hint hip hippo
  hire his history hit hmm hoard hoarse hoax hob hobble hobby hog hoist hold hole holiday holler hollow holly holster
  holy homage home homeless homework homicidal homicide honest honesty honey honor honour hood hoof hook hooper hop
  hope hopeful hopeless hopelessness hopper horde horizon hormone horn hornet horrible horror horse hose hospice
  hospital host hostile hostility hot hotel hotline hound hour house household housemate housing hover how however
  howl hub huddle hue hug huge huh hull hum human humane humble humid humiliated humiliation humor humour hunch
  hundred hung hunger hungry hunt hunter hurdle hurl hurricane hurry hurt husband hush husk husky hustle hut hybrid
  hydrant hydrate hygiene hymn hype hyper hypervigilance hypervigilant hypomania hypomanic i ice icebreaker icing icon
  icy idea ideal ideation identical identify identity idiom idle idol if igloo ignorant ignore ill illegal illness
  image imagery imagine imam immediate immigrant immigration immune imp impact impair impairment impatient impede
  import important impose impossible impress improve improvement impulse impulsive impulsivity in inadequate inane
  inattentive inch incident include inclusion income incongruent increase increasingly incredible indeed independent
  index indicate indifferent indirect individual indoor industry inept inert infamy infant infect infer inferno
  influence inform information infuse ingot inhale inheritance inhibition initial initiate initiative injure injury
  ink inlet inn inner innocent inpatient input inquire inquiry insane insect insecure insert inset inside insight
  insightful insist insomnia inspect inspire instability instance instant instead instill instruct instrument insulin
  insult insurance intact intake integrate intellectual intend intense intensity intent intention interact interaction
  interest interfere interim interior intermittent intern internal international internet interpersonal interpret
  interrupt interval intervene intervention interview intimacy intimate into intoxicate intro introduce introduction
  introspection introspective intrusive invade invalidated invalidation invent invest investigate invite invoice
  involve ion ire iris irk iron irrational irritability irritable irritate is island isolate isolation issue it item
  its itself ivory ivy jab jack jackal jacket jade jag jagged jaguar jail jam janitor jar jargon jasmine jaunt javelin
  jaw jay jazz jealous jealousy jeans jeep jeer jelly jerk jersey jest jet jetty jewel jewellery jewelry jig jinx job
  jockey jog join joiner joint joke jolly josh jostle jot journal journey joust jovial joy jubilee judge judgement
  judgment judgmental jug juggle juice jumbo jump jungle junior juniper junk jury just justice justify juvenile kale
  karate karma kayak keen keep keeper keg kelp ken kennel kept kernel ketchup kettle key keyboard keychain keys khaki
  kick kid kidnap kidney kill kiln kimono kin kind kindness king kingdom kinship kiosk kiss kit kitchen kite kitten
  kitty kiwi knack knead knee kneecap kneel knelt knew knife knight knit knitting knives knob knock knoll knot know
  knowledge known knuckle koala lab label labile lability labor labour lace lack lad ladder lady lag laid lain lair
  lake lamb lame lamp lance land landlord lane language lanky lantern lap lapse laptop larder large lark larva laser
  lash lass lasso last latch late lateness later latte laugh laughter launch laundry laurel lava lavender lavish law
  lawless lawn lawyer lax lay layer layout lazy lead leader leaf league leak lean leap learn lease leash least leather
  leave lecture led ledge leech leek left leg legacy legal legend leisure lemon lend length lens lent leper lesion
  less lesson lest let lethal lethargic lethargy letter lettuce levee level lever leverage levity levy lewd liable
  liar libel liberal liberty library license lichen lick lid lie life lifestyle lift light lighter like
  likelihood likewise lilac lily limb limber limbo lime limit limp line lineage linear linen liner linger lingo
  linguist link linkage lion lip lipstick liquid liquor list listen lit literal literature lithium litter little live
  liver living load loaf loan lob lobby local locate location lock lodge loft log logic logical logistics logo
  lollipop lone loneliness long longstanding look loom loop loose loot lop lord lose loss lost lot lotion lotus loud
  lounge love lover low lower loyal lucid luck lucky lug lull lullaby lumber lump lunar lunch lunchtime lung lunge
  lurch lure lurk lush lust lute luxury lynx lyric ma mac mace machine macho mad made mafia magazine magic magma
  magnet magnolia magpie mahogany maid mail mailbox main maintain maintenance maize major majority make maker makeup
  maladaptive malaise male malice mall mallard mallet malt mammal mammoth man manage manager mandala mandate mandatory
  mane mangle mango mania maniac manic manipulate manner manor mantra manual manure many map maple maraca marathon
  marble march mare margarine margin marijuana marina marinate marine marionette marital maritime mark marker market
  marks maroon marriage married marry marsh marshal marshall marten martial martin martini martyr marvel mascot mash
  mask mason mass massage massive master mat matador match mate material math matinee matrix matron matter mattress
  mature maverick max maxim maximum may maybe mayo mayor maze me meadow meager meal mean meander meant meanwhile
  measure meat mechanic medal media mediate mediator medic medicaid medical medicare medicate medication medicine
  meditate meditation medium medley meek meet melancholy mellow melody melon melt member membership memento memo
  memoir memorial memory men menace mend mental mention mentor menu mercer mercy mere merge meringue merit mermaid
  merry mesa mesh mess message messenger met metal metaphor meteor meter meth method metre metric mic mice micro
  microphone microwave mid middle midget midnight midst midweek might mighty migraine mike mild mile milestone
  military milk mill miller milliner million mime mimic mince mind mindful mindfulness mindset mine mineral minibus
  minimal minimise minimize minimum minister minnow minor minority mint minus minute miracle mirage mirror mirth
  mischief miser misery misread miss mission mistake mistook mistreat mistrust misty misuse mitten mix mixture moan
  moat mob mobile mocha mock mode model moderate modern modest modify module mogul moist moisture molar mold mole
  molten mom moment momentum mommy monarch monday money mongrel monitor monk monkey monotone monsoon monster month
  mood moody moon mop mope moral morale more moreover morning morsel mortal mortar mortgage mosaic mosque mosquito
  moss most motel moth mother motion motivate motivated motivation motivational motive motor motorcycle motto mound
  mount mountain mourn mouse mouth move movement movie much mud muffin mug mule multiple mum mumble mummy mumps munch
  mural murder murky muscle museum mushroom music musician must mustang mustard muster mutant mute mutiny mutism
  mutter mutual muzzle my myriad myself mystic myth nag nail naked naltrexone name nan nana nap napkin narrative
  narrow nasty nation national native natural nature naughty nausea navy near nearby neat necessary neck nectar need
  needle negative neglect negotiate neighbor neighborhood neighbour neighbourhood neither neon nephew nerve nervous
  nest net network neuron neutral never new newcomer newspaper next nibble nice nicety nick nickel nicotine niece
  night nightmare nil nine nineteen ninety nip nix no noble nobody nod noise nomad noncompliant none nonetheless
  nonverbal nook noon noose nope nor norm normal normalise normalize north northern nose nostalgia nostril not notable
  notch note notebook notepad nothing notice notify notion nova novel novice now nowadays nowhere nozzle nuance nub
  nuclear nudge nugget nuisance null numb number nun nurse nursery nursing nurture nut nutrition nylon nymph oak oar
  oasis oat oath oatmeal obese obey object objective oblige oblong oboe observe obsess obsession obsessive obstacle
  obtain obvious occasion occasionally occult occupation occupational occupy occur ocean octopus odd ode odor odyssey
  of off offend offense offer office officer official often oh oil ointment ok okay old olive omelet omen omit on once
  one ongoing onion only onset onto onward onyx opal opaque open opera operate opinion opioid opponent opportunity
  oppose opposite opt optic optimal optimism optimistic option or oracle oral orange oration orb orbit orchard
  orchestra orchid ordeal order ordinary ore organ organise organize orient orientation origin original orphan osprey
  ostrich other otherwise otter ought ounce our ourselves oust out outburst outcome outcry outdoor outfit outlet
  outline outlook outpatient output outrage outreach outright outside outspoken oval ovary ovation oven over overall
  overcome overdose overhear overlook overnight overslept overt overthinking overtime overview overwhelm owe owl own
  owner oxide oxygen oyster ozone pa pace pacing pack package pad paddle padlock page pagoda paid pain painful paint
  pair pal palace pale palette pallid palm palpitations pamper pan panda pander panel panic panicky pansy pant panther
  papaya paper paperwork par parable parade paragraph parallel paralyse paramedic paranoia paranoid paraphrase parasol
  parcel pardon parent parish park parka parks parody parole parrot parsley parsnip parson parsons part partial
  participant participate participation particular partner party pass passage passenger passion passive passivity past
  pastime pastor pat patch patent path pathway patience patient patio patrol patron pattern patty pause pave paw pawn
  pay paycheck payday payment pea peace peaceful peach peacock peak pear pearl peasant pebble pecan pedal peel peer
  peg pelican pellet pen penalty pencil pendant penguin penny peony people peoples pep pepper per perceive percent
  perception perfect perfectionism perfectionist perform performance perhaps peril perinatal period perish perk perky
  permanent permit perpetrator persecutory perseverance persist persistent person personal personality perspective
  persuade pessimism pessimistic pest pet petal petite petty pew phantom phase phobia phobic phoenix phone photo
  phrase physical physician piano pick pickle picnic picture pie piece pier pierce pig pigeon pike pile pilgrim pill
  pillow pilot pimple pin pinch pine pink pinnacle pioneer pipe piranha pirate pistol piston pit pitch pitcher pity
  pivot pixel pixie pizza place placid plague plaid plain plan plane planet plank planner plant plaque plasma plaster
  plastic plate plateau platform play player playful plaza plea pleasant please pleasure pledge plenty plight plot
  plow pluck plug plum plumage plumber plumbing plume plump plunder plunge plus plush ply poach pocket pod podcast
  podium poem poet poetry point poised poison poke polar pole police policy polio polish polite political politics
  polka poll pollard pollen polo polysubstance pompous poncho pond ponder pony pool poor pop popcorn pope poppy
  popular population porcelain porch pore pork porridge port porter portion portrait pose posh position positive
  possess possession possible possibly possum post postal postcard poster postpartum postpone posture pot potato
  potent potential potter pottery pouch poultry pound pour pout poverty powder power powerful powerless practical
  practice practise prairie praise prank prawn pray prayer preach precious precise predict preen prefer preference
  pregnancy pregnant prejudice prelude premier premise preoccupied prep prepare prescribe prescription presence
  present presentation preserve preside press pressure pressured pretend pretty pretzel prevent prevention preview
  previous prey price prick pride priest primarily primary prime prince princess principal principle print prior
  priority prism prison private prize pro proactive probable probably probation probe problem procedure proceed
  process procrastinate procrastination proctor prodigy prodrome produce product profession professional profile
  profit prognosis program programme progress project prolong prominent promise promote prompt prone prong proof
  proper property prophet proportion propose prose prosocial prospect protect protection protective protest proud
  prove proven proverb provide province provoke prowl proxy prudence prune pry psalm psyche psychiatric psychiatrist
  psychiatry psychoeducation psychologist psychology psychosis psychosocial psychotherapy psychotic pub public publish
  pudding puff pug pull pulp pulse puma pump pun punch pungent punish pup pupil puppet puppy purchase pure purge
  purple purpose purr purse pursue push put puzzle puzzled pyramid python quail quaint quake qualify quality quantity
  quarrel quarter quartz queen quench query quest question queue quick quiet quill quilt quinoa quirk quit quite
  quiver quiz quota quote rabbit rabies raccoon race racing rack racket radar radiate radical radio radish raffle raft
  rag rage ragged raid rail railway rain rainbow raise raisin rake rally ram ramble rambling ramp rampage ran ranch
  rancid random rang range rank ransom rant rap rape rapid rapport rapture rare rascal rash rat rate rather ratio
  rational rattle ravage raven ravine ravish raw ray razor reach react reaction read reader readily readiness ready
  real realise realistic reality realize realm realty reap rear reason reassurance reassure rebate rebel rebound
  rebuild rebuke recall recap recede receive recent receptive recess recipe reciprocal reciprocate recital reckon
  recline recluse recognise recognize recoil recommend record recount recover recovery recreation recruit rectify
  recurrent recycle red redeem redirect reduce reduction reed reef reengage reeve refer referral refill refine reflect
  reflection reflective reform refrain reframe reframing refresh refuge refugee refuse refute regain regal regard
  regime regimen region register regret regular regulate regulation rehab rehearsal rehearse reign reinforce reject
  rejection relapse relate relation relationship relative relax relaxation relay release relevant reliable relic
  relief relieve religion religious relish relive reluctance reluctant rely remain remark remedy remember remind
  reminder remission remnant remorse remote remove rent rental rep repair reparation repeat repeatedly repel
  repetition repetitive replace replica report represent repressed reproductive reptile reputation request require
  rescue research resent resentful resentment reserve reside resident resign resilience resilient resin resist
  resistance resolve resort resource resourceful respect respectful respectively respite respond response
  responsibility responsible rest restaurant restless restlessness restore restrain restrict restroom restructure
  restructuring result resume retail retailer retain retelling retire retirement retort retreat retro return
  reunification reunion reunite reveal revel revenge revere reverse review revise revival revoke revolt reward rhino
  rhyme rhythm rib ribbon rice rich rid ridden riddle ride rider ridge rifle rift rig right rigid rigor rim rind ring
  rinse riot rip ripe ripple rise risen risk ritual rival river rivers rivet roach road roadmap roads roam roar roast
  rob robe robin robot robust rock rocket rocks rocky rod rode rodent roe rogue role roll rollercoaster romance
  romantic romp roof rookie room roommate roost rooster root rope rose rosemary roster rosy rot rotate rotten rouge
  rough round rout route routine row rowdy royal rub rubber rubble ruby rucksack ruckus rude ruffle rug rugby ruin
  rule ruler rum rumble ruminate rumination rumor rumour rump rumpus run runaway rung runner rural ruse rush rust
  rustic rustle rusty rut ruth ruthless rye sabotage sac sack sacred sacrifice sad saddle saddler sadness safe safety
  saffron sag saga sage said sail sailor saint sake salad salami salary sale saliva salmon salon saloon salsa salt
  salute salvage same sample sand sandal sands sandwich sandy sane sang sank sap sapphire sarcasm sarcastic sardine
  sari sat satchel satin satire satisfaction satisfy saturday saturn sauce saucer sauna sausage savage savannah save
  saving savor savory savvy saw sawyer say scab scaffold scald scale scalp scalpel scam scamper scan scandal scant
  scapegoat scar scarce scare scarecrow scarf scarlet scarves scatter scene scenic scent scepter schedule schema
  scheme schizoaffective schizophrenia scholar school science scold scoop scooter scope score scorn scour scout scowl
  scramble scrap scrapbook scratch scrawl scream screech screen screw scribble scribe scrimp script scroll scrub
  scruff scuba scuff sculptor scum sea seafood seal search season seat seatbelt seclusion second secret secretary sect
  section secure security sedan sedate sedated sedation sedentary seduce see seed seek seem seemingly seen seep
  segment seize seizure seldom select self selfcare selfish sell selves semester seminar senate send senior sensation
  sense sensitive sensor sensory sent sentence sentiment separate separation septic sequel sequence sequin serene
  serenity sergeant serial series serious sermon serpent serum serve service sesame session set setback setting settle
  setup seven seventeen seventy several severe sew sewage sewer sewn sex sexton sexual shabby shack shade shadow
  shaggy shake shaken shaky shall shallow shamble shame shampoo shape shard share shark sharp shave shaving shawl she
  shear shearer sheath shed sheen sheep sheer sheet shelf shell shelter shelves shepherd sheriff sherry shield shields
  shift shimmer shin shine shingle shiny ship shirt shiver shoal shock shoe shone shook shoot shop shopping shore
  short shortage shot should shoulder shout shove shovel show shower shown shrank shred shriek shrill shrimp shrine
  shrink shrub shrug shrunk shuffle shun shut shuttle shy shyness sibling sick side sideways siege sienna sierra
  siesta sift sigh sight sign signal signature significant silence silent silk silly silo silver similar simmer simple
  simply simultaneously sin since sincere sinew sing singe singer single sinister sink sip siphon sir siren sis sister
  sit site situation six sixteen sixty size sizzle skate skateboard skeleton skeptic sketch sketchbook skewer ski skid
  skill skillet skillful skim skimp skin skinner skip skirmish skirt skull skunk sky slab slack slain slam slander
  slang slant slap slash slate slater slaughter slave slay sled sleek sleep sleepless sleepy sleet sleeve sleigh
  slender slept slice slick slid slide slight slim slime sling slip slippers slit sliver slogan slope slot sloth
  slouch slow slug sluggish sluice slum slumber slump slung slur slurred slush sly smack small smart smash smear smell
  smile smirk smith smog smoke smoker smooth smother smudge smug smuggle snack snail snake snap snare snarl snatch
  sneak sneer sneeze sniff snippet snob snore snoring snort snout snow snub snug so soak soap soar sob sobbing sober
  sobriety social socialise socialize society sock sod soda sofa soft soil solace solar sold soldier sole solemn solid
  solitude solo solution solve solvent somatic somber some somebody somehow someone something sometimes somewhat
  somewhere son sonar song sonnet sonny soon soot soothe sorcery sordid sore sorrow sorry sort sought soul sound soup
  sour source south southern souvenir sow soy spa space spade span spank spar spare spark sparkle sparks sparrow
  sparse spasm spawn speak speaker spear spears special specific specifically specimen speck spectrum speech speed
  spell spend spent sperm spew sphere spice spicer spider spike spill spin spinach spine spiral spire spirit spiritual
  spit splash splendid splint splinter split spoil spoke spoken sponge sponsor spontaneity spontaneous spool spoon
  sport spot spouse sprain sprawl spray spread spree sprig spring springs sprint sprout spruce spun spur spurt spy
  squad square squash squat squawk squeak squeal squeeze squid squint squire squirm squirrel squirt stab stabilise
  stability stabilization stabilize stable stack stadium staff stag stage stagger stagnant stain stair stake stale
  stall stallion stamina stammer stamp stampede stance stand standard stanza staple staples star starch stare stark
  starling start startle startled starve stash state statement static station statue status stay steadily steady steak
  steal steam steed steel steep steer stellar stem stench stencil step stepfather stepmother stepson sterile sterling
  stern stew stick sticker stiff stifle stigma stiletto still stilt stimulant stimulate stimulation stimulus sting
  stingy stink stint stipend stir stitch stock stocks stoic stoke stole stolen stomach stone stood stool stoop stop
  storage store storm stormy story storytelling stout stove straddle straight strain strand strange stranger strangle
  strap strata strategy straw stray stream street strength strengthen stress stressor stretch strewn strict stride
  strife strike string strip strive strobe strode stroke stroll stroller strong struck structure struggle strut
  stubble stubborn stuck stud student studio study stuff stuffy stumble stump stun stung stunt stupid stupor sturdy
  stutter sty style suave sub subdued subject subjective sublime submit subsequently subside substance subtle suburb
  subway succeed success successfully such suck sudden sue suede suffer sufficient sugar suggest suggestion suicidal
  suicidality suicide suit suitable suitcase suite sulk sullen sultan sum summarise summarize summary summer sun
  sundae sunday sunlight sunny sunrise sunset super superb supermarket supervise supervision supervisor supper supply
  support supportive suppose suppress sure surf surface surge surgeon surgery surly surprise surprisingly surreal
  surrender surround survey survive survivor suspect suspend suspicion suspicious sustain swain swallow swam swamp
  swan swap swarm sway swear sweat sweater sweep sweet swell swept swerve swift swim swimming swindle swine swing
  swirl switch swollen swoon swoop sword swore sworn swum swung symbol sympathy symphony symptom symptomatic synagogue
  syndrome syringe syrup system tab table tables tablet tabloid taboo tack tackle tact tactic tad tadpole tag tail
  tailor take taken talent talk talkative tall tally talon tambourine tame tampon tan tangent tangential tangerine
  tangle tango tangy tank tanker tanner tantalize tantrum tap tape tapestry tar tardy target tariff tarnish tarot tart
  tartan task tasker tassel taste tatter tattoo taught taunt taut tavern tawny tax taxi tea teach teacher team
  teamwork teapot tear tearful tearfulness tease technical technique technology ted tedious teen teenage teenager
  teeth telehealth telephone telescope television tell teller temper temperance temperature tempest temple tempo
  temporarily temporary tempt temptation ten tenant tend tendency tender tenderness tennis tenor tense tension tent
  tentacle tepid term terminal terrace terrain terrible terrier terrify territory terror test testify text textbook
  texture than thank thankful thankfulness that thatcher thaw the theater theatre theft their them theme themselves
  then theology theory therapeutic therapist therapy there thereafter thereby therefore thermos these thesis they
  thick thief thieves thigh thimble thin thing think third thirst thirsty thirteen thirty this thistle thong thorn
  thorough those though thought thoughtful thousand thrash thread threat threaten three threshold threw thrift thrill
  thrive throat throb throne throng throttle through throughout throw thrown thrust thud thug thumb thunder thursday
  thus thyme tiara tic ticket tickle tidal tide tidy tie tier tiger tight tile till tiller timber time timid tin tinge
  tingle tinker tint tiny tip tiptoe tirade tire tired tissue titan tithe title to toad toast tobacco today toddler
  toe toilet token told tolerance tolerate toll tomato tomb tomorrow ton tone tongue tonic tonight tonsil too took
  tool tooth toothbrush top topaz topic topple torch tore torment torn tornado torpedo torrent torso tortilla tortoise
  torture toss total totem touch tough toupee tour tourist tournament tow toward towel tower towers town towns toxic
  toxin toy trace track tract traction tractor trade tradition traffic tragedy trail trailer train trainee trainer
  trait traitor tram trample trance tranquil transfer transference transform transit transition transitional translate
  transport trap trapeze trapper trash trauma traumatic traumatised traumatized travel trawl tray treasure treat
  treatment treaty tree trek trellis tremble tremor trench trend trial triangle tribe tribunal tribute trick tricycle
  trigger trim trinity trio trip triple tripod triumph trivial troll trolley trombone troop trophy tropic trot trouble
  trough trout truce truck trudge true truffle truly trumpet trunk trust trustworthy truth truthful try tsunami tub
  tuba tube tuber tuck tucker tuesday tug tuition tulip tumble tumor tumult tuna tundra tune tunnel turban turf turkey
  turmeric turmoil turn turner turnip turnout turnover turquoise turret turtle tusk tutor tuxedo tweak tweed tweezers
  twelve twenty twice twig twilight twin twine twinge twinkle twirl twist twitch two tycoon type typical tyrant udder
  ugly uh ulcer ultimate um umbrella umpire unable uncanny uncertain uncle uncomfortable unconditional unconscious
  under understand understood underwood undone uneasy unemployed unemployment unfair unfortunately unhappy unicorn
  uniform union unique unison unit unite unity universal universe university unknown unless unmotivated unpack
  unresolved unsafe unstable until unusual unwilling up upbeat update upheaval uplifting upon upper uproar upset
  upstairs upstart urban urchin urge urgent urine urn us usage use useful user usher usual usurp utensil utilise
  utilize utopia utter vacant vacation vaccine vacuum vague vain vale valet valiant valid validate validation valley
  value valve vampire van vandal vanilla vanish vanity vapor variable variety various varnish vary vase vast vat vault
  vegan vegetable vegetative vehicle veil vein velocity velvet vendetta vendor veneer venom vent ventilate venture
  venue verb verbal verbalise verbalize verbalized verdant verdict verge verify vermin verse version vertigo very
  vessel vest vet veteran veterinary veto vex via viable vial vibe vibrant vibrate vice vicinity vicious victim victor
  victory video view vigil vigilance vigilant vigor villa village villain vindicate vine vinegar vintage vinyl viola
  violate violence violent violet violin viper viral virtual virtue virus visa visible vision visit visitor visor
  vista visual vital vivid vocal vocation vocational vogue voice voicemail void volatile volcano volley volt volume
  voluntary volunteer vomit voodoo vortex vote voucher vow voyage vulgar vulnerability vulnerable vulture wad waddle
  wade wafer waffle wag wage wages wagon wail waist wait waiter waitress wake walk walker walkthrough wall waller
  wallet wallpaper walls waltz wand wander want war ward wardrobe warehouse warm warmth warn warner warp warrant
  warrior wart wary was wash wasp waste watch watchman water waters watt wave wax way we weak weakness wealth weapon
  wear weary weasel weather weave weaver web wed wedding wedge wednesday wee weed week weekday weekend weeks weep
  weigh weight weird welcome weld welfare well wellbeing wellness wells were west western wet whale wharf what
  whatever wheat wheedle wheel wheelchair wheeler wheeze when whenever where whereas wherever whether which whichever
  whiff while whim whimper whine whip whirl whisk whisker whiskey whisper whistle white whiteboard whitehead who
  whoever whole wholly whom whose why wick wicker wide widow widower wield wife wig wiggle wild wilder will
  willingness willow win wince winch wind window wine wing wink winkle winner winning winter winters wipe wire wisdom
  wise wish wisp wistful wit witch with withdraw withdrawal withdrawn withdrew wither within without witness wives
  wizard wobble woe wok woke woken wolf woman womb women won wonder wonderful woo wood wooden woods woodward woody
  wool word words wore work workable workbook worker workplace works worksheet workshop world worm worn worry worse
  worship worst worth worthless worthlessness worthy would wound wove woven wow wrangle wrap wrath wreath wreck wren
  wrench wrestling wriggle wring wrinkle wrist writ write writer writhe written wrong wrote yacht yak yam yank yap
  yard yarn yaw yawn yeah year yearn yeast yell yellow yelp yeoman yep yes yesterday yet yew yield yoga yogi yogurt
  yoke yolk yonder you young youngster your yourself youth zap zeal zebra zen zenith zero zest zinc zip zipper zodiac
  zombie zone zoo zoom
`.split(/\s+/).filter(Boolean));
