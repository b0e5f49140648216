/** Getting about: bus, train, bicycle, car, on foot. */
export const travel = `
bus
  en bus, buses, coach, minibus, public transport, double decker, park and ride, bus service,
    shuttle, omnibus, dial a ride, community transport, bus route, night bus, double-decker,
    single decker, connects, connecting, twice a day, villages, top deck, bus times, bus home,
    buses home, the bus, buses run, no bus, one bus, only bus, t9, evening bus, evening buses,
    sunday bus, sunday buses, hail and ride, hopper
  cy bws, bysiau, bysus, fws, fysiau, bys mini, bws mini, trafnidiaeth gyhoeddus,
    cludiant cyhoeddus, coets, gwasanaeth bysiau, fflecsi, bwcabus, gyrrwr bws, bysys, bysie,
    bws cynnar, ddwywaith y dydd, trafnidiaeth, bws i'r, bws gyda'r nos, bws dydd sul, bws nos,
    bysys gyda'r nos, un bws, dim un bws, bws y pentre, bws ysgol, bwsys, bwsus, bys, bysiau nos
  near timetable, train, stranded

bus-stop
  en bus stop, bus stops, bus shelter, bus shelters, bus station, wait for the bus,
    waiting for the bus, waiting for a bus, stand and wait, wait in the rain, waiting in the rain,
    stand in the rain, standing in the rain, drenched waiting, real time display, display board,
    shelter with a seat, sit while we wait, queue for the bus, stop with a roof, bus stop seat,
    standing at the stop, stood at the stop, soaked at the stop, waiting at the stop
  cy arhosfan, arosfannau, safle bws, safleoedd bws, stop bws, gorsaf fysiau, lloches bws,
    cysgodfan, aros am y bws, disgwyl y bws, disgwyl am y bws, aros yn y glaw, sefyll yn y glaw,
    disgwyl yn y glaw, bws nesaf, bws nesa, sgrin amserau, gwlychu wrth aros, aros am fws,
    disgwyl am fws, arosfan, arhosfa, sefyll am y bws, sefyll am fws, aros yn y gwynt,
    to ar y stop, mainc yn yr arhosfan, stop bysys, lle aros bws, lle aros bysus, cwt bws,
    cysgod bws
  near shelter
  within bus

stranded
  en stranded, last bus, later bus, late bus, no way home, get home, getting home, no buses,
    home from, stuck in, lift home, no transport, cut off, way home, buses stop, isolated village,
    can't get to, leave early, walk five miles, walk four miles, thumb a lift, stuck at home,
    non-drivers, last bus goes, bus goes at, finishes work after, after the last bus, taxi home,
    taxi fare, fork out for a taxi, how to get home, no car, don't drive, doesn't drive,
    can't drive, without a car, gave up my licence, gave up driving, stopped driving,
    lost my licence, marooned, stuck in the village, relies on lifts, rely on lifts, ask for lifts
  cy bws ola, bws olaf, bws hwyrach, adra, adre, gatre, cyrraedd adref, dim bws, dim bysiau,
    mynd adre, bws diwetha, sownd, methu gyrru, cyrraedd adre, cyrraedd gartre, sy'n methu gyrru,
    cerdded adre, cerdded adref, aros adre, bws olaf yn mynd, bws ola'n mynd, ar ôl y bws,
    tacsi adre, tacsi adra, talu am dacsi, sut i fynd adre, heb gar, dim car, sdim car,
    dim yn gyrru, ddim yn gyrru, ddim yn dreifio, colli trwydded, wedi stopio gyrru,
    dibynnu ar lifft, dibynnu ar eraill, gofyn am lifft, styc, caeth i'r pentref, mynd gartre,
    mynd adra, dod adre, dod adra, cyrraedd adra
  near evening, taxi
  within bus

timetable
  en timetable, timetables, departure, departures, real time, live times, every hour, hourly,
    frequent, frequency, on time, punctual, delayed, delay, cancelled, connection, connections,
    every half hour, more often, never turns up, doesn't turn up, didn't turn up, late again,
    turn up late, when the next, next bus, next train, times on the stop, bus app,
    every twenty minutes, every two hours, one an hour
  cy amserlen, amserlenni, gwybodaeth amser real, bob awr, amlach, yn amlach, prydlon, oedi,
    wedi'i ganslo, cysylltiad, bob hanner awr, byth ar amser, hwyr eto, ddim yn dod,
    pryd mae'r nesaf, amserau, amseroedd, amsere, bob ugain munud, bob dwy awr, un yr awr,
    trydar amserau
  near bus, train

train
  en train, trains, railway, rail, railcar, platform, platforms, carriage, carriages, railway line,
    tram, trams, light rail, rail link, branch line, train line, sleeper, trains stop
  cy tren, trenau, rheilffordd, rheilffyrdd, platfform, cerbyd tren, lein, tram, trên, trene,
    lein fach, lein y trên, cledrau
  near train-station, timetable

train-station
  en station, stations, platform, railway station, forecourt, train station, concourse
  cy gorsaf, gorsafoedd, stesion, steshon, gorsaf drenau, gorsaf reilffordd, platfform
  within train

fare
  en fare, fares, ticket, tickets, bus pass, railcard, season ticket, day ticket, tap on,
    contactless, free travel, passes, single ticket, return ticket, day return, fiver return,
    cost of a ticket, cheap fares, cheaper fares, cheap tickets, free bus, free buses, two pounds,
    one pound fare
  cy tocyn, tocynnau, tocyn bws, tocyn teithio, pris tocyn, teithio am ddim, pas bws, digyswllt,
    pris bws, pris trên, pris y bws, pris y trên, tocyn dydd, tocyn rhad, bws am ddim,
    bysus am ddim, dwy bunt, tocyn plentyn, ticedi, ticed bws
  near cost, bus

taxi
  en taxi, taxis, cab, cabs, minicab, uber, private hire
  cy tacsi, tacsis, tacsïau, dacsi, cab
  near stranded

lift-home
  en lift, lifts, give someone a lift, car share, car sharing, lift share, carpool,
    volunteer driver, volunteer drivers, driver scheme, drive them, shared car, car club, pool car,
    hire by the hour, share a car, share cars, second car, empty seats, offer lifts, hitching,
    offer a lift, run people, run them to, running people to, drive people, give them a lift,
    share the car, share a lift, sharing lifts, sharing cars
  cy lifft, rhannu car, rhannu ceir, gyrwyr gwirfoddol, clwb ceir, cael lifft, cynllun ceir,
    rhannu'r car, llogi fesul awr, ail gar, seddi gwag, clwb car, cynnig lifft, benthyg car,
    rhoi lifft, cynnig pas, rhoi pas, pas adre, cael pas, mynd â phobl, mynd â nhw, gyrru pobl,
    cyd-deithio, rhannu siwrne
  near community-transport, car

community-transport
  en community transport, dial a ride, volunteer drivers, minibus, community car,
    patient transport, on demand, transport for, hospital transport, drive neighbours,
    lift to the hospital, lifts to hospital, lifts to appointments, petrol paid, petrol money,
    door to door, shopping trips, lift to the surgery, lift to the doctor, get to hospital,
    get to the hospital, getting to hospital, appointments in town, driver, drivers, village car,
    village minibus
  cy cludiant cymunedol, trafnidiaeth gymunedol, ceir cefn gwlad, bws mini, fflecsi, bwcabus,
    galw'r gyrrwr, gyrwyr, lifft i'r ysbyty, lifft i'r feddygfa, talu petrol, arian petrol,
    o ddrws i ddrws, bws mini cymunedol, mynd i'r ysbyty, cyrraedd yr ysbyty, cyrraedd yr hosbis,
    bws bach, mini bws, minibws, car cymunedol, car y pentref, gyrrwr, gyrwyr gwirfoddol, cludo
  near older-people, stranded
  within bus

cycling
  en bike, bikes, bicycle, bicycles, cycle, cycles, cycling, cyclist, cyclists, pedal, pedalling,
    two wheels, two wheeled, ride a bike, riding, e-bike, e-bikes, ebike, tandem, trike, saddle,
    helmet, helmets, pedals, wobble, ride to school, riding to school, cycle to school,
    cycle to work, ride to work, learn to ride, bikeability, cycled, cycles to, on my bike,
    on a bike, on bikes, by bike, push bike, bikers, wheelies, get on their bikes, pedal power,
    kids on bikes
  cy beic, beics, beiciau, feic, feics, beicio, feicio, beicwyr, beiciwr, seiclo, seiclwyr, e-feic,
    beiciau trydan, dwy olwyn, helmed, pedlo, reidio beic, ar gefn beic, dysgu reidio, beicie,
    beic mynydd, pedalau, seiclwr, seicl, ar feic, ar y beic, ar eu beics, ar gefn beics,
    mynd ar feic, seiclo i'r, beicio i'r, beiciau bach, beicar, reid, reidio, pedalo
  near bike-lane, walking

bike-lane
  en bike lane, cycle lane, cycle lanes, bike lanes, cycle path, cycle paths, bike path,
    cycle track, cycleway, cycle route, cycle routes, active travel, segregated, separated,
    greenway, painted line, separate lane, separate track, wands, protected lane, shared path,
    squeezed by lorries, lorries pass, lorries brush, close passes, overtake, overtaking,
    safe route, off-road route, traffic-free, cycle safely, safe cycling, safe to cycle,
    bikes and cars, bikes separate, away from cars, away from traffic, lane for bikes,
    path for bikes, space for bikes, room for bikes, lorry passes
  cy lon feics, lon feicio, lonydd beicio, llwybr beic, llwybr beicio, llwybrau beicio,
    llwybr seiclo, trac beicio, teithio llesol, ar wahân, lon seiclo, lôn ar wahân, trac seiclo,
    trac ar wahân, pasio'n agos, llwybr diogel, llwybr saff, rhannu llwybr, lon ddiogel, lon saff,
    beicio'n saff, beicio'n ddiogel, seiclo'n saff, lle i feics, lle i feiciau, lon i feics,
    llwybr i feics, oddi wrth y ceir, ar wahân i'r, ymhell o'r ceir, lon beics, lonydd beics,
    lonydd seiclo, llwybre seiclo, llwybrau seiclo
  near path
  within cycling

bike-parking
  en bike rack, bike racks, cycle rack, bike shed, bike store, cycle parking, bike parking,
    lockers, locker, bike lockers, sheffield stand, sheffield stands, lock up, padlock, hangar,
    secure bike, lock a bike, somewhere to lock, chain it, chain my bike, lock my bike,
    bike chained, chained to, leave my bike, leave a bike, bike nicked, bike stolen,
    bike was stolen, stands outside, hoops to lock
  cy rac beics, raciau beics, rac beiciau, raciau beiciau, sied feics, storfa feics,
    storfa beiciau, locer, loceri, parcio beics, cloi beic, cloi beics, clo, stand beics,
    cloi fy meic, gadael fy meic, gadael beic, gadael y beic, rhwymo beic, cadwyn,
    beic wedi'i ddwyn, dwyn beics, dwyn fy meic, stand feics
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
    ramble, rambler, ramblers, pedestrian, pedestrians, wander, step count, footfall, legging it,
    footsteps, walk there, walk to the, walk into town, walk to work, walk to the shops,
    short walk, guided stroll, walking group, walking groups
  cy cerdded, gerdded, cerddwyr, cerddwr, cerddwch, troedio, ar droed, mynd am dro, wâc, heicio,
    crwydro, rhodio, cerdded i'r, cerdded i, am dro bach, wacen, wâc fach, grŵp cerdded,
    criw cerdded, cerddetian, cerddedwr
  near path

car
  en car, cars, drive, driving, drove, motoring, petrol, diesel, dreif
  cy car, ceir, gyrru, dreifio, gar, petrol, disel, disl
  near traffic

electric-car
  en electric car, electric cars, electric vehicle, electric vehicles, ev, evs, charge point,
    charge points, charging point, charging points, charger, chargers, plug in, car charging,
    plug-in, charge my car, charge cars, charge a car, plug the car, plugging, flat battery,
    kilowatt, kilowatts, fast charger, rapid charger, run a cable, cable across, electric van,
    electric vans, plug it in, plug in at home, extension lead, trailing cable, range,
    lamp post charger, lamppost chargers, charge overnight, charge it
  cy car trydan, ceir trydan, cerbyd trydan, cerbydau trydan, pwynt gwefru, pwyntiau gwefru,
    gwefru, gwefrydd, gwefrwyr, gwefrio, jarjo, charjo, tsharjo, plygio, plwg, socedi, cebl,
    ceblau, batri fflat, trydanol, pwyntiau, ceir trydanol, car trydanol, gwefru car, gwefru ceir,
    gwefru'r car, charjio, tsharjio, jarjio, plygio mewn, plygio i mewn, fan drydan, faniau trydan,
    lle i wefru, llefydd gwefru, cebl dros
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
    neighbouring town, next town, far off, thirty miles, twenty miles, forty miles, ten miles,
    hour away, an hour away, hour's drive, all the way to, nearest one, the nearest
  cy teithio, taith, teithiau, siwrne, siwrnai, siwrneiau, milltir, milltiroedd, filltir,
    filltiroedd, pell, bell, pellter, ugain milltir, deng milltir, deg milltir, deugain milltir,
    awr i ffwrdd, awr bant, yr holl ffordd, yr un agosaf, yr un agosa, bant i, teithio i
`;
