"""What Japanese and Korean sentences tell without marks: 市長は…と述べた。 警察によると、… 시장은 …다고 말했다.

A whole sentence each, with nothing quoted in it: whose it is begins it, and the verb that reports, or the word for
"according to", tells where their words end or begin.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.languages.eastern import (
    JAPANESE_TITLES,
    KOREAN_FIRMS,
    KOREAN_NOUNS,
    KOREAN_TITLES,
    KOREAN_VERBS,
)
from onrecord.statements.rules.asian.chinese import Told

_QUOTES = "「」『』“”\"‘’'《》"


def eastern_clauses(text: str, start: int, end: int, code: str) -> list[Told]:
    """What somebody says or is the source of in `text[start:end]`, one paragraph, in Japanese ("ja") or Korean."""
    found = list[Told]()
    for sentence in _sentence(code).finditer(text, start, end):
        for shape in _SHAPES:
            match = shape(code).match(text, sentence.start("said"), sentence.end("said"))
            speaks = _speaks if shape in (_by_according, _by_verb, _by_position) else _acts
            if match is not None and (
                speaks(match.group("who"), code) or (shape is _by_according and _county().search(match.group("who")))
            ):
                found.append(Told(match.span("content"), match.span("cue"), match.span("who")))
                break
    return found


def _speaks(who: str, code: str) -> bool:
    """Whether words are somebody: in Korean by a title or noun at their end, in Japanese whatever is no time."""
    if code == "ko":
        one = who.removesuffix("들")  # 주민들: several
        return (
            one.endswith((*KOREAN_TITLES, *KOREAN_NOUNS, "은행", "연구원", "신문", "통신", *KOREAN_FIRMS))
            or one in _KOREAN_BODIES
        )
    return _time().fullmatch(who) is None


_KOREAN_BODIES = frozenset("시 도 구 군 당 청 교육청 대검 경찰서 소방서 보건소".split())


def _acts(who: str, code: str) -> bool:
    """Whether words are somebody who demands and denies, where a noun tells what: no matter "calls for a reply"."""
    if code == "ko":
        return _speaks(who, code)
    body = who[-1] in _BODY_SIGNS and not who.endswith(("社会", "機会")) and who[:2] not in ("この", "その")
    return body or who.endswith(("団体", *JAPANESE_TITLES))


_BODY_SIGNS = frozenset("省庁党会府市県国社署側ら盟連組院")
"""Last signs of bodies and of several people."""


@cache
def _county() -> re.Pattern[str]:
    """A Korean county, city or ward at the end of words: "무안군", "서울 마포구"."""
    return re.compile(r"[가-힣]{2}[군시구도청]\Z")


@cache
def _time() -> re.Pattern[str]:
    """A Japanese time or thing that begins a sentence and speaks of nobody."""
    return re.compile(r".*(?:[年月日時分]|今回|今年|昨年|これ|それ|結果|理由|背景|同日|ため|こと|もの|中|後|前|場合)")


@cache
def _sentence(code: str) -> re.Pattern[str]:
    """A sentence with nothing quoted, without what opens it and its stop."""
    if code == "ja":
        asked = r"[^、。はがを]{2,30}の取材に(?:対し)?、?"
        opening = rf"[　 ]*(?:(?:また|一方|一方で|さらに|そのうえで|その上で|なお)、|{asked})?"
        stops, stop = "。！？", "。"
    else:
        opening = r" ?(?:(?:또|또한|한편|이에|이어|그러면서|하지만|그러나|앞서|이날) )?"
        stops, stop = ".!?", r"\."
    return re.compile(rf"(?<![^{stops}\n]){opening}(?P<said>[^{stops}\n{_QUOTES}]{{8,300}}){stop}")


@cache
def _by_according(code: str) -> re.Pattern[str]:
    if code == "ja":
        return re.compile(r"(?P<who>[^、はがを]{1,30}?)(?P<cue>によると|によれば)、?(?P<content>.{5,})")
    return re.compile(r"(?P<who>[^,]{1,30}?)(?P<cue>에 따르면),? (?P<content>.{5,})")


@cache
def _by_verb(code: str) -> re.Pattern[str]:
    if code == "ja":
        cue = rf"(?P<cue>(?:{'|'.join(_JAPANESE)}){_ENDINGS})"
        return re.compile(rf"(?P<who>[^、はがを]{{2,30}})は、?{_WHEN}(?P<content>.{{3,}})と{cue}")
    verbs = "|".join(verb for verb in KOREAN_VERBS if verb not in ("했다", "하였다"))
    cue = rf"(?P<cue>(?:{verbs})\w*|(?<=고 )(?:했다|하였다|한다)(?![가-힣]))"
    content = r"(?P<content>.{4,}[다냐라자])고 (?:[^ ]{1,8} )?"
    return re.compile(rf"(?P<who>[^,]{{1,30}}?)(?:은|는|이|가),? {_KOREAN_SETTING}{content}{cue}")


@cache
def _by_object(code: str) -> re.Pattern[str]:
    """市長は辞任を求めた; 정부는 휴전을 촉구했다: what is asked, promised, denied by a noun."""
    if code == "ja":
        cue = rf"(?P<cue>(?:{'|'.join(_OF_NOUNS_JAPANESE)}){_ENDINGS})"
        return re.compile(
            rf"(?P<who>[^、はがを]{{2,30}})は、?{_WHEN}(?P<content>[^、]{{2,60}})を(?:[^をはが、]{{0,6}}[くて])?{cue}"
        )
    cue = rf"(?P<cue>(?:{'|'.join(_OF_NOUNS_KOREAN)})(?:했다|하고 나섰다|하고 있다|해 왔다|한다))"
    content = rf"{_KOREAN_SETTING}(?P<content>.{{2,60}}?)[을를] (?:(?:거듭|강력히|강하게|재차) )?"
    return re.compile(rf"(?P<who>[^,]{{1,30}}?)(?:은|는|이|가),? {content}{cue}")


@cache
def _by_stance(code: str) -> re.Pattern[str]:
    """橋を閉鎖すべきだ|との考えを示した: by a noun for what one holds. Japanese alone."""
    held = "|".join(_STANCES)
    cue = rf"(?P<cue>との(?:{held})を(?:{_SHOWN}){_ENDINGS})"
    return re.compile(rf"{_WHO_AND_WHEN}(?P<content>[^、]{{4,80}}){cue}" if code == "ja" else "(?!)")


@cache
def _by_plan(code: str) -> re.Pattern[str]:
    """市は橋を閉鎖する方針|を明らかにした: by a noun for what one means to do. Japanese alone."""
    content = r"(?P<content>[^、]{4,80}[るうくすつぬむ](?:方針|意向|考え|見通し|計画))"
    cue = rf"(?P<cue>を(?:{_SHOWN}){_ENDINGS})"
    return re.compile(rf"{_WHO_AND_WHEN}{content}{cue}" if code == "ja" else "(?!)")


@cache
def _by_position(code: str) -> re.Pattern[str]:
    """협회는 다리를 폐쇄하겠다는|입장이다: what somebody's position is. Korean alone."""
    cue = r"(?P<cue>(?:입장|방침|설명|주장|지적)이다)"
    return re.compile(rf"(?P<who>[^,]{{1,30}}?)(?:은|는),? (?P<content>.{{4,}}다)는 {cue}" if code == "ko" else "(?!)")


