/** Who learns, where and how; and their parents by what they have to do with a school. */
export const learning = `
sixth-former
  en sixth formers, sixth form students, sixth form, sixth form pupils, a level students,
    kids doing their a levels, young people doing a levels, sixth form college students,
    people doing a levels, year 12s and 13s
  cy chweched dosbarth, disgyblion chweched dosbarth, myfyrwyr chweched dosbarth,
    myfyrwyr safon uwch, disgyblion y chweched, pobl ifanc yn y chweched dosbarth

pupil
  en schoolchildren, pupils, schoolboys, schoolgirls, school students, school pupils, kids at school, schoolkids
  cy disgyblion, plant ysgol, disgyblion ysgol, plant oed ysgol

student
  en students, university students, undergraduates, students at the uni,
    undergrads, people studying at the university, college and university students,
    student population, students in halls, young people at university,
    people studying for a degree
  cy myfyrwyr, myfyriwr, myfyrwyr prifysgol, pobl sy'n astudio yn y brifysgol, stiwdants

apprentice
  en apprentices, trainees, young people on apprenticeships, apprenticeship,
    people doing an apprenticeship, people learning a trade, lads on apprenticeships
  cy prentisiaid, prentisiaeth, pobl ifanc ar brentisiaeth

special-school
  en special school, children with special needs, special educational needs, sen children,
    additional learning needs, aln, sen, send, special needs, pupils with additional needs,
    children with additional needs, children with send, pupils with special needs,
    children with extra needs, additional needs, special school pupils,
    pupils at the special school, children at the special school
  cy ysgol arbennig, anghenion dysgu ychwanegol, ady, anghenion arbennig,
    plant ag anghenion arbennig, plant ag anghenion ychwanegol, disgyblion yr ysgol arbennig,
    anghenion ychwanegol

special-parent
  en parents of children at the special school, special-school parents,
    parents at the special school, parents of children with special needs,
    parents of children with additional learning needs, families of children with special needs,
    parents of children with special educational needs,
    families with children at the special school, send parents, parents of sen children,
    parents of pupils at the special school, special school families,
    parents of pupils with special needs, parents of children with additional needs,
    families of children with additional needs, send families,
    mums of children with special needs, parents with send children
  cy rhieni plant yr ysgol arbennig, rhieni plant ag anghenion dysgu ychwanegol,
    rhieni plant ag anghenion arbennig, teuluoedd yr ysgol arbennig,
    rhieni disgyblion yr ysgol arbennig, rhieni plant ag anghenion ychwanegol

home-educated
  en home-educated, home-schooled, home educating families, home schooling families,
    home-schoolers, home-schooled children, children taught at home, families who home educate,
    families who home school, children educated at home, home ed families, home ed,
    kids who are homeschooled, homeschooling families, homeschooled,
    families who teach their children at home, parents who home educate,
    children who learn at home, kids who are home educated, parents who teach their kids at home,
    families educating at home
  cy addysg gartref, plant a addysgir gartref, teuluoedd addysg gartref, plant sy'n dysgu gartref,
    dysgu gartref, rhieni sy'n addysgu gartref, addysg gartre, dysgu gartre

school-leaver
  en school leavers
  cy ymadawyr ysgol, rhai sy'n gadael yr ysgol

excluded
  en excluded pupils, children excluded from school, expelled, excluded from school,
    kids kicked out of school, children expelled from school, pupils expelled from school,
    permanently excluded pupils, suspended pupils, pupils in the pru, pupil referral unit,
    young people thrown out of school
  cy disgyblion wedi'u gwahardd, plant wedi'u gwahardd o'r ysgol, disgyblion wedi'u diarddel,
    uned cyfeirio disgyblion

international-student
  en international students, overseas students, foreign students, students from abroad,
    students from overseas
  cy myfyrwyr rhyngwladol, myfyrwyr o dramor

neet
  en neets, young people not in education employment or training,
    not in education employment or training, young people not in work or education,
    school leavers with no job, school leavers with no job or college,
    young people with no job or college, young people not in education,
    young people not in school or work, young people not in work or training,
    young people out of work or education, young people doing nothing, unemployed school leavers,
    neet young people, young people not in college or work, 16 year olds with no job or college,
    young people not working or studying, young people not studying or working,
    training or school, young people who have dropped out, young people not in school or college
  cy neet, pobl ifanc heb waith nac addysg, pobl ifanc nad ydynt mewn addysg,
    gwaith na hyfforddiant, pobl ifanc heb waith na choleg

college-student
  en college students, further education students, students at the college, fe students,
    young people at college, students at the tech
  cy myfyrwyr coleg, myfyrwyr addysg bellach, pobl ifanc yn y coleg

mature-student
  en adults who have gone back to college, adults gone back to college, adults back at college, adults back in education, adults at college, mature students, older students, people going back to study, people returning to education
  cy myfyrwyr hŷn, myfyrwyr aeddfed

student-parent
  en student parents, students with children, parents who study, parents at university
  cy myfyrwyr â phlant, rhieni sy'n astudio

adult-learner
  en adult learners, evening class students, people doing evening classes, night school students,
    adults in education, people at evening classes, night school, adult education students,
    adults learning new skills
  cy dysgwyr sy'n oedolion, oedolion sy'n dysgu, dosbarthiadau nos, addysg oedolion

school-refuser
  en school refusers, children missing school, kids who won't go to school, truants,
    children who can't face school, persistent absentees, kids who skip school, kids who bunk off
  cy plant sy'n gwrthod mynd i'r ysgol, plant sy'n colli ysgol

welsh-medium
  en welsh medium pupils, welsh-medium school pupils, children at welsh-medium schools,
    pupils at the welsh school, kids at the welsh school, welsh medium
  cy disgyblion ysgolion cymraeg, plant ysgol gymraeg, addysg gymraeg

school-governor
  en school governors, governors
  cy llywodraethwyr ysgol, llywodraethwyr

school-gate-parent
  en parents at the school gate, school run parents, parents on the school run,
    parents of schoolchildren, parents of school age children, parents with kids at school,
    parents of primary school children, parents with children at the primary school,
    school mums and dads, school parents, parents of pupils, families doing the school run,
    parents dropping kids at school, school run mums, school run dads, mums at the school gate,
    families on the school run, school run, mums and dads at the school gate,
    mums and dads on the school run, people doing the school run
  cy rhieni plant ysgol, rhieni plant ysgol gynradd, rhieni wrth giât yr ysgol, rhieni disgyblion,
    rhieni wrth gât yr ysgol

nursery-parent
  en parents of children at nursery, parents of nursery children, nursery parents,
    parents who use the nursery, families who use the nursery
  cy rhieni plant meithrin, rhieni plant y feithrinfa, rhieni'r cylch meithrin

student-renter
  en student renters, students in shared houses, students in rented houses, students renting
  cy myfyrwyr sy'n rhentu
`;
