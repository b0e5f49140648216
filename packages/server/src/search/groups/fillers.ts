const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that say nothing of who a group is; people are in every name. */
export const englishFillers = listed(`
  a an the of and or who whom whose that which what is are be am been being has have had having do
  does did don can could isn aren doesn didn won haven hasn couldn s ve re ll m d got claiming
  claims claim receiving wasn weren wouldn household households thier theyre whove up down along
  outside behind opposite near around with for to in at on from by as into their they them his him
  my our your we us those these this there it its also just very quite really recently currently
  any anyone anybody somebody everyone some all such people person persons folk folks individual
  individuals group groups community communities member members resident residents local locals
  living live lives lived user users using use uses go goes going get gets getting aged age ages
  affected experiencing suffering sufferers dealing attend attends attending attended belong belongs
  belonging regular regulars goer goers rely relies relying depend depends depending dependent
  reliant lot lots currently always too so often above below beside near nearby whole
  applicant applicants client clients participants attendees population wear wears wearing wearer
  wearers various many most few more
`);

/** The same of Welsh, mutated where it usually is. */
export const welshFillers = listed(`
  y yr r n yn ym yng sy sydd syn mewn i o am ar at ger wrth gan gyda gydag a ac ag eu ei ein fy w u un hun
  pobl bobl phobl pobol bobol rhai rhei rheini rhywun rywun pawb unigolion grwp grwpiau cymuned gymuned cymunedau
  trigolion drigolion preswylwyr breswylwyr aelodau lleol byw fyw defnyddio ddefnyddio defnyddwyr ddefnyddwyr
  cael gael chael dioddef ddioddef perthyn gwisgo wisgo efo hefo mae maent yw ydy ydynt oes ydyn wedi all gallu allu mynd iddo iddi iddynt
`);

/** What turns a name round: "people without a car", of which the end of "don't" is left. */
export const englishNegations = listed(
  'not no without never cannot non nor neither t cant dont wont isnt arent doesnt didnt havent hasnt unable',
);
export const welshNegations = listed('heb dim ddim nid nad na nac di ddi methu fethu anallu');

/** Stems of words for the same, of which the lists of concepts need to name one only. */
export const sameWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: ['child', 'kid', 'kiddi', 'childrens', 'bairn', 'wean'],
    mother: ['mum', 'mam', 'mom', 'mummi'],
    father: ['dad', 'daddi'],
    grandchild: ['grandchildren', 'grandkid'],
    bike: ['bicycl'],
    internet: ['web', 'wifi', 'broadband'],
    work: ['job'],
    former: ['ex', 'formerli', 'previou'],
    apart: ['flat'],
    older: ['old', 'elderli'],
    struggl: ['difficulti', 'difficult', 'troubl', 'problem', 'issu', 'challeng'],
    worker: ['staff', 'employe', 'personnel'],
    speaker: ['speak'],
    taxi: ['cab', 'minicab'],
    prison: ['jail', 'gaol'],
    univers: ['uni'],
    comput: ['laptop'],
    wife: ['wive'],
    men: ['man', 'bloke', 'chap'],
    women: ['woman', 'ladi'],
  }).flatMap(([one, others]) => others.map((other) => [other, one] as const)),
);

/** Words that have a stem of their own, because theirs is another word's: hospitality is no hospital. */
export const ownStems: ReadonlyMap<string, string> = new Map([
  ['hospitality', 'hospitality'],
  ['hyn', 'hyn'],
  ['cyn', 'former'],
  // Who served has left.
  ['served', 'served'],
  // Who travels is no Traveller.
  ['traveller', 'traveller'],
  ['travellers', 'traveller'],
]);
