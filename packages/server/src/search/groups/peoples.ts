/**
 * Peoples and faiths, each with what it calls itself. No two are put together, however often others do: Romany Gypsies,
 * Irish Travellers and Roma are three.
 */
export const peoples = `
romany-gypsy
  en romany gypsies, romany gypsy, romany, romani gypsies, romani gypsy, english gypsies,
    welsh gypsies, romanichal, kale
  cy sipsiwn romani, sipsiwn cymreig, sipsiwn romany, romani

irish-traveller
  en irish traveller, irish travelling community, pavee, mincéirí
  cy teithwyr gwyddelig, teithiwr gwyddelig, teithwyr o iwerddon

roma
  en roma, romanian roma, slovak roma
  cy roma

gypsy
  en gypsy, gypsies, gipsies
  cy sipsi, sipsiwn

traveller
  en traveller, travelling community
  cy teithwyr, teithiwr

gypsy-roma-traveller
  en gypsies and travellers, gypsy and traveller, gypsy traveller, travellers and gypsies,
    gypsy roma and traveller, gypsies roma and travellers, gypsy roma traveller, roma gypsy traveller
  cy sipsiwn a theithwyr, sipsiwn roma a theithwyr

new-traveller
  en new traveller, new age traveller
  cy teithwyr newydd, teithwyr oes newydd

showpeople
  en showmen, showpeople, show people, travelling showpeople, travelling showmen, fairground people,
    fairground families, fairground workers
  cy pobl sioe, siewmyn, pobl y ffair, pobl sioeau teithiol

boater
  en boaters, boat dwellers, people living on boats, people on boats, narrowboat, canal boat,
    houseboat, liveaboard, bargee, bargee traveller, people who live afloat, boat people, people living on canal boats, people who live on boats
  cy pobl ar gychod, pobl sy'n byw ar gychod, cychod camlas

polish
  en polish, poles, poland, polish speakers, polish speaking
  cy pwyliaid, pwylaidd, gwlad pwyl, siaradwyr pwyleg, pwyleg

romanian
  en romanian, romania, romanian speakers
  cy rwmaniaid, rwmania

ukrainian
  en ukrainian, ukraine
  cy wcrainiaid, wcrain

syrian
  en syrian, syria
  cy syriaid, syria

afghan
  en afghan, afghans, afghanistan
  cy affganiaid, affganistan

chinese
  en chinese, china, mandarin speakers, cantonese speakers
  cy tsieineaidd, tsieineaid

hong-kong
  en hong kong, hongkongers
  cy hong kong

filipino
  en filipino, filipinos, philippines, filipina
  cy ffilipiniaid

indian
  en indian, india
  cy indiaid, india

bangladeshi
  en bangladeshi, bangladesh, bengali, bengali speakers, sylheti
  cy bangladeshaidd, bangladeshiaid, bangladesh

pakistani
  en pakistani, pakistan
  cy pacistanaidd, pacistaniaid, pacistan

somali
  en somali, somalia, somalis, somali speakers
  cy somali, somaliaid, somalia

portuguese
  en portuguese, portugal
  cy portiwgeaid, portiwgal

black-african
  en black african, african
  cy affricanaidd, affricaniaid du

black-caribbean
  en black caribbean, african caribbean, afro caribbean, caribbean, west indian, windrush generation
  cy caribiaidd, affro caribiaidd

black
  en black
  cy du, duon

south-asian
  en south asian, asian
  cy asiaidd, de asiaidd

minority-ethnic
  en minority ethnic, ethnic minority, ethnic minorities, bame, bme, people of colour,
    global majority, racialised, black and minority ethnic, black asian and minority ethnic, ethnically diverse, minoritised ethnic
  cy lleiafrifoedd ethnig, lleiafrif ethnig, ethnig leiafrifol, du a lleiafrifoedd ethnig

muslim
  en muslim, muslims, people who go to the mosque, mosque goers
  cy mwslim, mwslimiaid, moslemiaid, mwslimaidd

jewish
  en jewish, jews
  cy iddewon, iddewig

hindu
  en hindu, hindus
  cy hindw, hindwiaid

sikh
  en sikh, sikhs
  cy sikh, sikhiaid

christian
  en christian, churchgoers, people who go to church, church congregation, chapel goers, chapel
  cy cristnogion, capelwyr, eglwyswyr

lgbt
  en lgbt, lgbtq, lgbtqia, lgbt plus, lgbtq plus, queer
  cy lhdt, lhdtc, lhdtc+, cwiar

gay
  en gay, gay men
  cy hoyw, dynion hoyw

lesbian
  en lesbian, gay women
  cy lesbiaid, menywod hoyw

bisexual
  en bisexual, bi
  cy deurywiol

trans
  en trans, transgender, transsexual
  cy traws, trawsryweddol

non-binary
  en non binary, nonbinary
  cy anneuaidd

deaf
  en deaf, bsl users, british sign language, people who sign, sign language, bsl
  cy byddar, byddariaid, iaith arwyddion prydain, iaith arwyddion
`;
