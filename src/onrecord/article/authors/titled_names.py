"""Names beside their titles in Chinese, Japanese and Korean, where both may be written together.

`titled_names` reads what is a byline and nothing else ("本报记者 王海 李船"), `names_at_start` and `names_at_end` what
stands before a text's first word and behind its last. The words stay where they are. A name is told by its title or
label, by its place in a bracket, and by a common surname.
"""

from __future__ import annotations

from onrecord.article.authors.eastern_names import is_korean_name, is_no_dateline, is_no_japanese, is_signature
from onrecord.article.authors.names import Named
from onrecord.article.authors.uncased_names import is_body
from onrecord.given_names.eastern_surnames import CHINESE, CHINESE_OF_TWO, JAPANESE, KOREAN, KOREAN_OF_TWO
from onrecord.page.patterns import Pattern
from onrecord.record import AuthorRole

_KO_SURNAME = f"(?:{'|'.join(KOREAN_OF_TWO)}|[{KOREAN}])"
_ZH_SURNAME = f"(?:{'|'.join(CHINESE_OF_TWO)}|[{CHINESE}])"
_JA_SURNAME = f"(?:{'|'.join(JAPANESE)})"
_KO_NAME = rf"{_KO_SURNAME}[가-힣]{{1,2}}"
_KO_FULL = rf"{_KO_SURNAME}[가-힣]{{2}}"
_ZH_NAME = rf"{_ZH_SURNAME}[一-鿿]{{1,2}}"
_JA_NAME = "[一-龯々ヶ]{1,4}[ \u3000]?[一-龯々ぁ-んァ-ヶー]{1,4}"
_AND = r"\s*[·・ㆍ‧,，、/／&＆]\s*"
_KO_TITLE = r"(?:기자|특파원|논설위원|편집위원|해설위원|칼럼니스트|통신원|리포터|에디터)"
_ZH_TITLE = "(?:记者|記者|通讯员|通訊員|评论员|撰稿人|特派员|特派員)"
_JA_TITLE = (
    "(?:編集委員|論説委員|解説委員|論説主幹|編集長|支局長|特派員|通信員|コラムニスト|ライター|ジャーナリスト|記者)"
)
_WITH_OUTLET = Pattern(rf"({_ZH_NAME})\s?[/／]\s?([一-鿿]{{3,10}})")
_HANGUL = Pattern("[가-힣]")
_MAIL = Pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", needs=("@",))
_KOREAN = Pattern(
    rf"(?<![가-힣])(?![가-힣]{{1,3}}[부팀]\s+[가-힣])"
    rf"(?P<names>{_KO_FULL}(?:\s+{_KO_FULL}(?=\s))+|{_KO_NAME}(?:{_AND}{_KO_NAME})*)"
    rf"(?P<between>\s+[가-힣]{{1,5}}(?=\s))?\s*(?:선임|수석|전문|객원|인턴|수습|대|사진|영상|논설|명예|시민)?\s?{_KO_TITLE}(?![가-힣])"
)
_KO_NO_NAMES = frozenset(
    (
        "기자명 작성자 글쓴이 현장 사진 전문 정치 경제 사회 문화 연예 방송 신문 유명 선배 남성 여성 한국 중국 미국 "
        "일본 해외 전직 현직 소속 담당 동료 인턴 시민 명예 선임 기사 이날 안팎 사건 국제 체육 "
        "산업 금융 교육 지역 전국 주간 월간 기획 탐사 심층 조선 서울 부산 대구 인천 광주 대전 "
        "울산 세종 강원 충북 충남 전북 전남 경북 경남 제주 강원도 제주도 전라도 서울시 성남시 "
        "원주시 여수시 전주시 제주시"
    ).split()
)
"""What stands before a title as names do."""
_CHINESE = Pattern(
    rf"(?:(?P<before>[一-鿿A-Za-z]{{0,10}}?)"
    rf"(?:实习|見習|见习|特约|特約|首席|全媒体|融媒体|专栏|驻[一-鿿]{{2,4}}?)*{_ZH_TITLE}"
    rf"[\s:：/／]*)(?P<names>{_ZH_NAME}(?:(?:{_AND}|\s+){_ZH_NAME})*)"
    rf"(?=$|[\s)）】〕\]/／，,。；;|丨]|报道|報導|報道|摄|攝|综合|整合|[一-鿿]{{2,3}}(?:\d|[一二三四五六七八九十]+日|報導|讯|訊))"
)
_CHINESE_LABEL = Pattern(
    r"(?P<label>作者|撰文|采写|採訪|撰稿|编译|編譯|翻译|翻譯|责任编辑|責任編輯|责编|責編|编辑|編輯|摄影|攝影|文|图|圖)"
    rf"(?:\s*[:：/／｜|\s]\s*|(?<=作者))(?P<beside>[^\s:：/／]{{2,16}}\s)?"
    rf"(?P<names>{_ZH_NAME}(?:(?:{_AND}|\s+){_ZH_NAME})*)"
    r"(?=$|[\s)）】〕\]|丨/／，,；;_])"
)
_JAPANESE = Pattern(
    rf"(?:[一-龯ァ-ヶー]{{2,8}})?{_JA_TITLE}[ \u3000・:：]+"
    rf"(?P<first>{_JA_NAME}(?:[、,，]\s?{_JA_NAME})*)(?=$|[\s（(）)】〕])|"
    rf"(?<![一-龯々])(?P<second>{_JA_NAME}(?:[、,，・]{_JA_NAME})*)"
    rf"[ \u3000]?[=＝・][ \u3000]?[一-龯ァ-ヶー]{{0,8}}{_JA_TITLE}(?=$|[\s）)】〕])|"
    rf"(?<![一-龯々])(?P<third>{_JA_SURNAME}[一-龯々ぁ-んァ-ヶー]{{1,3}}){_JA_TITLE}(?=$|[\s）)】〕])"
)
_JAPANESE_LABEL = Pattern(
    r"(?P<label>取材・文・撮影|文・写真|取材・文|聞き手|執筆者?|著者|筆者|翻訳|訳|撮影|写真|編集|構成|文(?!・写真))"
    r"\s?(?:[=＝/／:：・]|(?<=[^文])[ \u3000])\s?"
    rf"(?P<names>{_JA_NAME}(?:[、,，]\s?{_JA_NAME})*)(?=$|[\s（(）)】〕・])"
)
_JAPANESE_PLACE = Pattern(
    r"[【（(〔](?P<place>[一-龯ァ-ヶー・]{2,12})(?:[=＝]|(?<=[ァ-ヶー])[ \u3000]?(?=[一-龯]))"
    r"(?P<names>[一-龯々ヶ]{3,6}(?:[、，][一-龯々ヶ]{3,6})*)[】）)〕]"
)
_JAPANESE_ALONE = Pattern(rf"[【（(〔](?P<names>{_JA_SURNAME}[ \u3000]?[一-龯々ぁ-んァ-ヶー]{{1,3}})[】）)〕]$")
_LABELS: tuple[tuple[AuthorRole, str], ...] = (
    ("editing", "责编 責編 编辑 編輯 编 編集 構成"),
    ("photographs", "摄影 攝影 图 圖 写真 撮影"),
    ("translation", "编译 編譯 翻译 翻譯 翻訳 訳"),
)
_AGENCIES = frozenset("共同 時事 共同通信 時事通信 聯合 聯合ニュース 新華社 タス".split())
_REST = Pattern(r"[\s\d\W_]+")
_DATED = Pattern(r"\d{4}[\s年년./-]+\d{1,2}[\s月월./-]+\d{1,2}[\s日일.]*(?:\d{1,2}:\d\d(?::\d\d)?)?")
_FIELDS = Pattern(
    r"来源|來源|稿源|취재|글|정리|외\s?\d명|입력|수정|발행|综合报道|整合|报道|報導|編集部|责任编辑|編集|发自[一-鿿]{2,4}"
)
_MOST_REST, _LONGEST, _WITH_MAIL = 14, 90, 200
"""Letters beside the names at most, and characters of a line that can be a byline, without and with
addresses for mail: it may name a place, an outlet, a department."""
_HEAD, _TAIL = 60, 40
"""Characters at a text's start and end in which such names are looked for."""
_KO_START = Pattern(r"(?:[\[(【<][^\])】>]{2,24}[\])】>]\s?)?(?P<byline>[가-힣·ㆍ,\s]{3,40}?)\s?=(?=\s)")
_BRACKET = Pattern(r"[^（(【〔\[]{0,24}[（(【〔\[]([^）)】〕\]]{3,40})[）)】〕\]]")


