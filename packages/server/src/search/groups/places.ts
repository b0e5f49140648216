/** Where people are: one name may say it while the other leaves it out. */
export const places = `
hospital
  en general, general hospital, royal infirmary, hospital, infirmary, hospital wards
  cy ysbyty, ysbytai

school
  en school, primary school, secondary school, high school
  cy ysgol, ysgol gynradd, ysgol uwchradd

college
  en university, college
  cy prifysgol, coleg

town-centre
  en town, city, town centre, city centre, high street
  cy tref, dref, dre, canol y dref, stryd fawr

estate
  en new estate, new houses, estate, housing estate, council estate
  cy stad, stad dai, ystad

warehouse
  en warehouse, distribution centre
  cy warws, warysau

industrial-estate
  en industrial estate, business park, trading estate
  cy stad ddiwydiannol, parc busnes

harbour
  en harbour, docks, port
  cy harbwr, porthladd, dociau

station
  en station, railway station, bus station
  cy gorsaf, gorsaf drenau, gorsaf fysiau

market
  en market, market square
  cy marchnad

park
  en park
  cy parc

library

surgery
  en surgery, health centre, clinic
  cy meddygfa, canolfan iechyd

shopping-centre
  en shopping centre, supermarket, retail park
  cy canolfan siopa, archfarchnad

seafront
  en seafront, beach, coast, seaside
  cy glan y môr, traeth, arfordir

river
  en river, canal, riverside
  cy afon, camlas

factory
  en factory
  cy ffatri, ffatrïoedd

site
  en site, sites, encampment
  cy safle, safleoedd
`;
