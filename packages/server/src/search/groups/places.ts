/** Where people are: one name may say it while the other leaves it out. */
export const places = `
hospital
  en hospital, hospitals, infirmary, hospital wards
  cy ysbyty, ysbytai

school
  en school, primary school, secondary school, high school
  cy ysgol, ysgol gynradd, ysgol uwchradd

college
  en college, university
  cy coleg, prifysgol

town-centre
  en town centre, city centre, high street
  cy canol y dref, canol dref, stryd fawr

estate
  en estate, housing estate, council estate
  cy stad, stad dai, ystad

warehouse
  en warehouse, warehouses, distribution centre
  cy warws, warysau

industrial-estate
  en industrial estate, business park, trading estate
  cy stad ddiwydiannol, parc busnes

harbour
  en harbour, docks, port
  cy harbwr, porthladd, dociau
`;
