/** How people get about. */
export const travel = `
no-car
  en people without a car, people who don't drive, non-drivers, people who do not own a car,
    carless, families without a car, people with no car of their own, people with no transport,
    people with no vehicle, people without their own transport, people who've never driven,
    people who have given up driving, people who can no longer drive, people who gave up driving,
    people with no transport of their own, people without access to a car, non car owners,
    people who've stopped driving, people without a driving licence,
    people who never learnt to drive
  cy pobl heb gar, heb geir, pobl sydd ddim yn gyrru, teuluoedd heb gar, aelwydydd heb gar,
    pobl heb drafnidiaeth, pobl nad ydyn nhw'n gyrru, pobl nad oes ganddyn nhw gar,
    pobl nad oes ganddynt gar, heb gerbyd, heb drwydded yrru

bus-user
  en bus users, bus passengers, people who take the bus, people who rely on buses, bus travellers,
    people who catch the bus, people who travel by bus, people who travel by buses,
    people waiting for the bus, people who need the bus, bus pass holders, people with bus passes,
    people who get the bus to work, bus riders
  cy teithwyr bws, defnyddwyr bysiau, pobl sy'n dibynnu ar y bws, pobl sy'n defnyddio'r bws,
    pobl sy'n dal y bws, pobl sy'n dibynnu ar fysiau, teithwyr bysiau, pobl sydd â phas bws,
    deiliaid pas bws

train-user
  en train users, train passengers, rail passengers, rail users, people who travel by train,
    people who take the train, rail commuters, train travellers, people who catch the train,
    train commuters
  cy teithwyr trên, defnyddwyr trenau, pobl sy'n dal y trên, cymudwyr trên

cyclist
  en cyclists, people who cycle, people who ride bikes, bike riders, people on bikes, bikers,
    people who go to work by bike, cycling club, people who pedal, people who cycle to work,
    pushbike riders, push bike riders, people on push bikes, cycle commuters,
    people who get about by bike, bicyclists, people travelling by bike, folk on pushbikes
  cy beicwyr, seiclwyr, pobl sy'n reidio beic, clwb beicio, pobl sy'n mynd i'r gwaith ar feic,
    pobl sy'n mynd o gwmpas ar feic, pobl sy'n teithio ar feic

pedestrian
  en pedestrians, people who walk, walkers, people on foot, people who get about on foot,
    people walking to work, people who walk everywhere, foot travellers,
    people who walk into town, people who walk places
  cy cerddwyr, pobl sy'n cerdded i'r gwaith, pobl ar droed

driver
  en drivers, motorists, car owners, people who drive, car drivers, people with cars,
    people who own cars, people who get about by car, people who travel by car
  cy gyrwyr, modurwyr, perchnogion ceir, gyrwyr ceir, pobl sy'n gyrru, pobl â cheir,
    pobl sydd â char

commuter
  en commuters, people who travel to work, people who go to work in the city,
    people who work away, people who travel to work in the city,
    people who work in town but live elsewhere, people who travel into town for work,
    daily commuters, people who travel out to work
  cy cymudwyr, pobl sy'n teithio i'r gwaith, pobl sy'n teithio i weithio,
    pobl sy'n mynd a dod i'r gwaith

public-transport
  en public transport, passengers, public transport passengers
  cy trafnidiaeth gyhoeddus, cludiant cyhoeddus, pobl sy'n dibynnu ar drafnidiaeth gyhoeddus,
    teithwyr trafnidiaeth gyhoeddus

visitor
  en tourists, visitors, holidaymakers, day trippers, people on holiday, people visiting the area,
    sightseers, holiday makers, people here on holiday, people who come on holiday, trippers,
    day visitors, people who come for the day, out of town visitors, summer visitors
  cy twristiaid, ymwelwyr, pobl ar eu gwyliau, ymwelwyr dydd, pobl ar wyliau, ymwelwyr haf,
    pobl sy'n dod ar wyliau, fisitors

mountain-biker
  en mountain bikers, people who mountain bike
  cy beicwyr mynydd

e-scooter-rider
  en e-scooter riders, people on electric scooters, kids on electric scooters, e-scooters,
    electric scooter riders
  cy sgwteri trydan

motorcyclist
  en motorcyclists, motorbike riders, people on motorbikes, people who ride motorbikes
  cy beicwyr modur, motobeicwyr

hiker
  en hikers, ramblers, rambling club, hill walkers, fell walkers, walking club,
    people who go hiking, hillwalkers, rambling, people who walk in the hills
  cy cerddwyr mynydd, clwb cerdded, heicwyr

young-driver
  en young drivers, new drivers, learner drivers, boy racers
  cy gyrwyr ifanc, gyrwyr newydd, dysgwyr gyrru

older-driver
  en older drivers, drivers over 70
  cy gyrwyr hŷn, gyrwyr oedrannus

electric-car
  en electric car owners, electric car drivers, ev drivers, ev owners, people with electric cars,
    people with evs, people who drive electric cars, electric vehicle owners, electric vehicles
  cy perchnogion ceir trydan, gyrwyr ceir trydan, ceir trydan

motorhome
  en motorhome owners, campervan owners, people in motorhomes, people with campervans,
    campervanners
  cy perchnogion cartrefi modur, faniau gwersylla

camper
  en campers, people who camp, campsite users, people in tents on holiday
  cy gwersyllwyr

school-bus
  en children who go on the school bus, school bus users, pupils who go by bus,
    pupils who catch the bus, pupils who take the school bus, pupils on the school bus,
    children who get the bus to school, school transport
  cy bws ysgol, plant sy'n mynd ar y bws ysgol, bysiau ysgol,
    disgyblion sy'n teithio ar y bws ysgol, cludiant ysgol

community-transport
  en dial a ride users, community car scheme
  cy cludiant cymunedol, galw am gludiant

parking
  en people who can't park, people looking for parking, people with parking permits,
    permit holders, people who need to park
`;
