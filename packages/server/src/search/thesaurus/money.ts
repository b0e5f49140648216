/** Money, advice, and not having enough. */
export const money = `
money
  en money, cash, funds, funding, fund, funded, pounds, finance, finances, financial, pay, pays,
    paid, payment, budget, budgets, grant, grants, invest, investment, spend, spending, quid,
    fiver, tenner, pennies, penny, thirty pence, twenty pence
  cy arian, pres, cyllid, cyllido, ariannu, punt, punnoedd, bunnau, ariannol, talu, dalu, taliad,
    taliadau, cyllideb, cyllidebau, grant, grantiau, buddsoddi, buddsoddiad, gwario, ceiniog,
    ceiniogau, pishyn, pumpunt, decpunt, arian mân

debt
  en debt, debts, in debt, owe, owes, owed, owing, arrears, behind with, bailiff, bailiffs, lender,
    lenders, loan shark, loan sharks, payday loan, payday loans, creditors, bills, red letters,
    final demand, scared to open, repay, repayments, overdraft, credit card, credit cards,
    unpaid bills, catch up with bills, borrowed, borrow money, owe money, red bills,
    letters pile up, unopened, cannot pay, missed payments, behind with rent, rent arrears,
    gas and electric, heating or eating, loans, payment plan, pile of letters, brown envelopes,
    bills to pay, bills keep, bills are, can't pay, behind on, behind on the, red letter,
    final demands, knock at the door, knocking for money, chase me for money, debt collector,
    debt collectors, on tick, in the red, robbing peter
  cy dyled, dyledion, ddyled, ddyledion, mewn dyled, ôl-ddyledion, beili, beilïaid, benthyciwr,
    benthycwyr, benthyciad, benthyciadau, biliau, filiau, siarc benthyg, credydwyr, cerdyn credyd,
    cardiau credyd, llythyrau coch, ofn agor, gorddrafft, ad-dalu, methu talu, ffaelu talu,
    arna i arian, llythyron, llythyron coch, amlenni brown, amlenni, benthyca arian, benthyg arian,
    llog, taliadau, pentwr o lythyrau, biliau'n pentyrru, biliau coch, rhent ar ei hôl, bilie,
    bilie coch, biliau ar ei hôl, ar ei hôl hi gyda, ar ei hol hi, methu talu'r, ffaelu talu'r,
    mewn twll, twll ariannol, arian yn ddyledus, dyledus, dyledwyr, casglwr dyledion,
    cnoc ar y drws, llythyr coch, llythyrau cas, benthyciadau drud, bil, bilau
  near money, advice

advice
  en advice, adviser, advisers, advisor, advisors, advise, citizens advice, sort out, form filling,
    fill in forms, forms, guidance, caseworker, helpdesk, help desk, helpline, support worker,
    drop-in, drop in, face to face, walk-in, in person, one to one, expert, experts, ask someone,
    explain letters, pointing, ask questions, welfare rights, untangle, someone to ask,
    someone who knows, know your rights, my rights, fill the form, form to fill, help with forms,
    help with a form, long form, jargon, explain a letter, explain the letter, advise people,
    sits down with you, real person, real human, human being, proper person, where to turn,
    who to ask, turn to, cab
  cy cyngor ar bopeth, cyngor am, cyngor ar, cynghori, cynghorwr, ymgynghorydd, arbenigwr,
    arbenigwyr, llenwi ffurflenni, ffurflen, ffurflenni, arweiniad, llinell gymorth,
    wyneb yn wyneb, galw heibio, cerdded mewn, cymorth, gymorth, galw i mewn, esbonio llythyrau,
    gwaith papur, cyfrinachol, hawliau lles, at bwy i droi, cynghorydd, cyngor arian,
    cyngor ariannol, cyngor am ddim, rhywun i ofyn, rhywun i helpu, rhywun sy'n deall,
    rhywun i esbonio, gwybod ble i droi, gwbod lle i droi, lle i droi, ble i droi, at bwy, i bwy,
    llenwi ffurflen, llenwi'r ffurflen, help gyda ffurflenni, help efo ffurflenni, help i lenwi,
    deall llythyr, deall llythyrau, person go iawn, hawliau, gwybod fy hawliau, wyneb wrth wyneb

benefits
  en benefits, universal credit, pip, disability benefit, claim, claims, claiming, claimants,
    attendance allowance, housing benefit, entitlement, entitled, pension credit, dwp, allowance,
    sanctions
  cy budd-dal, budd-daliadau, fudd-daliadau, credyd cynhwysol, taliad annibyniaeth, hawlio, lwfans,
    lwfans gweini, budd-dal tai, credyd pensiwn, hawliadau, hawl i
  near advice, money

energy-bills
  en energy bill, energy bills, heating, heating bills, heating bill, gas, gas meter,
    electric bill, fuel poverty, prepayment meter, meter, cold home, turn the heating, heat or eat,
    heat their homes, boiler, boilers, warm home, warm bank, warm space, electricity bill,
    smart meter, radiators, meter runs out, topping up the meter, top up the meter,
    put the heating on, heating on, heating off, can't heat, price of gas, price of electricity,
    price of oil, oil tank, heating oil, logs, coal
  cy bil ynni, biliau ynni, bil nwy, biliau nwy, bil trydan, gwresogi, gwres canolog, nwy,
    tlodi tanwydd, mesurydd, cartref oer, boeler, cadw'n gynnes, lle cynnes, costau ynni,
    troi'r gwres, rhoi'r gwres, gwres ymlaen, diffodd y gwres, pris y nwy, pris trydan, pris olew,
    olew, tanc olew, glo, coed tân, mesurydd yn rhedeg, biliau gwres, costau gwres
  near debt, insulation, warm-space
  within energy

warm-space
  en warm space, warm spaces, warm bank, warm hub, warm room, warm welcome, somewhere warm,
    keep warm, keeping warm, warm place, cold house, freezing, can't heat, warm hall, warm up,
    in from the cold, shivering, warm, cold flat, blanket, blankets, hot water bottle, hot drink,
    cosy, toasty, coat indoors, frozen, heaters, heater, stay warm, soup, winter days,
    sit in the warm, in the warm, cold at home, cold indoors, wrapped in blankets, in a blanket,
    two jumpers, coat on indoors, radiator, warm for a few hours, warm and dry
  cy lle cynnes, llefydd cynnes, man cynnes, mannau cynnes, hwb cynnes, rhywle cynnes,
    cadw'n gynnes, croeso cynnes, cynhesu, rhewi, tŷ oer, cynnes, gynnes, twym, dwym, clyd, gwres,
    gwresogydd, potel ddwr poeth, fflat oer, rhynnu, rhywle twym, cynhesrwydd, stafell gynnes,
    cawl, yn y cynnes, yn y twym, oer yn y ty, oer gartre, blanced, blancedi, dwy siwmper,
    cot yn y ty, rhywle i gynhesu, lle twym, stafell dwym, neuadd gynnes, cadw'n dwym, te twym,
    oeri
  near winter, company, energy-bills

poverty
  en poverty, poor, poorer, poorest, hard up, skint, broke, struggling, struggle, can't afford,
    cannot afford, low income, low incomes, cost of living, hardship, going without, on a budget,
    make ends meet, breadline, deprived, disadvantaged, worse off, tight for money, less well off,
    in need, no money, hasn't the money, haven't the money, short of money, out of pocket,
    stretched, every penny, tight, cheaply
  cy tlodi, tlawd, dlawd, tlotaf, brin o arian, prin o arian, methu fforddio, ffaelu fforddio,
    incwm isel, costau byw, caledi, crafu byw, difreintiedig, mynd heb, cael dau ben llinyn,
    heb arian, angenus, llai ffodus, dim arian, dim pres, sdim arian, heb bres, pob ceiniog,
    arian yn brin, brin, brin iawn, byw o'r llaw, byw ar ychydig
  near money

cost
  en cost, costs, costly, price, prices, pricey, expensive, fee, fees, afford, affordable, cheap,
    cheaper, discount, discounts, discounted, subsidise, subsidised, subsidy, reduced, concession,
    concessions, concessionary, low cost, low-cost, half price, value for money, fortune,
    costs a fortune, costs a bomb, rip off, ripoff, too dear, dear, more than i can, dearer
  cy cost, costau, gost, pris, prisiau, bris, brisiau, drud, ddrud, prud, ffi, ffioedd, fforddio,
    fforddiadwy, rhad, rhatach, rad, gostyngiad, gostyngiadau, disgownt, cymhorthdal, costus,
    hanner pris, ffortiwn, crocbris, costio'n ddrud, rhy ddrud, ddrytach, drutach, rhy brud,
    drud ofnadwy, bris afresymol, costio ffortiwn

free-of-charge
  en free, free of charge, no charge, for nothing, without charge, complimentary, gratis,
    costs nothing, rent-free, no cost, at no cost, for free, no fee, won't cost,
    won't cost a penny, without paying, nothing to pay, wouldn't have to pay
  cy am ddim, di-dâl, rhad ac am ddim, heb gost, heb godi tâl, heb dalu, ddim yn costio, dim cost,
    ddim yn gorfod talu, gratis, heb orfod talu, am ddim byd

tax
  en tax, taxes, council tax, business rates, rates, levy, tourist tax, rate relief, taxpayers
  cy treth, trethi, dreth, treth y cyngor, trethi busnes, ardrethi, ardoll, treth twristiaeth,
    trethdalwyr
  near money

credit-union
  en credit union, credit unions, savings, save money, saving up, piggy bank, savings club,
    affordable loans
  cy undeb credyd, undebau credyd, cynilion, cynilo, arbed arian, clwb cynilo
  near debt, bank

charity
  en charity, charities, fundraise, fundraising, fundraiser, donate, donation, donations,
    raise money, sponsor, sponsored, sponsorship, crowdfund, crowdfunding, appeal, good cause,
    raffle, collection tin
  cy elusen, elusennau, elusennol, codi arian, cyfrannu, cyfraniad, cyfraniadau, rhodd, rhoddion,
    noddi, noddwyr, nawdd, cyllido torfol, apêl, achos da, raffl
  near money
`;
