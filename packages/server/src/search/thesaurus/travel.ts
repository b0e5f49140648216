/** Getting about: bus, train, bicycle, car, on foot. */
export const travel = `
bus
  en bus, buses, coach, minibus, public transport, double decker, park and ride, bus service,
    shuttle, omnibus, dial a ride, community transport, bus route, night bus, double-decker,
    single decker, connects, connecting, twice a day, villages, top deck
  cy bws, bysiau, bysus, fws, fysiau, bys mini, bws mini, trafnidiaeth gyhoeddus,
    cludiant cyhoeddus, coets, gwasanaeth bysiau, fflecsi, bwcabus, gyrrwr bws, bysys, bysie,
    bws cynnar, ddwywaith y dydd, trafnidiaeth
  near timetable, train, stranded

bus-stop
  en bus stop, bus stops, bus shelter, bus shelters, bus station, wait for the bus,
    waiting for the bus, waiting for a bus, stand and wait, wait in the rain, waiting in the rain,
    stand in the rain, standing in the rain, drenched waiting, real time display, display board,
    shelter with a seat, sit while we wait, queue for the bus
  cy arhosfan, arosfannau, safle bws, safleoedd bws, stop bws, gorsaf fysiau, lloches bws,
    cysgodfan, aros am y bws, disgwyl y bws, disgwyl am y bws, aros yn y glaw, sefyll yn y glaw,
    disgwyl yn y glaw, bws nesaf, bws nesa, sgrin amserau, gwlychu wrth aros, aros am fws,
    disgwyl am fws, arosfan, arhosfa
  near shelter
  within bus

stranded
  en stranded, last bus, later bus, late bus, no way home, get home, getting home, no buses,
    home from, stuck in, lift home, no transport, cut off, way home, buses stop, isolated village,
    can't get to, leave early, walk five miles, walk four miles, thumb a lift, stuck at home,
    non-drivers
  cy bws ola, bws olaf, bws hwyrach, adra, adre, gatre, cyrraedd adref, dim bws, dim bysiau,
    mynd adre, bws diwetha, sownd, methu gyrru, cyrraedd adre, cyrraedd gartre, sy'n methu gyrru,
    cerdded adre, cerdded adref, aros adre
  near evening, taxi
  within bus

timetable
  en timetable, timetables, departure, departures, real time, live times, every hour, hourly,
    frequent, frequency, on time, punctual, delayed, delay, cancelled, connection, connections,
    every half hour, more often
  cy amserlen, amserlenni, gwybodaeth amser real, bob awr, amlach, yn amlach, prydlon, oedi,
    wedi'i ganslo, cysylltiad, bob hanner awr
  near bus, train

train
  en train, trains, railway, rail, railcar, platform, platforms, carriage, carriages,
    railway line, tram, trams, light rail
  cy tren, trenau, rheilffordd, rheilffyrdd, platfform, cerbyd tren, lein, tram
  near train-station, timetable

train-station
  en station, stations, platform, railway station, forecourt, train station, concourse
  cy gorsaf, gorsafoedd, stesion, steshon, gorsaf drenau, gorsaf reilffordd, platfform
  within train

fare
  en fare, fares, ticket, tickets, bus pass, railcard, season ticket, day ticket, tap on,
    contactless, free travel, passes, single ticket
  cy tocyn, tocynnau, tocyn bws, tocyn teithio, pris tocyn, teithio am ddim, pas bws, digyswllt
  near cost, bus

taxi
  en taxi, taxis, cab, cabs, minicab, uber, private hire
  cy tacsi, tacsis, tacsïau, dacsi, cab
  near stranded

lift-home
  en lift, lifts, give someone a lift, car share, car sharing, lift share, carpool,
    volunteer driver, volunteer drivers, driver scheme, drive them, shared car, car club,
    pool car, hire by the hour, share a car, share cars, second car, empty seats, offer lifts,
    hitching
  cy lifft, rhannu car, rhannu ceir, gyrwyr gwirfoddol, clwb ceir, cael lifft, cynllun ceir,
    rhannu'r car, llogi fesul awr, ail gar, seddi gwag, clwb car, cynnig lifft, benthyg car
  near community-transport, car

community-transport
  en community transport, dial a ride, volunteer drivers, minibus, community car,
    patient transport, on demand, transport for, hospital transport, drive neighbours,
    lift to the hospital, lifts to hospital, lifts to appointments, petrol paid, petrol money,
    door to door, shopping trips
  cy cludiant cymunedol, trafnidiaeth gymunedol, ceir cefn gwlad, bws mini, fflecsi, bwcabus,
    galw'r gyrrwr, gyrwyr, lifft i'r ysbyty, lifft i'r feddygfa, talu petrol, arian petrol,
    o ddrws i ddrws, bws mini cymunedol
  near older-people, stranded
  within bus

cycling
  en bike, bikes, bicycle, bicycles, cycle, cycles, cycling, cyclist, cyclists, pedal, pedalling,
    two wheels, two wheeled, ride a bike, riding, e-bike, e-bikes, ebike, tandem, trike, saddle,
    helmet, helmets, pedals, wobble, ride to school, riding to school, cycle to school,
    cycle to work, ride to work, learn to ride, bikeability
  cy beic, beics, beiciau, feic, feics, beicio, feicio, beicwyr, beiciwr, seiclo, seiclwyr,
    e-feic, beiciau trydan, dwy olwyn, helmed, pedlo, reidio beic, ar gefn beic, dysgu reidio,
    beicie, beic mynydd, pedalau, seiclwr, seicl
  near bike-lane, walking

bike-lane
  en bike lane, cycle lane, cycle lanes, bike lanes, cycle path, cycle paths, bike path,
    cycle track, cycleway, cycle route, cycle routes, active travel, segregated, separated,
    greenway, painted line, separate lane, separate track, wands, protected lane, shared path,
    squeezed by lorries, lorries pass, lorries brush, close passes, overtake, overtaking,
    safe route, off-road route, traffic-free
  cy lon feics, lon feicio, lonydd beicio, llwybr beic, llwybr beicio, llwybrau beicio,
    llwybr seiclo, trac beicio, teithio llesol, ar wahân, lon seiclo, lôn ar wahân, trac seiclo,
    trac ar wahân, pasio'n agos, llwybr diogel, llwybr saff, rhannu llwybr, lon ddiogel, lon saff
  near path
  within cycling

bike-parking
  en bike rack, bike racks, cycle rack, bike shed, bike store, cycle parking, bike parking,
    lockers, locker, bike lockers, sheffield stand, sheffield stands, lock up, padlock, hangar,
    secure bike, lock a bike, somewhere to lock
  cy rac beics, raciau beics, rac beiciau, raciau beiciau, sied feics, storfa feics,
    storfa beiciau, locer, loceri, parcio beics, cloi beic, cloi beics, clo, stand beics
  near theft
  within cycling

bike-hire
  en bike hire, cycle hire, hire a bike, hire bikes, borrow a bike, bike share, bike sharing,
    bike library, loan bikes, docking station
  cy llogi beic, llogi beics, llogi beiciau, benthyg beic, rhannu beics, rhannu beiciau,
    llyfrgell feics
  within cycling, lending

walking
  en walk, walks, walking, walked, walker, walkers, on foot, stroll, strolling, hike, hiking,
    ramble, rambler, ramblers, pedestrian, pedestrians, wander, step count, footfall
  cy cerdded, gerdded, cerddwyr, cerddwr, cerddwch, troedio, ar droed, mynd am dro, wâc, heicio,
    crwydro, rhodio
  near path

car
  en car, cars, drive, driving, drove, motoring, petrol, diesel, dreif
  cy car, ceir, gyrru, dreifio, gar, petrol, disel, disl
  near traffic

electric-car
  en electric car, electric cars, electric vehicle, electric vehicles, ev, evs, charge point,
    charge points, charging point, charging points, charger, chargers, plug in, car charging,
    plug-in, charge my car, charge cars, charge a car, plug the car, plugging, flat battery,
    kilowatt, kilowatts, fast charger, rapid charger, run a cable, cable across
  cy car trydan, ceir trydan, cerbyd trydan, cerbydau trydan, pwynt gwefru, pwyntiau gwefru,
    gwefru, gwefrydd, gwefrwyr, gwefrio, jarjo, charjo, tsharjo, plygio, plwg, socedi, cebl,
    ceblau, batri fflat, trydanol, pwyntiau, ceir trydanol, car trydanol
  near energy
  within car

boat
  en boat, boats, ferry, ferries, canoe, canoes, kayak, kayaks, paddle, paddleboard,
    paddleboarding, rowing, sailing, sail, barge, narrowboat, harbour, harbor, marina, jetty,
    slipway, dinghy, moorings, pontoon
  cy cwch, cychod, gwch, fferi, canw, canŵio, caiac, caiacio, rhwyfo, hwylio, badau, bad, harbwr,
    marina, glanfa, llithrfa, padlo, padlfyrddio, angorfa
  near river, sea

commuting
  en commute, commuter, commuters, commuting, get to work, journey to work, travel to work,
    going to work, drive to work
  cy cymudo, cymudwyr, mynd i'r gwaith, teithio i'r gwaith, cyrraedd y gwaith
  near travel-far, work

travel-far
  en travel, travelling, journey, journeys, far away, miles, mile, miles away, long way, distance,
    neighbouring town, next town
  cy teithio, taith, teithiau, siwrne, siwrnai, siwrneiau, milltir, milltiroedd, filltir,
    filltiroedd, pell, bell, pellter
`;
