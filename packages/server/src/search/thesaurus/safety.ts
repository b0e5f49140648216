/** Police, crime, emergencies, and being left in peace. */
export const safety = `
police
  en police, policing, pcso, pcsos, officer, officers, bobby, bobbies, copper, on the beat, patrol,
    patrols, police station, constable, community officer, bobby on the beat, see a policeman,
    policeman, policewoman, cops, coppers
  cy heddlu, yr heddlu, plismon, plismyn, heddwas, swyddog, swyddogion, patrol, patrolio,
    gorsaf heddlu, swyddogion cymunedol, bobi, plismones, plisman, polîs, polis, slob, copar, glas
  near crime

crime
  en crime, crimes, criminal, criminals, burglary, burglaries, burglar, burglars, robbed, mugging,
    mugged, assault, attacked, violence, violent, knife, knives, gang, gangs, stabbing,
    shoplifting, neighbourhood watch
  cy trosedd, troseddau, troseddu, troseddwr, troseddwyr, byrgleriaeth, lladrad, lladrata, ymosod,
    ymosodiad, trais, treisgar, cyllell, cyllyll, gang, gangiau, gwarchod cymdogaeth, dwyn o siopau
  near police, theft

theft
  en theft, thefts, thief, thieves, thief-proof, stolen, steal, stealing, nicked, pinched, robbery,
    robbers, break-in, break-ins, break in, broken into, chain and all, pinching, nick, nicks,
    lock broken, locks cut, bolt cutters, went missing, shed broken into
  cy dwyn, ddwyn, lladrad, lladron, lleidr, wedi'i ddwyn, dwgyd, torri i mewn, cael ei ddwyn,
    dwyn o, dwgyd o, ddwynodd, lladratawyd, torri'r clo, torri clo, sied wedi'i
  within crime

antisocial
  en antisocial, anti-social, yobs, yob, hooligans, hooligan, nuisance, rowdy, disorder, loitering,
    trouble, troublemakers, misbehaving, behaviour, abuse, abusive, swearing, intimidating, gang,
    fights, fighting, brawl, brawls, disturbance, yobbish, gangs of, causing bother,
    drunk and shouting, throw stones, throwing stones, throwing eggs, scare people, scaring,
    mess about, messing about, terrorise, hassle
  cy gwrthgymdeithasol, ymddygiad, niwsans, trafferth, trafferthion, helynt, camymddwyn, rhegi,
    cam-drin, bygythiol, ymladd, cwffio, loetran, anhrefn, terfysg, cambihafio, gangiau o,
    codi twrw, codi stwr, codi stŵr, cadw reiat, creu helynt, creu hafoc, taflu cerrig, taflu wyau,
    dychryn pobl, drwgwneuthurwyr, hasl, mela, drygioni
  near police

cctv
  en cctv, camera, cameras, surveillance, security camera, security cameras, monitored, dashcam,
    ring doorbell, caught on camera, noise camera, noise cameras, detectors, detector, filmed,
    number plate, number plates, dash cam, doorbell camera
  cy cctv, camera, camerau, gwyliadwriaeth, camerâu, camerau diogelwch, monitro, synhwyrydd,
    tystiolaeth, plât rhif, camerau cylch cyfyng, cylch cyfyng
  near police

harassment
  en harassment, harassed, harass, catcalling, wolf whistle, followed home, women's safety,
    walk home alone, walking home alone, stalked, stalking, spiking, ask for angela, sexual,
    safe haven, safe havens, safe space, groped, creepy
  cy aflonyddu, aflonyddwch, diogelwch menywod, diogelwch merched, dilyn adref,
    cerdded adref ar ei phen, cerdded adra, stelcian, sbeicio, rhywiol, lle diogel, hafan ddiogel
  near women, dark
  within safe-feeling

domestic-abuse
  en domestic abuse, domestic violence, refuge, refuges, abusive partner, coercive,
    coercive control, violent partner, women's aid
  cy cam-drin domestig, trais domestig, trais yn y cartref, lloches, llochesi,
    rheolaeth drwy orfodaeth, cymorth i fenywod
  near women

hate
  en racism, racist, racists, hate crime, hate, discrimination, prejudice, homophobia, homophobic,
    islamophobia, slurs, equality
  cy hiliaeth, hiliol, trosedd casineb, casineb, gwahaniaethu, rhagfarn, rhagfarnau, homoffobia,
    homoffobig, islamoffobia, cydraddoldeb
  near welcome

emergency
  en emergency, emergencies, 999, power cut, power cuts, evacuate, evacuation, rescue, rescued,
    lifeguard, lifeguards, lifeboat, lifebelt, lifebuoy, lifebuoys, lifejacket, throwline,
    throw line, crisis, drowned, drowning, drown, life ring, life rings, coastguard, snowed in,
    generator, emergency plan
  cy argyfwng, argyfyngau, 999, toriad trydan, toriadau trydan, achub, achubwr, achubwyr,
    bad achub, cylch achub, siaced achub, rhaff achub, boddi, gwylwyr y glannau, generadur,
    cynllun argyfwng, gwagio adeilad
  near first-aid

fire
  en fire, fires, fire brigade, firefighters, fire engine, fire station, smoke alarm, smoke alarms,
    arson, fire escape, wildfire, wildfires, hydrant
  cy tân, tan, tanau, brigad dân, diffoddwyr tân, injan dân, gorsaf dân, larwm mwg, larymau mwg,
    llosgi bwriadol, tanau gwyllt
  near emergency

scams
  en scam, scams, scammer, scammers, fraud, fraudster, fraudsters, conned, con, cold callers,
    cold calling, doorstep, phishing, rogue traders, rip-off, dodgy calls, fake texts, cold call,
    cold calls, tricked, tricksters, bogus, conned out of, emptied her account,
    emptied his account, fake calls, pretending to be
  cy sgam, sgamiau, sgamwyr, twyll, twyllo, twyllwr, twyllwyr, galwyr diwahoddiad, stepen drws,
    gwe-rwydo, masnachwyr twyllodrus, cafodd ei thwyllo, cafodd ei dwyllo, galwadau ffug, ffug,
    esgus bod, twyllwyr ar y ffôn, colli ei chynilion, colli ei gynilion, sgamio
  near older-people, computers

water-safety
  en lifeguard, lifeguards, drown, drowned, drowning, life ring, life rings, lifebuoy, lifebuoys,
    throw line, throw lines, throwline, lifebelt, lifebelts, currents, undertow, water safety,
    fell in the river, rescue line
  cy achubwr bywyd, achubwyr bywyd, boddi, cylch achub, cylchoedd achub, rhaff daflu, rhaff achub,
    diogelwch dwr, cerrynt, syrthio i'r afon, cwympo i'r afon
  near emergency, river
  within danger

ban
  en ban, bans, banned, forbid, forbidden, prohibit, prohibited, not allowed, no more, outlaw,
    restrict, restriction, restrictions, rule, rules, byelaw, bylaw, by-law, limit, limits
  cy gwahardd, wahardd, gwaharddiad, ni chaniateir, cyfyngu, cyfyngiad, cyfyngiadau, rheol,
    rheolau, reol, is-ddeddf, is-ddeddfau, anghyfreithlon, amod, amodau

prison
  en prison, prisoner, prisoners, ex-offender, ex-offenders, offenders, community payback, payback,
    probation
  cy carchar, carcharor, carcharorion, cyn-droseddwyr, talu'n ôl cymunedol
  near crime

court
  en legal, solicitor, solicitors, law, lawyer, lawyers, legal advice, law centre, tribunal
  cy cyfreithiol, cyfreithiwr, cyfreithwyr, cyfraith, gyfraith, cyngor cyfreithiol, tribiwnlys
  near advice
`;
