/** School, play, childcare and learning at any age. */
export const learning = `
school
  en school, schools, primary, primary school, secondary, secondary school, comprehensive, comp,
    infants, infants', infant school, academy, classroom, classrooms, class, classes, teacher,
    teachers, headteacher, head teacher, playground duty, pupil, pupils, lessons, school day,
    education, schooling, infant class, year six, year seven, schoolyard, school yard, classmates,
    form tutor, year group, key stage, head, gates
  cy ysgol, ysgolion, hysgol, ysgol gynradd, ysgol uwchradd, uwchradd, cynradd, gynradd, dosbarth,
    dosbarthiadau, ddosbarth, athro, athrawon, athrawes, prifathro, pennaeth, disgybl, disgyblion,
    gwers, gwersi, wersi, addysg, cyfun, iard yr ysgol, iard ysgol, ysgol fach, ysgol fawr,
    ysgol gyfun, sgol, athrawesau, blwyddyn, ysgol gymraeg, ysgolion cynradd

playground
  en playground, playgrounds, play area, play areas, play park, play equipment, swing, swings,
    slide, slides, seesaw, see-saw, roundabout, climbing frame, climbing nets, monkey bars,
    sandpit, sand pit, adventure playground, inclusive equipment, zip wire, zipwire,
    park equipment, play ground, somewhere to play, places to play, climbing frames, splash pad,
    rope bridge, trampoline, broken swing, rusty, splinters, tyre swing, rope, ropes, baby swing,
    baby swings, toddler swing, soft ground, rubber, wood chip, springers, springy, apparatus,
    fenced, play on, kiddies' swings, swings broken, broken swings, trim trail,
    fence round the swings, rusty swings, rusty slide
  cy maes chwarae, meysydd chwarae, lle chwarae, llefydd chwarae, offer chwarae, parc chwarae,
    siglen, siglenni, siglennydd, swing, swings, sleid, llithren, si-so, ffrâm ddringo, pwll tywod,
    cae chwarae, offer y parc, weiren wib, rhywle i chwarae, lle i chwarae, trampolîn,
    siglenni wedi torri, rhydlyd, sblintars, llawr meddal, rwber, rhisgl, cyfarpar, siglo,
    ffens o gwmpas, swingiau, llithrenni, rowndabowt, swings wedi torri, swing wedi torri, swingie,
    sleids, llithren rydlyd, lle chware, cae swings, parc bach, parc y plant
  near child
  within play

play
  en play, plays, playing, playtime, fun, toys, toy, game, games, hopscotch, ball games,
    kick a ball, den building, playful
  cy chwarae, tegan, teganau, gem, gemau, gema, hwyl, chwareus, cicio pel, adeiladu den
  near child

splash-pad
  en splash pad, splash park, splashpad, paddling pool, water play, fountain jets, water jets, lido
  cy pad sblasio, parc sblasio, pwll padlo, chwarae dwr, jetiau dwr, lido
  near water
  within playground

skatepark
  en skatepark, skate park, skate, skateboard, skateboards, skateboarding, skateboarders, skaters,
    half pipe, half-pipe, pump track, bmx, ramps, roller skating, roller, rollerskating, scooting,
    stunt, boarders, boarding, scooters, stunt scooter, kickflip, quarter pipe, concrete bowl,
    ollie, grinding, rollerblade, rollerblades
  cy parc sglefrio, parc sgrialu, sglefrfwrdd, sglefrfyrddio, sglefrio, sgrialu, trac pwmpio, bmx,
    rampiau, sgwtera, hanner piben, sglefrfyrddwyr, sglefrwyr, sgêtio, sgetio, sgeitio, sgêtfwrdd,
    bwrdd sglefrio, sgwteri, powlen goncrit, triciau, sglefrolio, parc sgêtio, parc sgetio, sgêt,
    ramp, rampie
  near teenagers

childcare
  en childcare, child care, nursery, nurseries, creche, childminder, childminders, babysitting,
    babysitter, after-school, after school, after-school club, breakfast club, breakfast clubs,
    wraparound, wrap around, pre-school, preschool, playgroup, day nursery, kindergarten,
    toddler group, mind the children, work full time, working parents, working mums, nursery place,
    nursery places, nursery fees, early shift, early shifts, leave the kids, playgroups,
    nursery hours, finish work at, collect from nursery, pick up from nursery, who minds, minding,
    nan minds, gran minds, my mum has them, working families, shift work and childcare,
    holiday cover, costs more than my wages, more than i earn, pay nursery
  cy gofal plant, ofal plant, meithrin, meithrinfa, meithrinfeydd, crèche, gwarchod plant,
    gwarchodwr plant, gwarchodwyr plant, gwarchod, clwb ar ôl ysgol, clwb ol ysgol, ar ol ysgol,
    clwb brecwast, clybiau brecwast, cylch meithrin, cylch chwarae, ti a fi, mam yn gweithio,
    rhieni sy'n gweithio, lle mewn meithrinfa, ffioedd meithrin, neb i warchod, gadael y plant,
    edrych ar ôl y plant, nain yn gwarchod, mamgu'n gwarchod, gofalu am y plant, carco,
    carco'r plant, carco plant, edrych ar ôl plant, edrych ar ol plant, neb i garco,
    pwy sy'n gwarchod, nain sy'n gwarchod, gwarchod wedi ysgol, clwb wedi ysgol, clwb ar ol ysgol,
    clwb carco, costau meithrin, gost y feithrinfa, feithrinfa, ennill llai na
  near baby, school, parents
  within child

holiday-club
  en holiday club, holiday clubs, holiday activities, school holidays, summer holidays, half term,
    half-term, six weeks, play scheme, playscheme, summer camp, summer scheme, easter holidays,
    during the holidays, sports camp, six weeks holiday, summer break, term time, holidays drag,
    bored all summer, activity days, sports days, keep kids busy, camps, summer's long,
    long summer, long holidays, summer weeks, off school, school's out, when school is out,
    fill the holidays, august
  cy clwb gwyliau, clybiau gwyliau, gwyliau ysgol, gwyliau'r haf, gwyliau haf, hanner tymor,
    cynllun chwarae, cynllun haf, gwersyll haf, gweithgareddau gwyliau, gwyliau'r ysgol,
    chwe wythnos, haf hir, gwyliau hir, haf cyfan, diddanu'r plant, diddanu, tu allan i'r tymor,
    amser gwyliau, gwyliau, diwrnodau hwyl, gwylie'r haf, gwylie ysgol, haf i gyd, hafau hir,
    gwyliau'n hir, oddi ar yr ysgol, dim ysgol, wythnosau'r haf, chwech wythnos, whech wythnos
  near childcare
  within child

school-meals
  en school meals, school dinners, free school meals, packed lunch, breakfast club, lunch money,
    canteen, dinner ladies, school lunch, lunchboxes, hungry children, hungry kids
  cy prydau ysgol, cinio ysgol, cinio am ddim, brecwast ysgol, bocs bwyd, ffreutur, plant llwglyd
  near poverty
  within school, food

school-uniform
  en uniform, uniforms, blazer, blazers, school shoes, school clothes, school jumper, jumpers,
    pe kit, logo, school trousers, outgrown, outgrow, outgrew, worn once, ties, pinafore,
    pinafores, polo shirts, sweatshirts, football boots, trainers, badge, badges, grown out of,
    grows out of, grow out of, last year's uniform, school bag, school bags, badged
  cy gwisg ysgol, gwisgoedd ysgol, dillad ysgol, siwmper, siwmperi, esgidiau ysgol, sgidiau ysgol,
    blaser, cit addysg gorfforol, tyfu allan o, tyfu mas o, siwmper ysgol, teis, sgidiau pêl-droed,
    bathodyn, wedi tyfu, tyfu'n rhy fawr, sgert, sgertie, trowsus, trowsusau, crys ysgol, crysau,
    jyrsi, bag ysgol, yn rhy fach
  near reuse
  within school, clothes

clothes
  en clothes, clothing, coat, coats, dress, dresses, prom dress, prom dresses, shoes, boots,
    outfit, outfits, wardrobe, suits, wellies, garments, fashion, laundry, launderette,
    washing machine, laundrette
  cy dillad, ddillad, cot, cotiau, ffrog, ffrogiau, esgid, esgidiau, sgidiau, siwt, siwtiau, gwisg,
    gwisgoedd, ffasiwn, golchdy, peiriant golchi, welis
  near reuse

homework
  en homework, revision, revise, study space, tuition, tutor, tutors, tutoring, gcse, gcses,
    a-level, a levels, exam, exams, study, studying, maths help, catch up lessons, coursework
  cy gwaith cartref, adolygu, lle i astudio, tiwtor, tiwtora, tgau, lefel a, arholiad, arholiadau,
    astudio, man astudio, traethawd
  near teaching
  within school

college
  en college, university, further education, sixth form, uni, campus, degree, lectures, course,
    courses, night school, evening class, evening classes, adult education, adult learning
  cy coleg, prifysgol, addysg bellach, chweched dosbarth, cwrs, cyrsiau, gyrsiau, gradd,
    dosbarth nos, dosbarthiadau nos, addysg oedolion, campws
  near teaching, skills

teaching
  en teach, teaches, teaching, taught, learn, learns, learning, learnt, lesson, lessons, class,
    classes, workshop, workshops, course, courses, show how, show us how, train, training,
    instruct, instructor, instructors, tutor, tutorial, practise, practice, tuition, go through it,
    sessions, session, beginners, patient, masterclass, coaching, evening lessons, learn how,
    teach us, teach people, teach each other, taught how, beginner, from scratch, show people how,
    know-how, pass on skills, pass on what
  cy dysgu, ddysgu, addysgu, gwers, gwersi, wersi, gweithdy, gweithdai, cwrs, cyrsiau, dangos sut,
    hyfforddi, hyfforddiant, hyfforddwr, hyfforddwyr, tiwtor, sesiwn, sesiynau, ymarfer,
    dechreuwyr, dosbarth, dosbarthiadau, yn amyneddgar, tiwtorial, dysgu i, dysgu sut, dysgwch,
    ddysgwch, dysga, ddysga, dangos i, dangos shwt, dangoswch sut, dangos i bobl, o'r dechrau,
    cael gwersi, hyfforddwch

skills
  en skill, skills, qualification, qualifications, certificate, apprentice, apprentices,
    apprenticeship, apprenticeships, trades, work experience, placement, placements, trainee,
    trainees, traineeship, internship, vocational, retrain, retraining, learn a trade, plumbing,
    joinery, bricklaying, welding, electrical, taster days, day release, school leavers,
    leaving school, leave school, college course, trade, a trade, pick up a trade,
    learning a trade, learn on the job, on the job, earn while, earn and learn, paid placement,
    paid placements, take on a, take on one, take one on, take on an apprentice, plumber, builder,
    builders, electrician, joiner, mechanic, mechanics, hairdresser, salon, garage, welder,
    chef trainee, decent grades, move to the city, move to cardiff, move away for work,
    moved to cardiff, leave for the city, pack their bags, local firms, local employers,
    ask every firm
  cy sgil, sgiliau, cymhwyster, cymwysterau, tystysgrif, prentis, prentisiaid, prentisiaeth,
    prentisiaethau, crefft, profiad gwaith, lleoliad, hyfforddai, galwedigaethol, ailhyfforddi,
    dysgu crefft, plymio, weldio, trydan, gadael ysgol, gadael yr ysgol, ymarferol, prentisiaethe,
    cymwys, diwrnodau blasu, coleg, dysgu'r grefft, crefftwyr ifanc, ennill wrth ddysgu,
    cyflog wrth ddysgu, gwaith â chyflog, phrentis, brentis, trydanwr, plymar, plymwr, adeiladwr,
    adeiladwyr, saer, saer coed, mecanig, garejis, garej, trin gwallt, cigydd ifanc,
    dysgu ar y swydd, mynd i gaerdydd, gadael am gaerdydd, symud bant, symud o ma, mynd o 'ma,
    gorfod mynd, gorfod gadael, cymryd prentis, cyfle i ddysgu, cyfle i'r ifanc, rhoi cyfle,
    cwmnïau lleol, cwmniau lleol, busnes lleol
  near work, teaching

cooking
  en cook, cooks, cooking, cookery, recipe, recipes, kitchen, kitchens, bake, baking, chef,
    slow cooker, batch cooking, cookery class, teaching kitchen, community kitchen
  cy coginio, goginio, cogydd, cogyddion, rysait, rysáit, ryseitiau, cegin, gegin, ceginau, pobi,
    gwersi coginio, cegin gymunedol
  near teaching
  within food

reading
  en read, reading, books, story, stories, storytime, story time, rhyme time, rhymes,
    picture books, book club, reading group, literacy, novel, novels, author, authors, bookworm,
    paperbacks, comics, bedtime stories, audiobooks, book swap, book exchange, little free library,
    bookshop, phone box of books, box of books, boxes of books, swap books, swap a book,
    leave a book, take a book, chapter, poetry books, read aloud, reading aloud
  cy darllen, ddarllen, llyfr, llyfrau, lyfrau, stori, straeon, amser stori, hwiangerddi,
    clwb llyfrau, grwp darllen, llythrennedd, nofel, nofelau, awdur, awduron, clwb darllen,
    cyfnewid llyfrau, comics, cyfnewid llyfre, bocs llyfrau, ciosg llyfrau, gadael llyfr,
    cymryd llyfr, siop lyfrau, darllen yn uchel, straeon i blant, stori cyn gwely
  near library

library
  en library, libraries, librarian, librarians, mobile library, library van, borrow books,
    book van, reading room, borrow a book, borrowing books, reading corner, lending library,
    quiet place to read, borrow novels, librarian's, returns, shelves, bookshelf, bookshelves,
    story corner, mobile van with books
  cy llyfrgell, llyfrgelloedd, lyfrgell, llyfrgellydd, llyfrgellwyr, llyfrgell deithiol,
    fan lyfrau, ystafell ddarllen, benthyg llyfr, benthyg llyfrau, cornel ddarllen, fenthyg llyfre,
    llyfre, silffoedd, silff lyfrau, llyfrgelloedd teithiol, llyfrau'n, fenthyg llyfr, bws llyfrau,
    fan lyfre, llyfrgellwraig
  within reading

science
  en science, stem, coding, robotics, robot, robots, code club, coder dojo, experiments, telescope,
    astronomy, engineering, maker space, makerspace, 3d printer, 3d printers, inventors,
    laboratory, microscope, experiment, scientists, science club, lego, computers coding
  cy gwyddoniaeth, codio, roboteg, robot, robotiaid, clwb codio, arbrofion, telesgop, seryddiaeth,
    peirianneg, gofod gwneud, argraffydd 3d, labordy, dyfeiswyr, gwyddonwyr, arbrawf,
    clwb gwyddoniaeth, lego, roced
  near computers, teaching

bullying
  en bully, bullies, bullied, bullying, pick on, picked on, peer pressure, online abuse,
    cyberbullying
  cy bwlio, bwli, bwlis, pigo ar, gwawdio, seiberfwlio
  near teenagers, mental-health

special-needs-school
  en send, aln, additional learning, special school, one to one support, teaching assistant,
    teaching assistants
  cy ady, anghenion dysgu ychwanegol, ysgol arbennig, cynorthwyydd dysgu, cymhorthydd
  within school, disability

bank-of-toys
  en toy library, toy bank, toy swap, borrow toys, lend toys
  cy llyfrgell deganau, benthyg teganau, cyfnewid teganau
  near reuse
  within child, lending
`;
