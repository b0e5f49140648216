/** Homes, and what is built. */
export const housing = `
home
  en home, homes, house, houses, housing, flat, flats, apartment, apartments, bungalow, bungalows,
    roof over, dwelling, dwellings, place of our own, places to live, place to live,
    somewhere to live, property, properties, box room, bedsit, terrace, accommodation, cottages,
    live in a flat, flats above, upstairs flat, box rooms, mum's box room, my own place,
    own front door, starter flat
  cy cartref, cartrefi, gartref, gartrefi, ty, tai, dai, fflat, fflatiau, byngalo, byngalos,
    annedd, anheddau, aelwyd, lle i fyw, rhywle i fyw, eiddo, llety, tŷ, bwthyn, bythynnod,
    lle i ni fyw, ty ein hunain, drws ffrynt ein hunain, fflatie, cartrefi newydd, tŷ cyngor,
    stafell wely, stafell bocs

affordable-homes
  en affordable home, affordable homes, affordable housing, affordable places, starter home,
    starter homes, first-time buyers, first time buyers, first home, get on the ladder,
    housing ladder, property ladder, social housing, council house, council houses,
    council housing, social rent, shared ownership, homes for locals, locals priced out,
    priced out, set aside for, housing association, community land trust, ordinary wages, deposit,
    mortgage, local people first, young couples, born and raised, grew up here, grown up here,
    starter, self build, move away, forced out, price of houses, house prices, outbid, cash buyers,
    sold to outsiders, living with parents, living with mum, live with parents, moved away,
    leave the village, low rent, key workers, young families, part buy, can't buy, cannot buy,
    can't afford to live, can't afford to buy, can't afford a house, young ones can't,
    locals can't, local wages, local families, stay in the village, stay where they grew,
    born here, born in the village, saving for a deposit, back with my parents, moved back with,
    homes for young, homes for local
  cy tai fforddiadwy, cartrefi fforddiadwy, fforddiadwy, tai cymdeithasol, fflatiau cymdeithasol,
    tai cyngor, ty cyngor, prynwyr tro cyntaf, ty cyntaf, o fewn cyrraedd, pobl leol, magu yma,
    magu yn, gwreiddiau, cymdeithas tai, morgais, blaendal, codi tai, cadw'r ifanc, plant y fro,
    teuluoedd lleol, symud i ffwrdd, gorfod symud, dal i fyw efo, hunanadeiladu, prisiau tai,
    methu prynu, ffaelu prynu, arian parod, byw gyda rhieni, byw efo rhieni, gadael y pentref,
    teuluoedd ifanc, magwyd, rhent isel, methu fforddio ty, ffaelu fforddio ty, fforddio prynu,
    methu fforddio byw, aros yn y pentref, aros yn y fro, aros yn eu cynefin, wedi'u magu,
    geni a'u magu, geni yma, cyflog lleol, cyflogau lleol, tai i bobl leol, tai i bobol leol,
    cartrefi i'r ifanc, tai i'r ifanc, tai i bobl ifanc, byw gyda mam, byw efo mam, stafell yn nhy,
    cynilo am
  near rent
  within home

rent
  en rent, rents, rented, renting, renter, renters, tenant, tenants, tenancy, landlord, landlords,
    letting agent, letting agents, lets, lease, leases, eviction, evicted, no fault,
    rents have doubled, rent goes up, rent rise, rent rises, put the rent up, chucked out,
    kicked out, thrown out, flat hunting, deposits, agents
  cy rhent, rhentu, rhenti, tenant, tenantiaid, tenantiaeth, landlord, landlordiaid, gosod,
    asiant gosod, prydles, troi allan, hel allan, rhent yn codi, codi'r rhent, codi rhent,
    rhent wedi dyblu, rhenti'n uchel, cael fy nhroi allan, troi mas, taflu mas, perchennog y ty,
    perchennog tai, landlordied
  within home

second-homes
  en second home, second homes, holiday home, holiday homes, airbnb, airbnbs, holiday let,
    holiday lets, weekenders, dark in winter, short term let, short term lets,
    half the village is empty, key safes, summer only, dark all winter, lock box, lockboxes,
    empty in winter, weekend, council tax premium, incomers, holiday cottages, holiday cottage,
    lights off all winter, no lights on, nobody lives there, shutters down all winter, half empty,
    two weeks a year, key safe, bought by outsiders
  cy ail gartref, ail gartrefi, ail dai, ty ha, tai ha, ty haf, tai haf, cartref gwyliau, airbnb,
    llety gwyliau, tai gwyliau, gosod tymor byr, pobl penwythnos, gwag drwy'r gaeaf, neb adre,
    tywyll drwy'r gaeaf, bocs goriad, bocs allwedd, perchnogion, premiwm, saeson, tai ha',
    bythynnod gwyliau, bwthyn gwyliau, neb yn byw, neb yn byw yno, dim golau yn y gaeaf,
    pythefnos y flwyddyn, hanner gwag, gwag dros y gaeaf, pobl o bell, pobl o bant, pobl o ffwrdd,
    fisitors
  near affordable-homes, holiday-let
  within home

holiday-let
  en airbnb, holiday let, hotel, hotels, campsite, campsites, camping, caravan, caravans,
    motorhome, motorhomes, campervan, campervans, hostel, bed and breakfast, b and b, guest house,
    overnight
  cy gwesty, gwestai, westy, gwersylla, maes gwersylla, carafan, carafanau, cartref modur,
    faniau gwersylla, gwely a brecwast, llety, hostel
  near tourists

empty-homes
  en empty home, empty homes, empty house, empty houses, derelict, boarded up, standing empty,
    abandoned house, disused building, disused buildings, eyesore, ruin, ruined, run down, rundown,
    dilapidated, empty building, empty buildings, unused building, unused buildings, falling down,
    vacant, stood empty, stands empty, lain empty, lying empty, pigeons, windows smashed,
    broken windows, boarded windows, old school building, empty chapel, former bank, closed pub,
    derelict building, converted, conversion, nobody lives in it, rotting house, rotting away,
    crumbling, roof fallen in, falling to bits, going to ruin, left to rot, buddleia,
    standing idle, stands idle, idle, put it to use, bring back into use, old cinema, old chapel,
    old bank, old mill, old school, empty for years
  cy ty gwag, tai gwag, adeilad gwag, adeiladau gwag, adfail, adfeilion, wag, gwag, wedi'i adael,
    dadfeilio, segur, mynd â'i ben iddo, murddun, colomennod, ffenestri wedi torri, bordiau,
    addasu, trosi, sefyll yn wag, weigion, mynd yn adfail, mynd i'w golli, pydru, to wedi disgyn,
    to wedi cwympo, yn wag ers, gwag ers, sefyll yn segur, cwympo'n ddarnau, hen ysgol, hen gapel,
    hen fanc, hen sinema, hen felin, defnyddio eto, bywyd newydd i
  near empty-shops
  within home

building
  en build, builds, building, buildings, built, builders, developer, developers, development,
    developments, planning, planning permission, new build, new builds, new estate, brownfield,
    greenfield, construction, estate, site, land
  cy adeiladu, adeilad, adeiladau, datblygwr, datblygwyr, datblygiad, datblygiadau, cynllunio,
    caniatâd cynllunio, stad, stadau, tir, safle, tir llwyd

damp
  en damp, mould, mouldy, condensation, leak, leaks, leaking, leaky roof, black mould, wet walls,
    rot, rotten, ventilation, mildew, black spots, black patches, walls are wet, wet wall,
    water runs down, running with water, drips through, musty, chest infections,
    coughing all winter, wheeze, wheezing, spores, wallpaper peeling, peeling
  cy tamp, lleithder, llwydni, llwydo, gollwng, to'n gollwng, pydredd, pwdr, pydru, anwedd,
    waliau gwlyb, llwydni du, smotiau du, tamprwydd, damp, lleithder yn y, dwr yn rhedeg,
    waliau'n wlyb, papur wal yn, papur wal, peswch drwy'r gaeaf, brest dost, frest, oglau tamp,
    drewi o, ffwng, llaith
  near insulation
  within home

repair
  en repair, repairs, repaired, fix, fixed, mend, broken, replace, replaced, replacement, restore,
    restored, renovate, renovation, refurbish, refurbishment, rusty, rust, worn out, falling apart,
    maintenance, maintain, patch up, rotting, tatty, knackered, out of order, rebuild, revamp,
    do up
  cy trwsio, drwsio, atgyweirio, wedi torri, ailosod, adnewyddu, adfer, rhydu, rhwd,
    cynnal a chadw, cynnal, pwdr, torredig, warthus, hen offer, ailadeiladu

co-housing
  en co-housing, cohousing, housing co-op, lodger, lodgers, homeshare, spare room, spare rooms,
    house share, downsizing, downsize
  cy cyd-fyw, tai cydweithredol, lojar, lojars, stafell sbâr, rhannu ty, rhannu cartref, ty llai,
    symud i dy llai
  near loneliness
  within home

furniture
  en furniture, sofa, sofas, bed, beds, white goods, cooker, cookers, washing machine,
    washing machines, carpet, carpets, curtains, wardrobe, table and chairs, leftover paint,
    starter pack
  cy dodrefn, celfi, soffa, gwely, gwelyau, nwyddau gwyn, popty, peiriant golchi, carped, carpedi,
    llenni, cwpwrdd, paent, paent dros ben
  near reuse, home

second-chance-land
  en derelict land, waste ground, wasteland, patch of ground, scrubland, disused land, empty plot,
    unused land, old garage site, garages, garage site, corner plot, brownfield, former, disused
  cy tir diffaith, tir gwag, darn o dir, tir segur, tir gwastraff, hen safle, garejis,
    tir nas defnyddir, hen iard, tir llwyd
  near building, gardening
`;
