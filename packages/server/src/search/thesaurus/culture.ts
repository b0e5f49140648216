/** Music, art, history, sport, and coming together. */
export const culture = `
music
  en music, musical, musician, musicians, song, songs, gig, gigs, live music, band, bands, concert,
    concerts, orchestra, guitar, guitars, piano, pianos, drums, drum, drumming, ukulele, busking,
    buskers, busker, jam session, open mic, recording studio, rehearse, rehearsal, rehearsal space,
    dj, instrument, instruments, jazz, folk, violin, keyboard, samba, brass band, live bands,
    acoustic, perform, venue, bandstand, microphone, amps, tune, tunes, play together, strum,
    fiddle, fiddles, harp, harps, rock band, jam, jamming, singers, somewhere to rehearse,
    practise drums, band practice, play live
  cy cerddoriaeth, gerddoriaeth, cerddorol, cerddor, cerddorion, miwsig, caneuon, ganeuon, gig,
    gigs, gigiau, band, bandiau, cyngerdd, cyngherddau, gyngerdd, cerddorfa, gitar, gitâr, piano,
    drymiau, drwm, meic agored, stiwdio recordio, ymarfer band, offeryn, offerynnau, jas, gwerin,
    ffidil, telyn, grwpiau, grwpie, band pres, byscio, canu byw, meicroffon, canwr, canwyr,
    cantorion, perfformio, cerddoriaeth fyw, miwsig byw, bandie, alawon, alaw, chwarae gitâr,
    chwarae offeryn, canu gyda'n gilydd, telynau, ffidlau, band roc, rhywle i ymarfer,
    lle i ymarfer, jamio, chwarae'n fyw

choir
  en choir, choirs, sing, sings, singing, singers, sing-along, singalong, singalongs,
    male voice choir, carols, karaoke, chorus, voices, harmony, harmonies, sing together,
    singing together, sing for fun, can't read music, sing in the shower
  cy cor, corau, gôr, canu, ganu, cantorion, cyd-ganu, côr meibion, carolau, carioci, cymanfa,
    noson lawen, lleisiau, harmoni, cyd ganu, canu gyda, canu efo, canu am hwyl, canu yn y gawod,
    darllen cerddoriaeth, corws, tenor, tenoriaid, bas
  within music

festival
  en festival, festivals, carnival, carnivals, fete, fetes, fair, fairs, parade, parades,
    procession, processions, gala, galas, party, street party, celebration, celebrations,
    celebrate, event, events, floats, brass band, fun day, food festival, maypole, fiesta, pageant,
    jubilee, tombola, bunting, carnival queen, decorated lorries, marching bands, family day,
    music and food, food and music, fancy dress, marching, fairground, summer fair, village show,
    flower show, folk festival, street theatre, entertainers, dancing in the street, day of fun,
    big day, village day, get the village together, marquee, marquees, stage in the, raft race,
    duck race
  cy gwyl, gwyliau cerdd, wyl, carnifal, ffair, ffeiriau, gorymdaith, gorymdeithiau, parti,
    parti stryd, dathlu, dathliad, dathliadau, digwyddiad, digwyddiadau, diwrnod hwyl, eisteddfod,
    steddfod, sioe, gwyl fwyd, mabolgampau, ffest, gwyl haf, miri, baneri, twmpath, gymanfa,
    gwisg ffansi, gwisgo lan, tyrfa, ffair haf, sioe flodau, reidiau, cerddoriaeth a bwyd,
    bwyd a cherddoriaeth, perfformwyr, lloriau, fflôts, brenhines, bandie, ffesti, dathlwn,
    diwrnod mawr, dathliade, diwrnod o hwyl, carnifals, pabell fawr, pebyll mawr, llwyfan yn y,
    ras hwyaid, ffair y pentre, gŵyl fach

christmas
  en christmas, xmas, santa, carols, festive, christmas lights, christmas tree, christmas market,
    grotto, nativity, switch on, decorations, baubles, father christmas, december lights,
    tree in the square, carol singing, snow machine, festive lights, dull in december, lanterns,
    wreath, mince pies
  cy nadolig, sion corn, siôn corn, santa, carolau, goleuadau nadolig, coeden nadolig,
    marchnad nadolig, drama'r geni, addurniadau, dolig, plygain, nadoligaidd, goleuade, goleuadau,
    mins peis, carolwyr, canu carolau, ceirw, corachod, mis rhagfyr, coeden ar y sgwâr,
    nadolig llawen
  near winter
  within festival

fireworks
  en firework, fireworks, bonfire night, bonfire, display, guy fawkes, bangers, rockets,
    silent fireworks, explosions, loud bangs, terrified pets, terrifies the dog, quiet display,
    light show, lasers, laser show, sparkler, sparklers
  cy tân gwyllt, tan gwyllt, noson tân gwyllt, noson guto ffowc, coelcerth, arddangosfa, clec,
    clecs, cleciau, dychryn anifeiliaid, sioe olau, laser, gwreichion, guto ffowc, arddangosfa dân
  near noise, festival

theatre
  en theatre, theatres, drama, play, panto, pantomime, stage, acting, actors, actor,
    amateur dramatics, performance, performances, perform, comedy, comedians, musical theatre,
    performing arts, am dram, circus, puppet, puppets, playwright, plays, actress, drama group,
    drama club, school play, curtain, am-dram, backstage
  cy theatr, theatrau, drama, dramâu, ddrama, panto, pantomeim, llwyfan, lwyfan, actio, actorion,
    perfformiad, perfformiadau, perfformio, comedi, sioe, sioeau, celfyddydau perfformio, syrcas,
    pypedau, cwmni drama, cynulleidfa, llenni, gwisgoedd, sgript, dramodydd, dramau, drama leol,
    grŵp drama, criw drama, clwb drama, sioe gerdd, act, actores, cefn llwyfan, dysgu llinellau
  near culture-arts

cinema
  en cinema, cinemas, film, films, movie, movies, outdoor cinema, screening, screenings,
    big screen, film club, film night, movie night, projector, popcorn, box office, projectors,
    matinee, matinees, blockbuster, classic films, sheet and a projector, watch films,
    watch a film, deckchairs, see a film, go to the pictures, the pictures, picture house,
    film nights, films in the, big screen in
  cy sinema, sinemau, ffilm, ffilmiau, sinema awyr agored, dangosiad, dangos ffilm,
    dangos ffilmiau, sgrin fawr, clwb ffilm, noson ffilm, taflunydd, popgorn, gwylio ffilm,
    gwylio ffilmiau, noson ffilmiau, taflunio, sinema deithiol, gweld ffilm, mynd i'r pictiwrs,
    pictiwrs, y pictiwrs, ty lluniau, ffilmie, noson ffilmie, dangos ffilmie
  near culture-arts

art
  en art, arts, artist, artists, mural, murals, painting, paint, painted, sculpture, sculptures,
    gallery, galleries, exhibition, exhibitions, street art, drawing, colourful, artwork, artworks,
    mosaic, mosaics, creative, creativity, blank wall, gable end, graffiti wall, brighten up,
    brighten, photography, photograph, photographs, print making, colour, blank walls, grey wall,
    dull wall, grey, concrete wall, drab, bare wall, spray cans, sketch, sketching, canvas,
    painters, decorate, decorated, painting club, statue, statues, artistic, dull stones,
    dreary wall, ugly wall, boring wall, paint a picture, big picture, splash of colour,
    lick of paint, wall painting, paint the wall, painted wall, artists paint, hut wall,
    side of the old, end wall, grey walls, colour on the
  cy celf, gelf, celfyddyd, celfyddydau, artist, artistiaid, murlun, murluniau, furlun, paentio,
    peintio, paent, cerflun, cerfluniau, gerflun, oriel, orielau, arddangosfa, arddangosfeydd,
    celf stryd, lliwgar, creadigol, mosaig, darlunio, arlunio, wal wag, talcen, ffotograffiaeth,
    lluniau, lliw, lliwiau, bywiogi, waliau llwyd, wal lwyd, waliau gwag, harddu, brwsh, brws,
    brwshys, cynfas, darlun, darluniau, addurno, stiwdio, stiwdios, peintiwr, paentwyr, artistig,
    lliwie, celfyddydol, peintio llun, llun mawr, lluniau ar y wal, llun ar y wal, lliw ar,
    wal ddiflas, cerrig diflas, wal hyll, hen wal, wal yr hen, talcen y, darlun mawr,
    paent lliwgar, peintwyr, artist lleol, artistiaid lleol, disgyblion i beintio, rhywun celf,
    byd celf, paentiwch, peintiwch, graffiti celf, tynnu llun o, peintio wal, peintio murlun,
    peintio hanes
  near culture-arts

culture-arts
  en culture, cultural, arts centre, creative, performing, heritage, performing arts, arts
  cy diwylliant, diwylliannol, canolfan gelfyddydau, creadigol, celfyddydau

dance
  en dance, dances, dancing, dancers, dancer, tea dance, ballroom, ballet, salsa, line dancing,
    ceilidh, barn dance, disco, street dance, folk dancing, dance class, dance floor, jive, jiving,
    tap dancing, steps to learn, waltz, foxtrot
  cy dawns, dawnsio, dawnsfeydd, ddawns, dawnswyr, bale, salsa, twmpath, dawnsio gwerin,
    dawnsio llinell, dawns te, clocsio, disgo, dawnsie, dawnsiwr, jeifio, llawr dawnsio,
    dosbarth dawns, dawns werin, walts
  near music, exercise

writing
  en poetry, poem, poems, poet, poets, creative writing, writers, writer, writing group, slam,
    spoken word, cynghanedd, memoir, memoirs, write down, zine
  cy barddoniaeth, cerdd, cerddi, bardd, beirdd, ysgrifennu creadigol, sgwennu, ysgrifenwyr,
    talwrn, stomp, cynganeddu, englyn, llenyddiaeth, hunangofiant
  near reading

museum
  en museum, museums, heritage, history, historic, historical, archive, archives, old photos,
    old photographs, blue plaque, blue plaques, castle, ruins, monument, monuments, archaeology,
    archaeological, local history, oral history, ancestors, conservation area, listed building,
    statue, statues, memories, reminisce, mill, heritage trail, history trail, record stories,
    elders, miners, mining, quarry, quarrymen, slate, fishermen, mill workers, industrial,
    recordings, record their memories, exhibits, artefacts, plaques, roman, medieval, old days,
    days gone by, grandparents' stories, stories of the, old stories, our history, town's history,
    village history, quarry days, who lived here, tell the story
  cy amgueddfa, amgueddfeydd, treftadaeth, hanes, hanesyddol, archif, archifau, hen luniau,
    plac glas, placiau glas, castell, cestyll, gastell, adfeilion, cofadail, archaeoleg,
    hanes lleol, hanes llafar, adeilad rhestredig, cerflun, cerfluniau, atgofion, hel atgofion,
    llwybr treftadaeth, gorffennol, hynafiaid, cyndeidiau, melin, chwarel, chwarelwyr, llechi,
    glowyr, pwll glo, pysgotwyr, diwydiant, cyfweld, slawer dydd, creiriau, arddangos, arteffactau,
    rhufeiniaid, canoloesol, cenedlaethau, hanesion, hanes y pentre, hanes y dre, hanes y dref,
    hanes y chwarel, hanes y fro, hen hanes, chwarelwr, hen straeon, straeon y, dyddiau a fu,
    hen ddyddiau, yr oes o'r blaen, ein hanes, pwy oedd yn byw, dweud y stori

clock
  en clock, clocks, town clock, clock tower, chimes, bells, bell ringing, bell tower
  cy cloc, clociau, cloc y dref, twr y cloc, clychau, canu clychau
  near museum

fountain
  en fountain, fountains, water feature, jets of water, spout
  cy ffynnon, ffynhonnau, nodwedd ddwr
  near town-centre, water

meeting-place
  en meeting place, community hub, hub, hubs, drop-in, drop in, somewhere to meet, place to meet,
    meet, meeting, meetings, gather, gathering, get together, social club, club, clubs, group,
    groups, community space, safe space, indoor space, come together, weekly, rendezvous,
    headquarters, open door, drop in any time
  cy man cyfarfod, canolfan, hwb, hwb cymunedol, hybiau, galw heibio, rhywle i gwrdd,
    lle i gyfarfod, cwrdd, gwrdd, cyfarfod, gyfarfod, ymgynnull, clwb, clybiau, glwb, grwp,
    grwpiau, cymdeithas, cymdeithasau, gofod cymunedol, dod ynghyd, man diogel, drws agored
  near hall, company

hall
  en hall, halls, village hall, town hall, community centre, community centres, community hall,
    church hall, memorial hall, sports hall, institute, scout hut, hut, venue, venues,
    function room, room hire, community building, vestry, meeting room, meeting rooms, clubhouse,
    upstairs room, spare room at, church rooms, rooms to hire, hire a room, book a room,
    memorial institute, scout hall, empty evenings, room above, room above the, rooms above,
    back room, empty hall, hall sits empty, hall stands, community rooms
  cy neuadd, neuaddau, neuadd bentref, neuadd y pentref, neuadd y dref, neuadd y dre,
    canolfan gymunedol, canolfannau cymunedol, neuadd goffa, neuadd gymunedol, neuadd yr eglwys,
    festri, sefydliad, cwt, stafell gyfarfod, ystafell gyfarfod, adeilad cymunedol, lleoliad,
    hen festri, llogi stafell, stafell gefn, ystafell gefn, hurio, stafell sbâr, neuadd eglwys,
    ysgoldy, neuadde, llogi'r neuadd, stafell uwchben, stafelloedd uwchben, neuadd wag,
    neuadd yn wag, hen neuadd, neuadd y pentre, neuadd bentre, lle cymunedol, canolfan y pentre
  near meeting-place

sport
  en sport, sports, sporting, game, games, team, teams, league, coach, coaches, coaching, coached,
    tournament, tournaments, athletics, kit, player, players, sports club, sports day, competition,
    competitions, changing rooms, trophies, club
  cy chwaraeon, chwaraewyr, gem, gemau, gema, gêm, tim, timau, dîm, cynghrair, hyfforddwr,
    hyfforddwyr, twrnamaint, athletau, cit, clwb chwaraeon, mabolgampau, cystadleuaeth, cystadlu,
    stafelloedd newid, hyfforddi, carfan, stadiwm, tlysau, addysg gorfforol

football
  en football, footballs, footballers, soccer, five-a-side, 5-a-side, five a side, goalposts,
    goal posts, kickabout, kick about, walking football, under 12s, ref, referee, penalty shootout,
    kick a ball, kicking a ball, boots, girls team, girls' team, boys team, goal mouth, goalmouth,
    muddy pitch, waterlogged pitch, dribbling, training night, footie, footy, kick-about, astro,
    over-fifties football, small-sided, tackling, slow-pace, soccer for
  cy pel-droed, pêl-droed, peldroed, pêl droed, pum bob ochr, pyst gol, gôl, goliau, cic, reff,
    dyfarnwr, pel droed cerdded, cicio pêl, cicio pel, sgidie pêl-droed, tîm merched,
    tîm y merched, ceg y gôl, hyfforddi, noson ymarfer, ffwtbol, gema, gemau, clwb pêl-droed,
    ffwti, pêldroedwyr, cic bêl, chwarae pel, taclo, golwr, gôl-geidwad, astro, cae pob tywydd,
    tîm pel droed, pêl droed cerdded, pum bob-ochr
  near pitch
  within sport

pitch
  en pitch, pitches, all-weather, all weather, 3g, 4g pitch, astroturf, artificial turf,
    artificial pitch, artificial grass, playing field, waterlogged, muga, multi-use games area,
    sports ground, floodlit, training ground, postponed, called off, training surface, mud bath,
    mudbath, frozen pitch, games called off, cancelled games, plastic pitch
  cy cae, caeau, gae, pob tywydd, 3g, cae artiffisial, artiffisial, cae chwarae, cwrt, cyrtiau,
    maes, dan ddwr, llifoleuadau, gohirio, canslo, cae synthetig, wyneb artiffisial,
    gêm wedi'i gohirio, gohiriwyd, canslo gemau, tyweirch, cae plastig
  near football
  within sport

rugby
  en rugby, tag rugby, touch rugby, scrum
  cy rygbi, rygbi tag, rygbi cyffwrdd, sgrym
  near pitch
  within sport

cricket
  en cricket, nets, wicket, bowls, bowling green, bowling, rounders, netball, basketball, hoop,
    hoops, volleyball, hockey, lacrosse, shoot hoops
  cy criced, bowls, bowlio, lawnt fowlio, rownderi, pêl-rwyd, pêl-fasged, pel fasged, pêl-foli,
    hoci, cylch pêl-fasged
  within sport

tennis
  en tennis, racket, rackets, tennis court, tennis courts, table tennis, ping pong, badminton,
    squash, pickleball, padel, ping-pong
  cy tenis, tennis, raced, racedi, cwrt tenis, cyrtiau tenis, tenis bwrdd, ping pong, badminton,
    sboncen, picl-bêl, padel
  within sport

swimming
  en swim, swims, swimming, swimmer, swimmers, swimming pool, pool, pools, lengths, baths,
    leisure pool, aqua aerobics, learn to swim, swim club, swimming lessons, lane swimming,
    water confidence, hydrotherapy, front crawl, breaststroke, costume, trunks, armbands, aquafit,
    drown, swimming costume, lifesaving, water wings, splash about, swam, warm pool, cold pool,
    swimming bath, swimming baths, learn to float, floats, goggles, dive, diving, diving board,
    deep end, shallow end
  cy nofio, nofwyr, pwll nofio, pyllau nofio, pwll, baddonau, gwersi nofio, dysgu nofio,
    clwb nofio, gwersi yn y dwr, hydrotherapi, nofiadwr, nofwraig, gwers nofio, gwisg nofio,
    pwll cynnes, pwll twym, pwll mawr, nofiais, sblasio, gogls, deifio, pen dwfn, nofia, swimo,
    swmo, arnofio
  near leisure-centre, exercise

leisure-centre
  en leisure centre, leisure centres, sports centre, sports hall, gym, leisure, sports complex,
    squash courts
  cy canolfan hamdden, canolfannau hamdden, canolfan chwaraeon, neuadd chwaraeon, campfa, hamdden
  near sport, exercise, swimming

climbing
  en climb, climbing, climbing wall, bouldering, boulder, abseil, zip line, high ropes,
    mountaineering
  cy dringo, wal ddringo, clogfeini, abseilio, weiren wib, rhaffau uchel, mynydda
  within sport

fishing
  en fishing, fish, anglers, angling, angler, rods, trout, salmon, peg, fishing pegs
  cy pysgota, pysgod, pysgotwyr, genwair, brithyll, eog, gwialen
  near river

board-games
  en chess, board game, board games, bingo, card games, cards, dominoes, scrabble, quiz, quizzes,
    jigsaw, jigsaws, chess tables, draughts, whist, bridge club, games night, games cafe, gaming,
    video games, esports, play cards, rummy, backgammon, puzzles, puzzle, play games
  cy gwyddbwyll, gem fwrdd, gemau bwrdd, bingo, gemau cardiau, cardiau, dominos, scrabble, cwis,
    cwisiau, jig-so, jigsos, drafftiau, chwist, noson gemau, gemau fideo, darnau, chwarae cardiau,
    posau, gemau, chwarae gemau, bwrdd gwyddbwyll
  near company
  within play

community-news
  en newsletter, newspaper, noticeboard, notice board, notice boards, noticeboards, local news,
    bulletin, what's on, whats on, listings, community radio, radio station, local radio, podcast,
    events calendar, calendar, leaflet, leaflets, posters, facebook page, find out what's on,
    didn't know about, know what's happening, word of mouth, papur bro, flyers, magazine,
    diary of events
  cy cylchlythyr, papur newydd, hysbysfwrdd, hysbysfyrddau, newyddion lleol, papur bro,
    beth sydd ymlaen, be sy mlaen, calendr, radio cymunedol, radio lleol, podlediad, taflen,
    taflenni, poster, posteri, tudalen facebook, digwyddiadau lleol, bwletin,
    gwybod beth sy'n digwydd, dyddiadur
  near information

information
  en information, inform, informed, guide, guides, guidance, leaflet, publicise, publicity,
    advertise, advertising, tell people, awareness, directory, aware, communicate, find out,
    signposting, explain, explained, printed list
  cy gwybodaeth, wybodaeth, hysbysu, canllaw, canllawiau, taflen, cyhoeddusrwydd, hysbysebu,
    hysbyseb, ymwybyddiaeth, cyfeiriadur, rhoi gwybod, esbonio, egluro, neb yn gwybod,
    neb yn gwbod, mewn un man

map
  en map, maps, mapping, mapped, route map, walking map, town map, trail map, trail leaflet,
    orienteering, geocaching, treasure hunt
  cy map, mapiau, fap, mapio, map llwybrau, map y dref, helfa drysor, cyfeiriannu
  near signs, path

youth-voice
  en youth council, youth parliament, young people's voice, say in, have a say, having a say,
    listen to us, listened to, our voice, voices, consulted, consult, consultation, ask residents,
    ask people, involve, involved, vote, voting, votes, decide, decision, decisions,
    citizens assembly, citizens' assembly, participatory budget, participatory budgeting,
    meetings open, question time, councillor, councillors, mayor, democracy, survey, forum,
    petition, live stream, transparency, feedback, suggestion box, open meetings, residents decide,
    meet the councillors, livestream, streamed, webcast, understand decisions, how money is spent
  cy cyngor ieuenctid, senedd ieuenctid, llais, dweud eu dweud, dweud ein dweud, lleisiau, gwrando,
    ymgynghori, ymgynghoriad, gofyn i bobl, gofyn i drigolion, pleidlais, pleidleisio, penderfynu,
    penderfyniad, penderfyniadau, cynulliad dinasyddion, cyllidebu cyfranogol, cynghorydd,
    cynghorwyr, maer, democratiaeth, arolwg, fforwm, panel, deiseb, cofnodion, cyfarfod cyhoeddus,
    tryloyw, adborth, blwch awgrymiadau, neb yn gofyn, neb wedi gofyn, trigolion yn penderfynu,
    cyfarfodydd, ffrydio, gweddarlledu, deall penderfyniadau
  near information

photography
  en photo, photos, photograph, photographs, photographer, camera club, exhibition of photos,
    photo competition, snaps
  cy ffoto, ffotograff, ffotograffau, ffotograffydd, lluniau, clwb camera,
    cystadleuaeth ffotograffau
  near art
`;
