import { tabledNames } from "./nicknames-of.ts";

// Given names from many places beside those of the nickname table; written for this project.
// oxfmt-ignore
const more = `
amber angel april autumn basil chance charity chase cherry cliff crystal dawn destiny dolly eve fern ginger hazel heath heaven hope iris ivy jade jewel june justice lance laurel liberty
lily mercy miles misty olive opal patience pearl penny phoenix poppy promise raven river robin ruby sage sandy sky summer sunny trinity wade willow winter wren aaliyah aamir aarav aarti abdi abdul abdullah abeba abel abena abril ada adaeze adam adam aditi aditya afia agata agustina ahmad ahmed aidan
aiden aiko aino aisha aisling aiyana ajay akash akemi akiko akira alan alana alba alberta alden aleah alen alena alessandra alessandro alexei
alfie ali alina alisha aliya aliyah alma alondra alton alva alvaro amal amani amar amara amari amaya amelie amina amir amira amit amos anand
ananya anders andre anders andrej ange anika anil anisa anita anjali anke anneliese annika ansel anselm antje antti anuj anwar aoife aparna
apollo arden ariel arif arjun arlene armando armin arnaud artem arun arya asha asher asif asma astrid athena atticus aubree aurelia avery
axel aya ayaan ayala ayana ayesha aylin ayse azra bahar baraka bashir baxter beata beau benita benoit berenice berit berta beth beulah bianca
bilal birgit bjorn bogdan bonnie boris boyd bozena brad brady braden brent brett brielle britta bronwyn bryce bryn bryson burak byron cade
cadence caitlin caleb callie callum camden cansu carina carlton carly carmela caspar cathal ceyda chad chaim chana chandra chantal charlene
charlize chen chiara chidi chiamaka chinedu chinwe chioma chloe christa ciara cillian claude clyde cody cole colette consuelo corinne cosmo
cristina curtis cyrus dag dagmar dahlia dakota dalia dallas dalton damaris dana dania dante daphne dara daria dario darius darnell darryl dasha
davide dax deandre deanna deborah declan deepa deepak delroy demetrius denzel deon deshawn devin devon devonte dexter dieter dilip dinah dion
dirk divya dolores dominika donovan doreen dorian drago dragan duane dwight eamon ebony edna efe efua egor ehsan eileen eitan ekaterina elaine
elaina elfriede eliana elif elina elio elke ella elliot elliott ellis elodie elon eloy elsa elton elvis emeka emerson emil emiliano emin emir
emre enid enzo erica erik erika erin ernesto errol ersin esme estelle esteban ester etta eugenio eun eustace ewa faisal farah farid farida
fatou fatoumata federica federico feng fern fidel filippo finley finn fintan fleur florian folake fouad fran franco frankie franz freya frida
frieda gareth garth gaston gavin geeta gemma georg georgina gerda gia gianna gideon giles gita giulia giulio goran gosia graciela grant greer
greta guido gulsen gunnar gunther gurpreet guy habib hadley hailey hakan hakim hala haley halima hamid hamish hamza hana hanan hani hans haris
harish harmony harper haruka haruki haruto hasan hassan hashim hayden hayley hedda hedwig heike heinrich helga helmut henrike hermine hernan
hilda hiro hiroshi hoang hollis hong horst hosea huda hunter hye iba ibrahima idris ifeoma ike ikram iliana ilona iman imani imran ina indira
indra inga ingeborg ioana iqra isha ishaan ishan ismail itzel ivana ivo ivy iwona jabari jace jada jade jaden jaelyn jagdeep jakob jalen jamal
jamila jana janelle janine jannik jarek jasmin jasper jaya jayden jayla jaylen jazmin jean jelena jens jensen jeong jerzy jesper jett jia jian
jihan jin jing jiwoo joaquin joachim jochen jody johana jonah jonas joni joon joost josip jovan jovana juanita jude jun junaid jung jurgen kai
kaito kaitlyn kaja kali kalpana kamal kamala kamil kamila kane kanye karan kareem karim karina karla karthik kasia kasper katja kavita kaya
kayden kayla keegan keiko keira keith kelvin ken kendall kendra kendrick kenji kenta kerem kerstin khalid khalil khan kian kiara kieran kim
kiran kofi kojo krishna krystyna kumar kunal kurt kwabena kwaku kwame kwasi kyra lachlan laila lakisha lamar lana landon lara larissa lars lashonda
latif layla lea leandro leila leilani lennart lennox leroy lesia lev lexi li lian liana lidia lien lin ling linh linnea lionel liora lior lisbeth
liv livia lorcan lorelei lorenz lorenzo lorna lotta lottie lou luana luca luciana luciano ludmila luisa luka lukas lulu luna lupita luther luz
lyra mabel macy maddox madhu mae maeve magnus mahesh mahmoud mai maia maja makayla malachi malala malia malika mallory mamadou manish manoj
manuela mara marcel marcelo marek maren mari marianna mariam mariela marit marisa marissa marko marlon marlowe marta martina marwan maryam
masood massimo mateusz mathias mathilde mathis maureen mauricio mauro mavis maya maynard mayra mehdi mehmet mei meera meena meghan mehreen mel
mena mercy merle merve mette mi micah mieko mika mikael mikaela milan milena miles milica milo mina minh minho mireille miro miroslav misaki mitchell
mohan mohit moira mona monir mordechai moritz mustafa myles myrna myrtle nabil nadeem nadine nadira nahla naima najla nando naoko naoki naomi
narges nasir nasra nasrin natasa naveed neha nelson nestor neville ngoc ngozi nia niall niamh nicolas niels niklas nikhil nikita niko nila nils
nima nina nisha nita nizar noam noelle nolan noor noura nuno nuria nur oba obi octavio odalys odette ola olaf oleg oleksandr oleksiy olena olu
oluwaseun oma omar omari oona ophelia oren orla orlaith orson osama osman otis otto padma paige palmer paloma pankaj parvati pascal pedram perla
petra petros phuong pierre pierce pilar piotr poonam prakash pranav prem priti priya priyanka quan quincy quinn rachid radek radha rafaela raghav
rahul rainer raj raja rajesh raju rakesh rami ramona rana rania ranjit rashid rashida raul ravi reem reese rehana reina reinhard remi remy renata
renato reva rex reza rhea rhett rhys rian rina rishi river riya roan rocio rohan rohit roisin rolf roma romeo ronan rory rosaria roshan roslyn rowena
roya rukhsana rupert ryo saad sabine sabina sachin sade sadia safiya sahar said saif saira salim salma salome samir samira sana sander sandeep
sandrine sanjay santino santos saoirse saqib sarita sasha satoshi saul sawyer seamus selma semra sena seo serkan shabnam shahid shahin shaina
shakira shanice shanika shaniqua shanti sharif sharmila shauna shay shea shreya shu shun siddharth sienna sierra sigrid silas silke silvana
simran sina sinead siobhan skyler slobodan sohail soledad solveig somchai soren soumya spencer sruthi stig sudha suki sultan sumaya suman sun sunil
sunita suraj suresh sushila sven swati syed taavi tadhg taha tahir taiwo takashi takeshi talia tamar tamika tanisha tapio tariq taro tarun tatum
tauseef temitope thabo thandiwe thanh theo thiago thijs thorsten thu thuy tiana tiara tiago tomas tomasz tomoko tor tova toyin tran trang trent
trinh trudi tuan tuomas turner tuva tyra tyrell tyson udo uma umar umberto ursel usha usman uwe uzma vadim valentin valeria vania varun vasco veena
venkat vera vero vicente vidya vihaan vijay vikram vincenzo vinay vineeta violeta vishal vito vivek wade walid wanjiru wei wen wendell werner wilson
wim wolfgang woo xander xavier xenia xia xiao xiaoming xin ximena yael yaakov yahya yan yang yara yasin yasir yehuda yael yesenia yi yildiz ying yitzhak
yoko yolande yong yosef yui yuki yukiko yuko yulia yun yusra yuto yvan zain zainab zaira zane zara zayd zayn zehra zeinab zelda zena zeynep zhen zia zina
zita ziva zofia zola zoran zsofia zuzana zuri
`;

