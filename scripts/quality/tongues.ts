/** What an invented text is made of in each language: sounds of words, and sentences that leave gaps for them. */
export interface Tongue {
  readonly onsets: readonly string[];
  readonly vowels: readonly string[];
  readonly codas: readonly string[];
  /** `~` stands for the made-up stem. */
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly towns: readonly string[];
  readonly families: readonly string[];
  readonly capitalNouns: boolean;
  readonly first: readonly string[];
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly labels: readonly string[];
  readonly headlines: readonly string[];
  readonly decks: readonly string[];
  readonly sentences: readonly string[];
  readonly quotes: readonly string[];
  readonly subheads: readonly string[];
  readonly captions: readonly string[];
}

const list = (words: string): string[] => words.split(' ');

export const english: Tongue = {
  onsets: list('b br c cl d dr f fl g gr h k l m n p pl qu r s sl st t tr v w'),
  vowels: list('a e i o u ea oo ai'),
  codas: list('b ck d ff l ll m mp n nd nt p r rn sk st t v x'),
  nouns: list('~er ~age ~ow ~ment ~ick ~ers ~et ~ings ~ery ~le'),
  verbs: list('~ed'),
  adjectives: list('~y ~al ~ish ~ous ~en ~less'),
  towns: list('~ton ~bury ~mouth ~ham ~combe'),
  families: list('~er ~son ~ley ~wood ~ow'),
  capitalNouns: false,
  first: list('Orla Desmond Philippa Ansel Greta Callum Odile Thea Ruben Winifred Jasper Noor Silvan Imogen'),
  weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday'),
  months: list('January March June August October November'),
  labels: list('Transport Farming Courts Health Culture Science Business Schools'),
  headlines: [
    '{place} waits for {noun} as {adj} {noun} drags on',
    'Who pays for the {noun}? {place} still has no {noun}',
    '{number} {noun} left without {noun} after {adj} night in {place}',
    'Why {place} fell out of love with its {adj} {noun}',
    '‘We were never {verb}’: {noun} over {adj} {noun} in {place}',
    'The {noun} that {verb} the {noun}',
    '{who} wins {adj} {noun} vote',
    'How a {adj} {noun} became the {noun} of {place}',
  ],
  decks: [
    'A {adj} {noun} has {verb} the {noun}, and {place} may never be what it was',
    '{who} {verb} a {noun} by {month}, and is still looking for the {adj} {noun}',
    'After {number} days the {noun} is back, but the {adj} {noun} will stay',
  ],
  sentences: [
    'The {adj} {noun} of {place} {verb} its {noun} on {day}, and the {noun} that was to follow has been {verb} until {month}.',
    'It {verb} the {noun}, which had been {verb} by {number} {noun} since the {adj} {noun} came to {place}.',
    'Most of the {noun} were {verb} before anyone had seen what the {adj} {noun} would do to them.',
    'According to {who}, at least {number} of the {adj} {noun} have been {verb} without any {noun}.',
    '{who} said on {day} that the {noun} had never been {adj} and that the {noun} should be {verb} as soon as the {noun} allows it.',
    'By {day} evening the {noun} had {verb}, and what was left of the {noun} lay under {adj} {noun}.',
    'None of this would have {verb} if the {noun} had not been so {adj}.',
    'A {noun} with a {adj} {noun} is all that the {noun} has to show for it.',
    'Others have {verb} the {noun} in a more {adj} way, and with less {noun}.',
    'Two {noun} were {verb} when the {noun} gave way near {place} in {month}.',
    'For {number} days nobody {verb} the {adj} {noun}, although its {noun} could be heard from the {noun}.',
    'What the {noun} will cost is not known, but a {adj} {noun} of the same kind was {verb} last year for {number} pounds.',
    'Since then the {noun} has {verb} twice, each time with a {adj} {noun}.',
    'Whether that will {verb} the {noun} is another matter, as {who} was quick to add.',
    'There is no {noun} in {place} that has not been {verb}, {verb} or made {adj} by it.',
    'In {month} the {noun} asked for {number} more {noun}, of which it got a {adj} handful.',
  ],
  quotes: [
    '“We have {verb} the {noun} for a long time,” {who} said. “Now it is somebody else’s {noun}.”',
    '“It was never about the {noun},” said {who}. “It is about the {adj} {noun}.”',
    '“You cannot have a {noun} without a {noun},” {who} said on {day}.',
    '“If the {noun} is {verb}, we are all {verb},” said {who}, who owns a {adj} {noun}.',
  ],
  subheads: ['A {adj} {noun}', 'What the {noun} wants', 'No {noun} for the {noun}', 'The {noun} of {place}'],
  captions: [
    'The {adj} {noun} in {place}, seen from the {noun} in {month}',
    '{who} beside the {noun}, which is to be {verb} this year',
    'What is left of the {noun} behind the {adj} {noun} of {place}',
  ],
};

