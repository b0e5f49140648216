/** Shops, food, work and business. */
export const shops = `
shop
  en shop, shops, shopping, shopper, shoppers, store, stores, retail, retailer, retailers,
    supermarket, supermarkets, tesco, aldi, lidl, spar, co-op, corner shop, boutique, grocer,
    butcher, butchers, premises, bricks and mortar, greengrocer, hardware shop, convenience store,
    shopkeepers, village shop, newsagent
  cy siop, siopau, siopa, siopwyr, archfarchnad, archfarchnadoedd, manwerthu, siop gornel, groser,
    cigydd, cigyddion, siop bentref, siopwr, manwerthwyr, siop lysiau
  near town-centre, buy-local

empty-shops
  en empty shop, empty shops, empty unit, empty units, empty store, boarded up, vacant unit,
    vacant units, vacant shop, vacant shops, disused stores, disused shop, closed shops,
    shut shops, empty windows, to let signs, empty premises, pop-up, pop up, pop-ups, pop-up shop,
    meanwhile use, shuttered, ghost town, unused shop, vacant, boarded
  cy siop wag, siopau gwag, unedau gwag, uned wag, ffenestri gwag, siopau wedi cau, siop dros dro,
    siopau dros dro, pop-up, ffenest siop, ffenestri siopau, adeiladau gweigion, gweigion
  near business, town-centre
  within shop

town-centre
  en town centre, high street, city centre, main street, market square, square, centre of town,
    middle of town, shopping street, precinct, arcade, downtown
  cy canol y dref, canol tref, canol y dre, stryd fawr, heol fawr, y stryd fawr, sgwar, maes,
    y maes, prif stryd, canol dre, sgwâr, arcêd

market
  en market, markets, stall, stalls, stallholders, market hall, market day, farmers market,
    farmers' market, street market, craft fair, craft market, trestle tables, indoor market,
    fayre, car boot sale, stands
  cy marchnad, marchnadoedd, farchnad, stondin, stondinau, stondina, stondinwyr, stalau, stal,
    marchnad ffermwyr, ffair grefftau, neuadd farchnad, diwrnod marchnad, mart, ffair
  near local-food, shop

local-food
  en local food, local produce, local producers, producers, cheese, honey, meat, bread, veg box,
    farm shop, farmers market, growers, butcher, fresh food, straight from the farm, home grown,
    homegrown, food miles, locally grown, direct from, eggs, milk
  cy bwyd lleol, cynnyrch lleol, cynhyrchwyr, gynhyrchwyr, caws, cig, bara, llysiau, llysie,
    siop fferm, marchnad ffermwyr, bwyd ffres, yn syth o'r fferm, bocs llysiau, tyfwyr, wyau,
    llaeth, llefrith
  near farm, market
  within food

food
  en food, foods, meal, meals, eat, eating, dinner, dinners, lunch, lunches, supper, tea,
    breakfast, soup, hungry, hunger, dish, dishes, feast, snacks, snack, grub, hot meal,
    cooked meal, toast, dine, dining, feed, feeding, sandwiches, cake, cakes
  cy bwyd, fwyd, bwydydd, pryd, prydau, pryd o fwyd, fwyta, cinio, swper, te, brecwast, cawl,
    llwglyd, newynog, saig, gwledd, byrbryd, pryd poeth, bwydo, brechdanau, cacen, cacennau,
    teisen

lunch-club
  en lunch club, lunch clubs, luncheon club, weekly dinner, community meal, community meals,
    community lunch, hot meal, shared meal, shared meals, cooked meal, hot lunch, sunday lunch,
    sunday dinner, eat together, eating together, round a table, supper club, pay as you feel,
    soup and, big lunch, meals on wheels, community kitchen, hot dinner, eats alone, long table
  cy clwb cinio, clybiau cinio, cinio cymunedol, pryd cymunedol, pryd o fwyd, pryd poeth,
    cinio dydd sul, cinio sul, bwyta gyda'i gilydd, cydfwyta, cyd-fwyta, cawl a, o gwmpas y bwrdd,
    pryd ar glud, bwyta ar ei ben, bwyd cynnes, rhywbeth cynnes, rownd y bwrdd
  near loneliness, older-people
  within food, company

foodbank
  en foodbank, foodbanks, food bank, food banks, food parcel, food parcels, food pantry, pantry,
    community fridge, food share, surplus food, food hub, hardship, tins, going hungry, hungry,
    community larder, larder, leftovers, fridge, out of date food, food waste
  cy banc bwyd, banciau bwyd, parsel bwyd, parseli bwyd, pantri, oergell gymunedol, rhannu bwyd,
    bwyd dros ben, tuniau, llwgu, newyn, caledi, oergell, pantri bwyd, gwastraff bwyd
  near poverty
  within food

cafe
  en cafe, cafes, coffee, coffee shop, tearoom, tearooms, tea room, coffee morning, cuppa, tea,
    cake, cakes, brew, kiosk, coffee van, latte, hot drinks, hot drink
  cy caffi, caffis, gaffi, coffi, siop goffi, ystafell de, paned, panad, dishgled, te, cacen,
    cacennau, ciosg, fan goffi, diodydd poeth, diod boeth
  near company, food

pub
  en pub, pubs, bar, inn, brewery, community pub, landlord of, local boozer, tavern, nightclub,
    nightclubs, disco, club night, licensee, beer garden
  cy tafarn, tafarnau, tafarndai, dafarn, bar, bariau, bragdy, tafarn gymunedol, clwb nos, disgo,
    y llew
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
    self-employed, self employed, freelancers, freelancer, independent, independents,
    sole traders, small firms, firm, firms, bakers, business rates, rates relief, company,
    companies, co-operative, social enterprise, rent free, rent-free, commercial
  cy busnes, busnesau, busnesa, masnachwr, masnachwyr, masnachu, masnach, entrepreneur,
    entrepreneuriaid, menter, mentrau, cychwyn busnes, gwneuthurwyr, crefftwr, crefftwyr,
    hunangyflogedig, annibynnol, cwmni, cwmnïau, trethi busnes, llawrydd, cwmni cydweithredol,
    menter gymdeithasol, di-rent
  near work, shop

work
  en work, works, working, job, jobs, worker, workers, employ, employer, employers, employment,
    unemployed, unemployment, staff, vacancies, cv, interview, interviews, career, careers, shift,
    shifts, night shift, shift workers, out of work, job centre, jobcentre, jobseekers, workforce,
    workplace, redundancy, redundant, wages, earn, wage, hire local, recruit
  cy swydd, swyddi, gweithio, weithio, gweithiwr, gweithwyr, weithwyr, cyflogwr, cyflogwyr,
    cyflogi, gyflogi, cyflogaeth, di-waith, ddi-waith, diweithdra, staff, cyfweliad, cyfweliadau,
    gyrfa, gyrfaoedd, shifft, shifftiau, canolfan waith, colli gwaith, cyflog, cyflogau, gweithlu,
    gwaith

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
    get money out, pay in
  cy banc, banciau, fanc, peiriant arian, peiriannau arian, twll yn y wal, hwb bancio, bancio,
    cangen, canghennau, arian parod, codi arian, cymdeithas adeiladu
  near money

post-office
  en post office, post offices, parcel, parcels, postbox, post box, stamps, letters, postman,
    sub post office, mail, parcel locker, sorting office
  cy swyddfa bost, swyddfeydd post, swyddfa'r post, parsel, parseli, blwch post, stamp, stampiau,
    llythyr, llythyrau, llythyra, postmon, post
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
`;
