/** Words that say little of what a text is about, by the language (BCP 47) of the text; folded. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(`the of to and in a an that for on was with as it by at from is has had be were are this but not have who will more been their or
    about when over than into its after would which they he she his her we you i if there so out up what all one can do no could them him some
    other just like also only how our my your said says new now two first last year years people because before between while where most being
    under during against through me us did get made make time day week then these those even still back any much many may such very here own
    off down too`),
  de: set(`der die das und ist von den dem des ein eine einer einem einen mit auf fur nicht sich auch es im zu an bei nach aus als wie sind
    wird war hat haben werden oder aber um noch nur uber so vor bis durch am zum zur er sie wir ihr ihre seine dass was kann wenn man mehr`),
  fr: set(`le la les des du et est un une dans que qui pour sur pas au aux avec par ce cette il elle ont sont plus ne se son sa ses mais ou
    comme nous vous leur leurs en de y etre fait ete selon`),
  es: set(`el los las y un una unos en que del al por con para es su sus se lo como mas no o este esta pero ha fue son muy ya si sobre entre
    cuando hay`),
  it: set('il lo gli della del di che per non una con sono alla nel da si anche piu come ha dei delle ma al'),
  pt: set('os as do da dos das em uma com nao para por mais foi ser ao pela pelo'),
  nl: set('het een van en dat die op te zijn met voor niet aan er om ook bij naar maar uit door'),
  pl: set('i w z na do sie nie ze to jest o jak po od za'),
  sv: set('att och som pa det den av for med ar till ett inte'),
  ru: set('и в не на что он с по это как а то за из от к у его но для был до'),
  tr: set('ve bir bu da de ile'),
  uk: set('і та в у на не що з із до за як про але це був він вона вони иого іі для'),
  el: set('και το του της την τον τα των στο στη στην στον με για απο που να δεν θα ειναι οτι ενα μια'),
  ar: set(`في من على الى عن ان هذا هذه التي الذي ما لا مع كان كانت بعد قبل كما او ثم بين هو هي ذلك قد لم لن وفي ومن وعلى الذين اي حتى خلال
    عند منذ كل غير حيث اذا لكن بها به لها له فيها فيه انه انها وان`),
  fa: set('و در به از که این را با است برای ان یک'),
  he: set('של את על לא עם הוא היא זה כי אל גם או'),
};
