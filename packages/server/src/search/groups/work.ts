/** Work, when it is done and by whom. What is `within` another may be what somebody means who names the wider one. */
export const work = `
worker
  en workers, people who work, staff, employees, working people, work, working, worker, personnel
  cy gweithwyr, staff, pobl sy'n gweithio, gweithio, gweithiwr, gwaith

shift
  en shift, shifts, shift work, shift workers, people who work shifts, rotas
  cy sifft, sifftiau, shifft, gweithwyr shifft, gweithwyr sifft, shifftiau

night
  en night, nights, night shift, night shifts, night workers, people who work nights, overnight
  cy nos, shifft nos, sifft nos, gweithwyr nos, sifftiau nos
  within shift

nurse
  en nurses, nurse, nursing staff
  cy nyrsys, nyrs
  within worker, hospital

doctor
  en doctors, gps, medics
  cy meddygon, doctoriaid
  within worker

health-worker
  en nhs staff, nhs workers, health workers, healthcare workers, health staff
  cy gweithwyr iechyd, staff iechyd, staff y gig
  within worker

care-worker
  en care workers, care staff, care assistants, home care workers, care home staff, domiciliary carers,
    paid carers, carers who are paid, social care workers, home helps, support workers, care home workers,
    domiciliary care workers, social care staff, people who work in care, people who work in care homes,
    people who work in social care, people working in care
  cy gweithwyr gofal, staff gofal, cynorthwywyr gofal, staff cartrefi gofal, gofalwyr cyflogedig,
    gweithwyr gofal cartref, pobl sy'n gweithio mewn gofal
  within worker

cleaner
  en cleaners, people who clean, cleaning staff
  cy glanhawyr, staff glanhau
  within worker

shop-worker
  en shop workers, shop staff, shop assistants, retail workers, supermarket workers, checkout staff,
    people who work in shops, supermarket staff, retail staff
  cy gweithwyr siop, staff siop, gweithwyr siopau, staff siopau, pobl sy'n gweithio mewn siopau,
    gweithwyr archfarchnad
  within worker

shopkeeper
  en shopkeepers, shop owners, people who own shops, people who run shops
  cy perchnogion siopau, perchnogion siop

trader
  en market traders, stall holders, stallholders, market stall holders, market stallholders, market stalls, people with market stalls, people who sell at the market
  cy masnachwyr marchnad, stondinwyr

business-owner
  en business owners, small businesses, local businesses, small business owners, businesses,
    people who run small businesses, people who run a business, owners of small businesses
  cy busnesau, perchnogion busnes, busnesau bach, perchnogion busnesau bach, busnesau lleol

self-employed
  en self-employed, freelancers, sole traders, people who work for themselves, freelance workers
  cy hunangyflogedig, gweithwyr llawrydd, pobl hunangyflogedig

gig-worker
  en gig workers, zero-hours workers, people on zero-hours contracts, zero hours contracts, gig economy workers,
    zero hours, agency workers, gig economy, casual workers
  cy gweithwyr dim oriau, contractau dim oriau, gweithwyr asiantaeth
  within worker

delivery
  en delivery drivers, couriers, delivery riders, delivery workers, people who deliver parcels,
    people who deliver food, parcel drivers, takeaway riders, takeaway delivery riders, takeaway delivery drivers, food delivery riders, food couriers, parcel couriers
  cy gyrwyr dosbarthu, gyrwyr danfon, cludwyr
  within worker

bus-driver
  en bus drivers, people who drive buses
  cy gyrwyr bysiau, gyrwyr bws
  within worker

taxi-driver
  en taxi drivers, cabbies, cab drivers, minicab drivers, people who drive taxis
  cy gyrwyr tacsi, gyrwyr tacsis
  within worker

lorry-driver
  en lorry drivers, hgv drivers, truckers, truck drivers
  cy gyrwyr lorïau, gyrwyr lori
  within worker

farmer
  en farmers, farming families, people who farm, hill farmers, smallholders, farm families
  cy ffermwyr, teuluoedd ffermio, ffermydd, amaethwyr, teuluoedd fferm, pobl sy'n ffermio, ffermwyr mynydd

farm-worker
  en farm workers, agricultural workers, farm labourers, farmhands, people who work on farms
  cy gweithwyr fferm, gweision fferm, gweithwyr amaethyddol
  within worker

seasonal-worker
  en seasonal workers, fruit pickers
  cy gweithwyr tymhorol
  within worker

young-farmer
  en young farmers
  cy ffermwyr ifanc

migrant-worker
  en migrant workers, workers from abroad, overseas workers, foreign workers, workers from other countries,
    workers from overseas
  cy gweithwyr mudol, gweithwyr o dramor, gweithwyr tramor
  within worker

fisher
  en fishermen, fishing families, fishers
  cy pysgotwyr

factory-worker
  en factory workers, factory staff, people who work in factories, people who work at the factory,
    workers at the factory
  cy gweithwyr ffatri, gweithwyr ffatrïoedd
  within worker, factory

construction-worker
  en builders, construction workers, building workers
  cy adeiladwyr, gweithwyr adeiladu
  within worker

hospitality-worker
  en hospitality workers, bar staff, waiters, waiting staff, restaurant workers, pub staff, kitchen staff,
    hospitality staff, people who work in pubs
  cy gweithwyr lletygarwch, staff bwytai, gweithwyr bwytai, staff bar
  within worker

teacher
  en teachers, teaching staff, school teachers, teaching assistants, primary school teachers
  cy athrawon, athrawon ysgol gynradd
  within worker, school

childminder
  en childminders, nursery staff, nursery workers
  cy gwarchodwyr plant, staff meithrin
  within worker

volunteer
  en volunteers, people who volunteer
  cy gwirfoddolwyr

emergency-worker
  en emergency workers, emergency services, paramedics, firefighters, ambulance crews, ambulance staff
  cy gweithwyr brys, gwasanaethau brys, parafeddygon
  within worker

part-time-worker
  en part-time workers, people who work part-time, part-timers
  cy gweithwyr rhan-amser

evening
  en evening workers, people who work evenings, evening shift, evening shifts
  cy gweithwyr min nos, shifft hwyr
  within shift

weekend
  en weekend workers, people who work weekends
  cy gweithwyr penwythnos
`;
