/** Keeping a place clean, and using things again. */
export const waste = `
litter
  en litter, litters, littering, rubbish, trash, garbage, refuse, waste, mess, debris, wrappers,
    wrapper, cans, packets, cigarette ends, fag ends, cigarette butts, chewing gum, gum,
    broken glass, bottles, crisp packets, chip papers, chip wrappers, thrown away, dropped,
    takeaway boxes, filthy, dirty streets, discarded, crisp packet, crisp bags, strewn, scattered,
    scatter, chuck, chucked, fast food wrappers, drinks cans, beer cans, disgusting, eyesore,
    plastic bags, bottles everywhere, fag butts, wipes, face masks, dropping, throw,
    rubbish in the hedge, rubbish blows, blows about, blowing about, drop litter, dropping litter,
    beer bottles, bottle tops, cans in the hedge, cups, coffee cups, cartons, pizza boxes,
    chip trays, burger boxes, state of the place, pigsty, wrappers everywhere, picked up,
    picking up rubbish, picking up litter
  cy sbwriel, ysbwriel, gwastraff, wastraff, llanast, lanast, llanastr, budreddi, papurach, caniau,
    cania, bocsys pizza, bocsys, paceti, stwmps, gwm cnoi, gwydr, taflu, daflu, twlu, dwlu,
    lluchio, gadael ar ôl, gollwng, sbwrial, brwnt, budr, sbwriel ym mhobman, tuniau,
    bagie plastig, chwythu, budur, gwasgaru, stympiau, creision, ffagiau, bagiau plastig,
    mochyndra, mochaidd, hel sbwriel, pigo sbwriel, codi sbwriel, rwtsh, rybish, rwbish,
    sbwriel yn y clawdd, caniau cwrw, poteli cwrw, bocsys bwyd, papurau, papure, papur sglodion,
    chwythu o gwmpas, hedfan o gwmpas, gollwng sbwriel, taflu sbwriel, lluchio sbwriel, tshwcio,
    mochyn, stomp, llanast ofnadwy, cwpanau, baw ar lawr
  near bins, clean-up

bins
  en bin, bins, litter bin, litter bins, wheelie, wheelie bin, wheelie bins, dustbin, dustbins,
    container, containers, overflowing, overflow, spills out, spilling, skip, skips, trash can,
    emptied, bin bags, bin bag, lidded, black bags, sacks, sack, piles up, piling up, compactor,
    high capacity, emptying, rubbish bin, waste bin, solar bin, seagull-proof, lids, gull-proof,
    bins full, full bins, bins are full, bin is full, emptied more, empty them, empty the bins,
    empties, bursting at the seams, more bins, bigger bin, bigger bins, nowhere to put,
    carry it home, brimming
  cy bin, biniau, finiau, fin, bin sbwriel, biniau sbwriel, bin olwyn, gorlifo, llawn dop, sgip,
    sgipiau, gwagio, bagiau du, sachau, sach, bagiau bin, pentyrru, llefydd i daflu, cynhwysydd,
    cynwysyddion, caeadau, gorlawn, gor-lawn, gorlenwi, byns, biniau llawn, bin llawn,
    biniau'n llawn, bin yn llawn, gwagio'r biniau, gwagio'r bin, mwy o finiau, bin mwy, biniau mwy,
    dim bin, unman i'w roi, cario fe adre, biniau'n gorlifo, llawn hyd, bun, buniau
  near litter, bin-collection

bin-collection
  en bin collection, bin collections, bin day, collections, collection, fortnightly, bin men,
    binmen, dustmen, refuse collection, weekly collection, kerbside, missed bin, collect rubbish,
    nappies, black bag, bin lorry, bin lorries, three weeks, maggots, stink, smelly, stinks,
    emptying, wheelie, bag limit, hygiene waste, foxes rip, collected every, every three weeks,
    every fortnight, bins not collected, missed our bin, food caddy, bin round, bin wagon,
    smell in summer, flies
  cy casglu sbwriel, casgliad, casgliadau, casglu'r biniau, casglu biniau, diwrnod bin,
    lori sbwriel, lori ludw, dynion bin, bob pythefnos, pythefnosol, cewynnau, clytiau, drewdod,
    cynrhon, pythefnos, cadnoid, bob tair wythnos, bob mis yn unig, heb gasglu, heb eu casglu,
    anghofio casglu, casglu bob, lori'r bins, lori biniau, drewi, drewllyd, clêr, pryfed ar y bin,
    bin gwyrdd, bin du
  near recycling
  within bins

recycling
  en recycle, recycles, recycled, recycling, recyclable, recycling centre, tip,
    household waste site, bottle bank, cardboard, glass, plastics, cartons, household waste,
    civic amenity, sort waste, tetra pak, aluminium, clothes bank, blue bag, green bag,
    recycling bags, recycling box, recycling boxes, sorting, batteries, light bulbs, tins, jars,
    tetrapak, nappies, crisp packets, textiles, household recycling, landfill, glass jars,
    recycle more, sort our rubbish, recycled at the kerb, bottles and cans, recycling point,
    recycling bank, can bank
  cy ailgylchu, ailgylchadwy, canolfan ailgylchu, tip, tomen, banc poteli, cardbord, gwydr,
    plastigau, didoli, cartonau, safle gwastraff, batris, bylbiau, bagiau glas, bocs ailgylchu,
    bocsys ailgylchu, bagiau ailgylchu, jariau, potiau, tecstilau, tirlenwi, sbwriel gwydr,
    poteli gwydr, tuniau, ailgylchwch, papur a chardbord, ailgylchu mwy, ail gylchu, ail-gylchu,
    banc gwydr, didoli sbwriel, canolfan ail-gylchu, poteli a chaniau
  near bin-collection, reuse

fly-tipping
  en fly-tipping, fly tipping, fly-tip, fly tip, flytipping, dumped, dumping, dump, mattress,
    mattresses, sofa, sofas, old fridges, fridge, fridges, abandoned, tipped, bulky waste,
    bulky items, tyres, dumped fridge, builders' waste, builders waste, white van, tip is too far,
    tip costs, laybys, gateway, gateways, hidden camera, bulky, washing machines, bags of rubbish,
    black bags, chucked in the lane, left in the lane, old mattress, dumped in the, dumped at the,
    tipping rubbish, free collection, skip day, amnesty, tip run
  cy tipio anghyfreithlon, tipio, tipio slei, dympio, matres, matresi, soffa, hen oergell,
    oergelloedd, wedi'i adael, gwastraff swmpus, eitemau mawr, rwbel, gwastraff adeiladwyr,
    fan wen, cilfan, cilfachau, bagiau duon, gadael sbwriel, camera cudd, peiriannau golchi,
    gadael matres, hen fatres, hen soffa, hen ffrij, ffrij, ffrijys, dympio sbwriel, taflu dodrefn,
    gadael yn y lon, sgip am ddim, casglu am ddim, methu cyrraedd y tip, cyrraedd y domen, domen
  near fines
  within litter

clean-up
  en clean up, clean-up, cleanup, litter pick, litter picks, litter picking, litter-pick, tidy,
    tidy up, tidying, clean, cleaning, sweep, sweeping, sweeper, scrub, jet wash, clear up,
    spruce up, scruffy, deep clean, smarten, wash, scrubbing, scrub off, swept, road sweeper,
    broom, brooms, grime, grotty, gloves and bags, pickers, litter pickers, bag a day
  cy glanhau, llnau, glanhad, glân, casglu sbwriel, codi sbwriel, tacluso, cymhennu, sgubo, ysgubo,
    sgwrio, golchi, clirio, twtio, taclus, twt, brwsio, brwsh, glanhewch, llnau'r, sgubwr,
    codi papurau, menig a bagiau, casglwyr sbwriel, pigo papurau, hel papurach, clirio llanast,
    diwrnod glanhau, tacluso'r
  near litter, volunteering

plastic
  en plastic, plastics, single use, packaging, straws, cling film, disposable, throwaway,
    zero waste, plastic free, carrier bags, polystyrene, takeaway cups, coffee cups, wrapping,
    carrier
  cy plastig, blastig, untro, deunydd pacio, gwellt yfed, tafladwy, di-blastig, diwastraff,
    bagiau plastig, defnydd untro, gwellt, pecynnau, papur lapio
  near litter, recycling

deposit
  en deposit, deposit return, reverse vending, returnable, money back, get paid for bottles,
    vending
  cy blaendal, dychwelyd poteli, peiriant gwerthu, arian yn ôl
  near recycling

reuse
  en reuse, re-use, second hand, secondhand, second-hand, swap, swaps, swapping, swap shop,
    upcycle, upcycling, hand me downs, pre-loved, preloved, give away, freecycle, donate, donated,
    thrift, charity shop, charity shops, jumble, jumble sale, car boot, bric a brac, outgrown,
    passed on, pass on, hand-me-downs, still good, good as new, too good to, perfectly good,
    give and take, bring and take, unwanted, going spare, second life, pass it on, don't throw
  cy ailddefnyddio, ail law, ail-law, cyfnewid, ffeirio, siop gyfnewid, uwchgylchu, rhoi i ffwrdd,
    rhoddion, siop elusen, siopau elusen, ffair sborion, cist car, pasio ymlaen, mynd yn rhy fach,
    fel newydd, yn dal yn dda, rhy dda i, diangen, rhoi a chymryd, dewch â, ail ddefnyddio,
    ail-ddefnyddio, pasio mlaen, ail gartref i
  near lending, repair-cafe, clothes

repair-cafe
  en repair cafe, repair shop, mend, mends, mending, menders, mended, fix things, fix it, fixers,
    fixing, broken toaster, toaster, toasters, kettle, sewing machine, broken things, solder,
    tinker, tinkering, electricals, throwing away, bin it, darn, patch, screwdriver, screwdrivers,
    soldering, loose wire, fuse, handyman, spare parts, stitched, hoover, vacuum, electrical,
    landfill, chuck, chucking, throw things away, throw away, show me how to fix, clocks,
    broken goods, broken, bust, busted, on the blink, packed up, conked out, fix broken, fix our,
    fix your, mended for free, handy folk, handy people, handy, zip, kettles, lamp and, tailor,
    tailors, retired engineers, engineers, instead of throwing, rather than throw,
    rather than throwing, instead of binning, keep from the tip, from landfill
  cy caffi trwsio, trwsio, drwsio, atgyweirio, cyweirio, trwsiwr, trwsio pethau, tegell, tostiwr,
    peiriant gwnio, peidio taflu, clytio, ailgyweirio, trwsiad, tyrnsgriw, sodro, weiren, handi,
    darnau sbâr, nodwydd ac edau, peidiwch â thaflu, ail fywyd, trwsio dillad, gwnïo,
    dangos sut i drwsio, rhwygo, torri lawr, wedi malu, malu, trwsio am ddim, trwsio hen,
    trwsio pethe, ficsio, fficsio, mendio, mendiwch, tegil, tecell, haearn smwddio, peiriannydd,
    teiliwr, yn lle taflu, yn lle'i daflu, yn hytrach na thaflu, cyn taflu, rhag y domen,
    cadw o'r domen, pwytho
  near reuse, lending
  within repair

lending
  en library of things, lend, lends, lending, borrow, borrows, borrowing, borrowed, loan, loans,
    hire, hiring, tool library, tools, tool, drill, ladder, ladders, share tools, rent out,
    shared equipment, power tools, pressure washer, carpet cleaner, tents, once a year,
    sits in the shed, gathering dust, hedge trimmer, lawnmowers, drills, sander, sanders,
    power washer, camping gear, scissors, steam cleaner, wallpaper, borrow a drill,
    borrow a ladder, borrow tools, lend out, hire out, tool share, lend each other, use once,
    used once, own a drill, everyone owns, each own
  cy llyfrgell bethau, llyfrgell offer, benthyg, benthyca, fenthyg, llogi, llogi offer, offer,
    offer trydan, tŵls, twls, dril, ysgol ddringo, rhannu offer, pabell, pebyll, hel llwch,
    casglu llwch, torrwr gwrych, offer gwersylla, benthycwch, driliau, benthyciadau, menthyg offer,
    peiriant golchi pwysedd, rhannu, benthyg dril, benthyg ysgol, benthyg offer, benthyg twls,
    menthyg, menthyca, rhoi benthyg, cael benthyg, defnyddio unwaith, unwaith y flwyddyn,
    berchen dril
  near reuse, sharing

sharing
  en share, shared, sharing, pool together, communal, in common, between us, club together,
    jointly, pooled
  cy rhannu, ar y cyd, cydrannu, cyd-ddefnyddio, yn gyffredin
  near lending

graffiti
  en graffiti, tagging, tags, spray paint, spraypaint, scrawl, vandal, vandals, vandalism,
    vandalised, smashed, smash, damaged, wrecked, defaced, scribbled, scribble, daubed, spray,
    spraying, sprayed, rude words, obscene, broken windows, bus shelter smashed, scrawled,
    spray painted, smash up, kicked in, trashed, ripped up, broke the, burnt out, burned, torched
  cy graffiti, fandaliaeth, fandaliaid, fandal, malu, difrodi, difrod, sgriblo, chwistrellu paent,
    dinistrio, sgriblan, sbreo, chwistrellu, rhegfeydd, geiriau hyll, golchi i ffwrdd, malwyd,
    torri ffenestri, cicio, fandaleiddio, sgriblwyd, peintio ar y wal, paent ar y wal, chwalu,
    wedi'i falu, wedi ei falu, rhacs, llosgi, dinistr, sgwennu ar waliau
  near antisocial, clean-up

fines
  en fine, fines, fined, penalty, penalties, enforce, enforcement, prosecute, ticketed, warden,
    wardens, punish, crackdown, crack down, clamp
  cy dirwy, dirwyon, dirwyo, cosb, cosbi, gorfodi, gorfodaeth, erlyn, warden, wardeniaid

toilets
  en toilet, toilets, loo, loos, wc, lavatory, lavatories, conveniences, public toilet,
    public toilets, public convenience, ladies, gents, restroom, washroom, spend a penny,
    weak bladder, bladder, nappy changing, urinating, need to go, wee, desperate for a wee,
    caught short, bursting, behind a bush, behind a hedge, urine, smell of wee, potty,
    potty training, cubicle, cubicles, incontinence, go home early, nappy, change a nappy,
    baby changing, flush, urinal, public lavatory, ladies and gents, public loos, public loo,
    public lavs, lavs, lav, bogs, bog, the loos, loo stop, cross my legs, crossing my legs,
    prostate, water tablets, need the loo, needs the loo, needs a wee, needs a pee, pee, weeing,
    padlocked, twenty pence slot, hold on, hold it in, desperate, medical condition, ibs, colitis,
    crohn's, go behind, wetting, number two
  cy toiled, toiledau, doiled, ty bach, tai bach, lle chwech, toiledau cyhoeddus, mynd i'r toiled,
    pledren, piso, pi-pi, newid cewyn, newid clwt, ymolchi, lleoedd chwech, bledren, newid babi,
    potyn, dal dwr, pasio dwr, colli dwr, toilede, doiledau, cyfleusterau cyhoeddus, cyfleusterau,
    ty bach cyhoeddus, tai bach cyhoeddus, toilets, toilet, doiled cyhoeddus, lle chwech cyhoeddus,
    lle'r merched, pi, pî, pisho, pwpw, pasio dŵr, mynd i'r lle chwech, mynd i'r ty bach,
    croesi coese, croesi coesau, croesi fy nghoesau, dal tan adre, bron â byrstio, angen mynd,
    prostad, tabledi dwr, colitis, crohns, newid y babi, tu ôl i'r clawdd, tu ôl i lwyn,
    dim ty bach, geudy, lafatri
  near changing-places

changing-places
  en changing places, changing place, hoist, hoists, adult changing, accessible toilet,
    accessible toilets, disabled toilet, disabled toilets, radar key
  cy lle newid, lleoedd newid, teclyn codi, toiled hygyrch, toiledau hygyrch, toiled anabl,
    toiledau anabl
  near wheelchair, disability
  within toilets
`;
