/** What keeps people from reading a page: reading itself, the internet, a telephone, a vote. */
export const access = `
low-literacy
  en people who can't read, people who find reading hard, low literacy,
    people who struggle to read, people who cannot read or write, reading difficulties,
    poor literacy, people who don't read well, trouble reading and writing,
    people who find it hard to read, people who find reading and writing hard,
    literacy difficulties, people who struggle with writing, adults who can't read,
    adults who struggle with reading, people who can't read or write well,
    people who never learned to read, poor readers, people who are not good at reading,
    people who find forms hard to read, people who can't spell,
    people who aren't good with reading and writing, illiterate, adult literacy learners,
    adults learning to read, people learning to read, adults who can't read or write,
    people who can't write, people with poor reading, weak readers, poor reading skills,
    people who never learnt to read, people who find reading difficult, can't read much, literacy,
    people who can't read English well, limited literacy, low reading age
  cy methu darllen, anhawster darllen, pobl sy'n cael trafferth darllen, llythrennedd isel,
    pobl sy'n cael darllen yn anodd, anawsterau llythrennedd,
    pobl sy'n ei chael hi'n anodd darllen, methu darllen nac ysgrifennu,
    pobl sy'n cael trafferth darllen ac ysgrifennu, oedolion sy'n methu darllen,
    problemau darllen, llythrennedd gwael, ddim yn darllen yn dda, anllythrennog, dysgu darllen,
    methu darllen ac ysgrifennu, llythrennedd, pobl sy'n ei chael hi'n anodd darllen ac ysgrifennu

offline
  en people without internet, people not online, digitally excluded, offline,
    people with no computer, people without internet at home, people with no internet access,
    people with no access to the internet, people who aren't good with computers,
    people who find computers hard, digitally disadvantaged, people with poor digital skills,
    people with no online access, people who don't use email,
    people who are not good with technology, people who can't do things online, digital exclusion,
    people with no computer or internet, people who struggle with technology,
    people who struggle with computers, technophobes, people who don't understand computers,
    people lacking digital skills, people who are lost with computers,
    people who don't use online services
  cy heb y rhyngrwyd, pobl sydd ddim ar-lein, ddim ar y we, wedi'u heithrio'n ddigidol,
    heb fand eang, all-lein, pobl heb fynediad i'r rhyngrwyd, pobl heb gyfrifiadur,
    pobl heb gysylltiad rhyngrwyd, heb sgiliau digidol, heb gyswllt i'r we, allgáu digidol,
    pobl oddi ar y we, pobl heb gysylltiad â'r we, heb fynediad i'r we, pobl heb ebost

no-smartphone
  en people without smartphones, no mobile, people without mobile phones,
    people without a smart phone, people with old phones, people with just a landline,
    people who only have a landline, people who don't own a smartphone, landline only,
    people who don't use apps, people with basic phones, people without phones
  cy heb ffôn clyfar, heb ffôn symudol, pobl heb ffôn, pobl â hen ffonau

form-struggler
  en people who find forms hard, people who struggle with forms, people who can't fill in forms,
    people who need help with forms, forms
  cy pobl sy'n cael trafferth gyda ffurflenni, pobl sy'n methu llenwi ffurflenni, ffurflenni

bad-signal
  en people with bad broadband, people with slow broadband, people with no signal,
    people with no mobile signal, people with poor broadband, people with poor mobile signal,
    people with no phone signal, people with rubbish broadband, patchy broadband, mobile signal,
    poor signal
  cy band eang araf, pobl heb signal, signal gwael, band eang gwael, rhyngrwyd araf

no-computer-older
  en older people not online, older people without internet, pensioners without internet,
    pensioners not online, pensioners who don't use computers, older people without computers
  cy pobl hŷn heb y we, pobl hŷn heb y rhyngrwyd, pensiynwyr heb y rhyngrwyd, henoed heb y we,
    pobl hŷn sydd ddim ar-lein
  within offline

not-registered-to-vote
  en people not registered to vote, people who don't vote, non-voters,
    people who aren't on the electoral roll, people who are not on the electoral register,
    people who can't be bothered to vote
  cy pobl sydd ddim yn pleidleisio, pobl heb gofrestru i bleidleisio

voter
  en voters, people who vote
  cy pleidleiswyr

first-time-voter
  en first time voters, young voters, people voting for the first time
  cy pleidleiswyr tro cyntaf, pleidleiswyr ifanc
`;
