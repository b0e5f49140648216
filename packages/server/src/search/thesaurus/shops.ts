/** Shops, food, work and business. */
export const shops = `
shop
  en shop, shops, shopping, shopper, shoppers, store, stores, retail, retailer, retailers,
    supermarket, supermarkets, tesco, aldi, lidl, spar, co-op, corner shop, boutique, grocer,
    butcher, butchers, premises, bricks and mortar, greengrocer, hardware shop, convenience store,
    shopkeepers, village shop, newsagent, aisle, aisles, tills, checkouts, shopkeeper,
    corner shops, petrol station shop, grocery, groceries, pint of milk, loaf, loaf of bread,
    baker, bakery, ironmonger, ironmongers, hardware, somewhere to buy, buy bread, buy milk,
    shop closed, shop shut, last shop
  cy siop, siopau, siopa, siopwyr, archfarchnad, archfarchnadoedd, manwerthu, siop gornel, groser,
    cigydd, cigyddion, siop bentref, siopwr, manwerthwyr, siop lysiau, tiliau, troli, basged,
    desg dalu, siope, siop y pentre, becws, pobydd, torth, peint o laeth, peint o lefrith, neges,
    negeseuon, siopa bwyd, siop nwyddau, rhywle i brynu, prynu bara, prynu llaeth, siop ola,
    siop olaf, siop leol, siope lleol, perchnogion siopau
  near town-centre, buy-local

empty-shops
  en empty shop, empty shops, empty unit, empty units, empty store, boarded up, vacant unit,
    vacant units, vacant shop, vacant shops, disused stores, disused shop, closed shops,
    shut shops, empty windows, to let signs, empty premises, pop-up, pop up, pop-ups, pop-up shop,
    meanwhile use, shuttered, ghost town, unused shop, vacant, boarded, shutters, dead high street,
    dying high street, window displays, fill the windows, cobwebs, whitewashed windows, landlords,
    shopfront, shopfronts, shop fronts, shop front, empty for years, nothing but charity shops,
    gaps in the high street, gap-toothed, unlet, whitewash, unlet shops, dead shops
  cy siop wag, siopau gwag, unedau gwag, uned wag, ffenestri gwag, siopau wedi cau, siop dros dro,
    siopau dros dro, pop-up, ffenest siop, ffenestri siopau, adeiladau gweigion, gweigion,
    siope gwag, siopau'n wag, stryd farw, gwe pry cop, llenwi'r ffenestri, les fer, prydles,
    landlordiaid, caeadau, rhoi cynnig ar fusnes, ffenest wag, blaen siop, siopau caeedig,
    siop wedi cau, yn wag ers blynyddoedd, stryd fawr wag, dim ond siopau elusen, stryd yn marw
  near business, town-centre
  within shop

town-centre
  en town centre, high street, city centre, main street, market square, square, centre of town,
    middle of town, shopping street, precinct, arcade, downtown, main shopping, clock tower,
    market place, marketplace, castle square, centre, heart of town, heart of the town, in town,
    into town, middle of the high street, cross in the middle
  cy canol y dref, canol tref, canol y dre, stryd fawr, heol fawr, y stryd fawr, sgwar, maes,
    y maes, prif stryd, canol dre, sgwâr, arcêd, canol y pentref, yn y canol, canol, canol pentre,
    calon y dre, calon y dref, mewn i'r dre, stryd fawr y, sgwar y dre

market
  en market, markets, stall, stalls, stallholders, market hall, market day, farmers market,
    farmers' market, street market, craft fair, craft market, trestle tables, indoor market, fayre,
    car boot sale, stands, traders, bunting, fresh fish, cheese, bakers, growers, makers market,
    pitches, pitch fee, gazebo, gazebos, sunday market, saturday market, farmers, artisan, produce,
    open air, indoor stalls, market stall, stalls on the, trestles, traders' market, baskets,
    night market, makers' market, selling from stalls
  cy marchnad, marchnadoedd, farchnad, stondin, stondinau, stondina, stondinwyr, stalau, stal,
    marchnad ffermwyr, ffair grefftau, neuadd farchnad, diwrnod marchnad, mart, ffair, stondinwr,
    gwerthu cynnyrch, pysgod ffres, caws, pobyddion, tyfwyr, crefftwyr, byrddau, marchnad sadwrn,
    ffermwyr, cynnyrch, gwerthwyr, awyr agored, gwneuthurwyr, stondinau ar, stondine,
    marchnad leol, farchnad fwyd, marchnad fwyd, basgedi, marchnad nos, gwerthu ar y stryd,
    gwerthu ar y sgwâr, gwerthu o stondin
  near local-food, shop

local-food
  en local food, local produce, local producers, producers, cheese, honey, meat, bread, veg box,
    farm shop, farmers market, growers, butcher, fresh food, straight from the farm, home grown,
    homegrown, food miles, locally grown, direct from, eggs, milk, fresh veg, chutney, sourdough,
    farm gate, bought locally, fishmonger, grown here, made here, grown nearby,
    bought from farmers, raised nearby, local meat, local cheese, local bread, local veg,
    farmers sell, straight from
  cy bwyd lleol, cynnyrch lleol, cynhyrchwyr, gynhyrchwyr, caws, cig, bara, llysiau, llysie,
    siop fferm, marchnad ffermwyr, bwyd ffres, yn syth o'r fferm, bocs llysiau, tyfwyr, wyau,
    llaeth, llefrith, bîff, eidion, siytni, torthau, bwyd y fro, cynnyrch ffres,
    ffrwythau a llysiau, cawsiau, cynhyrchwyr y fro, cynhyrchwyr lleol, tyfu'n lleol, cig lleol,
    caws lleol, bara lleol, llysiau lleol, o'r fferm, yn syth o'r, ffermwyr yn gwerthu,
    prynu gan ffermwyr, prynu'n syth
  near farm, market
  within food

food
  en food, foods, meal, meals, eat, eating, dinner, dinners, lunch, lunches, supper, tea,
    breakfast, soup, hungry, hunger, dish, dishes, feast, snacks, snack, grub, hot meal,
    cooked meal, toast, dine, dining, feed, feeding, sandwiches, cake, cakes, tasty, taste, cook,
    hot food, stew, roast, pies, pudding, chips, curry, dinner table, bite to eat, buffet
  cy bwyd, fwyd, bwydydd, pryd, prydau, pryd o fwyd, fwyta, cinio, swper, te, brecwast, cawl,
    llwglyd, newynog, saig, gwledd, byrbryd, pryd poeth, bwydo, brechdanau, cacen, cacennau,
    teisen, peis, rhost, pwdin, platiad, plât, lobsgows, bwyd poeth, tatws, cyri, tamaid, blasus,
    sglods, pryde

lunch-club
  en lunch club, lunch clubs, luncheon club, weekly dinner, community meal, community meals,
    community lunch, hot meal, shared meal, shared meals, cooked meal, hot lunch, sunday lunch,
    sunday dinner, eat together, eating together, round a table, supper club, pay as you feel,
    soup and, big lunch, meals on wheels, community kitchen, hot dinner, eats alone, long table,
    lunches, sunday roast, a proper meal, proper dinner, proper meal, hot food, cook together,
    dinner together, eat in company, eats by herself, eats by himself, tray on her lap,
    microwave meals, ready meals, toast for tea, cooks for one, cook for one, cooking for one,
    dinner for one, meal for one, table for, eat on their own, eats on his own, eats on her own,
    eat alone, eating alone, sit down meal, proper cooked, two courses, knife and fork
  cy clwb cinio, clybiau cinio, cinio cymunedol, pryd cymunedol, pryd o fwyd, pryd poeth,
    cinio dydd sul, cinio sul, bwyta gyda'i gilydd, cydfwyta, cyd-fwyta, cawl a, o gwmpas y bwrdd,
    pryd ar glud, bwyta ar ei ben, bwyd cynnes, rhywbeth cynnes, rownd y bwrdd, ciniawa,
    bwyta yng nghwmni, bwyta o flaen, cinio poeth, cinio twym, bwyd twym, prydau parod, microdon,
    tost i swper, coginio i un, pryd i un, bwyta ar ben ei hun, bwyta ei hunan, bwyta ar ei phen,
    bwyta gyda phobl, bwyta efo'n gilydd, bwyta gyda'n gilydd, cinio efo'n gilydd, cinio rhost,
    cinio cynnes, pryd cynnes, cinio i'r henoed
  near loneliness, older-people
  within food, company

foodbank
  en foodbank, foodbanks, food bank, food banks, food parcel, food parcels, food pantry, pantry,
    community fridge, food share, surplus food, food hub, hardship, tins, going hungry, hungry,
    community larder, larder, leftovers, fridge, out of date food, food waste, shelf, groceries,
    throwing food away, binned, binning, surplus, supermarkets throw, fridges, freezer,
    empty cupboards, empty cupboard, struggling to eat, hot dinners, skipping meals, skip meals,
    go without meals, go without food, end of the month, nothing in the cupboard, bare cupboards,
    tins of, tinned food, food drive, food collection, hungry at school, sell-by, best before
  cy banc bwyd, banciau bwyd, parsel bwyd, parseli bwyd, pantri, oergell gymunedol, rhannu bwyd,
    bwyd dros ben, tuniau, llwgu, newyn, caledi, oergell, pantri bwyd, gwastraff bwyd,
    cypyrddau gwag, cwpwrdd gwag, cymerwch, gadael bwyd, archfarchnad yn taflu, gwastraffu,
    gwastraffu bwyd, taflu bwyd, nwyddau, rhewgell, parsel, pecyn bwyd, pecynnau bwyd, methu bwyta,
    mynd heb fwyd, heb fwyd, dim bwyd yn y ty, dim byd yn y cwpwrdd, diwedd y mis, tun, tun o,
    tins, casgliad bwyd, casglu bwyd, bwyd yn mynd yn ofer, wast bwyd
  near poverty
  within food

cafe
  en cafe, cafes, coffee, coffee shop, tearoom, tearooms, tea room, coffee morning, cuppa, tea,
    cake, cakes, brew, kiosk, coffee van, latte, hot drinks, hot drink, coffee and, cup of coffee,
    flat white, scone, scones, sandwich, somewhere for coffee, community café
  cy caffi, caffis, gaffi, coffi, siop goffi, ystafell de, paned, panad, dishgled, te, cacen,
    cacennau, ciosg, fan goffi, diodydd poeth, diod boeth, coffi a, cwpan o goffi, sgon, sgons,
    brechdan, caffi cymunedol, caffe, caffes, cafe
  near company, food

pub
  en pub, pubs, bar, inn, brewery, community pub, landlord of, local boozer, tavern, nightclub,
    nightclubs, disco, club night, licensee, beer garden, pint, pints, beer, cellar, darts,
    quiz night, save the pub
  cy tafarn, tafarnau, tafarndai, dafarn, bar, bariau, bragdy, tafarn gymunedol, clwb nos, disgo,
    y llew, peint, peints, cwrw, dartiau, noson gwis, achub y dafarn, seler, tafarne
  near nightlife

nightlife
  en nightlife, night out, nightclub, nightclubs, disco, discos, evening economy, late night,
    club night, clubbing, revellers, closing time, early hours, small hours, last orders
  cy bywyd nos, noson allan, noson mas, clwb nos, clybiau nos, disgo, hwyr y nos, oriau mân,
    amser cau, stop tap
  near pub, night

restaurant
  en restaurant, restaurants, takeaway, takeaways, chip shop, chippy, kebab, burger, fast food,
    food truck, food trucks, street food, curry, pizza, pizzas, eat out, eating out, bistro
  cy bwyty, bwytai, cludfwyd, siop sglodion, siop jips, cebab, byrger, bwyd cyflym, bwyd stryd,
    fan fwyd, pizza, cyri, bwyta allan, bwyta mas, swper mas
  within food

business
  en business, businesses, trader, traders, trading, entrepreneur, entrepreneurs, start-up,
    startup, startups, start ups, start a business, enterprise, maker, makers, crafter, crafters,
    self-employed, self employed, freelancers, freelancer, independent, independents, sole traders,
    small firms, firm, firms, bakers, business rates, rates relief, company, companies,
    co-operative, social enterprise, rent free, rent-free, commercial, sell online, craft business,
    kitchen-table business, test the market, sole trader, my own business, start my own,
    small business, small businesses, work for myself
  cy busnes, busnesau, busnesa, masnachwr, masnachwyr, masnachu, masnach, entrepreneur,
    entrepreneuriaid, menter, mentrau, cychwyn busnes, gwneuthurwyr, crefftwr, crefftwyr,
    hunangyflogedig, annibynnol, cwmni, cwmnïau, trethi busnes, llawrydd, cwmni cydweithredol,
    menter gymdeithasol, di-rent, cwsmeriaid, stoc, busnese, gwerthu ar lein, bwrdd y gegin,
    cychwyn menter, busnes bach, busnesau bach, dechrau busnes, fy musnes fy hun,
    gweithio i mi fy hun, busnesau lleol
  near work, shop

work
  en work, works, working, job, jobs, worker, workers, employ, employer, employers, employment,
    unemployed, unemployment, staff, vacancies, cv, interview, interviews, career, careers, shift,
    shifts, night shift, shift workers, out of work, job centre, jobcentre, jobseekers, workforce,
    workplace, redundancy, redundant, wages, earn, wage, hire local, recruit, applying,
    careers advice, jobless, job hunting, job fair, jobs fair, day release, plumber, plumbers,
    electricians, electrician, carpenter, bricklayer, office jobs, weekend job, saturday job,
    zero hours, hire young people, job for, work for locals, decent jobs, good jobs, get a job,
    find work, looking for work, lost my job, laid off, no jobs, no work, work here, paid work
  cy swydd, swyddi, gweithio, weithio, gweithiwr, gweithwyr, weithwyr, cyflogwr, cyflogwyr,
    cyflogi, gyflogi, cyflogaeth, di-waith, ddi-waith, diweithdra, staff, cyfweliad, cyfweliadau,
    gyrfa, gyrfaoedd, shifft, shifftiau, canolfan waith, colli gwaith, cyflog, cyflogau, gweithlu,
    gwaith, ffair swyddi, plymwr, plymwyr, trydanwr, trydanwyr, saer, seiri, ffatri,
    chwilio am waith, swydd gynta, ymgeisio, jobyn, joban, gwaith da, swyddi da, swyddi lleol,
    chwilio am swydd, cael gwaith, cael swydd, dim gwaith, dim swyddi, sdim gwaith, colli swydd,
    colli'i swydd, cyflog da, gwaith i'r ifanc

office-space
  en coworking, co-working, hot desk, hot desks, hot-desk, office, offices, office space,
    work from home, working from home, home working, home workers, remote work, remote working,
    desk space, workspace, work space, desks, kitchen table, laptop workers
  cy cydweithio, gofod gwaith, gweithle, desg, desgiau, swyddfa, swyddfeydd, gweithio o gartref,
    gweithio o bell, gweithio gartref, desg boeth, man gwaith
  near business, work

buy-local
  en buy local, shop local, local shops, loyalty card, loyalty scheme, gift card, voucher,
    vouchers, local currency, independent shops, keep money local, support local, discount card,
    spend locally
  cy prynu'n lleol, siopa'n lleol, siopau lleol, cerdyn teyrngarwch, taleb, talebau, arian lleol,
    siopau annibynnol, cefnogi'n lleol, gwario'n lleol, cerdyn gostyngiad
  near shop, business

bank
  en bank, banks, cash machine, cash machines, cashpoint, cashpoints, atm, atms, banking,
    banking hub, bank branch, branch, branches, cash, withdraw money, building society, counter,
    get money out, pay in, bank closed, bank shut, bank closing, pay bills in cash,
    notes and coins, coins, deposit cash, twenty miles to the bank, branch closed, branch shut,
    last bank, get cash, draw cash, draw money, pay in cheques, cheque, cheques, pay in takings,
    takings, no bank, cash point
  cy banc, banciau, fanc, peiriant arian, peiriannau arian, twll yn y wal, hwb bancio, bancio,
    cangen, canghennau, arian parod, codi arian, cymdeithas adeiladu, banc olaf, banc yn cau,
    banc wedi cau, darnau arian, papur arian, cownter, cyfrif banc, siec, sieciau, tynnu arian,
    codi pres, pres parod, talu siec, dim banc, banc ola, banc wedi mynd, cangen ola, peiriant pres
  near money

post-office
  en post office, post offices, parcel, parcels, postbox, post box, stamps, letters, postman,
    sub post office, mail, parcel locker, sorting office, letterbox, letter box, missed delivery,
    collect a parcel, pensions paid
  cy swyddfa bost, swyddfeydd post, swyddfa'r post, parsel, parseli, blwch post, stamp, stampiau,
    llythyr, llythyrau, llythyra, postmon, post, llythyron, danfon parsel, casglu parsel,
    bocs llythyrau, swyddfa bost symudol
  near shop, bank

petrol
  en petrol, petrol station, filling station, diesel, fuel station, garage, forecourt
  cy petrol, gorsaf betrol, disel, tanwydd, garej
  near car

sell
  en sell, sells, selling, sale, sales, sold, buy, buys, buying, bought, purchase, customers,
    customer
  cy gwerthu, werthu, gwerthiant, ar werth, prynu, brynu, cwsmer, cwsmeriaid

craft
  en craft, crafts, crafty, knit, knits, knitting, knitters, sew, sewing, crochet, pottery,
    woodwork, woodworking, carpentry, quilting, needlework, embroidery, weaving, ceramics,
    handmade, wool, yarn, stitch, clay, kiln, whittling, workbench, lathe, hobby, hobbies, macrame
  cy crefft, crefftau, grefftau, gwau, gweu, gwnïo, gwnio, crosio, crochenwaith, gwaith coed,
    cwiltio, brodwaith, gwehyddu, cerameg, gwlân, wlân, edafedd, pwytho, clai, hobi, hobïau,
    gwaith llaw, mainc waith
  near art

community-owned
  en community owned, community-owned, community shares, share offer, buy it ourselves,
    buy it together, bought by the village, bought by the community, owned by us,
    owned by the village, owned by the community, community buyout, buyout, save our,
    save the shop, asset transfer, run by volunteers, run it ourselves, take it over,
    taking over the
  cy perchnogaeth gymunedol, eiddo i'r gymuned, menter gymunedol, mentrau cymunedol,
    cyfranddaliadau, prynu ar y cyd, prynu gyda'n gilydd, y gymuned yn prynu, pentref yn prynu,
    pentre'n prynu, gymuned yn berchen, achub y siop, achub y dafarn, achub ein, cymryd drosodd,
    rhedeg ein hunain, rhedeg gan wirfoddolwyr
  near pub, shop, business
`;
