/** Who came from elsewhere, and what they speak. */
export const arrivals = `
refugee
  en refugees, people who fled war, people who had to flee, people granted asylum,
    refugee families, people with refugee status, families who fled the war, people fleeing war,
    people who fled their country, people given asylum, people forced to flee their country,
    resettled families, people given refugee status, people who escaped war,
    people running from war
  cy ffoaduriaid, teuluoedd o ffoaduriaid, pobl sydd wedi ffoi rhag rhyfel,
    pobl a ffodd rhag rhyfel, pobl â statws ffoadur, pobl sydd wedi ffoi o'u gwlad

asylum-seeker
  en asylum seekers, people seeking asylum, people waiting for asylum, asylum,
    people waiting for a decision on asylum, people awaiting asylum decision,
    people who have claimed asylum, people waiting to hear about their asylum claim,
    people in asylum accommodation, people who've applied for asylum, people in the asylum system,
    people in asylum hotels, asylum applicants, people hoping for asylum,
    people asking for asylum, people waiting for the home office to decide,
    people waiting for leave to remain
  cy ceiswyr lloches, pobl sy'n chwilio am loches, pobl sy'n aros am benderfyniad lloches,
    pobl sy'n gofyn am loches, pobl sydd wedi gwneud cais am loches, lloches,
    pobl sy'n aros am loches, pobl sy'n hawlio lloches

undocumented
  en undocumented, people without papers, undocumented migrants,
    people without documents, people with no immigration status, people without legal status,
    people with insecure immigration status
  cy heb ddogfennau, pobl heb bapurau, pobl heb statws mewnfudo, mewnfudwyr heb ddogfennau

migrant
  en migrants, immigrants, people born abroad, people from abroad, people from other countries,
    people from overseas, people who moved here from other countries, foreigners,
    people who weren't born here, people from other lands, people who have come from abroad,
    people who came from abroad, people born overseas, people from foreign countries,
    people born in other countries, people who moved here from abroad,
    people who come from other countries, people not born in this country, migrant families,
    people who came here from other countries
  cy mewnfudwyr, ymfudwyr, mudwyr, pobl o dramor, pobl o wledydd eraill, pobl a aned dramor,
    pobl sydd wedi dod o dramor, pobl a aned mewn gwledydd eraill, pobl a ddaeth o wledydd eraill,
    pobl sydd wedi symud yma o dramor, pobl o wlad arall

newcomer
  en newcomers, people new to the area, new residents, people who have just moved here,
    new arrivals, incomers, people who have just moved in, people new to the town,
    people who are new here, new families in the area, recent arrivals, people new to the village,
    people who've just moved to the area, people who have just arrived, new neighbours,
    people moving into the new estate, blow ins, offcomers, newly arrived
  cy newydd-ddyfodiaid, pobl newydd i'r ardal, trigolion newydd, pobl sydd newydd symud yma,
    pobl sydd newydd symud i'r ardal, mewnddyfodiaid, pobl sydd newydd gyrraedd, pobl ddŵad,
    teuluoedd newydd, dynion dŵad, pobl newydd yn y pentref, newydd symud i mewn,
    newydd symud i'r pentref, newydd ddod yma i fyw

little-english
  en people who don't speak english, people who speak little english,
    people who do not speak english well, english not their first language,
    people whose first language isn't english, limited english, english second language,
    non-english speakers, esol, esol learners, people learning english, non english speaking,
    little english, english as an additional language, people who speak no english, no english,
    people who don't speak much english, english learners, people whose english isn't good,
    poor english, people whose english is poor, bad english, people who struggle with english,
    people with not much english, people who speak hardly any english,
    people who don't speak good english, people who don't understand english,
    people learning to speak english, people who need an interpreter,
    people who struggle to speak english, people who speak other languages at home,
    people with a different first language, people who don't speak english at home,
    english not their mother tongue, people who can hardly speak english,
    people who speak english as a second language, speakers of other languages,
    people learning english as a second language, esol students, esol class,
    people at the english class, english classes for migrants, beginners in english, eal families,
    interpreters needed, people who barely speak english, people who need things translated,
    people with broken english
  cy dim saesneg, ddim yn siarad saesneg, ychydig o saesneg,
    pobl nad yw saesneg yn iaith gyntaf iddynt, dysgu saesneg, prin eu saesneg,
    saesneg ddim yn iaith gyntaf, prin siarad saesneg, saesneg gwael, pobl heb lawer o saesneg,
    pobl sydd ddim yn siarad llawer o saesneg, pobl sydd angen cyfieithydd,
    pobl nad yw'r saesneg yn famiaith iddynt, ddim yn medru saesneg, ddim yn deall saesneg,
    pobl sydd â fawr ddim saesneg, pobl nad ydyn nhw'n siarad saesneg,
    pobl sy'n siarad ychydig o saesneg, saesneg yn ail iaith, siaradwyr ieithoedd eraill,
    pobl sy'n cael trafferth gyda saesneg, dysgwyr esol, esol, pobl sydd heb fawr o saesneg

welsh-speaker
  en welsh speaking homes, welsh-speaking, mother tongue Welsh, welsh speakers, welsh speaking, people who speak welsh, first-language welsh speakers,
    first language welsh, people who use welsh every day, welsh first language,
    people who speak welsh at home, welsh speaking families, fluent welsh speakers,
    people brought up speaking welsh, families who speak welsh at home,
    people who use welsh at home
  cy cartrefi cymraeg, aelwydydd cymraeg, siaradwyr cymraeg, cymry cymraeg, cymraeg iaith gyntaf, pobl iaith gyntaf gymraeg,
    teuluoedd cymraeg eu hiaith, pobl cymraeg eu hiaith, pobl sy'n medru cymraeg,
    cymraeg fel iaith gyntaf, cymry cymraeg iaith gyntaf, pobl sy'n siarad yr iaith

welsh-learner
  en welsh learners, people learning welsh, learners of welsh, new welsh speakers,
    adults learning welsh, people doing welsh classes, people at welsh class,
    adult welsh learners, people going to welsh lessons, people on welsh courses,
    people trying to learn welsh, new speakers of welsh, people taking welsh lessons,
    people learning to speak welsh, adults in welsh lessons, welsh language learners
  cy dysgwyr cymraeg, dysgwyr, dysgu'r iaith, siaradwyr newydd, siaradwyr newydd y gymraeg,
    oedolion sy'n dysgu cymraeg, dosbarthiadau cymraeg, gwersi cymraeg

arabic-speaker
  en arabic speakers, arabic speaking, people who speak arabic,
    people whose first language is arabic, people who speak arabic at home
  cy siaradwyr arabeg

ukrainian-refugee
  en ukrainian refugees, refugees from ukraine, people who fled ukraine,
    ukrainians who fled the war, people fleeing ukraine, ukrainian families who fled,
    ukrainians staying with host families, people who fled the war in ukraine,
    people who came from ukraine because of the war, ukrainian guests, ukrainians fleeing the war
  cy ffoaduriaid o wcráin, pobl a ffodd o wcráin, ffoaduriaid wcreinaidd
  within refugee, ukrainian

syrian-refugee
  en syrian refugees, refugees from syria, people who fled syria
  cy ffoaduriaid o syria
  within refugee, syrian

afghan-refugee
  en afghan refugees, refugees from afghanistan, people who fled afghanistan
  cy ffoaduriaid o affganistan
  within refugee, afghan

non-welsh-speaker
  en people who don't speak welsh, non-welsh speakers, people with no welsh, non-welsh-speaking,
    people who don't know welsh, people who only speak english, english-only speakers,
    people with no welsh language, monoglot english speakers, english speaking people
  cy di-gymraeg, pobl sydd ddim yn siarad cymraeg, pobl sydd ddim yn medru cymraeg,
    pobl uniaith saesneg

refused-asylum
  en refused asylum seekers, failed asylum seekers, people refused asylum,
    no recourse to public funds
  cy ceiswyr lloches a wrthodwyd, dim hawl i arian cyhoeddus

unaccompanied-child
  en unaccompanied minors, unaccompanied children, unaccompanied asylum seeking children,
    child refugees, children who came to the uk alone, refugee children on their own,
    young asylum seekers on their own, children who arrived in the country alone,
    child asylum seekers, lone refugee children, lone child refugees
  cy plant ar eu pen eu hunain sy'n ceisio lloches, plant ar eu pen eu hunain

refugee-host
  en people who host refugees, hosts of ukrainians, families hosting ukrainians, ukraine hosts,
    people hosting ukrainian refugees, refugee hosts, families hosting refugees,
    homes for ukraine hosts
  cy pobl sy'n rhoi llety i ffoaduriaid, teuluoedd sy'n rhoi llety i ffoaduriaid

urdu-speaker
  en urdu speakers, people who speak urdu, urdu speaking
  cy siaradwyr wrdw

punjabi-speaker
  en punjabi speakers, people who speak punjabi, punjabi speaking, panjabi speakers
  cy siaradwyr pwnjabeg

armed-forces-partner
  en army wives, forces wives, military wives, military spouses, forces spouses,
    wives of soldiers, army wives and husbands
  cy gwragedd milwyr

english-incomer
  en english incomers, people who moved from england, english people who have moved to wales,
    people who have moved here from england
  cy mewnfudwyr o loegr, saeson sydd wedi symud i gymru, pobl o loegr sydd wedi symud yma
`;
