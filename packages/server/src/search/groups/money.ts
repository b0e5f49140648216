/** Income, debt, and being without work. */
export const money = `
low-income
  en low incomes, low-income families, people in poverty, poor, hard-up, low pay, low-paid,
    people struggling for money, families on low incomes, people with little money,
    families in poverty, struggling families, people short of money, worse off,
    people who can't make ends meet, people struggling to make ends meet,
    people without much money, poor families, families struggling for money,
    families with little money, cash-strapped, people who are struggling financially,
    financially struggling, skint, people who cannot afford the basics, people on a low wage,
    families who can't make ends meet, people who can't pay the bills,
    people struggling with bills,
    people struggling to pay bills, people struggling with the cost of living,
    people on minimum wage, people on tight budgets, people feeling the pinch, poorer families,
    poorer people, people counting the pennies, poorest households, poorest families,
    families just about managing, people with no money, families with no money,
    people who can't afford things, less well off, badly off, low earners, deprived, breadline,
    people with hardly any money, low paid workers, families with not much money, working poor,
    people living hand to mouth, families struggling to make ends meet,
    families struggling with bills, financial hardship, money worries, people with money problems,
    disadvantaged families
  cy incwm isel, teuluoedd ar incwm isel, tlawd, mewn tlodi, cyflog isel, pobl heb lawer o arian,
    teuluoedd mewn tlodi, teuluoedd tlawd, pobl sy'n brin o arian, pobl ar gyflogau isel,
    teuluoedd sy'n cael trafferth talu biliau, pobl sy'n methu talu biliau,
    pobl sy'n ei chael hi'n anodd talu biliau, teuluoedd sydd heb lawer o arian, pobl heb arian,
    costau byw, argyfwng costau byw, pobl sy'n byw o'r llaw i'r genau, cartrefi incwm isel,
    dau ben llinyn ynghyd, teuluoedd sy'n cael trafferth cael dau ben llinyn ynghyd,
    pobl sy'n cael trafferthion ariannol, problemau ariannol, cyflogau bach,
    pobl sy'n stryglo am arian

on-benefits
  en benefits, universal credit, benefit claimants, claimants, people on welfare, welfare claimants, people on state benefits, people on income support,
    universal credit claimants, people in receipt of benefits, housing benefit,
    benefit recipients, families on universal credit
  cy budd-daliadau, credyd cynhwysol, hawlwyr budd-daliadau, pobl sy'n derbyn budd-daliadau,
    hawlwyr credyd cynhwysol, pobl ar fudd-dal, hawlwyr, derbynwyr budd-daliadau

in-debt
  en debt, people who owe money, people with money owing, people behind with their bills,
    people in rent arrears, arrears, bailiffs, people with payday loans, debt problems,
    people who've fallen behind with bills, people who owe, loan sharks
  cy dyled, pobl sydd ar ei hôl hi gyda'u biliau, ôl-ddyledion, problemau dyled,
    pobl ag arian yn ddyledus

food-bank-user
  en food bank users, people going hungry, families who use the food bank, foodbank users,
    food parcels, families who can't afford food, people who can't afford food,
    people who get their food from the food bank, food pantry, people who come to the food bank,
    hungry families, families going hungry, families who rely on foodbanks, food bank clients
  cy defnyddwyr banc bwyd, teuluoedd sy'n dibynnu ar y banc bwyd,
    pobl sy'n dibynnu ar fanciau bwyd, parseli bwyd, pantri bwyd,
    teuluoedd sy'n defnyddio'r banc bwyd

unemployed
  en unemployed, people out of work, jobseekers, people looking for work, people without work,
    jobless, on the dole, people who can't find work, people seeking work, job hunters,
    people between jobs, people who have lost their jobs, people made redundant, job seekers,
    job centre, people trying to find work, people searching for work, redundant workers,
    laid off workers, unemployed workers
  cy di-waith, ceiswyr gwaith, pobl heb swydd, pobl sy'n chwilio am waith,
    pobl nad ydynt yn gweithio, ar y dôl, pobl sydd allan o waith, pobl sydd wedi colli eu swyddi,
    pobl sy'n chwilio am swydd, pobl ar y clwt, pobl sydd wedi colli eu gwaith

fuel-poor
  en people who can't afford to heat their homes, fuel poverty, people in cold homes, people who can't afford heating,
    people who can't heat their homes, people who can't afford to put the heating on,
    prepayment meters, people who can't keep warm, people with no heating,
    people who can't afford to keep warm, pay as you go meters,
    people who can't afford the gas and electric, people who can't afford to heat their house,
    people in cold houses
  cy tlodi tanwydd, pobl mewn tai oer, pobl sy'n methu fforddio gwresogi eu cartrefi,
    pobl sy'n methu gwresogi eu tŷ, cartrefi oer, methu fforddio gwres

disability-benefits
  en people on pip, people on disability benefits, people on dla, pip claimants,
    disability benefit claimants, personal independence payment, disability living allowance
  cy budd-daliadau anabledd, pobl ar pip

carers-allowance
  en people on carer's allowance, carers allowance claimants
  cy lwfans gofalwr

free-school-meals
  en children on free school meals, kids on free dinners, free school meals,
    pupils on free school meals, free school dinners, free dinners, pupils who get free lunches,
    free school lunches
  cy prydau ysgol am ddim, plant sy'n cael prydau ysgol am ddim, cinio am ddim,
    cinio ysgol am ddim

long-term-unemployed
  en long term unemployed, people who haven't worked for years, people out of work for years,
    people who have been out of work for a long time, people unemployed for a long time
  cy di-waith hirdymor, pobl ddi-waith ers amser

young-unemployed
  en young unemployed, unemployed young people, young people out of work,
    young people without work, young people looking for work, young jobseekers,
    young people on the dole, jobless youngsters, young people who can't find work,
    jobless young people, unemployed youth, unemployed youngsters, unemployed teenagers
  cy pobl ifanc ddi-waith, ieuenctid heb waith, pobl ifanc heb swydd, pobl ifanc allan o waith,
    pobl ifanc sy'n chwilio am waith, ieuenctid heb swyddi

no-bank-account
  en people without bank accounts, unbanked
  cy pobl heb gyfrif banc

cash-user
  en people who only use cash, people who pay cash, people who rely on cash, cash only people,
    people who don't use cards, people who need cash, people who don't have bank cards,
    people who like to pay cash
  cy pobl sy'n defnyddio arian parod, pobl sy'n talu ag arian parod,
    pobl sy'n dibynnu ar arian parod

wealthy
  en rich, well-off, wealthy, people with money
  cy cyfoethog, cefnog
`;
