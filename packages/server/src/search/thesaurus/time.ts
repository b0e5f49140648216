/** When, how often and whereabouts: what many ideas have in common, so that each counts for little. */
export const time = `
morning
  en morning, mornings, before work, breakfast time, dawn, first thing, early morning, 8am, 9am,
    sunrise, ten to nine
  cy bore, boreau, fore, ben bore, peth cyntaf, toriad gwawr, bora, chwarter i naw

afternoon
  en afternoon, afternoons, lunchtime, lunch time, noon, midday, teatime, after lunch
  cy prynhawn, prynhawniau, pnawn, pnawniau, amser cinio, hanner dydd, canol dydd, amser te,
    brynhawn

evening
  en evening, evenings, dusk, after tea, after work, after dark, tonight, after hours, night,
    eight o'clock, half past eight, late opening
  cy min nos, noswaith, nosweithiau, gyda'r nos, ar ôl gwaith, fin nos, heno, noson, gyda'r hwyr,
    nos
  near night

night
  en night, nights, night-time, nighttime, midnight, overnight, nocturnal, small hours,
    after midnight, early hours
  cy nos, nosweithiau, ganol nos, hanner nos, dros nos, oriau mân, nosau, liw nos

weekend
  en weekend, weekends, saturday, saturdays, sunday, sundays, friday night, friday nights, day off,
    bank holiday, bank holidays, end of the week, end of the weekend, days off
  cy penwythnos, penwythnosau, benwythnos, benwythnosau, sadwrn, dydd sadwrn, sul, dydd sul,
    suliau, nos wener, nos sadwrn, diwrnod rhydd, gwyl banc, gŵyl y banc, diwrnod i ffwrdd

opening-hours
  en opening hours, open longer, longer hours, opening times, open late, open later, stay open,
    always shut, closed when, shut when, extend hours, extended hours, hours, closes at, closing,
    shut, shuts, closed, close, open on, opens, open, closes early, shuts early, later closing,
    late night opening, days a week, reduced hours, part-time hours, lunch hour, mondays, sundays,
    after five, open at, open from, open after, open in the evening, open evenings, open on sunday,
    open on sundays, open weekends, shut by, shut at, closes before, closed by the time, closes by,
    working people can't get
  cy oriau agor, ar agor, agor yn hwyr, agor yn hirach, wastad ar gau, ar gau, cau, oriau hirach,
    aros ar agor, agor, agorwch, yn cau, wedi cau, oriau, cau'n gynnar, erbyn gorffen,
    dyddiau'r wythnos, oriau estynedig, dydd sul, bob amser ar gau, agor ar, agor wedi, agor ar ôl,
    agor gyda'r nos, agor ar ddydd, agor ar y sul, agor ar y penwythnos, ar gau erbyn, cau am,
    cau am bump, cau cyn, wedi cau erbyn, cyn iddo gau, oriau hwyrach

weekly
  en weekly, every week, each week, once a week, a week, fortnight, fortnightly, regular,
    regularly, wednesday, tuesdays, wednesdays, thursday, each wednesday, every tuesday,
    every friday, afternoon a week
  cy wythnosol, bob wythnos, unwaith yr wythnos, yr wythnos, wythnos, pythefnos, rheolaidd,
    dydd mercher, dydd mawrth, dydd iau, bob dydd iau, pob wythnos

monthly
  en monthly, every month, each month, once a month, a month, first saturday
  cy misol, bob mis, unwaith y mis, y mis, pob mis, sadwrn cyntaf, sadwrn cynta

yearly
  en yearly, annual, annually, every year, each year, once a year
  cy blynyddol, bob blwyddyn, unwaith y flwyddyn, pob blwyddyn

summer
  en summer, summers, summertime, june, july, august, warm months, hot weather, sunny,
    warm weather, sunshine, sun, heat, warm evening, when it's hot
  cy haf, hafau, mehefin, gorffennaf, awst, tywydd braf, tywydd poeth, heulog, heulwen, haul,
    gwres, yn dwym, dwym

hot
  en hot, heat, heatwave, boiling, roasting, sweltering, stifling
  cy poeth, boeth, gwres, twym, crasboeth, llethol
  near summer

winter
  en winter, winters, wintry, december, january, february, november, cold months, dark months,
    cold weather, cold, freezing, chilly, dark evenings, frosty, dark nights
  cy gaeaf, gaea, gaeafau, aeaf, rhagfyr, ionawr, chwefror, tachwedd, tywydd oer, oer, rhewllyd,
    misoedd oer, misoedd tywyll

spring
  en spring, springtime, march, april, easter
  cy gwanwyn, wanwyn, mawrth, ebrill, pasg

autumn
  en autumn, september, october, halloween, conkers, harvest
  cy hydref, medi, calan gaeaf, cynhaeaf, hydre

bring-back
  en bring back, bringing back, revive, revival, restart, reinstate, reintroduce, used to have,
    used to be, as it was, like before, return of, restore, resurrect, relaunch, again, missed,
    we miss, once more, was stopped, stopped in, restarted, reopen, re-open
  cy dod â, dod yn ôl, adfywio, ailddechrau, ail-ddechrau, adfer, ers talwm, erstalwm, slawer dydd,
    fel o'r blaen, arfer bod, arfer cael, unwaith eto, ailgyflwyno, ailagor, atgyfodi

trial
  en trial, trials, pilot, experiment, try out, try it, test run, temporary, temporarily, taster
  cy treial, treialu, peilot, arbrawf, arbrofi, dros dro, rhoi cynnig, blas

estate
  en estate, estates, housing estate, council estate, cul-de-sac
  cy stad, stadau, ystad, ystadau, stad dai

competition
  en competition, competitions, contest, prize, prizes, award, awards, best kept, challenge,
    winner, trophy
  cy cystadleuaeth, cystadlaethau, gwobr, gwobrau, her, enillydd, tlws

hour
  en hour, an hour, sixty minutes, one hour, half an hour, minutes, half hour
  cy awr, am awr, orau, un awr, chwe deg munud, hanner awr, munud, munudau, munude, am sbel
`;
