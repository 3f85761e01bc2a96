"""Bodies that news name without saying what they are, by field; lower case. Data.

None is a word that begins sentences as often ("Target", "Crisis"), a surname ("Hearst"), or a place ("Iceland").
"""

from __future__ import annotations

from typing import Final

_PARTIES: Final = (
    "sinn féin, sinn fein, plaid cymru, lib dems, liberal democrats, reform uk, fianna fáil, fianna fail, fine gael, "
    "sdlp, bloc québécois, yesh atid, yisrael beiteinu, junts, forza italia, fratelli d’italia, five star movement, "
    "la france insoumise, die linke, likud, one nation, african national congress"
)
_UNIONS: Final = "unite, unison, aslef, usdaw, nasuwt, afl-cio, seiu, teamsters"
_AUTHORITIES: Final = (
    "coastguard, ofcom, ofsted, ofgem, ofwat, ofqual, acas, defra, cafcass, hmrc, dvla, nhs england, nhs scotland, "
    "met office, met, scotland yard, downing street, number 10, no 10, network rail, national grid, national highways, "
    "openreach, transport for london, historic england, natural england, sport england, homes england, border force, "
    "companies house, bank of england, quds force, centcom, fema, nasa, noaa, usaid, eurostat, destatis, insee, "
    "europol, interpol, frontex"
)
_CHARITIES: Final = (
    "shelter, refuge, barnardo’s, mencap, age uk, citizens advice, stonewall, childline, samaritans, oxfam, "
    "cancer research uk, st john ambulance, comic relief, children in need, plan international, islamic relief, "
    "world central kitchen, habitat for humanity, planned parenthood, common cause, moveon, emily’s list, "
    "judicial watch, citizens united, turning point usa, black lives matter, just stop oil, insulate britain, "
    "migration watch, liberty"
)
_SHOPS: Final = (
    "argos, currys, greggs, wetherspoons, wetherspoon, brewdog, morrisons, waitrose, asda, ocado, primark, nando’s, "
    "superdrug, halfords, wickes, b&q, screwfix, dunelm, deliveroo, just eat, pret a manger, costco, kroger, "
    "walgreens, cvs, chipotle, popeyes, wayfair, petco, petsmart, publix, safeway, whole foods, trader joe’s, "
    "best buy, home depot, bed bath & beyond, dick’s sporting goods, under armour, new balance, lululemon, "
    "taco bell, pizza hut, papa john’s, five guys, shake shack, panera bread, krispy kreme, ben & jerry’s, "
    "kraft heinz, specsavers, woolworths, harvey norman, bunnings, doordash, instacart, grubhub, etsy, shopify, "
    "ebay, toys r us, 7-eleven, h&m, uniqlo"
)
_MAKERS: Final = (
    "harley-davidson, rivian, polestar, byd, chrysler, hyundai motor, palantir, anduril, l3harris, caterpillar, "
    "intel, qualcomm, nvidia, foxconn, 3m, medtronic, moderna, biontech, novo nordisk, eli lilly, sanofi, pepsi, "
    "coca-cola, heineken, diageo, lego, mattel, hasbro, peloton, gopro, fitbit, garmin, irobot"
)
_CARRIERS: Final = (
    "jetblue, aer lingus, qantas, cathay pacific, air canada, virgin atlantic, jet2, tui, easyjet, greyhound, "
    "amtrak, eurostar, fedex, dhl, maersk, uber, lyft, airbnb, expedia, booking.com, tripadvisor"
)
_SITES: Final = (
    "github, gitlab, midjourney, hugging face, stability ai, roblox, epic games, electronic arts, "
    "activision blizzard, ubisoft, nintendo, sega, capcom, rockstar games, dropbox, klarna, robinhood, coinbase, "
    "binance, ftx, yahoo, zoom, slack, duolingo, heroku, figma, xai, x corp, quora, wikipedia, wikimedia, mozilla, "
    "23andme, mumsnet, substack, patreon, gofundme, justgiving, lockbit, bluesky, whatsapp, telegram, kickstarter, "
    "twitch, discord, waymo, deepmind"
)
_MEDIA: Final = (
    "sky news, euronews, deutsche welle, france 24, channel 4, channel 5, buzzfeed, gawker, vox media, condé nast, "
    "gannett, news corp, axel springer, bertelsmann, penguin random house, harpercollins, hachette, "
    "simon & schuster, universal music, warner bros, warner bros., live nation, ticketmaster, stubhub, imax, "
    "cineworld, lionsgate, a24, miramax, pixar, dreamworks, lucasfilm, 20th century studios, itv, hulu, breitbart, "
    "propublica"
)
_CLUBS: Final = (
    "arsenal, tottenham, tottenham hotspur, crystal palace, west ham, aston villa, celtic, ajax, benfica, "
    "galatasaray, fenerbahçe, besiktas, inter miami, la galaxy, bayer leverkusen, rb leipzig, atlético madrid, "
    "sevilla fc, napoli, as roma, manchester united, manchester city, leeds united, newcastle united, "
    "sheffield united"
)
WELL_KNOWN: Final = frozenset(
    name
    for field in (
        _PARTIES, _UNIONS, _AUTHORITIES, _CHARITIES, _SHOPS, _MAKERS, _CARRIERS, _SITES, _MEDIA, _CLUBS,
    )
    for name in field.split(", ")
)  # fmt: skip
"""All of them."""
OF_CAUSES: Final = frozenset((*_UNIONS.split(", "), *_CHARITIES.split(", ")))
"""Those that "the group" may mean, as it means no firm."""