/** Folded given names, full and short. Where one of these is a slip away from a member's it may be somebody else. */
export const givenNames: ReadonlySet<string> = new Set([...tabledNames, ...more.split(/\s+/).filter(Boolean)]);

// Common family names; written for this project. They tell `Marcus Bell` from `Marcus` and a capital after it.
// oxfmt-ignore
export const familyNames: ReadonlySet<string> = new Set(`
abbott abdi acosta adams adeyemi aguilar ahmed ali allen alvarez anderson andrews armstrong arnold atkins austin ayala bailey baker baldwin banks barber
barker barnes barrett barton bates beck becker bell bennett benson berg bernard berry bianchi bishop black blair blake bond bowman boyd bradley brady
brennan brewer briggs brooks brown bryant buchanan burke burns burton bush butler byrd byrne cabrera caldwell campbell campos cannon carlson carpenter
carr carroll carson carter castillo castro chambers chan chandler chang chapman chavez chen cheng choi chowdhury christensen chung clark clarke clayton
cohen cole coleman collins contreras cook cooper costa cox craig crawford cruz cunningham curtis daniels davidson davies davis dawson day dean delgado
diaz dixon doherty dominguez douglas doyle duncan dunn duran edwards elliott ellis erickson espinoza estrada evans farrell ferguson fernandez fields
figueroa fisher fitzgerald flores flynn ford foster fowler fox francis franklin fraser freeman fuentes fuller gallagher garcia gardner garner garza
george gibson gilbert gill gomez gonzales gonzalez goodman gordon graham grant graves gray green greene griffin gross guerrero gupta gutierrez guzman
hale hall hamilton hansen hanson hardy harper harris harrison hart harvey hassan hawkins hayes henderson henry hernandez herrera hicks higgins hill
hoffman holland holmes holt hopkins horton howard howell huang hudson hughes hunt hunter hussein ibrahim ivanov ivanova jackson jacobs james jansen
jenkins jennings jensen jimenez johansson johnson johnston jones jordan joseph joshi juarez kaur kang kelley kelly kennedy khan kim king klein knight
kowalski kumar lambert lane larsen larson lawrence lawson le lee leon leonard lewis li lim lin liu logan long lopez love lowe lucas luna lynch lyons
macdonald malone marshall martin martinez mason matthews may mccarthy mccoy mcdonald medina mehta mendez mendoza meyer miller mills miranda mitchell
mohamed molina montgomery moore morales moreno morgan morris morrison moss mueller mukherjee muller munoz murphy murray myers nash navarro nelson newman
newton nguyen nichols nielsen nowak nunez obrien ochoa oconnor okafor okeke oliver olsen olson ortega ortiz osman owens padilla page palmer park parker
parks patel patterson payne pearson pena perez perkins perry peters petersen peterson petrov petrova pham phillips pierce popov porter powell powers
price quinn ramirez ramos ray reed reid rees reyes reynolds rhodes rice richards richardson riley rios rivera robbins roberts robertson robinson
rodriguez rogers rojas romero rose rosen ross rossi rowe ruiz russell russo ryan salazar sanchez sanders sandoval santiago santos sato saunders schmidt
schneider schroeder schultz schwartz scott serrano shah sharma sharp shaw shelton sherman silva simmons simon simpson sims singh smith snyder solis soto
spencer stanley steele stein stephens stevens stewart stone strickland suarez sullivan sutton suzuki swanson tan tanaka taylor thomas thompson thornton
torres townsend tran trevino tucker turner valdez vargas vasquez vaughn vazquez vega wade wagner walker wallace walsh walters walton wang ward warren
washington watkins watson watts weaver webb weber webster weiss wells west wheeler white williams williamson willis wilson wolf wong wood woods wright wu
yamamoto yang young zhang zhao zimmerman
`.split(/\s+/).filter(Boolean));
