/**
 * Well-known addresses that borrow nobody's name, by who keeps them; a link to them is no sign by itself. Shipped as data,
 * never a promise of safety.
 */
const BY_KEEPER = {
  healthAndSchool:
    'accurx.com patientaccess.com boots.com specsavers.co.uk visionexpress.com bupa.co.uk evergreen-life.co.uk livi.co.uk ' +
    'parentpay.com schoolgateway.com arbor.sc parentmail.co.uk ucas.com satchelone.com mychildatschool.com',
  charitiesAndAdvice:
    'citizensadvice.org.uk ageuk.org.uk takefive-stopfraud.org.uk stopscamsuk.org.uk friendsagainstscams.org.uk mid-mercia.co.uk ' +
    'stepchange.org nationaldebtline.org victimsupport.org.uk which.co.uk moneyhelper.org.uk moneysavingexpert.com shelter.org.uk ' +
    'rnli.org redcross.org.uk cancerresearchuk.org macmillan.org.uk britishlegion.org.uk rspca.org.uk oxfam.org.uk nspcc.org.uk ' +
    'justgiving.com gofundme.com theairambulanceservice.org.uk nationaltrust.org.uk rhs.org.uk',
  money:
    'financial-ombudsman.org.uk fscs.org.uk fca.org.uk nestpensions.org.uk nsandi.com experian.co.uk equifax.co.uk clearscore.com ' +
    'depositprotection.com mydeposits.co.uk tenancydepositscheme.com lv.com aviva.co.uk directline.com admiral.com axa.co.uk ' +
    'churchill.com legalandgeneral.com klarna.com clearpay.co.uk wise.com stripe.com gocardless.com',
  travel:
    'easyjet.com ryanair.com jet2.com jet2holidays.com tui.co.uk britishairways.com eastmidlandsairport.com thetrainline.com ' +
    'nationalrail.co.uk nationalexpress.com eastmidlandsrailway.co.uk crosscountrytrains.co.uk trentbarton.co.uk premierinn.com ' +
    'travelodge.co.uk expedia.co.uk ringgo.co.uk paybyphone.co.uk theaa.com rac.co.uk uber.com haven.com',
  homeAndWater:
    'thameswater.co.uk southstaffswater.co.uk anglianwater.co.uk yorkshirewater.com cadentgas.com nationalgrid.co.uk ' +
    'openreach.com openreach.co.uk homeserve.co.uk checkatrade.com trustmark.org.uk gassaferegister.co.uk whirlpool.co.uk ' +
    'householdresponse.com zoopla.co.uk openrent.co.uk spareroom.co.uk',
  shopsAndLeisure:
    'ikea.com marksandspencer.com next.co.uk screwfix.com diy.com wickes.co.uk toolstation.com halfords.com lidl.co.uk ' +
    'morrisons.com ocado.com iceland.co.uk coop.co.uk waitrose.com very.co.uk asos.com etsy.com shein.co.uk mountainwarehouse.com ' +
    'puregym.com thegymgroup.com parkrun.org.uk eventbrite.co.uk ticketmaster.co.uk seetickets.com twickets.live bbc.co.uk itv.com ' +
    'audible.co.uk just-eat.co.uk deliveroo.co.uk dominos.co.uk national-lottery.co.uk indeed.com reed.co.uk',
  phonesAndLetters: 'giffgaff.com three.co.uk id-mobile.co.uk tescomobile.com plus.net express.dhl zoom.us',
};

/** Registrable domains of addresses that are well known. */
export const FAMILIAR: readonly string[] = Object.values(BY_KEEPER).flatMap((domains) => domains.split(' '));
