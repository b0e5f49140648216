/** Prison, harm suffered, and the forces: those who are in it, who were, and their families. */
export const justice = `
domestic-abuse
  en domestic abuse, domestic violence, survivors of domestic abuse, victims of domestic abuse,
    domestic abuse survivors, abusive relationships, refuge, survivors of domestic violence,
    victims of domestic violence, domestic violence survivors, fleeing domestic abuse,
    people fleeing domestic violence, people who have left abusive partners, abusive partners,
    people escaping domestic abuse, abused women, women fleeing domestic violence,
    women fleeing violent partners, women in refuges, women who have left violent partners,
    battered women, women in abusive relationships, women fleeing abuse,
    people who have fled violence at home, victims of violence at home,
    people hit by their partners, women hit by their husbands, survivors of abuse at home,
    women escaping violent partners, women escaping domestic abuse,
    women fleeing violent husbands, women escaping violent homes,
    women who have suffered domestic abuse, women who've fled violent homes,
    people beaten by their partners, women escaping violence at home,
    women fleeing domestic abuse, women who've escaped violent relationships, abused wives,
    people who've left abusive relationships, women escaping abusive partners,
    women who've left abusive partners, people who have been through domestic violence
  cy cam-drin domestig, trais domestig, goroeswyr cam-drin domestig, dioddefwyr cam-drin domestig,
    goroeswyr trais domestig, trais yn y cartref, menywod sy'n ffoi rhag trais,
    menywod sydd wedi cael eu cam-drin gan bartner, lloches i fenywod,
    menywod sy'n ffoi rhag cam-drin, dioddefwyr trais domestig, goroeswyr cam-drin yn y cartref,
    menywod sydd wedi dioddef trais domestig, menywod mewn lloches, merched sy'n dianc rhag trais,
    dioddefwyr trais yn y cartref

crime-victim
  en victims of crime, crime victims, people who have been burgled, people who've been mugged,
    burglary victims, people who've had crime done to them, victims of burglary,
    people hurt by crime, people affected by crime, survivors of crime
  cy dioddefwyr troseddau, pobl sydd wedi dioddef trosedd, dioddefwyr trosedd

ex-prisoner
  en prisoners just released, released prisoners, ex-prisoners, ex-offenders, prison leavers, people leaving prison, people with convictions,
    people with a criminal record, people coming out of prison, people who have left prison,
    people released from prison, people just out of prison, people who've been inside,
    people who have done time, people who have served time, people with prison records,
    people who have served a sentence, ex-inmates, ex-cons, ex-convicts, people back from prison,
    lads just out of prison, people who've served time inside, people fresh out of prison
  cy cyn-garcharorion, cyn-droseddwyr, pobl sy'n gadael y carchar,
    pobl sydd wedi bod yn y carchar, pobl â chofnod troseddol, pobl sydd wedi dod o'r carchar,
    pobl sydd newydd ddod o'r carchar, pobl a fu yn y carchar, troseddwyr sydd wedi'u rhyddhau,
    pobl a ryddhawyd o'r carchar, pobl sydd newydd adael y carchar

prisoner
  en prisoners, inmates, people serving time
  cy carcharorion, pobl yn y carchar, carchardai

prisoner-family
  en prisoners' families, families of prisoners, children of prisoners,
    children with a parent in prison, people with a relative in prison,
    people with a partner in prison, families with someone in prison,
    families with a relative in prison, families with someone inside, kids with a dad in prison,
    wives and partners of prisoners, people with a loved one in prison,
    families with a loved one in prison, people visiting family in prison,
    prison visitors and families, people with someone inside, families of people inside,
    families with a parent in prison, families of inmates, families with dad in prison,
    people with someone in prison
  cy teuluoedd carcharorion, plant carcharorion, teuluoedd pobl yn y carchar,
    plant â rhiant yn y carchar, perthnasau carcharorion, partneriaid carcharorion

veteran
  en veterans, ex-forces, ex-servicemen, ex-service, former soldiers, armed forces veterans,
    ex-military, people who have left the forces, military veterans, army veterans,
    ex-service personnel, people who served in the army, ex-army, former servicemen and women,
    forces veterans, veterans of the armed forces, ex-squaddies, ex navy,
    people who left the army, retired soldiers, people who served in the forces,
    people who've served in the armed forces, ex armed forces personnel,
    former soldiers and sailors, people out of the forces, those who've served,
    ex-service men and women, former members of the armed forces, former forces personnel,
    lads who served in the army, old soldiers, people leaving the forces
  cy cyn-filwyr, cyn-aelodau'r lluoedd arfog, hen filwyr,
    pobl sydd wedi gwasanaethu yn y lluoedd arfog, pobl a fu yn y fyddin, cyn-aelodau'r fyddin,
    pobl sydd wedi gadael y lluoedd arfog, pobl a fu yn y lluoedd arfog, pobl oedd yn y fyddin

soldier
  en soldiers, armed forces, serving forces, military, service personnel, forces, army,
    serving soldiers, serving personnel, squaddies, serving members of the armed forces,
    soldiers at the barracks, servicemen and women, troops, navy, raf
  cy milwyr, lluoedd arfog, y fyddin

forces-family
  en forces families, military families, armed forces families, army families, service families,
    families of soldiers, soldiers' families, families with someone in the forces,
    kids of soldiers, families of serving personnel, families with a parent in the forces,
    families of people in the armed forces, families with someone in the army, service children,
    children of service personnel, families of servicemen, families of people in the army,
    families of people in the forces, families of serving soldiers, army kids and families,
    wives and children of soldiers, partners of soldiers
  cy teuluoedd y lluoedd arfog, teuluoedd milwyr, teuluoedd milwrol, teuluoedd y fyddin,
    plant milwyr

sex-worker
  en sex workers, women who sell sex, prostitutes, street workers, women working on the streets,
    people who sell sex, sex industry, working girls, escorts, people who work in the sex trade
  cy gweithwyr rhyw, puteiniaid, menywod sy'n gwerthu rhyw, pobl sy'n gwerthu rhyw

on-probation
  en on probation, people doing community service, people on community sentences,
    community payback, people on licence, people under probation supervision,
    people serving community sentences, community service orders, on tag
  cy ar brawf, gwasanaeth prawf, dan oruchwyliaeth prawf

offender
  en offenders, criminals, people who break the law
  cy troseddwyr

young-offender
  en young offenders, youth offenders, young people in trouble with the police,
    young people in trouble with the law, kids in trouble with the law,
    teenagers in trouble with the police, kids in trouble with the police,
    young people who have broken the law, youth justice, young lawbreakers,
    teenagers in trouble with the law, young people in the justice system
  cy troseddwyr ifanc, pobl ifanc sydd mewn trafferth gyda'r heddlu,
    pobl ifanc mewn helynt â'r heddlu, pobl ifanc sy'n troseddu

gang
  en gangs, young people in gangs, county lines, kids in county lines, lads in gangs,
    people involved in gangs
  cy gangiau, llinellau cyffuriau

prison-officer
  en prison officers, prison staff, prison guards, people who work at the prison, prison warders
  cy swyddogion carchar, staff carchar

abuse-survivor
  en survivors of child abuse, people abused as children, adults abused as children,
    survivors of childhood abuse, child abuse survivors, people who were abused as children,
    victims of child abuse, people abused in childhood, survivors of abuse as children
  cy goroeswyr cam-drin plant, pobl a gafodd eu cam-drin yn blant

sexual-violence
  en rape survivors, survivors of sexual violence, survivors of rape, rape victims,
    sexual assault survivors, victims of sexual assault, victims of rape,
    survivors of sexual assault, people who have been raped,
    people who've been sexually assaulted, victims of sexual violence, survivors of sexual abuse,
    sexual abuse survivors, sexual violence survivors
  cy goroeswyr trais rhywiol, dioddefwyr trais rhywiol, goroeswyr treisio

trafficked
  en trafficking victims, modern slavery, victims of modern slavery, trafficked people,
    survivors of trafficking, modern slaves, human trafficking, survivors of modern slavery
  cy caethwasiaeth fodern, masnachu pobl, dioddefwyr caethwasiaeth fodern,
    goroeswyr caethwasiaeth fodern

hate-crime-victim
  en hate crime victims, victims of hate crime, victims of racism,
    people who have suffered racism, people who have suffered hate crime,
    people targeted by hate crime, people who face racism, racist abuse victims, hate crime
  cy dioddefwyr troseddau casineb, dioddefwyr hiliaeth, troseddau casineb

scam-victim
  en scam victims, people who have been scammed, victims of scams, people conned out of money,
    fraud victims, victims of fraud, people tricked out of money, people who have been conned
  cy dioddefwyr sgamiau, dioddefwyr twyll, pobl sydd wedi'u twyllo

bullied
  en bullied children, kids who are bullied, victims of bullying, young people being bullied,
    bullying
  cy plant sy'n cael eu bwlio, bwlio

reservist
  en reservists, army reserves, army reservists, territorial army
  cy milwyr wrth gefn
`;
