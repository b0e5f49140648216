/**
 * Who looks after somebody unpaid, who is looked after, and who was. No two of them are put together.
 */
export const caring = `
carer
  en carers, unpaid carers, family carers, people who care for relatives,
    people who care for someone, people who care for a family member,
    people who look after someone at home, people who care for loved ones,
    people who care for their parents, people caring for elderly parents,
    people who care for elderly relatives, people who care for a partner,
    people looking after a husband, people looking after a wife,
    people looking after a sick relative, people looking after their mum,
    people caring for a disabled relative, people caring for a husband or wife,
    family members who care, relatives who care, people who look after their elderly mum,
    people who look after ill relatives, family members who look after someone,
    people looking after sick family members, people looking after mum or dad,
    people who look after a poorly relative, husbands and wives who care, caring for sick or disabled relatives,
    people looking after someone sick, people who look after a disabled family member,
    home carers of relatives, people caring unpaid, informal carers
  cy gofalwyr, gofalwyr di-dâl, gofalwyr teulu, gofalwyr teuluol, pobl sy'n gofalu am berthynas,
    gofalwyr heb eu talu, gofalu am aelod o'r teulu, gofalu am rywun annwyl,
    pobl sy'n gofalu am eu rhieni, gofalu am riant oedrannus, pobl sy'n edrych ar ôl perthynas,
    pobl sy'n edrych ar ôl rhywun, edrych ar ôl aelod o'r teulu, gofalu am berthnasau,
    gofalu am ŵr, gofalu am wraig, gofalu am anwyliaid, pobl sy'n edrych ar ôl eu rhieni,
    gofalu am fam, edrych ar ôl rhieni oedrannus, gofalwyr anffurfiol,
    pobl sy'n edrych ar ol anwyliaid, gofalu am rieni oedrannus

young-carer
  en young carers, child carers, young adult carers, teenage carers,
    children who care for a parent, young people who care for a parent,
    young people with caring responsibilities, children with caring responsibilities,
    young people who care for a family member, children who care for a family member,
    teenagers who look after a parent, kids who look after their mum,
    kids looking after a sick parent, young people caring for relatives,
    children who look after a relative, children who care for someone at home,
    young people who look after someone at home, kids looking after mum or dad,
    teenagers who look after their mum, young people who look after sick parents,
    school kids who look after a parent
  cy gofalwyr ifanc, plant sy'n gofalu am riant, plant sy'n gofalu am rieni,
    pobl ifanc sy'n gofalu am riant, pobl ifanc sy'n gofalu am eu rhieni,
    plant sy'n edrych ar ôl rhiant, pobl ifanc sy'n edrych ar ôl rhiant,
    plant sy'n edrych ar ôl eu rhieni, gofalwyr yn eu harddegau,
    plant sy'n gofalu am aelod o'r teulu, plant sy'n gofalu am eu mam,
    pobl ifanc sy'n gofalu am aelod o'r teulu, pobl ifanc sy'n gofalu am deulu,
    pobl ifanc sy'n edrych ar ôl eu rhieni, plant sy'n gofalu am fam neu dad,
    plant sy'n edrych ar ol mam neu dad, pobl ifanc sy'n gofalu am berthynas

caring-duties
  en people with caring responsibilities
  cy cyfrifoldebau gofalu

parent-carer
  en parent carers, parents of disabled children, families with disabled children,
    parents of children with disabilities, mothers of disabled children,
    disabled children and their families, disabled children's parents,
    parents caring for a disabled child, mums and dads of disabled kids,
    people with a disabled child, people bringing up a disabled child,
    people raising a disabled child, families raising a disabled child,
    parents raising disabled children
  cy rhieni ofalwyr, rhieni plant anabl, teuluoedd â phlant anabl, teuluoedd â phlentyn anabl,
    rhieni plentyn anabl, mamau plant anabl, teulu plentyn anabl, mamau a thadau plant anabl

foster-family
  en foster carers, foster parents, foster families, people who foster,
    people who look after foster children, foster mums and dads, families that foster,
    foster mums, couples who foster, families fostering children
  cy gofalwyr maeth, rhieni maeth, teuluoedd maeth, pobl sy'n maethu, pobl sy'n maethu plant,
    mamau a thadau maeth, teuluoedd sy'n maethu plant

kinship
  en grandparent carers, kinship carers, grandparents raising grandchildren, grandparents bringing up grandchildren,
    nans raising their grandkids, family and friends carers, relatives bringing up children,
    people raising a relative's child, kinship families, nans and grandads raising grandkids,
    nans and grandads bringing up grandchildren, nans bringing up grandkids, special guardians,
    grandparents with full time care of grandchildren, nans and grandads bringing up the kids,
    grandparents raising kids, aunties and grandparents raising children,
    grannies raising grandchildren, relatives raising children
  cy neiniau a theidiau sy'n magu wyrion, neiniau a theidiau sy'n magu eu hwyrion,
    neiniau a theidiau sy'n magu plant, mam-gu a thad-cu sy'n magu wyrion, gofalwyr carennydd,
    perthnasau sy'n magu plant

adopted
  en adopted, adoptees, adopted children, people who were adopted, adopted adults
  cy mabwysiedig, wedi'u mabwysiadu, plant mabwysiedig, plant wedi'u mabwysiadu,
    pobl a gafodd eu mabwysiadu

adoptive
  en adoptive parents, adoptive families, parents who have adopted, families who have adopted,
    couples who have adopted, parents of adopted children, families with adopted children,
    mums and dads who adopted
  cy pobl sydd wedi mabwysiadu, rhieni mabwysiadol, teuluoedd sy'n mabwysiadu

looked-after
  en looked-after children, children in care, children in foster care, foster children,
    young people in care, looked-after young people, youngsters in care,
    children with foster parents, children with foster families, kids in foster homes,
    children in the care system, children in children's homes, young people in foster care,
    teenagers in care, young people in the care system, children living with foster carers,
    youngsters in foster care, children in local authority care, children in council care,
    kids looked after by the council, children's home, young people in children's homes,
    teenagers in foster care
  cy plant mewn gofal, plant sy'n derbyn gofal, pobl ifanc mewn gofal, plant maeth,
    plant mewn gofal maeth, plant yng ngofal y cyngor, plant mewn cartrefi maeth, cartref plant,
    plant yn y system ofal, plant sy'n byw gyda theuluoedd maeth, pobl ifanc mewn gofal maeth,
    plant dan ofal

care-leaver
  en care leavers, people leaving care, young people leaving care, care-experienced,
    care-experienced young people, people who grew up in care, people who have been in care,
    young care leavers, care experienced adults, young people who have left care,
    people who have left care, young people who've grown up in care, people brought up in care,
    people raised in care, young people who grew up in care, young adults who grew up in care,
    adults who grew up in care, kids who grew up in care, people who grew up in foster care,
    young people who were in care, young adults leaving care, kids leaving care,
    young people brought up in care, teenagers leaving care, young people moving on from care,
    young people coming out of care, adults who were in care, young adults who have left care,
    people who grew up in children's homes, people brought up in children's homes,
    former children in care, former looked after children, young people just out of care,
    youngsters leaving care, young adults who were in care, people who were fostered,
    adults who were in care as kids
  cy rhai sy'n gadael gofal, ymadawyr gofal, pobl ifanc sy'n gadael gofal,
    pobl sydd wedi bod mewn gofal, pobl sydd â phrofiad o ofal, pobl ifanc â phrofiad o ofal,
    pobl a fagwyd mewn gofal, pobl ifanc a fagwyd mewn gofal, pobl ifanc sydd wedi bod mewn gofal,
    rhai a fu mewn gofal, gadawyr gofal, pobl ifanc a fu mewn gofal, oedolion a fu mewn gofal

care-home
  en care home, nursing home, residential home, residential care, older people in care homes,
    old people's home, older people in residential care, pensioners in care homes,
    retirement home, older people in nursing homes
  cy cartref gofal, cartref nyrsio, cartrefi henoed, cartref hen bobl,
    pobl hŷn mewn cartrefi gofal, hen bobl mewn cartrefi gofal, cartrefi preswyl,
    henoed mewn cartrefi gofal

cared-for
  en people who need carers, people who get home care, people who need care at home,
    people who have carers coming in, people who have carers at home,
    people who have carers visit, home care clients, people with care packages,
    people who need looking after
  cy pobl sy'n cael gofal yn y cartref, pobl sy'n derbyn gofal yn y cartref

working-carer
  en working carers, carers who work, people juggling work and caring
  cy gofalwyr sy'n gweithio

older-carer
  en older carers, carers over 60
  cy gofalwyr hŷn

dementia-carer
  en carers of people with dementia, dementia carers, families of people with dementia,
    people looking after someone with dementia, people caring for a relative with dementia,
    husbands and wives of people with dementia, relatives of people with dementia
  cy gofalwyr pobl â dementia, teuluoedd pobl â dementia

autism-parent
  en parents of autistic children, families of autistic children, mums of autistic children,
    parents of children with autism, mums and dads of autistic children,
    families of children with autism
  cy rhieni plant awtistig, teuluoedd plant awtistig, rhieni plant ag awtistiaeth

care-home-family
  en families of care home residents, relatives of care home residents,
    families with someone in a care home, people with a parent in a care home
  cy teuluoedd preswylwyr cartrefi gofal

day-centre
  en day centre users, day service users
  cy canolfan ddydd
`;
