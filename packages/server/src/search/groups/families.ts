/** Parents, children and couples, by what makes joining in hard for them. */
export const families = `
family
  en families
  cy teuluoedd, teulu

parent
  en parents, mums and dads, parents of children, families with children, children's parents,
    people bringing up children, people raising children
  cy rhieni, rhiant, mamau a thadau, rhieni plant, teuluoedd â phlant

mother
  en mothers, mammies
  cy mamau, mam, mame

father
  en fathers
  cy tadau, tad, tade

grandparent
  en grans, gran and grandad, grandparents, grandmothers, grandfathers, nans, grandmas, nanas, grannies and grandads,
    nans and grandads, grannies, grandads, grandmas and grandads, nana and grandad, nanna, gramps
  cy neiniau a theidiau, mam-gu a thad-cu, neiniau, teidiau, nain a taid, nain, taid,
    mamgus a thadcus, mam-gu, tad-cu

young-parent
  en young parents, teenage parents, young mums and dads, teen parents, parents under 25,
    parents under 20, teenage mums and dads, parents in their teens, teenagers with babies,
    parents in their early twenties
  cy rhieni ifanc, rhieni yn eu harddegau, rhieni dan 25, rhieni dan 20, mamau a thadau ifanc

young-mother
  en young mothers, teenage mothers, teen mums, teenage girls with babies, mums under 20,
    mums in their teens, mothers under 25, girls with babies, schoolgirl mums
  cy mamau ifanc, mamau yn eu harddegau, merched ifanc â babanod, mamau dan 20
  within young-parent

new-parent
  en new parents, first-time parents, parents of babies, parents of newborns,
    families with babies, families with a new baby, parents with a new baby,
    couples who have just had a baby, people with a new baby, families with newborns,
    first time mums and dads, new mums and dads, couples with a new baby, parents of young babies,
    parents of newborn babies, families with a newborn baby
  cy rhieni newydd, rhieni babanod, teuluoedd â babanod, rhieni tro cyntaf, rhieni â babi newydd,
    teuluoedd â babi newydd, pobl sydd newydd gael babi, rhieni sydd newydd gael babi,
    rhieni babis, rhieni babanod newydd

new-mother
  en new mothers, mums with babies, first-time mums, mothers with newborns, mums with new babies,
    mothers with newborn babies, women who have just had a baby, women who have just given birth,
    postnatal mums, mums on maternity leave, women on maternity leave, people on maternity leave,
    mothers with young babies, new mammies, mothers who have just given birth, brand new mums,
    mums with little babies, mums with tiny babies
  cy mamau newydd, mamau â babanod, mamau sydd newydd gael babi, mamau gyda babi newydd,
    menywod sydd newydd gael babi, absenoldeb mamolaeth, mamau tro cyntaf, mamau babis,
    mamau newydd eni, mamau â babi bach, mamau ar famolaeth
  within new-parent

young-family
  en young families, families with young children, parents of young children,
    parents with toddlers, parents with small children, families with small children,
    families with toddlers, parents of under fives, parents of little ones,
    parents with pre-schoolers, families with under fives, parents of preschool children,
    families with little ones, parents with kids under five, families with preschoolers,
    parents of preschoolers, parents with prams, people with prams, people with pushchairs,
    parents with pushchairs, buggy pushers, people pushing prams, pram pushers,
    parents pushing prams, families with prams, families with pushchairs, people with buggies,
    parents with buggies, toddler group parents, parents of tots, families with tots,
    parents of children under 5, families with children under 5,
    families with children under five, families with under 5s, parents of under 5s,
    people pushing buggies, people pushing pushchairs, parents with little kids,
    families with little kids, parents with tiny children, playgroup parents
  cy teuluoedd ifanc, rhieni plant bach, rhieni plant ifanc, teuluoedd â phlant bach,
    teuluoedd â phlant ifanc, pobl â phramiau, rhieni â phramiau, cylch ti a fi,
    rhieni plant dan bump, rhieni plant dan 5, teuluoedd â phlant dan 5,
    teuluoedd â phlant dan bump, rhieni â bygis, pobl â bygis

mother-of-young
  en mums with young children, mums of toddlers, mums with little ones,
    mums with toddlers and babies, mums pushing prams, mums with prams, mums with buggies,
    mums with pushchairs, mums of under fives, mums and tots, mothers with small children,
    mums with bairns
  cy mamau â phlant bach, mamau â phramiau, mamau plant ifanc
  within young-family

pregnant
  en pregnant women, pregnant, expectant mothers, expecting a baby, expecting,
    women expecting a baby, mums to be, pregnant mums, antenatal, women who are expecting
  cy menywod beichiog, beichiog, merched beichiog, disgwyl babi, mamau beichiog,
    menywod sy'n disgwyl, darpar famau, disgwyl plentyn, merched sy'n disgwyl, disgwyl

lone-parent
  en single parents, lone parents, single-parent families, one-parent families,
    lone parent families, people bringing up children alone,
    people bringing up children on their own, parents on their own, people raising children alone,
    people raising children on their own, parents bringing up children alone,
    mums and dads on their own, parents bringing up children on their own, people parenting alone,
    single mums and dads, solo parents, one-parent households, families with one parent,
    parents raising kids alone, parents raising kids on their own, single parents with kids,
    sole parents, parents without a partner, parents coping alone, parents who are single
  cy rhieni sengl, rhiant sengl, teuluoedd un rhiant, rhieni unigol, rhieni ar eu pen eu hunain,
    pobl sy'n magu plant ar eu pen eu hunain, mamau a thadau sengl,
    rhieni sy'n magu plant ar eu pen eu hunain, pobl sy'n magu plant eu hunain,
    magu plant ar eu pennau eu hunain, rhieni sy'n magu plant ar eu pennau eu hunain

lone-mother
  en single mothers, lone mothers, mums on their own, mums bringing up kids alone,
    women bringing up children alone, women raising children alone,
    mums raising kids on their own, mums bringing up kids on their own,
    mothers raising children alone, solo mums, women bringing up kids on their own
  cy mamau sengl, mamau ar eu pen eu hunain, mamau sy'n magu plant ar eu pen eu hunain,
    mamau unigol, menywod sy'n magu plant ar eu pen eu hunain
  within lone-parent

lone-father
  en single fathers, lone fathers, dads on their own, dads bringing up kids alone,
    fathers raising children alone, men bringing up children alone,
    dads bringing up kids on their own, solo dads, dads raising kids on their own,
    men raising kids on their own
  cy tadau sengl, tadau ar eu pen eu hunain, tadau sy'n magu plant ar eu pen eu hunain
  within lone-parent

large-family
  en large families, big families, families with three or more children, families with four or more children,
    families with more than three children
  cy teuluoedd mawr, teuluoedd â llawer o blant, teuluoedd â nifer o blant

new-father
  en new fathers, first-time dads, dads with newborns, dads with babies, dads with a new baby,
    fathers with newborn babies, dads on paternity leave, men who have just become dads
  cy tadau newydd, tadau â babanod, tadau tro cyntaf, tadau sydd newydd gael babi
  within new-parent

home-parent
  en fathers at home with the kids, dads at home with the kids, stay-at-home parents, stay-at-home mums, stay-at-home dads, housewives, househusbands,
    homemakers, mums at home with the kids, parents at home with children
  cy rhieni gartref, gwragedd tŷ, mamau sy'n aros gartref, rhieni sy'n aros gartref

breastfeeding
  en breastfeeding mothers, mums who breastfeed, breastfeeding, nursing mothers,
    mums feeding babies, women who breastfeed, breastfeeding women
  cy mamau sy'n bwydo ar y fron, bwydo ar y fron, menywod sy'n bwydo ar y fron

minding-grandchildren
  en people who look after grandkids, people who look after grandchildren, grandparents who look after grandchildren, grandparents who mind grandchildren,
    grandparents who do the childcare, grandparents doing childcare, grandparents who babysit,
    grandparents who mind the kids, nans and grandads who look after the grandkids,
    grandparents who do the school run, grandparents at the school gate,
    grandparents looking after the kids, grandparents who help with childcare,
    nans who look after the grandkids, grandparents doing the school run,
    nans and grandads doing the school run
  cy neiniau a theidiau sy'n gwarchod, neiniau a theidiau sy'n gwarchod wyrion,
    neiniau a theidiau sy'n gofalu am eu hwyrion, neiniau a theidiau sy'n gofalu am wyrion,
    mam-gu a thad-cu sy'n gwarchod

young-father
  en young dads, teenage dads, dads under 25
  cy tadau ifanc

expectant-parent
  en parents to be, expectant parents, couples expecting a baby, couples expecting,
    people about to become parents, parents expecting a baby, families expecting a baby
  cy darpar rieni, rhieni sy'n disgwyl, cyplau sy'n disgwyl babi

separated-father
  en separated dads, dads who don't live with their kids, dads living apart from their children,
    divorced dads, dads who don't see their kids, fathers separated from their children,
    non-resident fathers, weekend dads, dads who only see their kids at weekends
  cy tadau wedi gwahanu, tadau wedi ysgaru

separated-parent
  en separated parents, divorced parents, parents who have split up, parents living apart
  cy rhieni wedi gwahanu, rhieni wedi ysgaru

divorced
  en divorced, divorcees, separated couples, people going through a divorce
  cy wedi ysgaru, ysgaredig

step-family
  en step families, stepfamilies, blended families, step parents, stepparents
  cy llysdeuluoedd, llysrieni

childless
  en childless, childless couples, couples without children, people without children,
    child free people
  cy cyplau heb blant, pobl heb blant

infertile
  en couples trying for a baby, people going through ivf, ivf, infertility, fertility treatment,
    couples having fertility treatment
  cy triniaeth ffrwythlondeb, anffrwythlondeb

baby-loss
  en parents who have lost a baby, baby loss, miscarriage, stillbirth,
    women who have had a miscarriage, parents of stillborn babies, mums who have lost a baby
  cy colli babi, rhieni sydd wedi colli babi, camesgoriad, marw-enedigaeth

bereaved-parent
  en bereaved parents, parents who have lost a child, grieving parents,
    parents whose child has died
  cy rhieni mewn profedigaeth, rhieni sydd wedi colli plentyn

working-parent
  en working parents, parents who work, working mums and dads, mums and dads who work,
    families where both parents work
  cy rhieni sy'n gweithio, rhieni mewn gwaith

working-mother
  en working mums, mums who work
  cy mamau sy'n gweithio
  within working-parent

twins-parent
  en parents of twins, mums of twins, families with twins, twins, parents of twins and triplets,
    twins and triplets
  cy rhieni efeilliaid, teuluoedd ag efeilliaid, efeilliaid

teen-parent-of
  en parents of teenagers, families with teenagers, mums and dads of teenagers,
    parents of older children, parents of teenage kids
  cy rhieni plant yn eu harddegau

childcare-user
  en parents who need childcare, parents who can't get childcare, families who need childcare,
    parents looking for childcare, parents struggling for childcare, people without childcare,
    families without childcare, parents who can't afford childcare
  cy rhieni heb ofal plant, rhieni sydd angen gofal plant

couple
  en couples, married couples, married people
  cy cyplau, parau priod

single
  en single, singletons, unmarried, bachelors, unattached
  cy sengl, dibriod

removed-children
  en parents whose kids were taken into care, parents whose children have been removed,
    birth parents of children in care, parents who have lost their children to care,
    mums who have had their children removed, parents with children in care
  cy rhieni plant mewn gofal

social-services-family
  en families with a social worker, families involved with social services,
    families known to social services, families under social services
  cy teuluoedd sydd â gweithiwr cymdeithasol

nanny
  en nannies, au pairs, babysitters
  cy gwarchodwyr

estranged-grandparent
  en grandparents not allowed to see grandkids, grandparents who can't see their grandchildren, grandparents cut off from their grandchildren, estranged grandparents
  cy neiniau a theidiau sy'n methu gweld eu hwyrion
`;
