/** Where people live and on what terms. */
export const homes = `
homeless
  en homeless, people without a home, no fixed address, people with nowhere to live,
    no fixed abode, people without anywhere to live, people who've lost their homes,
    people with no roof over their heads, people without a roof, people with nowhere to stay,
    people without a place to live
  cy digartref, heb gartref, heb unman i fyw, pobl sydd wedi colli eu cartref, pobl heb le i fyw,
    pobl heb do uwch eu pennau

rough-sleeper
  en rough sleepers, sleeping rough, people sleeping on the streets, street homeless,
    people sleeping in doorways, people sleeping outside, people sleeping in tents,
    people in shop doorways, people sleeping out,
    people sleeping in shop doorways, street sleepers, people kipping in doorways,
    people dossing in doorways, people bedding down in doorways
  cy cysgu allan, cysgu ar y stryd, pobl sy'n cysgu mewn drysau, cysgu tu allan, pobl sy'n cysgu yn nrysau siopau
  within homeless

hidden-homeless
  en sofa surfers, sofa surfing, people sleeping on friends' sofas, hidden homeless,
    people staying on friends' sofas, people sleeping on sofas, people kipping on mates' sofas,
    people staying with friends because they have no home, young people sofa surfing,
    people kipping on sofas, people dossing on friends sofas, people staying on people's sofas,
    people sleeping on other people's sofas
  cy syrffio soffa, pobl sy'n cysgu ar soffa, pobl sy'n cysgu ar soffas ffrindiau,
    cysgu ar soffas, pobl sy'n aros gyda ffrindiau
  within homeless

temporary-housing
  en temporary accommodation, temporary housing, hostel, emergency accommodation,
    bed and breakfast accommodation, families in b&bs, families in bed and breakfasts,
    people put up in hotels by the council, people in emergency housing, families in hotels,
    families put up in bed and breakfast, homeless families in bed and breakfast,
    people stuck in b&bs, b&bs, homeless families in temporary accommodation,
    homeless families put up in hotels, people placed in b&bs, homeless hostel
  cy llety dros dro, hostel, llety argyfwng, teuluoedd mewn llety dros dro, gwely a brecwast,
    teuluoedd mewn gwely a brecwast, tai dros dro

social-tenant
  en council tenants, social housing tenants, people in council houses,
    housing association tenants, council housing tenants, social tenants,
    people in social housing, people who rent from the council, social renters,
    people renting from a housing association, people in housing association homes,
    people in council flats, families in council houses, people in housing association houses,
    tenants of the council, tenants of housing associations, council renters
  cy tenantiaid y cyngor, tenantiaid tai cymdeithasol, pobl mewn tai cymdeithasol,
    pobl mewn tai cyngor, tenantiaid cymdeithas dai, pobl sy'n rhentu gan y cyngor,
    tenantiaid tai cyngor, pobl sy'n rhentu tai cyngor

private-tenant
  en private renters, private tenants, people renting privately,
    people who rent from private landlords, private rented, tenants of private landlords,
    people renting from a landlord, people in private rented housing, people in private lets,
    people who rent off a private landlord, people renting off landlords,
    people in privately rented homes, private sector tenants, private rented sector,
    tenants of private rented homes, tenants in private rentals, private rentals
  cy rhentwyr preifat, tenantiaid preifat, tenantiaid landlordiaid preifat,
    pobl sy'n rhentu gan landlord preifat, rhentwyr yn y sector preifat,
    tenantiaid y sector preifat

tenant
  en renters, tenants, people who rent, people who rent their homes, people in rented houses,
    people paying rent, rent payers, people who don't own their home
  cy tenantiaid, rhentwyr, pobl sy'n talu rhent, pobl sy'n rhentu tŷ, pobl sy'n rhentu eu cartref

homeowner
  en homeowners, home owners, owner-occupiers, people who own their home,
    people who own their own homes, people with mortgages, mortgage holders,
    people paying a mortgage, house owners, people who own a house, people who bought their house,
    mortgage payers
  cy perchnogion tai, perchnogion cartrefi, pobl â morgais, pobl sy'n berchen ar eu cartref,
    perchen-feddianwyr, pobl sy'n berchen ar dŷ, perchnogion tŷ

landlord
  en landlords, people who let out houses, private landlords, buy to let owners,
    people who rent out houses, people who rent out property, buy to let landlords,
    people who let property, people who rent out flats
  cy landlordiaid, landlordiaid preifat, pobl sy'n rhentu tai allan, pobl sy'n gosod tai

second-home-owner
  en second home owners, people with second homes, holiday home owners,
    people who own second homes, second homers, weekenders, people with holiday homes,
    owners of second homes, owners of holiday homes, people who have a holiday cottage,
    people who own a holiday home, weekend home owners
  cy perchnogion ail gartrefi, pobl ag ail gartrefi, perchnogion tai haf, pobl â thai haf,
    perchnogion cartrefi gwyliau, perchnogion ail dai, pobl sy'n berchen ar ail gartref

flat-dweller
  en people living in flats, flat dwellers, tower block, high-rise, people in high rise flats,
    tower block tenants, block of flats, families in flats, high rise tenants
  cy pobl mewn fflatiau, tŵr o fflatiau, bloc o fflatiau, tyrau fflatiau, blociau uchel

rural
  en rural, people in the countryside, people in villages, people in remote areas, remote,
    people in rural areas, people in outlying villages, people in outlying farms,
    people living far from town, countryside dwellers, country folk, people out in the country,
    rural dwellers, people in isolated hamlets, hamlets, people in remote villages, remote farms,
    people out in the villages, people who live out of town,
    people up the valley in remote houses, people living out in the sticks,
    people in far-flung villages, people in the middle of nowhere, outlying areas,
    isolated villages, isolated rural, people in small villages,
    people in out of the way villages, rural villages, people living in remote places
  cy cefn gwlad, gwledig, ardaloedd gwledig, pentrefwyr, pobl y wlad, pentrefi bach,
    pentrefi gwledig, pentrefi anghysbell, ardaloedd anghysbell, llefydd anghysbell

caravan
  en caravans, caravan dwellers, static caravans, caravan site residents, caravan park residents
  cy carafanau, maes carafanau, meysydd carafanau

park-home
  en park homes, mobile homes, park home owners, mobile home owners
  cy cartrefi parc, cartrefi symudol

sheltered-housing
  en sheltered housing, sheltered accommodation, supported housing, extra care housing,
    warden controlled flats, people in warden controlled housing, retirement flats,
    retirement housing, extra care, people in sheltered flats, sheltered housing tenants,
    retirement complex, warden assisted flats, older people in sheltered housing,
    pensioners in sheltered housing, old people's flats, sheltered tenants, sheltered schemes,
    pensioners in sheltered accommodation, older tenants in sheltered housing,
    older people in retirement flats, older people in extra care
  cy tai gwarchod, llety gwarchod, tai â chymorth, tai lloches, tenantiaid tai gwarchod,
    fflatiau gwarchod, fflatiau i'r henoed, llety lloches, pobl hŷn mewn tai gwarchod,
    tai gofal ychwanegol, gofal ychwanegol, pobl hŷn mewn llety gwarchod,
    henoed mewn tai gwarchod, pensiynwyr mewn llety gwarchod, pensiynwyr mewn tai gwarchod,
    fflatiau ymddeol

shared-house
  en shared houses, houses in multiple occupation, hmo, hmo tenants, bedsits, house sharers,
    people in house shares, flat sharers, bedsit tenants, houseshares, flatsharers,
    people in shared flats, people renting rooms, people renting a room in a shared house
  cy tai amlfeddiannaeth, tai a rennir, pobl sy'n rhannu tŷ, fflatiau un ystafell, rhannu tai

housing-list
  en people on the housing waiting list, families waiting for a council house,
    people waiting for a council house, housing list, people waiting for social housing,
    people waiting for a house, people on the waiting list for a council house,
    families on the council house waiting list, families on the housing waiting list,
    people on the council waiting list, waiting for a council flat, council housing waiting list,
    people on the housing register, families on the housing list
  cy rhestr aros am dŷ, rhestr aros tai, pobl sy'n aros am dŷ cyngor, pobl sy'n aros am dŷ,
    rhestr aros tai cyngor, aros am gartref, cofrestr tai, aros am dŷ cymdeithasol

beggar
  en beggars, people begging, people asking for change
  cy cardotwyr

young-renter
  en young renters, young people renting, young tenants
  cy rhentwyr ifanc, pobl ifanc sy'n rhentu

leaseholder
  en leaseholders, people with leasehold flats, people who own leasehold flats,
    people who own their flat on a lease, flat owners, people with leases on flats,
    owners of leasehold flats, leasehold owners
  cy lesddeiliaid, prydleswyr, deiliaid prydles

holiday-let-owner
  en holiday let owners, airbnb hosts, airbnb owners, people who let holiday cottages,
    people who run holiday lets, people with holiday lets, owners of holiday lets,
    people who rent out holiday homes, owners of holiday cottages, holiday cottage owners,
    people who let rooms on airbnb
  cy perchnogion llety gwyliau, perchnogion bythynnod gwyliau, pobl sy'n gosod tai gwyliau

first-time-buyer
  en first time buyers, people trying to buy a first home, young people trying to buy a house,
    people trying to get on the housing ladder, people saving for a deposit,
    young couples trying to buy a house, people saving for a house,
    people buying their first home, people looking to buy their first home,
    people wanting to buy a house, people trying to buy their first house,
    people trying to get on the property ladder, couples saving for a first home
  cy prynwyr tro cyntaf, pobl sy'n ceisio prynu tŷ, pobl sy'n prynu eu tŷ cyntaf,
    pobl sy'n prynu cartref cyntaf, pobl sy'n ceisio prynu cartref cyntaf, pobl sy'n cynilo am dŷ

priced-out
  en local people who can't afford a house, local people priced out,
    people who can't afford a home, young people who can't afford to live here,
    local people who can't afford to buy, young people who can't afford a house,
    young people priced out, locals priced out of the village
  cy pobl leol sy'n methu fforddio tŷ, pobl leol sy'n methu prynu tŷ,
    pobl ifanc sy'n methu fforddio tŷ, pobl sy'n methu fforddio tŷ,
    pobl sy'n methu fforddio prynu tŷ, pobl leol sy'n methu fforddio prynu

van-dweller
  en car sleepers, van dwellers, people living in vans, people living in vehicles, people sleeping in cars,
    van lifers, people sleeping in vans
  cy pobl sy'n byw mewn faniau, pobl sy'n byw mewn fan, pobl sy'n cysgu mewn ceir

off-grid
  en people living off grid, off-gridders
  cy oddi ar y grid

supported-living
  en supported living, supported living tenants, supported lodgings
  cy byw â chymorth

lodger
  en lodgers, people who lodge
  cy lletywyr

living-with-parents
  en young adults stuck living at home, young people stuck at home, still at home, still living with parents, still with mum and dad, grown-up children at home, young people still living at home, young adults living with their parents,
    people stuck living with their parents, grown-up kids living at home,
    adults living with their parents, young people stuck living with mum and dad
  cy pobl ifanc sy'n byw gyda'u rhieni, oedolion sy'n byw gyda'u rhieni,
    pobl ifanc sy'n dal i fyw gartref

overcrowded
  en overcrowded families, families in overcrowded houses, overcrowded housing,
    people in overcrowded homes, overcrowding, big families in small flats,
    families squashed in small flats
  cy tai gorlawn, teuluoedd mewn tai gorlawn, gorlawn

damp-home
  en mouldy houses, mouldy homes, mouldy rooms, damp houses, people in damp houses, people with damp homes, people living with mould,
    people with mould in their homes, damp flats, mouldy homes, damp and mould, tenants with damp,
    mouldy flats, families living with damp, damp
  cy tai llaith, llwydni, lleithder

flooded
  en people whose homes have flooded, people who have been flooded, flood victims,
    people who've been flooded out, people at risk of flooding, people in flood risk areas,
    people who were flooded, homes at risk of flooding, people whose houses flooded,
    people hit by the floods, flood-hit households, flood survivors
  cy pobl sydd wedi dioddef llifogydd, perygl llifogydd, pobl â thai sydd wedi'u boddi,
    tai dan ddŵr, pobl a gafodd lifogydd

evicted
  en people facing eviction, evicted tenants, people being evicted, people at risk of eviction,
    people about to lose their home, people at risk of losing their home
  cy pobl sy'n wynebu cael eu troi allan, pobl sydd wedi'u troi allan,
    pobl sydd mewn perygl o golli eu cartref

islander
  en islanders

neighbour
  en neighbours, people next door
  cy cymdogion

estate-resident
  en people off the estate, families on the estate
`;
