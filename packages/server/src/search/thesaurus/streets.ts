/** Streets: crossing them, walking along them, what they are made of and what stands in them. */
export const streets = `
crossing
  en crossing, crossings, zebra, pelican, puffin crossing, toucan, belisha, lollipop, stripes,
    cross the road, get across, getting across, crossed, cross safely, black and white,
    island in the middle, refuge island, green man, school patrol, across the road,
    safe place to cross, wait to cross, waiting to cross, island, beacons, push button,
    pedestrian lights, dart across, run across
  cy croesfan, croesfannau, croesi, groesi, sebra, lolipop, patrol ysgol, streipiau, du a gwyn,
    dyn gwyrdd, arwydd crwn, ynys ganol, ochr draw, lle saff i groesi, methu croesi,
    aros i groesi, goleuadau croesi, croesfa, croesi'r hewl, rhedeg ar draws
  near traffic, danger, school-run

crossing-patrol
  en lollipop, crossing patrol, school patrol, crossing warden, warden
  cy lolipop, patrol, hebryngwr, hebryngwyr, warden, dynes lolipop, dyn lolipop
  near school-run
  within crossing

school-run
  en school run, school gate, school gates, drop off, dropping off, pick up time, walk to school,
    walking bus, crocodile, school street, way to school, outside the school, outside the primary,
    hometime, home time, home-time, walk the kids, walking the kids, outside school,
    school traffic, double parked outside, zigzags, zig-zags, school time, school times,
    parents park, parents parking, chelsea tractors, infants in the morning, class on time, 8.45
  cy giât yr ysgol, gat yr ysgol, tu allan i'r ysgol, tu fas i'r ysgol, bws cerdded,
    cerdded i'r ysgol, stryd ysgol, amser ysgol, ffordd i'r ysgol, gollwng plant, gollwng,
    casglu o'r ysgol, nôl y plant, danfon, hebrwng, llinellau igam ogam, igam-ogam, ger yr ysgol,
    cerdded â'r plant, rhieni'n parcio, tu allan i ysgol
  near parents, walking
  within school

pavement
  en pavement, pavements, footpath, footpaths, footway, footways, sidewalk, paving, slabs,
    flagstones, towpath, kerb, kerbs, walkway, walk in the road, step into the road, single file,
    path beside
  cy palmant, palmentydd, pafin, pafins, pafment, llwybr troed, llwybrau troed, troedffordd,
    cwrbyn, cerrig palmant, slabiau, cerdded yn yr hewl, pafinau
  near path, walking

path
  en path, paths, footpath, pathway, trail, trails, towpath, bridleway, walkway, right of way,
    rights of way, stile, stiles
  cy llwybr, llwybrau, llwybrau cyhoeddus, llwybr troed, trac, camfa, camfeydd, hawl tramwy
  near walking, pavement

dropped-kerb
  en dropped kerb, drop kerb, lower the kerb, lowered kerbs, raised edge, level access,
    tactile paving, uneven slabs, kerb, kerbs, bumpy, step up, jolts
  cy cwrbyn isel, gostwng y cwrbyn, cyrbau isel, cwrb, cyrb, cyrbau, cwrbyn, ymyl palmant,
    mynediad gwastad, anwastad
  near wheelchair, ramp
  within pavement

ramp
  en ramp, ramps, slope, sloping, step free, level access, stairlift, ramped, chairlift, no steps,
    front step, doorstep, portable ramp, temporary ramp, wooden ramp, front door, level entrance
  cy ramp, rampiau, llethr, llethrau, heb risiau, di-risiau, mynediad gwastad, trothwy, rhiniog,
    stepen, drws ffrynt, methu mynd i mewn, goriwaered, pum gris, stepiau
  near wheelchair, stairs

stairs
  en stairs, steps, step, staircase, stairway, stepped, flight of, flight, flights, top floor,
    second floor
  cy gris, grisiau, stepiau, step, staer, lan llofft, i fyny'r grisiau, lan stâr, llawr uchaf,
    steps
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
  en traffic, cars, vehicles, vehicle, motorists, drivers, driver, motorist, rush hour,
    congestion, jam, jams, queueing cars, rat run, rat-run, through traffic, gridlock, tailback,
    car
  cy traffig, ceir, car, cerbydau, cerbyd, gyrwyr, gyrrwr, modurwyr, tagfa, tagfeydd,
    trafnidiaeth drwodd
  near road

speeding
  en speed, speeding, speeds, fast cars, too fast, twenty, 20mph, 30mph, mph, racing, slow down,
    slow drivers, hurtle, hurtling, zoom, speed limit, chicane, speed bump, speed bumps, humps,
    hump, traffic calming, calming, racers, tear round, race, speed camera, speed cushion,
    boy racers, brakes, braking, racetrack, race track, rat run, flashing sign, speed gun,
    smiley face sign, wing mirror, wing mirrors, belting, forty miles an hour,
    fifty miles an hour, screech, lower limit, slower
  cy goryrru, cyflymder, rhy gyflym, gyrru'n gyflym, gyflym, arafu, ugain, 20mya, 30mya, mya,
    twmpath, twmpathau, rasio, gwibio, camera cyflymder, terfyn cyflymder, taranu, cyflym,
    arafwch, sbid, sbîd, sbidio, sbîdio, fel cath i gythraul, deugain milltir yr awr,
    hanner can milltir, brecio, brêcs, trac rasio, rhuthro, hedfan heibio, terfyn,
    uffern o gyflym, camerâu cyflymder, pymps, bympiau
  near danger
  within traffic

road-closure
  en close the road, closed to cars, closed to traffic, no cars, car free, car-free,
    pedestrianise, pedestrianised, pedestrian only, traffic free, one way, one-way, no through,
    bus gate, play street, ban cars, low traffic, filter
  cy cau'r ffordd, cau'r stryd, cau'r hewl, dim ceir, di-gar, unffordd, un ffordd, heb draffig,
    cau i draffig, i gerddwyr yn unig, di-draffig, cau heol
  near town-centre
  within traffic

parking
  en parking, parked, parks on, car park, car parks, park and ride, double yellow, yellow lines,
    permit, permits, meter, pay and display, ticket machine, blue badge, multi-storey,
    multistorey, disabled bay, parking spaces, park my car, double parked, nowhere to park,
    park across, blocking drives, blocked drives, block driveways, driveway, driveways, drives,
    dropped kerb blocked, double yellows, residents' parking, residents parking,
    parked on the pavement, circling, free for an hour, blue badge bays, parking ticket
  cy parcio, maes parcio, meysydd parcio, lle parcio, llefydd parcio, wedi'i barcio,
    llinellau melyn, trwydded barcio, bathodyn glas, mesurydd parcio, parco, unman i barcio,
    dreif, dreifs, blocio, maes parco, talu ac arddangos, llefydd parco, parcio i drigolion,
    bathodynnau glas
  near traffic
  within car

pothole
  en pothole, potholes, holes in the road, resurface, resurfacing, surface, bumpy, road surface,
    cracks, cracked, uneven, broken tarmac, crumbling, tyre, tyres, axle, suspension, puncture,
    punctures, buckled, craters, crater, jolt, patching, patched, swerve, swerves, ruts
  cy twll, tyllau, tyllau yn y ffordd, ailwynebu, wyneb y ffordd, wyneb, pantiau, craciau,
    anwastad, teiar, teiers, echel, crateri, crater, ail-wynebu, pantie, clytio, pynjar,
    wyneb yr hewl, tolciau
  near repair
  within road

street-light
  en light, lights, lighting, streetlight, streetlights, street light, lamp, lamps, lamp post,
    lamppost, lampposts, lit, unlit, illuminate, illumination, illuminated, floodlight,
    floodlights, brighter, bulb, bulbs, lantern, lanterns, led, bright, brightly, shine, shining,
    motion sensor, flickering, gloom, solar lights
  cy golau, goleuo, goleuadau, goleuni, lamp, lampau, lampiau, lamp stryd, polyn golau,
    llifoleuadau, llifoleuo, wedi'i oleuo, olau, lantern, bylb, disglair, llachar, sgleinio,
    switsio, diffodd, synhwyrydd, golau stryd, goleuade, lampau stryd, polion
  near dark

dark
  en dark, darkness, pitch black, gloomy, unlit, poorly lit, can't see, torch, shadowy, shadows,
    dusk, badly lit, after dark, dimly, pitch-black, phone torch, torches, winter evenings,
    november afternoons, nights draw in
  cy tywyll, dywyll, tywyllwch, dywyllwch, bol buwch, heb olau, nosi, fflach, tortsh, cysgodion,
    fagddu, golau ffôn, ffôn yn olau, tywyll bitsh, nosweithiau tywyll, fflachlamp, nosi'n gynnar
  near street-light, night, safe-feeling

alley
  en alley, alleys, alleyway, cut-through, cut through, ginnel, snicket, passage, passageway,
    back lane, back lanes, short cut, shortcut, underpass, subway, tunnel, behind the, rear of
  cy ale, llwybr cefn, lon gefn, lonydd cefn, ffordd gefn, twnnel, tanffordd, llwybr tarw, cefn y
  near path

junction
  en junction, junctions, roundabout, crossroads, traffic lights, bend, corner, corners,
    t-junction, mini roundabout, blind bend, signals, red light
  cy cyffordd, cyffyrdd, cylchfan, cylchfannau, croesffordd, goleuadau traffig, cornel, corneli,
    troad
  near traffic

bridge
  en bridge, bridges, footbridge, viaduct, flyover
  cy pont, pontydd, pontbren, pont droed, traphont
  near river

signs
  en sign, signs, signage, signpost, signposts, fingerpost, waymark, waymarked, arrows, direction,
    directions, wayfinding, find your way, noticeboard, plaque, plaques, nameplate, map board,
    interpretation
  cy arwydd, arwyddion, arwyddbost, mynegbost, cyfeirio, cyfarwyddiadau, plac, placiau,
    bwrdd gwybodaeth, saethau
  near map, information

bollard
  en bollard, bollards, barrier, barriers, planters, gate, gates, fence, fences, fencing,
    guard rail
  cy bolard, bolardiau, rhwystr, rhwystrau, ffens, ffensys, giat, giatiau, gat, gatiau, clwyd
  near road-closure

bench
  en bench, benches, seat, seats, seating, somewhere to sit, place to sit, places to sit,
    sit down, perch, chairs, rest stop, sit and, pew, take the weight, resting place,
    catch my breath, get my breath, have a rest, sit for a minute, backrest, armrest, arm rests,
    seats with backs, watch the world go by
  cy mainc, meinciau, fainc, feinciau, sedd, seddi, seddau, lle i eistedd, llefydd i eistedd,
    rhywle i eistedd, eistedd, eisteddle, ista, ishte, gorffwys, cael hoe, hoe, cymryd hoe, feinc,
    meinci, seti, cael pum munud, rhoi fy nhin i lawr, eistedd i lawr, isda, iste, ishte lawr,
    eiste, dal gwynt, tynnu anadl
  near rest

rest
  en rest, breather, puff, out of breath, tired legs, stop for a moment, get tired, weary,
    rest my legs, bad hip
  cy gorffwys, hoe, seibiant, blino, coesau blinedig, anadl, wedi blino, clun, pengliniau,
    pen-glin, cefn tost, cefn drwg, gwynegon, crydcymalau, blino'n lân
  near older-people

shelter
  en shelter, shelters, canopy, covered, roof, awning, out of the rain, out of the wind, keep dry,
    sheltered, soaked, wet through, soaking, wind and rain
  cy cysgod, lloches, cysgodfa, dan do, rhag y glaw, cysgodi, bws-loches, gwlychu, socian, gwlyb,
    mas o'r glaw, allan o'r glaw, gwynt a glaw, cysgod rhag
  near rain, bus-stop

ice
  en ice, icy, grit, gritting, gritter, snow, snowed, slippery, frost, frozen, slip, slipping,
    black ice, slippy, slid, skid, skidded, shovels, snow shovel, shovel, broke wrists, sledge,
    untreated, ungritted, grit bin, grit bins, sheet of ice
  cy rhew, rhewllyd, graeanu, graean, eira, llithrig, halen, barrug, rhewi, iâ, serth, sleid,
    llithro, sglefrio, rhaw, rhofiau, torri arddwrn, garddwrn, bin halen, biniau halen,
    bin graean, biniau graean, haen o rew
  near winter, falls

drain
  en drain, drains, gully, gullies, drainage, gutter, blocked, sewer, sewers, puddle, puddles,
    standing water, waterlogged, culvert, gutters, gurgling, splashed, lake in the road,
    pool of water, pools of water, unblock, grate, grates, leaves block
  cy draen, draeniau, cwter, cwteri, draenio, gwter, carthffos, pwll dwr, pyllau dwr, dan ddwr,
    ffos, ceuffos, blocio, bloc, tasgu, pyllau, gridiau, grid, dail yn blocio, dwr yn sefyll,
    dwr ar yr hewl
  near flood

flood
  en flood, floods, flooding, flooded, flood defence, sandbag, sandbags, river rises, underwater,
    storm, storms, surge, deluge, burst its banks, burst banks, high water, river level,
    early warning, warning texts, soaked carpets, cellar, cellars
  cy llifogydd, llif, llifogi, gorlifo, bag tywod, bagiau tywod, dan ddwr, storm, stormydd,
    amddiffynfeydd, dŵr i mewn, gorlifodd, llif afon, seler, pwmp, pympiau, bagie tywod, rhybudd,
    rhybuddion, lefel yr afon, carpedi gwlyb, dwr yn dod i mewn, ceuffos, torri ei glannau
  near drain, rain, emergency

mud
  en mud, muddy, boggy, quagmire, wellies, sticky, churned
  cy mwd, mwdlyd, llaid, lleidiog, slwtsh, corsiog, welintons
  near path

lorry
  en lorry, lorries, hgv, hgvs, truck, trucks, van, vans, juggernaut, juggernauts, delivery vans,
    wagon, heavy vehicles, articulated, courier
  cy lori, loriau, lorïau, fan, faniau, wagen, cerbydau trwm, hgv, danfon
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
    squeeze
  cy rhwystr, rhwystro, cul, rhy gul, gul, lletach, lledu, ehangach, ar draws y palmant, gordyfu
  near pavement

weeds
  en weed, weeds, weeding, brambles, nettles, overgrown, japanese knotweed, knotweed, weedkiller,
    glyphosate, undergrowth, bracken
  cy chwyn, chwynnu, mieri, danadl, gordyfu, wedi gordyfu, chwynladdwr, rhedyn, clymog
  near gardening

roadworks
  en roadworks, road works, dug up, digging up, cones, diversion, diversions, temporary lights
  cy gwaith ffordd, gwaith ar y ffordd, conau, dargyfeiriad, dargyfeirio, cloddio
  near road, traffic
`;