_KOREAN_SETTING = (
    r"(?:앞서 |이날 |지난 |오는 )?(?:(?:\d{1,2}월 )?\d{1,2}일 )?(?:오전 |오후 )?"
    r"(?:(?:[^ ]{1,10} ){0,2}?[^ ]{0,6}(?:기자회견|브리핑|간담회|회의|인터뷰|통화|토론회|국정감사|성명|논평|보도자료"
    r"|입장문|페이스북|방송|라디오|유세|연설)(?:에서|을 통해|를 통해|에) )?"
)
"""When and where it was said, behind who says it."""
_WHEN = r"(?:(?:[^、は]{0,12}[日時分夜朝]|[^、は]{1,16}で|[^、は]{1,24}の取材に(?:対し)?)、){0,2}"


_WHO_AND_WHEN = rf"(?P<who>[^、はがを]{{2,30}})は、?{_WHEN}"
_ENDINGS = "(?:た|ている|ていた|ました|ています|ていました)"
_SHOWN = "明らかにし|示し|表明し|強調し|発表し|打ち出し"
_STANCES = "考え 見解 認識 方針 意向 見方 見通し 姿勢 立場 意見 懸念".split()
"""Nouns for what somebody holds, behind "that"."""
_OF_NOUNS_JAPANESE = "求め 要求し 要請し 批判し 非難し 否定し 約束し 提案し 拒否し 歓迎し".split()
_OF_NOUNS_KOREAN = "구형 촉구 요구 요청 비판 규탄 비난 부인 약속 제안 거부 일축 환영".split()
"""Verbs behind an object that is said."""
_JAPANESE = (
    "述べ 語っ 話し 説明し 強調し 指摘し 主張し 批判し 訴え 明らかにし 表明し 発表し 答え 反論し 伝え 警告し 否定し "
    "報じ 明かし 断言し 明言し 発言し 評価し 証言し 約束し 宣言し 提案し "
    "回答し コメントし 釈明し 示唆し 予測し 分析し 告げ 漏らし 認め 見 み"
).split()
"""Verbs at a sentence's end, before their endings."""
_SHAPES = (_by_according, _by_verb, _by_object, _by_stance, _by_plan, _by_position)
