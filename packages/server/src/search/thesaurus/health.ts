/** Health, care, and what bodies and minds need. */
export const health = `
doctor
  en doctor, doctors, gp, gps, surgery, surgeries, health centre, medical centre, receptionist,
    practice nurse, nurse, nurses, clinic, clinics, physician, consultation, medic, surgery hours,
    medical, engaged tone, waiting room, triage, prescription, face to face, callback,
    see a doctor, see the doctor, see a gp, see anyone, see the same, same doctor, family doctor,
    ring at eight, phone at eight, ringing at eight, eight in the morning, eighteenth in the queue,
    get an appointment, locum, locums, poorly, quack, medical practice, practice, the practice,
    sick note
  cy meddyg, meddygon, feddyg, doctor, doctoriaid, meddygfa, meddygfeydd, feddygfa, syrjeri,
    canolfan iechyd, derbynnydd, nyrs, nyrsys, clinig, clinigau, claf, cleifion, gleifion,
    lein brysur, stafell aros, tost, wyneb yn wyneb, doctoried, meddygon teulu, gweld doctor,
    gweld meddyg, gweld y doctor, gweld y meddyg, doctor teulu, meddyg teulu, ffonio am wyth,
    wyth y bore, wyth o'r gloch, apwyntiad doctor, practis, practis meddyg, locwm, doctors,
    syrjyri, yn sâl, sâl, nyrs practis
  near appointment, hospital
  within health

hospital
  en hospital, hospitals, infirmary, ward, wards, casualty, outpatient, outpatients, a and e,
    minor injuries, patient, patients, maternity, inpatient, operation, visiting hours, a&e,
    operations, scan, scans, specialist, consultant, discharged, x-ray, dialysis, chemo unit
  cy ysbyty, ysbytai, sbyty, ward, wardiau, adran achosion brys, claf, cleifion, gleifion,
    mân anafiadau, cleifion allanol, mamolaeth, triniaeth, hosbital, hosbis, ward plant, sgan,
    sganiau, arbenigwr, ymgynghorydd, pelydr x, spyty
  near doctor
  within health

health
  en health, healthy, wellbeing, well-being, nhs, illness, ill, sick, sickness, medical, unwell,
    healthier, treatment, therapy
  cy iechyd, iach, lles, llesiant, salwch, afiechyd, cyflwr, iachus, triniaeth, therapi, trin

appointment
  en appointment, appointments, waiting list, waiting lists, 8am scramble, booking, book online,
    phone queue, on hold, queue, queues, slot, slots, reserve, reserved, reservation, book a,
    bookable, booking system, walk in, walk-in, get through, pick a time, choose a time,
    phone line, engaged tone, hold music, fully booked, timeslot, queueing on the phone, redial,
    waiting for months, months to wait, waited months, wait for weeks, weeks to see, referral,
    referred
  cy apwyntiad, apwyntiadau, rhestr aros, rhestrau aros, archebu, bwcio, bwcio ar lein, ciw, ciwio,
    neilltuo, aros ar y ffôn, slot, cadw lle, system archebu, galw heibio, dewis amser,
    lein brysur, ffonio a ffonio, ciwio ar y ffôn, dyddiadur, bwco, trefnu, trefnu amser,
    aros misoedd, misoedd o aros, aros wythnosau, wythnosau i weld, cyfeirio at

dentist
  en dentist, dentists, dental, teeth, tooth, toothache, tooth decay, orthodontist, filling,
    fillings, nhs dentist, gums, molar, extraction, pliers, kids' teeth, mouth, mouths,
    look at our teeth, teeth checked, look in my mouth, gob, dentures, false teeth, crown,
    root canal, abscess, jaw, swollen face, drill, check-up for the kids, pulled my own,
    pull my own, pulled out a tooth, pulled a tooth, pull teeth, private only, only private,
    go private, taking on patients, taking patients, nhs patients, brace, braces, hygienist,
    toothless, wobbly tooth, smile
  cy deintydd, deintyddion, ddeintydd, deintyddol, dannedd, dant, ddannodd, dannoedd, deintyddfa,
    ddannoedd, tynnu dant, llenwad, brês, archwiliad dannedd, dannodd, dant drwg, deintydde, ceg,
    cegau, ein cegau, fy ngheg, edrych ar ein dannedd, edrych ar fy nannedd, dannedd plant,
    dannedd y plant, dannedd gosod, dannedd dodi, dannedd drwg, deintydd nhs, gên, chwyddo,
    crawniad, tsiec, tshec, check-up, tynnu fy nant, tynnu nant, tynnu fy nannedd, dynnu dant,
    tynnais ddant, cleifion preifat, claf preifat, talu'n breifat, mynd yn breifat,
    preifat yn unig, derbyn cleifion, pleiars, gwên, deintist, dentist, llenwadau, coron
  within health

pharmacy
  en pharmacy, pharmacies, chemist, chemists, prescription, prescriptions, medicine, medicines,
    pills, medication, inhaler, repeat prescription, chemist's, pharmacist, pick up my tablets,
    tablets, repeat prescriptions, collect medicine, dispensary, ran out of tablets,
    boots the chemist, antibiotics, dosette
  cy fferyllfa, fferyllfeydd, fferyllydd, fferyllwyr, cemist, presgripsiwn, presgripsiynau,
    moddion, meddyginiaeth, meddyginiaethau, tabledi, pils, siop cemist, siop y cemist,
    nôl tabledi, nôl moddion, tabledi'n barod, ffarmasi, ffisig, gwrthfiotig, presgripshwn,
    presgripsiwns
  near doctor
  within health

mental-health
  en mental health, depression, depressed, anxiety, anxious, counselling, counsellor, counsellors,
    therapist, stress, stressed, suicide, suicidal, low mood, panic attacks, talking therapy,
    crisis cafe, samaritans, mental illness, despair, coping, breakdown, someone to listen,
    listening ear, feeling low, struggling, self harm, feel low, dark thoughts, dark place,
    burnout, six month wait, waiting list for counselling, men's mental health,
    talk about feelings, lost friends to, safe to talk, therapeutic, my nerves, low days,
    feeling down, down in the dumps, in my head, out of my own head, climbing the walls, dark time,
    dark times, dark days, black dog, baby blues, postnatal, talk it through, talking helps,
    opened up, open up, bottle it up, bottling it up, overthinking, worries, lost a friend,
    took his own life, took her own life, took their own life, ended his life, struggling lads,
    camhs
  cy iechyd meddwl, iselder, isel, gorbryder, pryder, pryderus, cwnsela, cwnselydd, cwnselwyr,
    straen, hunanladdiad, panig, therapi siarad, argyfwng, rhywun i wrando, glust i wrando,
    teimlo'n isel, hunan-niweidio, digalon, digalondid, tywyllwch, gofidio, pryderon, bwrw bol,
    rhannu baich, siarad am deimladau, methu ymdopi, mewn argyfwng, ymdopi, rhestr aros am gwnsela,
    torri calon, nerfau, nerfe, teimlo lawr, teimlo'n wael, amser tywyll, cyfnod tywyll,
    dyddiau du, dyddiau tywyll, yn fy mhen, pwysau bywyd, siarad am bethau, siarad yn agored,
    agor lan, cadw popeth i mewn, cymryd ei fywyd, diwedd ei fywyd, lladd ei hun, gofidiau,
    iselder ar ôl geni, pruddglwyf, camhs, digalonni, ddim yn dda
  near loneliness
  within health

loneliness
  en lonely, loneliness, isolated, isolation, alone, on their own, by myself, by themselves,
    on her own, on his own, on my own, someone to talk to, see nobody, nobody to talk,
    hears no voice, company, befriend, befriending, widow, widower, widowers, widows, widowed,
    lost her husband, lost his wife, housebound, lives alone, living alone, no visitors, cut off,
    friendless, goes days, knock on the door, phone a day, phone call, bereaved, live by myself,
    empty house, telly for company, television for company, talk to the cat, company is the radio,
    lonesome, lost mum, lost dad, lost my wife, lost my husband, lost my mum, since my wife,
    since my husband, since she died, since he died, four walls, same four walls,
    stopped going out, stopped going anywhere, stuck indoors, never goes out, don't know anyone,
    know nobody, know no one, nobody to, no one to talk to, not a soul, no friends, only company,
    talks to the, days without, whole week without, new to the area
  cy unig, unigrwydd, ynysig, ar ei ben ei hun, ar eu pen eu hunain, ar ben ei hun,
    ar fy mhen fy hun, ar ei phen ei hun, pen ei hunan, neb i siarad, cwmni, gwmni, chwmni,
    cyfeillio, gweddw, gweddwon, gwr gweddw, gweld neb, enaid byw, caeth i'r ty, cyfeillach,
    heb weld neb, heb siarad â neb, picio, galw heibio, cnoc ar y drws, byw ar ei phen,
    byw ar ei ben, unigedd, colli gwr, colli gwraig, colli ei gwr, colli ei wraig, unigrwydd mawr,
    teimlo'n unig, unig iawn, colli mam, colli dad, colli'r gwr, colli'r wraig, ers colli,
    ers iddo farw, ers iddi farw, pedair wal, styc yn y ty, byth yn mynd allan, byth yn mynd mas,
    ddim yn nabod, nabod neb, adnabod neb, dim ffrindiau, dim cwmni, heb neb, siarad â'r teledu,
    siarad â'r gath, gweld yr un, ar ei ben ei hunan, ar ei phen ei hunan, ar ben fy hun,
    ar ben 'yn hunan, pen fy hunan, ar eu pen, neb yn galw
  near company, older-people, mental-health

company
  en company, chat, chats, chatting, chatter, talk, talking, conversation, conversations, natter,
    meet people, make friends, making friends, friendship, friends, friendly, social, socialise,
    get together, get-together, meet up, meet-up, cuppa, coffee morning, coffee mornings,
    tea and cake, tea and, brew, gathering, mingle, sociable, friendly face, friendly faces,
    pass the time, put the world to rights, gossip, yarn, chinwag, tea and a chat, tea and company,
    natters, have a chat, for a chat, banter, a laugh, have a laugh, cup of tea, pot of tea,
    kettle on, meeting others, meet others, meet other, get people together,
    brings people together, pals, pal, mates, acquaintances, informal hour
  cy cwmni, gwmni, chwmni, sgwrs, sgwrsio, clonc, cloncan, gwneud ffrindiau, ffrind, ffrindiau,
    cyfaill, cyfeillion, cymdeithasu, cymdeithasol, cwrdd, cyfarfod, dod ynghyd, dod at ei gilydd,
    paned, panad, dishgled, disgled, bore coffi, boreau coffi, te a chacen, wyneb cyfeillgar,
    hel clecs, clecs, mynd heibio'r amser, cwmnïaeth, clebran, clebar, hel straeon, sgwrs dros,
    cael sgwrs, cael clonc, cael laff, laff, hwyl a sbri, dod i nabod, nabod pobl, cwrdd â phobl,
    cwrdd â, gwrdd, cyfarfod pobl, mêt, mêts, mets, te prynhawn, bisgedi, cwpaned, tegell mlaen,
    tegell ymlaen, coffi
  near loneliness, cafe

dementia
  en dementia, alzheimer, alzheimers, alzheimer's, memory cafe, memory, forgetful, memory loss,
    reminiscence, wandering off, muddled, forgetting, repeats herself, repeats himself, familiar,
    photo albums, memory box, memories fade, forgot where, gets lost, old songs, memory problems,
    doesn't know me, wandered, wanders
  cy dementia, alzheimer, cof, caffi cof, colli cof, ffwndrus, ffwndro, drysu, dryslyd, anghofus,
    hel atgofion, atgofion, bocs atgofion, cofio llai, anghofio pethau, colli ei chof,
    colli ei gof, hen ganeuon, ddim yn fy nabod, clefyd y cof
  near older-people, carers

disability
  en disability, disabilities, disabled, access, accessible, accessibility, inclusive, inclusion,
    limited movement, impairment, impaired, special needs, additional needs, able bodied, mobility,
    adapted, adaptations, walking frame, walking stick, crutches, amputee, limited mobility,
    everyone can use, sits and watches, excluded, walking aid, prosthetic, cerebral palsy,
    spina bifida, stroke, harness, disabled people, disabled children, disabled kids,
    walks with a stick, walker, ms, parkinson's, parkinsons, unsteady on, able-bodied, left out,
    join in, can't join in, everybody can, suits everyone
  cy anabledd, anableddau, anabl, mynediad, hygyrch, hygyrchedd, cynhwysol, cynhwysiant, nam,
    namau, anghenion arbennig, anghenion ychwanegol, symudedd, addas i bawb, addasu, addasiadau,
    ffon gerdded, ffrâm gerdded, baglau, methu cerdded, methu cymryd rhan, cael ei gadael allan,
    cael eu gadael allan, ei adael mas, eistedd a gwylio, parlys, strôc, methu ymuno, eithrio,
    pobl anabl, plant anabl, ffon, ffyn, cerdded gyda ffon, fframiau, cael eu cau allan, ymuno,
    cymryd rhan, pawb yn gallu, i bawb, ms, parkinson
  near wheelchair

wheelchair
  en wheelchair, wheelchairs, wheelchair user, wheelchair users, takes a chair, takes chairs,
    chair user, chair users, mum's chair, my chair, pushchair, pushchairs, pram, prams, buggy,
    buggies, rollator, mobility scooter, powerchair, wheels, roll on, wheeling, wheel myself,
    frame, zimmer, electric chair, double buggy, twin buggy, manoeuvre, heavy doors, narrow doors,
    pushing a chair, push the pram, push prams, push the buggy, pushing a pram, pushing a buggy,
    pushing the pram, get the chair, get his chair, get her chair, in his chair, in her chair,
    widen the door, wide doors, wide enough for a
  cy cadair olwyn, cadeiriau olwyn, gadair olwyn, defnyddwyr cadeiriau, pram, pramiau, bygi, bygis,
    coets babi, sgwter, coets, goets, gwthio'r gadair, ffrâm, methu mynd i mewn, ffaelu mynd mewn,
    drysau trwm, bygi dwbl, cadair drydan, gwthio pram, gwthio'r pram, gwthio bygi, gwthio'r bygi,
    gwthio coets, gwthio cadair, gwthio mam, cadair mam, cadair dad, yn ei gadair, yn ei chadair,
    drws cul, drysau cul, ddim yn ffitio, wilar, cader olwyn, cadeirie olwyn, wîltsher, whilcher
  within disability

sight-loss
  en blind, partially sighted, visually impaired, sight loss, guide dog, guide dogs, braille,
    large print, audio description, white cane, low vision, see well, eyesight, tactile, cataracts,
    can't see well, lost his sight, lost her sight, macular, glaucoma, small print, read the small,
    big letters, bigger letters, audio, spoken announcements, cane
  cy dall, dallineb, rhannol ddall, golwg gwan, nam ar y golwg, ci tywys, cwn tywys, braille,
    print bras, disgrifiad sain, ffon wen, colli golwg, colli ei golwg, methu gweld yn,
    colli ei olwg, llythrennau bras, llythrennau mawr, print mân, cataract, macwlar, glawcoma
  within disability

deaf
  en deaf, deafness, hard of hearing, hearing, hearing loss, hearing loop, hearing aid,
    hearing aids, loop, bsl, sign language, interpreter, interpreters, captions, subtitles,
    subtitled, lip reading, signing, can't hear, sign to each other, signer, captioned
  cy byddar, byddardod, trwm ei glyw, trwm eu clyw, clyw, colli clyw, dolen sain, dolen glyw,
    cymorth clyw, iaith arwyddion, dehonglydd, is-deitlau, isdeitlau, capsiynau, arwyddo,
    methu clywed, ffaelu clywed, clywed, byddariaid, drwm ei chlyw, trwm fy nghlyw,
    arwyddo gyda dwylo, bsl
  within disability

autism
  en autism, autistic, neurodiverse, neurodivergent, adhd, sensory, quiet hour, quiet hours,
    overwhelmed, overwhelming, relaxed session, relaxed sessions, relaxed performance,
    relaxed screening, asd, meltdown, low noise, dim lights, calm hour, overload, tannoy,
    ear defenders, quieter session, meltdowns, stimming, too loud for, too busy for, crowds upset,
    bright lights, quiet session, quiet sessions, calm session, turn the music off, music off,
    no music, lights down, lights dimmed
  cy awtistiaeth, awtistig, niwroamrywiol, niwrowahanol, adhd, synhwyraidd, awr dawel, oriau tawel,
    sesiwn dawel, sesiynau tawel, ymlaciol, gorlethu, clustffonau, llonydd, tawelach, adlais,
    strancio, sesiwn dawelach, golau'n rhy, goleuadau'n rhy, torf, torfeydd, rhy swnllyd,
    sesiwn ymlaciol, heb gerddoriaeth, diffodd y gerddoriaeth, gostwng y golau, troi'r miwsig
  near quiet
  within disability

learning-disability
  en learning disability, learning disabilities, learning difficulties, down's syndrome, easy read,
    supported living, day service, support worker, support workers
  cy anabledd dysgu, anableddau dysgu, anawsterau dysgu, syndrom down, hawdd ei ddeall,
    byw â chymorth, gweithiwr cymorth, gweithwyr cymorth
  within disability

quiet
  en quiet, quieter, quieten, silence, silent, peaceful, peace, tranquil, calm, calmer, hush,
    relaxing, relax, serene, peace and quiet
  cy tawel, dawel, tawelach, tawelu, dawelu, distaw, distawrwydd, llonydd, llonyddwch, heddychlon,
    heddwch, tawelwch, ymlacio, hamddenol
  near noise

noise
  en noise, noisy, loud, louder, deafening, racket, din, blaring, blare, scream, screaming,
    thumping, bass, sound, decibel, decibels, acoustic, can't sleep, kept awake, keeps us awake,
    late night music, rowdy, shouting, barking, revving, disturb, disturbance, amplified,
    fireworks, sleepless, thump, boom, booming, windows rattle, windows shake, rattle, screeching,
    neighbours' music, ear plugs, earplugs, racing engines, loudspeakers, speakers, blasting,
    blast, bangs, banging, hammering, drills, keep us up, up all night, wake the baby,
    wakes the baby, woke, woken by, music till, music until, shakes the house, humming, drone,
    drones, siren, alarm going
  cy swn, swnllyd, byddarol, twrw, twrf, mwstwr, lefel, gweiddi, cyfarth, sgrechian, methu cysgu,
    ffaelu cysgu, ar ddihun, cadw'n effro, desibel, styrbio, aflonyddu, cynnwrf, crynu'r ffenestri,
    taranu, dyrnu, ffenestri'n crynu, crynu, partïon, sgrechen, plygiau clust, oriau mân,
    lefel y swn, stŵr, swn mawr, gormod o swn, cadw swn, bloeddio, bloeddian, miwsig uchel,
    cerddoriaeth uchel, tan oriau mân, deffro'r babi, dihuno'r babi, cysgu'r nos, cyrn, corn,
    larwm, hymian, dwndwr, rhuo, clindarddach, randibw
  near quiet, antisocial

sleep
  en sleep, sleeping, asleep, awake, insomnia, bedtime, wake up, woken
  cy cysgu, gysgu, cwsg, dihuno, deffro, effro, ar ddihun, gwely
  near night

baby
  en baby, babies, newborn, newborns, toddler, toddlers, infant, infants, breastfeed,
    breastfeeding, nappy, nappies, midwife, midwives, new mums, new mothers, new parents, pregnant,
    pregnancy, under fives, under-fives, tots, little ones, health visitor, antenatal, postnatal,
    weaning, maternity, mums and babies, mother and toddler, new mum, new dad, breastfed,
    bottle feed, feeding the baby, feed the baby, first baby, first-time mums, first time mums,
    first time parents, first-time parents, after the birth, gave birth, birth, maternity leave,
    paternity, mums' group, mum and baby, parent and baby, parent and toddler, stay and play,
    pram walk, rattles, colic
  cy babi, babanod, babis, baban, fabi, plant bach, plantos, rhai bach, bwydo ar y fron, cewyn,
    clwt, bydwraig, bydwragedd, mamau newydd, rhieni newydd, beichiog, beichiogrwydd, dan bump,
    ymwelydd iechyd, cylch ti a fi, ti a fi, mam newydd, rhieni tro cyntaf, rhieni tro cynta,
    tro cyntaf, mamau tro cyntaf, genedigaeth, ar ôl yr enedigaeth, ar ôl geni, rhoi genedigaeth,
    cyfnod mamolaeth, mamolaeth, grŵp mamau, grŵp babis, babi cyntaf, babi cynta, babis newydd,
    bwydo'r babi, bronfwydo, llaeth y fron, mam a babi, mam a'i babi, mam a phlentyn, babs, colig,
    clytie, cwtsho
  near parents
  within child

carers
  en carer, carers, caring, respite, looking after, look after, unpaid carer, young carers,
    care worker, care workers, home care, home help, social care, social services, care for,
    break from caring, carers break, social worker, caring for, day off from caring,
    sitting service, night after night, full-time care, time to myself, hour to myself,
    care for my, look after my, looks after her, looks after his, looking after mum,
    looking after dad, looking after my, caring for mum, caring for my, never get a break,
    a break for, day centre, day centres, sit with him, sit with her, round the clock, no time off,
    no break
  cy gofalwr, gofalwyr, gofalu, ofalu, gofal, ofal, seibiant, egwyl, gofal cartref,
    gofal cymdeithasol, gwasanaethau cymdeithasol, gofalwyr ifanc, edrych ar ôl, gweithiwr gofal,
    cynorthwyydd, awr o seibiant, gofalu am mam, gofalu am dad, gofalu am y gwr, gofalu am y wraig,
    blinedig, ddydd a nos, cynhalwyr, cynhaliwr, gofalwraig, edrych ar ol mam, edrych ar ôl dad,
    edrych ar ôl fy, gofalu am fy, gofalu am ei, byth yn cael hoe, cael brêc, hoe i, egwyl i,
    canolfan ddydd, canolfannau dydd, eistedd gyda, bedair awr ar hugain, dydd a nos,
    bob awr o'r dydd
  near dementia, disability

care-home
  en care home, care homes, nursing home, residential home, sheltered housing, extra care,
    old folks' home, retirement home, residential care
  cy cartref gofal, cartrefi gofal, cartref nyrsio, cartref henoed, cartref preswyl, tai gwarchod,
    gofal ychwanegol
  near carers
  within older-people

addiction
  en drugs, drug, addict, addicts, addiction, needles, needle, syringe, syringes, dealers, dealing,
    overdose, rehab, recovery, alcoholic, alcoholism, sobriety, sober, gambling, gambler, betting,
    cannabis, nitrous, canisters, heroin, county lines, dealer, sharps, sharps bin, stoned,
    weed smell, smell of weed, spice, cocaine, hooked, twelve step, na meeting, aa meeting,
    laughing gas, slot machines, bookies, bookie
  cy cyffur, cyffuriau, gyffuriau, caethiwed, caeth i, dibyniaeth, nodwydd, nodwyddau,
    gwerthwyr cyffuriau, gorddos, adfer, adferiad, alcoholig, sobr, gamblo, hapchwarae, betio,
    canabis, drygs, cyffurie, dîlar, dilars, delwyr, delio, deliwr, nodwydde, bin nodwyddau,
    wedi bachu, adicsiwn, jynci, smac, cocên, mwg drwg, caeth i gyffuriau, bwci, bwcis,
    peiriannau gamblo, nwy chwerthin
  near antisocial, alcohol

alcohol
  en alcohol, drunk, drunks, drinking, drunken, beer, booze, boozing, wine, street drinking,
    drinkers, drink free, licence, licensing, boozy
  cy alcohol, meddw, feddw, meddwon, meddwi, cwrw, yfed, diod, ddiod, gwin, yfed ar y stryd,
    trwydded, trwyddedu, thrwydded, yfwyr
  near pub, antisocial

smoking
  en smoke, smoking, smokers, smoker, smokefree, smoke-free, cigarette, cigarettes, vape, vapes,
    vaping, tobacco, second-hand smoke, no smoking, fags, fag, nicotine
  cy ysmygu, smygu, smocio, ysmygwyr, di-fwg, sigarét, sigaréts, sigarennau, sigaret, fêp, fepio,
    fêpio, fepiau, tybaco, dim smygu, ffag, ffags, nicotin
  near pollution

exercise
  en exercise, exercises, exercising, keep fit, fitness, gym, gyms, workout, work out, get moving,
    aerobics, yoga, pilates, tai chi, zumba, stretch, stretching, pull-up bars, pull up bars,
    outdoor gym, weights, strength, cross trainer, press-ups, couch to 5k, muscles, train outdoors,
    physical activity, fitness class, walking football, chair exercises, chair yoga,
    gentle exercise, stay fit, stay active, running machine, chin ups, pull ups, get fit,
    getting fit, keep moving, move more, moving, doctor told me to, creaky, joints, stiff,
    gentle class, stretches, gentle movement, circuit, circuits, boot camp, active,
    outdoor exercise
  cy ymarfer corff, ymarfer, ymarferion, cadw'n heini, heini, ffitrwydd, ffit, campfa, gampfa,
    ioga, yoga, pilates, tai chi, zumba, gweithgar, gweithgaredd corfforol, campfa awyr agored,
    pwysau, ymestyn, corfforol, bariau, dosbarth ffitrwydd, ymarfer cadair, ioga cadair,
    dal i symud, cymalau, chwysu, peiriannau, ymarfer ysgafn, cryfhau, cadw i fynd,
    dal ati i symud, symud mwy, symud y corff, cymalau stiff, stiff, dosbarth cadw'n heini,
    dosbarthiadau cadw'n heini, ystwytho, cryfder, jim, gym, jym, corff iach, cadw'n ffit, ffitio
  near sport, health, running

running
  en run, runs, runner, runners, running, jog, jogging, joggers, parkrun, park run, marathon, 5k,
    10k, sprint, jogger, running club, trainers
  cy rhedeg, redeg, rhedwr, rhedwyr, loncian, loncwyr, parkrun, marathon, ras, rasys, lapiau,
    clwb rhedeg, loncwr, sgidiau rhedeg
  near sport
  within exercise

healthy-eating
  en healthy eating, diet, nutrition, obesity, obese, overweight, lose weight, losing weight,
    sugar, fat, junk food, takeaways, weight, cooking from scratch, five a day, slimming
  cy bwyta'n iach, bwyta'n iachach, deiet, maeth, gordewdra, gordew, colli pwysau, siwgr, braster,
    bwyd sothach, cludfwyd, pwysau, coginio o'r newydd
  near food, cooking

first-aid
  en first aid, first-aid, defibrillator, defibrillators, defib, defibs, aed, cpr, heart attack,
    cardiac arrest, heart, ambulance, ambulances, paramedic, paramedics, first responder,
    first responders, choking, resuscitation, resuscitate, collapse, collapsed, collapses,
    chest compressions, bleeding kit, bleed kits, life saving, lifesaving, save a life,
    kiss of life, heart stopped, shock, shock box, restart a heart, restart hearts, pulse,
    life-saving, lifesaver, paddles, cpr training, chain of survival, minutes matter, dropped dead,
    oxygen, bleed, stroke, life-saver, lifesaver on the wall, dropped down, drops down, drop dead,
    went down on the pitch, went down on, cardiac, restart, jump start, jolt the heart,
    electric shock, shocks the heart, cabinet on the wall, shock machine, electric pads, survive,
    survival, save his life, save her life, saved his life, save lives, saves lives,
    every second counts, seconds count, minutes count, before the ambulance, ambulance takes,
    ambulance took, wait for an ambulance, recovery position, trained to use
  cy cymorth cyntaf, diffibriliwr, diffibrilwyr, ddiffibriliwr, diffib, cpr, trawiad ar y galon,
    trawiad, ataliad, calon, galon, ambiwlans, ambiwlansys, parafeddyg, parafeddygon,
    ymatebwr cyntaf, ymatebwyr cyntaf, tagu, adfywio, achub bywyd, achub bywydau, llewygu,
    cwympo'n farw, stopiodd ei galon, peiriant calon, sioc, bocs sioc, ambiwlansiau, strôc,
    offer achub, gwasgu'r frest, pyls, achub calon, achub calonnau, peiriant achub, peiriant sioc,
    offer sioc, sioc drydan, sioc i'r galon, bocs ar y wal, cwymp, cwympo lawr, cwympo i'r llawr,
    disgyn yn farw, marw ar y cae, drawiad, cael trawiad, gafodd drawiad, calon yn stopio,
    stopio calon, achub ei fywyd, achub ei bywyd, achub bywyde, pob eiliad, pob munud,
    eiliadau'n cyfri, eiliade, cyn i'r ambiwlans, aros am ambiwlans, ambiwlans yn cymryd,
    ambiwlans yn hwyr, hyfforddi i ddefnyddio, defib, defibs, deffib, diffibs, difibriliwr
  near emergency, health

vaccination
  en vaccine, vaccines, vaccination, jab, jabs, flu jab, covid, booster, immunisation, screening,
    blood test, blood tests, blood pressure, check up, check-up, smear, mot, donate blood,
    blood donor
  cy brechlyn, brechlynnau, brechu, brechiad, pigiad, pigiadau, ffliw, covid, sgrinio, prawf gwaed,
    profion gwaed, pwysedd gwaed, archwiliad, rhoi gwaed
  near health

cancer
  en cancer, chemo, chemotherapy, tumour, hospice, palliative, radiotherapy, macmillan
  cy canser, cemo, cemotherapi, tiwmor, hosbis, lliniarol, radiotherapi
  near health

period-products
  en period products, sanitary, tampons, tampon, pads, period poverty, menstruation, periods,
    sanitary towels, towels
  cy nwyddau mislif, mislif, tamponau, padiau, tlodi mislif, tywelion mislif, urddas mislif
  near poverty, women

menopause
  en menopause, menopausal, hot flushes, hrt, perimenopause
  cy menopos, perimenopos, pyliau poeth, newid bywyd
  near women, health

bereavement
  en bereavement, bereaved, grief, grieving, funeral, funerals, died, death, dying, cemetery,
    cemeteries, graveyard, grave, graves, burial, crematorium, memorial bench, loss, lost someone,
    mourning, ashes, headstone, headstones, passed away, memorial, remember loved ones, lost my,
    lost our, buried, graveside, widowhood, miss him, miss her, missing someone
  cy profedigaeth, galar, galaru, angladd, angladdau, cynhebrwng, bu farw, wedi marw, marwolaeth,
    mynwent, mynwentydd, fynwent, bedd, beddau, claddu, amlosgfa, colled, carreg fedd,
    cerrig beddi, er cof, coffa, marw, colli rhywun, colli anwylyd, anwyliaid, wedi ei golli,
    wedi'i cholli, claddwyd, hiraeth, hiraethu, galarwyr, angladde
  near loneliness

falls
  en fall, falls, fell, fallen, tripped, tripping, tripped over, trip hazard, slip, slipped,
    stumble, stumbled, broken hip, broke her hip, broke my hip, hip, unsteady, balance, wobbly,
    twisted ankle, ankle, fallen over, fell over, went over, took a tumble, tumble, tumbled,
    fell by, fell on, fell down, broke his, broke her, broke my, broken wrist, came a cropper,
    went flying, nearly fell, nearly went
  cy cwympo, gwympo, syrthio, baglu, faglu, llithro, torri clun, clun, simsan, cydbwysedd, ansad,
    troi pigwrn, codwm, cwymp, cwympodd, cwympais, syrthiodd, disgyn, disgynnodd, mynd ar ei hyd,
    torrodd ei, torri braich, torri coes, torri arddwrn, bron â chwympo, bron â syrthio, llithrodd,
    baglais, baglodd, fflat ar ei
  near ice, older-people

danger
  en danger, dangerous, unsafe, hazard, hazards, hazardous, risk, risky, accident, accidents, hurt,
    injured, injury, injuries, killed, nearly hit, near miss, run over, knocked down, death trap,
    frightening, scary, scared, terrifies, terrifying, dicing with, somebody will be, hit by,
    collision, crash, crashes, close shave, treacherous, lucky escape, sooner or later,
    only a matter of time, matter of time, serious accident, swerved, someone will get hurt,
    somebody will get, going to get hurt, gets killed, get killed, be killed, nearly killed,
    nearly lost, accident waiting, waiting to happen, take your life, life in your hands,
    risk our lives, risk your life, clipped, squashed, flattened, flinching, flinch
  cy perygl, peryglus, beryglus, beryg, peryg, anniogel, risg, damwain, damweiniau, brifo, anafu,
    anaf, anafiadau, lladd, cael ei daro, ei daro, bron iawn, brawychus, codi ofn, dychryn,
    gwrthdrawiad, peryg bywyd, beryg bywyd, ofn am ei fywyd, fyw neu farw, angheuol, mater o amser,
    modfeddi, damwain gas, dolurio, rhywun yn cael ei, cael ei ladd, cael ei frifo, cael niwed,
    bron â chael, bron â'm, bron cael, damwain yn aros, cyn i rywun, ofn drwy, dychryn am,
    danjerys, danjer, eich bywyd yn, taro plentyn, taro rhywun
  near safe-feeling

safe-feeling
  en safe, safer, safely, safety, feel safe, security, protect, protected, protection, secure,
    nervous, intimidated, intimidating, afraid, worried, vulnerable, frightened, scared,
    walk alone, walk home, keys in my hand, uneasy, girls feel
  cy diogel, ddiogel, diogelwch, ddiogelwch, saff, diogelach, amddiffyn, teimlo'n ddiogel, nerfus,
    ofnus, bygythiol, bregus, agored i niwed, ofn, poeni, pryderu, cerdded ar fy mhen,
    cerdded adref, cerdded adre, cerdded gartre, allweddi, goriadau yn fy llaw, anesmwyth,
    edrych dros ysgwydd, teimlo'n saff, saffach
  near danger
`;
