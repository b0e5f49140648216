/** Who it is about: ages, families, neighbours, newcomers. */
export const people = `
child
  en child, children, kid, kids, youngster, youngsters, little ones, little one, boy, boys, girl,
    girls, son, sons, daughter, daughters, pupil, pupils, tot, tots, grandchild, grandchildren,
    my two, my little, lad, lads, juniors, nephew, niece, infants, schoolchildren, eight year old,
    year olds, kiddies, bairns, wee ones, schoolkids, ten-year-olds, grandson, granddaughter,
    grandkids, childhood
  cy plant, blant, phlant, mhlant, plentyn, blentyn, plant bach, plantos, rhai bach, hogyn, hogia,
    hogiau, bachgen, bechgyn, fechgyn, merch, merched, ferched, ferch, genod, geneth, genethod,
    crwt, crwts, crots, disgybl, disgyblion, ddisgyblion, mab, meibion, ŵyr, wyrion, wyres, fechan,
    groten, plant y, plant ysgol, ieuengaf, efeilliaid, plentyndod

teenagers
  en teenager, teenagers, teenage, teen, teens, teeny, adolescent, adolescents, youth, youths,
    young people, young person, young ones, young adults, lad, lads, mates, sixth form,
    sixth formers, sixth-formers, thirteen, fourteen, fifteen, sixteen, secondary age, gen z,
    young folk, under 18s, student, students, high schoolers, older kids, older children,
    year eleven, school leavers, young 'uns, kids my age, older ones, high school,
    secondary school kids, hoodies, youngster, youngsters, kids hanging, young lads, young lasses,
    lasses, teens hang, eighteen-year-olds, sixteen-year-olds, seventeen, eighteen, nineteen,
    school leaver, the young
  cy arddegau, harddegau, ieuenctid, pobl ifanc, bobl ifanc, pobol ifanc, ifanc, ifainc,
    person ifanc, llanc, llanciau, criw, to iau, ieuanc, chweched dosbarth, pymtheg, un ar bymtheg,
    glaslanciau, criw ysgol uwchradd, myfyriwr, myfyrwyr, to ifanc, crots, llafnau, cryts,
    hogiau ifanc, criw ifanc, plant hŷn, rhai ifanc, rhai ifainc, yr ifanc, y rhai ifanc,
    llanciau a llancesi, llances, un ar bymtheg oed, dwy ar bymtheg, deunaw oed, deunaw,
    pymtheg oed, stiwdants, tinejyrs, plant mawr, bois ifanc, pobl ifainc
  near youth-club, child

youth-club
  en youth club, youth clubs, youth worker, youth workers, youth centre, youth centres, drop-in,
    drop in, hangout, hang out, hang around, hang round, hanging around, nothing to do,
    somewhere to go, nowhere to go, nowhere to hang out, chill, den, games room, pool table,
    open mic, bored, boredom, street corners, street corner, scouts, guides, brownies, cadets,
    young farmers, pool tables, table tennis, indoor space for, somewhere warm for, bored stiff,
    wandering the streets, bus shelter, table football, ping pong, xbox, snooker, indoor,
    bored teenagers, loiter, kick their heels, somewhere for teenagers, place for teenagers,
    for teens, places for young people, kids with nothing, get moved on, moved on by,
    nothing for teenagers, nothing for young people, nothing for the kids, sofas and a telly,
    ping-pong table, off the streets
  cy clwb ieuenctid, clybiau ieuenctid, gweithiwr ieuenctid, gweithwyr ieuenctid,
    canolfan ieuenctid, dim byd i'w wneud, dim i'w wneud, dim byd i, dim unman, unman, sefyllian,
    loetran, rhywle i fynd, lle i fynd, sgowtiaid, geidiaid, clwb ffermwyr ifanc, cff, adran,
    aelwyd yr urdd, diflasu, diflas, bwrdd pwl, rhywle cynnes, urdd, galw heibio, cornel stryd,
    dim byd i bobl ifanc, hongian o gwmpas, sefyll o gwmpas, crwydro'r strydoedd, symud ymlaen,
    xbox, snwcer, pel bwrdd, rhywle saff, bôrd, boring, lle i bobl ifanc, lle i'r ifanc,
    rhywle i'r ifanc, rhywle i bobl ifanc, dim i'r ifanc, dim byd i'r, dim byd i'w neud,
    sdim byd i'w, hala amser, hongian rownd, sefyllian o gwmpas, oddi ar y stryd, cicio sodlau,
    clwb i'r ifanc, yr aelwyd, ffermwyr ifanc
  near meeting-place
  within teenagers

older-people
  en old people, older people, elderly, pensioner, pensioners, senior, seniors, senior citizen,
    over 60s, over-60s, over 70s, over-70s, over sixties, over-sixties, over seventies, retired,
    oap, oaps, old folk, old age, aged, elders, eighty, eighty-four, in her eighties,
    in his eighties, nineties, my mother is, older residents, older resident, older neighbours,
    age friendly, frail, ninety, seventy, old lady, old man, mum is eighty, eighties,
    elderly mother, elderly father, widowed neighbour, oldies, older ones, older generation,
    in later life, older shoppers, older men, older women, older man, older woman, over-fifties,
    over fifties, over 50s, over-50s, getting on a bit, getting on in years, my age, at my age,
    seventies, sixties, seventy-five, eighty-year-old, old dears, elderly neighbour, old neighbour,
    old age pensioner
  cy henoed, hen bobl, pobl hyn, bobl hyn, pobol hyn, bobol hyn, hynafgwyr, pensiynwr, pensiynwyr,
    bensiynwyr, wedi ymddeol, ymddeol, dros 60, dros 70, dros eu saith deg, oedrannus,
    cenhedlaeth hyn, chenhedlaeth, eiddil, wythdegau, bregus, saithdegau, pedwar ugain, henaint,
    pobl mewn oed, mewn oed, mewn oedran, henach, rhai hŷn, rhai hyn, y rhai hyn, dros 50,
    dros bumdeg, dros hanner cant, pumdegau, chwedegau, chwedegau hwyr, nawdegau, fy oed i,
    hen gymydog, hen wraig, hen wr, hen ŵr, hen ddyn, hen foi, hen fenyw, pensiynwrs
  near retirement

grandparents
  en grandparent, grandparents, gran, granny, nan, nana, nanna, grandma, grandad, granddad, grandpa, grannies,
    grandads, aunt
  cy nain, neiniau, taid, teidiau, mam-gu, mam gu, tad-cu, dad-cu, tad cu, dad cu, tadcu, mamgu,
    neiniau a theidiau, nan, nani, gransha, mamgus a thadcus, ŵyr, wyr,
    wyres, wyrion
  near older-people

retirement
  en retire, retired, retirement, pension, pensions, stop working
  cy ymddeol, ymddeoliad, wedi ymddeol, pensiwn, pensiynau

parents
  en parent, parents, mum, mums, dad, dads, mother, mothers, father, fathers, family, families,
    single parent, single parents, single mums, stepdad, step parents, parenting, guardians,
    grown-ups, foster, adopt, mummies, school mums, family life, step-parents, mam, mams, daddy,
    mummy, mam and dad, grandparents raising
  cy rhiant, rhieni, mam, mamau, tad, tadau, teulu, teuluoedd, theulu, rhieni sengl, rhiant sengl,
    magu, fagu, magu plant, oedolion, maethu, rhianta, mame, mam a dad, mam sengl, mamau sengl,
    oedolyn, mami, dadi, mame a tade, rieni, teuluo'dd
  near child

fathers
  en dad, dads, father, fathers, stay at home dad, fatherhood, new dads, stay-at-home dads
  cy tad, tadau, dad, bod yn dad, tadau newydd
  near men
  within parents

women
  en woman, women, women's, womens, ladies, female, females, girl, girls, wi, women's institute,
    women only, feminist, mums, girls', menyw, gals, sisters
  cy menyw, menywod, merched, ferched, gwraig, gwragedd, benywaidd, merched y wawr, dynes, genod,
    merchaid, chwiorydd, genethod, benywod, menwod, lodesi, wragedd, lêdis, ledis, menywod eraill

men
  en men, men's, mens, man, male, blokes, bloke, men's shed, mens shed, men's sheds, lads, fellas,
    chaps, guys, shed, retired chaps, chap, fella, lad's, blokes like me, older blokes, other men,
    men together, widowers, tinker, lathe, shed with tools
  cy dyn, dynion, ddynion, sied dynion, sied y dynion, siediau dynion, hogia, bois, boi, hen fois,
    gwr, gwyr, hen lanciau, sied i ddynion, dynion yn siarad, dynion unig
  near loneliness

neighbours
  en neighbour, neighbours, neighbourhood, next door, neighbourly, know each other, street party,
    community spirit, residents, resident, one another, neighborly, our street,
    looking out for each other
  cy cymydog, cymdogion, gymdogion, cymdogaeth, drws nesaf, drws nesa, cymdogol, nabod ein gilydd,
    adnabod ein gilydd, parti stryd, trigolion, preswylwyr, ysbryd cymunedol, gymdogol, ein stryd
  near welcome

welcome
  en welcome, welcoming, newcomer, newcomers, new residents, moved here, moving here, new to town,
    just moved, new arrivals, incomers, welcome pack, settle in, settling
  cy croeso, groeso, croesawu, newydd-ddyfodiaid, newydd ddyfodiaid, pobl newydd, symud yma,
    pecyn croeso, ymgartrefu, mewnfudwyr, newydd gyrraedd, traed danyn, ddim yn nabod neb,
    nabod neb, cartrefu
  near neighbours

refugees
  en refugee, refugees, asylum, asylum seeker, asylum seekers, migrant, migrants, ukrainian,
    ukrainians, syrian, syrians, immigrants, esol, english lessons, english classes, sanctuary,
    interpreters, fled, diverse, ethnic, foreign, from abroad, from other countries, from overseas,
    fled the war, aleppo, kyiv, afghan, afghanistan, africa, english practice, practise english,
    far from home, new to this country, new to wales, new arrivals from, can't speak english,
    learn english, learning english, speaks little english, hong kong, sudan, eritrea, iran,
    resettled, far from their families
  cy ffoadur, ffoaduriaid, lloches, ceiswyr lloches, mudwyr, wcrain, wcrainiaid, syria, mewnfudwyr,
    gwersi saesneg, noddfa, cyfieithydd, ethnig, o dramor, o wledydd eraill, tramor, ffoi,
    affganistan, ymarfer saesneg, ymhell o gartref, wcráin, wcráiniaid, dysgu saesneg,
    newydd ddod i gymru, newydd gyrraedd cymru, sudan, eritrea, irac, iran, gwlad arall,
    gwledydd eraill, siarad dim saesneg, dim saesneg
  near welcome, languages

languages
  en language, languages, translate, translated, translation, translations, translator,
    translators, interpreter, interpreters, polish, arabic, bilingual, multilingual, urdu,
    romanian, first language, mother tongue, don't speak english, speak english, french, spanish,
    in their own language, own language, in other languages, translating, ukrainian language,
    interpret, interpreting
  cy iaith, ieithoedd, iaith arall, cyfieithu, cyfieithiad, cyfieithydd, cyfieithwyr, pwyleg,
    arabeg, dwyieithog, amlieithog, wrdw, iaith gyntaf, mamiaith, siarad saesneg, ffrangeg,
    sbaeneg, yn eu hiaith, eu hiaith eu hunain, hiaith eu hunain, mewn ieithoedd, cyfieithwch,
    lladmerydd, cyfieithydd ar y pryd
  near welsh-language

welsh-language
  en welsh, welsh language, welsh speakers, welsh speaking, speak welsh, learn welsh,
    learning welsh, bilingual, welsh learners, welsh medium, cymraeg, eisteddfod, urdd, in welsh,
    welsh class, welsh classes, welsh lessons, first language welsh, conversation in welsh,
    practise my welsh, learner, learners, mynediad, duolingo, immersion, welsh-speaking,
    welsh speaker, mother tongue, cymraes, cymro, small talk in welsh, bore coffi, native speakers,
    fluent, fluent speakers, welsh first, welsh conversation, chat in welsh, chat in cymraeg,
    speaking welsh, use my welsh, use their welsh, my welsh, cymraeg over, keep the language,
    language alive, welsh in the shops, welsh lessons for, mutations, serve in welsh,
    served in welsh, serve me in, welsh speaking doctor
  cy cymraeg, gymraeg, nghymraeg, chymraeg, yr iaith, iaith, hiaith, siarad cymraeg,
    siaradwyr cymraeg, dysgu cymraeg, dysgwyr, ddysgwyr, dwyieithog, di-gymraeg, rhugl, eisteddfod,
    steddfod, urdd, menter iaith, cyfrwng cymraeg, iaith y nefoedd, mamiaith, siaradwyr, dysgwr,
    dysgwraig, paned a sgwrs, ymarfer siarad, ail iaith, clonc, gwersi cymraeg,
    dosbarthiadau cymraeg, hybu'r iaith, cymrâg, cwmrâg, gwmrâg, gymrâg, cwmraeg, saesneg, saesnag,
    seisnig, siarad yr iaith, yn yr iaith, defnyddio'r iaith, defnyddio fy nghymraeg,
    defnyddio eu cymraeg, treiglo, treiglad, treigladau, treiglade, dwyieithrwydd, ddwyieithog,
    yn ddwyieithog, cyfieithu, gweld cymraeg, clywed cymraeg, siarad saesneg o hyd, dal i ddysgu,
    mynediad, sylfaen, canolradd, uwch, cymraes, cymro, gwasanaeth cymraeg, gwasanaeth yn gymraeg
  near languages

lgbt
  en lgbt, lgbtq, lgbtqia, gay, lesbian, bisexual, trans, transgender, queer, pride, rainbow,
    non-binary
  cy lhdt, lhdtc, hoyw, lesbiaidd, deurywiol, traws, trawsryweddol, cwiar, balchder, enfys,
    anneuaidd
  near welcome

faith
  en church, churches, chapel, chapels, mosque, temple, synagogue, faith, faiths, religion,
    religious, vicar, minister, prayer, pray, multi-faith, worship, parish, vestry, congregation,
    christian, muslim, priest, sunday school, sermon, hymns, pews, organ, churchyard, imam, rabbi,
    sikh, hindu, jewish, eid, ramadan, diwali
  cy eglwys, eglwysi, capel, capeli, gapel, mosg, teml, synagog, ffydd, crefydd, crefyddol, ficer,
    gweinidog, gweddi, gweddïo, plwyf, festri, addoli, addoldy, cynulleidfa, ysgol sul, emyn,
    emynau, organ, pregeth, gweinidogion, eglwyswyr, capelwyr, imam, iddewig, eid, ramadan, mwslim,
    mwslimiaid, cristnogol
  near hall

veterans
  en veteran, veterans, armed forces, army, soldiers, ex-forces, remembrance, war memorial,
    cenotaph, regiment
  cy cyn-filwr, cyn-filwyr, lluoedd arfog, byddin, milwyr, cofio, cofeb, cofeb rhyfel, senotaff

volunteering
  en volunteer, volunteers, volunteering, voluntary, unpaid, unpaid helpers, give time,
    giving time, helpers, helper, lend a hand, help out, helping out, willing hands, spare time,
    an hour a week, muck in, pitch in, good turn, rota, time bank, timebank, time credits,
    help each other, give an hour, do our bit, doing our bit, roll up our sleeves,
    roll up my sleeves, good neighbour, offer my time, hours to spare, we could do it,
    retired people could
  cy gwirfoddoli, gwirfoddolwr, gwirfoddolwyr, wirfoddolwyr, gwirfoddol, di-dâl, rhoi amser,
    rhoi help llaw, help llaw, cynorthwyo, cynorthwywyr, awr yr wythnos, banc amser, torchi llewys,
    rota, helpwyr, gwirfoddolwch, rhoi awr, rhoi o'u hamser, gwneud ein rhan, criw o wirfoddolwyr,
    cymwynas, cymwynasau, cymydog da, help i'n gilydd
  near neighbours

mentoring
  en mentor, mentors, mentoring, buddy, buddies, role model, role models, pair, paired, pair up,
    pairing, intergenerational, match up, matched, between generations, young and old, generations,
    take under, show the ropes, one young one old, older and younger, shadow, shadowing
  cy mentor, mentoriaid, mentora, cyfaill, paru, pontio'r cenedlaethau, cenedlaethau, hen ac ifanc,
    ifanc a hen, model rôl, cymryd dan ei adain, dangos y ffordd i, hen a'r ifanc, hyn ac iau
  near teaching
  within company

tourists
  en tourist, tourists, tourism, visitor, visitors, holidaymakers, holidaymaker, day trippers,
    sightseeing, tourist information, coach parties, attraction, attractions, guided walk,
    guided walks, guided tour, guided tours, tour guide
  cy twrist, twristiaid, dwristiaid, twristiaeth, ymwelydd, ymwelwyr, fisitors, canolfan groeso,
    atyniad, atyniadau, taith dywys, teithiau tywys, pobl ddiarth
  near holiday-let

homeless
  en homeless, homelessness, rough sleeper, rough sleepers, rough sleeping, sleeping rough,
    sofa surfing, night shelter, hostel, hostels, doorway, doorways, temporary accommodation,
    sleeping bag, sleeping bags, no fixed abode, on the streets, tent, tents, begging,
    nowhere to sleep, sleep rough, sleeps in, sleeping in the, doss, sofa to sofa,
    on a mate's sofa, bed for the night, cardboard boxes, evicted and
  cy digartref, ddigartref, digartrefedd, cysgu allan, cysgu ar y stryd, cysgu mas, hostel,
    lloches nos, llety dros dro, sach gysgu, syrffio soffa, drws siop, pabell, pebyll, cardota,
    cysgu yn y, cysgu ar soffa, soffa ffrind, gwely am y nos, unman i gysgu, unman i fyw,
    heb gartref, heb do, sachau cysgu, drysau siopau, byw ar y stryd
  near home, poverty

students
  en student, students, undergraduate, undergraduates, university, campus, freshers, uni,
    halls of residence
  cy myfyriwr, myfyrwyr, fyfyrwyr, prifysgol, campws, israddedig, neuadd breswyl
  near college

mens-shed
  en men's shed, mens shed, men's sheds, shed for men, workshop for, community shed,
    community workshop, shared workshop, tinker, tinkering, tools and a kettle, workbench, lathe,
    lathes, bench and tools, men don't talk, face to face but, woodwork, make things,
    mend things together
  cy sied dynion, sied y dynion, sied i ddynion, siediau dynion, gweithdy cymunedol,
    gweithdy i ddynion, mainc waith, turn, offer a thegell, gwneud pethau â'u dwylo,
    gweithio â'u dwylo, gwaith coed, dynion ddim yn siarad
  near men, craft, loneliness, repair-cafe

bilingual-services
  en bilingual signs, bilingual menus, bilingual sign, bilingual, welsh signs, signs in welsh,
    welsh menus, menus in welsh, welsh place names, place names, house names, english only,
    only in english, all in english, in both languages, both languages, translate menus,
    translate their, translate the menu, translate posters, welsh in the window, welsh in shops,
    welsh in the shops, welsh on the signs, help businesses use, menu, menus, service in welsh,
    welsh spoken
  cy dwyieithog, arwyddion dwyieithog, arwydd dwyieithog, arwyddion cymraeg, arwydd cymraeg,
    bwydlen, bwydlenni, bwydlenni cymraeg, bwydlen gymraeg, saesneg yn unig, uniaith saesneg,
    uniaith, saesneg ydi, saesneg yw, cymraeg yn y siopau, cymraeg mewn siopau,
    cymraeg ar yr arwyddion, enwau cymraeg, enwau lleoedd, enwau llefydd, enwau tai,
    yn y ddwy iaith, dwy iaith, cyfieithu bwydlenni, cyfieithu arwyddion, cyfieithu posteri,
    cyfieithu, cyfieithu pethau byr, treigladau, treiglade, gwasanaeth cymraeg,
    gwasanaeth yn gymraeg, iaith gwaith
  near signs, business, languages
  within welsh-language
`;
