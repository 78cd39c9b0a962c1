/** Words that begin, end or make up no topic's name. Each list has one reason. */

import { stemOf } from './stem.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stemOf));

/** Function words, and words so general that they qualify anything. */
export const STOP = set(`
a an the this that these those such other another others each every either neither both all any some no none many much more most
few fewer less least several enough own only just even still yet already also too very quite rather almost nearly about above across
after again against ago along although amid among and are around as at away back be because been before behind being below beneath beside
between beyond but by can cannot could did do does doing done down during else ever except far for from further get gets getting had has have having he
her here hers herself him himself his how however i if in including into is it its itself like likely may maybe me might mine must my
myself near never next nor not now of off often on once one ones onto or our ours out outside over per perhaps plus possible since so
soon than their theirs them themselves then there they through throughout till to today together tomorrow tonight toward towards two
under unless unlike until unlikely up upon us use used using via was way we well were what whatever when where whether which while who
whom whose why will with within without would yes yesterday you your yours zero three four five six seven eight nine ten eleven twelve
dozen dozens hundred hundreds thousand thousands million millions billion billions trillion first second third fourth fifth sixth last
latest early earlier late later recent new old older young big bigger biggest large larger largest small smaller little good better best bad
worse worst great greater greatest high higher highest low lower lowest long longer longest short full whole entire half main major
minor key top real right wrong different important able certain clear due current former future past previous potential ready second
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
morning afternoon evening night noon midnight day days week weeks weekend month months year years hour hours minute minutes decade decades
century time times moment period am pm gmt est edt pst utc
led inc corp ltd plc llc mln bln dlr dlrs cts pct shr shrs qtr stg
said say says saying told tell tells asked ask asks added according called call calls vs versus etc com www http https
mr mrs ms dr st no non ex anti pro pre post co de la el le van von al bin ibn`);

/** Stand before a person's name, and part of no topic. */
export const TITLES = set(`
president presidents vice prime minister ministers premier chancellor secretary senator senators sen sens representative rep reps
congressman congresswoman congressmen governor gov govs mayor king queen prince princess pope cardinal archbishop bishop reverend rev
general gen colonel col lieutenant lt sergeant sgt captain capt commander admiral judge justice justices attorney chairman chairwoman
chair chief speaker ambassador director spokesman spokeswoman spokesperson spokespeople leader leaders deputy professor prof sheriff mp
sir dame lord lady ceo officer detective candidate nominee hopeful lawmaker lawmakers incumbent author analyst`);

/** What every newsroom writes in every text: as a whole name, or as the last word of one, it names no subject. Stems. */
export const NEWSROOM = stems(`
people person man men woman women child children family friend guy thing something everyone anyone someone lot number bit kind sort part
place point case fact reason example issue question answer problem matter idea thought view opinion analysis comment statement remark
word line sentence letter note post tweet video photo image picture caption story article report reporter journalist editor editorial
column columnist news newspaper magazine media press interview source reader website site page blog book copyright advertisement
official officer authority administration aide adviser advisor expert observer critic supporter opponent member staff staffer worker
spokesman spokeswoman government country nation state city town world america american area region side end start beginning rest hand
head face eye home house street room door car name term level rate percent percentage share amount total cost price dollar money
change effort move step action act plan proposal decision result effect impact role position power support help work job business
company firm group organization organisation association committee agency department office team party leadership process system
program programme project service use need want hope chance opportunity risk concern fear doubt sign message signal response reaction
announcement event meeting talk discussion conversation speech address conference session visit trip call briefing hearing
public audience crowd voter resident citizen community society life death history experience situation condition circumstance
information detail document record data figure evidence study survey research poll test review list
morning-after thanks image toggle highlight update editor op-ed reporting analyst mother father son daughter brother sister wife husband
half middle bottom inside moment minute piece pile host show episode clip transcript correspondent contributor subscriber subscription
newsletter email-address sign-up reason goal aim purpose target approach strategy position stance attempt bid push pressure
majority minority lead rise fall increase decrease drop gain loss success failure victory defeat difference difficulty mistake
ability access attention interest notice presence absence possibility suggestion intention criticism praise accusation allegation claim
charge complaint demand request offer promise pledge warning threat call-for return arrival departure exit entry
politics police patient headquarters spokesperson colleague counterpart lawyer attorney client boss employee employer manager executive
ruling argument debate standard industry growth sale user consumer product production viewer boost backlash comeback rival provider
advocate adult producer dealer trader shareholder index forecast delegate sector scientist researcher economist prosecutor celebrity
collection debut final account network application app negotiator founder pair star suspect gunman victim crowd rating content chart
profit competition performance appearance tradition mood pace chunk handful version setting approach founder maker buyer seller seat
shortcoming setback failure dose cycle takeaway realism`);

/** What a state does or undergoes: before such a word an editor puts the country ("US travel ban"). Stems. */
export const OF_A_STATE = stems(`
ban law bill legislation policy reform shutdown sanction tariff budget tax election referendum vote coup protest strike crackdown restriction
embargo invasion occupation crisis outbreak constitution census amnesty immigration border blockade ceasefire treaty pension lockdown
curfew deficit debt inflation economy recession parliament cabinet coalition impeachment succession draft conscription airstrike offensive
insurgency rebellion uprising war conflict siege evacuation quarantine vaccination drought famine earthquake flood wildfire blackout
bailout austerity subsidy privatisation privatization nationalisation nationalization deportation visa asylum annexation independence
mobilisation mobilization rearmament missile launch test trial verdict inquiry probe scandal`);

/** Last words of the names of bodies that act in many texts and are the subject of few. Stems. */
export const BODIES = stems(`
ministry department house senate congress parliament council court agency bureau commission administration office cabinet army military
force navy assembly legislature committee party union university bank embassy`);

/** Last words of papers', agencies' and broadcasters' names. Stems. */
export const OUTLETS = stems(
  'news press times post journal tribune herald gazette chronicle magazine images photo tv radio broadcasting telegraph observer getty',
);

/** What a state does, too general to be a topic without the word that tells which. Stems. */
export const TOO_GENERAL = stems(`
policy law bill vote reform legislation crisis test trial inquiry probe launch conflict ban strike offensive border restriction debt visa
ruling court amendment agreement deal pact treaty talk negotiation attack violence protest scandal war budget tax email`);

/** Parties and chambers: actors of every political text, by whatever name. Stems. */
export const ACTORS = stems(`
gop republicans democrats democratic republican tories tory labour conservatives liberals senate house congress parliament commons lords
opposition government mps lawmakers fbi cia pentagon police`);
