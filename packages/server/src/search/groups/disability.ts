/**
 * Disabled people, by what they call it and by the aids they use. Deaf people are among the peoples.
 */
export const disability = `
disabled
  en disabled, people with impairments, people with a physical or mental disability,
    blue badge holders, blue badge
  cy anabl, ag anableddau, bathodyn glas, deiliaid bathodyn glas

physically-disabled
  en physically disabled, physical impairments
  cy anabledd corfforol, anableddau corfforol

wheelchair
  en wheelchair, wheel chair, people who get about in a wheelchair, powerchair users
  cy cadair olwyn, cadeiriau olwyn

scooter
  en mobility scooter, mobility scooter drivers, people who get about on mobility scooters,
    scooter users
  cy sgwter symudedd, pobl ar sgwter

mobility
  en crutches, people who walk with crutches, mobility problems, limited mobility, mobility impairments, reduced mobility, trouble walking,
    people who can't walk far, poor mobility, people who find walking hard,
    people who find it hard to walk, people who find it hard to get about,
    people who can't get about, people who can't manage stairs, people who can't manage steps,
    people who can't climb stairs, unsteady on their feet, walking difficulties,
    people with walking sticks, people who can't walk well, people with walking frames,
    zimmer frame, people who use sticks, people with bad legs, people with bad knees,
    people with bad hips, people with bad backs and legs, people who find stairs hard,
    people who find steps difficult, people who struggle with stairs,
    people who struggle with steps, people who can't manage hills,
    people who need a walking stick, walking aids, rollators,
    people who have trouble getting about, people with limited walking, can't walk
  cy problemau symudedd, anawsterau symud, anhawster cerdded, trafferth cerdded,
    methu cerdded ymhell, pobl sy'n methu cerdded, pobl â phroblemau cerdded,
    pobl sydd â ffyn cerdded, ffon gerdded, ffrâm gerdded, pobl sy'n cael cerdded yn anodd,
    anawsterau cerdded, pobl sydd ddim yn gallu cerdded yn bell,
    pobl sy'n ei chael hi'n anodd cerdded, ansad ar eu traed, trafferth symud

housebound
  en housebound, people who can't leave the house, people who can't leave home, stuck at home,
    homebound, people who cannot get out of the house, can't get out, people confined to home,
    people stuck indoors, people stuck in the house, people who can't get out of their homes,
    bedbound
  cy gaeth i'r tŷ, gaeth i'w cartref, methu gadael y tŷ, pobl sy'n methu mynd allan,
    methu gadael eu cartref, methu mynd allan o'r tŷ, gaeth i'r gwely, styc yn y tŷ

blind
  en blind, people who cannot see, people with no sight, people with guide dogs, guide dog owners,
    registered blind, people who've lost their sight, totally blind
  cy pobl sy'n methu gweld, dall, deillion, pobl â chŵn tywys, pobl heb olwg, cŵn tywys y deillion

low-vision
  en partially sighted, low vision, poor sight, poor eyesight, failing sight, bad eyesight,
    failing eyesight, weak eyesight, people with bad eyes, people with poor vision,
    macular degeneration, glaucoma, eye conditions, eyesight problems
  cy rhannol ddall, golwg gwan, golwg rhannol, rhannol olwg, golwg wael

sight-loss
  en people who can't see well, visually impaired, sight loss, vision impaired,
    blind and partially sighted, impaired vision, losing their sight,
    people losing their eyesight, sight problems, sight impaired, people who have trouble seeing,
    people who find it hard to see, vision loss, can't see properly
  cy nam ar y golwg, colli golwg, dall a rhannol ddall, ddall neu rannol ddall,
    pobl sy'n methu gweld yn dda, problemau golwg

hard-of-hearing
  en hard of hearing, hearing loss, hearing impaired, partially deaf, hearing aid,
    people who don't hear well, losing their hearing, people who wear hearing aids,
    people who struggle to hear, hearing problems, people who don't hear so well,
    people with poor hearing, people with bad hearing, hearing aid wearers,
    people who are a bit deaf, people who find it hard to hear, people who have lost some hearing,
    people whose hearing is poor, deafened, hearing not so good,
    hearing isn't good, people who can't hear properly, tinnitus
  cy trwm eu clyw, nam ar y clyw, colli clyw, cymorth clyw, pobl sy'n gwisgo cymhorthion clyw,
    problemau clyw, pobl sydd ddim yn clywed yn dda, clyw gwael, cymhorthion clyw

deafblind
  en deafblind, deaf blind
  cy byddarddall

autistic
  en autistic, autism, autism spectrum, on the spectrum, asperger, autistic spectrum,
    autistic spectrum disorder, asd
  cy awtistig, awtistiaeth, awtistiaid, pobl ar y sbectrwm, sbectrwm awtistiaeth,
    ar y sbectrwm awtistig

neurodivergent
  en neurodivergent, neurodiverse
  cy niwroamrywiol, niwrowahanol

adhd
  en adhd, attention deficit, attention deficit disorder,
    attention deficit hyperactivity disorder, add
  cy adhd, diffyg canolbwyntio a gorfywiogrwydd

dyslexic
  en dyslexic, dyslexia
  cy dyslecsig, dyslecsia

learning-disability
  en learning disability, intellectual disability, adults with learning disabilities,
    learning disabled adults
  cy anabledd dysgu, anableddau dysgu, oedolion ag anableddau dysgu

learning-difficulty
  en learning difficulties
  cy anawsterau dysgu

autistic-child
  en autistic children, children with autism, children on the autism spectrum,
    kids on the spectrum
  cy plant awtistig, plant ag awtistiaeth

dyspraxic
  en dyspraxia, dyspraxic
  cy dyspracsia

learning-disability-parent
  en parents of adults with learning disabilities, parents of people with learning disabilities,
    parents of children with learning disabilities, families of people with learning disabilities
  cy rhieni oedolion ag anableddau dysgu, rhieni plant ag anableddau dysgu

downs
  en down syndrome, downs syndrome
  cy syndrom down

cerebral-palsy
  en cerebral palsy
  cy parlys yr ymennydd

amputee
  en people with one leg, people with one arm, amputees, people who have lost a limb, people with a missing limb, prosthetic limbs,
    people who lost a leg, artificial limbs
  cy pobl sydd wedi colli coes, pobl sydd wedi colli aelod o'r corff

speech
  en stammer, stutter
  cy atal dweud

non-speaking
  en people who can't speak, non verbal people, nonverbal, communication aids
  cy pobl ddi-eiriau, pobl sydd ddim yn siarad

spinal-injury
  en spinal injuries, paralysed, paraplegics, spinal cord injury
  cy wedi'u parlysu

assistance-dog
  en assistance dog owners, assistance dogs
  cy cŵn cymorth

continence
  en people who need the toilet often, incontinence, people with weak bladders,
    continence problems, bladder problems, people who need a toilet nearby,
    bladder and bowel problems, people who need to be near a toilet
  cy anymataliaeth

changing-places
  en people who need changing places toilets, people who need adult changing facilities
  cy pobl sydd angen toiledau changing places

restricted-growth
  en dwarfism, restricted growth, people of short stature
  cy corachedd

disfigured
  en facial disfigurement, visible differences, facial scars
  cy anffurfiad wyneb

sensory-loss
  en sensory loss, sensory impairments
  cy colled synhwyraidd
`;
