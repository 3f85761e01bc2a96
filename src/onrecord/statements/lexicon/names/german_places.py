"""German names of states, of what lies in them and of capitals: where one speaks, whoever governs there does. Data."""

from __future__ import annotations

from typing import Final

GERMAN_PLACES: Final = frozenset(
    "afghanistan ägypten albanien algerien andorra angola argentinien armenien aserbaidschan äthiopien australien "
    "bahrain bangladesch barbados belarus belgien belize benin bhutan birma bolivien bosnien botswana brasilien "
    "brunei bulgarien burundi chile china dänemark deutschland dschibuti ecuador eritrea estland eswatini fidschi "
    "finnland frankreich gabun gambia georgien ghana grenada griechenland grönland großbritannien grossbritannien "
    "guatemala guinea guyana haiti honduras indien indonesien irak iran irland island israel italien jamaika japan "
    "jemen jordanien kambodscha kamerun kanada kasachstan katar kenia kirgistan kolumbien kongo kosovo kroatien "
    "kuba kuwait laos lesotho lettland libanon liberia libyen liechtenstein litauen luxemburg madagaskar malawi "
    "malaysia mali malta marokko mauretanien mauritius mexiko moldau moldawien monaco mongolei montenegro mosambik "
    "myanmar namibia nepal neuseeland nicaragua niederlande niger nigeria nordkorea nordmazedonien norwegen oman "
    "österreich pakistan palästina panama paraguay peru philippinen polen portugal ruanda rumänien russland rußland "
    "sambia samoa saudi-arabien schottland schweden schweiz senegal serbien simbabwe singapur slowakei slowenien "
    "somalia spanien sri-lanka südafrika sudan südkorea südsudan surinam syrien tadschikistan taiwan tansania "
    "thailand togo tonga tschad tschechien tunesien türkei turkmenistan uganda ukraine ungarn uruguay usbekistan "
    "vatikan venezuela vietnam wales weißrussland zypern bayern hessen sachsen thüringen brandenburg niedersachsen "
    "saarland südtirol tirol kärnten steiermark salzburg vorarlberg baden-württemberg nordrhein-westfalen "
    "rheinland-pfalz sachsen-anhalt schleswig-holstein mecklenburg-vorpommern england katalonien kalifornien texas "
    "florida washington moskau peking kiew kyjiw london paris berlin wien bern brüssel teheran jerusalem ankara "
    "warschau budapest rom madrid tokio seoul pjöngjang delhi neu-delhi islamabad kabul damaskus beirut kairo riad "
    "doha minsk belgrad pristina athen prag bratislava bukarest sofia zagreb stockholm oslo kopenhagen helsinki "
    "riga vilnius tallinn lissabon dublin tiflis eriwan baku caracas havanna bogotá brasília ottawa canberra "
    "straßburg".split()
)
"""One word each, lower case."""
