/** Telephones, computers and what comes over the wire. */
export const digital = `
internet
  en internet, broadband, wifi, wi-fi, wi fi, fibre, connection, download, data, hotspot, hotspots,
    slow internet, buffering, router, online, full fibre, connectivity, buffer, buffers, loading,
    upload, streaming, zoom drops, freezes, copper wire, megabits, video calls freeze, work online,
    upload speed, no broadband, internet drops, internet is slow, web, spinning wheel,
    buffering wheel, wire, wires, work from home on
  cy rhyngrwyd, y we, band eang, wifi, wi-fi, wi fi, ffibr, cysylltiad, data, llwytho,
    mannau poeth, cysylltedd, cysylltu, llwytho i lawr, lawrlwytho, torri mas, rhewi, band-eang,
    ffibr llawn, rwter, zoom, ffilmiau'n rhewi, we araf, gwe, y rhyngrwyd, cyflymder y we,
    we'n araf, rhyngrwyd araf, band llydan, troi a throi, gwifren, gwifrau, wi fi am ddim
  near computers

mobile-signal
  en signal, mobile signal, phone signal, reception, mast, masts, phone mast, not-spot, notspot,
    coverage, dead zone, 4g, 5g, no bars, can't call, hang out of the window,
    climb the hill to call, dropped calls, blackspot, black spot, emergency call, bars on my phone,
    one bar, no reception, lean out of the window, stand on the, stand in the garden,
    up the hill to, text won't send
  cy signal, signal ffôn, mast, mastiau, derbyniad, dim signal, 4g, 5g, cwmpas, methu ffonio,
    dringo'r bryn, dringo i ben, barrau, galwadau'n torri, man gwan, signal symudol, un bar,
    sefyll ar ben, dim derbyniad, pwyso mas o'r ffenest, pwyso allan o'r ffenest,
    mynd i ben y bryn, tecst, tecstio
  within phone

phone
  en phone, phones, phoning, telephone, telephones, mobile, mobiles, mobile phone, smartphone,
    smartphones, smart phone, ring, ringing, dial, landline, phone box, handset, tablet,
    video call, video calls
  cy ffôn, ffon, ffonau, ffonio, ffôns, ffôn symudol, ffôn clyfar, ffonau clyfar, galwad, galwadau,
    ciosg ffôn, tabled, galwad fideo, galwadau fideo, teclyn

computers
  en computer, computers, laptop, laptops, pc, pcs, tablet, ipad, ipads, tech, technology, digital,
    device, devices, it skills, screen, printer, printing, keyboard, software, gadgets, gadget,
    chromebook
  cy cyfrifiadur, cyfrifiaduron, gliniadur, gliniaduron, tabled, tabledi, technoleg, dechnoleg,
    digidol, ddigidol, dyfais, dyfeisiau, sgrin, sgrins, argraffydd, argraffu, meddalwedd, iPad
  near internet

digital-skills
  en digital skills, smartphone, smartphones, tech buddies, tech help, learn computers,
    computer class, computer classes, computer lessons, silver surfers, digital divide,
    digital inclusion, left behind, not online, aren't online, can't use the internet,
    use a computer, use a smartphone, online banking, use the internet, everything is online,
    everything is an app, get online, getting online, help with phones, it help, tech support,
    technophobe, press, whatsapp the family, skype, facetime, video call,
    grandchildren on a screen, downloads, scared of technology, frightened of technology,
    screen frightens, paperless, bank app, banking app, closing the bank, forms online,
    apply online, prescriptions online, my phone baffles, can't work my phone, work my phone,
    grandson's tablet, the tablet, send a photo, send photos, set up email,
    not good with computers, no good with computers, never used a computer, afraid to press,
    press the wrong, an app for, all done online, all online, online only, fill it in online
  cy sgiliau digidol, gwersi cyfrifiadur, gwersi technoleg, dysgu defnyddio, help technoleg,
    ar ei hol hi, bancio ar-lein, ar-lein, cynhwysiant digidol, ffôn clyfar, popeth ar-lein,
    popeth ar lein, bob dim ar ap, popeth ar ap, iwsio, defnyddio ffôn, defnyddio cyfrifiadur,
    mynd ar-lein, tabled a ffôn, facetime, ofn technoleg, ofn cyfrifiaduron, banc ar lein,
    ffurflen ar lein, bancio ar lein, sgrin gyffwrdd, presgripsiwn ar lein, ffaelu iwsio,
    methu iwsio, iwsio ffôn, iwsio cyfrifiadur, gweithio'r ffôn, ddim yn deall cyfrifiadur,
    ddim yn deall ffôn, ofn pwyso, gwasgu'r botwm, botwm anghywir, hala llun, anfon llun,
    anfon lluniau, ebostio, popeth ar y we, bob dim ar lein, bob dim ar-lein, ar y we,
    ar y cyfrifiadur, help gyda ffôn, help efo ffôn
  near phone
  within computers, teaching

website
  en website, websites, web page, webpage, web site, online, online form, online booking, app,
    apps, portal, digital form, click, log in, login, text alert, text alerts, alerts,
    notification, notifications, reminder, reminders, text message, emails, email, qr code,
    chatbot, whatsapp
  cy gwefan, gwefannau, wefan, ar-lein, ar lein, ffurflen ar-lein, ap, apiau, porth, mewngofnodi,
    neges destun, negeseuon testun, hysbysiad, nodyn atgoffa, ebost, e-bost, cod qr, whatsapp
  near internet, information

social-media
  en social media, facebook, instagram, tiktok, twitter, snapchat, screen time, scrolling,
    influencers, online safety, youtube
  cy cyfryngau cymdeithasol, facebook, gweplyfr, instagram, tiktok, amser sgrin, sgrolio,
    diogelwch ar-lein, trydar, youtube
  near website

phone-charging
  en charge phones, phone charging, charge my phone, charge your phone, usb, usb sockets,
    charging bench, plug socket, power bank, sockets
  cy gwefru ffôn, gwefru ffonau, usb, soced, socedi, plwg, pwer
  within phone

ai
  en artificial intelligence, ai, chatgpt, algorithm, algorithms, open data, sensors, smart city
  cy deallusrwydd artiffisial, algorithm, algorithmau, data agored, synwyryddion
  near computers

council-contact
  en report a fault, report faults, report it, report problems, report a problem, complain,
    complaint, complaints, phone the council, ring the council, call the council,
    contact the council, speak to somebody at, customer service, customer services, call centre,
    switchboard, press one, press two, passed around, passed from, no reply, never reply,
    never replied, never answer, never heard back, hear back, get an answer, one number,
    one stop shop, front desk, reception desk, council offices
  cy rhoi gwybod am, adrodd am, riportio, cwyno, cwyn, cwynion, ffonio'r cyngor,
    cysylltu â'r cyngor, galw'r cyngor, siarad â rhywun, siarad gyda rhywun, siarad efo rhywun,
    gwasanaeth cwsmeriaid, canolfan alwadau, pwyso un, dim ateb, byth yn ateb, heb ateb, cael ateb,
    heb glywed dim, siop un stop, un rhif, derbynfa, swyddfa'r cyngor, swyddfeydd y cyngor
  near website, phone, information
`;
