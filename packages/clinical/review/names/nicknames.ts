/**
 * Given names with their short forms, pet names, spellings and forms in other languages; written for this project.
 * `nicknames-of.ts` reads them both ways.
 */
// oxfmt-ignore
export const nicknameLines = `
  aaron: ron ronnie aron arron erin
  abdul: abdullah
  abdullah: abdul
  abdulrahman: abdul abdurrahman
  abigail: abby abbie abi gail abbey
  abraham: abe bram avi abram ibrahim
  adebayo: bayo ade
  adelaide: addie adele heidi della
  adeline: addie addy adelina
  adolfo: fito
  adrian: ade adriano
  adrienne: adriana adrianna drea
  agata: aga agatka
  agnes: aggie nessa agnieszka
  agnieszka: aga agnes
  alan: al allan allen alun
  alastair: al alistair alasdair alister
  albert: al bert bertie alberto albie
  alberto: beto albert
  alejandra: ale alex jandra
  alejandro: alex ale jandro
  aleksandr: sasha sanya shura alexander aleksander
  aleksandra: ola sasha alex alexandra
  aleksei: alyosha lyosha alexei alexey
  alexander: alex al alec alexi lex sandy xander zander sasha alek lexi
  alexandra: alex lexi lexie sandra sandy sasha alexa ali allie xandra lexa alix
  alexis: lexi lexie alex
  alfonso: al fonzo fonso alphonse
  alfred: al alf alfie fred freddie alfredo
  alice: ali allie alicia alyce elsie
  alicia: ali lisa lisha alisha
  alison: ali allie allison alyson ally
  alonzo: lon lonnie alonso
  alvin: al alvie
  alyssa: aly lyssa ally alissa
  amanda: mandy manda mandie amandine
  amelia: amy millie mia emilia amalia melia
  amy: aimee ami amie
  anastasia: ana stacy stasia nastya tasia annie asya
  anatoly: tolya
  andre: dre andrew
  andrea: andie andy drea dre
  andreas: andy dre andi
  andrei: andrey andrew andriy
  andrew: andy drew andre andrei andres anders
  angela: angie ange angel angelica
  angelica: angie angel jelly angelika
  angelina: angie lina
  ann: anne annie anna nan nancy anya ana
  anna: ann annie anya ana hannah anja
  annabel: anna belle bella annabelle annabella
  anne: ann annie anna nan nancy
  annette: annie nettie anetta
  anthony: tony ant anton antonio toni antony
  antoinette: toni nettie netta antonia
  antonia: toni tonia antonina
  antonio: tony toni nino tono tonio
  arabella: bella belle ara
  archibald: archie arch baldie
  ariana: ari arianna aria
  arnold: arnie arn arno
  artemis: artie
  arthur: art artie arturo arty
  ashley: ash lee ashleigh ashlee
  ashton: ash
  aubrey: bree aub
  audrey: aud drey audra
  augustine: gus august augie austin agustin
  augustus: gus augie august
  aurora: rory aury
  austin: aus austen
  barbara: barb barbie babs bobbie barbra basia
  bartholomew: bart barty mew
  beatrice: bea bee trixie bice beatriz beatrix
  belinda: bel linda lindy
  benedict: ben benny
  benjamin: ben benny benji benjy jamie
  bernadette: bernie detta bernadine
  bernard: bernie barney bern nardo bernardo
  bertha: bertie
  beth: elizabeth bethany
  bethany: beth bethie
  beverly: bev beverley
  blanche: bianca
  boris: borya
  bradford: brad
  bradley: brad bradly
  brandon: bran brand branden brendon
  brenda: bren brandy
  brendan: bren brenden
  brian: bryan bri bryant
  brianna: bri bree briana breanna
  bridget: bridie biddy brigid bridgette
  brittany: brit britt britney brittney
  brooke: brook
  bruce: brucie
  bruno: brun
  byron: ron by
  caleb: cal kaleb
  calvin: cal vin
  cameron: cam cammy kameron
  camilla: cam millie cammie camila mila camille
  candace: candy candi candice dacey
  caoimhe: keeva
  carl: carlo karl carlos
  carla: carlie karla
  carlos: carlo charlie carlitos
  carmen: carmie carmelita
  carol: carrie caro carole carolyn carrol karol
  caroline: carrie caro carol carolyn lina carolina caz
  carolyn: carrie carol lyn caroline
  casey: case kc kasey
  cassandra: cass cassie sandra cassidy kassandra
  cassidy: cass cassie
  catalina: cata lina cathy
  catherine: cathy cat cate katie kate kathy katherine kathryn cath kit kitty catharine caty trina
  cecilia: cece ceci celia cissy cecily
  cedric: ced rick
  celeste: cel celestine
  charles: charlie chuck chas chaz carl charley carlos chip
  charlotte: charlie lottie char lotte charley carlotta
  chelsea: chels chelsey
  cheryl: cher sherry sheryl
  chester: chet
  chinonso: nonso
  chloe: clo khloe
  christian: chris kit christiaan kristian cristian
  christina: chris chrissy tina christy christine kristina cristina
  christine: chris chrissy tina christy kris christina kristine chrissie
  christopher: chris kit topher kris cristobal christophe kristopher
  chukwuemeka: emeka
  clara: claire clare clarita klara
  clarence: clare clancy
  clarissa: clara rissa
  claudia: claude claudie
  clayton: clay
  clementine: clem clemmie tina
  clifford: cliff ford
  clifton: cliff
  clinton: clint
  colin: col collin
  colleen: col lena
  concepcion: concha conchita
  connor: con conor conner
  constance: connie con constanza
  constantine: gus costa kostas dean konstantin dinos
  consuelo: chelo
  cora: corrie coretta
  corey: cory kory
  cornelius: neil con corny neal cornell
  courtney: court kourtney
  craig: craigie
  crystal: cris crys krystal christal
  curtis: curt kurt
  cynthia: cindy cyn cindi
  cyril: cy
  daisy: margaret
  dale: day
  damian: dame damon damien
  daniel: dan danny dani danilo daniil daniele
  daniela: dani danielle daniella
  danielle: dani danny elle daniela dannie
  darlene: dar darla
  darnell: nell
  darrell: darry daryl darryl darrel
  darren: daz darrin
  david: dave davey davy davi dawid
  dawn: dawnie
  deborah: deb debbie debby debra debora
  deirdre: dee didi
  delia: dee dede
  delilah: lila dee
  delores: dee dolly lola dolores
  demetrius: meechie
  denise: dee neesie denice
  dennis: den denny denis
  derek: rick derrick derick dirk
  deshawn: shawn
  desiree: des desi
  desmond: des dez desi
  destiny: des dest
  diana: di diane dee didi dianne diann
  diane: di diana dianne
  diego: yago
  dimitri: dima mitya dmitri dmitry dimitrios jimmy dimitris mitch
  dmitry: dima mitya dmitri dmitriy dimitri
  dolores: lola dee dolly
  dominic: dom nic nick domingo dominick dominik
  dominique: dom nikki
  donald: don donnie donny
  donna: don donnie
  dora: dorothy theodora
  doris: dorie
  dorothy: dot dottie dolly dory dorothea thea dodie
  douglas: doug dougie duggie
  duncan: dunc dunk
  dustin: dusty dust
  dwayne: duane wayne
  dylan: dyl dillon
  earl: earle
  edgar: ed eddie ned
  edith: edie dita eddie
  edmund: ed eddie ned ted edmond
  eduardo: eddie ed edu lalo
  edward: ed eddie eddy ned ted teddy edu
  edwin: ed eddie ned win
  eileen: leena aileen
  ekaterina: katya kate catherine
  elaine: lainey laney
  eleanor: ellie nell nora nellie lenore elena eleanore ella elinor leonora
  elena: lena ellie helen nelly alyona
  eli: elijah elias ely
  elias: eli ilias
  elijah: eli lijah elia
  elise: elsie lise elyse
  elizabeth: liz lizzie lizzy beth betty betsy bess bessie eliza libby lisa elsie lisbeth liza bette betsey elisabeth ellie bettina lilibet buffy elisa elspeth
  ella: ellie elle
  ellen: ellie nell nellie helen
  eloise: ellie heloise
  elsie: elizabeth
  elvira: elvie vera
  emanuel: manny manu emmanuel manuel
  emily: em emmy emmie millie emilie emilia
  emma: em emmy emmie ema
  emmanuel: emma manny manu
  enrique: rick kike ricky quique
  eric: rick ricky erik rik erick
  erica: ricki erika
  erin: eryn aerin
  ernest: ernie erny ernesto
  ernesto: neto ernie
  esmeralda: esme mera
  esperanza: espe hope
  esther: essie hettie hester ester
  ethan: eth
  eugene: gene eugenio evgeny yevgeny
  eugenia: genie gina
  eunice: euny
  eva: evie eve evita
  evan: ev evander
  evangeline: eva evie angie vangie lina
  evelyn: evie eve lyn ev evelina
  ezekiel: zeke
  ezra: ez
  faith: fay
  fatima: fatimah fatma fatemeh tima
  faye: fay
  felicia: fee lisha felicity
  felicity: fliss flick fee
  felix: fee
  ferdinand: ferdie fred nando
  fernando: nando fern ferdy
  fiona: fi fee
  florence: flo flossie florrie flora
  frances: fran francie frannie fanny frankie
  francesca: fran frankie chess cesca francisca
  francis: frank fran frankie
  francisco: paco frank pancho cisco francis
  franklin: frank
  fred: freddie freddy
  frederick: fred freddie freddy rick fritz fredrick frederic friedrich rico
  gabriel: gabe gabby gaby gab
  gabriela: gabby gaby gabi gabriella
  gabrielle: gabby gaby elle gabi
  gail: gayle abigail
  galina: galya
  garrett: garry gary
  gary: gaz garry gareth
  gavin: gav
  genevieve: gen genny viv eve jenny
  gennady: gena
  geoffrey: geoff jeff
  george: georgie geo jorge giorgos yorgos
  georgia: georgie gia
  georgina: georgie gina
  gerald: gerry jerry ged gerard
  geraldine: gerry geri jerry dina
  gerard: gerry jerry gerardo gerhard
  gertrude: gert gertie trudy
  gilbert: gil bert gib gilberto
  gillian: gill jill gilly jillian
  gina: regina georgina
  giovanna: gia vanna joanna
  giovanni: gio gianni vanni john
  giuseppe: beppe peppe joe
  gladys: glad
  glenn: glen
  gloria: glo glory
  gordon: gordie gord
  grace: gracie graziela
  graham: gray graeme
  gregory: greg gregg gregor grigory grisha
  gretchen: greta
  grzegorz: grzesiek greg
  guadalupe: lupe lupita
  guillermo: memo guille will
  gustavo: gus tavo
  gwendolyn: gwen wendy gwenda
  hannah: hanna anna han
  harold: harry hal
  harriet: hattie harry etta harriette
  harrison: harry
  harry: harold harrison
  harvey: harv
  hazel: haze
  heather: hev
  hector: heck
  heidi: adelheid
  helen: nell nellie ellen helena elena lena nelly
  helena: lena elena helen
  henrietta: hettie etta henny hattie
  henry: hank harry hal henri henrik enrique
  herbert: herb bert herbie
  herman: herm manny hermann
  hernando: nando
  hilary: hil hillary
  hollis: holly
  holly: hollie
  homer: homie
  horace: horry
  howard: howie ward
  hubert: hugh bert hubie
  hugh: hughie hugo huw
  humberto: beto
  hussein: husayn hossein husain hussain
  ian: iain
  ibrahim: ibra ibby ebrahim abraham
  ida: idie
  ifeanyi: ify
  ignacio: nacho iggy ignatius
  igor: gosha
  ilse: elsa
  imogen: immy immie
  ines: agnes inez
  ingrid: inga inge
  irene: rene renie irina
  irina: ira irene
  iris: risa
  irving: irv
  isaac: ike zac isaak izzy
  isabel: izzy bella belle isa isobel isabelle ysabel bel isabella
  isabella: bella izzy isa belle isabel
  isaiah: izzy ike zay
  isidore: izzy dory
  ivan: vanya van iwan
  ivanka: vanya
  jack: jackie john jacky
  jackson: jack jax
  jacob: jake jakob jay jacobo yakov jacoby jakub
  jacqueline: jackie jacqui jacky jaclyn
  jadwiga: jadzia
  jaime: jimmy jamie
  james: jim jimmy jamie jem jimbo jaime seamus
  jan: janet janek
  jane: janie jenny jan jayne
  janet: jan nettie jannie
  janice: jan janis
  jared: jay jarred jarod
  jasmine: jas jazz jazzy yasmin jasmin
  jason: jay jase jayson
  javier: javi xavier
  jay: jason james
  jean: jeanie jeannie jeanne
  jeanette: jean nettie jeannie jeannette
  jeffrey: jeff geoff jeffery geoffrey
  jennifer: jen jenny jenn jenna jennie
  jeremiah: jerry jem jeremy jay
  jeremy: jem jerry jez
  jerome: jerry romy
  jesse: jess jessie
  jessica: jess jessie jessy
  jesus: chuy chucho
  jill: jilly gill jillian
  jillian: jill gillian
  joan: joanie joni
  joanna: jo jojo joanne anna johanna joana
  joanne: jo joann joanna
  jocelyn: joss jo lyn joselyn
  joel: joey
  johann: hans jo johannes
  johannes: hans jo johan
  john: johnny jack jon johnnie jonny ian juan sean
  jonathan: jon jonny nathan jonathon johnathan
  jordan: jordy jo jordi
  jorge: george jorgito
  jose: pepe pepito joe chepe
  joseph: joe joey jo jos yusuf josef jozef giuseppe josephus
  josephine: jo josie joey fina josefina
  joshua: josh joss
  joy: joyce joie
  joyce: joy
  juan: juanito john juancho
  juana: juanita joan
  judith: judy jude judi
  julia: jules julie juliet
  julian: jules jule julio julius
  juliana: jules julie ana julianna
  julie: jules julia
  juliet: jules julie ettie juliette
  june: junie
  justin: just juss
  justine: tina jus
  karen: kari kaz karin caren
  karl: carl kalle
  katarina: kata rina kat katarzyna
  katarzyna: kasia kaska catherine kate
  kate: katie katherine catherine katy
  katherine: kate kathy katie kat kitty kit kay kathryn katharine catherine katy kath katrina kathie
  kathleen: kathy kath kate katie kat cathleen
  kathryn: kate kathy katie kat katherine kathrin
  katrina: kat trina katie kate
  kay: kaye katherine
  keisha: lakeisha
  keith: keefe
  kelly: kel kelley kellie
  kelsey: kels
  kenneth: ken kenny kennie
  kenya: ken
  kerry: kez keri kerri
  kevin: kev kevyn
  khadija: khadijah khadeeja dija
  khalid: khaled
  kimberly: kim kimmy kimberley kym
  kirsten: kirstie kirsty kirstin
  konstantin: kostya
  krishnan: krish
  krista: kris christa
  kristen: kris kristi kristy kristin christen
  kristin: kris kristi kirsten kristen
  kristina: kris tina kristi krissy christina
  krzysztof: kris krzys chris
  kseniya: ksyusha ksenia
  kwabena: kobby
  kyle: ky
  lakshmi: laxmi
  lance: lancelot
  larry: lawrence laurence
  latasha: tasha
  latisha: tisha
  latoya: toya
  laura: laurie lori lauren lolly
  lauren: laurie lori ren laura loren
  laurence: larry laurie lawrence
  lavinia: vinnie
  lawrence: larry laurie law lars lorenzo laurence lonnie
  leah: lea lia leia
  lee: leigh
  lena: helena elena magdalena
  leo: leon leonard leopold leonardo
  leon: leo lee
  leona: leonie
  leonard: leo len lenny leonardo lennie
  leonardo: leo leonard nardo
  leonid: lyonya
  leopold: leo poldi
  leroy: lee roy
  leslie: les lesley
  lester: les
  leticia: letty tish lety
  letitia: letty tish tisha
  levi: lev
  lewis: lew louis
  liam: william
  lilian: lily lil lillian lilly
  lillian: lily lil lilian lillie
  lily: lil lilly lili
  linda: lin lindy lynda
  lindsay: lin linz lindsey
  lionel: leo
  lisa: elizabeth liza
  logan: lo
  lois: lo
  lorena: lori lora
  loretta: lori etta retta
  lorraine: lorrie lori rainey
  louis: lou louie lewis luis
  louise: lou lulu louisa luisa
  lucas: luke luca luc lukas
  lucia: lucy lulu
  lucille: lucy lu
  lucinda: lucy cindy
  lucy: lucie lu lucia luce
  luis: lou louis lucho
  luisa: lucha lulu louise
  luke: lucas lukas
  lydia: lyddie liddy
  lyle: ly
  lynn: lyn linda lynne
  lyudmila: lyuda mila ludmila
  mabel: mae may
  mackenzie: mac kenzie mackenzi
  madeline: maddie maddy madeleine lina madelyn
  madison: maddie maddy
  magda: magdalena
  magdalena: maggie lena magda
  maksim: max maxim
  malachi: mal
  malcolm: mal
  malgorzata: gosia margaret
  malik: mal
  manuel: manny manolo manu
  marcela: marcy chela
  marcia: marcy marsha
  marcus: marc mark marco markus marcos
  margaret: maggie meg peggy marge margie peg madge greta rita maisie daisy meggie margo mags margery margarita marguerite
  margarita: rita margie margo margaret
  maria: mary mia marie ria mariah masha mari maryam
  marian: mary marion
  mariana: mari ana marianna
  marianne: mary anne mari maryann
  marie: mary mari maria
  marilyn: mary lyn merrill
  marina: mari rina
  mario: marius
  marion: mary
  marisol: mari sol
  marjorie: marge margie jorie marjory
  mark: marc marcus marko marky
  marlene: marly lena
  marquis: marq
  marshall: marsh
  martha: marty mattie marta patty
  martin: marty mart marten martyn
  marvin: marv
  mary: molly polly mae may mamie marie maria maryam
  matilda: tilly mattie tilda mathilda
  matthew: matt matty mat mateo matthias mathew matteo
  maureen: mo reenie maura
  maurice: mo morrie moe morris
  maxim: max maks
  maximilian: max maxi
  maxine: max maxie
  maxwell: max
  megan: meg meggie meghan meagan
  melanie: mel melly
  melinda: mel mindy lindy
  melissa: mel missy lissa lisa
  melody: mel
  melvin: mel
  mercedes: merche mercy sadie
  meredith: merry mer
  mia: maria
  michael: mike mikey mick mickey micky misha mitch michel mikhail miguel michal micheal
  michaela: micky kayla mikayla
  michelle: shelly shell mickey chelle michele shelley
  miguel: mike mickey migue
  mikhail: misha michael mischa
  mildred: millie mil
  millicent: millie
  milton: milt
  mina: wilhelmina
  minerva: minnie
  miranda: mandy randy mira
  miriam: mimi mim mitzi maryam
  mohammed: mo muhammad mohamed mohammad muhammed mohamad mehmet hammad
  moira: mo
  mollie: molly
  monica: mon moni monika
  monique: mo nikki
  montgomery: monty
  morgan: mo morg
  moses: mo moe moshe
  muhammad: mo mohammed mohamed mohammad
  myra: mira
  nadezhda: nadia nadya
  nadia: nadya nadine nadezhda
  nancy: nan nance
  naomi: nomi
  natalia: nat talia natasha natalya natalie
  natalie: nat nattie talia nathalie natalia
  natasha: tasha nat natalya
  nathan: nat nate nathanial
  nathaniel: nat nate nathan nathanael
  neil: neal niall
  nelson: nels
  nguyet: moon
  niamh: neve
  nicholas: nick nicky nico klaus nicolas nikolas colin nikolai
  nicola: nicky nic nikki
  nicole: nikki nicky nic nichole coco
  nigel: nige
  nikolai: kolya nick nikolay
  nina: antonina
  noah: noe
  noel: noelle
  nora: norah eleanor honora
  norberto: beto
  norma: normie
  norman: norm
  octavia: tavia
  octavio: tavo
  oksana: ksenia
  oleksandr: sasha oleks alexander
  olga: olya olia
  oliver: ollie olly oli
  olivia: liv livvy ollie livia
  oluwaseun: seun
  oluwaseyi: seyi
  oluwatobi: tobi
  oscar: oz ossie oskar
  oswald: oz ozzie
  owen: ewan
  pablo: paul
  padraig: patrick paddy
  pamela: pam pammy
  patricia: pat patty trish tricia patsy trisha patti
  patrick: pat paddy rick patty padraig patricio
  paul: paulie pauly pablo paolo pavel
  paula: paulie pauline paola
  pauline: paula polly
  pavel: pasha paul
  pedro: pete peter perico
  penelope: penny pen nell
  percival: percy
  perry: peregrine
  peter: pete petey pedro petr piotr pyotr
  philip: phil pip phillip felipe filip
  philippa: pippa pip phil
  phoebe: phebe bee
  phyllis: phyl
  piotr: piotrek peter
  priscilla: cilla pris prissy
  prudence: pru prue
  quentin: quent quinn
  rachel: rach rae shelly rachael raquel
  rafael: rafa rafi raf raphael
  rafaela: rafa
  ralph: ralphie raf
  ramon: ray moncho raymond
  randall: randy rand randolph
  randolph: randy dolph
  raphael: rafe raph rafael
  rashawn: shawn
  raymond: ray ramon
  rebecca: becky becca beck bex reba rebekah
  refugio: cuca
  regina: gina reggie
  reginald: reg reggie rex
  rene: renny
  renee: rennie ren
  reuben: rube ruben
  rhonda: ron ronda
  ricardo: rick ricky cardo richard
  richard: rick rich dick ricky richie ricardo rickie
  rita: margarita
  robert: rob bob bobby robbie bert robin roberto bobbie robby
  roberta: bobbie robbie berta
  roberto: beto rob bob robert
  robin: rob robyn
  rodney: rod roddy
  rodolfo: fito rudy rudolph
  rodrigo: rod rigo
  roger: rog rodge rodger
  roland: rollie roly orlando rolando
  roman: roma
  ronald: ron ronnie ronny
  rosa: rosie rosita rose
  rosalie: rosie rose rosa
  rosalind: roz rosie ros
  rosalinda: rosa linda
  rosamund: roz
  rosanna: rose anna roseanne
  rosario: charo
  rose: rosie rosa
  rosemary: rose rosie romy
  rowan: ro rowen
  roxanne: roxy roxie roxana
  ruben: rube benny reuben
  rudolph: rudy rolf rudolf
  rupert: rupe
  russell: russ rusty
  ruth: ruthie
  ryan: ry
  sabrina: brina
  sally: sal sarah
  salvador: sal chava
  salvatore: sal sally tore
  samantha: sam sammy sammie
  samuel: sam sammy samuil shmuel
  sandra: sandy sandi alexandra
  santiago: santi diego
  sara: sarah sadie sally
  sarah: sara sadie sally sal sarai
  saul: solly
  savannah: savvy vanna
  scott: scotty scottie
  sean: shaun shawn shane
  sebastian: seb bas bastian seba
  selena: lena selina
  serena: rena
  sergei: serge seryozha sergey serhiy sergio
  sergio: serge checo
  seth: set
  shaniqua: nikki
  shannon: shan
  sharon: shari shaz sharron
  sheila: sheil
  sheldon: shel
  shelley: shell michelle
  shirley: shirl
  sidney: sid syd sydney
  sigmund: siggy
  silvia: syl sylvia
  simon: si sim simeon
  simone: sim mona
  sinead: jane
  siobhan: shiv shivaun chevonne
  sofia: sofie sophia sophie sonya
  soledad: sole chole
  solomon: sol solly suleiman
  sonia: sonya sonja
  sophia: sophie soph sofia
  sophie: soph sophia
  stacey: stace stacy anastasia
  stanislav: stas slava stan
  stanislaw: staszek stan
  stanley: stan
  stefan: stef stephen steven
  stella: estelle
  stephanie: steph stef stevie stephie stefanie
  stephen: steve stevie steph steven stefan esteban
  steven: steve stevie stephen
  stewart: stew stu stuart
  stuart: stu stew stewart
  subramaniam: subbu mani
  susan: sue susie suzy suzie sukie susanna suzanne
  susanna: sue susie zanna susana suzanna hannah
  suzanne: sue suzy suze susan
  svetlana: sveta lana
  sylvester: sly syl
  sylvia: syl silvia
  tabitha: tabby
  tamara: tammy tami mara toma
  tania: tanya tatiana
  tatiana: tanya tania tatyana tati
  tatyana: tanya tatiana
  taylor: tay
  temitope: temi tope
  terence: terry tel terrence
  teresa: terry tess tessa resa tracy theresa tere
  terry: terence teresa
  thaddeus: thad tad ted
  thelma: tel
  theodora: thea dora teddy
  theodore: ted teddy theo teodoro
  theresa: terry tess tessa tracy reese teresa resa
  thomas: tom tommy thom tomas tomasz
  tiffany: tiff tiffy
  timothy: tim timmy timo
  tina: christina martina
  tobias: toby
  todd: toddy
  tomasz: tomek tom thomas
  tracy: trace tracey
  travis: trav
  tremaine: tre
  trevor: trev
  tristan: tris
  tyler: ty
  tyrone: ty
  ulrich: uli
  ursula: ursie
  valentina: val tina vale
  valerie: val vallie
  vanessa: nessa van vane
  vasily: vasya basil vassily
  venkatesh: venkat venky
  vera: veronica
  vernon: vern
  veronica: ronnie vera roni nica veronika
  victor: vic viktor vick
  victoria: vicky vic tori vicki vickie viktoria tory vika
  viktor: vitya victor
  vincent: vince vinny vin vicente vinnie
  viola: vi
  violet: vi letty
  virginia: ginny ginger gin
  vivian: viv vivi vivienne
  vladimir: vlad vova volodya volodymyr
  volodymyr: vova volodya vladimir
  vyacheslav: slava
  wallace: wally wal
  walter: walt wally
  wanda: wendy
  warren: ren
  wayne: dwayne
  wendell: wen
  wendy: gwendolyn
  wesley: wes
  wilfred: wilf will fred alfie
  wilhelm: willi will
  wilhelmina: mina billie minnie willa
  willard: will
  william: will bill billy willy liam willie wil guillermo bil
  wilma: willa
  winifred: win winnie freda
  winston: win
  woodrow: woody
  xavier: xavi zave javier
  xochitl: xochi
  yasmin: jasmine yas yasmine yasmeen
  yelena: lena elena
  yesenia: yesi
  yevgenia: zhenya evgenia
  yolanda: yoli yoyo
  yousuf: yusuf joseph youssef
  yulia: julia yuliya yulya julie
  yuri: yura yuriy
  yusuf: yousef joseph youssef yousuf
  yvette: evie
  yvonne: vonnie eve
  zachary: zach zack zac zak zachery zackary
  zahra: zara zahraa
  zbigniew: zbyszek
  zinaida: zina
  zoe: zo zoey
`;
