/** What people do in their own time, and the clubs they belong to. */
export const pastimes = `
horse-rider
  en horse riders, people who ride horses, equestrians, people with horses, horse owners,
    people who ride, pony riders, people who keep horses, riders on horses, pony club,
    riding school, people on horseback, riding club members, people who ride ponies,
    people who own horses
  cy marchogion, pobl sy'n marchogaeth, perchnogion ceffylau, pobl sy'n marchogaeth ceffylau,
    pobl ar gefn ceffyl, pobl â cheffylau, pobl sy'n cadw ceffylau, clwb merlod

dog-owner
  en dog owners, dog walkers, people with dogs, people who walk dogs, people who own dogs,
    people out with their dogs, people who take the dog out, dog walking,
    people who exercise their dogs
  cy perchnogion cŵn, pobl â chŵn, cerddwyr cŵn, pobl sy'n mynd â'u cŵn am dro, perchnogion ci,
    pobl sy'n cerdded y ci

skater
  en skateboarders, skaters, skate park users, kids on skateboards, young skaters, bmx riders,
    bmxers, skatepark users, kids at the skate park, people who skate, kids at the skatepark,
    young skateboarders, teenagers at the skatepark
  cy sglefrfyrddwyr, parc sglefrio, pobl sy'n sglefrio, bwrdd sglefrio

angler
  en anglers, people who fish, fishing club, angling club, people fishing on the canal,
    people who fish in the river, fly fishermen, fishing enthusiasts, rod fishermen,
    coarse fishermen, people who fish for sport, course fishing
  cy pysgotwyr hamdden, genweirwyr, pysgotwyr afon, clwb pysgota, pysgotwyr gwialen,
    clwb genweirio

allotment-holder
  en allotment holders, people with allotments, plot holders, allotment gardeners, allotmenteers,
    allotment society, allotment association, people who grow veg on allotments,
    allotment tenants, allotment growers, people who rent allotments,
    people growing on the allotments, people who grow their own veg, plotholders
  cy deiliaid rhandiroedd, pobl â rhandiroedd, pobl â rhandir, garddwyr rhandir,
    cymdeithas rhandiroedd, pobl sy'n tyfu llysiau ar randiroedd, tenantiaid rhandiroedd

cadet
  en cadets, army cadets
  cy cadetiaid

pet-owner
  en pet owners, people with pets, cat owners, people with cats
  cy perchnogion anifeiliaid anwes, pobl ag anifeiliaid anwes

runner
  en runners, joggers, people who run, people who go jogging, running club, park runners,
    parkrunners, parkrun
  cy rhedwyr, loncwyr, pobl sy'n rhedeg, pobl sy'n loncian, clwb rhedeg

swimmer
  en swimmers, people who swim, swimming club, people who use the pool,
    people who use the swimming pool, people who use the baths, leisure centre swimmers,
    swimming baths
  cy nofwyr, pobl sy'n nofio, clwb nofio, pobl sy'n defnyddio'r pwll nofio, defnyddwyr y pwll

open-water-swimmer
  en open water swimmers, wild swimmers, sea swimmers, cold water swimmers,
    people who swim in the sea, people who swim in the lake, people who swim in the river,
    wild swimming, river swimmers, lake swimmers
  cy nofwyr gwyllt, nofwyr môr, nofwyr dŵr agored, pobl sy'n nofio yn y môr, nofwyr dŵr oer,
    pobl sy'n nofio mewn afonydd

surfer
  en surfers, people who surf, surf club
  cy syrffwyr

canoeist
  en canoeists, kayakers, people who canoe, paddleboarders, paddlers, people who paddle
  cy canŵ-wyr, caiacwyr, padlfyrddwyr

sailor
  en sailors, yacht owners, people with yachts, sailing club, people who sail, boat owners,
    people who moor boats in the harbour, people who keep boats
  cy perchnogion cychod, clwb hwylio

rower
  en rowers, rowing club, people who row
  cy rhwyfwyr, clwb rhwyfo

climber
  en climbers, people who climb, rock climbers, mountaineers, climbing club
  cy dringwyr, clwb dringo

footballer
  en footballers, football players, people who play football, football teams, football club,
    sunday league players, people who play five a side, kids who play football, sunday league,
    five a side
  cy pêl-droedwyr, chwaraewyr pêl-droed, clwb pêl-droed, pobl sy'n chwarae pêl-droed,
    timau pêl-droed

football-fan
  en football fans, football supporters, people who go to the match,
    people who follow the football club
  cy cefnogwyr pêl-droed

rugby-player
  en rugby players, rugby club, people who play rugby, rugby teams
  cy chwaraewyr rygbi, clwb rygbi, pobl sy'n chwarae rygbi, timau rygbi

cricketer
  en cricketers, cricket club, people who play cricket, cricket players
  cy cricedwyr, clwb criced

bowler
  en bowls club, bowlers, bowls players, people who play bowls, lawn bowls, crown green bowlers
  cy bowlwyr, clwb bowls, clwb bowlio

tennis-player
  en tennis players, tennis club, people who play tennis
  cy chwaraewyr tenis, clwb tenis

golfer
  en golfers, people who play golf, golf club
  cy golffwyr, pobl sy'n chwarae golff, clwb golff

gym-goer
  en gym members, people who use the leisure centre
  cy aelodau'r gampfa, defnyddwyr y ganolfan hamdden

sports-player
  en sports clubs, people who play sport, sports teams, sports people, sports players,
    amateur sports teams
  cy clybiau chwaraeon, pobl sy'n chwarae chwaraeon, chwaraewyr

disabled-sports
  en wheelchair basketball players, wheelchair basketball, disabled sports people,
    disabled athletes, wheelchair rugby players
  cy pêl-fasged cadair olwyn

women-sports
  en women's football team, women footballers, girls who play football, girls football team,
    female footballers, women who play football
  cy tîm pêl-droed merched, merched sy'n chwarae pêl-droed, tîm pêl-droed menywod

hunter
  en shooting club, people who shoot, gun club, hunters, gamekeepers
  cy helwyr, clwb saethu

gardener
  en gardeners, gardening club, keen gardeners
  cy garddwyr, clwb garddio

beekeeper
  en beekeepers, bee keepers, people who keep bees, people with beehives, apiarists
  cy gwenynwyr, pobl sy'n cadw gwenyn

pigeon-keeper
  en pigeon fanciers, pigeon keepers, people who keep pigeons, pigeon racers
  cy colomenwyr, pobl sy'n cadw colomennod

bird-watcher
  en birdwatchers, bird watchers, birders, people who watch birds, twitchers
  cy gwylwyr adar, adarwyr

environmentalist
  en environmental campaigners, climate activists, environmentalists, green groups,
    wildlife groups, conservation volunteers, nature lovers
  cy amgylcheddwyr, ymgyrchwyr amgylcheddol, ymgyrchwyr hinsawdd

artist
  en artists, painters, people who paint, art group, makers, craftspeople, potters, sculptors,
    art club, crafters, craft makers, people who make art
  cy artistiaid, arlunwyr, crefftwyr, peintwyr, pobl sy'n creu celf

knitter
  en knitters, people who knit, sewing group, crochet group, knit and natter, knitting circle,
    knitting club
  cy gweuwyr, grŵp gwau

musician
  en musicians, people who play music, bands, buskers, music makers, people who play in bands,
    people who play an instrument
  cy cerddorion, bandiau, pobl sy'n chwarae cerddoriaeth

brass-band
  en brass band, brass band players, silver band
  cy band pres

singer
  en choirs, singers, people who sing, people who sing in choirs, male voice choir, choristers
  cy cantorion, corau, pobl sy'n canu, côr, côr meibion, pobl sy'n canu mewn corau

actor
  en actors, drama group, amateur dramatics, theatre group, am dram, amateur dramatic society, actors and theatre people
  cy actorion, cwmni drama, grŵp drama

dancer
  en dancers, people who dance, dance class
  cy dawnswyr

gamer
  en gamers, people who play video games, video gamers, computer gamers,
    people who play computer games
  cy chwaraewyr gemau, pobl sy'n chwarae gemau cyfrifiadur

bingo-player
  en bingo players, people who go to bingo, people who play bingo
  cy chwaraewyr bingo, bingo

pub-goer
  en pub goers, drinkers at the pub, pub customers
  cy pobl y dafarn, cwsmeriaid tafarndai

clubber
  en clubbers, people who go out at night, people on a night out, nightclub goers,
    young people on nights out, revellers, party goers
  cy clybwyr, pobl sy'n mynd allan gyda'r nos, clybiau nos

shopper
  en shoppers, people who shop in town, customers, people doing their shopping,
    people who come to town to shop
  cy siopwyr, cwsmeriaid

library-user
  en library users, readers at the library, library card holders,
    people who borrow books from the library, people who borrow books, library borrowers
  cy defnyddwyr y llyfrgell

park-user

reader
  en book club, book group, reading group
  cy clwb llyfrau, clwb darllen

scout
  en scouts, guides, scouts and guides, brownies, cubs, beavers, scout troop, girl guides
  cy sgowtiaid, geidiau, brownis

urdd
  en urdd members, aelwyd yr urdd
  cy aelodau'r urdd

youth-club
  en youth club members, kids at the youth club, young people at the youth club,
    teenagers at the youth club
  cy clwb ieuenctid, clybiau ieuenctid, pobl ifanc y clwb ieuenctid

wi-member
  en women's institute, wi members
  cy sefydliad y merched

merched-y-wawr
  en merched y wawr
  cy merched y wawr

mens-shed
  en men's shed members, blokes at the men's shed
  cy sied dynion

lunch-club
  en lunch club members, luncheon club, pensioners' lunch club, coffee morning regulars,
    older people at the lunch club
  cy clwb cinio

hanging-about
  en kids hanging around the streets, young people hanging about the park,
    young people on street corners, teenagers hanging round, kids hanging about,
    young people who hang around town, kids on street corners, young people hanging round,
    teenagers who hang around, youngsters hanging around, lads who hang around,
    kids with nothing to do, teenagers with nothing to do, young people with nothing to do,
    bored teenagers, bored young people
  cy pobl ifanc ar y stryd, pobl ifanc sy'n loetran, pobl ifanc heb ddim i'w wneud,
    pobl ifanc ar gorneli strydoedd

bell-ringer
  en bellringers, church bell ringers, bell ringers, people who ring church bells, campanologists
  cy canwyr clychau

detectorist
  en metal detectorists, people with metal detectors, metal detecting
  cy datgelyddion metel

rail-enthusiast
  en trainspotters, railway enthusiasts, train spotters, steam railway enthusiasts
  cy selogion rheilffyrdd

darts-player
  en darts players, darts team, people who play darts
  cy chwaraewyr dartiau

snooker-player
  en snooker players, pool players, people who play snooker
  cy chwaraewyr snwcer

chess-player
  en chess players, chess club, people who play chess
  cy chwaraewyr gwyddbwyll, clwb gwyddbwyll

netball-player
  en netball players, netball team, netball club, women who play netball
  cy chwaraewyr pêl-rwyd, tîm pêl-rwyd

hockey-player
  en hockey players, hockey club, people who play hockey
  cy chwaraewyr hoci, clwb hoci

boxer
  en boxers, boxing club, boxing gym, people who box
  cy bocswyr, clwb bocsio

martial-artist
  en martial arts, karate club, judo club
  cy crefftau ymladd

yoga
  en yoga class, people who do yoga, yoga
  cy ioga

photographer
  en photographers, photography club, camera club, people who take photos
  cy ffotograffwyr, clwb ffotograffiaeth

local-historian
  en local history society, local historians, history group, history society
  cy cymdeithas hanes, haneswyr lleol

writer
  en writers, poets, people who write, writing group
  cy awduron, beirdd, llenorion

vegetarian
  en vegetarians, veggies, people who don't eat meat
  cy llysieuwyr

vegan
  en vegans
  cy figaniaid
`;