export const german: Tongue = {
  onsets: list('b br d f fl g gr h k kl l m n p r s sch st t w z'),
  vowels: list('a e i o u au ei ö ü'),
  codas: list('b ch ck ft g l ll lm m n nd r rn rz st t'),
  nouns: list('~ung ~heit ~er ~schaft ~e ~el'),
  verbs: list('ge~t ver~t er~t'),
  adjectives: list('~ige ~liche ~same'),
  towns: list('~burg ~heim ~ingen ~dorf'),
  families: list('~mann ~er ~hof ~ke'),
  capitalNouns: true,
  first: list('Hedwig Lorenz Mathilde Kilian Friederike Jost Annegret'),
  weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag'),
  months: list('Januar März Juni September November'),
  labels: list('Verkehr Kultur Umwelt Gesundheit'),
  headlines: [
    '{place} streitet weiter über die {noun}',
    'Wer bezahlt die {adj} {noun}? In {place} bleibt alles offen',
    '„Uns hat niemand {verb}“: {noun} in {place}',
    'Wie die {noun} von {place} {verb} wurde',
  ],
  decks: [
    'Noch im {month} sollte die {noun} {verb} werden, doch es fehlt die {adj} {noun}',
    '{who} hat die {noun} {verb}, und {place} wird nie mehr sein, was es war',
  ],
  sentences: [
    'Die {adj} {noun} von {place} hat am {day} ihre {noun} {verb}, und die {noun}, die folgen sollte, wird erst im {month} {verb}.',
    'Damit wurde auch die {noun} {verb}, die seit {number} Tagen als {adj} {noun} galt.',
    'Nach Angaben von {who} sind mindestens {number} der {noun} ohne jede {noun} {verb} worden.',
    '{who} sagte am {day}, die {noun} sei nie {verb} worden und müsse so bald wie möglich zur {adj} {noun} zurück.',
    'Bis zum Abend war die {noun} {verb}, und von der {adj} {noun} blieb nicht viel übrig.',
    'All das wäre nicht {verb} worden, wenn die {noun} nicht so lange ohne {noun} gewesen wäre.',
    'In {place} gibt es keine {noun}, die nicht auf irgendeine Weise {verb} worden wäre.',
    'Was die {noun} kosten wird, weiß niemand, aber eine {adj} {noun} dieser Art wurde im {month} für {number} Euro {verb}.',
    'Seither ist die {noun} zweimal {verb} worden, jedes Mal mit einer {adj} {noun}.',
    'Ob das der {noun} hilft, ist eine andere Frage, wie {who} gleich hinzufügte.',
    'Zwei {noun} wurden {verb}, als im {month} bei {place} die {noun} nachgab.',
  ],
  quotes: [
    '„Wir haben die {noun} lange genug {verb}“, sagte {who}. „Jetzt ist es die {noun} von anderen.“',
    '„Es geht nicht um die {noun}“, sagte {who}, „es geht um die {adj} {noun}.“',
  ],
  subheads: ['Die {adj} {noun}', 'Keine {noun} für die {noun}'],
  captions: [
    'Die {adj} {noun} in {place}, von der {noun} aus gesehen',
    '{who} vor der {noun}, die im {month} {verb} werden soll',
  ],
};

