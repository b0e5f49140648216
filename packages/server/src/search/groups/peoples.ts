/**
 * Peoples and faiths, each with what it calls itself. No two are put together, however often others do: Romany Gypsies,
 * Irish Travellers and Roma are three.
 */
export const peoples = `
romany-gypsy
  en romany gypsies, romany, english gypsies, welsh gypsies, romanichal, kale, romany travellers
  cy sipsiwn romani, sipsiwn cymreig, sipsiwn romany, romani

irish-traveller
  en irish traveller, pavee, mincéirí, travellers of irish heritage, travellers from ireland,
    mincéir
  cy teithwyr gwyddelig, teithiwr gwyddelig, teithwyr o iwerddon, teithwyr o dras wyddelig

roma
  en roma, romanian roma, slovak roma
  cy roma

gypsy
  en gypsy, gipsies
  cy sipsi, sipsiwn

traveller
  en traveller
  cy teithwyr, teithiwr
  within gypsy-roma-traveller

gypsy-roma-traveller
  en gypsies and travellers, travellers and gypsies, gypsy roma and traveller,
    roma gypsy traveller
  cy sipsiwn a theithwyr, sipsiwn roma a theithwyr

new-traveller
  en new traveller
  cy teithwyr newydd

showpeople
  en showmen, showpeople, show people, travelling showpeople, travelling showmen,
    fairground people, fairground families, fairground workers, fair families,
    fairground travellers, people who run the fair, travelling fair families,
    people who work the fairs, funfair families, people who travel with the fair, showman,
    showground families
  cy pobl sioe, siewmyn, pobl y ffair, pobl sioeau teithiol, teuluoedd y ffair, teuluoedd ffeiriau

boater
  en boaters, boat dwellers, people living on boats, narrowboat, canal boat, houseboat,
    liveaboard, bargee, bargee traveller, people who live afloat, people living on barges,
    narrowboat dwellers, canal dwellers, people living aboard,
    canal boaters, people who live on the river in boats, boaters on the canal, residential boats,
    floating homes
  cy pobl ar gychod, cychod camlas, pobl sy'n byw ar gwch, cychod cul

polish
  en polish, poles, poland, polish speakers, polish speaking
  cy pwyliaid, gwlad pwyl, siaradwyr pwyleg, pwyleg

romanian
  en romanian, romania, romanian speakers
  cy rwmaniaid

ukrainian
  en ukrainian, ukraine
  cy wcrainiaid

syrian
  en syrian, syria
  cy syriaid, syria

afghan
  en afghan, afghanistan
  cy affganiaid, affganistan

chinese
  en chinese, china, mandarin speakers, cantonese speakers
  cy tsieineaidd, tsieineaid

hong-kong
  en hong kong, hongkongers
  cy hong kong

filipino
  en filipino, philippines, filipina
  cy ffilipiniaid

indian
  en indian, india
  cy indiaid, india

bangladeshi
  en bangladeshi, bangladesh, bengali, bengali speakers, sylheti
  cy bangladeshaidd

pakistani
  en pakistani, pakistan
  cy pacistanaidd

somali
  en somali, somalia, somali speakers
  cy somali

portuguese
  en portuguese, portugal
  cy portiwgeaid, portiwgal

black-african
  en black african, african, african families, people of african heritage
  cy affricanaidd, affricaniaid du

black-caribbean
  en black caribbean, african caribbean, afro caribbean, caribbean, west indian,
    windrush generation
  cy caribiaidd, affro caribiaidd

black
  en black
  cy du, duon

south-asian
  en south asian, asian
  cy asiaidd, de asiaidd

minority-ethnic
  en minority ethnic, ethnic minority, bame, bme, people of colour, global majority, racialised,
    black and minority ethnic, black asian and minority ethnic, ethnically diverse,
    minoritised ethnic, brown and black people, people from minority ethnic backgrounds,
    people from minority backgrounds, people from diverse ethnic backgrounds,
    black and brown people, people who aren't white, people from bame backgrounds,
    people from black and minority ethnic backgrounds, people from ethnic minority backgrounds
  cy lleiafrifoedd ethnig, ethnig leiafrifol, du a lleiafrifoedd ethnig,
    pobl o gefndiroedd ethnig lleiafrifol, pobl o liw, pobl groenliw, cefndir lleiafrifol ethnig

muslim
  en muslim, people who go to the mosque, islamic, people who worship at the mosque,
    people of the muslim faith, worshippers at the mosque, mosque congregation,
    people who pray at the mosque
  cy mwslim, moslemiaid, mosg, mwslemiaid, ffydd islam

jewish
  en jewish, jews, synagogue, people of the jewish faith
  cy iddewon, iddewig, synagog

hindu
  en hindu, hindu temple, people of the hindu faith, mandir
  cy hindw

sikh
  en sikh, gurdwara, people of the sikh faith
  cy sikh, gurdwara

christian
  en congregation, christian, churchgoers, people who go to church, church congregation, chapel goers,
    churchgoing, worshippers at church, people of the christian faith, chapel congregation,
    parishioners, sunday worshippers
  cy cristnogion, capelwyr, eglwyswyr, addolwyr, cynulleidfa'r capel

lgbt
  en lgbt, lgbtq, lgbtqia, lgbt plus, lgbtq plus, queer, lgbtiq, rainbow community,
    lesbian gay bisexual and trans, lesbian gay bi and trans, lesbian gay bisexual and transgender
  cy lhdt, lhdtc, cwiar, lhdtcrha, lesbiaid hoywon deurywiol a thraws

gay
  en gay, gay men, homosexual, gay lads, men who love men, men who sleep with men,
    men who have sex with men
  cy hoyw, dynion hoyw, bechgyn hoyw, dynion cyfunrywiol

lesbian
  en lesbian, gay women, women who love women
  cy lesbiaid, menywod hoyw, lesbiaidd, merched hoyw

bisexual
  en bisexual, bi
  cy deurywiol

trans
  en trans, transgender, transsexual, people who have changed gender,
    people who are transitioning, gender diverse
  cy traws, trawsryweddol, trawsrywiol

non-binary
  en non binary, nonbinary, enby, people who are neither men nor women, genderqueer, gender fluid
  cy anneuaidd

deaf
  en first language bsl, people whose first language is bsl, deaf, bsl users, british sign language, people who sign, sign language, deaf signers,
    bsl signers, profoundly deaf, people who communicate in bsl, people who speak bsl
  cy byddar, iaith arwyddion prydain, iaith arwyddion, defnyddwyr bsl, arwyddwyr

eu-citizen
  en eu citizens, europeans, people from the eu, eu nationals, eu migrants,
    people with settled status, eastern europeans, people from eastern europe, european nationals,
    european citizens
  cy dinasyddion yr undeb ewropeaidd, dinasyddion ewropeaidd, pobl o ddwyrain ewrop,
    dinasyddion yr ue, statws preswylydd sefydlog

kurdish
  en kurds, kurdish, kurdistan, kurdish speakers
  cy cwrdiaid

iranian
  en iranian, iran, farsi speakers, persian
  cy iraniaid

iraqi
  en iraqi, iraq
  cy iraciaid

sudanese
  en sudanese, sudan
  cy swdaniaid

eritrean
  en eritrean, eritrea
  cy eritreaid, eritrea

ethiopian
  en ethiopian, ethiopia
  cy ethiopiaid

nigerian
  en nigerian, nigeria
  cy nigeriaid

ghanaian
  en ghanaian, ghana
  cy ghanaiaid, ghana

zimbabwean
  en zimbabwean, zimbabwe
  cy zimbabweaid, simbabwe

jamaican
  en jamaican, jamaica
  cy jamaicaiaid, jamaica

turkish
  en turkish, turks, turkey, turkish speakers
  cy twrciaid

bulgarian
  en bulgarian, bulgaria
  cy bwlgariaid

lithuanian
  en lithuanian, lithuania
  cy lithwaniaid

latvian
  en latvian, latvia
  cy latfiaid

hungarian
  en hungarian, hungary
  cy hwngariaid

slovak
  en slovak, slovakia
  cy slofaciaid

czech
  en czech
  cy tsieciaid

albanian
  en albanian

italian
  en italian, italy
  cy eidalwyr

spanish
  en spanish, spain
  cy sbaenwyr

french
  en french, france
  cy ffrancwyr, ffrainc

german
  en german, germany
  cy almaenwyr, almaen

irish
  en irish, ireland
  cy gwyddelod, iwerddon

scottish
  en scottish, scots, scotland
  cy albanwyr

yemeni
  en yemeni, yemen
  cy iemeniaid

vietnamese
  en vietnamese, vietnam
  cy fietnamiaid

nepali
  en nepali, nepalese, nepal, gurkhas
  cy nepaliaid

sri-lankan
  en sri lankan, tamil, sri lanka
  cy tamiliaid, sri lanka

thai
  en thai, thailand
  cy thaiaid

japanese
  en japanese, japan
  cy japaneaid, japan

keralan
  en keralan, kerala, malayali
  cy kerala

mixed-heritage
  en mixed race, mixed heritage, mixed ethnicity, dual heritage
  cy treftadaeth gymysg, hil gymysg

buddhist
  en buddhist, buddhist temple
  cy bwdhyddion, bwdhaidd

catholic
  en catholic, roman catholic, catholic church
  cy catholigion, pabyddion

jehovahs-witness
  en jehovah's witnesses
  cy tystion jehofa

quaker
  en quakers
  cy crynwyr

faith
  en faith groups, religious people, people who worship, worshippers
  cy grwpiau ffydd, pobl grefyddol

no-faith
  en atheists, people of no religion, humanists, non-religious people, people with no faith
  cy anffyddwyr, pobl heb grefydd, dyneiddwyr

lgbt-young
  en lgbt young people, lgbtq young people, young lgbt people, young lgbtq people,
    queer young people, lgbtq youth, lgbt teenagers, queer teenagers, lgbtq teenagers,
    young queer people, lgbtq+ teens
  cy pobl ifanc lhdtc, pobl ifanc lhdt, ieuenctid lhdtc

trans-women
  en trans women, transgender women
  cy menywod traws

trans-men
  en trans men, transgender men
  cy dynion traws

intersex
  en intersex
  cy rhyngryw

same-sex-parent
  en same sex parents, gay parents, lesbian mums, gay dads, lgbt parents, lesbian parents,
    two mums families, children's two mums
  cy rhieni o'r un rhyw, rhieni hoyw, rhieni lhdtc

deaf-child-parent
  en parents of deaf children, families with deaf children, hearing parents of deaf children
  cy rhieni plant byddar

deaf-child-of
  en hearing children of deaf parents, children of deaf parents, children of deaf adults, codas

mormon
  en mormons
  cy mormoniaid

pagan
  en pagans, druids
  cy paganiaid, derwyddon

rastafarian
  en rastafarians, rastas
  cy rastaffariaid
`;
