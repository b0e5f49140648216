/** Illness, in everyday and in official words; and loss. */
export const health = `
mental-health
  en mental health problems, mental health conditions, mental illness, mental ill health,
    poor mental health, mental health, bad mental health, struggling with their mental health,
    mental health needs, people with bad nerves, people struggling mentally,
    people in mental distress, mental health service users,
    people having a hard time with their mental health, mental health patients,
    psychiatric patients, suffer with nerves, mental disorders,
    people struggling with their nerves
  cy problemau iechyd meddwl, salwch meddwl, cyflyrau iechyd meddwl, iechyd meddwl gwael,
    iechyd meddwl, pobl sy'n cael trafferth â'u hiechyd meddwl, pobl ag afiechyd meddwl,
    cyflwr iechyd meddwl

anxious
  en anxiety, anxious, social anxiety, people who worry a lot, worriers, panic attacks,
    people who get anxious in crowds
  cy gorbryder, pobl bryderus, pyliau o banig
  within mental-health

depressed
  en depression, people who feel low, low mood, the blues
  cy iselder, isel eu hysbryd, pobl isel, teimlo'n isel, hwyliau isel
  within mental-health

dementia
  en dementia, memory loss, memory problems, people losing their memory, failing memory,
    people who are getting forgetful, people who forget things, poor memory, going senile,
    dementia patients, people with bad memories
  cy dementia, colli cof, problemau cof, pobl sy'n anghofus, cof gwael, pobl sy'n anghofio pethau,
    trafferthion cof, cleifion dementia

alzheimers
  en alzheimer, alzheimer's disease
  cy alzheimer, clefyd alzheimer, alzheimers
  within dementia

long-term-ill
  en long-term health conditions, long-term illness, chronic illness, chronic conditions,
    long-term conditions, long-term sick, chronic health conditions, poorly people, sick people,
    people who are too ill to work, people off sick long term, ongoing health problems,
    people who are always ill, poor health, bad health, ill health, people with ongoing illness,
    long term health problems, long standing illness, people too sick to work, sickly people,
    people who are ill all the time, unwell, health conditions, health problems,
    people signed off sick, people off work sick, people off sick
  cy cyflyrau iechyd hirdymor, salwch hirdymor, cyflyrau hirdymor, salwch cronig,
    cyflwr iechyd hirdymor, iechyd gwael, problemau iechyd, salwch hir, pobl sâl, cyflyrau iechyd,
    pobl wael eu hiechyd, problemau iechyd hirdymor

terminally-ill
  en terminally ill, dying, end of life, people with not long to live,
    people nearing the end of life, people in the hospice, hospice patients, palliative care,
    palliative, last months of life
  cy salwch terfynol, pobl sy'n marw, hosbis, diwedd oes, gofal lliniarol, diwedd eu hoes

patient
  en patients, hospital patients, inpatients, people on the wards, hospital inpatients,
    outpatients, people waiting for treatment
  cy cleifion, cleifion ysbyty

addicted
  en addiction, drug users, people who take drugs, substance misuse, people who misuse drugs,
    drug addicts, people hooked on drugs, people with a drug problem, drug misusers, drug takers,
    people with addiction problems, heroin users, people who inject drugs,
    people addicted to drugs, substance users, substance abuse, people with a drug habit,
    people struggling with drugs, people hooked on heroin, people caught up in drugs
  cy caethiwed, dibyniaeth, defnyddwyr cyffuriau, camddefnyddio sylweddau,
    pobl sy'n gaeth i gyffuriau, pobl sy'n camddefnyddio cyffuriau, problemau cyffuriau,
    pobl sy'n cymryd cyffuriau, dibyniaeth ar gyffuriau

drinker
  en alcoholics, problem drinkers, people who drink too much, alcohol problems,
    people with a drink problem, people addicted to alcohol, heavy drinkers, problem drinking,
    people who can't stop drinking, people hooked on drink, people hooked on booze,
    alcohol addiction, people addicted to drink, alcohol misuse, alcohol dependence,
    people who drink heavily
  cy alcoholigion, problemau alcohol, pobl sy'n yfed gormod, pobl â phroblem yfed,
    pobl sy'n gaeth i alcohol, yfwyr trwm, goryfed, dibyniaeth ar alcohol, yfed gormod o alcohol

in-recovery
  en in recovery, recovering addicts, recovering from drugs, recovering alcoholics,
    recovery from addiction, recovery from drugs, ex-addicts, recovery from drugs and alcohol,
    people getting off drugs, people coming off drugs, people in rehab,
    people who have stopped drinking, people off the drink, people recovering from drink,
    people in recovery from drink, people who used to drink, sober alcoholics,
    people kicking the habit, clean from drugs, people who have beaten addiction,
    people who've kicked drugs, people in recovery from alcohol, people getting over addiction
  cy mewn adferiad, gwella o ddibyniaeth, gwella o gaethiwed, adfer o gaethiwed,
    gwella o alcoholiaeth

bereaved
  en bereaved, grieving, people who have lost a loved one, people who have lost someone,
    people in mourning, people who've lost someone close, bereaved families,
    families who have lost someone, grieving families, families in grief,
    people who have lost family, mourners, people coping with loss, people dealing with grief,
    people coping with grief
  cy galarwyr, mewn profedigaeth, pobl sydd wedi colli rhywun, teuluoedd mewn profedigaeth,
    pobl sydd wedi colli anwyliaid, teuluoedd sy'n galaru, pobl sydd wedi colli rhywun agos,
    pobl sydd wedi colli rhywun annwyl

lonely
  en lonely, isolated, loneliness, socially isolated, people with no friends, cut off,
    people with nobody to talk to, people who feel alone, people with nobody,
    people with no one to talk to, people with no visitors, people on their own with no family,
    people who feel isolated, people with no family, people who feel lonely,
    people who see nobody, people with no company,
    people who don't see anyone from one week to the next, people with nobody to turn to
  cy unig, ynysig, unigrwydd, pobl heb ffrindiau, pobl sy'n teimlo'n unig, pobl heb gwmni,
    pobl heb neb i siarad â nhw, pobl sydd heb neb, wedi'u hynysu

living-alone
  en living alone, people living on their own, people by themselves, people with no one at home, living solo
  cy byw ar eu pen eu hunain, byw ar ei ben ei hun, pobl sy'n byw ar eu pennau eu hunain,
    byw wrthyn nhw eu hunain

stroke
  en stroke, stroke survivors, stroke patients, people recovering from a stroke
  cy strôc, goroeswyr strôc, cleifion strôc, dioddefwyr strôc

cancer
  en cancer, cancer patients, cancer survivors, people having chemo,
    people having cancer treatment, chemotherapy, people in treatment for cancer,
    living with and beyond cancer, chemo patients, tumours, breast cancer survivors
  cy canser, cleifion canser, goroeswyr canser, triniaeth canser, pobl sy'n cael cemotherapi,
    dioddefwyr canser

diabetic
  en diabetes, sugar diabetes, type 2 diabetes, type 1 diabetes, people on insulin,
    people with sugar, people who inject insulin, diabetes patients
  cy diabetes, clefyd y siwgr, pobl diabetig, inswlin

gambler
  en gamblers, gambling problems, problem gamblers, addicted to gambling,
    people who gamble too much, people hooked on gambling, compulsive gamblers, gambling addicts,
    people who can't stop gambling, people who can't stop betting, people who bet too much,
    people harmed by gambling, people who gamble, people addicted to betting, hooked on betting
  cy gamblwyr, problemau gamblo, pobl sy'n gaeth i gamblo, caeth i hapchwarae, hapchwarae

mental-health-nurse
  en mental health nurses, mental health workers, psychiatric nurses
  cy nyrsys iechyd meddwl, staff iechyd meddwl, gweithwyr iechyd meddwl

postnatal-depression
  en postnatal depression, mums with postnatal depression, postpartum depression, baby blues,
    mums with the baby blues
  cy iselder ôl-enedigol, mamau ag iselder ôl-enedigol

suicide-bereaved
  en people bereaved by suicide, people who have lost someone to suicide,
    families bereaved by suicide
  cy pobl sydd wedi colli rhywun i hunanladdiad

suicidal
  en suicidal, people who have tried to kill themselves, people who self harm, suicidal thoughts
  cy hunan-niweidio, hunanladdol

psychosis
  en psychosis, schizophrenia, people who hear voices, voice hearers, schizophrenic
  cy sgitsoffrenia, seicosis, pobl sy'n clywed lleisiau

bipolar
  en bipolar, bipolar disorder, manic depression
  cy deubegynol, anhwylder deubegynol

eating-disorder
  en eating disorders, anorexia, bulimia, anorexics, problems with eating
  cy anhwylderau bwyta, anorecsia

trauma
  en ptsd, post traumatic stress, trauma, traumatised, post traumatic stress disorder
  cy trawma, straen wedi trawma

hoarder
  en hoarders, people who hoard, people who can't throw anything away
  cy celcwyr

lung
  en bad chests, lung conditions, lung disease, breathing problems,
    people who struggle to breathe, people who get out of breath, respiratory conditions,
    respiratory disease, chest conditions, chest problems, bad lungs, lung problems, breathless,
    people short of breath, weak chests, lung complaints, chest complaints, chesty people,
    respiratory illness, respiratory problems, people who can't breathe well, wheezy, weak lungs
  cy problemau anadlu, cyflyrau anadlol, brest ddrwg, clefyd yr ysgyfaint,
    pobl sy'n fyr eu hanadl, anawsterau anadlu, brest wan, byr eu gwynt, trafferth anadlu,
    problemau ysgyfaint, frest wael, problemau'r frest, cyflwr ysgyfaint, cyflyrau'r ysgyfaint

copd
  en copd, emphysema, chronic bronchitis, bronchitis, chronic obstructive pulmonary disease
  cy copd, broncitis
  within lung

asthma
  en asthma, asthmatic, people who use inhalers
  cy asthma, y fogfa, asthmatig
  within lung

dust-disease
  en miners' lung, silicosis, pneumoconiosis, asbestosis, black lung, miners with dust,
    dust on the lungs
  cy llwch, clefyd y llwch, silicosis
  within lung

heart
  en heart conditions, heart disease, heart problems, heart failure,
    people who've had heart attacks, people with bad hearts, heart patients, cardiac patients,
    angina, people with dodgy hearts, weak heart, dicky hearts, dicky tickers, cardiac problems,
    heart, cardiac conditions, heart attack survivors, heart complaints, bad tickers
  cy clefyd y galon, problemau'r galon, cyflyrau'r galon, trawiad ar y galon, cleifion y galon,
    cyflwr y galon, calon wan, trafferth gyda'r galon, calon

brain-injury
  en brain injuries, head injuries, acquired brain injury, people who have hurt their heads
  cy anaf i'r ymennydd

kidney
  en dialysis, dialysis patients, kidney disease, kidney problems, kidney patients,
    kidney failure, renal patients, bad kidneys
  cy dialysis, clefyd yr arennau, problemau arennau, cleifion arennau

arthritis
  en arthritis, bad joints, rheumatism, arthritic, painful joints, stiff joints, sore joints
  cy arthritis, cricymalau, gwynegon, crydcymalau

chronic-pain
  en chronic pain, people in constant pain, people in pain, fibromyalgia, long-term pain,
    people who hurt all the time, people in pain all the time, persistent pain,
    people with pain every day, daily pain, ongoing pain, pain that won't go away,
    pain that never goes, people in constant pain every day
  cy poen cronig, poen cyson, pobl mewn poen, poen parhaus, ffibromyalgia, poen hirdymor,
    poen drwy'r amser

bad-back
  en bad backs, back pain, back problems, dodgy backs
  cy poen cefn, cefn drwg, problemau cefn

me-fatigue
  en ME, chronic fatigue, chronic fatigue syndrome, cfs, people who are tired all the time,
    myalgic encephalomyelitis, people exhausted all the time
  cy blinder cronig, syndrom blinder cronig

long-covid
  en long covid, people still ill after covid, people still poorly from covid,
    people who never got over covid, post covid, people who haven't recovered from covid,
    still suffering after covid, people still ill with covid, people still not right after covid,
    covid long haulers, people not better after covid, not right since covid,
    still poorly after covid
  cy covid hir, pobl sy'n dal yn sâl ar ôl covid, pobl sy'n dal i ddioddef ar ôl covid,
    covid hirdymor, heb wella ar ôl covid, pobl sydd heb wella o covid, heb wella ers covid,
    dal yn sâl wedi covid, sâl o hyd ar ôl covid, covid hir arnynt

shielding
  en clinically vulnerable, people who are shielding, people with weak immune systems,
    immunosuppressed, immunocompromised, clinically extremely vulnerable, poor immune systems,
    weakened immune systems, low immunity
  cy system imiwnedd wan, yn agored i niwed yn glinigol

epilepsy
  en epilepsy, epileptics, fits, seizures
  cy epilepsi

parkinsons
  en parkinson's, parkinson's disease
  cy parkinson's, clefyd parkinson, parkinson

ms
  en multiple sclerosis, ms
  cy sglerosis ymledol

motor-neurone
  en motor neurone disease, mnd
  cy clefyd niwronau motor

hiv
  en hiv, hiv positive, aids
  cy hiv

allergy
  en allergies, food allergies, coeliac, nut allergies, allergic
  cy alergedd, alergeddau

obesity
  en overweight, obese, plus size, fat people, bigger people
  cy gordewdra, dros bwysau

bowel
  en crohn's, colitis, crohn's disease, ibs, stoma, bowel disease
  cy clefyd crohn, stoma

sickle-cell
  en sickle cell, sickle cell disease
  cy crymangell

rare-disease
  en rare diseases, rare conditions, rare illnesses
  cy clefydau prin, cyflyrau prin

skin
  en skin conditions, eczema, psoriasis
  cy cyflyrau croen, ecsema

menopausal
  en menopause, menopausal women, women going through the change,
    women going through the menopause, perimenopausal, the change
  cy menopos, y newid, menywod menopos, merched menopos

waiting-list
  en people waiting for hip operations, people waiting for knee operations, people waiting for operations, hospital waiting list, people on the nhs waiting list,
    patients on waiting lists, people waiting for hospital appointments,
    people waiting for surgery, people on waiting lists for operations, people awaiting surgery,
    people waiting for a hip replacement
  cy rhestr aros, rhestr aros ysbyty, pobl sy'n aros am lawdriniaeth,
    pobl ar restrau aros ysbytai, pobl sy'n aros am driniaeth

no-dentist
  en people without a dentist, people with no nhs dentist, people who can't find a dentist,
    people looking for a dentist
  cy pobl heb ddeintydd

no-gp
  en people without a gp, people not registered with a gp, people with no doctor,
    people who can't get a gp appointment, people not registered with a doctor
  cy pobl heb feddyg teulu

street-drinker
  en street drinkers, people who drink in the street, people who drink in the park,
    park bench drinkers, people drinking on benches
  cy yfwyr stryd, pobl sy'n yfed ar y stryd

smoker
  en smokers, people who smoke, cigarette smokers
  cy ysmygwyr, smygwyr

vaper
  en vapers, people who vape
  cy fepwyr, pobl sy'n fepio

addict-family
  en families of addicts, families of drug users, children of alcoholics, parents of addicts,
    families affected by someone's drinking, people with an addict in the family,
    families of alcoholics, relatives of addicts, parents of drug users,
    kids with alcoholic parents
  cy teuluoedd pobl sy'n gaeth i gyffuriau, teuluoedd alcoholigion

widowed
  en widows, widows and widowers, people who have lost a partner, people whose partner has died,
    people who lost their husband or wife, people whose husband or wife has died,
    people who've lost their spouse, people whose spouse has died
  cy gweddwon, gweddwon a gwŷr gweddw, pobl sydd wedi colli gŵr neu wraig,
    pobl sydd wedi colli partner, pobl sydd wedi colli cymar
  within bereaved

widow
  en women who've lost their husbands, women whose husbands have died
  cy menywod sydd wedi colli eu gwŷr, gwragedd gweddw, merched sydd wedi colli eu gwŷr
  within widowed

widower
  en men who've lost their wives, men whose wife has died
  cy gwŷr gweddw, dynion sydd wedi colli eu gwragedd
  within widowed

lonely-older
  en lonely older people, isolated older people, older people on their own who see nobody,
    lonely pensioners, isolated pensioners, elderly people with no visitors,
    older people who never see anyone, elderly people with no family, pensioners with nobody,
    pensioners who don't see anyone, old people with no one, pensioners with no family
  cy pobl hŷn unig, hen bobl unig, pensiynwyr unig, henoed unig, pobl hŷn ynysig,
    hen bobl heb deulu, pobl hŷn heb neb

blood-donor
  en blood donors, people who give blood
  cy rhoddwyr gwaed, pobl sy'n rhoi gwaed

migraine
  en migraines, migraine sufferers, bad headaches
  cy meigryn

insomniac
  en insomniacs, people who can't sleep, insomnia, people who have trouble sleeping, bad sleepers
  cy anhunedd, pobl sy'n methu cysgu

oxygen
  en people on oxygen, oxygen
  cy pobl ar ocsigen
  within lung
`;
