/** Green places, animals, water, weather and the climate. */
export const nature = `
park
  en park, parks, rec, recreation ground, playing field, playing fields, green space, green spaces,
    village green, gardens, open space, parkland, meadow, lawn, bandstand, recreation field,
    village field, the green, bit of green, patch of green, greenery, rec ground, park gates
  cy parc, parciau, barc, maes hamdden, cae chwarae, caeau chwarae, man gwyrdd, mannau gwyrdd,
    gerddi, comin, dol, dolydd, cae'r pentref, parcdir, parc y dre, cae'r dre, cae swings,
    lle gwyrdd, llefydd gwyrdd, parcie, cae pentre, cae'r pentre

tree
  en tree, trees, sapling, saplings, oak, oaks, orchard, orchards, woodland, copse, branches,
    plant trees, elm, birch, leafy, arboretum, felled, felling, leaves, roots, shade from trees,
    trunk, street trees, willow, willows, beech, lime trees, rowan, hazel, stump, stumps, pruned,
    hedgerows, blossom trees, cut down, chopped down, chainsaw, chainsaws, lopped,
    plant more trees, plant a tree, canopy, avenue of
  cy coeden, coed, goeden, goed, coedlan, coedlannau, derw, derwen, derwydd, plannu coed, perllan,
    perllannau, canghennau, bedw, glasbren, glasbrennau, cwympo coed, plannu coeden, bedwen,
    ffawydd, ceirios, criafol, collen, cyll, gwreiddyn, deilen, bonyn, torri coed, torri i lawr,
    coedwig, cysgod coed, plannu mwy o goed, coed newydd, llif gadwyn, llifio, cwympo'r coed,
    torri'r coed, coeden newydd, coed stryd
  near woodland, planting, shade

woodland
  en wood, woods, woodland, woodlands, forest, forests, forestry, copse, spinney, glade
  cy coedwig, coedwigoedd, coetir, coetiroedd, coedlan, fforest, goedwig, gelli
  near nature-wild
  within tree

shade
  en shade, shady, shaded, parasol, sunshade, too hot, heatwave, heat wave, sweltering, scorching,
    sunburn, cool down, keep cool, baking, boiling hot, in the sun
  cy cysgod, cysgodi rhag yr haul, rhy boeth, gwres llethol, ton wres, tywydd poeth, oeri,
    cadw'n oer, llosg haul, haul tanbaid, yng ngolwg yr haul, crasboeth
  near summer, hot

wildflowers
  en wildflower, wildflowers, wild flowers, flower, flowers, flowering, bloom, blooms, blossom,
    cowslips, cowslip, orchid, orchids, poppies, daffodil, daffodils, bluebell, bluebells, meadow,
    meadows, daisy, daisies, hanging baskets, flower bed, flower beds, tubs, seed, seeds, petals,
    meadowsweet, clover, dandelions, dandelion, primroses, foxgloves, pansies, tulips, daffs,
    wild meadow, let it grow wild, leave it wild, colour in spring, seed mix, scatter seeds,
    wild patch
  cy blodyn, blodau, flodau, blodau gwyllt, blodeuo, flodeuo, dol, dolydd, cennin pedr,
    clychau'r gog, briallu, llygad y dydd, tegeirian, tegeirianau, basgedi crog, gwely blodau,
    gwelyau blodau, hadau, hau, meillion, dant y llew, bysedd y cwn, bysedd y cŵn, rhosod, tiwlips,
    bylbie, blode, blode gwyllt, grug, blodau gwanwyn, daffodils, daffs, gadael i dyfu,
    gadael yn wyllt, darn gwyllt, hau hadau, lliw yn y gwanwyn, dôl flodau, cae blodau
  near pollinators, planting, gardening

mowing
  en mow, mows, mowing, mower, mowed, mown, cut the grass, grass cutting, strim, strimming,
    strimmer, no mow, tractor, chop, chops, long grass, cutting the grass, hay, lawnmower, trim,
    flail, one cut, stop mowing, mow less, cut less, cut once, leave it uncut, leave the grass,
    let the grass, let it grow, grass grow, mowers, shaved, scalped
  cy torri gwair, lladd gwair, torri'r gwair, torri'r borfa, torri glaswellt, toriad, strimio,
    strimiwr, tractor, peiriant torri, torri porfa, gwair, lladd y gwair, torri ymyl, peidio torri,
    peidiwch torri, peidio lladd gwair, torri llai, gadael y gwair, gadael i'r gwair,
    gadael y borfa, gadael y glaswellt, gadael iddo dyfu, torri unwaith, tyfu'n hir,
    peiriant lladd gwair
  near wildflowers, verge
  within grass

grass
  en grass, grassy, lawn, lawns, turf, meadow
  cy gwair, glaswellt, porfa, borfa, lawnt, lawntiau, tyweirch, dol
  near mowing

pollinators
  en bee, bees, pollinator, pollinators, butterfly, butterflies, insect, insects, bumblebee,
    bumblebees, hive, hives, beekeeper, beekeeping, honey, moth, moths, bug hotel, beetle, beetles,
    ladybirds, nectar, wasps, bumble bees, bug hotels, caterpillars, painted ladies, buzz, buzzing,
    honeybees, bee friendly, bee-friendly, bugs, buzzing with life
  cy gwenynen, gwenyn, wenyn, peillwyr, pryfed peillio, glöyn byw, glöynnod byw, pili-pala,
    pili pala, pili palod, iâr fach yr haf, pryfed, pryf, trychfilod, cwch gwenyn, gwenynwyr,
    chwilod, neithdar, cacwn, gloynnod, gloÿnnod, pilipala, pilipalod, lindys, gwenyn mêl,
    gwenyn gwyllt, sïo, chwilen, gloyn, ieir bach yr haf, pryfetach, blodau i'r gwenyn
  near wildflowers, nature-wild

nature-wild
  en nature, wildlife, biodiversity, habitat, habitats, species, hedgehog, hedgehogs, otter,
    otters, badger, badgers, fox, foxes, squirrel, squirrels, frog, frogs, toad, toads, newt,
    newts, bat, bats, rewild, rewilding, nature reserve, creatures, ecology, ecosystem, fungi,
    dormouse, wild animals, critters, wild things, hedgehog highway, hedgehog highways, pond life,
    natural world, wild place, natural, wildlife corridor, animals
  cy natur, bywyd gwyllt, bioamrywiaeth, cynefin, cynefinoedd, rhywogaeth, rhywogaethau, draenog,
    draenogod, dyfrgi, dyfrgwn, mochyn daear, moch daear, llwynog, llwynogod, cadno, cadnoid,
    wiwer, wiwerod, broga, brogaod, llyffant, llyffantod, ystlum, ystlumod, gwarchodfa natur,
    creaduriaid gwyllt, ailwylltio, ecoleg, anifeiliaid gwyllt, byd natur, bywyd natur, lle gwyllt,
    natur wyllt, pathew, llygod y dwr, gloÿnnod, creaduriaid, coridor
  near birds, pollinators, pond

birds
  en bird, birds, swift, swifts, nest, nests, nesting, nest box, nest boxes, bird box, bird boxes,
    feeder, feeders, duck, ducks, swan, swans, owl, owls, songbirds, sparrow, sparrows,
    birdwatching, heron, feathered, robin, starlings, martins, swallows, blackbird, blackbirds,
    kingfisher, kingfishers, birdsong, bird song, nesting boxes, bird hide, chicks, twitchers,
    bird feeder
  cy aderyn, adar, nyth, nythod, nythu, blwch nythu, blychau nythu, hwyaden, hwyaid, alarch,
    elyrch, tylluan, tylluanod, gwennol, gwenoliaid, gwylio adar, adar y to, creyr, bwydo'r adar,
    robin goch, gwennoliaid, gwenoliaid duon, aderyn du, glas y dorlan, cân adar, cân yr adar,
    canu'r adar, bocs nythu, bocsys nythu, cuddfan, cywion, blwch adar, bocsys adar
  near nature-wild

gulls
  en gull, gulls, seagull, seagulls, pigeon, pigeons, rat, rats, vermin, pest, pests, mice,
    scavenging, rodents, pecking, peck, swoop, swooping, rip open, rip apart, tear open,
    nick chips, droppings, bins ripped, bags ripped, rips the bags, rip the bags, ripping bags,
    snatched my chips, stole my chips, pinch your chips, dive bomb, divebomb, divebombing,
    bombarded, squawking, scavenge, seagulls rip
  cy gwylan, gwylanod, colomen, colomennod, llygoden fawr, llygod mawr, llygod, pla, plâu, pigo,
    rhwygo, plymio, dwyn sglodion, agor bagiau, baw adar, rhacsio, gwylanod yn, rhwygo bagiau,
    rhwygo'r bagiau, dwyn fy, dwyn bwyd, sgrechian gwylanod, deifio, bagie wedi rhwygo, gwylan fôr,
    ymosod am fwyd
  near litter

pond
  en pond, ponds, lake, lakes, reservoir, reservoirs, dipping, wetland, wetlands, marsh, lagoon,
    reeds, lily, millpond, duck pond, duckpond, newt pond, puddles of, lakeside, edge of the pond,
    round the pond
  cy pwll, pyllau, llyn, llynnoedd, cronfa ddwr, gwlyptir, gwlyptiroedd, cors, corsydd, brwyn,
    pwll natur, pwll hwyaid, llyn hwyaid, llyn bach, glan y llyn, pwllyn, ochr y llyn, ochr y pwll
  near nature-wild, water

river
  en river, rivers, riverside, riverbank, river walk, stream, streams, brook, canal, canals,
    embankment, weir, quay, quays, quayside, waterside, by the water, water's edge, waterfront,
    creek, estuary, towpath, wharf, banks, footbridge, path by the river, otter
  cy afon, afonydd, glan yr afon, lan yr afon, glannau'r afon, nant, nentydd, camlas, camlesi,
    gamlas, cei, y cei, wrth y dwr, min y dwr, ger y dwr, cored, aber, glannau, cilfach,
    ochr yr afon, ger yr afon
  near water

water
  en water, waters
  cy dwr, ddwr, dyfroedd

drinking-water
  en drinking water, water fountain, drinking fountain, drinking fountains, refill, refills,
    refilling, fill a bottle, water bottle, water bottles, bottle filling, top up bottles, thirsty,
    tap water, water tap, hydration, dehydrated, fill up, plastic bottle, plastic bottles,
    filling station, parched, thirst, bottled water, buy water, buying water, buy another bottle,
    fill up for free, fill our bottles, taps, fountain, cold water, drink, top up my bottle,
    top up your bottle, top up a bottle, fill up my bottle, refill station, bottle refill,
    refill point, free water, fill my bottle, fill your bottle, fill up bottles, buying bottles,
    buying bottled, plastic waste, dry mouth, hot day, gasping, tap outside, outdoor tap
  cy dwr yfed, ffynnon ddwr, ffynhonnau dwr, ail-lenwi, llenwi potel, llenwi poteli, potel ddwr,
    poteli dwr, sychedig, tap dwr, syched, poteli plastig, potel blastig, llenwi, prynu dwr,
    fflasg, fflasgiau, ffownten, ffynnon, tapiau, diod o ddwr, yfed, dwr oer, torri syched,
    gorsaf lenwi, lle llenwi, lle i lenwi, pwynt llenwi, ail lenwi, aillenwi, ail-lenwi potel,
    llenwi fy mhotel, llenwi eu poteli, dwr am ddim, dwr ffres, tap tu allan, tap tu fas,
    prynu potel, prynu poteli, syched ar, bron â thagu, diwrnod poeth, diwrnod twym, ffynhonnau,
    ffownten ddwr, ffowntens, tap yfed
  near plastic
  within water

sea
  en sea, seaside, seafront, beach, beaches, coast, coastal, shore, shoreline, promenade, prom,
    pier, bay, sand, sands, surf, surfing, tide, tides, cliff, cliffs, harbour, rockpool, dunes,
    wet sand, sunbathe, sandcastles, coastguard, lifeguards, sea wall, boardwalk, beach wheelchair,
    beach hut, beach huts
  cy mor, y mor, glan y mor, lan y mor, traeth, traethau, arfordir, arfordirol, promenâd, prom,
    pier, bae, tywod, syrffio, llanw, clogwyn, clogwyni, twyni, mordaith, castell tywod, tywodlyd,
    cytiau traeth, cwt traeth, morglawdd, traethe, tonne
  near river

swimming-outdoors
  en wild swimming, open water, dip, cold water, lido, swim in the river, sea swimming,
    outdoor pool, bathing water, bathers, paddling
  cy nofio gwyllt, dwr agored, lido, nofio yn yr afon, nofio yn y mor, dwr oer, dwr ymdrochi,
    trochi, ymdrochi
  near river, sea
  within swimming

water-quality
  en sewage, polluted, pollution, dirty river, slurry, effluent, contaminated, clean water,
    water quality, discharge, foam, wet wipes, dumping sewage, brown water, smell of the river,
    river smells, dead fish, fish dying, algae, sewage in the river, raw sewage, sewage pipe,
    outfall, not safe to swim, made me ill, tummy bug, scum
  cy carthion, carthffosiaeth, llygru, llygredd, llygredig, slyri, dwr glân, ansawdd dwr, budr,
    brwnt, dwr brown, pysgod marw, pysgod wedi marw, carthion yn yr afon, carthion amrwd, algâu,
    drewi'r afon, afon fudr, afon frwnt, peipen garthion, gollwng carthion, ewyn, sâl ar ôl nofio,
    lan yr afon yn drewi
  near river, pollution
  within water

pollution
  en pollution, polluting, air quality, clean air, fumes, smog, emissions, exhaust, idling, asthma,
    smoke, bonfire, bonfires, breathe, particulates, engines running, soot, wood burner, choke,
    choking, choking fumes, chimney, chimneys, black smoke, breathing in, engine running,
    engines idling, leave engines running, stink of diesel, inhaler, inhalers, lungs, cough,
    coughing
  cy llygredd, llygredd aer, ansawdd aer, aer glân, awyr iach, mwg, mygdarth, allyriadau, asthma,
    anadlu, coelcerth, injan yn rhedeg, nwyon, ysgyfaint, peswch, pesychu, tagu ar, mwg du, simnai,
    simneiau, injans yn rhedeg, gadael injan, diffodd injan, diffodd yr injan, drewi o ddisl,
    anadlu mwg, pwmp asthma, mogfa, awyr lan, aer glan
  near traffic, climate

climate
  en climate, carbon, net zero, global warming, greenhouse, sustainability, sustainable,
    environment, environmental, green energy, eco, low carbon, planet, fossil fuel, footprint,
    greener, greenhouse gas, carbon footprint, heat pumps, warming, extreme weather,
    planet friendly, eco friendly, eco-friendly, go green, going green, cut emissions,
    carbon neutral
  cy hinsawdd, carbon, sero net, cynhesu byd eang, cynaliadwy, cynaliadwyedd, amgylchedd,
    amgylcheddol, newid hinsawdd, ynni gwyrdd, gwyrdd, planed, tanwydd ffosil, ol troed, gwyrddach,
    daear, ôl troed carbon, nwyon tŷ gwydr, tywydd eithafol, cynhesu, poethi, achub y blaned,
    carbon niwtral, cynnes byd-eang, cynhesu byd-eang, byw'n wyrdd, eco
  near energy, pollution

energy
  en energy, electricity, solar, solar panel, solar panels, panels, turbine, turbines, wind farm,
    wind power, hydro, hydroelectric, power, battery storage, renewable, renewables, heat pump,
    heat pumps, generate, community energy, megawatt, generating, sunshine, kilowatts, batteries,
    river power, solar roof, panels on the roof, roof panels, wind turbine, wind turbines,
    water wheel, waterwheel, own electricity, cheap electricity, power from the river, green power
  cy ynni, egni, trydan, solar, haul, panel solar, paneli solar, paneli haul, tyrbin, tyrbinau,
    melin wynt, melinau gwynt, fferm wynt, hydro, trydan dwr, adnewyddadwy, pwmp gwres,
    pympiau gwres, cynhyrchu trydan, ynni cymunedol, toeau, toeon, cynhyrchu, paneli, pwer, pŵer,
    batris, ynni haul, ynni gwynt, ynni dwr, ynni'r haul, paneli ar y to, panel ar y to,
    tyrbin gwynt, olwyn ddwr, trydan rhad, trydan ein hunain, trydan gwyrdd, pŵer dwr, ynni gwyrdd,
    ynni adnewyddadwy, panele
  near climate, energy-bills

insulation
  en insulation, insulate, insulated, draughty, draught, draughts, draughtproof, double glazing,
    loft, cavity wall, warm homes, cold house, cold homes, leaky windows, heat loss, retrofit,
    draughty windows, old windows, thin walls, heat escapes, losing heat, loft insulation, lagging
  cy inswleiddio, insiwleiddio, inswleiddiad, drafft, drafftiau, ffenestri dwbl, atig, cartref oer,
    cartrefi oer, cartrefi cynnes, ôl-osod, colli gwres, waliau, ffenestri drafftiog,
    ffenest ddrafftiog, hen ffenestri, gwres yn dianc, gwres yn mynd, wal denau, waliau tenau,
    drafftiog, insiwleshion
  near energy-bills, damp
  within home

rain
  en rain, rainy, raining, rains, wet, soaked, drenched, downpour, drizzle, umbrella, umbrellas,
    bad weather, weather, drips, sodden
  cy glaw, bwrw glaw, glawog, gwlyb, wlyb, socian, tywydd gwael, tywydd, ymbarel, diferu, gwlychu
  near shelter

rainwater
  en rainwater, water butt, water butts, rain garden, rain gardens, soakaway, grey water,
    collect rain, hosepipe, drought, water shortage, save water
  cy dwr glaw, casgen ddwr, casgenni dwr, gardd law, gerddi glaw, sychder, arbed dwr, peipen ddwr,
    casglu glaw
  near gardening, flood
  within water

wind
  en windy, gale, gales, blowy, breeze, gusts
  cy gwynt, gwyntog, storm o wynt, awel, chwythu, wynt
  near shelter

gardening
  en garden, gardening, gardens, gardener, gardeners, grow, growing, plot, plots, raised bed,
    raised beds, greenhouse, polytunnel, vegetables, veg, herbs, planting, digging, soil,
    green fingers, weeding, potting, flower bed, spade, tomatoes, beans, community garden, planter,
    planters, tubs, flower beds, secateurs, seedlings, mulch, compost, prune, pruning, weeds,
    green fingered, greenfingered, grow things, growing things, grow together, garden together,
    shared garden, weed, dig, dug, dig over, hoe, trowel, muddy hands, hands in the soil,
    sow seeds, compost heap, sprouts, carrots, potatoes, onions
  cy gardd, garddio, gerddi, garddwr, garddwyr, tyfu, dyfu, plot, plotiau, gwely uchel,
    gwelyau uchel, twnnel polythen, llysiau, lysiau, llysie, perlysiau, plannu, palu, pridd,
    ty gwydr, rhaw, tomatos, ffa, gardd gymunedol, potiau, eginblanhigion, tocio, planhigyn,
    garddwn, gwelyau, garddio gyda'n gilydd, tyfu pethau, tyfu pethe, tyfu gyda'n gilydd,
    gardd i bawb, palwch, plannwch, codi tatws, tatws, moron, winwns, nionod, gerddi cymunedol,
    baw dan ewinedd, dwylo yn y pridd, fforch, rhaca, hadu, rhwd, chwynu
  near allotment, planting, food-growing

allotment
  en allotment, allotments, plot, plots, vegetable patch, growing space, waiting list for a plot,
    community garden, patch of land, own vegetables, grow your own, growing our own, grow our own,
    somewhere to grow, digging, grow veg, grow our own food, seven years waiting, waiting list,
    tatties, potatoes, carrots, leeks, runner beans, greenhouses, green fingered,
    flat with no garden, ground to dig, land to grow, no garden, without a garden,
    haven't got a garden, haven't a garden, balcony, balconies, flat with a balcony, window box,
    window boxes, plot of land, plot of ground, patch of ground, patch to grow, dig a patch,
    small plots, half plots, strips of land, allotment holders, runner bean, cabbages, spuds,
    marrows, waiting years for, council land, unused land, spare land, land nobody uses, carved up,
    divide it up, split into plots
  cy rhandir, rhandiroedd, lluarth, plot, plotiau, darn o dir, llain, lleiniau, tyfu llysiau,
    tyfu eu llysiau, tyfu bwyd, gardd gymunedol, llysiau ein hunain, randir, tatws, moron, cennin,
    berchen gardd, rhestr aros, darn bach o dir, palu, tyfu tatws, tyfu llysie, llysiau, potyn,
    potiau, tir i'w balu, tir i dyfu, heb ardd, dim gardd, sdim gardd, sdim pridd, dim pridd,
    balconi, balconis, darn o ddaear, darn bach, pishyn o dir, tir sbâr, tir segur, tir y cyngor,
    rhannu'r tir, rhannu'n blotiau, plotie, llysiau fy hun, tyfu bwyd ein hunain, plannu tatws,
    plannu ffa, codi tatws, bresych, tato, blynyddoedd am blot, aros am blot, aros am randir,
    lotment, alotment, lotments
  near food-growing
  within gardening

food-growing
  en grow food, growing food, orchard, orchards, fruit trees, fruit tree, apples, apple, pears,
    plums, berries, edible, vegetables, veg, herbs, pick your own, harvest, community orchard,
    foraging, rhubarb, fruit, blackberries, damson, damsons, pick fruit, free fruit,
    pick the fruit, picking apples, cider, pruning, pick for free, help yourself fruit,
    fruit for everyone, juice, jam, chutney, nuts, hazelnuts, walnut, community apples,
    apple trees, apple tree, pear trees
  cy tyfu bwyd, perllan, perllannau, berllan, coed ffrwythau, coeden afalau, afal, afalau, gellyg,
    eirin, mwyar, bwytadwy, llysiau, perlysiau, cynhaeaf, ffrwyth, ffrwythau, casglu ffrwythau,
    coed eirin, coed ffrwyth, mwyar duon, casglu afalau, seidr, ffrwythe, fale, afale, cwrens,
    mafon, mefus, ffrwythau am ddim, helpwch eich hun, sudd, jam, cnau, coed afal, coed afalau,
    coeden afal, coed gellyg, gellygen, tocio coed ffrwythau
  near allotment, gardening, food, tree

planting
  en plant, planted, planting, plants, sow, sowing, bulbs, saplings, greenery, green up
  cy plannu, blannu, hau, planhigyn, planhigion, bylbiau, gwyrddni, gwyrddio
  near gardening, tree

compost
  en compost, composting, composter, food waste, peelings, garden waste, green waste, leaf mould,
    worms, caddy, caddies, heap, wormery, food scraps, scraps, leftovers bin, tea bags,
    grass cuttings, clippings, leaves rot, rot down
  cy compost, compostio, gwastraff bwyd, gwastraff gardd, gwastraff gwyrdd, crwyn, mwydod, cadi,
    tomen, pilion, sgrap bwyd, sgrapiau bwyd, crwyn tatws, bagiau te, toriadau gwair,
    dail yn pydru, pydru, tail, domen gompost
  near bin-collection, gardening

hedge
  en hedge, hedges, hedgerow, hedgerows, bush, bushes, shrub, shrubs, overhanging, privet
  cy gwrych, gwrychoedd, clawdd, cloddiau, perth, perthi, llwyn, llwyni, hongian dros
  near verge, tree

dog
  en dog, dogs, puppy, puppies, pup, hound, labrador, spaniel, terrier, pet, pets, canine,
    off the lead, on a lead, on leads, lead, leads, leash, muzzle, dog walker, dog walkers,
    dog owner, owners, paws, pooch, four legged, dog owners, dog walking, walk the dog,
    walking the dog, walk my dog, our dog, my dog, doggy, doggies, four-legged, mutt, mutts, barks
  cy ci, cwn, gi, gwn, chwn, chi bach, ci bach, cwn bach, labrador, sbaniel, daeargi,
    anifail anwes, anifeiliaid anwes, tennyn, dennyn, ar dennyn, lid, lîd, perchennog, perchnogion,
    cerdded cwn, mwsel, pawennau, creadur, mynd â'r ci, cerdded y ci, cerdded ci, perchnogion cwn,
    perchennog ci, y ci, ci defaid, cwn defaid, hen gi, cyfarth
  within pets

dog-mess
  en dog mess, dog poo, poo, dog fouling, fouling, poo bag, poo bags, bag it, muck, turd,
    clean up after, scoop, pick up after, dog waste, dog dirt, dog bin, dog bins, caught short,
    poop, pooh, pooper scooper, steaming, pavement pizza, left behind by dogs, biodegradable,
    hang bags, stepped in it, step in it, tread in it, trod in it, on my shoe, on your shoe,
    on shoes, on the wheels, pram wheels, buggy wheels, dog's mess, dog muck, dog turds,
    bag and bin, bag left, little bags, bags hanging, bags in trees, hanging in the trees,
    clean up after dogs, clear up after, doesn't pick up, don't pick up, not picking up
  cy baw ci, baw cwn, baeddu, baw, bagiau baw, bag baw, codi baw, codi ar ôl, glanhau ar ol, cachu,
    bin baw ci, biniau baw, llanast, cachu cwn, cagal, sathru, bagie, bag plastig, codi ei faw,
    codi'r baw, baw cŵn, sathru mewn, camu mewn, camu ynddo, sefyll ynddo, ar fy esgid,
    ar eu sgidiau, ar olwynion, olwynion y pram, bagie baw, bagiau baw cwn, bagiau cachu,
    bag ar y goeden, bagiau yn y coed, codi ar ei ôl, codi ar eu hôl, codi ar ol y ci,
    codi ar ol eu cwn, baw'r ci, cachu ci, cach, llanast cwn, ddim yn codi, peidio codi, trochi
  near litter
  within dog

dog-lead
  en on a lead, on leads, off the lead, off lead, lead, leash, loose dogs, running loose,
    under control, dangerous dog, dangerous dogs, jumping up, bitten, bite, dog free, dog-free,
    off its lead, off their leads, chase, chases, chased, chasing, chased by, charging at, ran at,
    runs at, knocks over, knocked over by, scared of dogs, frightened of dogs, afraid of dogs,
    snarling, growling, growled, keep dogs on, worrying sheep, sheep worrying
  cy ar dennyn, tennyn, dennyn, lid, cwn rhydd, yn rhydd, dan reolaeth, ci peryglus, cwn peryglus,
    neidio ar, brathu, cnoi, heb gwn, di-gwn, oddi ar dennyn, oddi ar y tennyn, heb dennyn,
    rhedeg ar ôl, rhedeg at, rhedeg ato, neidio lan, neidio i fyny, ofn cwn, ofni cwn, hela defaid,
    poeni defaid, chwyrnu, ysgyrnygu, cadw ci ar, dennynau, lids
  near ban
  within dog

dog-park
  en dog park, dog field, dog run, agility, dog exercise, fenced field, let dogs run,
    enclosed field, off lead area, secure field
  cy parc cwn, cae cwn, cae ci, lle i gwn redeg, rhedeg yn rhydd, cae diogel
  near park
  within dog

cat
  en cat, cats, kitten, kittens, stray, strays, neutering, feral
  cy cath, cathod, gath, cath fach, cathod bach, crwydr
  within pets

pets
  en pet, pets, vet, vets, animal, animals, rabbit, rabbits, guinea pig, hamster, animal shelter,
    rescue centre, rehome
  cy anifail anwes, anifeiliaid anwes, milfeddyg, milfeddygon, anifail, anifeiliaid, cwningen,
    cwningod, mochyn cwta, lloches anifeiliaid, ailgartrefu, creadur, creaduriaid
  near dog

horse
  en horse, horses, pony, ponies, riding school, bridleway, bridleways, equestrian, donkey, stables
  cy ceffyl, ceffylau, merlen, merlod, marchogaeth, llwybr ceffyl, llwybrau ceffyl, asyn, stabl,
    stablau

farm
  en farm, farms, farmer, farmers, farming, sheep, lamb, cattle, cows, field, fields, livestock,
    agriculture, agricultural, barn, rural, dairy, growers, producers
  cy fferm, ffermydd, ffermwr, ffermwyr, ffermio, dafad, defaid, ddafad, oen, gwartheg, buwch, cae,
    caeau, da byw, amaeth, amaethyddol, ysgubor, gwledig, cynhyrchwyr, tyddyn, tyddynwyr
  near local-food, countryside

countryside
  en countryside, rural, village, villages, hamlet, hills, hill, mountain, mountains, valley,
    valleys, moor, moors, fell, national park, viewpoint
  cy cefn gwlad, gwledig, pentref, pentrefi, pentre, bryn, bryniau, mynydd, mynyddoedd, dyffryn,
    cwm, cymoedd, rhostir, parc cenedlaethol, golygfa, golygfan

picnic
  en picnic, picnics, picnicking, picnic table, picnic tables, barbecue, barbecues, bbq,
    sandwiches, eat outside, eat outdoors, table in the park, tables outside, table with benches,
    benches and tables, eat our lunch, eat lunch, packed lunches
  cy picnic, picnics, picnica, bwrdd picnic, byrddau picnic, barbeciw, bwyta tu allan, bwyta allan,
    brechdanau, bwyta yn yr awyr agored, byrddau, bwrdd tu allan, bwyta ein cinio,
    byrddau tu allan, basged bicnic, pecyn bwyd
  near park, bench
  within food

stars
  en stars, dark sky, dark skies, stargazing, astronomy, telescope, light pollution, night sky,
    milky way
  cy ser, awyr dywyll, syllu ar y ser, seryddiaeth, telesgop, llygredd golau, awyr y nos,
    llwybr llaethog
  near night

views
  en view, views, viewpoint, scenery, scenic, landscape, lookout, sunset, vista
  cy golygfa, golygfeydd, golygfan, tirwedd, machlud, tirlun

smell
  en smell, smells, smelly, stink, stinks, stench, stinking, pong, pongs, reek, reeks, whiff,
    odour, odours, foul air, hold our noses, hold my nose, can't open the windows,
    keep the windows shut, rotten eggs
  cy drewdod, drewi, drewllyd, gwynt drwg, oglau, oglau drwg, aroglau, arogl, arogleuon, ogla,
    ogle, gwynto, dal ein trwynau, dal trwyn, methu agor ffenest, cau'r ffenestri, wyau drwg
  near pollution, drain
`;
