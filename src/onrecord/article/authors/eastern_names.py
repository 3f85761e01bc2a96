"""What stands where names do in Chinese, Japanese and Korean, and is none: courts, offices, suspects, nouns.

A surname alone tells little: many are words or places too (千葉, 大野, 소). An invented author is worse than none.
"""

from __future__ import annotations

from onrecord.given_names.eastern_surnames import JAPANESE
from onrecord.page.patterns import Pattern

_SURNAMES = frozenset(JAPANESE)
_NO_PLACES = (
    "速報 写真 訂正 図 図表 図解 号外 詳報 続報 独自 特集 解説 社説 動画 映像 画像 資料 参考 地図 グラフ イラスト "
    "撮影 提供 出典 引用 取材 構成 編集 監修 翻訳 聞き手 主演 出演 監督 脚本 原作 演出 作者 著者 会見 談話 会長 社長 "
    "代表 議員 教授 選手 主将 優勝 当選 死亡 逮捕 容疑者 被告 原告 被害者 首相 知事 市長 町長 村長 大臣 長官 弁護士 "
    "敬称略 本名 旧姓 故人 喪主"
).split()
"""What stands before "＝" in a bracket as a place does, or ends so."""
_NO_ENDS = (
    "容疑者 被告 原告 被害者 市長 町長 村長 区長 知事 首相 総理 大臣 長官 議員 議長 会長 社長 院長 校長 所長 監督 "
    "選手 投手 教授 弁護士 博士 代表 夫妻 夫人 さん くん ちゃん さま 氏 君 様 殿 地裁 高裁 家裁 簡裁 地検 高検 県警 "
    "議会 大学 高校 学校 競馬 者 場 付 会 庁 省 県 市 社 局 課 署 党 警 裁"
).split()
"""What a name does not end in, by whatever label it is told."""
_NO_GIVEN_ENDS = tuple(
    (
        "部 町 村 区 郡 駅 室 店 校 園 院 館 所 港 線 組 派 号 寺 戦 杯 湖 島 台 前 隊 団 軍 家 屋 産 発 沖 側 "
        "民 長 官 員 相 警 庫 城 宮 橋 川 山 球 車 船 機 案 法 式 展 賞 版 報 内 外 間 元 原発 空港 事件 地区 方面"
    ).split()
)
"""What no given name ends in that stands behind a surname which may be a place's name."""
_NO_GIVEN = frozenset(
    (
        "大 東 西 南 北 商 工 農 高 中 小 沖 発 着 田 県 市 町 村 "
        "から まで など より だけ では には とは ほか たち との です ます だった"
    ).split()
)
_GIVEN = Pattern("[一-龯々ヶ]{1,3}|[ぁ-ん]{2,3}|[一-龯]?[ぁ-んァ-ヶー]{1,2}[子美江代恵香]")
_PLACES_FIRST = ("県", "駅", "市議", "市内", "市立", "町議", "村議")
_KO_PARTICLES = frozenset("은는이가을를의에")
_KO_GIVEN = frozenset(
    (
        "하은 지은 가은 다은 예은 나은 성은 고은 조은 정은 혜은 시은 세은 주은 소은 채은 재은 경은 영은 승은 동은 태은 "
        "희은 현은 라은 송이 별이 솔이 유이 은이 금이 순이 노을 가을"
    ).split()
)
"""Given names whose last syllable is a particle's too."""


def is_no_dateline(place: str) -> bool:
    """Whether what stands before "＝" in a bracket says what follows, and is no place (速報, 写真)."""
    return place.endswith(tuple(_NO_PLACES))


def is_no_japanese(name: str) -> bool:
    """Whether `name` ends as courts, offices and people with their titles do (東京地裁, 高橋容疑者)."""
    return name not in _SURNAMES and len(name) > 2 and name.endswith(tuple(_NO_ENDS))


def is_signature(name: str) -> bool:
    """Whether `name`, in a bracket without a title, is a known surname of Japan and a given name."""
    bare = name.replace(" ", "").replace("\u3000", "")
    if bare in _SURNAMES or is_no_japanese(bare):
        return False
    surname = max((one for one in JAPANESE if bare.startswith(one)), key=len, default="")
    given = bare[len(surname) :]
    if not surname or given in _NO_GIVEN or given.endswith(_NO_GIVEN_ENDS) or given.startswith(_PLACES_FIRST):
        return False
    return _GIVEN.fullmatch(given) is not None


def is_korean_name(name: str, *, right_before: bool) -> bool:
    """Whether `name`, a surname and more before a title, is no noun with its particle ("소식은").

    One whose last syllable is a particle's must be of three, end in a given name, and stand right before the title.
    """
    if name[-1] not in _KO_PARTICLES:
        return True
    return right_before and len(name) == 3 and name[1:] in _KO_GIVEN
