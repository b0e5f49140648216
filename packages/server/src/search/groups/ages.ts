/** How old people are, and women and men. Each age is of its own. */
export const ages = `
child
  en children, boys and girls, primary school pupils, primary school children, school kids, little people, primary age children, primary pupils, juniors, wee ones,
    infant school children
  cy plant, plentyn, plant ysgol gynradd, disgyblion cynradd, plantos, plant cynradd,
    plant oed cynradd, disgyblion ysgol gynradd, crots

young-child
  en young children, toddlers, under fives, under 5s, small children, little children,
    pre-schoolers, preschool children, pre-school children, nursery children, little ones, tots,
    children at nursery, nursery school children, preschoolers, playgroup children,
    children too young for school, children not yet at school, nursery, playgroup, reception class
  cy plantos dan bump oed, plant dan bump oed, dan bump oed, dan 5 oed, dan bump, dan 5, plant bach, plant ifanc, plant mân, plant dan bump, rhai bach, plant meithrin,
    plant oed meithrin, plant cylch meithrin, plant y feithrinfa, plant cyn oed ysgol,
    plantos bach

baby
  en babies, infants, newborns, tiny babies, little babies, newborn babies, young babies
  cy babanod, babi, babis, babanod newydd, babanod bach, babanod newydd-anedig

young-person
  en young people, teenagers, teens, youth, adolescents, youngsters, secondary school pupils,
    secondary pupils, high school pupils, under 18s, young ones, younger,
    secondary school children, high school children, comprehensive pupils, 13 to 18 year olds,
    11 to 16 year olds, secondary age children, older children, secondary school students,
    kids at the comp, teenage children, kids at secondary school, teenagers at secondary school,
    pupils at secondary school, 14 to 18 year olds
  cy pobl ifanc, person ifanc, pobl ifainc, arddegau, ieuenctid, disgyblion uwchradd,
    plant ysgol uwchradd, plant uwchradd, glaslanciau, disgyblion ysgol uwchradd,
    pobl ifanc yn eu harddegau, to ifanc

young-adult
  en young adults, 18 to 25 year olds, 16 to 25 year olds, under 25s, 20-somethings,
    people in their twenties, twenty-somethings, people in their 20s, 18 to 24 year olds,
    18 to 30 year olds, 18 to 21 year olds, 16 to 24 year olds, under 30s
  cy oedolion ifanc, pobl yn eu hugeiniau, pobl yn eu dauddegau, pobl 18 i 25 oed,
    pobl 18 i 24 oed, oedolion dan 25

middle-aged
  en middle-aged, people in their fifties, over 50s, people in their forties, people in their 50s,
    people in their 40s, fifty-somethings, forty-somethings
  cy canol oed, dros 50, pobl yn eu pumdegau, pobl yn eu pedwardegau

older
  en old, elderly, pensioners, oaps, seniors, senior citizens, retired, over 60s, over 65s, over 70s, over 75s,
    over sixties, over seventies, elders, retirees, people in their seventies,
    people in their 70s, people in their sixties, older generation, people drawing their pension,
    people on a state pension, people past retirement, older adults, retired couples, grey-haired,
    people in later life, the over 55s, retired workers, former workers
  cy pobl hŷn, henoed, pensiynwyr, hen bobl, wedi ymddeol, pobl mewn oed, pobl oedrannus, dros 60,
    dros 65, dros 70, dros 75, to hŷn, pobl ar bensiwn, y genhedlaeth hŷn, hynafgwyr,
    pobl yn eu saithdegau, pobl yn eu chwedegau, oedolion hŷn

oldest
  en over 80s, over 85s, over 90s, over eighties, people in their eighties, people in their 80s,
    people in their nineties, people in their 90s, oldest residents
  cy dros 80, dros 85, pobl yn eu hwythdegau, pobl yn eu nawdegau, yr hynaf, pobl hen iawn

women
  en women, female, lasses, womenfolk, wives
  cy menywod, merched, gwragedd

men
  en men, male, fellas, menfolk, lads and dads, guys, fellows, gents, husbands
  cy dynion, bois, gwŷr

girl
  en girls, teenage girls, young girls, young lasses, teenage lasses
  cy genethod, merched ifanc, merched yn eu harddegau

boy
  en boys, teenage boys, lads, young lads, teenage lads, young boys
  cy bechgyn, hogiau, bechgyn ifanc, bechgyn yn eu harddegau

adult
  en adults, grown-ups
  cy oedolion

frail
  en frail, frail older people, frail pensioners, people at risk of falling, people who have falls
  cy bregus, henoed bregus, pobl hŷn fregus

older-men
  en older men, retired men, old boys, men in retirement, old lads
  cy dynion hŷn, hen ddynion, dynion wedi ymddeol

older-women
  en older women, retired women, women in retirement
  cy menywod hŷn, merched hŷn, hen wragedd, menywod wedi ymddeol

young-men
  en young men, men in their twenties, young fellas
  cy dynion ifanc, bois ifanc

young-women
  en young women, women in their twenties
  cy menywod ifanc
`;