def titled_names(text: str) -> list[Named]:
    """The names in a byline that is nothing else, in order, with their roles; [] where it is something else too."""
    text = _MAIL.sub(" ", text).strip() if len(text) <= _WITH_MAIL else text
    if len(text) > _LONGEST:
        return []
    found, spans = _found(text)
    if not found:
        return []
    rest, last = "", 0
    for start, end in sorted(spans):
        rest, last = rest + " " + text[last:start], max(last, end)
    rest = _REST.sub("", _FIELDS.sub("", _DATED.sub("", rest + " " + text[last:])))
    return found if len(rest) <= _MOST_REST else []


def with_outlet(text: str) -> list[Named]:
    """The name in a line that holds it and its outlet alone ("王海/潮声日报")."""
    found = _WITH_OUTLET.fullmatch(text) if len(text) <= _LONGEST else None
    return [Named(found[1], "person", outlet=found[2])] if found and is_body(found[2]) else []


def names_at_start(text: str) -> tuple[list[Named], str]:
    """Names before a text's first word ("本报讯（记者 王海）", "【東京＝水野太郎】"), and those words."""
    head = text[:_HEAD]
    if (found := _KO_START.match(head)) and (names := titled_names(found["byline"])):
        return names, found[0]
    bracket = _BRACKET.match(head)
    if bracket is None:
        return [], ""
    if _is_of_a_quote(bracket[0][: -len(bracket[1]) - 2], bracket[1]):
        return [], bracket[0]
    placed = _placed(bracket[0])
    if placed and not bracket[0][: placed[0]].strip():
        return placed[2], bracket[0]
    return titled_names(bracket[1]), bracket[0]