export const french: Tongue = {
  onsets: list('b br ch cl d f fr g gr j l m n p pl r s t tr v'),
  vowels: list('a e i o u ou ai é'),
  codas: list('b ch d g l ll m n p r ss t v'),
  nouns: list('~age ~ure ~erie ~elle ~ance ~ette'),
  verbs: list('~é ~ié'),
  adjectives: list('~able ~ique ~esque'),
  towns: list('~ville ~gnac ~court'),
  families: list('~eau ~ier ~in ~et'),
  capitalNouns: false,
  first: list('Odette Gaspard Solène Bastien Hortense Amaury'),
  weekdays: list('lundi mardi mercredi jeudi vendredi'),
  months: list('janvier mars juin septembre novembre'),
  labels: list('Transports Culture Environnement Santé'),
  headlines: [
    '{place} attend toujours sa {noun}',
    'Qui paiera pour la {noun} ? {place} cherche la {noun}',
    '« On ne nous a jamais {verb} » : {noun} à {place}',
    'Comment la {noun} de {place} a {verb} la {noun}',
  ],
  decks: [
    'La {noun} devait être {verb} en {month}, mais il manque encore la {adj} {noun}',
    '{who} a {verb} la {noun}, et {place} ne sera plus jamais la même',
  ],
  sentences: [
    'La {adj} {noun} de {place} a {verb} sa {noun} {day}, et la {noun} qui devait suivre ne sera pas {verb} avant le mois de {month}.',
    'Elle avait {verb} la {noun}, que {number} personnes avaient prise pour une {adj} {noun}.',
    'Selon {who}, au moins {number} de ces {noun} ont été {verb} sans la moindre {noun}.',
    '{who} a dit {day} que la {noun} n’avait jamais été {adj} et qu’elle devait être {verb} au plus vite.',
    'Dans la soirée, la {noun} était {verb}, et il ne restait pas grand-chose de la {adj} {noun}.',
    'Rien de tout cela n’aurait été {verb} si la {noun} n’avait pas été si {adj}.',
    'Il n’y a pas à {place} de {noun} qui n’ait été {verb} d’une façon ou d’une autre.',
    'Personne ne sait ce que coûtera la {noun}, mais une {adj} {noun} du même genre a été {verb} en {month} pour {number} euros.',
    'Depuis, la {noun} a été {verb} deux fois, chaque fois avec une {adj} {noun}.',
    'Que cela serve à la {noun} est une autre question, comme {who} l’a aussitôt ajouté.',
  ],
  quotes: [
    '« Nous avons assez {verb} la {noun} », dit {who}. « C’est maintenant la {noun} des autres. »',
    '« Ce n’est pas une question de {noun} », affirme {who}, « c’est une question de {adj} {noun}. »',
  ],
  subheads: ['Une {adj} {noun}', 'Pas de {noun} pour la {noun}'],
  captions: [
    'La {adj} {noun} de {place}, vue depuis la {noun}',
    '{who} devant la {noun}, qui doit être {verb} en {month}',
  ],
};

export const spanish: Tongue = {
  onsets: list('b br c ch d f g gr j l m n p pl r s t tr v z'),
  vowels: list('a e i o u ie ue'),
  codas: list('b c d l ll m n ñ r rr s t z'),
  nouns: list('~ación ~era ~ada ~ura ~encia ~illa'),
  verbs: list('~ado ~ido'),
  adjectives: list('~able ~ante ~al'),
  towns: list('~illo ~osa ~ales ~era'),
  families: list('~ez ~ano ~ero ~al'),
  capitalNouns: false,
  first: list('Remedios Fermín Ainhoa Leandro Consuelo Iker'),
  weekdays: list('lunes martes miércoles jueves viernes'),
  months: list('enero marzo junio septiembre noviembre'),
  labels: list('Transporte Cultura Ambiente Salud'),
  headlines: [
    '{place} sigue esperando su {noun}',
    '¿Quién pagará la {noun}? En {place} nadie tiene {noun}',
    '«Nadie nos ha {verb}»: {noun} en {place}',
    'Así ha {verb} la {noun} de {place} la {noun}',
  ],
  decks: [
    'La {noun} debía estar lista en {month}, pero todavía falta la {adj} {noun}',
    '{who} ha {verb} la {noun}, y {place} ya no será lo que era',
  ],
  sentences: [
    'La {adj} {noun} de {place} ha {verb} su {noun} el {day}, y la {noun} que debía seguir no llegará antes de {month}.',
    'Había {verb} la {noun}, que {number} personas habían tomado por una {adj} {noun}.',
    'Según {who}, al menos {number} de esas {noun} se han {verb} sin ninguna {noun}.',
    '{who} dijo el {day} que la {noun} nunca había sido {adj} y que debía haberse {verb} cuanto antes.',
    'Por la tarde la {noun} se había {verb}, y quedaba muy poco de la {adj} {noun}.',
    'Nada de esto se habría {verb} si la {noun} no hubiera sido tan {adj}.',
    'No hay en {place} una {noun} que no se haya {verb} de un modo u otro.',
    'Nadie sabe lo que costará la {noun}, pero una {adj} {noun} parecida se ha {verb} en {month} por {number} euros.',
    'Desde entonces la {noun} se ha {verb} dos veces, cada vez con una {adj} {noun}.',
    'Si eso ayuda a la {noun} es otra cuestión, como {who} añadió enseguida.',
  ],
  quotes: [
    '«Hemos {verb} bastante la {noun}», dijo {who}. «Ahora es la {noun} de otros».',
    '«No se trata de la {noun}», dijo {who}, «se trata de la {adj} {noun}».',
  ],
  subheads: ['Una {adj} {noun}', 'Sin {noun} para la {noun}'],
  captions: [
    'La {adj} {noun} de {place}, vista desde la {noun}',
    '{who} ante la {noun}, que debe ser {verb} en {month}',
  ],
};
