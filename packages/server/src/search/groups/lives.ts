/** Ages, families, health, homes, money: what makes joining in hard. Each is of its own, also where others blur it. */
export const lives = `
child
  en children, child, kid, boys and girls, primary school pupils, primary school children,
    schoolchildren, school kids
  cy plant, plentyn, plant ysgol gynradd, disgyblion cynradd

young-child
  en young children, toddlers, under fives, under 5s, small children, little children,
    pre-schoolers, preschool children, pre-school children, nursery children, young kids, little ones,
    small kids, tots
  cy plant bach, plant ifanc, plant mân, plant dan bump, rhai bach

baby
  en babies, baby, infants, newborns
  cy babanod, babi, babis

young-person
  en young people, young person, teenagers, teens, youth, youths, adolescents, youngsters,
    secondary school pupils, secondary pupils, high school pupils, under 18s, young folk,
    young ones, teenage, young, younger
  cy pobl ifanc, person ifanc, pobl ifainc, arddegau, ieuenctid, disgyblion uwchradd, yr ifanc,
    pobl yn eu harddegau, ifanc

young-adult
  en young adults, 18 to 25 year olds, 16 to 25 year olds, under 25s, 20-somethings,
    people in their twenties
  cy oedolion ifanc, pobl yn eu hugeiniau

sixth-former
  en sixth formers, sixth form students, sixth form, sixth form pupils
  cy chweched dosbarth, disgyblion chweched dosbarth, myfyrwyr chweched dosbarth

pupil
  en pupils, schoolboys, schoolgirls, school students
  cy disgyblion, disgybl

student
  en students, university students, undergraduates, uni students
  cy myfyrwyr, myfyriwr, myfyrwyr prifysgol

apprentice
  en apprentices, trainees
  cy prentisiaid

middle-aged
  en middle-aged, people in their fifties, over 50s
  cy canol oed, dros 50

older
  en older, older people, elderly, old, old people, pensioners, oaps, seniors, senior citizens,
    retired, retired people, over 60s, over 65s, over 70s, over 75s, over sixties, over seventies, elders,
    old folk, aged over 65, retirees, older folk
  cy pobl hŷn, hŷn, henoed, pensiynwyr, hen bobl, wedi ymddeol, pobl mewn oed, pobl oedrannus,
    dros 60, dros 65, dros 70, dros 75

oldest
  en over 80s, over 85s, over 90s, over eighties, people in their eighties
  cy dros 80, dros 85, pobl yn eu hwythdegau

women
  en women, woman, ladies, female
  cy menywod, merched, benywod

men
  en men, man, male, blokes
  cy dynion

girl
  en girls, teenage girls, young girls
  cy genethod

boy
  en boys, teenage boys, lads
  cy bechgyn

family
  en families, family
  cy teuluoedd, teulu

parent
  en parents, parent, mums and dads, mothers and fathers, parents of children, parents with children,
    families with children, children's parents
  cy rhieni, rhiant, mamau a thadau, rhieni plant, teuluoedd â phlant

mother
  en mothers, mother, mums, mum, mams
  cy mamau, mam

father
  en fathers, father, dads, dad
  cy tadau, tad

grandparent
  en grandparents, grandmothers, grandfathers, nans, grandmas
  cy neiniau a theidiau, mam-gu a thad-cu, neiniau, teidiau

young-parent
  en young parents, teenage parents, young mums and dads, teen parents
  cy rhieni ifanc, rhieni yn eu harddegau

young-mother
  en young mothers, young mums, teenage mothers, teenage mums, teen mums
  cy mamau ifanc
  within young-parent

new-parent
  en new parents, first-time parents, parents of babies, parents with babies,
    parents of newborns, families with babies, families with a new baby, parents with a new baby
  cy rhieni newydd, rhieni babanod, rhieni â babanod

new-mother
  en new mothers, new mums, mums with babies, mothers of babies, mothers with babies, first-time mums,
    mothers with newborns, mums with new babies, mothers of newborns
  cy mamau newydd, mamau â babanod, mamau gyda babanod, mamau babanod
  within new-parent

young-family
  en young families, families with young children, parents of young children, parents with young children,
    parents with toddlers, parents of toddlers, parents with small children, families with small children,
    families with toddlers, parents of under fives, parents of little ones, parents with little ones,
    parents with pre-schoolers, families with under fives, parents of preschool children,
    parents who have young children, parents with young kids, families with little ones
  cy teuluoedd ifanc, rhieni plant bach, rhieni plant ifanc, rhieni â phlant bach, rhieni â phlant ifanc,
    teuluoedd â phlant bach, teuluoedd â phlant ifanc, rhieni gyda phlant bach, teuluoedd gyda phlant bach,
    rhieni sydd â phlant bach

mother-of-young
  en mums with young children, mothers of young children, mothers with young children,
    mums of toddlers, mums with toddlers, mums with young kids, mothers of toddlers, mums of young children, mums with little ones, mothers with little ones, mums with toddlers and babies
  cy mamau â phlant bach, mamau plant bach, mamau gyda phlant bach
  within young-family

pregnant
  en pregnant women, pregnant, expectant mothers, expectant mums, expecting a baby
  cy menywod beichiog, beichiog, merched beichiog, disgwyl babi, mamau beichiog

lone-parent
  en single parents, lone parents, single-parent families, one-parent families, lone parent families,
    people bringing up children alone, people bringing up children on their own, parents on their own,
    people raising children alone, people raising children on their own, parents bringing up children alone, mums and dads on their own, mothers and fathers on their own, parents bringing up children on their own, people parenting alone, parents alone, single parent households
  cy rhieni sengl, rhiant sengl, teuluoedd un rhiant, rhieni unigol, rhieni ar eu pen eu hunain,
    pobl sy'n magu plant ar eu pen eu hunain, mamau a thadau sengl

lone-mother
  en single mothers, single mums, lone mothers, lone mums
  cy mamau sengl
  within lone-parent

lone-father
  en single fathers, single dads, lone fathers, lone dads
  cy tadau sengl
  within lone-parent

large-family
  en large families, big families
  cy teuluoedd mawr

carer
  en carers, carer, unpaid carers, family carers, people who care for relatives, caring for a relative,
    people who care for someone, people who care for a family member, people looking after relatives,
    people who look after a relative, people who look after someone at home, caring for someone,
    looking after a family member, people who care for loved ones, people caring for family, people who care for their parents, people caring for elderly parents, people who look after elderly parents, people who care for elderly relatives, caring for older relatives, people who look after a family member, people looking after loved ones, looking after a loved one, caring for a loved one, people who care for a partner, people who look after someone, looking after someone, people looking after a husband, people looking after a wife, people looking after a partner, people looking after a sick relative, people who look after a sick relative, people looking after their mum, people caring for their mother, caring for a husband, caring for a wife, caring for a sick relative, people caring for a disabled relative, looking after parents, looking after elderly parents, looking after sick relatives
  cy gofalwyr, gofalwr, gofalwyr di-dâl, gofalwyr teulu, gofalwyr teuluol, pobl sy'n gofalu am berthynas,
    pobl sy'n gofalu am rywun, pobl sy'n gofalu am deulu, gofalwyr heb eu talu, gofalu am aelod o'r teulu, gofalu am rywun annwyl, pobl sy'n gofalu am eu rhieni, gofalu am riant oedrannus

young-carer
  en young carers, child carers, young adult carers, children who are carers, teenage carers,
    children who care for a parent, children who look after a parent, children caring for parents,
    young people who care for a parent, young people who look after a parent,
    young people with caring responsibilities, children with caring responsibilities,
    young people who care for a family member, children who care for a family member,
    teenagers who look after a parent, children who look after their parents
  cy gofalwyr ifanc, plant sy'n gofalu am riant, plant sy'n gofalu am rieni,
    pobl ifanc sy'n gofalu am riant, pobl ifanc sy'n gofalu am eu rhieni

caring-duties
  en people with caring responsibilities, caring responsibilities
  cy cyfrifoldebau gofalu

parent-carer
  en parent carers, parents of disabled children, families with disabled children,
    parents who have a disabled child, parents with a disabled child, families of disabled children,
    parents of children with disabilities, families with a disabled child,
    parents with disabled children, parents of a disabled child, parents of kids with disabilities, mothers of disabled children, mums of disabled children, families of a disabled child, disabled children and their families, families who have a disabled child, parents of a disabled kid, disabled children's parents
  cy rhieni ofalwyr, rhieni sy'n gofalu, rhieni plant anabl, teuluoedd â phlant anabl,
    rhieni â phlant anabl, teuluoedd plant anabl, teuluoedd â phlentyn anabl, rhieni plentyn anabl

special-school
  en special school, children with special needs, special educational needs, sen children,
    additional learning needs, aln, sen, send, special needs
  cy ysgol arbennig, anghenion dysgu ychwanegol, ady, anghenion arbennig

special-parent
  en parents of children at the special school, special-school parents, parents at the special school,
    parents of children with special needs, parents of children with additional learning needs,
    families of children with special needs, parents of children with special educational needs,
    families with children at the special school, send parents, parents of sen children, parents of pupils at the special school, families of children at the special school, special school families, parents whose children go to the special school, parents of pupils with special needs
  cy rhieni plant yr ysgol arbennig, rhieni plant yn yr ysgol arbennig,
    rhieni plant ag anghenion dysgu ychwanegol, rhieni plant ag anghenion arbennig, teuluoedd yr ysgol arbennig, rhieni disgyblion yr ysgol arbennig

foster-family
  en foster carers, foster parents, foster families, people who foster
  cy gofalwyr maeth, rhieni maeth, teuluoedd maeth

kinship
  en kinship carers, grandparents raising grandchildren, grandparents bringing up grandchildren,
    grandparents who bring up grandchildren, grandparents bringing up their grandchildren
  cy neiniau a theidiau sy'n magu wyrion

adopted
  en adopted, adoptees
  cy mabwysiedig, wedi'u mabwysiadu

adoptive
  en adoptive parents, adoptive families
  cy rhieni mabwysiadol

looked-after
  en looked-after children, children in care, kids in care, children in foster care, foster children,
    young people in care, children looked after, looked-after young people, fostered children, foster kids, youngsters in care, children living in care
  cy plant mewn gofal, plant sy'n derbyn gofal, pobl ifanc mewn gofal, plant maeth, plant mewn gofal maeth

care-leaver
  en care leavers, care leaver, people leaving care, young people leaving care, care-experienced,
    care-experienced young people, people who grew up in care, people who have been in care, young care leavers,
    care experienced adults, people who were in care, young people who have left care,
    people who have left care
  cy rhai sy'n gadael gofal, ymadawyr gofal, pobl ifanc sy'n gadael gofal, pobl sydd wedi bod mewn gofal,
    pobl sydd â phrofiad o ofal, pobl ifanc â phrofiad o ofal, pobl a fagwyd mewn gofal

care-home
  en care home, care homes, care home residents, people in care homes, nursing home, residential home,
    residential care, nursing homes, residents of care homes, older people in care homes
  cy cartref gofal, cartrefi gofal, cartref nyrsio, preswylwyr cartrefi gofal

home-educated
  en home-educated, home-schooled, home educating families, home schooling families, home-educating,
    home-schoolers, home-schooled children, children taught at home, families who home educate,
    families who home school, home education families
  cy addysg gartref, plant a addysgir gartref, teuluoedd addysg gartref, plant sy'n cael eu haddysgu gartref

school-leaver
  en school leavers
  cy ymadawyr ysgol, rhai sy'n gadael yr ysgol

excluded
  en excluded pupils, children excluded from school, expelled, excluded from school
  cy disgyblion wedi'u gwahardd

disabled
  en disabled, disabled people, people with disabilities, people with a disability, disability
  cy anabl, pobl anabl, ag anableddau, anabledd, anableddau

physically-disabled
  en physically disabled, physical disabilities, physical disability, physical impairments
  cy anabledd corfforol, anableddau corfforol

wheelchair
  en wheelchair, wheel chair, wheelchairs, people in wheelchairs
  cy cadair olwyn, cadeiriau olwyn, defnyddwyr cadeiriau olwyn

scooter
  en mobility scooter, mobility scooters
  cy sgwter symudedd, sgwteri symudedd

mobility
  en mobility problems, limited mobility, mobility difficulties, mobility issues, mobility impairments,
    reduced mobility, trouble walking, difficulty walking, people who can't walk far, poor mobility,
    people who struggle to walk, people who find walking hard, people who find it hard to walk,
    people who find it hard to get about, people who can't get about, people who can't manage stairs, people who can't manage steps, people who can't climb stairs, unsteady on their feet, mobility challenges, walking difficulties, people with walking sticks
  cy problemau symudedd, anawsterau symud, anhawster cerdded, trafferth cerdded, methu cerdded ymhell,
    problemau symud

housebound
  en housebound, people who can't leave the house, people who can't leave home, stuck at home, homebound,
    people who can't leave their home, people who cannot get out of the house, can't get out,
    people confined to home
  cy gaeth i'r tŷ, gaeth i'w cartref, gaeth i'w cartrefi, methu gadael y tŷ, pobl sy'n methu mynd allan,
    methu gadael eu cartref

blind
  en blind, people who cannot see, people who can't see
  cy dall, deillion

low-vision
  en partially sighted, low vision, poor sight, poor eyesight, partial sight, failing sight
  cy rhannol ddall, golwg gwan, golwg rhannol, rhannol olwg

sight-loss
  en people who can't see well, people who can't see very well, people who don't see well, visually impaired, visual impairment, sight loss, vision impaired, vision impairment,
    blind and partially sighted, blind or partially sighted, impaired vision, losing their sight
  cy nam ar y golwg, nam ar eu golwg, colli golwg, colli eu golwg, dall a rhannol ddall,
    ddall neu rannol ddall

hard-of-hearing
  en hard of hearing, hearing loss, hearing impaired, hearing impairment, partially deaf, hearing aid,
    hearing aids, people who don't hear well, losing their hearing, people who wear hearing aids, people who are losing hearing, people who struggle to hear
  cy trwm eu clyw, drwm eu clyw, nam ar y clyw, nam ar eu clyw, colli clyw, colli eu clyw, cymorth clyw, pobl sy'n gwisgo cymhorthion clyw

deafblind
  en deafblind, deaf blind
  cy byddarddall

autistic
  en autistic, autism, autism spectrum, on the spectrum, asperger
  cy awtistig, awtistiaeth, awtistiaid

neurodivergent
  en neurodivergent, neurodiverse
  cy niwroamrywiol, niwrowahanol

adhd
  en adhd
  cy adhd

dyslexic
  en dyslexic, dyslexia
  cy dyslecsig, dyslecsia

learning-disability
  en learning disability, learning disabilities, learning disabled, intellectual disability
  cy anabledd dysgu, anableddau dysgu

learning-difficulty
  en learning difficulties, learning difficulty
  cy anawsterau dysgu

mental-health
  en mental health problems, mental health conditions, mental illness, mental ill health,
    mental health difficulties, poor mental health, mental health issues, mental health,
    mentally ill, bad mental health, struggling with their mental health, struggling with mental health, mental health needs, living with a mental illness, mental health struggles
  cy problemau iechyd meddwl, salwch meddwl, cyflyrau iechyd meddwl, iechyd meddwl gwael, iechyd meddwl, pobl sy'n cael trafferth â'u hiechyd meddwl

anxious
  en anxiety, anxious, social anxiety
  cy gorbryder, gorbryderus

depressed
  en depression, depressed
  cy iselder

dementia
  en dementia, memory loss
  cy dementia, colli cof

alzheimers
  en alzheimer, alzheimer's disease
  cy alzheimer

long-term-ill
  en long-term health conditions, long-term illness, chronic illness, chronically ill, chronic conditions,
    long-term conditions, long-term sick, chronic health conditions, long-term ill
  cy cyflyrau iechyd hirdymor, salwch hirdymor, cyflyrau hirdymor, salwch cronig, cyflwr iechyd hirdymor

terminally-ill
  en terminally ill, dying, terminal illness, end of life
  cy salwch terfynol

patient
  en patients, hospital patients, inpatients
  cy cleifion, cleifion ysbyty

addicted
  en addiction, addicted, addicts, drug users, people who use drugs, people who take drugs, substance misuse,
    people who misuse drugs, drug addicts
  cy caethiwed, dibyniaeth, defnyddwyr cyffuriau, pobl sy'n defnyddio cyffuriau, camddefnyddio sylweddau

drinker
  en alcoholics, problem drinkers, people who drink too much, alcohol problems, street drinkers
  cy alcoholigion, problemau alcohol

in-recovery
  en in recovery, recovering addicts, recovery, recovering from addiction, recovering from drugs,
    recovering alcoholics, recovery from addiction, recovery from drugs, ex-addicts, former addicts, recovering drug users, recovery from drugs and alcohol
  cy mewn adferiad, gwella o ddibyniaeth, adferiad

bereaved
  en bereaved, widows, widowers, widowed, grieving, people who have lost a partner, people who have lost a loved one, people who have lost someone
  cy galarwyr, gweddwon, mewn profedigaeth, pobl sydd wedi colli rhywun

lonely
  en lonely, isolated, loneliness, socially isolated, people with no friends, cut off
  cy unig, ynysig, unigrwydd

living-alone
  en living alone, people who live alone, people living on their own, live on their own, people by themselves,
    people who live by themselves, single-person households, older people who have no one, people on their own
  cy byw ar eu pen eu hunain, byw ar ei ben ei hun

domestic-abuse
  en domestic abuse, domestic violence, survivors of domestic abuse, victims of domestic abuse,
    domestic abuse survivors, abusive relationships, refuge, survivors of domestic violence,
    victims of domestic violence, domestic violence survivors, fleeing domestic abuse, people fleeing domestic violence, people who have left abusive partners, abusive partners, people escaping domestic abuse
  cy cam-drin domestig, trais domestig, goroeswyr cam-drin domestig, dioddefwyr cam-drin domestig,
    goroeswyr trais domestig, trais yn y cartref

crime-victim
  en victims of crime, crime victims
  cy dioddefwyr troseddau

refugee
  en refugees, refugee, people who fled war, people who had to flee, people granted asylum, refugee families
  cy ffoaduriaid, ffoadur, teuluoedd o ffoaduriaid

asylum-seeker
  en asylum seekers, people seeking asylum, people waiting for asylum, asylum, people claiming asylum
  cy ceiswyr lloches, pobl sy'n ceisio lloches, pobl sy'n chwilio am loches

undocumented
  en undocumented, people without papers, undocumented migrants
  cy heb ddogfennau

migrant
  en migrants, immigrants, people born abroad, people from abroad, people from other countries,
    people from overseas
  cy mewnfudwyr, ymfudwyr, mudwyr, pobl o dramor, pobl o wledydd eraill

newcomer
  en newcomers, people new to the area, new residents, people who have just moved here, new arrivals,
    incomers, people who have just moved in, people new to the town, people who are new here
  cy newydd-ddyfodiaid, pobl newydd i'r ardal, trigolion newydd, pobl sydd newydd symud yma

little-english
  en people who don't speak english, people who speak little english, people who do not speak english well,
    english not their first language, people whose first language isn't english, limited english,
    english second language, non-english speakers, esol, esol learners, people learning english,
    english as a second language, people who can't speak english, non english speaking, little english,
    english as an additional language, people who speak no english, no english,
    people who don't speak much english, english learners, english is not their first language, people whose english isn't good, poor english, people whose english is poor, bad english, people who struggle with english, english is a second language, english not good, people with not much english
  cy dim saesneg, ddim yn siarad saesneg, ychydig o saesneg, pobl nad ydynt yn siarad saesneg,
    pobl nad yw saesneg yn iaith gyntaf iddynt, dysgu saesneg, dysgwyr saesneg, prin eu saesneg,
    ychydig saesneg, saesneg ddim yn iaith gyntaf, prin siarad saesneg, saesneg gwael

welsh-speaker
  en welsh speakers, welsh speaking, people who speak welsh, first-language welsh speakers,
    first language welsh
  cy siaradwyr cymraeg, cymry cymraeg, pobl sy'n siarad cymraeg, cymraeg iaith gyntaf

welsh-learner
  en welsh learners, people learning welsh, learners of welsh, new welsh speakers
  cy dysgwyr cymraeg, pobl sy'n dysgu cymraeg, dysgwyr, dysgu'r iaith

arabic-speaker
  en arabic speakers, arabic speaking, people who speak arabic
  cy siaradwyr arabeg

low-literacy
  en people who can't read, people who find reading hard, low literacy, people who struggle to read,
    people who cannot read or write, people who can't read or write, reading difficulties,
    people who have trouble reading, poor literacy, difficulty reading, people who don't read well,
    people who can't read well, people who struggle with reading, trouble reading and writing,
    people who find it hard to read, people who find reading and writing hard,
    people who struggle with reading and writing, literacy difficulties, people who have difficulty reading, people who struggle with writing
  cy methu darllen, anhawster darllen, pobl sy'n cael trafferth darllen, llythrennedd isel,
    pobl na all ddarllen, trafferth darllen, pobl sy'n cael darllen yn anodd, anawsterau llythrennedd,
    pobl sy'n ei chael hi'n anodd darllen, methu darllen nac ysgrifennu

offline
  en people without internet, people not online, people with no internet, people who aren't online,
    digitally excluded, people who don't use the internet, offline, people who can't get online,
    people with no computer, people without a computer, people without broadband, people with no broadband,
    people without internet at home, people who are not on the internet, people without the internet,
    people with no internet at home, people who don't go online, people with no internet access,
    people without internet access, people who don't use computers, people with no access to the internet, people who never go online, people with no wifi, people without wifi, no broadband at home, people who do not use the web
  cy heb y rhyngrwyd, heb rhyngrwyd, pobl sydd ddim ar-lein, ddim ar y we, wedi'u heithrio'n ddigidol,
    pobl sydd heb we, heb fand eang, all-lein, pobl heb fynediad i'r rhyngrwyd, pobl heb gyfrifiadur,
    pobl sydd ddim ar y we, pobl heb gysylltiad rhyngrwyd, pobl heb y we

no-smartphone
  en people without smartphones, people without a smartphone, no mobile, people with no smartphone,
    people without mobile phones, people without a mobile phone
  cy heb ffôn clyfar, heb ffôn symudol

no-car
  en people without a car, people with no car, people who don't drive, non-drivers, people who can't drive,
    households without a car, people who do not own a car, carless, people without cars,
    families without a car, people who don't have cars, people with no car of their own, people who do not drive
  cy pobl heb gar, heb geir, pobl sydd ddim yn gyrru, heb gar, pobl nad ydynt yn gyrru,
    pobl sy'n methu gyrru, teuluoedd heb gar

bus-user
  en bus users, bus passengers, people who use the bus, people who take the bus, people who rely on the bus,
    people who rely on buses, people who depend on the bus, bus travellers, people who go by bus,
    people who catch the bus, people who travel by bus, people who get the bus, people who depend on buses,
    people who use buses, people who travel by buses
  cy teithwyr bws, defnyddwyr bysiau, pobl sy'n dibynnu ar y bws, pobl sy'n defnyddio'r bws,
    pobl sy'n dal y bws, pobl sy'n mynd ar y bws, pobl sy'n dibynnu ar fysiau, teithwyr bysiau, defnyddwyr bws

train-user
  en train users, train passengers, rail passengers, rail users, people who use the train
  cy teithwyr trên, defnyddwyr trenau

cyclist
  en cyclists, people who cycle, people who ride bikes, bike riders, people on bikes, bikers, bicycle users,
    people who go by bike, people who bike, people who use bikes, people who ride a bike
  cy beicwyr, pobl sy'n beicio, pobl ar feiciau, seiclwyr, pobl sy'n seiclo, pobl sy'n mynd ar feic

pedestrian
  en pedestrians, people who walk, walkers, people on foot, people who get about on foot
  cy cerddwyr, pobl sy'n cerdded

driver
  en drivers, motorists, car owners, people who drive, car drivers, people with cars, car users
  cy gyrwyr, modurwyr, perchnogion ceir, gyrwyr ceir, pobl sy'n gyrru

commuter
  en commuters, people who commute, people who travel to work
  cy cymudwyr, pobl sy'n cymudo, pobl sy'n teithio i'r gwaith

horse-rider
  en horse riders, people who ride horses, equestrians, people with horses, horse owners
  cy marchogion, pobl sy'n marchogaeth

dog-owner
  en dog owners, dog walkers, people with dogs, people who walk dogs, people who have dogs,
    people who walk their dogs, people who own dogs
  cy perchnogion cŵn, pobl â chŵn, cerddwyr cŵn, pobl sy'n cerdded cŵn, pobl gyda chŵn,
    pobl sy'n mynd â'u cŵn am dro

homeless
  en homeless, people without a home, no fixed address, people with nowhere to live,
    people with no home, people who have no home, people without homes, no fixed abode, homeless households
  cy digartref, heb gartref, pobl heb gartref, heb unman i fyw, pobl heb unman i fyw

rough-sleeper
  en rough sleepers, sleeping rough, people sleeping on the streets, people who sleep rough,
    street homeless, people sleeping in doorways, people who sleep on the street,
    people who sleep on the streets
  cy cysgu allan, cysgu ar y stryd, pobl sy'n cysgu allan, cysgu ar y strydoedd
  within homeless

hidden-homeless
  en sofa surfers, sofa surfing, people sleeping on friends' sofas, hidden homeless
  cy syrffio soffa, syrffwyr soffa
  within homeless

temporary-housing
  en temporary accommodation, temporary housing, hostel, hostels, emergency accommodation,
    bed and breakfast accommodation
  cy llety dros dro, hostel, llety argyfwng

social-tenant
  en council tenants, social housing tenants, people in council houses, housing association tenants,
    council housing tenants, social tenants, people in council housing, people in social housing,
    people who rent from the council, council house tenants
  cy tenantiaid y cyngor, tenantiaid tai cymdeithasol, tenantiaid cyngor, pobl mewn tai cymdeithasol,
    pobl mewn tai cyngor, tenantiaid cymdeithas dai

private-tenant
  en private renters, private tenants, people renting privately, people who rent privately,
    people who rent from private landlords, private rented, tenants of private landlords,
    people renting from private landlords, people who rent from a private landlord
  cy rhentwyr preifat, tenantiaid preifat, pobl sy'n rhentu'n breifat, tenantiaid landlordiaid preifat,
    pobl sy'n rhentu gan landlord preifat

tenant
  en renters, tenants, people who rent, people who rent their homes
  cy tenantiaid, rhentwyr, pobl sy'n rhentu

homeowner
  en homeowners, home owners, owner-occupiers, people who own their home, people who own their homes
  cy perchnogion tai, perchnogion cartrefi

landlord
  en landlords
  cy landlordiaid

second-home-owner
  en second home owners, people with second homes, holiday home owners
  cy perchnogion ail gartrefi, pobl ag ail gartrefi

flat-dweller
  en people living in flats, people in flats, flat residents, people who live in flats, flat dwellers,
    residents of the flats, people in the flats, tower block, tower block residents, people in tower blocks,
    high-rise, apartment dwellers, people in apartments
  cy pobl mewn fflatiau, preswylwyr fflatiau, pobl sy'n byw mewn fflatiau

rural
  en rural, people in the countryside, people in villages, villagers, people in remote areas, remote,
    people in rural areas, people in outlying villages, rural communities,
    people in outlying farms, people living far from town, villages, countryside dwellers
  cy cefn gwlad, gwledig, pobl cefn gwlad, ardaloedd gwledig, pentrefwyr, pobl yng nghefn gwlad, pentrefi, pobl y wlad

low-income
  en low incomes, people on low incomes, low-income families, people in poverty, poor, hard-up, low pay, low-paid,
    people struggling for money, families on low incomes, people with little money, families in poverty,
    people who are hard up, low-income households, struggling families, people short of money, worse off,
    people who can't make ends meet, people struggling to make ends meet, poverty, people without much money,
    poor families, families struggling for money, families with little money, households on low incomes, cash-strapped, people who struggle for money, people who are struggling financially, financially struggling, skint, people who cannot afford the basics
  cy incwm isel, pobl ar incwm isel, teuluoedd ar incwm isel, tlawd, mewn tlodi, cyflog isel,
    pobl heb lawer o arian, teuluoedd mewn tlodi, teuluoedd tlawd, tlodi, pobl sy'n brin o arian

on-benefits
  en benefits, people on benefits, people claiming benefits, universal credit, benefit claimants, claimants
  cy budd-daliadau, pobl ar fudd-daliadau, credyd cynhwysol, hawlwyr budd-daliadau

in-debt
  en debt, people in debt, people with debts
  cy dyled, mewn dyled, pobl â dyledion

food-bank-user
  en food bank users, people who use the food bank, food bank, people who rely on food banks, people going hungry,
    families who use the food bank
  cy defnyddwyr banc bwyd, banc bwyd, pobl sy'n defnyddio'r banc bwyd, banciau bwyd

unemployed
  en unemployed, people out of work, jobseekers, people looking for work, people without work,
    people without a job, people with no job, jobless, people not in work, people not working, on the dole, jobseeker
  cy di-waith, pobl ddi-waith, ceiswyr gwaith, pobl heb waith, pobl heb swydd, pobl sy'n chwilio am waith, pobl nad ydynt yn gweithio, pobl sydd ddim yn gweithio, ar y dôl

ex-prisoner
  en ex-prisoners, former prisoners, ex-offenders, prison leavers,
    people leaving prison, people with convictions, people with a criminal record, former offenders,
    people coming out of prison, people who have left prison, people released from prison
  cy cyn-garcharorion, cyn-droseddwyr, pobl sy'n gadael y carchar, pobl sydd wedi bod yn y carchar,
    pobl â chofnod troseddol

prisoner
  en prisoners, people in prison, inmates, prison
  cy carcharorion, pobl yn y carchar, carchar

prisoner-family
  en prisoners' families, families of prisoners, children of prisoners, children with a parent in prison,
    people with a relative in prison, people with a partner in prison
  cy teuluoedd carcharorion, plant carcharorion

veteran
  en veterans, ex-forces, ex-servicemen, ex-service, former soldiers, armed forces veterans, ex-military,
    people who have left the forces,
    ex-service people, military veterans, ex-soldiers, army veterans, ex-service personnel, former servicemen, former service personnel, people who served in the army, former military, ex-army, former servicemen and women, ex-servicemen and women, forces veterans, veterans of the armed forces, ex-squaddies
  cy cyn-filwyr, cyn-aelodau'r lluoedd arfog, hen filwyr

soldier
  en soldiers, armed forces, serving forces, military, service personnel, forces
  cy milwyr, lluoedd arfog

forces-family
  en forces families, military families, armed forces families, army families, service families,
    families of soldiers, soldiers' families
  cy teuluoedd y lluoedd arfog, teuluoedd milwyr, teuluoedd milwrol

sex-worker
  en sex workers, women who sell sex
  cy gweithwyr rhyw

public-transport
  en public transport, people who rely on public transport
  cy trafnidiaeth gyhoeddus, cludiant cyhoeddus

adult
  en adults, adult, grown-ups
  cy oedolion, oedolyn

new-father
  en new fathers, new dads, first-time dads, first-time fathers
  cy tadau newydd
  within new-parent

home-parent
  en stay-at-home parents, stay-at-home mums, stay-at-home dads
  cy rhieni gartref

breastfeeding
  en breastfeeding mothers, breastfeeding mums, mums who breastfeed, breastfeeding
  cy mamau sy'n bwydo ar y fron, bwydo ar y fron

minding-grandchildren
  en grandparents who look after grandchildren, grandparents who look after their grandchildren,
    grandparents who mind grandchildren, grandparents looking after grandchildren,
    grandparents who do the childcare, grandparents doing childcare
  cy neiniau a theidiau sy'n gwarchod

stroke
  en stroke, stroke survivors, people who have had a stroke
  cy strôc, goroeswyr strôc

cancer
  en cancer, cancer patients, cancer survivors
  cy canser, cleifion canser

diabetic
  en diabetes, diabetic, diabetics
  cy diabetes, clefyd y siwgr

gambler
  en gamblers, gambling problems, problem gamblers, addicted to gambling
  cy gamblwyr, problemau gamblo

caravan
  en caravans, caravan dwellers, people in caravans
  cy carafanau

park-home
  en park homes, park home residents, mobile homes
  cy cartrefi parc

sheltered-housing
  en sheltered housing, sheltered accommodation, supported housing, extra care housing
  cy tai gwarchod, llety gwarchod, tai â chymorth

shared-house
  en shared houses, houses in multiple occupation, hmo, hmos, hmo tenants, bedsits, people who share a house,
    house sharers
  cy tai amlfeddiannaeth, tai a rennir

international-student
  en international students, overseas students, foreign students, students from abroad, students from overseas
  cy myfyrwyr rhyngwladol, myfyrwyr o dramor

miner
  en ex-miners, former miners, retired miners, mining families
  cy cyn-lowyr

visitor
  en tourists, visitors, holidaymakers, day trippers
  cy twristiaid, ymwelwyr

skater
  en skateboarders, skaters
  cy sglefrfyrddwyr

angler
  en anglers, people who fish, people who go fishing
  cy pysgotwyr hamdden, genweirwyr

allotment-holder
  en allotment holders, people with allotments, plot holders, allotment gardeners
  cy deiliaid rhandiroedd, pobl â rhandiroedd

on-probation
  en on probation, probation
  cy ar brawf

neet
  en neets, young people not in education employment or training, not in education employment or training,
    young people not in work or education, school leavers with no job, school leavers without work,
    school leavers with no job or college, young people with no job or college, young people not in education,
    young people not in school or work, young people not in work or training, young people out of work or education
  cy neet, pobl ifanc heb waith nac addysg, pobl ifanc nad ydynt mewn addysg, gwaith na hyfforddiant

ukrainian-refugee
  en ukrainian refugees, refugees from ukraine, people who fled ukraine
  cy ffoaduriaid o wcráin
  within refugee, ukrainian

syrian-refugee
  en syrian refugees, refugees from syria, people who fled syria
  cy ffoaduriaid o syria
  within refugee, syrian

afghan-refugee
  en afghan refugees, refugees from afghanistan, people who fled afghanistan
  cy ffoaduriaid o affganistan
  within refugee, afghan

non-welsh-speaker
  en people who don't speak welsh, non-welsh speakers, people with no welsh, non-welsh-speaking
  cy di-gymraeg, pobl ddi-gymraeg, pobl sydd ddim yn siarad cymraeg

cared-for
  en people who need carers, people who get home care, home care users, people who need care at home
  cy pobl sy'n cael gofal yn y cartref

housing-list
  en people on the housing waiting list, families waiting for a council house, people waiting for a council house,
    housing waiting list, housing list, people waiting for social housing
  cy rhestr aros am dŷ, rhestr aros tai

social-worker
  en social workers
  cy gweithwyr cymdeithasol

cadet
  en cadets, army cadets
  cy cadetiaid
`;