def names_at_end(text: str) -> tuple[list[Named], str]:
    """Names behind a text's last word ("…。（水野太郎）", "… [김바다 기자 sea@…]"), and those words."""
    tail = text[-_TAIL - 40 :].rstrip()
    at = max(tail.rfind(mark) for mark in "[【（(〔")
    if at > 0 and _is_of_a_quote(tail[:at], tail[at:]):
        return [], ""
    if (alone := _JAPANESE_ALONE.search(tail)) and is_signature(alone["names"]):
        return _persons(alone["names"], "writer", None, _AND), alone[0]
    if at > 0 and tail[-1] in "]】）)〕" and (found := titled_names(tail[at + 1 : -1])):
        return found, tail[at:]
    sentence = tail.rfind("다. ")
    if sentence > 0 and (found := titled_names(tail[sentence + 3 :])):
        return found, tail[sentence + 3 :]
    return [], ""


def _found(text: str) -> tuple[list[Named], list[tuple[int, int]]]:
    """The names by title or label, and where these stand."""
    made: list[tuple[int, int, list[Named]]] = []
    if _HANGUL.search(text):
        for match in _KOREAN.finditer(text):
            lead = text[max(match.start() - 6, 0) : match.start()]
            role: AuthorRole = "photographs" if "사진" in lead and "글" not in lead else "writer"
            named = [
                one
                for one in _persons(match["names"], role, None, rf"{_AND}|\s+")
                if one.name not in _KO_NO_NAMES and is_korean_name(one.name, right_before=not match["between"])
            ]
            made.append((*match.span(), named if not is_body(match["names"]) else []))
    else:
        for match in _CHINESE.finditer(text):
            outlet = match["before"] if is_body(match["before"]) and match["before"][0] != "本" else None
            behind = text[match.end() :].lstrip()[:1]
            taken: AuthorRole = "photographs" if behind and behind in "摄攝" else "writer"
            made.append((*match.span(), _persons(match["names"], taken, outlet, rf"{_AND}|\s+")))
        made += [
            (*match.span(), _persons(match["names"], _role(match["label"]), None, rf"{_AND}|\s+"))
            for match in _CHINESE_LABEL.finditer(text)
        ]
        if not made:
            made += _japanese(text)
    found: dict[str, Named] = {}
    for _, _, several in sorted(made, key=lambda one: one[0]):
        for one in several:
            found.setdefault(one.name.replace(" ", ""), one)
    return list(found.values()), [(start, end) for start, end, several in made if several]


def _japanese(text: str) -> list[tuple[int, int, list[Named]]]:
    made: list[tuple[int, int, list[Named]]] = []
    for match in _JAPANESE.finditer(text):
        names = match["first"] or match["second"] or match["third"]
        made.append((*match.span(), _persons(names, "writer", None, "[、,，]")))
    made += [
        (*match.span(), _persons(match["names"], _role(match["label"]), None, "[、,，]"))
        for match in _JAPANESE_LABEL.finditer(text)
    ]
    made = [(start, end, [one for one in several if not is_no_japanese(one.name)]) for start, end, several in made]
    if placed := _placed(text):
        made.append(placed)
    return made


def _placed(text: str) -> tuple[int, int, list[Named]] | None:
    """The names behind a place in a bracket ("【東京＝水野太郎】"), and where that stands."""
    place = _JAPANESE_PLACE.search(text)
    if place is None or is_no_dateline(place["place"]) or _is_of_a_quote(text[: place.start()], ""):
        return None
    found = _persons(place["names"], "writer", None, _AND)
    return (*place.span(), found) if found and all(is_signature(one.name) for one in found) else None


def _is_of_a_quote(before: str, inside: str) -> bool:
    """Whether a bracket stands right behind a quote, where it says who is quoted, unless it has a label."""
    return before.rstrip()[-1:] in set("」』”") and not any(mark in inside for mark in ":：/／=＝")


def _role(label: str) -> AuthorRole:
    if len(label) > 1 and label[0] in "文取":
        return "writer"  # of text and pictures
    return next((role for role, words in _LABELS if any(label.endswith(word) for word in words.split())), "writer")


def _persons(names: str, role: AuthorRole, outlet: str | None, apart: str) -> list[Named]:
    """The names of an enumeration, without agencies."""
    import re

    parts = [" ".join(part.split()) for part in re.split(apart, names)]
    return [Named(part, "person", role, outlet) for part in parts if part and part not in _AGENCIES]
