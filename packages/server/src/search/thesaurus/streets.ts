/** Streets: crossing them, walking along them, what they are made of and what stands in them. */
export const streets = `
crossing
  en crossing, crossings, zebra, pelican, puffin crossing, toucan, belisha, lollipop, stripes,
    cross the road, get across, getting across, crossed, cross safely, black and white,
    island in the middle, refuge island, green man, school patrol, across the road,
    safe place to cross, wait to cross, waiting to cross, island, beacons, push button,
    pedestrian lights, dart across, run across, traffic island, cross over, crossing the road,
    cross this road, other side of the road, the far side, stop the cars, gap in the traffic,
    gaps in the traffic, wait for a gap, lights for pedestrians, red man, school crossing,
    nobody stops, nobody gives way, let us across, puffin
  cy croesfan, croesfannau, croesi, groesi, sebra, lolipop, patrol ysgol, streipiau, du a gwyn,
    dyn gwyrdd, arwydd crwn, ynys ganol, ochr draw, lle saff i groesi, methu croesi, aros i groesi,
    goleuadau croesi, croesfa, croesi'r hewl, rhedeg ar draws, croesi'r ffordd, croesi'r stryd,
    croesi'r lon, croesi'n saff, croesi'n ddiogel, ochr arall, yr ochr arall, i'r ochr draw,
    bwlch yn y traffig, neb yn stopio, neb yn arafu, mynd ar draws, ar draws y ffordd,
    ar draws yr hewl, dros y ffordd, dros yr hewl, mynd dros yr hewl, groesfan, pelican
  near traffic, danger, school-run

crossing-patrol
  en lollipop, crossing patrol, school patrol, crossing warden, warden, lollipop man,
    lollipop person, high-vis, stop sign
  cy lolipop, patrol, hebryngwr, hebryngwyr, warden, dynes lolipop, dyn lolipop, menyw lolipop,
    ledi lolipop, gwraig lolipop, polyn melyn
  near school-run
  within crossing

school-run
  en school run, school gate, school gates, drop off, dropping off, pick up time, walk to school,
    walking bus, crocodile, school street, way to school, outside the school, outside the primary,
    hometime, home time, home-time, walk the kids, walking the kids, outside school,
    school traffic, double parked outside, zigzags, zig-zags, school time, school times,
    parents park, parents parking, chelsea tractors, infants in the morning, class on time, 8.45,
    drop the kids, drop our kids, dropping the kids, gates at three, three o'clock,
    half past three, quarter to nine, bell rings, chaos at nine, parents' cars, mums and dads park,
    engines outside school
  cy giât yr ysgol, gat yr ysgol, tu allan i'r ysgol, tu fas i'r ysgol, bws cerdded,
    cerdded i'r ysgol, stryd ysgol, amser ysgol, ffordd i'r ysgol, gollwng plant, gollwng,
    casglu o'r ysgol, nôl y plant, danfon, hebrwng, llinellau igam ogam, igam-ogam, ger yr ysgol,
    cerdded â'r plant, rhieni'n parcio, tu allan i ysgol, tri o'r gloch, hanner awr wedi tri,
    gatiau'r ysgol, ceir y rhieni, mamau'n parcio, rhieni'n gollwng, gollwng y plant,
    hebrwng y plant, amser mynd adre
  near parents, walking
  within school

pavement
  en pavement, pavements, footpath, footpaths, footway, footways, sidewalk, paving, slabs,
    flagstones, towpath, kerb, kerbs, walkway, walk in the road, step into the road, single file,
    path beside, no pavement, nowhere to walk, walk on the road, walking in the road,
    walking on the road, verge to walk, forced into the road, paving stones, loose slab,
    loose slabs, wonky slabs
  cy palmant, palmentydd, pafin, pafins, pafment, llwybr troed, llwybrau troed, troedffordd,
    cwrbyn, cerrig palmant, slabiau, cerdded yn yr hewl, pafinau, dim palmant, cerdded ar y ffordd,
    cerdded ar yr hewl, cerdded yn y ffordd, camu i'r ffordd, camu i'r hewl, slab, slabs,
    palmentau, pafin cul, rhes sengl
  near path, walking

path
  en path, paths, footpath, pathway, trail, trails, towpath, bridleway, walkway, right of way,
    rights of way, stile, stiles, track, tracks, footpaths, kissing gate, overgrown path, gravel,
    walkers' route, coast path, circular walk, circular route, loop
  cy llwybr, llwybrau, llwybrau cyhoeddus, llwybr troed, trac, camfa, camfeydd, hawl tramwy,
    llwybre, llwybr cyhoeddus, llwybr arfordir, cylchdaith, llwybr cylchol, giât mochyn, graean,
    gordyfu
  near walking, pavement

dropped-kerb
  en dropped kerb, drop kerb, lower the kerb, lowered kerbs, raised edge, level access,
    tactile paving, uneven slabs, kerb, kerbs, bumpy, step up, jolts, kerb is too high, high kerb,
    high kerbs, bump down
  cy cwrbyn isel, gostwng y cwrbyn, cyrbau isel, cwrb, cyrb, cyrbau, cwrbyn, ymyl palmant,
    mynediad gwastad, anwastad, cwrbyn uchel, cyrb uchel, rhy uchel i'r, pafin uchel
  near wheelchair, ramp
  within pavement

ramp
  en ramp, ramps, slope, sloping, step free, level access, stairlift, ramped, chairlift, no steps,
    front step, doorstep, portable ramp, temporary ramp, wooden ramp, front door, level entrance,
    get through the door, get in the door, can't get in, steps at the door, two steps
  cy ramp, rampiau, llethr, llethrau, heb risiau, di-risiau, mynediad gwastad, trothwy, rhiniog,
    stepen, drws ffrynt, methu mynd i mewn, goriwaered, pum gris, stepiau, methu mynd mewn,
    ffaelu mynd i mewn, ris wrth y drws, stepen y drws
  near wheelchair, stairs

stairs
  en stairs, steps, step, staircase, stairway, stepped, flight of, flight, flights, top floor,
    second floor, upstairs, downstairs, climb the stairs, climb stairs, concrete steps
  cy gris, grisiau, stepiau, step, staer, lan llofft, i fyny'r grisiau, lan stâr, llawr uchaf,
    steps, lan y grisiau, lan y star, dringo'r grisiau, dringo'r star, stâr, stepie
  near ramp, handrail

handrail
  en handrail, handrails, rail, railing, railings, banister, grab rail, hold on to,
    something to hold
  cy canllaw, canllawiau, rheilen, rheiliau, rhywbeth i ddal
  near stairs, falls

lift
  en lift, lifts, elevator, escalator
  cy lifft, lifftiau, esgynnydd
  near stairs, wheelchair

road
  en road, roads, street, streets, lane, lanes, carriageway, tarmac, highway, dual carriageway,
    ring road, bypass, main road, a-road, trunk road, thoroughfare, avenue
  cy heol, heolydd, hewl, hewlydd, stryd, strydoedd, lon, lonydd, priffordd, ffordd osgoi,
    ffordd fawr, ffyrdd, tarmac, rhodfa

bypass
  en bypass, ring road, relief road, by-pass, dual carriageway, main road, trunk road
  cy ffordd osgoi, ffordd gylchol, priffordd, ffordd ddeuol
  near traffic
  within road

verge
  en verge, verges, roadside, road side, side of the road, grass bank, central reservation,
    hedgerow, hedgerows, by the road, hedge bank, road edges, lay-bys, grass strips, strips,
    side of the bypass
  cy ymyl yr hewl, ymyl y ffordd, ymylon ffyrdd, ochr y ffordd, ochr yr hewl, cloddiau, clawdd,
    min y ffordd, glas y ffordd, ochrau'r ffyrdd, cloddie, ochre'r hewl, ymyl hewl
  near mowing, grass, wildflowers

traffic
  en traffic, cars, vehicles, vehicle, motorists, drivers, driver, motorist, rush hour, congestion,
    jam, jams, queueing cars, rat run, rat-run, through traffic, gridlock, tailback, car,
    nose to tail, queue of cars, queues of cars, standstill, stationary, school traffic,
    cut through our, shortcut through, rat runs, sat nav, satnav, busy road, car after car
  cy traffig, ceir, car, cerbydau, cerbyd, gyrwyr, gyrrwr, modurwyr, tagfa, tagfeydd,
    trafnidiaeth drwodd, ciw o geir, ciwiau, ceir yn ciwio, ffordd brysur, hewl brysur, lon brysur,
    modur, moduron, traffic, cerbyde, gyrrwyr, sat nav, trafferth traffig
  near road

speeding
  en speed, speeding, speeds, fast cars, too fast, twenty, 20mph, 30mph, mph, racing, slow down,
    slow drivers, hurtle, hurtling, zoom, speed limit, chicane, speed bump, speed bumps, humps,
    hump, traffic calming, calming, racers, tear round, race, speed camera, speed cushion,
    boy racers, brakes, braking, racetrack, race track, rat run, flashing sign, speed gun,
    smiley face sign, wing mirror, wing mirrors, belting, forty miles an hour, fifty miles an hour,
    screech, lower limit, slower, bomb down, bombing down, fly past, flying past, flies past,
    whizz, whizzing, whizz past, roar, roaring, foot down, put their foot down, breakneck, lethal,
    chicanes, sleeping policeman, sleeping policemen, rumble strips, thirty zone, twenty zone,
    twenty's plenty, thirty limit, forty, sixty, too quickly, go slower, slowed, slowing,
    drive slower, speed sign, hare, hares, take the bend, take the corner, make it twenty,
    limit of twenty, slow everything down, slow things down, slow traffic, slow the traffic,
    slow cars, slow the cars, slow them down, slow people down, drive slowly, down to 20,
    down to twenty, 20 limit, 20 zone, bring the limit down, lower the limit, limit down,
    speed down
  cy goryrru, cyflymder, rhy gyflym, gyrru'n gyflym, gyflym, arafu, ugain, 20mya, 30mya, mya,
    twmpath, twmpathau, rasio, gwibio, camera cyflymder, terfyn cyflymder, taranu, cyflym, arafwch,
    sbid, sbîd, sbidio, sbîdio, fel cath i gythraul, deugain milltir yr awr, hanner can milltir,
    brecio, brêcs, trac rasio, rhuthro, hedfan heibio, terfyn, uffern o gyflym, camerâu cyflymder,
    pymps, bympiau, gwibio heibio, mynd fel, mynd fel y diawl, fel ffyliaid, fel y gwynt,
    taran heibio, troed lawr, troed i lawr, gyrru'n wirion, gyrru fel, gyrru'n rhy, rhy ffast,
    ffast, arafu'r traffig, arafu ceir, slofi, slofa, slo, parth ugain, milltir yr awr,
    deg ar hugain, ugen, trideg, deugain, chwe deg milltir, dod rownd y gornel, rowndio'r gornel,
    sgrechian rownd, twmpathe, lympiau, bwmps, ugain milltir yr awr, ugain mya, arafu popeth,
    arafu pethau, arafu'r ceir, gostwng y terfyn, lawr i 20, i lawr i 20, terfyn ugain, terfyn is
  near danger
  within traffic

road-closure
  en close the road, closed to cars, closed to traffic, no cars, car free, car-free, pedestrianise,
    pedestrianised, pedestrian only, traffic free, one way, one-way, no through, bus gate,
    play street, ban cars, low traffic, filter, shut the road, shut the street, shut to cars,
    close our street, play out, playing out, street play, without cars, no traffic, keep cars out,
    car-free day, closed off
  cy cau'r ffordd, cau'r stryd, cau'r hewl, dim ceir, di-gar, unffordd, un ffordd, heb draffig,
    cau i draffig, i gerddwyr yn unig, di-draffig, cau heol, cau'r lon, cau stryd, cau ffordd,
    stryd chwarae, chwarae yn y stryd, diwrnod di-gar, cadw ceir, heb geir, heb ddim ceir,
    dim traffig
  near town-centre
  within traffic

parking
  en parking, parked, parks on, car park, car parks, park and ride, double yellow, yellow lines,
    permit, permits, meter, pay and display, ticket machine, blue badge, multi-storey, multistorey,
    disabled bay, parking spaces, park my car, double parked, nowhere to park, park across,
    blocking drives, blocked drives, block driveways, driveway, driveways, drives,
    dropped kerb blocked, double yellows, residents' parking, residents parking,
    parked on the pavement, circling, free for an hour, blue badge bays, parking ticket,
    where to park, space to park, car parking, leave the car, leave your car, leave my car,
    leaving the car, pay machine, parking machine, parking machines, parking charge,
    parking charges, parking fine, parking fines, hour free, first hour, two hours free,
    free parking, machine takes cards, coins for the machine, parked cars, badly parked,
    on the pavement, cars on pavements, cars on the pavement, pavement parking, visitor permits,
    commuters leave, outside my house, outside our house, outside my door, park outside
  cy parcio, maes parcio, meysydd parcio, lle parcio, llefydd parcio, wedi'i barcio,
    llinellau melyn, trwydded barcio, bathodyn glas, mesurydd parcio, parco, unman i barcio, dreif,
    dreifs, blocio, maes parco, talu ac arddangos, llefydd parco, parcio i drigolion,
    bathodynnau glas, gadael y car, gadael car, gadael ceir, gadael fy nghar, gadael ei gar,
    rhoi'r car, dodi'r car, lle i'r car, lle i'r ceir, lle i barcio, llefydd ceir, peiriant parcio,
    peiriannau parcio, peiriannau talu, peiriant talu, peiriant tocynnau, peirianne, awr am ddim,
    awr gyntaf, awr gynta, dwy awr, dwy awr am ddim, chwe deg munud, parcio am ddim, ffi parcio,
    ffioedd parcio, costau parcio, dirwy parcio, parcio ar y palmant, ceir ar y palmant,
    ceir ar y pafin, car ar y pafin, tu allan i fy nhy, tu fas i'n ty, o flaen y ty, ticed,
    tocyn parcio, meysydd parco, parcwch
  near traffic
  within car

pothole
  en pothole, potholes, holes in the road, resurface, resurfacing, surface, bumpy, road surface,
    cracks, cracked, uneven, broken tarmac, crumbling, tyre, tyres, axle, suspension, puncture,
    punctures, buckled, craters, crater, jolt, patching, patched, swerve, swerves, ruts, hole,
    holes, bumps, ruined my tyre, wrecked my tyre, damaged wheel, damaged wheels, wheel, alignment,
    teeth rattle, patchwork, breaking up, moon, lunar, moonscape, state of the road,
    state of the roads, relay, relaid, new surface
  cy twll, tyllau, tyllau yn y ffordd, ailwynebu, wyneb y ffordd, wyneb, pantiau, craciau,
    anwastad, teiar, teiers, echel, crateri, crater, ail-wynebu, pantie, clytio, pynjar,
    wyneb yr hewl, tolciau, pothol, potholes, tyllau mawr, twll mawr, twll yn y ffordd,
    twll yn yr hewl, tyllau yn yr hewl, cyflwr y ffordd, cyflwr y ffyrdd, cyflwr yr hewl,
    cyflwr y lon, olwyn, olwynion, syspension, fel y lleuad, lleuad, bympi, twlle, tarmacio,
    wyneb newydd
  near repair
  within road

street-light
  en light, lights, lighting, streetlight, streetlights, street light, lamp, lamps, lamp post,
    lamppost, lampposts, lit, unlit, illuminate, illumination, illuminated, floodlight,
    floodlights, brighter, bulb, bulbs, lantern, lanterns, led, bright, brightly, shine, shining,
    motion sensor, flickering, gloom, solar lights, street lamps, streetlamp, streetlamps,
    bulb has gone, lamp is broken, light up, lit up, no lights, turn the lights, lights go off,
    lights are off, switched off at midnight, see where we are going, see where I'm going
  cy golau, goleuo, goleuadau, goleuni, lamp, lampau, lampiau, lamp stryd, polyn golau,
    llifoleuadau, llifoleuo, wedi'i oleuo, olau, lantern, bylb, disglair, llachar, sgleinio,
    switsio, diffodd, synhwyrydd, golau stryd, goleuade, lampau stryd, polion, goleuo'r, lampe,
    lamp wedi torri, bylb wedi, dim golau, goleuadau stryd, goleuade stryd, goleuo stryd,
    diffodd y goleuadau, troi'r golau, gweld ble, gweld lle, gole, goleue
  near dark

dark
  en dark, darkness, pitch black, gloomy, unlit, poorly lit, can't see, torch, shadowy, shadows,
    dusk, badly lit, after dark, dimly, pitch-black, phone torch, torches, winter evenings,
    november afternoons, nights draw in, can't see a thing, can't see my feet, can't see my hand,
    black as, pitch dark, too dark, so dark, gloomy path, winter nights, long nights,
    four o'clock in winter
  cy tywyll, dywyll, tywyllwch, dywyllwch, bol buwch, heb olau, nosi, fflach, tortsh, cysgodion,
    fagddu, golau ffôn, ffôn yn olau, tywyll bitsh, nosweithiau tywyll, fflachlamp, nosi'n gynnar,
    gweld dim, methu gweld, ffaelu gweld, gweld fy nhraed, rhy dywyll, mor dywyll, tywyll fel,
    du bitsh, nosweithiau hir, tywyllu, pedwar o'r gloch
  near street-light, night, safe-feeling

alley
  en alley, alleys, alleyway, cut-through, cut through, ginnel, snicket, passage, passageway,
    back lane, back lanes, short cut, shortcut, underpass, subway, tunnel, behind the, rear of,
    gulley between, between the houses, backs of the houses, path between, jitty, twitten
  cy ale, llwybr cefn, lon gefn, lonydd cefn, ffordd gefn, twnnel, tanffordd, llwybr tarw, cefn y,
    rhwng y tai, cefn y tai, cefnau'r tai, lon fach, stryd gefn, wtra, wtre, twnel
  near path

junction
  en junction, junctions, roundabout, crossroads, traffic lights, bend, corner, corners,
    t-junction, mini roundabout, blind bend, signals, red light, can't see round,
    see round the corner, blind corner, pull out, pulling out, mirror on, give way, turning right,
    turn right
  cy cyffordd, cyffyrdd, cylchfan, cylchfannau, croesffordd, goleuadau traffig, cornel, corneli,
    troad, cyffordd ddall, cornel ddall, rownd y gornel, tynnu mas, tynnu allan, troi i'r dde,
    ildio, drych, rowndabowt, cylchdro
  near traffic

bridge
  en bridge, bridges, footbridge, viaduct, flyover
  cy pont, pontydd, pontbren, pont droed, traphont
  near river

signs
  en sign, signs, signage, signpost, signposts, fingerpost, waymark, waymarked, arrows, direction,
    directions, wayfinding, find your way, noticeboard, plaque, plaques, nameplate, map board,
    interpretation, pointing, pointers, which way, lost, get lost, lose your way, way to the,
    brown sign, brown signs, show the way, sign up
  cy arwydd, arwyddion, arwyddbost, mynegbost, cyfeirio, cyfarwyddiadau, plac, placiau,
    bwrdd gwybodaeth, saethau, pwyntio, pa ffordd, ffordd i'r, ar goll, mynd ar goll,
    colli'r ffordd, dangos y ffordd, arwyddo, arwydd brown, arwyddion brown, arwyddbyst
  near map, information

bollard
  en bollard, bollards, barrier, barriers, planters, gate, gates, fence, fences, fencing,
    guard rail, fenced, fencing off, railing round, railing around, fence round, fence around,
    stop cars
  cy bolard, bolardiau, rhwystr, rhwystrau, ffens, ffensys, giat, giatiau, gat, gatiau, clwyd,
    ffensio, ffens rownd, rheilin, reilins, polion, postyn, pyst, clwydi
  near road-closure

bench
  en bench, benches, seat, seats, seating, somewhere to sit, place to sit, places to sit, sit down,
    perch, chairs, rest stop, sit and, pew, take the weight, resting place, catch my breath,
    get my breath, have a rest, sit for a minute, backrest, armrest, arm rests, seats with backs,
    watch the world go by, sit, sits, sitting, sat, have a sit, sit a while, sit halfway,
    sit for a bit, sit for a while, seats along, park bench, park benches, benches along, chair,
    take a seat, have a seat, stop and sit, sit and rest, rest my legs, rest on the way,
    places to stop, lean on, lean against, leaning on, somewhere to rest, somewhere to pause,
    arms on, nowhere to sit, nowhere to rest
  cy mainc, meinciau, fainc, feinciau, sedd, seddi, seddau, lle i eistedd, llefydd i eistedd,
    rhywle i eistedd, eistedd, eisteddle, ista, ishte, gorffwys, cael hoe, hoe, cymryd hoe, feinc,
    meinci, seti, cael pum munud, rhoi fy nhin i lawr, eistedd i lawr, isda, iste, ishte lawr,
    eiste, dal gwynt, tynnu anadl, eistedd am, eistedd am dipyn, eistedd am funud, ista lawr,
    ishte am, setl, cadair, cadeiriau, cadeirie, rhoi 'nhin, rhoi fy mhwysau, pwyso ar wal,
    pwyso yn erbyn, lle i orffwys, rhywle i orffwys, unman i eistedd, dim lle i eistedd,
    cymryd pum munud, cael fy ngwynt, cael fy anadl, cael hoe fach, meincie, sêt, seddi gyda,
    meinciau ar
  near rest

rest
  en rest, breather, puff, out of breath, tired legs, stop for a moment, get tired, weary,
    rest my legs, bad hip, resting, stop halfway, pause for breath, get your breath, out of puff,
    puffed, puffed out, bad knees, my knees, dodgy knee, dodgy knees, knees, bad back, legs give,
    legs ache, aching legs, sore feet, arthritis, arthritic, halfway
  cy gorffwys, hoe, seibiant, blino, coesau blinedig, anadl, wedi blino, clun, pengliniau,
    pen-glin, cefn tost, cefn drwg, gwynegon, crydcymalau, blino'n lân, gorffwyso, seibio,
    colli gwynt, allan o wynt, mas o wynt, ca'l 'y ngwynt, gwynt ato, coesau, coese, coes dost,
    pengliniau drwg, clunie, cluniau, arthritis, cricmala, cryd cymalau, traed tost, wedi ymlâdd,
    hanner ffordd, anadlu
  near older-people

shelter
  en shelter, shelters, canopy, covered, roof, awning, out of the rain, out of the wind, keep dry,
    sheltered, soaked, wet through, soaking, wind and rain, get wet, getting wet, dripping,
    out of the weather, weatherproof, bus shelter, undercover, under cover, somewhere dry,
    roof over
  cy cysgod, lloches, cysgodfa, dan do, rhag y glaw, cysgodi, bws-loches, gwlychu, socian, gwlyb,
    mas o'r glaw, allan o'r glaw, gwynt a glaw, cysgod rhag, mas o'r tywydd, allan o'r tywydd,
    rhywle sych, cadw'n sych, wlychu, gwlychu'n, diferol, to uwchben, to dros, o dan do
  near rain, bus-stop

ice
  en ice, icy, grit, gritting, gritter, snow, snowed, slippery, frost, frozen, slip, slipping,
    black ice, slippy, slid, skid, skidded, shovels, snow shovel, shovel, broke wrists, sledge,
    untreated, ungritted, grit bin, grit bins, sheet of ice, skating rink, ice rink,
    slipped on the ice, go flying, frosty mornings, frozen over, treacherous in winter, salt,
    salted, salting, yellow bin, yellow bins, salt bin, salt bins, grit box, clear the snow,
    clearing snow
  cy rhew, rhewllyd, graeanu, graean, eira, llithrig, halen, barrug, rhewi, iâ, serth, sleid,
    llithro, sglefrio, rhaw, rhofiau, torri arddwrn, garddwrn, bin halen, biniau halen, bin graean,
    biniau graean, haen o rew, graeanwr, graeanwyr, lori raean, lori halen, bocs halen,
    bocs graean, halen ar, clirio eira, clirio'r eira, cwympo ar y rhew, llithro ar y,
    rhewi'n gorn, sglefr, slip, slipio, slic, bore rhewllyd, barugog, bocsys halen,
    hewl wedi rhewi, stepiau wedi rhewi
  near winter, falls

drain
  en drain, drains, gully, gullies, drainage, gutter, blocked, sewer, sewers, puddle, puddles,
    standing water, waterlogged, culvert, gutters, gurgling, splashed, lake in the road,
    pool of water, pools of water, unblock, grate, grates, leaves block, drains back up,
    leaves in the drain, clear the drains, clearing the drains, clean the drains,
    clean out the drains, ditch, ditches, clear the ditches, gulleys, blocked with leaves,
    full of leaves, silt, silted, puddle outside, splashed by cars, overflowing drain, manhole,
    manholes
  cy draen, draeniau, cwter, cwteri, draenio, gwter, carthffos, pwll dwr, pyllau dwr, dan ddwr,
    ffos, ceuffos, blocio, bloc, tasgu, pyllau, gridiau, grid, dail yn blocio, dwr yn sefyll,
    dwr ar yr hewl, gwteri, gwtere, gwterydd, draenie, ffosydd, ffosi, cwteri'n llawn,
    clirio'r draeniau, glanhau'r draeniau, clirio'r ffosydd, glanhau'r ffosydd, dail, llawn dail,
    tagu, wedi tagu, gwlis, gyli, manhol, pwdel, pydew, gwagio'r draeniau, cwlfert, tarddu
  near flood

flood
  en flood, floods, flooding, flooded, flood defence, sandbag, sandbags, river rises, underwater,
    storm, storms, surge, deluge, burst its banks, burst banks, high water, river level,
    early warning, warning texts, soaked carpets, cellar, cellars, water came in,
    water in the house, water through the door, kitchen floor, ankle deep, knee deep,
    wellies in the kitchen, pours down, pours in, torrent, river burst, river bursts, floodwater,
    flood water, flood gate, flood gates, flood barrier, flood warden, flood wardens, under water,
    wall of water, bailing out, soaked through
  cy llifogydd, llif, llifogi, gorlifo, bag tywod, bagiau tywod, dan ddwr, storm, stormydd,
    amddiffynfeydd, dŵr i mewn, gorlifodd, llif afon, seler, pwmp, pympiau, bagie tywod, rhybudd,
    rhybuddion, lefel yr afon, carpedi gwlyb, dwr yn dod i mewn, ceuffos, torri ei glannau,
    dwr yn y ty, dwr yn y tai, dwr i'r ty, dwr mewn i, dwr drwy'r drws, mewn i'r gegin,
    llawr y gegin, boddi, eu boddi, hyd y pengliniau, hyd y migyrnau, afon yn codi, afon yn uchel,
    tywallt y glaw, tywallt, arllwys y glaw, pistyllio, bwrw'n drwm, llifo i lawr, llifo lawr,
    llifodd, wal lifogydd, llif dwr, gorlifodd yr afon, warden llifogydd, dan y dwr, llifogi'r
  near drain, rain, emergency

mud
  en mud, muddy, boggy, quagmire, wellies, sticky, churned
  cy mwd, mwdlyd, llaid, lleidiog, slwtsh, corsiog, welintons
  near path

lorry
  en lorry, lorries, hgv, hgvs, truck, trucks, van, vans, juggernaut, juggernauts, delivery vans,
    wagon, heavy vehicles, articulated, courier, heavy lorries, big lorries, artics, tanker,
    tankers, quarry wagons, tractors, delivery van, heavy goods, thunder past, thundering
  cy lori, loriau, lorïau, fan, faniau, wagen, cerbydau trwm, hgv, danfon, loris, lorie,
    loris mawr, tancer, tanceri, wagenni, nwyddau trwm, taranu heibio, fans, tractors, tractorau
  within traffic

motorbike
  en motorbike, motorbikes, motorcycle, motorcycles, moped, mopeds, exhaust, exhausts, bikers,
    silencer, silencers, quad bike, quad bikes, revving, riders, off road bikes, engines
  cy beic modur, beiciau modur, motobeic, motobeics, moped, egsost, beicwyr modur, beic cwad,
    refio, injan, injans
  near noise, speeding
  within traffic

e-scooter
  en e-scooter, e-scooters, electric scooter, electric scooters, hire scooter, escooter
  cy sgwter trydan, sgwteri trydan, e-sgwter
  near cycling
  within traffic

mobility-scooter
  en mobility scooter, mobility scooters, buggy scooter, scooter, motability, powerchair,
    electric wheelchair
  cy sgwter, sgwteri, sgwter symudedd, cadair drydan
  within wheelchair

street-clutter
  en clutter, obstruction, obstructions, a-boards, a-board, blocked pavement, in the way,
    block the, overgrown, bins on the pavement, wide enough, narrow, too narrow, wider, widen,
    squeeze, wheelie bins left, obstacle course, obstacles, branches hang, hedges hang,
    squeeze past, squeezing past, pushed into the road, get past, can't get past
  cy rhwystr, rhwystro, cul, rhy gul, gul, lletach, lledu, ehangach, ar draws y palmant, gordyfu,
    methu pasio, ffaelu pasio, methu mynd heibio, gwasgu heibio, yn y ffordd, biniau ar y palmant,
    byrddau a, gorfod mynd i'r hewl, gorfod mynd i'r ffordd
  near pavement

weeds
  en weed, weeds, weeding, brambles, nettles, overgrown, japanese knotweed, knotweed, weedkiller,
    glyphosate, undergrowth, bracken
  cy chwyn, chwynnu, mieri, danadl, gordyfu, wedi gordyfu, chwynladdwr, rhedyn, clymog
  near gardening

roadworks
  en roadworks, road works, dug up, digging up, cones, diversion, diversions, temporary lights,
    traffic cones, closed for works, dug the road, digging the road, temporary traffic lights,
    works
  cy gwaith ffordd, gwaith ar y ffordd, conau, dargyfeiriad, dargyfeirio, cloddio, cau ar gyfer,
    cloddio'r ffordd, cloddio'r hewl, goleuadau dros dro, tyllu'r hewl
  near road, traffic

steep
  en steep, steeper, steepest, uphill, hill, hills, slope, incline, gradient, climb, climbs,
    halfway up, top of the hill, up the hill, bottom of the hill, hillside, castle hill
  cy serth, allt, gallt, rhiw, rhiwiau, tyle, bryn, i fyny'r allt, lan y rhiw, lan y tyle,
    i fyny'r bryn, gwaelod yr allt, pen y bryn, pen y rhiw, llethr, dringo'r, goriwaered
  near rest, stairs
`;
