/**
 * Work, when it is done and by whom. What is `within` another may be what somebody means who names the wider one.
 */
export const work = `
miner
  en ex-miners, retired miners, mining families, men who worked down the pit, ex-pitmen,
    old colliers, former colliers, people who used to work in the mines,
    men who used to work down the mine, retired colliers, pitmen, old miners,
    men who worked down the mine, people who worked down the pit, colliers, miners,
    ex pit workers, men from the pit
  cy cyn-lowyr, glowyr, hen lowyr, dynion fu'n gweithio dan ddaear, cyn-weithwyr y pwll,
    dynion a fu'n gweithio yn y pwll, dynion y pwll glo

social-worker
  en social workers, social services staff, child social workers, people who work for social services
  cy gweithwyr cymdeithasol, staff gwasanaethau cymdeithasol

worker
  en workers, people who work, employed people, workforce, labourers
  cy gweithwyr, staff, gweithiwr, gwaith, gweithlu, pobl â swyddi

shift
  en shift, shift work, shift workers, people who work shifts, rotas, people on rotating shifts,
    people doing shift work, people on different shifts, unsocial hours,
    people who work unsocial hours, people who work odd hours, irregular hours,
    people who work funny hours, odd hours, antisocial hours, people who work irregular hours
  cy sifft, shifft, gweithwyr shifft, gweithwyr sifft, oriau anghymdeithasol, gwaith sifft

night
  en night, night shift, night workers, people who work nights, overnight,
    people working the night shift, people who work through the night,
    people who sleep in the day, night shifters, people working overnight, night owls at work,
    workers on the night shift, graveyard shift, night time workers
  cy nos, shifft nos, sifft nos, gweithwyr nos, pobl sy'n gweithio sifft nos, staff nos,
    pobl sy'n gweithio shifft nos, pobl sy'n gweithio dros nos
  within shift

nurse
  en nurses, nursing staff, ward nurses, district nurses, nurses on the wards, hospital nurses,
    sisters and nurses, staff nurses, nurses at the hospital
  cy nyrsys, nyrs, nyrsys yr ysbyty, nyrsys cymunedol, nyrsys ardal
  within worker, hospital, health-worker

doctor
  en doctors, gps, medics, junior doctors, hospital doctors, family doctors, consultants,
    general practitioners
  cy meddygon, doctoriaid, meddygon teulu, meddygon ysbyty, doctoriaid ysbyty
  within worker, hospital, health-worker

health-worker
  en nhs staff, health workers, healthcare workers, people who work for the nhs,
    people who work in health, health professionals, medical staff, people who work in healthcare,
    hospital staff, people who work at the hospital
  cy gweithwyr iechyd, staff iechyd, staff y gig, gweithwyr y gig, staff y gwasanaeth iechyd,
    gweithwyr yr ysbyty, staff yr ysbyty, gweithwyr y gwasanaeth iechyd
  within worker, hospital

care-worker
  en home carers, care workers, care assistants, home care workers, care home staff, domiciliary carers,
    paid carers, carers who are paid, social care workers, home helps, support workers,
    domiciliary care workers, people who work in care, people who work in care homes,
    people who work in social care, people paid to care, care home carers, carers in care homes,
    home care assistants, paid care staff, carers who visit people at home,
    people employed as carers, support staff in care homes, dom care workers,
    home care workers visiting people, paid home carers
  cy gweithwyr gofal, staff gofal, cynorthwywyr gofal, staff cartrefi gofal, gofalwyr cyflogedig,
    gweithwyr gofal cartref, staff gofal cartref, gweithwyr cartrefi gofal, gofalwyr â thâl,
    pobl sy'n gweithio ym maes gofal, gofalwyr cyflogedig yn y cartref
  within worker

cleaner
  en early morning cleaners, cleaners who start early, cleaners, people who clean, cleaning staff, office cleaners, people who clean offices,
    people who clean houses, domestics, school cleaners, hospital cleaners,
    people with cleaning jobs, people who work as cleaners, cleaning ladies,
    early morning cleaners
  cy glanhawyr, staff glanhau, pobl sy'n glanhau, gweithwyr glanhau, glanhawyr swyddfeydd,
    pobl sy'n glanhau swyddfeydd, menywod glanhau, glanhawyr ysgolion
  within worker

shop-worker
  en shop workers, shop assistants, retail workers, supermarket workers, checkout staff,
    people who work in shops, people on the tills, till workers, people who stack shelves,
    shelf stackers, checkout operators, sales assistants, shop girls,
    people who work at the supermarket, supermarket cashiers, people working on the tills,
    retail assistants, people who work in retail, supermarket checkout staff, shop lads,
    shop floor staff, store staff, people who work in stores
  cy gweithwyr siop, staff siop, gweithwyr archfarchnad, staff archfarchnad, pobl ar y tils,
    cynorthwywyr siop, gweithwyr manwerthu
  within worker

shopkeeper
  en shopkeepers, shop owners, people who own shops, people who run shops, small shop owners,
    independent shops, corner shop owners, owners of small shops, owners of shops,
    people who keep shops, high street shops, independent retailers, retailers,
    shop owners on the high street, traders on the high street, corner shops, high street traders,
    shop proprietors, independent shop owners, small shops, newsagents, shop keepers,
    independent traders, people who run corner shops
  cy perchnogion siopau, siopwyr bach, perchnogion siopau bach, pobl sy'n cadw siop,
    pobl sy'n rhedeg siopau, siopau annibynnol, masnachwyr y stryd fawr, perchnogion siop gornel
  within business-owner

trader
  en traders, market traders, stall holders, stallholders, market stall holders, market stallholders,
    market stalls, people who sell at the market, people with a stall on the market,
    stallholders at the market, market sellers, people who work the market, market stall owners,
    people running market stalls, people who run stalls, stall owners, stall keepers,
    people who have stalls
  cy masnachwyr marchnad, stondinwyr, stondinwyr y farchnad, deiliaid stondinau,
    pobl sy'n gwerthu yn y farchnad, perchnogion stondinau, pobl sy'n cadw stondin

business-owner
  en business owners, small businesses, local businesses, small business owners,
    people who run small businesses, people who run a business, owners of small businesses,
    employers, entrepreneurs, people with their own business, small firms, local firms, companies,
    bosses of small firms, small employers, smes
  cy busnesau, perchnogion busnes, busnesau bach, perchnogion busnesau bach,
    pobl sy'n rhedeg busnes, cwmnïau lleol, cyflogwyr, pobl sy'n rhedeg busnesau bach,
    pobl â'u busnes eu hunain, cwmnïau bach, perchnogion cwmnïau bach

self-employed
  en self-employed, freelancers, sole traders, people who work for themselves, freelance workers,
    own boss, people who work for themself, one man bands, contractors,
    people with their own one-man business
  cy hunangyflogedig, gweithwyr llawrydd, pobl sy'n gweithio iddyn nhw eu hunain,
    gweithwyr hunangyflogedig, pobl sy'n gweithio drostynt eu hunain, llawrydd, hunan-gyflogedig,
    gweithio i'w hunain

gig-worker
  en gig workers, zero-hours workers, people on zero-hours contracts, gig economy workers,
    zero hours, gig economy, people with no guaranteed hours, app workers,
    workers with no guaranteed hours, people with no set hours, casual labour,
    workers on zero hours, people with insecure jobs, precarious workers,
    staff on zero-hours contracts
  cy gweithwyr dim oriau, contractau dim oriau, gweithwyr achlysurol, dim oriau,
    contractau sero awr, gweithwyr yr economi gig
  within worker

delivery
  en delivery drivers, couriers, delivery riders, delivery workers, people who deliver parcels,
    people who deliver food, parcel drivers, takeaway riders, takeaway delivery riders,
    takeaway delivery drivers, food delivery riders, food couriers, parcel couriers,
    takeaway delivery lads, deliveroo riders, deliveroo, uber eats riders, just eat riders,
    deliveroo drivers, uber eats, just eat drivers, uber eats drivers, just eat,
    people on delivery bikes, takeaway drivers, pizza delivery, parcel delivery drivers,
    amazon drivers, van drivers delivering parcels, food delivery drivers, food delivery workers,
    people delivering takeaways, moped delivery riders, riders for delivery apps, delivery folk,
    people who deliver for amazon, delivery app riders, evri drivers, dpd drivers,
    people who bring takeaways, delivery cyclists, bike couriers, cycle couriers
  cy gyrwyr dosbarthu, gyrwyr danfon, cludwyr, beicwyr deliveroo, pobl sy'n danfon bwyd,
    gyrwyr parseli, pobl sy'n dosbarthu parseli, gyrwyr deliveroo, beicwyr danfon,
    gyrwyr danfon bwyd, reidwyr deliveroo, pobl sy'n dosbarthu bwyd, beicwyr dosbarthu,
    beicwyr sy'n danfon bwyd, pobl sy'n danfon parseli, gyrwyr amazon
  within worker

bus-driver
  en bus drivers, people who drive buses, bus crews, drivers of buses, coach drivers,
    bus company drivers
  cy gyrwyr bysiau, gyrwyr bws, pobl sy'n gyrru bysiau
  within worker

taxi-driver
  en taxi drivers, cabbies, people who drive taxis, taxi men, uber drivers, private hire drivers,
    drivers of taxis, hackney carriage drivers, minicabs, taxi firms, hackney cab drivers,
    private hire
  cy gyrwyr tacsi, gyrwyr tacsis, pobl sy'n gyrru tacsis, gyrwyr tacsi'r orsaf, gyrwyr cabiau
  within worker

lorry-driver
  en lorry drivers, hgv drivers, truckers, truck drivers, long distance lorry drivers,
    people who drive lorries, long-distance drivers, hgv, wagon drivers, heavy goods drivers,
    hauliers, people who drive hgvs, long haul drivers, people who drive wagons,
    people who drive trucks
  cy gyrwyr lorïau, pobl sy'n gyrru lorïau, gyrwyr loris
  within worker

farmer
  en farmers, farming families, people who farm, hill farmers, smallholders,
    farmers up the valley, sheep farmers, dairy farmers, people who own farms,
    people who run farms, farm owners, tenant farmers, crofters, people who keep sheep,
    people who work the land, livestock farmers, hill farming families, upland farmers,
    growers and farmers, farming couples
  cy ffermwyr, teuluoedd ffermio, amaethwyr, ffermwyr mynydd, ffermwyr defaid, ffermwyr llaeth,
    teuluoedd amaethyddol, pobl y tir, tyddynwyr, cymuned amaethyddol, pobl sy'n cadw defaid,
    ffermwyr tenant

farm-worker
  en farm workers, agricultural workers, farm labourers, farmhands, people who work on farms,
    farm hands, land workers, labourers on farms, field workers, farm lads,
    people employed on farms, workers on farms, agricultural labourers, vegetable pickers
  cy gweithwyr fferm, gweision fferm, gweithwyr amaethyddol, llafurwyr fferm, gweithwyr y tir
  within worker

seasonal-worker
  en seasonal workers, fruit pickers, seasonal farm workers, strawberry pickers,
    people who pick fruit, people with summer jobs, seasonal labour, summer workers, pickers,
    people who come for the season, holiday season workers, people who only work in summer,
    people who work the season, crop pickers, harvest workers, people with seasonal jobs,
    people who work summers, temporary summer staff
  cy gweithwyr tymhorol, staff tymhorol, gweithwyr haf, staff haf, casglwyr ffrwythau,
    pobl sy'n gweithio dros yr haf, gweithwyr y tymor, staff haf y meysydd carafanau,
    gwaith tymhorol, staff dros yr haf
  within worker

young-farmer
  en young farmers, young farmers club, yfc
  cy cffi, ffermwyr ifanc, clwb ffermwyr ifanc, aelodau cff, clybiau ffermwyr ifanc

migrant-worker
  en migrant workers, workers from abroad, overseas workers, foreign workers,
    workers from other countries, workers from overseas, workers who come from abroad,
    foreign labour, people who come from abroad to work, people from abroad working here,
    immigrant workers, migrants working here, people who came here to work from abroad,
    migrant labour
  cy gweithwyr mudol, gweithwyr o dramor, gweithwyr o wledydd eraill,
    pobl o dramor sy'n gweithio yma, gweithwyr ymfudol
  within worker

fisher
  en fishermen, fishing families, fishers, fishing crews, trawlermen, fishing fleet,
    people who work on fishing boats, commercial fishermen, inshore fishermen, cockle pickers,
    cocklers, lobster fishermen, crab fishermen, fishing boat crews, sea fishermen,
    fishermen in the harbour
  cy pysgotwyr, pysgotwyr môr, criwiau cychod pysgota, cychod pysgota, casglwyr cocos,
    pysgotwyr cimychiaid

factory-worker
  en factory workers, people who work in factories, workers at the factory,
    production line workers, people on the production line, assembly line workers, factory lads,
    manufacturing workers, factory hands, people who work on the line,
    people on the assembly line
  cy gweithwyr ffatri, gweithwyr ffatrïoedd, staff ffatri, gweithwyr cynhyrchu
  within worker, factory

construction-worker
  en builders, construction workers, building workers, building trade workers,
    people on building sites, bricklayers, people who work on building sites, site workers,
    people in the building trade, labourers on building sites, brickies, roofers, scaffolders,
    building site workers, people working in construction, people in construction, site labourers,
    building lads
  cy adeiladwyr, gweithwyr adeiladu, gweithwyr safleoedd adeiladu, briciwyr, labrwyr
  within worker, tradesperson

hospitality-worker
  en hospitality workers, bar staff, waiters, waiting staff, restaurant workers, pub staff,
    kitchen staff, people who work in pubs, waiters and waitresses, waitresses, hotel staff,
    cafe staff, people who work in cafes, people who work in hotels,
    people who work in restaurants, chefs, cooks and chefs, people in hospitality,
    catering workers, bartenders, barmaids, people who work in bars,
    people who work in bars and restaurants, pub and restaurant staff,
    people who work in catering, people working in hospitality,
    people who work in pubs and restaurants, bar and restaurant staff, takeaway workers,
    kitchen porters, bar and kitchen staff
  cy gweithwyr lletygarwch, staff bwytai, gweithwyr bwytai, staff bar, staff gwestai,
    gweithwyr gwestai, staff caffis, pobl sy'n gweithio mewn tafarndai, gweinyddion,
    staff tafarndai, cogyddion, pobl sy'n gweithio mewn caffis, staff tafarn,
    pobl sy'n gweithio ym maes lletygarwch, staff lletygarwch, gweithwyr caffi, gweithwyr tafarn
  within worker

teacher
  en teachers, teaching staff, school teachers, primary school teachers, people who teach,
    classroom assistants, classroom teachers, secondary school teachers, secondary teachers,
    people who teach in schools, supply teachers, primary teachers, people who work as teachers
  cy athrawon, athrawon ysgol gynradd, athrawon uwchradd, athrawon ysgol uwchradd,
    athrawon cyflenwi, cynorthwywyr dosbarth, pobl sy'n dysgu mewn ysgolion, athrawon cynradd
  within worker, school, school-staff

childminder
  en childminders, nursery staff, child minders, nursery nurses, childcare workers,
    people who work in nurseries, nursery assistants, people who mind children for a living,
    playgroup leaders, childcare providers
  cy gwarchodwyr plant, staff meithrin, gweithwyr gofal plant, staff gofal plant,
    staff meithrinfa, gweithwyr meithrin, pobl sy'n gwarchod plant
  within worker

volunteer
  en volunteers, people who give their time, people who help out for free, voluntary workers,
    people who do voluntary work, charity volunteers, people who volunteer their time,
    unpaid helpers
  cy gwirfoddolwyr, gweithwyr gwirfoddol, gwaith gwirfoddol, pobl sy'n rhoi o'u hamser

emergency-worker
  en emergency workers, emergency services
  cy gweithwyr brys, gwasanaethau brys
  within worker

part-time-worker
  en part-time workers, people who work part-time, part-timers, people in part time work,
    people who do part-time hours
  cy gweithwyr rhan-amser, staff rhan-amser

evening
  en evening workers, people who work evenings, evening shift, people on late shifts,
    people on lates, twilight shift
  cy gweithwyr min nos, shifft hwyr, shifft nos gynnar
  within shift

weekend
  en weekend workers, people who work weekends, people who work on saturdays and sundays,
    people who work every weekend, saturday staff, weekend shifts
  cy gweithwyr penwythnos, staff penwythnos, pobl sy'n gweithio dros y penwythnos

full-time-worker
  en full time workers, people who work full time, full timers, people in full time work,
    nine to five workers, people who work nine to five, people who work 9 to 5,
    office hours workers
  cy gweithwyr amser llawn, gweithwyr llawn amser

home-worker
  en home workers, people who work from home, remote workers, homeworkers, remote working,
    telecommuters, people who work remotely, wfh
  cy gweithwyr gartref, gweithio o adref, gweithwyr o bell, gweithio o gartre

agency-worker
  en agency staff, temps, temporary workers, agency temps, people working through an agency,
    temp workers, people on temporary contracts, people on agency contracts,
    people working for agencies, casual staff
  cy gweithwyr asiantaeth, staff asiantaeth, gweithwyr dros dro, staff dros dro,
    pobl sy'n gweithio drwy asiantaeth
  within worker, gig-worker

early
  en early shift workers, people who start work early, early starters, people on early shifts,
    people on earlies, people who start early
  cy gweithwyr shifft gynnar

midwife
  en midwives, maternity staff, health visitors
  cy bydwragedd, ymwelwyr iechyd
  within worker, health-worker

dentist
  en dentists, dental staff
  cy deintyddion

pharmacist
  en pharmacists, chemists, pharmacy staff
  cy fferyllwyr
  within worker, health-worker

porter
  en hospital porters, porters
  cy porthorion, porthorion ysbyty
  within worker, hospital, health-worker

personal-assistant
  en personal assistants, pas employed by disabled people
  cy cynorthwywyr personol

postal-worker
  en postmen, posties, postal workers, post office workers, postmen and women,
    people who deliver the post, royal mail staff, postwomen, mail carriers,
    people who deliver letters, post workers
  cy postmyn, gweithwyr post, dynion post, pobl y post, pobl sy'n dosbarthu llythyrau

van-driver
  en van drivers, people who drive vans, white van men
  cy gyrwyr fan, gyrwyr faniau

train-driver
  en railway workers, train drivers, rail staff, train crew, station staff,
    people who work on the railway
  cy gyrwyr trenau, gweithwyr rheilffordd

meat-worker
  en lads at the meat factory, meat factory staff, workers at the abattoir, abattoir workers, meat packers, people who work at the abattoir, slaughterhouse workers,
    meat plant workers
  cy gweithwyr lladd-dy

steelworker
  en steelworkers, steel workers, people who work at the steelworks, steelworks staff
  cy gweithwyr dur, pobl sy'n gweithio yn y gwaith dur

warehouse-worker
  en warehouse workers, people who work in warehouses, warehouse pickers,
    amazon warehouse workers, pickers and packers, warehouse operatives,
    distribution centre workers, warehouse lads, people packing boxes in the warehouse,
    warehousemen, people who work at amazon, forklift drivers
  cy gweithwyr warws, staff warws, gweithwyr warysau
  within worker, warehouse

tradesperson
  en tradesmen, tradespeople, plumbers, electricians, joiners, plumbers and electricians,
    plasterers, carpenters, people with a trade, sparkies, chippies
  cy crefftwyr adeiladu, plymwyr, trydanwyr, seiri, masnachwyr adeiladu

mechanic
  en mechanics, garage workers, garage owners
  cy mecanyddion

hairdresser
  en hairdressers, barbers, beauticians, nail bar workers
  cy trinwyr gwallt

binman
  en lads who work on the bins, people who work on the bins, bin men, refuse collectors, bin collectors, waste collectors, bin lorry crews,
    refuse workers, dustmen, binmen, bin lorry workers, bin crews, people who empty the bins,
    bin lads
  cy casglwyr sbwriel, dynion bin, dynion lludw, criwiau sbwriel, dynion sbwriel,
    gweithwyr sbwriel

publican
  en landlords of pubs, publicans, pub landlords, people who run pubs, pub owners, pub landladies,
    licensees
  cy perchnogion tafarndai
  within business-owner

restaurant-owner
  en restaurant owners, cafe owners, takeaway owners, people who run cafes,
    people who run restaurants, people who run takeaways, people who own takeaways
  cy perchnogion bwytai, perchnogion caffis
  within business-owner

hotelier
  en hoteliers, hotel owners, bed and breakfast owners, b&b owners, guest house owners,
    people who run guest houses, people who run bed and breakfasts, people who run b&bs,
    guesthouse owners
  cy perchnogion gwestai, pobl sy'n cadw gwely a brecwast, perchnogion gwely a brecwast
  within business-owner

call-centre-worker
  en call centre workers, people who work in call centres, people at the call centre,
    people who answer phones in call centres
  cy gweithwyr canolfan alwadau, staff y ganolfan alwadau

office-worker
  en office workers, people who work in offices, people with office jobs, clerks,
    white collar workers
  cy gweithwyr swyddfa, pobl sy'n gweithio mewn swyddfeydd, staff swyddfa

teaching-assistant
  en teaching assistants
  cy cynorthwywyr addysgu
  within worker, school, school-staff

school-staff
  en school staff, people who work at the school, education staff
  cy staff ysgol, pobl sy'n gweithio mewn ysgolion
  within worker, school

lecturer
  en lecturers, academics, university staff, university lecturers, college lecturers,
    people who teach at the university
  cy darlithwyr, staff y brifysgol

dinner-lady
  en dinner ladies, school cooks, school dinner ladies, midday supervisors, lunchtime supervisors,
    school kitchen staff, lunchtime staff, school meals staff, people who cook school dinners
  cy merched cinio, cogyddion ysgol, menywod cinio, staff cegin yr ysgol
  within worker, school, school-staff

lollipop
  en lollipop ladies, lollipop people, school crossing patrols, lollipop men,
    school crossing wardens
  cy dynes lolipop, pobl lolipop, merched lolipop

youth-worker
  en youth workers, people who work with young people, youth leaders, youth club leaders,
    people who run youth clubs
  cy gweithwyr ieuenctid, pobl sy'n gweithio gyda phobl ifanc

police
  en police officers, police, policemen, coppers, bobbies, pcsos, police staff, beat officers,
    police men and women
  cy heddlu, swyddogion heddlu, plismyn, heddweision

probation-officer
  en probation officers, probation staff
  cy swyddogion prawf

firefighter
  en firemen, retained firefighters, firefighters, fire crews, fire service, on-call firefighters
  cy diffoddwyr tân, dynion tân, gwasanaeth tân

paramedic
  en ambulance drivers, paramedics, ambulance workers, ambulance crews,
    people who drive ambulances
  cy parafeddygon, criwiau ambiwlans, gyrwyr ambiwlans, staff ambiwlans
  within emergency-worker

lifeboat
  en lifeboat crews, rnli volunteers, lifeboat volunteers, rnli crew
  cy criwiau bad achub

mountain-rescue
  en mountain rescue volunteers, mountain rescue team, mountain rescue
  cy tîm achub mynydd, achub mynydd

charity-worker
  en charity workers, people who work for charities, third sector workers,
    voluntary organisations, charities
  cy elusennau, gweithwyr elusennau, staff elusennau

food-bank-volunteer
  en food bank volunteers, people who help at the food bank,
    people who volunteer at the food bank, people who run the food bank, food bank staff
  cy gwirfoddolwyr banc bwyd

charity-shop-volunteer
  en charity shop volunteers, people who help in charity shops,
    people who volunteer in charity shops
  cy gwirfoddolwyr siopau elusen

councillor
  en councillors, elected members, parish councillors, town councillors, county councillors
  cy cynghorwyr, aelodau etholedig, cynghorwyr sir

council-staff
  en council staff, people who work for the council, council officers, local authority staff,
    local government workers, town hall staff, council office workers,
    people employed by the council
  cy staff y cyngor, gweithwyr y cyngor, swyddogion y cyngor

civil-servant
  en civil servants
  cy gweision sifil

security-worker
  en security guards, security staff, door staff, bouncers, doormen, people who work the doors,
    door supervisors
  cy swyddogion diogelwch, gwarchodwyr diogelwch

refugee-worker
  en people who work with refugees, refugee charity workers, refugee support workers,
    people who help refugees, refugee volunteers
  cy pobl sy'n gweithio gyda ffoaduriaid, pobl sy'n helpu ffoaduriaid

homelessness-worker
  en people who work with the homeless, homelessness workers, people who help the homeless,
    hostel staff, homeless charity workers, soup kitchen volunteers, soup run volunteers
  cy pobl sy'n gweithio gyda'r digartref, staff hosteli

undertaker
  en undertakers, funeral directors
  cy trefnwyr angladdau

vicar
  en vicars, ministers, clergy, priests, faith leaders, imams, church leaders, religious leaders
  cy gweinidogion, offeiriaid, ficeriaid, clerigwyr

forestry-worker
  en forestry workers, foresters, people who work in forestry, lumberjacks, tree surgeons
  cy coedwigwyr, gweithwyr coedwigaeth

quarry-worker
  en quarrymen, quarry workers, slate workers, people who work in the quarry
  cy chwarelwyr, gweithwyr chwarel

offshore-worker
  en offshore workers, oil rig workers, people who work offshore, people who work on the rigs,
    seafarers, merchant seamen, people who work at sea, people working away at sea, rig workers
  cy morwyr, gweithwyr ar y môr

long-hours
  en people who work long hours, people with two jobs, people working two jobs,
    people with more than one job, people doing two jobs, people who work all hours
  cy pobl sy'n gweithio oriau hir, pobl â dwy swydd

key-worker
  en key workers, essential workers, frontline workers, keyworkers, critical workers
  cy gweithwyr allweddol, gweithwyr hanfodol, gweithwyr rheng flaen

trade-unionist
  en trade unionists, union members, union reps, trade union members
  cy undebwyr llafur, aelodau undeb

disabled-worker
  en disabled workers, disabled people who work
  cy gweithwyr anabl

older-worker
  en older workers, people working past retirement, workers over 50, over 50s in work,
    people still working after retirement age, people who work past pension age
  cy gweithwyr hŷn, gweithwyr dros 50

young-worker
  en young workers, young people in work, working teenagers, teenagers with jobs,
    teenagers with saturday jobs, saturday job

women-returner
  en women going back to work, women returning to work after kids, mums going back to work,
    women returners, women returning to work, mums returning to work
  cy menywod sy'n dychwelyd i'r gwaith

vet
  en vets, veterinary surgeons
  cy milfeddygon

street-vendor
  en street food sellers, food van owners, burger van owners, street vendors, ice cream sellers
  cy gwerthwyr bwyd stryd

interpreter
  en interpreters, translators
  cy cyfieithwyr

estate-agent
  en estate agents, letting agents
  cy gwerthwyr tai

receptionist
  en receptionists, gp receptionists, surgery receptionists
  cy derbynyddion

driving-instructor
  en driving instructors, people who teach driving
  cy hyfforddwyr gyrru

surgeon
  en surgeons
  cy llawfeddygon
  within worker, hospital, health-worker

coach
  en football coaches, rugby coaches, sports coaches
  cy hyfforddwyr chwaraeon, hyfforddwyr pêl-droed
`;
